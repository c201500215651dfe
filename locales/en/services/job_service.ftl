# Help to find work. Says the same as the Chinese file.

job_service-title = Help to find work
job_service-summary = Somebody helps you see what suits you, finds jobs and talks to employers about adjustments.
    .other = Somebody helps to see what work suits, finds jobs and talks to employers about adjustments.
job_service-situation = I am looking for work
job_service-search = job work employment unemployed vacancy career advice part time home working

job_service-who-1 = Disabled people of working age who want to work and can.
job_service-who-2 = You may also come if you have work and want to change.
    .other = The applicant may also come if they have work and want to change.

job_service-amount-1 = It is free. If anybody asks for money first, do not pay; report it.

job_service-decides-1 = The county’s employment office does it together with the federation.

job_service-time-1 = How soon you are contacted is what your place has published.
    .other = How soon the applicant is contacted is what the applicant’s place has published.

job_service-asked-1 = Whether you work now and what you have done.
    .other = Whether the applicant works now and what they have done.
job_service-asked-2 = What you want to do, how long, and which adjustments.
    .other = What the applicant wants to do, how long, and which adjustments.
job_service-asked-3 = How to reach you.
    .other = How to reach the applicant.

job_service-after-1 = Staff talk with you about what suits you.
    .other = Staff talk with the applicant about what suits them.
job_service-after-2 = If there is a suitable job, they ask you before they pass on your name.
    .other = If there is a suitable job, they ask the applicant before they pass on the name.
job_service-after-3 = They can come to the interview or bring a signer.
job_service-after-4 = If nothing is found for long, apply for a public welfare post.

job_service-where-1 = The township window, the county employment office or the federation.

job_service-basis-1 = Employment Promotion Law
job_service-basis-2 = Regulations on the Employment of Persons with Disabilities

job_service-declaration-1 = What I have written is true and I have left nothing out.
job_service-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
job_service-declaration-3 = If things change, I will tell the office myself.
job_service-declaration-4 = I know that these answers are used for this matter only. The office decides.

## job_now

job_service-job_now = Do you work now?
    .other = Does the applicant work now?
job_service-job_now-label = Work now
job_service-job_now-why = Those long without work come first.
job_service-job_now-none = No, I am looking
job_service-job_now-never = I have never worked
job_service-job_now-lost = I have just lost my job
job_service-job_now-change = Yes, I want another
job_service-job_now-error-missing = Choose one.

## experience

job_service-experience = What have you done and what can you do?
    .other = What has the applicant done and what can they do?
job_service-experience-label = Experience
job_service-experience-hint = For example: cleaning, typing, herding sheep. You may leave this empty.
job_service-experience-why = What you can do is what you bring to a job.
    .other = What the applicant can do is what they bring to a job.

## job_wish

job_service-job_wish = What work would you like?
    .other = What work would the applicant like?
job_service-job_wish-label = Work wanted
job_service-job_wish-hint = You may choose more than one.
job_service-job_wish-why = We look for what you want.
    .other = We look for what the applicant wants.
job_service-job_wish-office = Sitting: telephone, typing
job_service-job_wish-hand = With hands: crafts, assembly
job_service-job_wish-service = Service: till, rooms, shelves
job_service-job_wish-outdoor = Outdoors: gardens, herding
job_service-job_wish-home = At home
job_service-job_wish-skilled = My profession: massage, accounts
job_service-job_wish-unsure = I do not know; let us talk first
job_service-job_wish-error-missing = Choose one. If you do not know, choose “let us talk first”.
job_service-job_wish-error-none-and-other = If you choose “let us talk first”, choose nothing else.

## work_hours

job_service-work_hours = How long can you work a day?
    .other = How long can the applicant work a day?
job_service-work_hours-label = Hours
job_service-work_hours-why = Nobody wants to overtax you; we look for hours that fit.
    .other = Nobody wants to overtax the applicant; we look for hours that fit.
job_service-work_hours-full = Full time
job_service-work_hours-half = Half days
job_service-work_hours-few = Two or three hours
job_service-work_hours-varies = It varies
job_service-work_hours-error-missing = Choose how long.

## work_support

job_service-work_support = Which adjustments do you need at work?
    .other = Which adjustments does the applicant need at work?
job_service-work_support-label = Adjustments
job_service-work_support-hint = You may choose more than one. No employer is told without your consent.
    .other = You may choose more than one. No employer is told without the applicant’s consent.
job_service-work_support-why = Staff talk to employers about them.
job_service-work_support-sign = Sign language or writing
job_service-work_support-reading = Screen reader, large print
job_service-work_support-wheelchair = Access and toilet for a wheelchair
job_service-work_support-coach = Somebody who works with me at first
job_service-work_support-rest = Breaks for rest or medicine
job_service-work_support-transport = Transport, or near home
job_service-work_support-nothing = Nothing
job_service-work_support-error-missing = Choose what you need. If nothing, choose “Nothing”.
    .other = Choose what the applicant needs. If nothing, choose “Nothing”.
job_service-work_support-error-none-and-other = “Nothing” cannot be chosen with others. Please keep only one.
