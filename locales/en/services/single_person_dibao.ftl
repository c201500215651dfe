# Dibao for one person. Questions of its own; the rest comes from shared.ftl.

single_person_dibao-title = Dibao for one person
single_person_dibao-summary = When the household as a whole cannot get dibao, a severely disabled or seriously ill member may apply alone.
single_person_dibao-situation = My family gets no dibao, but I am severely disabled and they keep me
single_person_dibao-search = single person dibao one person severe disability adult kept by parents low income bedridden child old

single_person_dibao-who-1 = People with a severe disability (grade 1 or 2) or a serious illness can apply.
single_person_dibao-who-2 = The household has neither dibao nor tekun support, but its income is low.
single_person_dibao-who-3 = In some places grade 3 intellectual or mental disability counts too. Ask the place of your registration.
    .other = In some places grade 3 intellectual or mental disability counts too. Ask the place of the applicant’s registration.
single_person_dibao-who-4 = You can apply yourself. Family, a guardian, the village (residents’) committee or somebody you entrust can do it for you.
    .other = Applicants can apply themselves. Family, a guardian, the village (residents’) committee or somebody they entrust can do it for them.

single_person_dibao-amount-1 = It is worked out for one person, not for the whole family.
single_person_dibao-amount-2 = How much a month differs from place to place. What the local office has published counts.

single_person_dibao-decides-1 = The township or sub-district looks into it; county civil affairs decides.
single_person_dibao-decides-2 = In some places the Disabled Persons’ Federation takes part in checking.

single_person_dibao-time-1 = How long it takes differs from place to place. What the local office has published counts.
single_person_dibao-time-2 = If it takes too long, ask the township (sub-district) or ring 12385.

single_person_dibao-asked-1 = Whether you apply for severe disability or serious illness.
    .other = Whether the applicant applies for severe disability or serious illness.
single_person_dibao-asked-2 = Whether you work, and who keeps you.
    .other = Whether the applicant works, and who keeps them.
single_person_dibao-asked-3 = The household’s situation and hardship.
single_person_dibao-asked-4 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.
single_person_dibao-asked-5 = Income and property of the household, and who depends on it.

single_person_dibao-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
single_person_dibao-after-2 = Staff visit you and check your own and the family’s income and property.
    .other = Staff visit the applicant and check their own and the family’s income and property.
single_person_dibao-after-3 = You are told the result. If it is no, you get the reason in writing.
    .other = The applicant and the agent are told the result. If it is no, the reason comes in writing.
single_person_dibao-after-4 = No account is asked for now. Once it is granted, the staff take it down with you.
    .other = No account is asked for now. Once it is granted, the staff take it down with the applicant.

single_person_dibao-where-1 = The social assistance window of the township (sub-district) of your household registration.
    .other = The social assistance window of the township (sub-district) of the applicant’s household registration.
single_person_dibao-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

single_person_dibao-together-1 = It goes together with the two disability subsidies.
single_person_dibao-together-2 = If the whole household has dibao, this is not needed.

single_person_dibao-basis-1 = Interim Measures for Social Assistance (社会救助暂行办法), Article 12
single_person_dibao-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

single_person_dibao-declaration-1 = What I have filled in is true, and I have left nothing out.
single_person_dibao-declaration-2 = I agree that civil affairs checks my household’s income and property (means check). Other adults of the family agree for themselves.
single_person_dibao-declaration-3 = I agree that the Disabled Persons’ Federation checks my disability certificate.
single_person_dibao-declaration-4 = If things change at home, I will report it myself.
single_person_dibao-declaration-5 = I know that these answers are used for this matter only. The office decides.

single_person_dibao-fact-chifeng = Chifeng’s plan: severely disabled or seriously ill members of low-income homes outside dibao and tekun can be taken in alone.
single_person_dibao-fact-linxi = Linxi’s plan: severely disabled or seriously ill members of low-income homes outside dibao and tekun can be taken in alone.
single_person_dibao-fact-hulunbuir = Hulunbuir’s opinion: an adult with a severe disability kept by the family may count as a household.
single_person_dibao-fact-tongjiang = Tongjiang’s document: an adult with a severe disability and no job can apply alone and gets the full amount.

single_person_dibao-paper-illness_proof = A diagnosis of the serious illness
single_person_dibao-paper-illness_proof-when = only if you apply because of serious illness
    .other = only if the reason is serious illness
single_person_dibao-paper-illness_proof-how = The hospital that treats you gives it.
    .other = The hospital that treats the applicant gives it.

single_person_dibao-reason = Why do you apply?
    .other = Why does the applicant apply?
single_person_dibao-reason-label = Reason
single_person_dibao-reason-hint = Choose the main reason.
single_person_dibao-reason-why = The papers to be checked differ.
single_person_dibao-reason-disability = Severe disability
single_person_dibao-reason-disability-hint = Grade 1 or 2 on the certificate.
single_person_dibao-reason-illness = Serious illness
single_person_dibao-reason-both = Both
single_person_dibao-reason-other = Another reason
single_person_dibao-reason-other-hint = You may still apply; the place of registration decides.
single_person_dibao-reason-error-missing = Please choose a reason. If you are unsure, “Another reason”.

single_person_dibao-work = Do you work now?
    .other = Does the applicant work now?
single_person_dibao-work-label = Work
single_person_dibao-work-hint = Helping at home now and then is not work.
single_person_dibao-work-why = Some places take in only adults without a job.
single_person_dibao-work-none = No
single_person_dibao-work-odd_jobs = Odd jobs
single_person_dibao-work-working = Yes, with wages
single_person_dibao-work-child = I am not of age yet
single_person_dibao-work-error-missing = Please choose one.

single_person_dibao-supporter = Who mainly keeps you now?
    .other = Who mainly keeps the applicant now?
single_person_dibao-supporter-label = Who keeps you
    .other = Who keeps the applicant
single_person_dibao-supporter-hint = That is, pays for food, housing and treatment.
single_person_dibao-supporter-why = That person’s income is checked, to see how heavy the burden is.
single_person_dibao-supporter-parents = Parents
single_person_dibao-supporter-spouse = Husband or wife
single_person_dibao-supporter-children = Children
single_person_dibao-supporter-siblings = Brothers or sisters
single_person_dibao-supporter-other_kin = Other relatives
single_person_dibao-supporter-nobody = Nobody
single_person_dibao-supporter-nobody-hint = Tekun support may be for you, too.
    .other = Tekun support may be for the applicant, too.
single_person_dibao-supporter-error-missing = Please choose who keeps you.
    .other = Please choose who keeps the applicant.

single_person_dibao-hardship = What is hard for you and your family?
    .other = What is hard for the applicant and their family?
single_person_dibao-hardship-label = Hardship
single_person_dibao-hardship-hint = A few sentences: what medicine costs a month, how old your parents are.
    .other = A few sentences: what medicine costs a month, how old the parents are.
single_person_dibao-hardship-why = Say here why the income is not enough although it looks so.
single_person_dibao-hardship-error-missing = Please write a sentence or two.

single_person_dibao-residence-why = Staff will visit you at this address.
    .other = Staff will visit the applicant at this address.

single_person_dibao-changed-2 = Earlier nobody asked how much income, which property and which dependants there are. Please add them.
