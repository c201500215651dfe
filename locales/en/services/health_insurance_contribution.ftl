# Help with residents’ medical insurance contributions. Questions of its own; the rest comes from shared.ftl.

health_insurance_contribution-title = Help with residents’ medical insurance contributions
health_insurance_contribution-summary = The government helps disabled people who cannot work with their residents’ medical insurance contribution.
health_insurance_contribution-situation = I cannot work and the medical insurance is hard to pay
health_insurance_contribution-search = medical insurance health contribution residents rural cooperative free reduced paid by government card

health_insurance_contribution-who-1 = For disabled people unable to work the government subsidises the contribution.
health_insurance_contribution-who-2 = So it does for members of dibao homes and for old people and children of low-income homes.
health_insurance_contribution-who-3 = Employees in the employees’ scheme are not covered by this.
health_insurance_contribution-who-4 = You can apply yourself. Family, a guardian, the village (residents’) committee or somebody you entrust can do it for you.
    .other = Applicants can apply themselves. Family, a guardian, the village (residents’) committee or somebody they entrust can do it for them.

health_insurance_contribution-amount-1 = Whether in part or whole differs from place to place. What the local office has published counts.

health_insurance_contribution-decides-1 = County medical insurance decides; civil affairs and the federation supply data.

health_insurance_contribution-time-1 = Contributions are collected once a year; apply before the local last day.
health_insurance_contribution-time-2 = How long it takes differs from place to place. What the local office has published counts.

health_insurance_contribution-asked-1 = Which insurance you have and whether you have paid this year.
    .other = Which insurance the applicant has and whether they have paid this year.
health_insurance_contribution-asked-2 = Whether you can work, and your household’s situation.
    .other = Whether the applicant can work, and the household’s situation.
health_insurance_contribution-asked-3 = How to reach you.
    .other = How to reach the applicant.

health_insurance_contribution-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
health_insurance_contribution-after-2 = Medical insurance checks and reduces the contribution by the rules.
health_insurance_contribution-after-3 = You are told the result. If it is no, you get the reason in writing.
    .other = The applicant and the agent are told the result. If it is no, the reason comes in writing.

health_insurance_contribution-where-1 = The medical insurance window of the township (sub-district) where you are registered or insured.
    .other = The medical insurance window of the township (sub-district) where the applicant is registered or insured.
health_insurance_contribution-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

health_insurance_contribution-together-1 = If treatment costs much, apply for medical relief too.

health_insurance_contribution-basis-1 = Social Insurance Law (社会保险法), Article 25
health_insurance_contribution-basis-2 = Law on the Protection of Disabled Persons (残疾人保障法), Article 47
health_insurance_contribution-basis-3 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

health_insurance_contribution-declaration-1 = What I have filled in is true, and I have left nothing out.
health_insurance_contribution-declaration-2 = I agree that the Disabled Persons’ Federation checks my disability certificate.
health_insurance_contribution-declaration-3 = If things change at home, I will report it myself.
health_insurance_contribution-declaration-4 = I know that these answers are used for this matter only. The office decides.

health_insurance_contribution-fact-tongjiang = Tongjiang’s document: no contribution for grades 1–2 and tekun; also help for dibao, and old people and minors of low-income homes.

health_insurance_contribution-paper-payment_slip = This year’s payment slip
health_insurance_contribution-paper-payment_slip-when = only if you have paid this year’s contribution yourself
    .other = only if the applicant has paid this year’s contribution
health_insurance_contribution-paper-payment_slip-how = A screenshot of the payment will do.

health_insurance_contribution-scheme = Which medical insurance do you have?
    .other = Which medical insurance does the applicant have?
health_insurance_contribution-scheme-label = Medical insurance
health_insurance_contribution-scheme-hint = What was called the rural cooperative scheme is now residents’ insurance.
health_insurance_contribution-scheme-why = The help covers residents’ insurance only.
health_insurance_contribution-scheme-residents = Residents’ insurance
health_insurance_contribution-scheme-employees = Employees’ insurance
health_insurance_contribution-scheme-none = None
health_insurance_contribution-scheme-none-hint = Staff will tell you how to join.
    .other = Staff will explain how to join.
health_insurance_contribution-scheme-unsure = I do not know
health_insurance_contribution-scheme-error-missing = Please choose, or “I do not know”.

health_insurance_contribution-work_ability = Can you work?
    .other = Can the applicant work?
health_insurance_contribution-work_ability-label = Ability to work
health_insurance_contribution-work_ability-hint = That is, earn money by working.
health_insurance_contribution-work_ability-why = By law disabled people unable to work get this help.
health_insurance_contribution-work_ability-none = No
health_insurance_contribution-work_ability-some = A little light work
health_insurance_contribution-work_ability-able = Yes
health_insurance_contribution-work_ability-child = Still a child, or at school
health_insurance_contribution-work_ability-error-missing = Please choose one.

health_insurance_contribution-paid = Has this year’s contribution been paid?
health_insurance_contribution-paid-label = This year
health_insurance_contribution-paid-hint = Look at the payment record or ask the committee.
health_insurance_contribution-paid-why = If it is paid, medical insurance tells you whether it is refunded.
    .other = If it is paid, medical insurance tells the applicant whether it is refunded.
health_insurance_contribution-paid-no = Not yet
health_insurance_contribution-paid-yes = Yes, by myself
health_insurance_contribution-paid-paid_for = The government helped already
health_insurance_contribution-paid-unsure = I do not know
health_insurance_contribution-paid-error-missing = Please choose, or “I do not know”.

health_insurance_contribution-elsewhere = Is your insurance in another place?
    .other = Is the applicant’s insurance in another place?
health_insurance_contribution-elsewhere-label = Insured elsewhere
health_insurance_contribution-elsewhere-hint = That is, outside the county of your registration.
    .other = That is, outside the county of the applicant’s registration.
health_insurance_contribution-elsewhere-why = If so, the place where you are insured decides.
    .other = If so, the place where the applicant is insured decides.
health_insurance_contribution-elsewhere-yes = Yes, elsewhere
health_insurance_contribution-elsewhere-no = No, at home
health_insurance_contribution-elsewhere-error-missing = Please choose yes or no.
