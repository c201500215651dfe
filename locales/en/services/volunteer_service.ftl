# Volunteers: ask for help or become one. Says the same as the Chinese file.

volunteer_service-title = Volunteers: ask for help or become one
volunteer_service-summary = Ask for a volunteer to keep you company or help you, or become one yourself.
    .other = Ask for a volunteer to keep the applicant company or help them; or the applicant can become one.
volunteer_service-situation = I would like company, or I want to help disabled people
volunteer_service-search = volunteer help company talk go to the doctor reading guide signer register student

volunteer_service-who-1 = Disabled people and their families may ask for a volunteer.
volunteer_service-who-2 = Anybody may become one, disabled people too.

volunteer_service-amount-1 = It is free. Volunteers may not ask for money or gifts.

volunteer_service-decides-1 = The county federation arranges it with youth league and volunteer associations.

volunteer_service-time-1 = How soon somebody is found depends on your place.
    .other = How soon somebody is found depends on the applicant’s place.

volunteer_service-asked-1 = Whether you ask for help or want to help.
    .other = Whether the applicant asks for help or wants to help.
volunteer_service-asked-2 = What is to be done or what you can do, and when.
    .other = What is to be done or what the applicant can do, and when.
volunteer_service-asked-3 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.

volunteer_service-after-1 = If you ask: you are told the name and nobody comes without your yes.
    .other = If help is wanted: the applicant is told the name and nobody comes without their yes.
volunteer_service-after-2 = If you volunteer: training first, then a task.
    .other = If the applicant volunteers: training first, then a task.
volunteer_service-after-3 = Either side may change or stop at any time.
volunteer_service-after-4 = Never give a volunteer your bank card or password.
    .other = Never give a volunteer a bank card or password.

volunteer_service-where-1 = The county federation, the village committee, the volunteer point.

volunteer_service-basis-1 = Regulations on Voluntary Service

volunteer_service-declaration-1 = What I have written is true and I have left nothing out.
volunteer_service-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
volunteer_service-declaration-3 = If things change, I will tell the office myself.
volunteer_service-declaration-4 = I know that these answers are used for this matter only. The office decides.

## volunteer_side

volunteer_service-volunteer_side = Do you want help, or to volunteer?
    .other = Does the applicant want help, or to volunteer?
volunteer_service-volunteer_side-label = Side
volunteer_service-volunteer_side-why = The questions differ.
volunteer_service-volunteer_side-ask = I want a volunteer’s help
volunteer_service-volunteer_side-offer = I want to be a volunteer
volunteer_service-volunteer_side-error-missing = Choose one.

## volunteer_task

volunteer_service-volunteer_task = What should the volunteer do?
volunteer_service-volunteer_task-label = Tasks
volunteer_service-volunteer_task-hint = You may choose more than one.
volunteer_service-volunteer_task-why = So that somebody comes who can do it.
volunteer_service-volunteer_task-company = Company
volunteer_service-volunteer_task-reading = Reading aloud
volunteer_service-volunteer_task-doctor = To the doctor
volunteer_service-volunteer_task-outing = Going out, guiding
volunteer_service-volunteer_task-sign = Signing
volunteer_service-volunteer_task-lesson = Lessons for a child
volunteer_service-volunteer_task-phone = Using a phone
volunteer_service-volunteer_task-chores = Cleaning, carrying
volunteer_service-volunteer_task-error-missing = Choose what.

## volunteer_skill

volunteer_service-volunteer_skill = What can you do?
    .other = What can the applicant do?
volunteer_service-volunteer_skill-label = Skills
volunteer_service-volunteer_skill-hint = You may choose more than one.
volunteer_service-volunteer_skill-why = Tasks are found by this.
volunteer_service-volunteer_skill-company = Company
volunteer_service-volunteer_skill-reading = Reading aloud
volunteer_service-volunteer_skill-outing = Going out with people
volunteer_service-volunteer_skill-sign = Sign language
volunteer_service-volunteer_skill-braille = Braille
volunteer_service-volunteer_skill-lesson = Lessons
volunteer_service-volunteer_skill-medical = Nursing, rehabilitation
volunteer_service-volunteer_skill-law = Law
volunteer_service-volunteer_skill-drive = Driving
volunteer_service-volunteer_skill-chores = Cleaning, repairs
volunteer_service-volunteer_skill-error-missing = Choose what you can do.
    .other = Choose what the applicant can do.

## volunteer_wish

volunteer_service-volunteer_wish = Do you have a wish about the volunteer?
    .other = Does the applicant have a wish about the volunteer?
volunteer_service-volunteer_wish-label = Wish
volunteer_service-volunteer_wish-why = So that you are at ease.
    .other = So that the applicant is at ease.
volunteer_service-volunteer_wish-woman = A woman
volunteer_service-volunteer_wish-man = A man
volunteer_service-volunteer_wish-sign = Somebody who signs
volunteer_service-volunteer_wish-any = No wish
volunteer_service-volunteer_wish-error-missing = Choose one. “No wish” is an answer too.

## visit_time

volunteer_service-visit_time = When does it suit you?
    .other = When does it suit the applicant?

## residence

volunteer_service-residence-why = To find somebody near.
