# 困难残疾人生活补贴. Questions of its own; the rest comes from shared.ftl.

living_subsidy-title = Living subsidy for disabled people in hardship
living_subsidy-summary = Money every month towards the cost of living, for disabled people who are short of it.
living_subsidy-situation = I am disabled and my household is short of money
living_subsidy-search = subsidy allowance money disability benefit monthly living poor hardship dibao two subsidies how much certificate money

living_subsidy-who-1 = People with a disability certificate whose household draws the subsistence allowance (dibao) can apply.
living_subsidy-who-2 = In some places also households just above the dibao line, and others in hardship.
living_subsidy-who-3 = You can apply yourself. Relatives, a guardian, the village or residents’ committee, or a person whom you authorise can do it for you.
    .other = Applicants can apply themselves. Relatives, a guardian, the village or residents’ committee, or a person whom they authorise can do it for them.
living_subsidy-who-4 = You can apply from anywhere. The registered home (the place of household registration) decides.

living_subsidy-amount-1 = The amount differs from place to place. See the local public notice.
living_subsidy-amount-2 = It counts from the month in which you apply, not from the day of the decision.
    .other = It counts from the month of the application, not from the day of the decision.
living_subsidy-amount-3 = If you meet the conditions only later, it counts from that month.
    .other = If the applicant meets the conditions only later, it counts from that month.
living_subsidy-amount-4 = What was not paid during the review comes with the first payment.
living_subsidy-amount-5 = You can draw it together with dibao. It does not count as household income.
    .other = The applicant can draw it together with dibao. It does not count as household income.
living_subsidy-amount-6 = If you meet the conditions you can draw the care subsidy too.
    .other = If the applicant meets the conditions they can draw the care subsidy too.

living_subsidy-asked-1 = The number of the disability certificate and until when it is valid.
living_subsidy-asked-2 = Whether your household draws dibao, and what is difficult.
    .other = Whether the applicant’s household draws dibao, and what is difficult.
living_subsidy-asked-3 = Which other benefits you draw, and whether you are serving a sentence.
    .other = Which other benefits the applicant draws, and whether they are serving a sentence.
living_subsidy-asked-4 = Where you live and how to contact you.
    .other = Where the applicant lives and how to contact them.
living_subsidy-asked-5 = To which bank account the subsidy goes.

living_subsidy-after-1 = The township or street of the registered home looks at the papers first. You are told once of everything that is missing.
    .other = The township or street of the registered home looks at the papers first. The applicant and the agent are told once of everything that is missing.
living_subsidy-after-2 = When the papers are complete it accepts (takes them in and starts the clock) and reviews for the first time.
living_subsidy-after-3 = The county disabled persons’ federation reviews the certificate. The county civil affairs bureau looks at the household and decides. In some places the township or street decides.
living_subsidy-after-4 = If it is granted, the money goes to your account. If not, you are told why in writing.
    .other = If it is granted, the money goes to the applicant’s account. If not, the reason comes in writing.
living_subsidy-after-5 = After payment a public list may be put up with name, kind of subsidy and rate.

living_subsidy-where-1 = The window of any township or sub-district in the country takes your application.
    .other = The window of any township or sub-district in the country takes the application.
living_subsidy-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

living_subsidy-together-1 = You can have the care subsidy at the same time, and dibao.
    .other = The applicant can have the care subsidy at the same time, and dibao.
living_subsidy-together-2 = With tekun support or the work-injury care payment you cannot have this subsidy.
    .other = With tekun support or the work-injury care payment the applicant cannot have this subsidy.
living_subsidy-together-3 = With the orphans’ allowance you cannot have this one, but the care subsidy.
    .other = With the orphans’ allowance the applicant cannot have this one, but the care subsidy.
living_subsidy-together-4 = Of this and a living benefit for age, injury on duty or retired officials you have one. You choose; it may be the higher.
    .other = Of this and a living benefit for age, injury on duty or retired officials the applicant has one. The applicant chooses; it may be the higher.

living_subsidy-basis-1 = 国发〔2015〕52号: State Council opinion on the system of the two subsidies
living_subsidy-basis-2 = 民发〔2021〕70号: opinion on improving the system of the two subsidies
living_subsidy-basis-3 = 民办发〔2021〕2号: notice on applying across provinces
living_subsidy-basis-4 = 民办发〔2022〕8号: notice on the whole procedure online
living_subsidy-basis-5 = The rules that the registered home has published itself

