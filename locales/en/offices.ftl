# Which office does what, and how long it takes
kind-apply = To apply for
kind-report = To report
ahead-preliminary_review = Acceptance and first review
ahead-dpf_review = Review by the disabled persons’ federation
ahead-determination = Decision by civil affairs
due-completeness = check whether everything is there, and accept it
due-forward = review it and send it to the disabled persons’ federation
due-dpf-review = review the disability certificate
due-determination = decide, and put it on the payment list
due-decision = decide
due-from-submitted = submitted
due-from-complete = complete
due-from-received = received
working-days = { $n ->
    [one] 1 working day
   *[other] { $n } working days
}
guide-offices = { $township } accepts and reviews first, { $dpf } reviews, { $civil } decides.
check-person = Yourself
    .other = The applicant
check-answers = Your answers
    .other = The answers
desk-answers = What was filled in
check-name = Name
check-id-number = Identity card number
check-home = Registered home
desk-done-accept = Accepted; the clock has started
desk-done-request_supplement = The notice of what is missing was sent
desk-done-forward = Sent to the next office
desk-done-pass_review = Passed and sent to the next office
desk-done-return_for_correction = Sent back to be corrected
desk-done-return_not_eligible = Sent back as not eligible
desk-done-pass_return_on = Passed on to the township
desk-done-approve = Granted, and the applicant was notified
desk-done-refuse = The applicant was told in writing that it was not granted
desk-done-record = The result was recorded and told
desk-about-nobody = No subsidy was found for this person. Please check with the identity number.
follow-up-suggest = Suggestion: verify before you record. A report by itself changes no subsidy.
