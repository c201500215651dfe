# Tekun support for people with nobody to support them. Questions of its own; the rest comes from shared.ftl.

tekun-title = Tekun support for people with nobody to support them
tekun-summary = The state supports people who cannot work, have no income and no family able to keep them.
tekun-situation = I cannot work and nobody can support me
tekun-search = tekun wubao five guarantees destitute nobody to support alone care home state support cares no family nursing

tekun-who-1 = You can apply if three things hold: you cannot work, have no means of living, and no family able to support you.
    .other = The applicant can apply if three things hold: they cannot work, have no means of living, and no family able to support them.
tekun-who-2 = It is for old people, disabled people and children under 16.
tekun-who-3 = You can apply also if there is family that is not able to support you.
    .other = The applicant can apply also if there is family that is not able to support them.
tekun-who-4 = If applying is hard, the village (residents’) committee can do it for you.
    .other = If applying is hard, the village (residents’) committee can do it for the applicant.

tekun-amount-1 = It covers daily living, care, medical treatment and a funeral.
tekun-amount-2 = The province or city publishes the standard. What the local office has published counts.

tekun-decides-1 = The township or sub-district visits and gives its view; county civil affairs decides.

tekun-time-1 = How long it takes differs from place to place. What the local office has published counts.
tekun-time-2 = Before the decision it is posted in the village or community.
tekun-time-3 = If it takes too long, ask the township (sub-district) or ring 12385.

tekun-asked-1 = Whether there is family that ought to support you, and why it cannot.
    .other = Whether there is family that ought to support the applicant, and why it cannot.
tekun-asked-2 = What income there is, and what you cannot do alone.
    .other = What income there is, and what the applicant cannot do alone.
tekun-asked-3 = Whether you want to live at home or in a care home.
    .other = Whether the applicant wants to live at home or in a care home.
tekun-asked-4 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.
tekun-asked-5 = Income and property of the household, and who depends on it.

tekun-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
tekun-after-2 = Staff visit and see how far you can look after yourself.
    .other = Staff visit and see how far the applicant can look after themselves.
tekun-after-3 = You are told the result. If it is no, you get the reason in writing.
    .other = The applicant and the agent are told the result. If it is no, the reason comes in writing.
tekun-after-4 = Whether you live at home or in a care home is your own choice.
    .other = Whether to live at home or in a care home is the applicant’s own choice.
tekun-after-5 = No account is asked for now. Once it is granted, the staff take it down with you.
    .other = No account is asked for now. Once it is granted, the staff take it down with the applicant.

tekun-where-1 = The social assistance window of the township (sub-district) of your household registration.
    .other = The social assistance window of the township (sub-district) of the applicant’s household registration.
tekun-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

tekun-together-1 = With tekun support you no longer get the two disability subsidies, nor as a rule dibao.
    .other = With tekun support the applicant no longer gets the two disability subsidies, nor as a rule dibao.
tekun-together-2 = Before you apply, ask staff to work out what suits you better.
    .other = Before applying, ask staff to work out what suits the applicant better.

tekun-basis-1 = Interim Measures for Social Assistance (社会救助暂行办法), Articles 14–19
tekun-basis-2 = Law on the Protection of Disabled Persons (残疾人保障法), Article 49
tekun-basis-3 = State Council document 52 of 2015: does not go together with the two subsidies
tekun-basis-4 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

tekun-declaration-1 = What I have filled in is true, and I have left nothing out.
tekun-declaration-2 = I agree that civil affairs checks my household’s income and property (means check). Other adults of the family agree for themselves.
tekun-declaration-3 = I know that with tekun support I no longer get the two disability subsidies.
tekun-declaration-4 = If things change at home, I will report it myself.
tekun-declaration-5 = I know that these answers are used for this matter only. The office decides.

tekun-paper-kin_papers = Papers showing that family cannot support you
    .other = Papers showing that family cannot support the applicant
tekun-paper-kin_papers-when = only if there is family that cannot support you
    .other = only if there is family that cannot support the applicant
tekun-paper-kin_papers-how = For example their disability certificate or diagnosis. The village committee can help to write it.

tekun-supporters = Do you have any of this family?
    .other = Does the applicant have any of this family?
tekun-supporters-label = Family
tekun-supporters-hint = Also those who live elsewhere.
tekun-supporters-why = Family that can support you normally does; if it cannot, you can apply.
    .other = Family that can support the applicant normally does; if it cannot, the applicant can apply.
tekun-supporters-spouse = Husband or wife
tekun-supporters-children = Children
tekun-supporters-parents = Parents
tekun-supporters-kin = Brothers, sisters or grandchildren
tekun-supporters-none = None of these
tekun-supporters-error-missing = Please choose the family there is, or “None of these”.
tekun-supporters-error-none-and-other = “None of these” cannot be chosen with another answer. Please keep one.

tekun-why_not = Why can they not support you?
    .other = Why can they not support the applicant?
tekun-why_not-label = Why family cannot help
tekun-why_not-hint = A few sentences: disabled themselves, old, in prison, cannot be found.
tekun-why_not-why = You can apply also when family is unable to support you.
    .other = The applicant can apply also when family is unable to support them.
tekun-why_not-error-missing = Please write a sentence or two.

tekun-income = Do you have any of this income of your own?
    .other = Does the applicant have any of this income of their own?
tekun-income-label = Own income
tekun-income-hint = Choose all that apply.
tekun-income-why = The support is for people without means. You can apply also with a little income; civil affairs checks.
tekun-income-basic_pension = Residents’ pension
tekun-income-land = Rent for land, forest or pasture
tekun-income-subsidies = The two disability subsidies
tekun-income-wages = Wages or an employee’s pension
tekun-income-none = None of these
tekun-income-error-missing = Please choose the income there is, or “None of these”.
tekun-income-error-none-and-other = “None of these” cannot be chosen with another answer. Please keep one.

tekun-self_care = What can you not do on your own?
    .other = What can the applicant not do on their own?
tekun-self_care-label = What needs help
tekun-self_care-hint = Choose also what you can do only with help.
    .other = Choose also what the applicant can do only with help.
tekun-self_care-why = It shows how much care you need.
    .other = It shows how much care the applicant needs.
tekun-self_care-eat = Eating
tekun-self_care-dress = Dressing
tekun-self_care-bed = Getting in and out of bed
tekun-self_care-toilet = Going to the toilet
tekun-self_care-walk = Moving about indoors
tekun-self_care-wash = Washing
tekun-self_care-none = I can do all of it
tekun-self_care-error-missing = Please choose what you cannot do, or “I can do all of it”.
    .other = Please choose what the applicant cannot do, or “I can do all of it”.
tekun-self_care-error-none-and-other = “I can do all of it” cannot be chosen with another answer. Please keep one.

tekun-where_live = Where do you want to live?
    .other = Where does the applicant want to live?
tekun-where_live-label = Where to live
tekun-where_live-hint = You can change this later.
    .other = This can be changed later.
tekun-where_live-why = The choice is yours.
    .other = The choice is the applicant’s.
tekun-where_live-home = At home
tekun-where_live-home-hint = You get the money, and somebody comes to help.
    .other = The applicant gets the money, and somebody comes to help.
tekun-where_live-institution = In a care home
tekun-where_live-institution-hint = For example a home for the old.
tekun-where_live-unsure = Not decided yet
tekun-where_live-error-missing = Please choose one.

tekun-residence-why = Staff will visit you at this address.
    .other = Staff will visit the applicant at this address.

tekun-changed-2 = Earlier nobody asked how much income, which property and which dependants there are. Please add them.