living_subsidy-declaration-1 = Everything that I have filled in is true and nothing is left out.
living_subsidy-declaration-2 = I agree that civil affairs checks the income and property of my household. Other adult members agree for themselves.
living_subsidy-declaration-3 = I agree that the disabled persons’ federation checks my disability certificate.
living_subsidy-declaration-4 = If the household registration moves, a similar benefit begins or anything else changes, my family or I will report it. When the conditions are no longer met I will ask for the payment to stop. If I die, my family will report it.
living_subsidy-declaration-5 = I will pay back what was paid too much or by mistake. I know that otherwise it may be recorded as a breach of trust under local rules.
living_subsidy-declaration-6 = I know that these answers are used for this subsidy only, and that the office decides.

## Household

living_subsidy-household = What kind of household is yours?
    .other = Which kind is the applicant’s household?
living_subsidy-household-label = Household
living_subsidy-household-hint = If you are not sure, choose “Another household in hardship”. The staff will check.
living_subsidy-household-why = This subsidy is mainly for dibao households. Whether others can draw it differs from place to place.
living_subsidy-household-dibao = Draws dibao
living_subsidy-household-dibao-hint = Dibao is the subsistence allowance that civil affairs pays every month.
living_subsidy-household-dibao_marginal = Just above the dibao line
living_subsidy-household-dibao_marginal-hint = The income is a little above the line, and civil affairs has confirmed it.
living_subsidy-household-other_hardship = Another household in hardship
living_subsidy-household-other_hardship-hint = No dibao, but hard to manage. For example high costs of illness, or nobody who can earn.
living_subsidy-household-none = None of these
living_subsidy-household-none-hint = You can still apply; the registered home decides.
living_subsidy-household-error-missing = Please choose one. If you are not sure, choose “Another household in hardship”.

living_subsidy-dibao_number = What is the number of the dibao certificate?
living_subsidy-dibao_number-label = Dibao certificate number
living_subsidy-dibao_number-hint = It is on the dibao certificate. If you cannot find it, leave this empty.
living_subsidy-dibao_number-why = With the number civil affairs can check faster.
living_subsidy-dibao_number-error-missing = Please enter the number on the dibao certificate. If you cannot find it, leave this empty.
living_subsidy-dibao_number-error-too-long = At most { $n } characters. Please enter the number alone.
living_subsidy-dibao_number-error-bad-characters = Some characters cannot be stored. Please take them out and enter it again.

living_subsidy-hardship = What is difficult at home?
living_subsidy-hardship-label = Difficulties at home
living_subsidy-hardship-hint = In your own words, a few sentences. For example: how many people, who earns, what illness costs.
living_subsidy-hardship-why = So that the staff understand. Only the township or street and civil affairs can read it.
living_subsidy-hardship-error-missing = Please write a sentence or two about what is difficult.
living_subsidy-hardship-error-too-long = At most { $n } characters. Please make it shorter.
living_subsidy-hardship-error-bad-characters = Some characters cannot be stored. Please take them out and write it again.

## Benefits that touch the living subsidy

living_subsidy-overlap-orphan_allowance = Basic living allowance for orphans
living_subsidy-overlap-orphan_allowance-hint = Monthly, for children whose parents have died or cannot be found.
living_subsidy-overlap-unattended_child_allowance = Allowance for children whom nobody raises
living_subsidy-overlap-unattended_child_allowance-hint = Monthly, for children whose parents cannot raise them because of serious illness, severe disability or prison.
living_subsidy-overlap-welfare_living_allowance = Welfare living allowance
living_subsidy-overlap-welfare_living_allowance-hint = Monthly, because of old age, disability from work or honorary retirement.

## Residence

living_subsidy-residence-why = For visits and letters. The place of household registration deals with the subsidy, wherever you live.
    .other = For visits and letters. The place of household registration deals with the subsidy, wherever the applicant lives.

living_subsidy-not_dibao = This subsidy is mainly for dibao households
living_subsidy-not_dibao-1 = You chose “none of these”. Whether others get it differs from place to place.
living_subsidy-not_dibao-2 = If your household is in hardship, you may apply for dibao first.
    .other = If the household is in hardship, the applicant may apply for dibao first.
