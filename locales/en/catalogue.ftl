# The catalogue: offices that decide its services, life situations, kinds of service, papers.

## Offices, by kind; $place is the name of the division
office-human_resources = { $place } Human Resources and Social Security Bureau
office-medical_insurance = { $place } Medical Insurance Bureau
office-housing = { $place } Housing and Construction Bureau
office-education = { $place } Education Bureau
office-health = { $place } Health Commission
office-transport = { $place } Transport Bureau
office-culture = { $place } Culture and Tourism Bureau
office-justice = { $place } Justice Bureau
office-veterans = { $place } Veterans Affairs Bureau

## Kinds of service
kind-information = See what help there is

## Papers
guide-paper-when = { $paper } ({ $when })

## Numbers
error-not-a-number = Write figures only, for example 3.
error-too-small = This number cannot be less than { $n }.
error-too-great = This number cannot be more than { $n }.

## Stages and acts of the services without monthly money
stage-deciding = A decision is being made
stage-review = The next office is reviewing it
stage-returned_to_reviewer = Returned to the office before
stage-returned_to_intake = Returned to the office that took it in; it will write to you
    .other = Returned to the office that took it in; it will write to the applicant
ahead-review = Review
ahead-deciding = Decision
act-grant = Grant
act-grant-explain = Write what is given, when, and where to get it or who will call. The applicant reads it.
act-grant-button = Grant and notify
act-grant-words = What is given, and how
act-other-pass_review-explain = Checked. The opinion goes to the next office with the papers.
act-other-pass_review-button = Pass and hand to the next office
act-other-return_for_correction-explain = Something can be mended: back to the office before.
act-other-return_not_eligible-explain = The office that took it in tells the applicant in writing.
act-other-pass_return_on = Hand the return to the office before
act-other-pass_return_on-button = Hand to the office before
desk-done-grant = Granted, and the applicant is told
outcome-handled = Dealt with
outcome-passed_on = Passed on to the office that can deal with it
outcome-not_confirmed = Looked into and not found
notice-title-grant = Result: granted
notice-body-grant = Your application is granted. What will be provided is written below.
    .other = This application is granted. What will be provided is written below.
notice-next-grant = If you do not get it in time, or things change, contact the office that wrote this.
    .other = If it does not come in time, or things change, contact the office that wrote this.

## Finding a service
situation-child = Children
situation-health = Treatment and rehabilitation
situation-travel = Getting about
situation-housing = Housing
situation-school = School
situation-work = Work
situation-care = Care
situation-money = Too little money
situation-certificate = Disability certificate and other papers
situation-rights = Rights and help
situation-join = ,{" "}
services-search = Find a service
services-search-hint = In everyday words, for example: wheelchair, child rehabilitation, allowance. Pinyin works too.
services-search-button = Search
services-situations = Find it by your situation
    .other = Find it by the applicant’s situation
services-found-title = What was found
services-found = { $n } found, the closest first
services-nothing = Nothing was found for “{ $query }”
services-nothing-text = Try another word, or look by your situation. You can also call 12385.
    .other = Try another word, or look by the applicant’s situation. Or call 12385.
services-entitlement = Not sure what there is for you?
    .other = Not sure what there is for the applicant?
services-entitlement-text = Answer a few questions and see what may fit. No account needed; the answers are not kept.
services-entitlement-link = See what I could get
start-frequent = Used most often

## What could I get?
entitlement-title = What could I get?
entitlement-lead = Answer a few questions and see which services may fit. Leave out what you do not know.
entitlement-stored = The answers are used this once. They are not kept, and nobody is signed up for anything.
entitlement-button = Show the result
entitlement-ask-place = Where is the household registered?
entitlement-ask-place-hint = The name of the county or township in Chinese or pinyin, for example: 林西县, 同江市.
entitlement-ask-place_code = Several places have this name. Which one?
entitlement-place-error-missing = Write the county or township of the household registration. The rules differ.
entitlement-place-error-choose = Several places have this name. Choose one below, or write more of it.
entitlement-ask-age = How old?
entitlement-ask-age-hint = Age of the disabled person in whole years, for example: 5.
entitlement-ask-certificate = Is there a disability certificate?
entitlement-ask-category = Which category does the certificate name?
entitlement-ask-grade = Which grade does the certificate name?
entitlement-ask-household = What kind of household is it?
entitlement-ask-child = Is it for a disabled child?
entitlement-ask-working = Work at the moment?
entitlement-ask-studying = School at the moment?
entitlement-certificate-valid = Yes, in force
entitlement-certificate-expired = Yes, expired
entitlement-certificate-none = No
entitlement-category-vision = Vision
entitlement-category-hearing = Hearing
entitlement-category-speech = Speech
entitlement-category-limb = Physical
entitlement-category-intellectual = Intellectual
entitlement-category-mental = Psychosocial
entitlement-category-multiple = Multiple
entitlement-grade-1 = Grade 1
entitlement-grade-2 = Grade 2
entitlement-grade-3 = Grade 3
entitlement-grade-4 = Grade 4
entitlement-household-dibao = On subsistence allowance
entitlement-household-dibao_marginal = Just above subsistence allowance
entitlement-household-tekun = In destitute support
entitlement-household-other_hardship = In other hardship
entitlement-household-none = None of these
entitlement-child-yes = Yes
entitlement-child-no = No
entitlement-registration-yes = Registered here
entitlement-registration-no = Not registered here
entitlement-working-working = Employed
entitlement-working-seeking = Looking for work
entitlement-working-own_business = Own business
entitlement-working-unable = Cannot work
entitlement-working-none = None of these
entitlement-studying-school = At school
entitlement-studying-college = At university
entitlement-studying-entering_college = Just admitted to university
entitlement-studying-none = Not studying
entitlement-what-age = Age
entitlement-what-certificate = Certificate
entitlement-what-category = Category
entitlement-what-grade = Grade
entitlement-what-household = Household
entitlement-what-child = Disabled child
entitlement-what-registration = Registration
entitlement-what-working = Work
entitlement-what-studying = School
entitlement-or = ,{" "}
entitlement-years = { $n } years
entitlement-from-to = { $from } to { $to } years
entitlement-from = { $from } years or more
entitlement-reason-yes = Fits. { $what }: wanted { $wanted }, you said { $given }.
    .other = Fits. { $what }: wanted { $wanted }, filled in { $given }.
