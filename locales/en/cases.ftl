case-title = { $service }: { $stage }
case-now = Where it is now
case-holder = { $office } has it now.
case-start-month = The subsidy counts from { $month }.
case-start-month-if = If it is granted, the subsidy counts from { $month }.
case-notices = Notices
case-history = What happened
case-more = What else you can do
    .other = What else can be done
case-receipt = See the receipt
case-withdraw = Withdraw this matter
case-help = Something is not clear: see help
case-supplement = What is missing
case-supplement-past = What you were asked to add
    .other = What the applicant was asked to add
case-supplement-last-day = Last day: { $date }
case-supplement-else = While you do this the clock stands still, and the month from which the subsidy counts does not change. If the last day passes without an answer, this application ends.
    .other = Meanwhile the clock stands still, and the month from which the subsidy counts does not change. If the last day passes without an answer, this application ends.
case-supplement-else-report = If the last day passes without an answer, the office goes on with what it has.
case-supplement-else-ask = This day is a promise of the portal, not a legal limit. If it passes without an answer, your request stays and the township decides on what it has.
case-supplemented = Your answer was sent
    .other = The answer was sent
case-supplemented-text = The office goes on, and so does the clock.
case-withdrawn = Withdrawn
case-withdrawn-text = You can apply again later. The month from which it counts will then be a new one.
    .other = The applicant can apply again later. The month from which it counts will then be a new one.
case-refused = This cannot be done now
case-stale = Something has just changed here
case-stale-text = Below is how it stands now. Please read it before you decide.
case-reports = Changes
case-report-text = If your household registration, your disability certificate or your phone changes, or you begin to draw another benefit, please report it in the same month.
    .other = If the applicant’s household registration, disability certificate or phone changes, or they begin to draw another benefit, please report it in the same month.
case-report-button = Report a change
case-report-open = Being dealt with

due = { $office } must { $what } by { $date }.
due-provisional = { $office } is expected to { $what } by { $date }.
due-sum = { $from } { $event } + { $days ->
    [one] 1 working day
   *[other] { $days } working days
} = { $on }
due-promise = This time is our own service promise.
due-provisional-text = The holidays of that year are not published yet, so the day may move.
due-late = The time has passed
due-late-text = You can ask by phone, or complain. The month from which it counts is not touched.
    .other = It is possible to ask by phone, or to complain. The month from which it counts is not touched.

withdraw-title = Withdraw this matter?
withdraw-what = { $service }, number { $number }.
withdraw-text = After that nobody works on it any more.
withdraw-month = If you apply again later, the subsidy counts from a new month.
    .other = If the applicant applies again later, the subsidy counts from a new month.
withdraw-reason = Why you withdraw
    .other = Why it is withdrawn
withdraw-button = Withdraw
withdraw-keep = Do not withdraw

notice-to = { $name }:
notice-number = Document number
notice-office = From
notice-at = Issued
notice-about = About
notice-reason = Reason
notice-rule = Rule
notice-next = What to do next
notice-remedy = If you do not agree
    .other = If the applicant does not agree
notice-remedy-text = You can ask for administrative reconsideration: within 60 days of learning of this decision, at the county’s people’s government.
    .other = The applicant can ask for administrative reconsideration: within 60 days of learning of this decision, at the county’s people’s government.
notice-remedy-court = Or you can go to court (administrative litigation): within 6 months of learning of it, at the basic people’s court where the office is.
notice-remedy-term = Administrative Reconsideration Law, Article 20; Administrative Litigation Law, Article 46. Where a law says otherwise, that counts.
notice-again = Apply again
notice-answer = Give what is missing
notice-read = I have read it
notice-read-text = Pressing this says only that you have read it, not that you agree.
    .other = Pressing this says only that it was read, not that anybody agrees.

desk-title = Work to do
desk-caption = By due date, the most urgent first
desk-filters = Filter by stage
desk-filter = { $words } ({ $n })
desk-all = All
desk-none = There is nothing to do now.
desk-answer-mended = Changed when asked for what was missing: { $words }
desk-answer-mended-below = Changed when asked for what was missing; the new one stands with that list.
desk-find = Find a case by its number
desk-find-hint = Also those that wait for the applicant or have been passed on.
desk-find-none = Nothing was found. Please check the number; what never came to this office cannot be found here.
desk-find-button = Find
desk-number = Number
desk-days = Due
desk-stage = Stage
desk-service = Matter
desk-applicant = Applicant
desk-submitted = Submitted
desk-left = { $n ->
    [one] 1 working day left
   *[other] { $n } working days left
}
desk-no-day = No due date
desk-today = Due today
desk-late = { $n ->
    [one] 1 working day late
   *[other] { $n } working days late
}
desk-case-title = Work on { $number }
desk-acts = What you can do
desk-acts-none = There is nothing for this office to do now.
desk-advice = Hints
desk-about = See the matter that was reported on, { $number }
desk-refused = This cannot be done
desk-stale = Somebody else has dealt with it
desk-stale-text = Below is how it stands now. What you wrote is still here; please read before you decide.
desk-own-words = What you wrote just now; it was not sent
desk-own-words-label = Text
