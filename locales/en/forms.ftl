# Forms: lists of entries, exits that argue, tasks of longer forms, changes that can be cancelled, drafts and their last day.

entries-open = Not finished
entries-go-on = Go on
entries-remove = Remove
entry-nth = No. { $n }
entry-row = { $entry }: { $label }
entry-remove-title = Remove “{ $entry }”?
entry-remove-text = What was filled in for it will be gone. Nothing else changes.
entry-remove-button = Remove
entry-remove-stale = It was changed in another window. Please look again before you decide.

exit-still = You may still apply
    .other = An application is still possible
exit-still-text = This is only advice. The offices of your place of registration decide, not this site.
exit-go-on = Go on with the application
exit-leave = Not now, keep the draft
exit-instead = You may also look at
exit-ask = Ask somebody first

task-cannot_start = Cannot start yet
task-not_started = Not started
task-in_progress = In progress
task-done = Done
task-and = ,{ " " }
task-first = First finish: { $tasks }
tasks-title = The parts of this form
tasks-done = { $n } of { $all } parts done
tasks-order = Each part is saved by itself. You choose the order.

question-cancel = Cancel the change
question-changed = This form has changed
question-changed-text = What you filled in is still there, and what fits was carried over. New is:
    .other = What was filled in is still there, and what fits was carried over. New is:
question-from-account = Filled in from your account.
    .other = Filled in from the account.
question-not-right = Not right?
question-not-right-text = Just change it here, for this form only. To change your account ask at a window or call 12385.
question-number-there = Already filled in: { $end }. A number that somebody else typed is shown only in part. Leave the field empty to keep it.
question-persons-number = The applicant has filled this in: { $end }. Leave the field empty, the number stays. Only the applicant can change it, after signing in; an agent cannot.
question-persons-own = The applicant filled this in. Only the applicant can change it, after signing in; an agent cannot.
question-saved-until = What you fill in is saved by itself; you can go on from another phone or computer. Unless sent, it is kept until { $date }.

check-entries = { $n }
check-sent-before = This one is not sent yet
check-sent-before-text = You sent one on { $at } (number { $number }). It stays as it is. This one only arrives once you press “Agree and submit” again.
    .other = One was sent on { $at } (number { $number }). It stays as it is. This one only arrives once “Agree and submit” is pressed again.
case-unsent = You have something that is not sent
    .other = There is something that is not sent
case-unsent-text = These are still drafts; no office can see them before you send them.

paper-form-each = To be filled in for each: { $list }. Use another sheet if there is not enough room.

news-draft_soon_gone = A draft you have not sent is about to be deleted. See “My matters”; if you go on filling it in, it is kept for another 90 days.

rejection-nothing-ready = None of what you chose can be sent yet: subsidies need a certificate first. Add the certificate, or come back when you have it.
    .other = None of what was chosen can be sent yet: subsidies need a certificate first. Add the certificate, or come back when the applicant has it.

receipt-joined = You sent these; each is decided by itself
    .other = These were sent; each is decided by itself
receipt-joined-draft = Not sent yet, kept as a draft. Open it to see what is missing.
receipt-code-opens = Scan to open this matter (you must sign in)

guide-only-in = So far only documents of { $places } name this. Elsewhere, please ask the local office.

entitlement-keep = Keep these answers?
entitlement-keep-hint = Then they are filled in next time. Only you can see them, and you can delete them at any time.
entitlement-keep-yes = Keep them for next time
entitlement-kept = Your answers are kept
entitlement-kept-text = They will be filled in when you open this page again. You can delete them at any time.
entitlement-kept-at = These are the answers you kept on { $at }.
entitlement-forget = Delete the kept answers

question-from-kept = Filled in from the answers you kept under “What could I get?”.
