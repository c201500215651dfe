# 重度残疾人护理补贴. Questions of its own; the rest comes from shared.ftl.

care_subsidy-title = Care subsidy for severely disabled people
care_subsidy-summary = Money every month for severely disabled people who need long-term care.
care_subsidy-situation = I am severely disabled and need somebody to look after me
care_subsidy-search = care subsidy nursing severe disability bedridden paralysed cannot look after carer long-term care monthly money incontinence allowance

care_subsidy-who-1 = People with a disability of grade 1 or 2 (severe) who need long-term care can apply.
care_subsidy-who-2 = Long-term care: somebody’s help, or care products, for more than 6 months.
care_subsidy-who-3 = In some places also intellectual or mental disabilities of grade 3 or 4.
care_subsidy-who-4 = You can apply yourself. Relatives, a guardian, the village or residents’ committee, or a person whom you authorise can do it for you.
    .other = Applicants can apply themselves. Relatives, a guardian, the village or residents’ committee, or a person whom they authorise can do it for them.
care_subsidy-who-5 = You can apply from anywhere. The registered home (the place of household registration) decides.

care_subsidy-amount-1 = The amount differs from place to place. See the local public notice.
care_subsidy-amount-2 = It counts from the month in which you apply, not from the day of the decision.
    .other = It counts from the month of the application, not from the day of the decision.
care_subsidy-amount-3 = If you meet the conditions only later, it counts from that month.
    .other = If the applicant meets the conditions only later, it counts from that month.
care_subsidy-amount-4 = What was not paid during the review comes with the first payment.
care_subsidy-amount-5 = You can draw it together with dibao. It does not count as household income.
    .other = The applicant can draw it together with dibao. It does not count as household income.
care_subsidy-amount-6 = If you meet the conditions you can draw the living subsidy too.
    .other = If the applicant meets the conditions they can draw the living subsidy too.

care_subsidy-asked-1 = The number of the disability certificate and until when it is valid.
care_subsidy-asked-2 = Whether you need long-term care, and who looks after you now.
    .other = Whether the applicant needs long-term care, and who looks after them now.
care_subsidy-asked-3 = Which other benefits you draw, and whether you are serving a sentence.
    .other = Which other benefits the applicant draws, and whether they are serving a sentence.
care_subsidy-asked-4 = Where you live and how to contact you.
    .other = Where the applicant lives and how to contact them.
care_subsidy-asked-5 = To which bank account the subsidy goes.

care_subsidy-after-1 = The township or street of the registered home looks at the papers first. You are told once of everything that is missing.
    .other = The township or street of the registered home looks at the papers first. The applicant and the agent are told once of everything that is missing.
care_subsidy-after-2 = When the papers are complete it accepts (takes them in and starts the clock) and reviews for the first time.
care_subsidy-after-3 = The county disabled persons’ federation reviews certificate and grade. The county civil affairs bureau checks for double payment and decides. In some places the township or street decides.
care_subsidy-after-4 = If it is granted, the money goes to your account. If not, you are told why in writing.
    .other = If it is granted, the money goes to the applicant’s account. If not, the reason comes in writing.
care_subsidy-after-5 = After payment a public list may be put up with name, kind of subsidy and rate.

care_subsidy-where-1 = The window of any township or sub-district in the country takes your application.
    .other = The window of any township or sub-district in the country takes the application.
care_subsidy-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

care_subsidy-together-1 = You can have the living subsidy at the same time, and dibao.
    .other = The applicant can have the living subsidy at the same time, and dibao.
care_subsidy-together-2 = With tekun support or the work-injury care payment you cannot have this subsidy.
    .other = With tekun support or the work-injury care payment the applicant cannot have this subsidy.
care_subsidy-together-3 = With the orphans’ allowance you can have this subsidy.
    .other = With the orphans’ allowance the applicant can have this subsidy.
care_subsidy-together-4 = Of this and a care benefit for age, injury on duty or retired officials you have one. You choose; it may be the higher.
    .other = Of this and a care benefit for age, injury on duty or retired officials the applicant has one. The applicant chooses; it may be the higher.
