# Home adaptation. Questions of its own; the rest comes from shared.ftl.

home_adaptation-title = Home adaptation
home_adaptation-summary = Rails, ramps, seat toilets, flashing doorbells and more in the homes of severely disabled people in hardship.
home_adaptation-situation = Steps and the toilet at home are hard for me
home_adaptation-search = home adaptation ramp rails toilet bathroom wheelchair door threshold steps kitchen doorbell shower chair bath narrow slip grab bar slope

home_adaptation-who-1 = Homes in hardship with a severe disability come first.
home_adaptation-who-2 = Others may get it in some places, or pay part.
home_adaptation-who-3 = In some places the yearly number is limited; apply early.
home_adaptation-who-4 = You can apply yourself. Family, a guardian, the village (residents’) committee or somebody you entrust can do it for you.
    .other = Applicants can apply themselves. Family, a guardian, the village (residents’) committee or somebody they entrust can do it for them.

home_adaptation-amount-1 = Usually the work is done for you, no money is paid; experts agree with you what to do.
    .other = Usually the work is done for the applicant, no money is paid; experts agree with them what to do.
home_adaptation-amount-2 = Some places give a subsidy; what is published locally counts.

home_adaptation-decides-1 = The county Disabled Persons’ Federation.

home_adaptation-time-1 = Usually done once a year; ask the federation when it is your turn.
    .other = Usually done once a year; ask the federation when it is the applicant’s turn.
home_adaptation-time-2 = If it takes too long, ask the township (sub-district) or ring 12385.

home_adaptation-asked-1 = Whose house, and what is hard to use.
home_adaptation-asked-2 = What you want changed, and which aids you use.
    .other = What the applicant wants changed, and which aids they use.
home_adaptation-asked-3 = Your household’s situation and whether it was done before.
    .other = The household’s situation and whether it was done before.
home_adaptation-asked-4 = When a visit suits you.
    .other = When a visit suits the applicant.

home_adaptation-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
home_adaptation-after-2 = The federation visits, measures and agrees the work with you.
    .other = The federation visits, measures and agrees the work with the applicant.
home_adaptation-after-3 = You can watch the work and check it; ask for changes if it does not suit.
    .other = The applicant can watch the work and check it; ask for changes if it does not suit.
home_adaptation-after-4 = You are told the result. If it is no, you get the reason in writing.
    .other = The applicant and the agent are told the result. If it is no, the reason comes in writing.

home_adaptation-where-1 = The federation of your township (sub-district) or county.
    .other = The federation of the applicant’s township (sub-district) or county.
home_adaptation-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

home_adaptation-together-1 = Apply for assistive devices such as a wheelchair or care bed at the same time.
home_adaptation-together-2 = If the house itself is unsafe, apply for repair first.

home_adaptation-basis-1 = Accessible Environment Law (无障碍环境建设法), Article 19: subsidy for homes that qualify
home_adaptation-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

home_adaptation-declaration-1 = What I have filled in is true, and I have left nothing out.
home_adaptation-declaration-2 = I agree that the Disabled Persons’ Federation checks my disability certificate.
home_adaptation-declaration-3 = I agree that staff visit, measure and photograph only what is to be changed.
home_adaptation-declaration-4 = I know that these answers are used for this matter only. The office decides.

home_adaptation-fact-chifeng = Target of Chifeng’s 2021–2025 plan: at least 3,700 homes of severely disabled people in hardship.
home_adaptation-fact-linxi = Target of Linxi’s 2021–2025 plan: at least 300 homes of severely disabled people in hardship.
home_adaptation-fact-hulunbuir = Hulunbuir’s opinion names adaptation for poor disabled people’s homes.
home_adaptation-fact-tongjiang = Tongjiang’s document names adaptation for poor disabled people’s homes.

home_adaptation-paper-photos = Photos of what is hard to use at home
home_adaptation-paper-photos-how = By phone: door, toilet, steps. If you cannot, staff will take them.
    .other = By phone: door, toilet, steps. If that is not possible, staff will take them.
home_adaptation-paper-owner_consent = The landlord’s written consent
home_adaptation-paper-owner_consent-when = only if you rent
    .other = only if the applicant rents
