# Priority in elder care. Says the same as the Chinese file.

elder_care_priority-title = Priority in elder care
elder_care_priority-summary = Old disabled people come first for care homes and elder services.
elder_care_priority-situation = I am old and disabled and need care
elder_care_priority-search = elder care home old people dependent bed meals blind deaf dementia priority

elder_care_priority-who-1 = Disabled people aged 60 or over.
elder_care_priority-who-2 = Those who are blind, deaf, intellectually or mentally disabled, or depend on help, come first.

elder_care_priority-amount-1 = Charges and reductions are what your place has published.
    .other = Charges and reductions are what the applicant’s place has published.

elder_care_priority-decides-1 = The county’s civil affairs office decides.

elder_care_priority-time-1 = How long it takes is what your place has published. Without a free bed you wait your turn.
    .other = How long it takes is what the applicant’s place has published. Without a free bed there is a waiting list.

elder_care_priority-asked-1 = Which service, and what help is needed every day.
elder_care_priority-asked-2 = Who cares now, and what helps with seeing, hearing and speaking.
elder_care_priority-asked-3 = How to reach you.
    .other = How to reach the applicant.

elder_care_priority-after-1 = The office assesses how much help is needed.
elder_care_priority-after-2 = If there is a place, see it first and then decide.
elder_care_priority-after-3 = You decide yourself; your children cannot decide for you.
    .other = The applicant decides; their children cannot decide for them.

elder_care_priority-where-1 = The township window or the county civil affairs office.

elder_care_priority-together-1 = Of the care subsidy and a care allowance for dependent old people you usually choose one, the higher if you like.
    .other = Of the care subsidy and a care allowance for dependent old people the applicant usually chooses one, the higher if they like.

elder_care_priority-basis-1 = Law on the Protection of the Rights of the Elderly
elder_care_priority-basis-2 = Rules published by the place of registration

elder_care_priority-declaration-1 = What I have written is true and I have left nothing out.
elder_care_priority-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
elder_care_priority-declaration-3 = If things change, I will tell the office myself.
elder_care_priority-declaration-4 = I know that these answers are used for this matter only. The office decides.

## elder_service

elder_care_priority-elder_service = Which service do you want?
    .other = Which service does the applicant want?
elder_care_priority-elder_service-label = Service
elder_care_priority-elder_service-why = Each is given by different bodies.
elder_care_priority-elder_service-home_help = At home, with somebody coming
elder_care_priority-elder_service-meals = Meals brought or at a canteen
elder_care_priority-elder_service-day = By day, home at night
elder_care_priority-elder_service-care_home = A care home
elder_care_priority-elder_service-unsure = Undecided; tell me more
elder_care_priority-elder_service-error-missing = Choose one. If undecided, choose “tell me more”.

## elder_access

elder_care_priority-elder_access = What helps you to see, hear or speak?
    .other = What helps the applicant to see, hear or speak?
elder_care_priority-elder_access-label = Help to communicate
elder_care_priority-elder_access-hint = You may choose more than one.
elder_care_priority-elder_access-why = The home must be ready before you come.
    .other = The home must be ready before the applicant comes.
elder_care_priority-elder_access-sign = Somebody who signs
elder_care_priority-elder_access-writing = Writing things down
elder_care_priority-elder_access-reading = Reading things out
elder_care_priority-elder_access-guide = Somebody to guide me
elder_care_priority-elder_access-calm = A quiet room that stays mine
elder_care_priority-elder_access-nothing = Nothing
elder_care_priority-elder_access-error-missing = Choose what helps. If nothing, choose “Nothing”.
elder_care_priority-elder_access-error-none-and-other = “Nothing” cannot be chosen with others. Please keep only one.
