# Sign language, Braille, large print and help with reading and writing. Questions of its own; the rest comes from shared.ftl.

sign_braille_service-title = Sign language, Braille, large print and help with reading and writing
sign_braille_service-summary = Ask for a sign interpreter, Braille, large print or somebody to read and write with you at appointments.
    .other = Ask for a sign interpreter, Braille, large print or somebody to read and write with the applicant at appointments.
sign_braille_service-situation = I cannot hear or see and need help with an appointment
sign_braille_service-search = sign language interpreter deaf blind braille large print read aloud write for me text chat captions hard of hearing low vision cannot

sign_braille_service-who-1 = People who do not hear or speak can have sign language or written communication.
sign_braille_service-who-2 = People who do not see can have Braille, large print or reading aloud.
sign_braille_service-who-3 = People who find reading hard can have help with reading and writing.
sign_braille_service-who-4 = You can apply without a certificate.

sign_braille_service-amount-1 = At government offices and service windows it costs nothing.
sign_braille_service-amount-2 = Hospitals and courts ought to provide it; we contact them for you.
    .other = Hospitals and courts ought to provide it; we contact them.

sign_braille_service-decides-1 = The place you go to arranges it; the township (sub-district) helps to find somebody.
    .other = The place the applicant goes to arranges it; the township (sub-district) helps to find somebody.

sign_braille_service-time-1 = Apply early; interpreters must be booked.
sign_braille_service-time-2 = For an urgent hospital visit choose “As soon as possible” and have somebody ring the hospital.

sign_braille_service-asked-1 = What help you need and what for.
    .other = What help the applicant needs and what for.
sign_braille_service-asked-2 = Where, which day and what time.
sign_braille_service-asked-3 = In person or by video.

sign_braille_service-after-1 = Staff contact you in the way you chose and tell you who comes and when.
    .other = Staff contact the applicant in the way that was chosen and tell them who comes and when.
sign_braille_service-after-2 = If no interpreter is found, typing or video is used.
sign_braille_service-after-3 = Interpreters keep things secret; you may ask for somebody else.
    .other = Interpreters keep things secret; the applicant may ask for somebody else.

sign_braille_service-where-1 = The service desk of the place you go to, or your township (sub-district).
    .other = The service desk of the place the applicant goes to, or the applicant’s township (sub-district).
sign_braille_service-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

sign_braille_service-basis-1 = Accessible Environment Law (无障碍环境建设法), Articles 38–40
sign_braille_service-basis-2 = Law on the Protection of Disabled Persons (残疾人保障法), Article 55

sign_braille_service-declaration-1 = What I have filled in is true, and I have left nothing out.
sign_braille_service-declaration-2 = I agree that the place and the helper are told what help I need.
sign_braille_service-declaration-3 = I know that these answers are used for this matter only. The office decides.

sign_braille_service-paper-appointment = The appointment or letter, if you have one
    .other = The appointment or letter, if there is one
sign_braille_service-paper-appointment-when = for hospital, office or court appointments already made
sign_braille_service-paper-document = The text to be put in Braille, large print or read aloud
sign_braille_service-paper-document-when = only if a text is to be made readable; a phone photo will do

sign_braille_service-help = What help do you need?
    .other = What help does the applicant need?
sign_braille_service-help-label = Help
sign_braille_service-help-hint = You may choose several.
sign_braille_service-help-why = To find the right person and material.
sign_braille_service-help-sign = Sign interpreter
sign_braille_service-help-typing = Typing or writing
sign_braille_service-help-captions = Live captions, speech to text
sign_braille_service-help-braille = Braille
sign_braille_service-help-large_print = Large print
sign_braille_service-help-reading = Reading aloud
sign_braille_service-help-writing = Help with filling in and signing
sign_braille_service-help-guiding = Guiding
sign_braille_service-help-error-missing = Please choose.

sign_braille_service-purpose = What is it for?
sign_braille_service-purpose-label = Purpose
sign_braille_service-purpose-hint = Choose what fits best.
sign_braille_service-purpose-why = Different things need different helpers.
sign_braille_service-purpose-hospital = Hospital
sign_braille_service-purpose-office = Government office
sign_braille_service-purpose-court = Police, court or lawyer
sign_braille_service-purpose-school = School
sign_braille_service-purpose-bank = Bank or phone shop
sign_braille_service-purpose-call = A phone call
sign_braille_service-purpose-read = Reading a text
sign_braille_service-purpose-other = Something else
sign_braille_service-purpose-error-missing = Please choose one.

sign_braille_service-place = Where?
sign_braille_service-place-label = Place
sign_braille_service-place-hint = The name and department, for example county hospital, eye clinic.
sign_braille_service-place-why = The helper meets you there.
    .other = The helper meets the applicant there.
sign_braille_service-place-error-missing = Please give the name.

sign_braille_service-call_whom = Whom shall we ring, and about what?
sign_braille_service-call_whom-label = The call
sign_braille_service-call_whom-hint = The place and the matter, for example county hospital, change the appointment.
sign_braille_service-call_whom-why = The helper rings and tells you the answer.
    .other = The helper rings and tells the applicant the answer.
sign_braille_service-call_whom-error-missing = Please say whom and what about.

sign_braille_service-when = When do you need it?
    .other = When does the applicant need it?
sign_braille_service-when-label = When
sign_braille_service-when-hint = If it is fixed, choose the second.
sign_braille_service-when-why = Urgent requests come first.
sign_braille_service-when-soon = As soon as possible
sign_braille_service-when-fixed = The day is fixed
sign_braille_service-when-open = It can be agreed
sign_braille_service-when-error-missing = Please choose one.

sign_braille_service-date = Which day?
sign_braille_service-date-label = Day
sign_braille_service-date-hint = For example 1 December 2026.
sign_braille_service-date-why = The helper is booked for it.
sign_braille_service-date-error-missing = Please give the date, for example 1 December 2026.

sign_braille_service-start_time = What time, and how long?
sign_braille_service-start_time-label = Time
sign_braille_service-start_time-hint = For example 9 in the morning, about an hour. Leave it empty if you do not know.
sign_braille_service-start_time-why = So that the helper is on time.

sign_braille_service-mode = In person or by video?
sign_braille_service-mode-label = In person or video
sign_braille_service-mode-hint = Without a network or if video is hard, choose “In person”.
sign_braille_service-mode-why = Video is quicker, in person clearer.
sign_braille_service-mode-person = In person
sign_braille_service-mode-video = Video
sign_braille_service-mode-either = Either
sign_braille_service-mode-error-missing = Please choose one.

sign_braille_service-asked_from = Which page of this portal is it about?
sign_braille_service-asked_from-label = The page
sign_braille_service-asked_from-hint = If you came from a page, its Chinese name is filled in. Change it if it is wrong, or delete it.
sign_braille_service-asked_from-why = The interpreter reads that page first and knows what to sign. Nothing that was filled in there comes along.
sign_braille_service-changed-2 = Now it is asked which page help is needed for. You may leave it empty.

sign_braille_service-phone-hint = If you cannot use the phone, one that receives messages, or your family’s.
    .other = If the applicant cannot use the phone, one that receives messages, or the family’s.
