# Subsistence allowance (dibao). Questions of its own; the rest comes from shared.ftl.

dibao-title = Subsistence allowance (dibao)
dibao-summary = When a household’s income is below the local dibao line, money each month makes up the difference.
dibao-situation = My family has very little income
dibao-search = dibao subsistence allowance minimum living benefit poor no income money poverty hardship civil affairs cannot afford food welfare monthly help low-income

dibao-who-1 = A household whose income per person is below the local dibao line can apply.
dibao-who-2 = The household’s property must meet the local rules too.
dibao-who-3 = The household applies together; one member does it.
dibao-who-4 = If applying is hard, the village (residents’) committee can do it for you.
    .other = If applying is hard, the village (residents’) committee can do it for the applicant.

dibao-amount-1 = The difference between your income and the line is paid each month.
    .other = The difference between the household’s income and the line is paid each month.
dibao-amount-2 = The province or city publishes the line. What the local office has published counts.
dibao-amount-3 = For severely disabled people who are still in need, the place must do more: ask about the dibao top-up.

dibao-decides-1 = The township or sub-district visits and gives its view.
dibao-decides-2 = County civil affairs decides; in some places the township or sub-district does.

dibao-time-1 = How long it takes differs from place to place. What the local office has published counts.
dibao-time-2 = Before the decision it is posted in the village or community.
dibao-time-3 = If it takes too long, ask the township (sub-district) or ring 12385.

dibao-asked-1 = How many you are and what you live on.
    .other = How many people live there and what they live on.
dibao-asked-2 = Whether there is another home, a vehicle or savings.
dibao-asked-3 = What costs most and what is hard at home.
dibao-asked-4 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.

dibao-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
dibao-after-2 = Staff visit you, ask neighbours and check income and property.
    .other = Staff visit the applicant, ask neighbours and check income and property.
dibao-after-3 = If it is approved, the money is paid each month.
dibao-after-4 = If not, you get the reason in writing.
    .other = If not, the reason comes in writing.
dibao-after-5 = No account is asked for now. Once it is granted, the staff take it down with you.
    .other = No account is asked for now. Once it is granted, the staff take it down with the applicant.

dibao-where-1 = The social assistance window of the township (sub-district) of your household registration.
    .other = The social assistance window of the township (sub-district) of the applicant’s household registration.
dibao-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

dibao-together-1 = It goes together with the two disability subsidies, which do not count as income.
dibao-together-2 = People with tekun support do not as a rule get dibao as well.
dibao-together-3 = If the household as a whole does not qualify, look at dibao for one person.

dibao-basis-1 = Interim Measures for Social Assistance (社会救助暂行办法), Articles 9–13
dibao-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

dibao-declaration-1 = What I have filled in is true, and I have left nothing out.
dibao-declaration-2 = I agree that civil affairs checks my household’s income and property (means check). Other adults of the family agree for themselves.
dibao-declaration-3 = I know that it is posted in the village or community before the decision.
dibao-declaration-4 = If the people, income or property of the household change, I will report it.
dibao-declaration-5 = I know that these answers are used for this matter only. The office decides.

dibao-fact-hulunbuir = Hulunbuir’s opinion asks that every disabled person’s household that qualifies gets dibao.
dibao-fact-tongjiang = Tongjiang’s document asks that all who qualify are covered, and that disabled people’s homes just above the line are favoured.

dibao-paper-income_papers = Papers about income, such as pay slips or pension records
dibao-paper-income_papers-how = If there are no slips (farming, odd jobs), simply write it down.
dibao-paper-medical_bills = Bills for treatment and rehabilitation
dibao-paper-medical_bills-when = only if the family spends much on treatment or rehabilitation
dibao-paper-medical_bills-how = The hospital’s payment window can print them again.

dibao-members-label = People in the household

dibao-income_month-why = Income must be below the local line. Civil affairs checks the exact figure.

