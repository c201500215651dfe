# Supported employment. Says the same as the Chinese file.

supported_employment-title = Supported employment
supported_employment-summary = Simple paid work in a place where somebody guides and looks after you.
    .other = Simple paid work in a place where somebody guides and looks after the people who work.
supported_employment-situation = He can do simple work if somebody guides him
supported_employment-search = supported sheltered work workshop intellectual mental disability simple tasks guided

supported_employment-who-1 = People with intellectual, mental or severe physical disabilities for whom ordinary jobs are hard.

supported_employment-amount-1 = You are paid for what you do. Aid is what your place has published.
    .other = The applicant is paid for what they do. Aid is what the applicant’s place has published.

supported_employment-decides-1 = The county’s federation decides.

supported_employment-time-1 = You are placed when there is room. See what your place has published.
    .other = The applicant is placed when there is room. See what the applicant’s place has published.

supported_employment-asked-1 = Whether the person wants it, and where.
supported_employment-asked-2 = What they can do, whether somebody must be near, whether they can come alone.
supported_employment-asked-3 = How to reach you.
    .other = How to reach the applicant.

supported_employment-after-1 = The federation assesses what the person can do and how much guidance they need.
supported_employment-after-2 = They try it for some days and stay if they like it.
supported_employment-after-3 = An agreement says how long and for how much.

supported_employment-where-1 = The township window or the county federation.

supported_employment-together-1 = Ask the federation whether it goes together with care aid.

supported_employment-basis-1 = Regulations on the Employment of Persons with Disabilities
supported_employment-basis-2 = Rules published by the place of registration

supported_employment-declaration-1 = What I have written is true and I have left nothing out.
supported_employment-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
supported_employment-declaration-3 = If things change, I will tell the office myself.
supported_employment-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Facts of places

supported_employment-fact-places_180 = Target of Chifeng’s 2021–2025 plan: supported work for 180 people. Ask the county federation whether there is room.
supported_employment-fact-places_10 = Target of Linxi’s 2021–2025 plan: supported work for 10 people. Ask the county federation whether there is room.
supported_employment-fact-one_centre = Tongjiang’s document: one centre for supported work.

## workplace

supported_employment-workplace = Where should the work be?
supported_employment-workplace-label = Workplace
supported_employment-workplace-why = Some work is at a centre, some at home or on the land.
supported_employment-workplace-centre = At a centre, with others
supported_employment-workplace-farm = On a farm
supported_employment-workplace-home = Handwork at home
supported_employment-workplace-unsure = I want to see first
supported_employment-workplace-error-missing = Choose a place.

## simple_tasks

supported_employment-simple_tasks = Which tasks can be done?
supported_employment-simple_tasks-label = Tasks
supported_employment-simple_tasks-hint = Anything learnt or done at home counts.
supported_employment-simple_tasks-why = Work starts with what is known, and more is learnt.
supported_employment-simple_tasks-pack = Packing, labels
supported_employment-simple_tasks-craft = Beads, weaving, crafts
supported_employment-simple_tasks-clean = Wiping, sweeping, washing
supported_employment-simple_tasks-kitchen = Preparing vegetables, washing up
supported_employment-simple_tasks-field = Watering, feeding animals
supported_employment-simple_tasks-computer = Computer, phone
supported_employment-simple_tasks-learn = Nothing yet, but willing to learn
supported_employment-simple_tasks-error-missing = Choose. If nothing yet, choose “willing to learn”.

## near_help

supported_employment-near_help = Must somebody be near at work?
supported_employment-near_help-label = Guidance needed
supported_employment-near_help-why = It decides how many people one guide looks after.
supported_employment-near_help-sometimes = Shown first, then alone
supported_employment-near_help-often = Often reminded
supported_employment-near_help-always = Somebody always near
supported_employment-near_help-error-missing = Choose one.

## travel_way

supported_employment-travel_way = How will the person get there?
supported_employment-travel_way-label = Way to work
supported_employment-travel_way-why = If they cannot come alone, transport may be found.
supported_employment-travel_way-alone = Alone
supported_employment-travel_way-brought = Brought by family
supported_employment-travel_way-fetched = Must be fetched
supported_employment-travel_way-error-missing = Choose one.