home_adaptation-paper-owner_consent-how = One sentence of consent with name and date is enough.

home_adaptation-house = Whose house is it?
home_adaptation-house-label = Owner
home_adaptation-house-hint = A rented home can be changed if the landlord agrees.
home_adaptation-house-why = The owner must agree before work begins.
home_adaptation-house-own = Ours
home_adaptation-house-rent = Rented
home_adaptation-house-public = Public rental home
home_adaptation-house-other = Borrowed or collective
home_adaptation-house-error-missing = Please choose one.

home_adaptation-hard_places = Where is it hardest?
home_adaptation-hard_places-label = Hard places
home_adaptation-hard_places-hint = Choose all that apply.
home_adaptation-hard_places-why = To prepare the visit.
home_adaptation-hard_places-entrance = The front door or steps
home_adaptation-hard_places-doors = Doors and thresholds inside
home_adaptation-hard_places-toilet = The toilet
home_adaptation-hard_places-bath = Washing
home_adaptation-hard_places-kitchen = Cooking
home_adaptation-hard_places-bed = Getting in and out of bed
home_adaptation-hard_places-sounds = Not hearing knocks or the phone
home_adaptation-hard_places-light = Not seeing well, bumping and falling
home_adaptation-hard_places-error-missing = Please choose.

home_adaptation-wishes = What would you like?
    .other = What would the applicant like?
home_adaptation-wishes-label = Wishes
home_adaptation-wishes-hint = If unsure, let the experts decide with you.
    .other = If unsure, let the experts decide with the applicant.
home_adaptation-wishes-why = You use it every day; your view counts most.
    .other = The applicant uses it every day; their view counts most.
home_adaptation-wishes-ramp = Ramp
home_adaptation-wishes-rails = Rails
home_adaptation-wishes-wider_door = Wider door, no threshold
home_adaptation-wishes-seat_toilet = Seat toilet
home_adaptation-wishes-shower = Shower seat
home_adaptation-wishes-low_stove = Low stove
home_adaptation-wishes-flashing_bell = Flashing doorbell
home_adaptation-wishes-voice = Talking devices and alarms
home_adaptation-wishes-unsure = Let the experts look first
home_adaptation-wishes-error-missing = Please choose; if unsure, the last one.
home_adaptation-wishes-error-none-and-other = “Let the experts look first” cannot be chosen with another answer. Please keep one.

home_adaptation-aids = Which aids do you use at home?
    .other = Which aids does the applicant use at home?
home_adaptation-aids-label = Aids
home_adaptation-aids-hint = Choose all that you use.
    .other = Choose all that the applicant uses.
home_adaptation-aids-why = Doors and ramps must fit them.
home_adaptation-aids-wheelchair = Wheelchair
home_adaptation-aids-crutch = Crutches or walker
home_adaptation-aids-prosthesis = Artificial limb
home_adaptation-aids-white_cane = White cane
home_adaptation-aids-hearing_aid = Hearing aid
home_adaptation-aids-bed_care = Care bed
home_adaptation-aids-none = None
home_adaptation-aids-error-missing = Please choose, or “None”.
home_adaptation-aids-error-none-and-other = “None” cannot be chosen with another answer. Please keep one.

home_adaptation-done_before = Has it been done before?
home_adaptation-done_before-label = Done before
home_adaptation-done_before-hint = Only if the government or federation did it.
home_adaptation-done_before-why = Whether it can be done again depends on local rules; tell the staff if things have changed.
home_adaptation-done_before-yes = Yes
home_adaptation-done_before-no = No
home_adaptation-done_before-error-missing = Please choose yes or no.

home_adaptation-residence = Where is the home?
home_adaptation-residence-why = Staff come to this address.

home_adaptation-adapted_before = Most places put homes adapted before behind others
home_adaptation-adapted_before-1 = Homes that were never adapted come first.
home_adaptation-adapted_before-2 = If your body has changed, you have moved or things are broken, say so further on.
    .other = If the applicant’s body has changed, they have moved or things are broken, say so further on.
