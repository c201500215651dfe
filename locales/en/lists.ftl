# Words for closed lists of the domain: stages, events, acts, notices, outcomes, offices, refusals by the rules.

# Stages (domain::case::Stage)
stage-submitted = Submitted, waiting to be accepted
stage-supplement_requested = Waiting for what is missing from you
    .other = Waiting for what is missing from the applicant
stage-preliminary_review = Accepted, in the first review
stage-dpf_review = With the disabled persons’ federation for review
stage-determination = With civil affairs for the decision
stage-returned_to_dpf = Sent back to the disabled persons’ federation
stage-returned_to_township = Sent back to the township, which will write to you
    .other = Sent back to the township, which will write to the applicant
stage-approved = Granted
stage-refused = Not granted
stage-withdrawn = Withdrawn
stage-closed_unsupplemented = Ended, because what was missing did not come
stage-exited = Payment stopped
stage-reported = Reported, waiting to be dealt with
stage-recorded = The report has been dealt with

# Events (domain::journal::Event)
event-submitted = Application submitted
event-supplement_requested = Applicant asked for what is missing
event-supplement_overridden = Asked again; the fault was the office’s
event-supplemented = What was missing came in
event-decide_now = The applicant asks for a decision on what is there
event-closed_unsupplemented = What was missing did not come in time; ended
event-supplement_lapsed = The last day passed without an answer; the office goes on with the report
event-accepted = Accepted (papers taken in, the clock starts)
event-forwarded = Passed the first review and sent to the next office
event-review_passed = Passed by the disabled persons’ federation
event-returned_for_correction = Sent back to be corrected
event-returned_not_eligible = Sent back as not eligible
event-return_passed_on = The return was passed on to the township
event-approved = Granted
event-refused = Not granted; told in writing
event-withdrawn = Withdrawn by the applicant
event-reported = Report submitted
event-report_recorded = Result recorded
event-change_reported = A change was reported
event-change_recorded = The report has a result
event-exited = Payment stopped

# Acts of offices (domain::case::ActKind): name, what follows, button, what is asked
act-accept = Accept
act-accept-explain = Accept when the papers are complete. The clock starts then.
act-accept-button = Accept and start the clock
act-request_supplement = Ask for everything that is missing, once
act-request_supplement-explain = Write the whole list now. What is missing today cannot be asked for later.
act-request_supplement-button = Send the one notice
act-forward = Pass the first review
act-forward-explain = Goes to the next office.
act-forward-button = Pass and send on
act-pass_review = Pass the review
act-pass_review-explain = The disability certificate is real and valid, and the grade fits.
act-pass_review-button = Pass and send to civil affairs
act-return_for_correction = Send back to be corrected
act-return_for_correction-explain = What can be corrected goes back to the township.
act-return_for_correction-button = Send back to be corrected
act-return_for_correction-words = What needs to be corrected
act-return_not_eligible = Send back, not eligible
act-return_not_eligible-explain = The township tells the applicant in writing.
act-return_not_eligible-button = Send back as not eligible
act-return_not_eligible-words = Which condition is not met, and by which rule
act-pass_return_on = Pass the return on to the township
act-pass_return_on-explain = The reason goes with it.
act-pass_return_on-button = Pass on to the township
act-approve = Grant
act-approve-explain = The subsidy counts from the month in which the application was handed in.
act-approve-button = Grant and notify
act-approve-month = Paid from which month
act-approve-words = Why it counts from a later month
act-approve-words-hint = Only where the first month is later than the month of handing in. The applicant reads it.
act-approve-month-hint = Year and month, for example 2026-11
act-refuse = Do not grant
act-refuse-explain = The applicant is told in writing and reads the reason that you give.
act-refuse-button = Do not grant, and tell in writing
act-refuse-words = Reason and rule
act-record = Record the result
act-record-explain = The person who reported sees the result and what you write. If it is passed on, name the office and how to reach it.
act-record-button = Record the result and tell
act-record-outcome = Result
act-record-month = Last month that is paid
act-record-month-hint = Fill in when payment stops. Year and month, for example 2026-11
act-record-words = What to tell the person who reported
act-record-words-error-missing = If it is passed on, name the office and how to reach it.
act-words-hint = The applicant will read this. Please state the facts and the rule.
outcome-noted = Noted; payment goes on
outcome-recheck = To be looked at in the next recheck
outcome-stopped = Payment stops
outcome-no_effect = Does not touch this subsidy

