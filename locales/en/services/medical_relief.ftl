# Medical relief. Questions of its own; the rest comes from shared.ftl.

medical_relief-title = Medical relief
medical_relief-summary = More help for poor families who still pay much after medical insurance.
medical_relief-situation = Treatment costs too much even after insurance
medical_relief-search = medical relief hospital bills reimbursement serious illness cannot pay treatment surgery medicine cancer debt expensive

medical_relief-who-1 = Members of dibao homes and people with tekun support can apply.
medical_relief-who-2 = Also others named by the county, for example homes just above the line or made poor by illness.
medical_relief-who-3 = You can apply yourself. Family, a guardian, the village (residents’) committee or somebody you entrust can do it for you.
    .other = Applicants can apply themselves. Family, a guardian, the village (residents’) committee or somebody they entrust can do it for them.

medical_relief-amount-1 = What is left after medical and serious-illness insurance is helped with in part.
medical_relief-amount-2 = Shares and ceilings: what is published locally counts.
medical_relief-amount-3 = There may be help with the insurance contribution too.

medical_relief-decides-1 = County medical insurance decides; civil affairs says who is in hardship.

medical_relief-time-1 = In some places it is taken off for dibao and tekun on leaving hospital, with no application.
medical_relief-time-2 = How long it takes differs from place to place. What the local office has published counts.

medical_relief-asked-1 = What illness, where treated, and what you paid.
    .other = What illness, where treated, and what the applicant paid.
medical_relief-asked-2 = Whether insurance paid, and your household’s situation.
    .other = Whether insurance paid, and the household’s situation.
medical_relief-asked-3 = The account for the money and how to reach you.
    .other = The account for the money and how to reach the applicant.

medical_relief-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
medical_relief-after-2 = Medical insurance works out what was paid and then the relief.
medical_relief-after-3 = For people without dibao or tekun it is posted before the decision.
medical_relief-after-4 = You are told the result. If it is no, you get the reason in writing.
    .other = The applicant and the agent are told the result. If it is no, the reason comes in writing.

medical_relief-where-1 = The medical insurance or social assistance window of your township (sub-district).
    .other = The medical insurance or social assistance window of the applicant’s township (sub-district).
medical_relief-where-2 = If surgery waits for money, apply for temporary relief too and ask the hospital’s insurance office.

medical_relief-together-1 = It goes together with dibao and the two subsidies.

medical_relief-basis-1 = Interim Measures for Social Assistance (社会救助暂行办法), Articles 27–31
medical_relief-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

medical_relief-declaration-1 = What I have filled in is true, and I have left nothing out.
medical_relief-declaration-2 = I agree that civil affairs checks my household’s income and property (means check). Other adults of the family agree for themselves.
medical_relief-declaration-3 = I will return money that was paid too much or by mistake.
medical_relief-declaration-4 = I know that these answers are used for this matter only. The office decides.

medical_relief-fact-hulunbuir = Hulunbuir’s opinion: counties may raise the ceiling; mental disorders come first.
medical_relief-fact-tongjiang = Tongjiang’s document: people with mental disorders come first.

medical_relief-paper-bills = Bills and itemised costs of treatment
medical_relief-paper-bills-how = The hospital prints them again. Where settlement is one-stop it was taken off on discharge.
medical_relief-paper-settlement = The medical insurance statement
medical_relief-paper-settlement-when = only if medical insurance has paid its part
medical_relief-paper-settlement-how = From the hospital or the medical insurance window.
medical_relief-paper-diagnosis = Diagnosis or discharge letter
medical_relief-paper-diagnosis-how = From the hospital.

medical_relief-illness = What was the treatment for?
medical_relief-illness-label = Reason
medical_relief-illness-hint = Choose what cost most.
medical_relief-illness-why = Some illnesses come first or get more.
medical_relief-illness-serious = Serious illness or surgery
medical_relief-illness-mental = Mental illness
medical_relief-illness-chronic = A long-term illness
medical_relief-illness-rehabilitation = Rehabilitation
medical_relief-illness-accident = An accident
medical_relief-illness-error-missing = Please choose one.

medical_relief-treated = Where were you treated?
    .other = Where was the applicant treated?
medical_relief-treated-label = Place
medical_relief-treated-hint = If several, choose the farthest.
medical_relief-treated-why = Treatment elsewhere may have to be registered beforehand.
medical_relief-treated-county = In our county
medical_relief-treated-province = Elsewhere in the province
medical_relief-treated-outside = In another province
medical_relief-treated-error-missing = Please choose one.

medical_relief-settled = Has medical insurance paid its part?
medical_relief-settled-label = Insurance paid
medical_relief-settled-hint = Taken off at discharge counts too.
medical_relief-settled-why = Insurance comes first, then relief.
medical_relief-settled-yes = Yes
medical_relief-settled-no = Not yet
medical_relief-settled-no-hint = Staff tell you how.
    .other = Staff explain how.
medical_relief-settled-uninsured = I am not insured
medical_relief-settled-unsure = I do not know
medical_relief-settled-error-missing = Please choose, or “I do not know”.

medical_relief-own_cost = How many yuan did you pay yourself?
    .other = How many yuan did the applicant pay?
medical_relief-own_cost-label = Own costs (yuan)
medical_relief-own_cost-hint = What was left, roughly. Leave it empty if you cannot say.
medical_relief-own_cost-why = The exact sum is looked up.
