# Relief for homes just above dibao or with heavy costs. Questions of its own; the rest comes from shared.ftl.

special_relief-title = Relief for homes just above dibao or with heavy costs
special_relief-summary = Help as needed for homes that get no dibao but spend too much on treatment, school or housing.
special_relief-situation = No dibao, but too many costs
special_relief-search = special relief above the line heavy costs illness school housing work poor family burden

special_relief-who-1 = Homes a little above the dibao line can apply.
special_relief-who-2 = So can homes whose necessary costs are more than they can bear.
special_relief-who-3 = How this is judged differs. Ask civil affairs at the place of registration.
special_relief-who-4 = You can apply yourself. Family, a guardian, the village (residents’) committee or somebody you entrust can do it for you.
    .other = Applicants can apply themselves. Family, a guardian, the village (residents’) committee or somebody they entrust can do it for them.

special_relief-amount-1 = Help where it is lacking: treatment, housing, school or work.
special_relief-amount-2 = How much you get differs from place to place. What the local office has published counts.
    .other = How much is given differs from place to place. What the local office has published counts.

special_relief-decides-1 = Civil affairs decides whether the home counts as in hardship.
special_relief-decides-2 = Then the offices for medical insurance, housing, education and work each decide how they help.

special_relief-time-1 = How long it takes differs from place to place. What the local office has published counts.
special_relief-time-2 = If it takes too long, ask the township (sub-district) or ring 12385.

special_relief-asked-1 = What kind of home it is and what help is needed.
special_relief-asked-2 = What it costs and what is hard.
special_relief-asked-3 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.

special_relief-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
special_relief-after-2 = Civil affairs checks income, property and costs.
special_relief-after-3 = If it counts, staff pass you on to the office concerned.
    .other = If it counts, staff pass the applicant on to the office concerned.
special_relief-after-4 = You are told the result. If it is no, you get the reason in writing.
    .other = The applicant and the agent are told the result. If it is no, the reason comes in writing.

special_relief-where-1 = The social assistance window of the township (sub-district) of your household registration.
    .other = The social assistance window of the township (sub-district) of the applicant’s household registration.
special_relief-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

special_relief-together-1 = With dibao or tekun support you need not do this; apply for medical relief and so on directly.
    .other = With dibao or tekun support the applicant need not do this; apply for medical relief and so on directly.

special_relief-basis-1 = Interim Measures for Social Assistance (社会救助暂行办法), Chapters 5–8
special_relief-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

special_relief-declaration-1 = What I have filled in is true, and I have left nothing out.
special_relief-declaration-2 = I agree that civil affairs checks my household’s income and property (means check). Other adults of the family agree for themselves.
special_relief-declaration-3 = If things change at home, I will report it myself.
special_relief-declaration-4 = I know that these answers are used for this matter only. The office decides.

special_relief-paper-bills = Bills for treatment or school
special_relief-paper-bills-when = only if treatment or school costs much
special_relief-paper-bills-how = The hospital or school can print them again.

special_relief-fields = What help do you need most?
    .other = What help does the applicant need most?
special_relief-fields-label = Help needed
special_relief-fields-hint = You may choose several.
special_relief-fields-why = Different offices deal with different things.
special_relief-fields-medical = Treatment
special_relief-fields-housing = Housing
special_relief-fields-education = School
special_relief-fields-work = Work
special_relief-fields-error-missing = Please choose one or more.

special_relief-medical_cost = How many yuan a year do you pay yourselves for treatment?
    .other = How many yuan a year does the household itself pay for treatment?
special_relief-medical_cost-label = Own medical costs a year (yuan)
special_relief-medical_cost-hint = What is left after insurance. A rough figure, or leave it empty.
special_relief-medical_cost-why = If it is too much, the home may count as in hardship by its costs.

special_relief-housing_problem = What is the housing problem?
special_relief-housing_problem-label = Housing problem
special_relief-housing_problem-hint = Choose the main one.
special_relief-housing_problem-why = Each is solved in another way.
special_relief-housing_problem-unsafe = The house is unsafe
special_relief-housing_problem-no_home = No home of our own
special_relief-housing_problem-crowded = Too crowded
special_relief-housing_problem-not_accessible = Hard to get in and out or use the toilet
special_relief-housing_problem-error-missing = Please choose one.

special_relief-student = What level is the student at?
special_relief-student-label = Level of school
special_relief-student-hint = With several students choose the youngest; write the others at the end.
special_relief-student-why = Help differs by level.
special_relief-student-kindergarten = Kindergarten
special_relief-student-compulsory = Primary or middle school
special_relief-student-senior = Senior or vocational school
special_relief-student-college = College or university
special_relief-student-error-missing = Please choose a level.

special_relief-hardship = What is hard at home?
special_relief-hardship-label = Hardship
special_relief-hardship-hint = A few sentences: who is ill, what medicine costs a month, who can earn.
special_relief-hardship-why = Here you can say what no form shows.
special_relief-hardship-error-missing = Please write a sentence or two.
