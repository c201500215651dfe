# Complaints, suggestions and calls for help. Says the same as the Chinese file.

petition-title = Complaints, suggestions and calls for help
petition-summary = Write to the federation about problems, views and hardship. It acts or passes it on.
petition-situation = I have something to complain about
petition-search = petition complaint suggestion help hotline rude staff sent from one to another nobody helps thanks

petition-who-1 = Anybody. Without a name it is taken too, but then no written answer can be sent.

petition-amount-1 = It is free.

petition-decides-1 = The county federation records it. If another office is responsible, it is passed on and you are told.
    .other = The county federation records it. If another office is responsible, it is passed on and the applicant is told.

petition-time-1 = When you get an answer is what your place has published.
    .other = When the answer comes is what the applicant’s place has published.
petition-time-2 = If urgent, do not wait: phone 12385, the disability hotline, or 110 if there is danger.

petition-asked-1 = Which kind, what it is about and which office.
petition-asked-2 = Whether you raised it before, and what you want.
    .other = Whether it was raised before, and what the applicant wants.
petition-asked-3 = Whether we contact you is up to you.
    .other = Whether we contact the applicant is up to them.

petition-after-1 = The federation records it and gives you a number.
    .other = The federation records it and gives it a number.
petition-after-2 = You are answered; you can look it up by the number.
    .other = The applicant is answered; the number shows how it goes.
petition-after-3 = Your letter is not given to the person you complain about.
    .other = The letter is not given to the person complained about.
petition-after-4 = If you are not content, the next level can look again.
    .other = If the applicant is not content, the next level can look again.

petition-where-1 = The county federation; your village committee can do it for you.
    .other = The county federation; the village committee can do it for the applicant.
petition-where-2 = If you do not want to write, phone 12385 or send a sign-language video.
    .other = If writing is hard, phone 12385 or send a sign-language video.

petition-basis-1 = Regulations on Petitions
petition-basis-2 = Law on the Protection of Persons with Disabilities

petition-declaration-1 = What I have written is true as far as I know.
petition-declaration-2 = I know that the office checks first and then acts.
petition-declaration-3 = I know that these answers are used for this matter only.

## petition_kind

petition-petition_kind = Which is it?
petition-petition_kind-label = Kind
petition-petition_kind-why = Calls for help come first.
petition-petition_kind-help = A call for help
petition-petition_kind-complaint = A complaint
petition-petition_kind-suggestion = A suggestion
petition-petition_kind-thanks = Praise or thanks
petition-petition_kind-error-missing = Choose which.

## petition_about

petition-petition_about = What is it about?
petition-petition_about-label = Subject
petition-petition_about-why = It goes to the office responsible.
petition-petition_about-money = Subsidies, dibao
petition-petition_about-certificate = Certificate
petition-petition_about-health = Treatment, rehabilitation, devices
petition-petition_about-school = School
petition-petition_about-work = Work
petition-petition_about-home = Housing, access
petition-petition_about-staff = Conduct of staff
petition-petition_about-other = Other
petition-petition_about-error-missing = Choose what.

## petition_office

petition-petition_office = Which office or window?
petition-petition_office-label = Office
petition-petition_office-hint = For example: window 3 of such a township. Leave empty if unknown.
petition-petition_office-why = To check there.

## raised_before

petition-raised_before = Have you raised it before?
    .other = Has the applicant raised it before?
petition-raised_before-label = Raised before
petition-raised_before-why = If it was not solved, somebody else takes it.
petition-raised_before-no = No
petition-raised_before-unanswered = Yes, without an answer
petition-raised_before-unsolved = Answered but not solved
petition-raised_before-error-missing = Choose one.

## petition_story

petition-petition_story = Please write what you want to say.
    .other = Please write what the applicant wants to say.
petition-petition_story-label = Content
petition-petition_story-hint = When, where, what, and what you want. A few sentences.
    .other = When, where, what, and what the applicant wants. A few sentences.
petition-petition_story-why = The clearer, the faster.
petition-petition_story-error-missing = Write a few sentences.

## reporter_name

petition-reporter_name = What is your name?
    .other = What is the applicant’s name?
petition-reporter_name-label = Your name (you may leave it empty)
    .other = The applicant’s name (it may be left empty)
petition-reporter_name-hint = Needed for a written answer.
petition-reporter_name-why = A written answer needs a name.