# Notices (domain::notice::NoticeKind)
notice-title-supplement = Notice of what is missing: please hand it in
notice-title-acceptance = Notice of acceptance
notice-title-approval = Notice of the decision: granted
notice-title-refusal = Notice of the decision: not granted
notice-title-closing = Notice that this application has ended
notice-title-report = Notice of the result of a report
notice-body-supplement = Something is still missing in your matter. Below is everything that is missing.
    .other = Something is still missing in this matter. Below is everything that is missing.
notice-body-acceptance = Your papers are complete. The application is accepted and the clock has started.
    .other = The papers are complete. The application is accepted and the clock has started.
notice-body-approval = Your application was granted.
    .other = This application was granted.
notice-body-approval-month = The subsidy counts from { $month }. The first payment includes the months before.
notice-body-refusal = Your application was not granted.
    .other = This application was not granted.
notice-body-closing = What was missing did not come in time, so this application has ended for now.
notice-body-report = Your report has been dealt with.
    .other = This report has been dealt with.
notice-next-supplement = Please hand it in by the end of { $date }.
notice-next-acceptance = There is nothing for you to do now. You will be told the result in writing.
    .other = There is nothing to do now. The applicant will be told the result in writing.
notice-next-approval = If anything changes, please report it in the same month.
notice-next-refusal = When things change you can apply again.
    .other = When things change the applicant can apply again.
notice-next-closing = If you hand it in by { $date }, the first day of submission still counts.
    .other = If it is handed in by { $date }, the first day of submission still counts.
notice-next-report = If the result is not clear, please ask the office that wrote this notice.

# Offices, by kind; $place is the name of the division
office-township = People’s Government of { $place }
office-street = Street Office of { $place }
office-dpf = Disabled Persons’ Federation of { $place }
office-civil_affairs = Civil Affairs Bureau of { $place }
office-finance = Finance Bureau of { $place }
office-you = You
    .other = The applicant
office-portal = The system

# What an office is to do by a day (domain::deadline::Step)
step-completeness_check = check whether everything is there
step-push_home = pass it on to the registered home
step-national_entry = enter it in the national system
step-forward_to_dpf = review it and send it to the disabled persons’ federation
step-dpf_review = review it
step-determination = decide on it
step-home_decision = decide
step-tell_result = tell the result
# From what a period is counted
since-submitted = submitted
since-complete = complete
since-accepted = accepted
since-received = received

# Refusals by the rules (domain::rejection)
rejection-office-not-connected = This township or street is not connected yet. Please go to its window.
rejection-incomplete = Something is not filled in yet. Fill it in, then submit.
rejection-not-signed = Please agree to the declaration, then write the applicant’s name.
rejection-already-running = You have the same application running already. There is no need for another.
    .other = The applicant has the same application running already. There is no need for another.
rejection-not-now = This matter has moved on, so this cannot be done now.
rejection-guardian-of-adult = An adult has a guardian only by a court’s finding, a designation or their own choice in advance. A household register or a certificate is not enough.
rejection-guardianship-by-law = Guardianship rests on the law and cannot be ended here. If you are not content with your guardian, tell the township or the village committee.
rejection-not-yours = This step belongs to another office.
rejection-reason-needed = Please give the reason; the applicant has a right to know.
rejection-second-notice = The notice of what is missing can be sent only once. For another, state the reason.
rejection-nothing-asked = Nothing is chosen yet. If everything is there, the application must be accepted.
rejection-notice-open = A notice is waiting for the applicant already; there can be no other one.
rejection-not-on-the-list = This is not on the list, or it cannot be done in this way.
rejection-items-open = Something is still open. Do it first, or ask for a decision on what is there.
rejection-own-matter = Nobody may deal with their own matter. Please give it to a colleague.
rejection-closed = This matter is finished and cannot be changed.
rejection-nothing-to-change = There is no subsidy running or being applied for, so there is no change to report.
rejection-start-too-early = The first month cannot be before the month of the application.
rejection-later-start-needs-reason = The first month is later than the month of handing in: please say why.
rejection-already-submitted = This application was submitted already and cannot be changed.
