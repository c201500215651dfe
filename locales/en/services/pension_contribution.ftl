# Help with residents’ pension contributions. Questions of its own; the rest comes from shared.ftl.

pension_contribution-title = Help with residents’ pension contributions
pension_contribution-summary = For severely disabled people the government pays all or part of the lowest residents’ pension contribution.
pension_contribution-situation = I am severely disabled and cannot afford the pension contribution
pension_contribution-search = pension insurance contribution residents rural pension paid by government lowest tier social security retirement

pension_contribution-who-1 = People with a severe disability (grade 1 or 2) in the residents’ pension scheme can apply.
pension_contribution-who-2 = In some places also people with an intellectual or mental disability, or in dibao homes.
pension_contribution-who-3 = Employees in the employees’ scheme are not covered by this.
pension_contribution-who-4 = You can apply yourself. Family, a guardian, the village (residents’) committee or somebody you entrust can do it for you.
    .other = Applicants can apply themselves. Family, a guardian, the village (residents’) committee or somebody they entrust can do it for them.

pension_contribution-amount-1 = Usually the lowest tier; whether in part or whole differs from place to place.
pension_contribution-amount-2 = You may pay more yourself and get a higher pension later.
    .other = The applicant may pay more and get a higher pension later.
pension_contribution-amount-3 = What the local office has published counts.

pension_contribution-decides-1 = County human resources decides; the federation supplies the certificate data.

pension_contribution-time-1 = Contributions are yearly and have a local last day; apply early.
pension_contribution-time-2 = How long it takes differs from place to place. What the local office has published counts.

pension_contribution-asked-1 = Whether you are insured and in which scheme.
    .other = Whether the applicant is insured and in which scheme.
pension_contribution-asked-2 = Whether you have paid this year.
    .other = Whether the applicant has paid this year.
pension_contribution-asked-3 = Your household’s situation and how to reach you.
    .other = The household’s situation and how to reach the applicant.

pension_contribution-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
pension_contribution-after-2 = Human resources checks the insurance and certificate data.
pension_contribution-after-3 = If approved, the government pays from the year set locally.
pension_contribution-after-4 = You are told the result. If it is no, you get the reason in writing.
    .other = The applicant and the agent are told the result. If it is no, the reason comes in writing.

pension_contribution-where-1 = The social insurance window of the township (sub-district) of your household registration.
    .other = The social insurance window of the township (sub-district) of the applicant’s household registration.
pension_contribution-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

pension_contribution-together-1 = It does not touch the two disability subsidies.

pension_contribution-basis-1 = Law on the Protection of Disabled Persons (残疾人保障法), Article 47
pension_contribution-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

pension_contribution-declaration-1 = What I have filled in is true, and I have left nothing out.
pension_contribution-declaration-2 = I agree that the Disabled Persons’ Federation checks my disability certificate.
pension_contribution-declaration-3 = If things change at home, I will report it myself.
pension_contribution-declaration-4 = I know that these answers are used for this matter only. The office decides.

pension_contribution-fact-tongjiang = Tongjiang’s document: for severe, mental and intellectual disabilities and poor disabled people with dibao the government pays the whole lowest tier.

pension_contribution-paper-payment_slip = This year’s payment slip
pension_contribution-paper-payment_slip-when = only if you have paid this year’s contribution yourself
    .other = only if the applicant has paid this year’s contribution
pension_contribution-paper-payment_slip-how = A screenshot will do; the bank can print one too.

pension_contribution-scheme = Which pension insurance are you in?
    .other = Which pension insurance is the applicant in?
pension_contribution-scheme-label = Pension insurance
pension_contribution-scheme-hint = Paid in the village or community it is usually the residents’ scheme.
pension_contribution-scheme-why = The help covers the residents’ scheme only.
pension_contribution-scheme-residents = Residents’ pension insurance
pension_contribution-scheme-employees = Employees’ pension insurance
pension_contribution-scheme-employees-hint = Through an employer or paid as an employee.
pension_contribution-scheme-none = None
pension_contribution-scheme-unsure = I do not know
pension_contribution-scheme-unsure-hint = Staff will look it up.
pension_contribution-scheme-error-missing = Please choose, or “I do not know”.

pension_contribution-join = Shall we also enrol you?
    .other = Shall we also enrol the applicant?
pension_contribution-join-label = Enrol
pension_contribution-join-hint = That means joining the scheme. You may also leave it for later.
pension_contribution-join-why = Only insured people’s contributions can be paid.
pension_contribution-join-yes = Yes, please
pension_contribution-join-no = No, not now
pension_contribution-join-error-missing = Please choose yes or no.

pension_contribution-paid = Has this year’s contribution been paid?
pension_contribution-paid-label = This year
pension_contribution-paid-hint = Look at the payment record or the bank book.
pension_contribution-paid-why = If it is paid, human resources tells you whether it is refunded or counts for next year.
    .other = If it is paid, human resources tells the applicant whether it is refunded or counts for next year.
pension_contribution-paid-no = Not yet
pension_contribution-paid-yes = Yes, by myself
pension_contribution-paid-paid_for = Yes, by the government
pension_contribution-paid-unsure = I do not know
pension_contribution-paid-error-missing = Please choose, or “I do not know”.