entitlement-reason-maybe = May fit; ask the office. { $what }: usually { $wanted }, you said { $given }.
    .other = May fit; ask the office. { $what }: usually { $wanted }, filled in { $given }.
entitlement-reason-no = Does not seem to fit. { $what }: wanted { $wanted }, you said { $given }.
    .other = Does not seem to fit. { $what }: wanted { $wanted }, filled in { $given }.
entitlement-reason-untold = You left out: { $what }. Wanted: { $wanted }.
    .other = Left out: { $what }. Wanted: { $wanted }.
entitlement-document = Rests on: { $document }.
entitlement-no-rules = There is no condition that can be checked here. Please ask the office.
entitlement-advice = Result
entitlement-never = This is advice, not a decision. You may apply whatever it says.
entitlement-place = By the rules of { $place }. The office checks and decides.
entitlement-yes = May well fit
entitlement-maybe = Worth asking
entitlement-no = Does not seem to fit
entitlement-no-show = Show what does not seem to fit
entitlement-no-text = By your answers these do not seem to fit. You may still apply; the office decides.
    .other = By these answers the ones below do not seem to fit. You may still apply; the office decides.
entitlement-count = { $n } services
entitlement-reasons = Why
entitlement-facts = Rules of the place
entitlement-open = See conditions and how to apply

## Facts of a place
guide-fact = { $place }: { $fact } ({ $document }, since { $date })
guide-facts = Rules of the place
guide-together = Does not go together with
guide-after = After handing in
guide-in-person = Where to go in person
guide-paper-ways = How to get the papers
guide-paper-form = Print the paper form and fill it in by hand
guide-promise = { $n } working days (a promise of this portal, not a legal limit)
guide-information = This is not handed in online. Below is what there is and whom to ask.
guide-code = Open this page on a phone
guide-code-text = Print it and put it up at a window, or send it to your family. It holds nothing about anybody.
guide-code-opens = Scan to open the page “{ $service }”
code-typed = If you cannot scan, type:
code-how = Open this website and go to “Type a short code”. Codes change after some months.

## Short codes
codes-title = Type a short code
codes-label = Short code
codes-hint = 8 letters and figures, for example: K7M2-P9QX.
codes-button = Open
codes-code-error-missing = Type the short code, 8 letters and figures.
codes-code-error-unknown = There is no such code, or it has expired. Look again, or search by name.

## A form on paper
paper-form-title = { $service }: paper form
paper-form-version = Version { $n }
paper-form-how = Print it, fill it in by hand and take it to the window where the household is registered. The questions and numbers are those of the screen.
paper-form-number = Question { $n }
paper-form-only-if = Only if question { $n } is answered “{ $answers }”
paper-form-signature = Signature:
paper-form-date = Date:

## Reports without a name
guide-nameless = Report without signing in and without a name
guide-nameless-text = No account, no name. You get a number and a code to follow it up.
    .other = No account, no name. There is a number and a code to follow it up.
report-nameless = No name given
report-place = Where it happened
report-number = Report number
report-code = Follow-up code
report-done-title = The report has arrived
report-done = The report is with the office
report-done-nameless = Your name, number and account are not recorded.
    .other = No name, number or account is recorded.
report-keep = Write down number and code
report-keep-text = You need both to see the result. They cannot be given again, because we do not know who you are.
    .other = Both are needed to see the result. They cannot be given again, because we do not know who reported.
follow-title = See what came of a report
follow-lead = For a report without a name, use its number and code. With an account, sign in and look under “My matters”.
follow-number-hint = 16 letters and figures.
follow-code-hint = 12 letters and figures, given to you with the number.
    .other = 12 letters and figures, given with the number.
follow-number-error-unknown = Number and code do not fit together. Look at both and type them again.
follow-number-error-missing = Type the report number.
follow-code-error-missing = Type the follow-up code.
follow-button = Look it up
follow-found = Your report
    .other = This report
follow-stage = Now
follow-outcome = Result
