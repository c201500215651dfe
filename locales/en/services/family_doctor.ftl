# Family doctor contract. Says the same as the Chinese file.

family_doctor-title = Family doctor contract
family_doctor-summary = One doctor who looks after your everyday health and comes to your home when needed.
    .other = One doctor who looks after a person’s everyday health and comes to the home when needed.
family_doctor-situation = Seeing a doctor is hard for me; I want one who knows me
family_doctor-search = family doctor home visit clinic village doctor chronic blood pressure diabetes medicine check-up

family_doctor-who-1 = People with a disability certificate who need a doctor’s regular care. The family may sign too.

family_doctor-amount-1 = Basic services are free. Ask about other charges when you sign.
    .other = Basic services are free. Ask about other charges before signing.

family_doctor-decides-1 = You sign with the local health centre; the health office is in charge.
    .other = The applicant signs with the local health centre; the health office is in charge.

family_doctor-time-1 = How soon they contact you is what your place has published.
    .other = How soon they contact the applicant is what the applicant’s place has published.

family_doctor-asked-1 = What you most need a doctor for.
    .other = What the applicant most needs a doctor for.
family_doctor-asked-2 = Whether you can go out, where you live, and how to reach you.
    .other = Whether the applicant can go out, where they live, and how to reach them.

family_doctor-after-1 = The health centre finds a doctor for you and arranges a time to sign.
    .other = The health centre finds a doctor for the applicant and arranges a time to sign.
family_doctor-after-2 = When you sign, ask what is included and how to call the doctor.
    .other = At the signing, ask what is included and how to call the doctor.
family_doctor-after-3 = You may change the doctor, or not sign.
    .other = The applicant may change the doctor, or not sign.

family_doctor-where-1 = The health centre or village clinic near your home.
    .other = The health centre or village clinic near the applicant’s home.

family_doctor-basis-1 = Basic Healthcare and Health Promotion Law
family_doctor-basis-2 = Rules published by your place
    .other = Rules published by the applicant’s place

family_doctor-declaration-1 = What I have written is true and I have left nothing out.
family_doctor-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
family_doctor-declaration-3 = If things change, I will tell the office myself.
family_doctor-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Facts of places

family_doctor-fact-all = Target of the 2021–2025 plan: every disabled person who needs one has a family doctor.
family_doctor-fact-over_90 = Target of the document of 2017: over 90% of those who need one have a family doctor.

## doctor_help

family_doctor-doctor_help = What do you most need a doctor for?
    .other = What does the applicant most need a doctor for?
family_doctor-doctor_help-label = Help needed
family_doctor-doctor_help-hint = You may choose more than one.
family_doctor-doctor_help-why = So that the right doctor is found.
family_doctor-doctor_help-chronic = A chronic illness
family_doctor-doctor_help-chronic-hint = For example blood pressure, diabetes, epilepsy.
family_doctor-doctor_help-medicine = Getting medicine
family_doctor-doctor_help-mental = Follow-up and medicine for mental illness
family_doctor-doctor_help-rehabilitation = Advice on rehabilitation
family_doctor-doctor_help-nursing = Dressings, catheters, sores
family_doctor-doctor_help-check_up = Check-ups
family_doctor-doctor_help-error-missing = Choose what you need.
    .other = Choose what the applicant needs.

## mobility

family_doctor-mobility = Can you get to the health centre?
    .other = Can the applicant get to the health centre?
family_doctor-mobility-label = Getting out
family_doctor-mobility-why = If you cannot go out, the doctor must come.
    .other = If the applicant cannot go out, the doctor must come.
family_doctor-mobility-alone = I can go by myself
family_doctor-mobility-with_help = With somebody’s help
family_doctor-mobility-bed = I cannot go out
family_doctor-mobility-error-missing = Choose one.

## signed_before

family_doctor-signed_before = Have you had a family doctor before?
    .other = Has the applicant had a family doctor before?
family_doctor-signed_before-label = Signed before
family_doctor-signed_before-why = You may renew it or change the doctor.
    .other = The applicant may renew it or change the doctor.
family_doctor-signed_before-no = No, or not sure
family_doctor-signed_before-renew = Yes; I want to renew
family_doctor-signed_before-change = Yes; I want another doctor
family_doctor-signed_before-error-missing = Choose one.
