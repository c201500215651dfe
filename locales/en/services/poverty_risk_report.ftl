# Risk of falling back into poverty: tell us. Questions of its own; the rest comes from shared.ftl.

poverty_risk_report-title = Risk of falling back into poverty: tell us
poverty_risk_report-summary = If illness, disaster or lost work will soon leave a home unable to cope, say so early and get help early.
poverty_risk_report-situation = Things get worse at home and I fear we cannot cope
poverty_risk_report-search = poverty risk falling back poor debts illness harvest lost job help monitoring debt drought

poverty_risk_report-who-1 = You can report about your own home.
    .other = The applicant can report about their own home.
poverty_risk_report-who-2 = The village (residents’) committee and neighbours can report about others.

poverty_risk_report-amount-1 = A report pays no money by itself. Once checked, help goes where it is lacking.
poverty_risk_report-amount-2 = It may lead to dibao, medical relief, housing or work.

poverty_risk_report-decides-1 = The township or sub-district visits and agrees with the offices how to help.

poverty_risk_report-time-1 = How long it takes differs from place to place. What the local office has published counts.
poverty_risk_report-time-2 = If money is needed at once, apply for temporary relief as well.

poverty_risk_report-asked-1 = Whether it is your home or another’s.
    .other = Whether it is the applicant’s home or another’s.
poverty_risk_report-asked-2 = What has changed and what is lacking most.
poverty_risk_report-asked-3 = How to reach you.
    .other = How to reach the applicant.

poverty_risk_report-after-1 = The township or sub-district sends somebody to visit.
poverty_risk_report-after-2 = Homes that qualify are helped and visited regularly.
poverty_risk_report-after-3 = If not, you are told why and what else there is.
    .other = If not, the applicant is told why and what else there is.

poverty_risk_report-where-1 = The service window of the township (sub-district) of your household registration.
    .other = The service window of the township (sub-district) of the applicant’s household registration.
poverty_risk_report-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

poverty_risk_report-together-1 = It does not touch dibao or subsidies you have already.
    .other = It does not touch dibao or subsidies that are paid already.

poverty_risk_report-basis-1 = The state’s and the local rules against falling back into poverty

poverty_risk_report-declaration-1 = What I report is what I have seen or know.
poverty_risk_report-declaration-2 = I agree that staff visit and check the household’s income.
poverty_risk_report-declaration-3 = I know that this is used to deal with this matter only.

poverty_risk_report-paper-event_papers = A diagnosis, bills or photos
poverty_risk_report-paper-event_papers-when = if you have any; report without them too

poverty_risk_report-whose = Whose difficulty do you report?
    .other = Whose difficulty is reported?
poverty_risk_report-whose-label = Whose home
poverty_risk_report-whose-hint = If it is about others, tell them first if you can.
poverty_risk_report-whose-why = So that staff know whom to visit.
poverty_risk_report-whose-own = My own home
poverty_risk_report-whose-other = Another home
poverty_risk_report-whose-error-missing = Please choose one.

poverty_risk_report-who_else = Which home is it?
poverty_risk_report-who_else-label = The home
poverty_risk_report-who_else-hint = Name of the head, village and group. No identity numbers, please.
poverty_risk_report-who_else-why = So that staff find it.
poverty_risk_report-who_else-error-missing = Please give the name and the village.

poverty_risk_report-changed = What has changed?
poverty_risk_report-changed-label = Change
poverty_risk_report-changed-hint = Choose all that apply.
poverty_risk_report-changed-why = Help depends on it.
poverty_risk_report-changed-illness = Serious illness
poverty_risk_report-changed-accident = An accident
poverty_risk_report-changed-disability = Disability has become worse
poverty_risk_report-changed-disaster = A disaster
poverty_risk_report-changed-disaster-hint = For example flood, snow, drought or fire.
poverty_risk_report-changed-lost_work = Lost work
poverty_risk_report-changed-loss = Losses in farming
poverty_risk_report-changed-school = School costs too much
poverty_risk_report-changed-other = Something else
poverty_risk_report-changed-error-missing = Please choose what has changed.

poverty_risk_report-lacking = What is lacking most now?
poverty_risk_report-lacking-label = Lacking
poverty_risk_report-lacking-hint = You may choose several.
poverty_risk_report-lacking-why = That is helped first.
poverty_risk_report-lacking-food = Food or clothes
poverty_risk_report-lacking-medical = Money for treatment
poverty_risk_report-lacking-housing = A safe house
poverty_risk_report-lacking-water = Clean water
poverty_risk_report-lacking-school = Money for school
poverty_risk_report-lacking-work = Work
poverty_risk_report-lacking-none = Nothing just yet
poverty_risk_report-lacking-error-missing = Please choose, or “Nothing just yet”.
poverty_risk_report-lacking-error-none-and-other = “Nothing just yet” cannot be chosen with another answer. Please keep one.

poverty_risk_report-story = Tell us how things are.
poverty_risk_report-story-label = The situation
poverty_risk_report-story-hint = A few sentences: since when, what it cost, what is owed.
poverty_risk_report-story-why = So that staff know before they visit.
poverty_risk_report-story-error-missing = Please write a sentence or two.