dibao-expenses = What costs the household most?
dibao-expenses-label = High expenses
dibao-expenses-hint = Choose all that apply.
dibao-expenses-why = In some places money that must be spent on treatment, rehabilitation or school is taken off the income.
dibao-expenses-medical = Treatment and medicine
dibao-expenses-rehabilitation = Rehabilitation and aids
dibao-expenses-rehabilitation-hint = For example training, a wheelchair, hearing aids.
dibao-expenses-care = Paid care
dibao-expenses-school = Children’s schooling
dibao-expenses-debt = Paying back debts
dibao-expenses-none = None of these
dibao-expenses-error-missing = Please choose what costs most, or “None of these”.
dibao-expenses-error-none-and-other = “None of these” cannot be chosen with another answer. Please keep one.

dibao-hardship = What is hard at home?
dibao-hardship-label = Hardship
dibao-hardship-hint = In your own words, a few sentences: who is disabled or ill, who can earn.
dibao-hardship-why = Here you can say what no form shows.
dibao-hardship-error-missing = Please write a sentence or two.

dibao-residence-why = Staff will visit you at this address.
    .other = Staff will visit the applicant at this address.

## People of the household

dibao-section-people = The people you live with
    .other = The people the applicant lives with
dibao-section-money = Income, property, hardship
dibao-section-contact = How to reach you
    .other = How to reach the applicant
dibao-changed-2 = The form used to ask only how many you are. Please write down each person now.
    .other = The form used to ask only how many people live there. Please write down each person now.

dibao-member = The people you live with
    .other = The people the applicant lives with
dibao-member-intro = Leave yourself out. Children away at school count. If you live alone, choose “Nobody else”.
    .other = Leave the applicant out. Children away at school count. If the applicant lives alone, choose “Nobody else”.
dibao-member-entry = Person { $n }
dibao-member_more = Is there anybody else you live with?
    .other = Is there anybody else the applicant lives with?
dibao-member_more-label = Anybody else
dibao-member_more-why = Dibao is worked out from the income per person, so the people must be known.
dibao-member_more-yes = Yes, add a person
dibao-member_more-no = Nobody else
dibao-member_more-error-missing = Choose “Yes, add a person” or “Nobody else”.
dibao-member_more-error-too-great = At most { $n } people. Write about the others under hardship.

dibao-member_who = Who is this person?
dibao-member_name = Name
dibao-member_name-label = Name
dibao-member_name-hint = As on the identity card or household register.
dibao-member_name-why = It is compared with the household register.
dibao-member_name-error-missing = Write this person’s name.
dibao-member_relation = How are you related?
    .other = How are they related to the applicant?
dibao-member_relation-label = Relation
dibao-member_relation-why = Who counts as one household depends on it.
dibao-member_relation-spouse = Husband or wife
dibao-member_relation-child = Child
dibao-member_relation-parent = Father or mother
dibao-member_relation-sibling = Brother or sister
dibao-member_relation-grand = Grandparent or grandchild
dibao-member_relation-other = Another relative
dibao-member_relation-error-missing = Choose how you are related.
    .other = Choose how they are related to the applicant.
dibao-member_age = How old?
dibao-member_age-label = Age
dibao-member_age-hint = In whole years, for example 45.
dibao-member_age-why = Old people and children are not counted as earners.
dibao-member_age-error-missing = Give the age in whole years, for example 45.

dibao-member_state = How is this person now?
dibao-member_state-label = Situation
dibao-member_state-hint = You may choose more than one.
dibao-member_state-why = Some places take special care of members who are disabled, ill or at school.
dibao-member_state-works = Works, or has odd jobs
dibao-member_state-studies = Is at school
dibao-member_state-disabled = Is disabled
dibao-member_state-ill = Is seriously ill
dibao-member_state-old = Is too old to work
dibao-member_state-none = None of these
dibao-member_state-error-missing = Choose what is so, or “None of these”.
dibao-member_state-error-none-and-other = “None of these” cannot be chosen with another.

dibao-member_income = About how much does this person earn a month, in yuan?
dibao-member_income-label = Earns a month (yuan)
dibao-member_income-hint = Leave it empty if you cannot say.
dibao-member_income-why = The household’s income is that of all its members together.

dibao-much_property = With this property some places grant no dibao
dibao-much_property-1 = You chose a home, a car, a company or larger savings. Rules on property differ from place to place.
dibao-much_property-2 = A vehicle that a disabled person needs, or an old house nobody buys, is not counted in some places. Say so under hardship.
