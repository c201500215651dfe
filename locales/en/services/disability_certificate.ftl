# Disability certificate: new, renewal, replacement, move, change, cancellation. Says the same as the Chinese file.

disability_certificate-title = Disability certificate: new, renewal, replacement, move, change, cancellation
disability_certificate-summary = All six matters about the certificate are applied for here, free of charge.
disability_certificate-situation = I need a certificate, or mine has expired or is lost
disability_certificate-search = disability certificate card apply assessment grade renew expired lost replace move change level cancel third generation home assessment

disability_certificate-who-1 = Anybody with lasting difficulty in seeing, hearing, speaking, moving, learning or mental health may ask to be assessed.
disability_certificate-who-2 = Appointed hospitals assess by the national standard whether it is a disability and of which grade.
disability_certificate-who-3 = Those under 18, or with intellectual or mental disabilities, usually need a guardian with them.

disability_certificate-amount-1 = The certificate is free. Whether the hospital charges differs; ask the federation first.

disability_certificate-decides-1 = The county federation issues it. The hospital assesses category and grade.

disability_certificate-time-1 = A new one or a change needs assessment and a public notice and takes longer; renewal and replacement are quicker. See what your place has published.
    .other = A new one or a change needs assessment and a public notice and takes longer; renewal and replacement are quicker. See what the applicant’s place has published.
disability_certificate-time-2 = It is usually valid for 10 years. Please renew some months early.

disability_certificate-asked-1 = Which of the six.
disability_certificate-asked-2 = New or change: the difficulty, and how you can be assessed.
    .other = New or change: the difficulty, and how the applicant can be assessed.
disability_certificate-asked-3 = Renewal, replacement, move, cancellation: one or two questions each.
disability_certificate-asked-4 = How you get the certificate and how to reach you.
    .other = How the applicant gets the certificate and how to reach them.

disability_certificate-after-1 = The township checks your papers and tells you once about everything that is missing.
    .other = The township checks the papers and tells the applicant and the agent once about everything that is missing.
disability_certificate-after-2 = If you need an assessment you are told the hospital. If you cannot go out, ask for one at home.
    .other = If an assessment is needed, the applicant is told the hospital. If they cannot go out, ask for one at home.
disability_certificate-after-3 = The result is usually posted for 5 working days; for minors usually not.
disability_certificate-after-4 = The county federation checks it and issues the certificate. Hand in the old one then.
disability_certificate-after-5 = If you disagree with the result, tell the city federation soon; you can be assessed again.
    .other = If the applicant disagrees with the result, tell the city federation soon; they can be assessed again.

disability_certificate-where-1 = The township window or the county federation where you are registered.
    .other = The township window or the county federation where the applicant is registered.
disability_certificate-where-2 = If you live elsewhere, use the cross-province window there. Ask first whether you must go home for assessment.
    .other = If the applicant lives elsewhere, use the cross-province window there. Ask first whether they must go home for assessment.

disability_certificate-together-1 = When a certificate has expired, subsidies may stop; places differ. Renew before, so that no month is lost.
disability_certificate-together-2 = A disabled veteran’s or work-injury certificate does not replace it.

disability_certificate-basis-1 = Law on the Protection of Persons with Disabilities
disability_certificate-basis-2 = Measures for the Disability Certificate
disability_certificate-basis-3 = GB/T 26341-2010, classification and grading of disability
disability_certificate-basis-4 = Rules published by the place of registration

disability_certificate-declaration-1 = What I have written is true and I have left nothing out.
disability_certificate-declaration-2 = If I am assessed, I agree that the hospital tells the federation the result.
disability_certificate-declaration-3 = I know that the result is usually posted.
disability_certificate-declaration-4 = I know that these answers are used for the certificate only. The federation decides.

## Papers

disability_certificate-paper-photo = Two-inch photo
disability_certificate-paper-photo-when = when a new certificate is printed
disability_certificate-paper-photo-how = Recent, no hat, white background. Ask the window whether a phone picture will do.
disability_certificate-paper-medical_record = Medical records and test results, if you have them
    .other = Medical records and test results, if there are any
disability_certificate-paper-medical_record-when = when you are to be assessed. You may apply without them.
    .other = when the applicant is to be assessed. It is possible to apply without them.
disability_certificate-paper-medical_record-how = The hospital you went to can print them.
    .other = The hospital the applicant went to can print them.
disability_certificate-paper-guardian_proof = The guardian’s ID card and household register
disability_certificate-paper-guardian_proof-when = for intellectual or mental disabilities, or under 18
disability_certificate-paper-guardian_proof-how = The guardian brings or photographs them. If registered apart, proof of the relation, such as a birth certificate.

## certificate_matter

disability_certificate-certificate_matter = What do you need?
    .other = What does the applicant need?
disability_certificate-certificate_matter-label = Matter
disability_certificate-certificate_matter-why = Each has its own questions. You are asked only those.
disability_certificate-certificate_matter-new = A new certificate
disability_certificate-certificate_matter-new-hint = You have never had one.
    .other = The applicant has never had one.
disability_certificate-certificate_matter-renewal = Renewal
disability_certificate-certificate_matter-renewal-hint = It expires soon or has expired.
disability_certificate-certificate_matter-replacement = Replacement
disability_certificate-certificate_matter-replacement-hint = It is lost or damaged.
disability_certificate-certificate_matter-move = Move
disability_certificate-certificate_matter-move-hint = Your registration has moved and the certificate follows.
    .other = The applicant’s registration has moved and the certificate follows.
