# Social insurance subsidy. Questions of its own; the rest comes from shared.ftl.

social_insurance_subsidy-title = Social insurance subsidy
social_insurance_subsidy-summary = For disabled people who work for themselves and pay social insurance, and for employers who pay it for disabled staff.
social_insurance_subsidy-situation = I work for myself and social insurance is a heavy load
social_insurance_subsidy-search = social insurance subsidy self-employed flexible work shop employer disabled staff contributions freelance stall

social_insurance_subsidy-who-1 = Disabled people with a business of their own who pay social insurance.
social_insurance_subsidy-who-2 = Employers who employ disabled people and pay their social insurance.
social_insurance_subsidy-who-3 = In some places also disabled people in flexible work.
social_insurance_subsidy-who-4 = You or somebody entrusted can apply; for an employer the person in charge does.
    .other = The applicant or somebody entrusted can apply; for an employer the person in charge does.

social_insurance_subsidy-amount-1 = You pay first and then part is returned.
    .other = The applicant pays first and then part is returned.
social_insurance_subsidy-amount-2 = How much and for how many years differs. What the local office has published counts.

social_insurance_subsidy-decides-1 = County human resources decides; in some places the federation.

social_insurance_subsidy-time-1 = Some places take applications once a year; ask when.
social_insurance_subsidy-time-2 = How long it takes differs from place to place. What the local office has published counts.

social_insurance_subsidy-asked-1 = Whether you are self-employed, in flexible work or an employer.
    .other = Whether the applicant is self-employed, in flexible work or an employer.
social_insurance_subsidy-asked-2 = Which insurances were paid, and for which months.
social_insurance_subsidy-asked-3 = The account for the money and how to reach you.
    .other = The account for the money and how to reach the applicant.

social_insurance_subsidy-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
social_insurance_subsidy-after-2 = Human resources checks the payments and the certificate.
social_insurance_subsidy-after-3 = If approved, the money goes to the account.
social_insurance_subsidy-after-4 = You are told the result. If it is no, you get the reason in writing.
    .other = The applicant and the agent are told the result. If it is no, the reason comes in writing.

social_insurance_subsidy-where-1 = The employment window of county human resources, or your township (sub-district).
    .other = The employment window of county human resources, or the applicant’s township (sub-district).
social_insurance_subsidy-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

social_insurance_subsidy-together-1 = Contributions the government already pays are as a rule not subsidised again.

social_insurance_subsidy-basis-1 = Law on the Protection of Disabled Persons (残疾人保障法), Article 47
social_insurance_subsidy-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

social_insurance_subsidy-declaration-1 = What I have filled in is true, and I have left nothing out.
social_insurance_subsidy-declaration-2 = I agree that the Disabled Persons’ Federation checks my disability certificate.
social_insurance_subsidy-declaration-3 = I will return money that was paid too much or by mistake.
social_insurance_subsidy-declaration-4 = I know that these answers are used for this matter only. The office decides.

social_insurance_subsidy-fact-chifeng = Chifeng’s plan: social insurance subsidies for self-employed disabled people and employers.
social_insurance_subsidy-fact-linxi = Linxi’s plan: social insurance subsidies for self-employed disabled people and employers.
social_insurance_subsidy-fact-hulunbuir = Hulunbuir’s opinion names employers. Ask human resources whether people can apply for themselves.
social_insurance_subsidy-fact-tongjiang = Tongjiang’s document: disabled people in flexible work can apply too.

social_insurance_subsidy-paper-business_licence = Business licence
social_insurance_subsidy-paper-payment_slip = Proof of the social insurance paid
social_insurance_subsidy-paper-payment_slip-how = From the social insurance window, the electronic tax office or by phone.
social_insurance_subsidy-paper-contract = Labour contract and wage records
social_insurance_subsidy-paper-contract-when = only if an employer applies
social_insurance_subsidy-paper-contract-how = From the personnel or finance office.
social_insurance_subsidy-paper-work_statement = A statement about flexible work
social_insurance_subsidy-paper-work_statement-when = only for flexible work
social_insurance_subsidy-paper-work_statement-how = Write what you do and where. Some places want the community’s stamp.
    .other = Write what the applicant does and where. Some places want the community’s stamp.

social_insurance_subsidy-applicant_kind = Who applies?
social_insurance_subsidy-applicant_kind-label = Applicant
social_insurance_subsidy-applicant_kind-hint = Choose what fits.
social_insurance_subsidy-applicant_kind-why = Each needs other papers.
social_insurance_subsidy-applicant_kind-own_business = I have a business with a licence
social_insurance_subsidy-applicant_kind-flexible = I do odd jobs or flexible work
social_insurance_subsidy-applicant_kind-flexible-hint = For example online sales, errands, crafts, massage.
social_insurance_subsidy-applicant_kind-employer = I act for an employer
social_insurance_subsidy-applicant_kind-error-missing = Please choose one.

social_insurance_subsidy-work = What work do you do?
    .other = What work does the applicant do?
social_insurance_subsidy-work-label = Work
social_insurance_subsidy-work-hint = What and where, for example repairing phones in town.
social_insurance_subsidy-work-why = To check that you really work.
    .other = To check that the applicant really works.
social_insurance_subsidy-work-error-missing = Please say what you do, for example keep a small shop.
    .other = Please say what the applicant does, for example keep a small shop.

social_insurance_subsidy-employer_name = What is the employer’s name?
social_insurance_subsidy-employer_name-label = Employer
social_insurance_subsidy-employer_name-hint = As on the licence.
social_insurance_subsidy-employer_name-why = To find the employer’s payments.
social_insurance_subsidy-employer_name-error-missing = Please give the name.

social_insurance_subsidy-disabled_staff = For how many disabled staff was it paid?
social_insurance_subsidy-disabled_staff-label = Disabled staff
social_insurance_subsidy-disabled_staff-hint = Only those with a contract and paid insurance.
social_insurance_subsidy-disabled_staff-why = The subsidy goes by the number.
social_insurance_subsidy-disabled_staff-error-missing = Please give a number, for example 2.

social_insurance_subsidy-insurances = Which insurances were paid?
social_insurance_subsidy-insurances-label = Insurances
social_insurance_subsidy-insurances-hint = See the proof of payment; choose all that were paid.
social_insurance_subsidy-insurances-why = Each is subsidised separately.
social_insurance_subsidy-insurances-pension = Pension
social_insurance_subsidy-insurances-medical = Medical
social_insurance_subsidy-insurances-unemployment = Unemployment
social_insurance_subsidy-insurances-injury = Work injury
social_insurance_subsidy-insurances-error-missing = Please choose what was paid.

social_insurance_subsidy-months = From which month to which?
social_insurance_subsidy-months-label = Months
social_insurance_subsidy-months-hint = For example January to June 2026.
social_insurance_subsidy-months-why = The subsidy goes by months paid.
social_insurance_subsidy-months-error-missing = Please give the months, for example January to June 2026.

social_insurance_subsidy-bank_name-hint = The bank’s name on the card or book; for an employer, the employer’s bank.
social_insurance_subsidy-bank_name-why = If approved, the money goes to an account there.

social_insurance_subsidy-bank_account-hint = Your own account; for an employer, the employer’s. Never give a password.
    .other = The applicant’s own account; for an employer, the employer’s. Never give a password.