care_subsidy-together-5 = Whether you can have it with long-term care insurance differs from place to place.
    .other = Whether the applicant can have it with long-term care insurance differs from place to place.

care_subsidy-basis-1 = 国发〔2015〕52号: State Council opinion on the system of the two subsidies
care_subsidy-basis-2 = Law on the Protection of Disabled Persons, article 48
care_subsidy-basis-3 = 民发〔2021〕70号: opinion on improving the system of the two subsidies
care_subsidy-basis-4 = 民办发〔2021〕2号: notice on applying across provinces
care_subsidy-basis-5 = 民办发〔2022〕8号: notice on the whole procedure online
care_subsidy-basis-6 = The rules that the registered home has published itself

care_subsidy-declaration-1 = Everything that I have filled in is true and nothing is left out.
care_subsidy-declaration-2 = I agree that the disabled persons’ federation checks my disability certificate, and that civil affairs checks whether I draw similar benefits.
care_subsidy-declaration-3 = If the household registration moves, a similar benefit begins or anything else changes, my family or I will report it. When the conditions are no longer met I will ask for the payment to stop. If I die, my family will report it.
care_subsidy-declaration-4 = I will pay back what was paid too much or by mistake. I know that otherwise it may be recorded as a breach of trust under local rules.
care_subsidy-declaration-5 = I know that these answers are used for this subsidy only, and that the office decides.

## Care

care_subsidy-care_need = Do you need long-term care?
    .other = Does the applicant need long-term care?
care_subsidy-care_need-label = Needs long-term care
care_subsidy-care_need-hint = Long-term means more than 6 months. For example help with eating, dressing or going to the toilet, or care products.
care_subsidy-care_need-why = The care subsidy is for people who need long-term care.
care_subsidy-care_need-yes = Yes, I need long-term care
care_subsidy-care_need-no = No, I do not need long-term care
care_subsidy-care_need-error-missing = Please choose “Yes” or “No”.

care_subsidy-carer = Who mainly looks after you now?
    .other = Who mainly cares for the applicant now?
care_subsidy-carer-label = Main carer
care_subsidy-carer-hint = Choose whoever spends most time on it.
care_subsidy-carer-why = So that the staff know how you are cared for. You can apply whatever you choose.
    .other = So that the staff know how the applicant is cared for. Any choice here allows an application.
care_subsidy-carer-family = Family or relatives
care_subsidy-carer-family-hint = For example parents, husband or wife, children, brothers or sisters.
care_subsidy-carer-paid = Somebody who is paid
care_subsidy-carer-paid-hint = For example a housekeeper or a care worker.
care_subsidy-carer-institution = A care home
care_subsidy-carer-institution-hint = For example a home for the aged, a day centre or a welfare home.
care_subsidy-carer-nobody = Nobody
care_subsidy-carer-nobody-hint = I need care but nobody helps now.
care_subsidy-carer-error-missing = Please choose who mainly looks after you now.
    .other = Please choose who mainly looks after the applicant now.

## Benefits that touch the care subsidy

care_subsidy-overlap-welfare_care_allowance = Welfare care allowance
care_subsidy-overlap-welfare_care_allowance-hint = Monthly, because of loss of abilities, disability from work or honorary retirement.
care_subsidy-overlap-long_term_care_insurance = Long-term care insurance
care_subsidy-overlap-long_term_care_insurance-hint = Some cities have this insurance, which pays for care.

## Residence

care_subsidy-residence-why = For visits and letters. The place of household registration deals with the subsidy, wherever you live.
    .other = For visits and letters. The place of household registration deals with the subsidy, wherever the applicant lives.

care_subsidy-no_care = This subsidy is for people who need long-term care
care_subsidy-no_care-1 = You chose that you do not need it.
    .other = The choice here was that no care is needed.
care_subsidy-no_care-2 = Help with eating, dressing, the toilet or going out for six months or more is long-term care.