disability_certificate-certificate_matter-change = Change of category or grade
disability_certificate-certificate_matter-change-hint = Your condition has changed and you want a new assessment.
    .other = The applicant’s condition has changed and a new assessment is wanted.
disability_certificate-certificate_matter-cancel = Cancellation
disability_certificate-certificate_matter-cancel-hint = You no longer want it, or its holder has died.
    .other = The applicant no longer wants it, or its holder has died.
disability_certificate-certificate_matter-error-missing = Choose what you need.
    .other = Choose what the applicant needs.

## difficulty

disability_certificate-difficulty = Which is the main difficulty?
disability_certificate-difficulty-label = Difficulty
disability_certificate-difficulty-hint = Choose the main one. If there are several, choose “Several of these”.
disability_certificate-difficulty-why = Each is assessed at a different hospital.
disability_certificate-difficulty-vision = Seeing
disability_certificate-difficulty-hearing = Hearing
disability_certificate-difficulty-speech = Speaking
disability_certificate-difficulty-limb = Moving
disability_certificate-difficulty-intellectual = Learning and understanding
disability_certificate-difficulty-mental = Mental health, including autism
disability_certificate-difficulty-multiple = Several of these
disability_certificate-difficulty-error-missing = Choose the main one.

## change_reason

disability_certificate-change_reason = What has changed since the certificate?
disability_certificate-change_reason-label = Change
disability_certificate-change_reason-why = The doctor assesses the change. A new grade may change your subsidies.
    .other = The doctor assesses the change. A new grade may change the subsidies.
disability_certificate-change_reason-worse = It is worse
disability_certificate-change_reason-better = It is better
disability_certificate-change_reason-another = There is another disability
disability_certificate-change_reason-wrong = The old result was wrong
disability_certificate-change_reason-error-missing = Choose what has changed.

## state_changed

disability_certificate-state_changed = Has your condition changed?
    .other = Has the applicant’s condition changed?
disability_certificate-state_changed-label = Changed
disability_certificate-state_changed-hint = If not, you are usually not assessed again.
    .other = If not, the applicant is usually not assessed again.
disability_certificate-state_changed-why = If so, it is assessed with the renewal and you save a trip.
    .other = If so, it is assessed with the renewal and saves a trip.
disability_certificate-state_changed-yes = Yes
disability_certificate-state_changed-no = No
disability_certificate-state_changed-error-missing = Choose “Yes” or “No”.

## lost_how

disability_certificate-lost_how = What happened to it?
disability_certificate-lost_how-label = Certificate
disability_certificate-lost_how-why = A lost one becomes void, so nobody who finds it can use it.
disability_certificate-lost_how-lost = Lost
disability_certificate-lost_how-stolen = Stolen or taken
disability_certificate-lost_how-stolen-hint = If somebody keeps it, you can report that too.
disability_certificate-lost_how-damaged = Damaged
disability_certificate-lost_how-chip = The chip cannot be read
disability_certificate-lost_how-error-missing = Choose what happened.

## register_moved

disability_certificate-register_moved = Has your registration moved?
    .other = Has the applicant’s registration moved?
disability_certificate-register_moved-label = Registration
disability_certificate-register_moved-why = The certificate follows the registration.
disability_certificate-register_moved-done = Yes
disability_certificate-register_moved-soon = It is under way
disability_certificate-register_moved-soon-hint = The certificate follows afterwards. You may hand in this form now.
disability_certificate-register_moved-living = No, I only live elsewhere
disability_certificate-register_moved-living-hint = Then it need not move; it is valid everywhere.
disability_certificate-register_moved-error-missing = Choose one.

## cancel_reason

disability_certificate-cancel_reason = Why cancel it?
disability_certificate-cancel_reason-label = Reason
disability_certificate-cancel_reason-hint = Subsidies that rest on it will stop. Please think it over.
disability_certificate-cancel_reason-why = It is cancelled only at the person’s wish. You may apply again later.
disability_certificate-cancel_reason-recovered = Recovered
disability_certificate-cancel_reason-wish = I do not want it any more
disability_certificate-cancel_reason-died = The holder has died
disability_certificate-cancel_reason-died-hint = If subsidies were paid, report the death too.
disability_certificate-cancel_reason-pressed = Somebody told me to
disability_certificate-cancel_reason-pressed-hint = You need not. Phone 12385 or report it as a violation of rights.
    .other = There is no need to. Phone 12385 or report it as a violation of rights.
disability_certificate-cancel_reason-error-missing = Choose a reason.

## assessment_way

disability_certificate-assessment_way = How can you be assessed?
    .other = How can the applicant be assessed?
disability_certificate-assessment_way-label = Way of assessment
disability_certificate-assessment_way-why = The federation arranges hospital and time by this.
disability_certificate-assessment_way-go = I can go to the hospital, alone or with family
disability_certificate-assessment_way-sign = At the hospital, with a signer
disability_certificate-assessment_way-transport = At the hospital, with transport
disability_certificate-assessment_way-home = I cannot go out; please come to my home
disability_certificate-assessment_way-error-missing = Choose a way.

## delivery

disability_certificate-delivery = How would you like to get it?
    .other = How should the applicant get the certificate?
disability_certificate-delivery-label = Delivery
disability_certificate-delivery-why = It saves a trip. If posted, ask who pays.
disability_certificate-delivery-window = At the window
disability_certificate-delivery-village = Brought to the village or community
disability_certificate-delivery-post = By post
disability_certificate-delivery-visit = Brought to my home
disability_certificate-delivery-error-missing = Choose a way.

## residence

disability_certificate-residence-why = The certificate is sent there.

disability_certificate-changed-2 = Earlier nobody asked from where to where a certificate moves. For a move, please fill in both.
