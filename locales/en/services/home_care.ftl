# Care at home. Says the same as the Chinese file.

home_care-title = Care at home
home_care-summary = Somebody comes to your home to cook, wash, clean, go to the doctor with you or exercise.
    .other = Somebody comes to the home to cook, wash, clean, go to the doctor with the applicant or exercise.
home_care-situation = I cannot go out and need help at home
home_care-search = home care visit housework cooking bathing cleaning meals haircut carer respite

home_care-who-1 = Disabled people living at home who need help. The conditions are what your place has published.
    .other = Disabled people living at home who need help. The conditions are what the applicant’s place has published.

home_care-amount-1 = Some places give the service, some pay a part. What your place has published counts.
    .other = Some places give the service, some pay a part. What the applicant’s place has published counts.

home_care-decides-1 = The county’s federation decides.

home_care-time-1 = How long it takes is what your place has published.
    .other = How long it takes is what the applicant’s place has published.

home_care-asked-1 = What help, how often and when.
home_care-asked-2 = Who cares now, where you live and how to reach you.
    .other = Who cares now, where the applicant lives and how to reach them.

home_care-after-1 = The federation visits and agrees with you what will be done.
    .other = The federation visits and agrees with the applicant what will be done.
home_care-after-2 = Before anybody comes you are told the name and the time.
    .other = Before anybody comes the applicant is told the name and the time.
home_care-after-3 = You may ask for somebody else or stop.
    .other = The applicant may ask for somebody else or stop.

home_care-where-1 = The disability commissioner of your village or community, or the township window.
    .other = The disability commissioner of the applicant’s village or community, or the township window.

home_care-together-1 = Whether it goes together with the care subsidy differs; please ask first.

home_care-basis-1 = Law on the Protection of Persons with Disabilities
home_care-basis-2 = Rules published by the place of registration

home_care-declaration-1 = What I have written is true and I have left nothing out.
home_care-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
home_care-declaration-3 = If things change, I will tell the office myself.
home_care-declaration-4 = I know that these answers are used for this matter only. The office decides.

## home_help

home_care-home_help = What should the helper do?
home_care-home_help-label = Services wanted
home_care-home_help-hint = You may choose more than one.
home_care-home_help-why = We look for somebody who can do it.
home_care-home_help-housework = Cleaning and laundry
home_care-home_help-meals = Cooking or bringing meals
home_care-home_help-washing = Bathing, haircuts, nails
home_care-home_help-nursing = Turning, dressings, nursing
home_care-home_help-exercise = Exercises
home_care-home_help-errands = Shopping, going to the doctor with me
home_care-home_help-company = Company, reading aloud
home_care-home_help-rest = Giving my family carer a rest
home_care-home_help-error-missing = Choose a service.

## how_often

home_care-how_often = How often would be right?
home_care-how_often-label = How often
home_care-how_often-why = The federation sets it by need and means. Please tell your need first.
    .other = The federation sets it by need and means. Please tell the applicant’s need first.
home_care-how_often-daily = Every day
home_care-how_often-weekly = One to three times a week
home_care-how_often-monthly = One to three times a month
home_care-how_often-once = Just once
home_care-how_often-error-missing = Choose how often.

## helper_wish

home_care-helper_wish = Do you have a wish about the helper?
    .other = Does the applicant have a wish about the helper?
home_care-helper_wish-label = Wish about the helper
home_care-helper_wish-why = For bathing and nursing you may ask for somebody of your own sex.
    .other = For bathing and nursing the applicant may ask for somebody of their own sex.
home_care-helper_wish-woman = A woman
home_care-helper_wish-man = A man
home_care-helper_wish-sign = Somebody who signs
home_care-helper_wish-any = No wish
home_care-helper_wish-error-missing = Choose one. “No wish” is an answer too.
