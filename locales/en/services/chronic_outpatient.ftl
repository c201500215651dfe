# Outpatient, long-term illness and rehabilitation costs.

chronic_outpatient-title = Outpatient, long-term illness and rehabilitation costs
chronic_outpatient-summary = If you need long outpatient treatment, medicine or rehabilitation, medical insurance pays more once it is recognised.
    .other = For people who need long outpatient treatment, medicine or rehabilitation, medical insurance pays more once it is recognised.
chronic_outpatient-situation = I need medicine or rehabilitation for a long time
chronic_outpatient-search = chronic illness outpatient recognised long-term medicine rehabilitation reimbursement dialysis epilepsy stroke cerebral palsy

chronic_outpatient-who-1 = People with an illness on the insurance’s list.
chronic_outpatient-who-2 = Disabled people in medical rehabilitation; there is a list of what is paid.
chronic_outpatient-who-3 = Long-term medicine for mental disorders is on many lists; ask.

chronic_outpatient-amount-1 = How much, and which illnesses count, differs. What medical insurance has published counts.

chronic_outpatient-decides-1 = Medical insurance recognises it, usually after a named hospital has examined you.
    .other = Medical insurance recognises it, usually after a named hospital has examined the applicant.

chronic_outpatient-time-1 = How long it takes differs from place to place. What the local office has published counts.
chronic_outpatient-time-2 = It applies from recognition on, so apply early.

chronic_outpatient-after-1 = Take your records to the hospital’s insurance office and ask for recognition (门诊慢特病).
    .other = Take the applicant’s records to the hospital’s insurance office and ask for recognition (门诊慢特病).
chronic_outpatient-after-2 = Ask in which hospital it applies, the yearly ceiling, and when it must be renewed.
chronic_outpatient-after-3 = If you cannot go out, ask about home visits or help by family.
    .other = If the applicant cannot go out, ask about home visits or help by family.

chronic_outpatient-where-1 = The insurance office of a contracted hospital, or county medical insurance.
chronic_outpatient-where-2 = You can also ring the medical insurance hotline 12393.

chronic_outpatient-together-1 = If you still pay too much, apply for medical relief.
    .other = If the applicant still pays too much, apply for medical relief.

chronic_outpatient-basis-1 = Social Insurance Law (社会保险法), Articles 26 and 28
chronic_outpatient-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

chronic_outpatient-fact-hulunbuir = Hulunbuir’s opinion counts long rehabilitation among special outpatient and chronic treatment. Ask which items.
chronic_outpatient-fact-tongjiang = Tongjiang’s document: named medical rehabilitation is reimbursed.

chronic_outpatient-paper-diagnosis = Diagnosis, records and test reports
chronic_outpatient-paper-diagnosis-how = From the hospital that made the diagnosis; recent tests help most.
