# Priority for public housing and rent subsidies. Questions of its own; the rest comes from shared.ftl.

housing_priority-title = Priority for public housing and rent subsidies
housing_priority-summary = Low-income disabled people’s homes with housing need come first for public rental homes or rent subsidies.
housing_priority-situation = I have no home of my own, or it is too crowded
housing_priority-search = public housing rental home rent subsidy cheap home ground floor lift flat council housing cannot climb stairs no house

housing_priority-who-1 = Disabled people’s homes with low income and housing need can ask for priority.
housing_priority-who-2 = How low and how crowded differs from place to place.
housing_priority-who-3 = You can apply yourself. Family, a guardian, the village (residents’) committee or somebody you entrust can do it for you.
    .other = Applicants can apply themselves. Family, a guardian, the village (residents’) committee or somebody they entrust can do it for them.

housing_priority-amount-1 = A public home costs less than the market, or you get a monthly rent subsidy.
    .other = A public home costs less than the market, or the applicant gets a monthly rent subsidy.
housing_priority-amount-2 = Rents and subsidies: what is published locally counts.
housing_priority-amount-3 = If you cannot walk or see well, ask for a low floor or a lift.
    .other = If the applicant cannot walk or see well, ask for a low floor or a lift.

housing_priority-decides-1 = Civil affairs checks income; housing checks the home and decides.

housing_priority-time-1 = It is posted before the decision; after it, a home must be free.
housing_priority-time-2 = How long it takes differs from place to place. What the local office has published counts.
housing_priority-time-3 = If it takes too long, ask the township (sub-district) or ring 12385.

housing_priority-asked-1 = Public home or subsidy, and how you live now.
    .other = Public home or subsidy, and how the applicant lives now.
housing_priority-asked-2 = How many you are and your household’s situation.
    .other = How many people live there and the household’s situation.
housing_priority-asked-3 = What the home must have for your disability.
    .other = What the home must have for the applicant’s disability.

housing_priority-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
housing_priority-after-2 = Civil affairs and housing check income and home.
housing_priority-after-3 = If approved you are told when it is your turn to see and choose a home.
    .other = If approved, the applicant is told when it is their turn to see and choose a home.
housing_priority-after-4 = You are told the result. If it is no, you get the reason in writing.
    .other = The applicant and the agent are told the result. If it is no, the reason comes in writing.

housing_priority-where-1 = Your township (sub-district), or the housing window of the county.
    .other = The applicant’s township (sub-district), or the housing window of the county.
housing_priority-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

housing_priority-together-1 = Usually you cannot have both a public home and the subsidy.
    .other = Usually the applicant cannot have both a public home and the subsidy.
housing_priority-together-2 = Once you live there you can apply for home adaptation.
    .other = Once the applicant lives there they can apply for home adaptation.

housing_priority-basis-1 = Interim Measures for Social Assistance (社会救助暂行办法), Articles 37–40
housing_priority-basis-2 = Law on the Protection of Disabled Persons (残疾人保障法), Article 48
housing_priority-basis-3 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

housing_priority-declaration-1 = What I have filled in is true, and I have left nothing out.
housing_priority-declaration-2 = I agree that civil affairs checks my household’s income and property (means check). Other adults of the family agree for themselves.
housing_priority-declaration-3 = I agree that the housing office checks our housing.
housing_priority-declaration-4 = If things change at home, I will report it myself.
housing_priority-declaration-5 = I know that these answers are used for this matter only. The office decides.

housing_priority-fact-hulunbuir = Hulunbuir’s opinion: people with severe leg disability or blindness may choose the floor first.
housing_priority-fact-tongjiang = Tongjiang’s document: poor disabled people’s homes come first for rental homes and subsidies.

housing_priority-paper-rent_contract = Rent contract or receipts
housing_priority-paper-rent_contract-when = only if you rent now
    .other = only if the applicant rents now
housing_priority-paper-rent_contract-how = Without a contract, ask the landlord for a note.
housing_priority-paper-home_papers = Papers of the house or plot
housing_priority-paper-home_papers-when = only if you own a home
    .other = only if the applicant owns a home
housing_priority-paper-home_papers-how = If lost, the committee can confirm it.

housing_priority-want = Which help do you want?
    .other = Which help does the applicant want?
housing_priority-want-label = Help wanted
housing_priority-want-hint = If undecided, choose “Ask staff first”.
housing_priority-want-why = The conditions differ.
housing_priority-want-home = A public rental home
housing_priority-want-subsidy = Rent myself and get a subsidy
housing_priority-want-unsure = Ask staff first
housing_priority-want-error-missing = Please choose one.

housing_priority-living = How do you live now?
    .other = How does the applicant live now?
housing_priority-living-label = Present home
housing_priority-living-hint = Choose what fits best.
housing_priority-living-why = To see the housing need.
housing_priority-living-rent = We rent
housing_priority-living-family = With relatives
housing_priority-living-own = Our own home, too crowded or old
housing_priority-living-public = A public home, want to change
housing_priority-living-nowhere = No fixed place
housing_priority-living-error-missing = Please choose one.

housing_priority-members = How many people live together?
housing_priority-members-label = People
housing_priority-members-hint = Count yourself.
    .other = Count the applicant.
housing_priority-members-why = It shows crowding and the size needed.
housing_priority-members-error-missing = Please give a number, for example 3.

housing_priority-access = What must the home have?
housing_priority-access-label = Requirements
housing_priority-access-hint = Only what the disability makes necessary.
housing_priority-access-why = It is used to find the right home.
housing_priority-access-ground = Ground or low floor
housing_priority-access-lift = A lift
housing_priority-access-wheelchair = Room for a wheelchair
housing_priority-access-quiet = Quiet
housing_priority-access-hospital = Near a hospital or rehabilitation
housing_priority-access-school = Near a school
housing_priority-access-none = Nothing special
housing_priority-access-error-missing = Please choose, or the last one.
housing_priority-access-error-none-and-other = “Nothing special” cannot be chosen with another answer. Please keep one.
