# Repair of unsafe houses in farming and herding areas. Questions of its own; the rest comes from shared.ftl.

house_repair-title = Repair of unsafe houses in farming and herding areas
house_repair-summary = Help to repair or rebuild unsafe houses of poor disabled people in the countryside.
house_repair-situation = The roof leaks or walls crack, I fear it falls
house_repair-search = unsafe house repair rebuild leaking roof cracked wall village old house collapse grant mud fix

house_repair-who-1 = Low-income disabled people’s homes in the countryside that live in an unsafe house.
house_repair-who-2 = They have no other safe house.
house_repair-who-3 = Experts judge the danger; you need not.
    .other = Experts judge the danger; the applicant need not.
house_repair-who-4 = You can apply yourself. Family, a guardian, the village (residents’) committee or somebody you entrust can do it for you.
    .other = Applicants can apply themselves. Family, a guardian, the village (residents’) committee or somebody they entrust can do it for them.

house_repair-amount-1 = You get a grant and pay part, or the village builds for you.
    .other = The applicant gets a grant and pays part, or the village builds for them.
house_repair-amount-2 = If you cannot build, some places build it and hand you the key.
    .other = If the applicant cannot build, some places build it and hand over the key.
house_repair-amount-3 = How much you get differs from place to place. What the local office has published counts.
    .other = How much is given differs from place to place. What the local office has published counts.

house_repair-decides-1 = County housing decides after the township’s check.

house_repair-time-1 = There is a plan each year and usually a queue. If the house may fall, move out first.
house_repair-time-2 = How long it takes differs from place to place. What the local office has published counts.
house_repair-time-3 = If it takes too long, ask the township (sub-district) or ring 12385.

house_repair-asked-1 = Whose house, what is broken, and is it dangerous.
house_repair-asked-2 = Your household’s situation and whether you can build.
    .other = The household’s situation and whether the applicant can build.
house_repair-asked-3 = Whether it should be made accessible at the same time.

house_repair-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
house_repair-after-2 = Staff and experts look at the house and grade the danger.
house_repair-after-3 = If approved it enters the plan; the grant is paid after inspection.
house_repair-after-4 = You are told the result. If it is no, you get the reason in writing.
    .other = The applicant and the agent are told the result. If it is no, the reason comes in writing.

house_repair-where-1 = The building window of your township (sumu), or the village (gacha) committee.
    .other = The building window of the applicant’s township (sumu), or the village (gacha) committee.
house_repair-where-2 = If the house is about to fall, get out first and ring the village or 119.

house_repair-together-1 = Apply for home adaptation at the same time.

house_repair-basis-1 = Interim Measures for Social Assistance (社会救助暂行办法), Article 38
house_repair-basis-2 = Law on the Protection of Disabled Persons (残疾人保障法), Article 48
house_repair-basis-3 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

house_repair-declaration-1 = What I have filled in is true, and I have left nothing out.
house_repair-declaration-2 = We have no other safe house.
house_repair-declaration-3 = I agree that civil affairs checks my household’s income and property (means check). Other adults of the family agree for themselves.
house_repair-declaration-4 = I know that these answers are used for this matter only. The office decides.

house_repair-fact-hulunbuir = Hulunbuir’s opinion: for those unable to build, the government builds and hands over the key.
house_repair-fact-tongjiang = Tongjiang’s document: lower building fees, and public rental as a last resort.

house_repair-paper-photos = Photos of the damage
house_repair-paper-photos-how = By phone: walls, roof, doors. If you cannot, staff will take them.
    .other = By phone: walls, roof, doors. If that is not possible, staff will take them.
house_repair-paper-plot_papers = Papers of the plot or house
house_repair-paper-plot_papers-when = only for your own house
    .other = only for the applicant’s own house
house_repair-paper-plot_papers-how = If lost, the village (gacha) committee confirms it.

house_repair-owner = Whose house is it?
house_repair-owner-label = Owner
house_repair-owner-hint = Choose what fits best.
house_repair-owner-why = The grant is for one’s own house.
house_repair-owner-own = Mine
house_repair-owner-family = My family’s, we live together
house_repair-owner-borrowed = Borrowed
house_repair-owner-borrowed-hint = Ask about public rental.
house_repair-owner-collective = The village’s
house_repair-owner-error-missing = Please choose one.

house_repair-other_house = Is there another house you can live in?
    .other = Is there another house the applicant can live in?
house_repair-other_house-label = Other house
house_repair-other_house-hint = Also one that your children let you live in.
    .other = Also one that the applicant’s children let them live in.
house_repair-other_house-why = The grant is for homes without another safe house.
house_repair-other_house-yes = Yes
house_repair-other_house-no = No, only this
house_repair-other_house-error-missing = Please choose yes or no.

house_repair-damage = What is broken?
house_repair-damage-label = Damage
house_repair-damage-hint = Choose what you see.
house_repair-damage-why = So that staff know before they come.
house_repair-damage-roof = Roof leaks or sags
house_repair-damage-walls = Walls crack or lean
house_repair-damage-base = Foundations sink
house_repair-damage-beams = Beams or posts rotten
house_repair-damage-earth = An earth house
house_repair-damage-damage_disaster = Damaged by flood, snow or earthquake
house_repair-damage-error-missing = Please choose.

house_repair-danger = Is it dangerous to live there now?
house_repair-danger-label = Danger
house_repair-danger-hint = If you think it may fall, move out first and tell the village.
    .other = If it looks as if it may fall, move out first and tell the village.
house_repair-danger-why = Immediate danger comes first.
house_repair-danger-now = It may fall any time
house_repair-danger-rain = In rain or snow
house_repair-danger-later = Liveable for now
house_repair-danger-error-missing = Please choose one.

house_repair-builds = Can you have it repaired?
    .other = Can the applicant have it repaired?
house_repair-builds-label = Who builds
house_repair-builds-hint = You can apply also if you cannot.
    .other = The applicant can apply also if they cannot.
house_repair-builds-why = In that case some places build for you.
    .other = In that case some places build for the applicant.
house_repair-builds-self = Yes, but the money is not enough
house_repair-builds-cannot = No
house_repair-builds-unsure = Not sure
house_repair-builds-error-missing = Please choose one.

house_repair-access = Should it be made easier to use?
house_repair-access-label = Accessibility
house_repair-access-hint = Cheaper when done at the same time.
house_repair-access-why = Saying so before saves work.
house_repair-access-ramp = Ramp at the door
house_repair-access-door = Wider door
house_repair-access-toilet = Seat toilet and rails
house_repair-access-kitchen = Low kitchen
house_repair-access-none = Not needed
house_repair-access-error-missing = Please choose, or “Not needed”.
house_repair-access-error-none-and-other = “Not needed” cannot be chosen with another answer. Please keep one.

house_repair-residence = Where is the house?
house_repair-residence-why = Staff come to see it there.
