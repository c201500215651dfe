# Joined application. Says the same as the Chinese file.

joined_application-title = Joined application
joined_application-summary = Fill in once for the certificate, both subsidies, pension contributions and job registration.
joined_application-situation = I have several things to apply for and want to do it once
joined_application-search = joined together once all in one form bundle certificate and subsidies

joined_application-who-1 = People with two or more matters. For a single one, its own form is quicker.
joined_application-who-2 = Without a certificate you may fill in all at once; the subsidies are kept as drafts until you have it.
    .other = Without a certificate all can be filled in at once; the subsidies are kept as drafts until the applicant has it.

joined_application-amount-1 = It is free. Amounts are what your place has published.
    .other = It is free. Amounts are what the applicant’s place has published.
joined_application-amount-2 = Subsidies count from the month you send this, or from the month when all conditions hold.
    .other = Subsidies count from the month this is sent, or from the month when all conditions hold.

joined_application-decides-1 = Each matter is decided by itself. One refusal does not touch the others.
joined_application-decides-2 = The federation decides on the certificate, civil affairs on subsidies, the employment office on work and pension.

joined_application-time-1 = Each matter has its own time limit, shown on its own page.

joined_application-asked-1 = Which matters, and whether you have a certificate.
    .other = Which matters, and whether the applicant has a certificate.
joined_application-asked-2 = Household, care, other benefits: only what your choices need.
    .other = Household, care, other benefits: only what the choices need.
joined_application-asked-3 = Where you live, how to reach you, and where subsidies are paid.
    .other = Where the applicant lives, how to reach them, and where subsidies are paid.

joined_application-after-1 = Each matter gets its own number and goes straight to its office. One receipt lists them all.
joined_application-after-2 = Papers are handed in once and used by all offices.
joined_application-after-3 = You are told once about everything that is missing.
    .other = The applicant and the agent are told once about everything that is missing.
joined_application-after-4 = Whichever is done is told to you.
    .other = Whichever is done is told to the applicant and the agent.
joined_application-after-5 = If you no longer want one of them, withdraw that one; the others go on.
    .other = If the applicant no longer wants one of them, withdraw that one; the others go on.

joined_application-where-1 = The township window where you are registered.
    .other = The township window where the applicant is registered.
joined_application-where-2 = If you live elsewhere, any township window takes it.
    .other = If the applicant lives elsewhere, any township window takes it.

joined_application-together-1 = With support for the destitute or a work-injury care payment you usually cannot draw the two subsidies.
    .other = With support for the destitute or a work-injury care payment the applicant usually cannot draw the two subsidies.

joined_application-basis-1 = Guofa [2024] No. 3, on handling matters as one
joined_application-basis-2 = Guofa [2015] No. 52: State Council rules on the two disability subsidies
joined_application-basis-3 = Rules published by the place of registration

joined_application-declaration-1 = What I have written is true and I have left nothing out.
joined_application-declaration-2 = I apply only for what I have chosen; nothing else is applied for in my name.
joined_application-declaration-3 = I agree that the offices share these answers and papers for these matters only.
joined_application-declaration-4 = For subsidies I agree that civil affairs checks our income and property; other adults give their own consent.
joined_application-declaration-5 = My family and I will report changes. What is paid wrongly I will return.
joined_application-declaration-6 = I know that each office decides on its own matter.

## Papers

joined_application-paper-photo = Two-inch photo
joined_application-paper-photo-when = when a new certificate is printed
joined_application-paper-photo-how = Recent, no hat, white background. Ask the window whether a phone picture will do.
joined_application-paper-medical_record = Medical records and test results, if you have them
    .other = Medical records and test results, if there are any
joined_application-paper-medical_record-when = when you are to be assessed. You may apply without them.
    .other = when the applicant is to be assessed. It is possible to apply without them.
joined_application-paper-medical_record-how = The hospital you went to can print them.
    .other = The hospital the applicant went to can print them.
joined_application-paper-guardian_proof = The guardian’s ID card and household register
joined_application-paper-guardian_proof-when = for intellectual or mental disabilities, or under 18
joined_application-paper-guardian_proof-how = The guardian brings or photographs them.
joined_application-paper-bank_card-when = if you apply for a subsidy
    .other = if a subsidy is applied for

## wanted

joined_application-wanted = Which matters do you want to deal with together?
    .other = Which matters does the applicant want to deal with together?
joined_application-wanted-label = Matters
joined_application-wanted-hint = Choose what you want. Nothing else is applied for.
    .other = Choose what the applicant wants. Nothing else is applied for.
joined_application-wanted-why = Each is decided by itself. You are asked only what it needs.
joined_application-wanted-certificate = Disability certificate
joined_application-wanted-certificate-hint = New, renewal, replacement, move or change.
joined_application-wanted-living_subsidy = Living subsidy
joined_application-wanted-living_subsidy-hint = Monthly money for disabled people in dibao households.
joined_application-wanted-care_subsidy = Care subsidy
joined_application-wanted-care_subsidy-hint = Monthly money for grades 1 and 2 who need long-term care.
joined_application-wanted-pension_contribution = Pension contribution
joined_application-wanted-pension_contribution-hint = The government pays pension contributions for severely disabled people.
joined_application-wanted-job_service = Job registration
joined_application-wanted-job_service-hint = For those who look for work.
joined_application-wanted-error-missing = Choose what you want; more than one is possible.
    .other = Choose what the applicant wants; more than one is possible.

## certificate_held

joined_application-certificate_held = Do you have a disability certificate now?
    .other = Does the applicant have a disability certificate now?
joined_application-certificate_held-label = Certificate
joined_application-certificate_held-why = If not, the certificate comes first; the subsidies are sent once you have it.
    .other = If not, the certificate comes first; the subsidies are sent once the applicant has it.
joined_application-certificate_held-yes = Yes, at hand
joined_application-certificate_held-lost = Yes, but lost or expired
joined_application-certificate_held-no = No
joined_application-certificate_held-error-missing = Choose one.

## certificate_matter

joined_application-certificate_matter = Which certificate matter?
joined_application-certificate_matter-label = Certificate matter
joined_application-certificate_matter-why = Each needs other papers.
joined_application-certificate_matter-new = A new certificate
joined_application-certificate_matter-renewal = Renewal
joined_application-certificate_matter-replacement = Replacement
joined_application-certificate_matter-move = Move
joined_application-certificate_matter-change = Change of category or grade
joined_application-certificate_matter-error-missing = Choose which.

## difficulty

joined_application-difficulty = Which is the main difficulty?
joined_application-difficulty-label = Difficulty
joined_application-difficulty-hint = Choose the main one. If there are several, choose “Several of these”.
joined_application-difficulty-why = Each is assessed at a different hospital.
joined_application-difficulty-vision = Seeing
joined_application-difficulty-hearing = Hearing
joined_application-difficulty-speech = Speaking
joined_application-difficulty-limb = Moving
joined_application-difficulty-intellectual = Learning and understanding
joined_application-difficulty-mental = Mental health, including autism
joined_application-difficulty-multiple = Several of these
joined_application-difficulty-error-missing = Choose the main one.

## assessment_way

joined_application-assessment_way = How can you be assessed?
    .other = How can the applicant be assessed?
joined_application-assessment_way-label = Way of assessment
joined_application-assessment_way-why = The federation arranges hospital and time by this.
joined_application-assessment_way-go = I can go to the hospital, alone or with family
joined_application-assessment_way-sign = At the hospital, with a signer
joined_application-assessment_way-transport = At the hospital, with transport
joined_application-assessment_way-home = I cannot go out; please come to my home
joined_application-assessment_way-error-missing = Choose a way.

## household

joined_application-household = What kind of household is yours?
    .other = Which kind is the applicant’s household?
joined_application-household-label = Household
joined_application-household-hint = If you are not sure, choose “Another household in hardship”. The staff will check.
joined_application-household-why = This subsidy is mainly for dibao households. Whether others can draw it differs from place to place.
joined_application-household-dibao = Draws dibao
joined_application-household-dibao-hint = Dibao is the subsistence allowance that civil affairs pays every month.
joined_application-household-dibao_marginal = Just above the dibao line
joined_application-household-dibao_marginal-hint = The income is a little above the line, and civil affairs has confirmed it.
joined_application-household-other_hardship = Another household in hardship
joined_application-household-other_hardship-hint = No dibao, but hard to manage. For example high costs of illness, or nobody who can earn.
joined_application-household-none = None of these
joined_application-household-none-hint = You can still apply; the registered home decides.
joined_application-household-error-missing = Please choose one. If you are not sure, choose “Another household in hardship”.

## dibao_number

joined_application-dibao_number = What is the number of the dibao certificate?
joined_application-dibao_number-label = Dibao certificate number
joined_application-dibao_number-hint = It is on the dibao certificate. If you cannot find it, leave this empty.
joined_application-dibao_number-why = With the number civil affairs can check faster.
joined_application-dibao_number-error-missing = Please enter the number on the dibao certificate. If you cannot find it, leave this empty.
joined_application-dibao_number-error-too-long = At most { $n } characters. Please enter the number alone.
joined_application-dibao_number-error-bad-characters = Some characters cannot be stored. Please take them out and enter it again.

## hardship

joined_application-hardship = What is difficult at home?
joined_application-hardship-label = Difficulties at home
joined_application-hardship-hint = In your own words, a few sentences. For example: how many people, who earns, what illness costs.
joined_application-hardship-why = So that the staff understand. Only the township or street and civil affairs can read it.
joined_application-hardship-error-missing = Please write a sentence or two about what is difficult.
joined_application-hardship-error-too-long = At most { $n } characters. Please make it shorter.
joined_application-hardship-error-bad-characters = Some characters cannot be stored. Please take them out and write it again.

## care_need

joined_application-care_need = Do you need long-term care?
    .other = Does the applicant need long-term care?
joined_application-care_need-label = Needs long-term care
joined_application-care_need-hint = Long-term means more than 6 months. For example help with eating, dressing or going to the toilet, or care products.
joined_application-care_need-why = The care subsidy is for people who need long-term care.
joined_application-care_need-yes = Yes, I need long-term care
joined_application-care_need-no = No, I do not need long-term care
joined_application-care_need-error-missing = Please choose “Yes” or “No”.

## carer

joined_application-carer = Who mainly looks after you now?
    .other = Who mainly cares for the applicant now?
joined_application-carer-label = Main carer
joined_application-carer-hint = Choose whoever spends most time on it.
joined_application-carer-why = So that the staff know how you are cared for. You can apply whatever you choose.
    .other = So that the staff know how the applicant is cared for. Any choice here allows an application.
joined_application-carer-family = Family or relatives
joined_application-carer-family-hint = For example parents, husband or wife, children, brothers or sisters.
joined_application-carer-paid = Somebody who is paid
joined_application-carer-paid-hint = For example a housekeeper or a care worker.
joined_application-carer-institution = A care home
joined_application-carer-institution-hint = For example a home for the aged, a day centre or a welfare home.
joined_application-carer-nobody = Nobody
joined_application-carer-nobody-hint = I need care but nobody helps now.
joined_application-carer-error-missing = Please choose who mainly looks after you now.
    .other = Please choose who mainly looks after the applicant now.

## overlap

joined_application-overlap = Do you draw any of the following now?
    .other = Does the applicant draw any of the following now?
joined_application-overlap-label = Benefits drawn already
joined_application-overlap-hint = Choose all you draw. If none, choose “None of these”.
    .other = Choose all the applicant draws. If none, choose “None of these”.
joined_application-overlap-why = Some cannot be drawn together with the subsidies. Saying so now avoids paying back.
joined_application-overlap-tekun = Support for the destitute (formerly wubao)
joined_application-overlap-tekun-hint = The government keeps people without ability to work, income or kin.
joined_application-overlap-work_injury_care = Work-injury care payment
joined_application-overlap-work_injury_care-hint = Monthly money from work-injury insurance.
joined_application-overlap-orphan_allowance = Orphans’ basic living allowance
joined_application-overlap-unattended_child_allowance = Allowance for de-facto unattended children
joined_application-overlap-welfare_living_allowance = Another living allowance
joined_application-overlap-welfare_living_allowance-hint = Monthly, for old age, disability in service or retired cadres.
joined_application-overlap-welfare_care_allowance = Another care allowance
joined_application-overlap-welfare_care_allowance-hint = Monthly, for dependency, disability in service or retired cadres.
joined_application-overlap-long_term_care_insurance = Long-term care insurance
joined_application-overlap-long_term_care_insurance-hint = Some cities have this insurance, which pays for care.
joined_application-overlap-same_subsidy_elsewhere = The same subsidy elsewhere
joined_application-overlap-same_subsidy_elsewhere-hint = For example your former place still pays.
    .other = For example the applicant’s former place still pays.
joined_application-overlap-none = None of these
joined_application-overlap-error-missing = Choose what you draw. If none, choose “None of these”.
    .other = Choose what the applicant draws. If none, choose “None of these”.
joined_application-overlap-error-none-and-other = “None of these” cannot be chosen with others. Please keep only one.

## pension_scheme

joined_application-pension_scheme = Do you have pension insurance?
    .other = Does the applicant have pension insurance?
joined_application-pension_scheme-label = Pension insurance
joined_application-pension_scheme-why = The aid is for members of the residents’ pension scheme.
joined_application-pension_scheme-residents = Yes, the residents’ scheme
joined_application-pension_scheme-employees = Yes, the employees’ scheme
joined_application-pension_scheme-employees-hint = Then it is usually not given. You may still apply.
joined_application-pension_scheme-none = No
joined_application-pension_scheme-unsure = Not sure
joined_application-pension_scheme-error-missing = Choose one. “Not sure” is an answer too.

## job_now

joined_application-job_now = Do you work now?
    .other = Does the applicant work now?
joined_application-job_now-label = Work now
joined_application-job_now-why = Those long without work come first.
joined_application-job_now-none = No, I am looking
joined_application-job_now-never = I have never worked
joined_application-job_now-lost = I have just lost my job
joined_application-job_now-change = Yes, I want another
joined_application-job_now-error-missing = Choose one.

## job_wish

joined_application-job_wish = What work would you like?
    .other = What work would the applicant like?
joined_application-job_wish-label = Work wanted
joined_application-job_wish-hint = You may choose more than one.
joined_application-job_wish-why = We look for what you want.
    .other = We look for what the applicant wants.
joined_application-job_wish-office = Sitting: telephone, typing
joined_application-job_wish-hand = With hands: crafts, assembly
joined_application-job_wish-service = Service: till, rooms, shelves
joined_application-job_wish-outdoor = Outdoors: gardens, herding
joined_application-job_wish-home = At home
joined_application-job_wish-skilled = My profession: massage, accounts
joined_application-job_wish-unsure = I do not know; let us talk first
joined_application-job_wish-error-missing = Choose one. If you do not know, choose “let us talk first”.
joined_application-job_wish-error-none-and-other = If you choose “let us talk first”, choose nothing else.

## change_reason

joined_application-change_reason = What has changed since the certificate?
joined_application-change_reason-label = Change
joined_application-change_reason-why = The doctor assesses the change. A new grade may change your subsidies.
    .other = The doctor assesses the change. A new grade may change the subsidies.
joined_application-change_reason-worse = It is worse
joined_application-change_reason-better = It is better
joined_application-change_reason-another = There is another disability
joined_application-change_reason-wrong = The old result was wrong
joined_application-change_reason-error-missing = Choose what has changed.

## state_changed

joined_application-state_changed = Has your condition changed?
    .other = Has the applicant’s condition changed?
joined_application-state_changed-label = Changed
joined_application-state_changed-hint = If not, you are usually not assessed again.
    .other = If not, the applicant is usually not assessed again.
joined_application-state_changed-why = If so, it is assessed with the renewal and you save a trip.
    .other = If so, it is assessed with the renewal and saves a trip.
joined_application-state_changed-yes = Yes
joined_application-state_changed-no = No
joined_application-state_changed-error-missing = Choose “Yes” or “No”.

## lost_how

joined_application-lost_how = What happened to it?
joined_application-lost_how-label = Certificate
joined_application-lost_how-why = A lost one becomes void, so nobody who finds it can use it.
joined_application-lost_how-lost = Lost
joined_application-lost_how-stolen = Stolen or taken
joined_application-lost_how-stolen-hint = If somebody keeps it, you can report that too.
joined_application-lost_how-damaged = Damaged
joined_application-lost_how-chip = The chip cannot be read
joined_application-lost_how-error-missing = Choose what happened.

## register_moved

joined_application-register_moved = Has your registration moved?
    .other = Has the applicant’s registration moved?
joined_application-register_moved-label = Registration
joined_application-register_moved-why = The certificate follows the registration.
joined_application-register_moved-done = Yes
joined_application-register_moved-soon = It is under way
joined_application-register_moved-soon-hint = The certificate follows afterwards. You may hand in this form now.
joined_application-register_moved-living = No, I only live elsewhere
joined_application-register_moved-living-hint = Then it need not move; it is valid everywhere.
joined_application-register_moved-error-missing = Choose one.

## delivery

joined_application-delivery = How would you like to get it?
    .other = How should the applicant get the certificate?
joined_application-delivery-label = Delivery
joined_application-delivery-why = It saves a trip. If posted, ask who pays.
joined_application-delivery-window = At the window
joined_application-delivery-village = Brought to the village or community
joined_application-delivery-post = By post
joined_application-delivery-visit = Brought to my home
joined_application-delivery-error-missing = Choose a way.

## pension_join

joined_application-pension_join = Shall we also enrol you?
    .other = Shall we also enrol the applicant?
joined_application-pension_join-label = Enrol
joined_application-pension_join-hint = That means joining the scheme. You may also leave it for later.
joined_application-pension_join-why = Only insured people’s contributions can be paid.
joined_application-pension_join-yes = Yes, please
joined_application-pension_join-no = No, not now
joined_application-pension_join-error-missing = Please choose yes or no.

## pension_paid

joined_application-pension_paid = Has this year’s contribution been paid?
joined_application-pension_paid-label = This year
joined_application-pension_paid-hint = Look at the payment record or the bank book.
joined_application-pension_paid-why = If it is paid, human resources tells you whether it is refunded or counts for next year.
    .other = If it is paid, human resources tells the applicant whether it is refunded or counts for next year.
joined_application-pension_paid-no = Not yet
joined_application-pension_paid-yes = Yes, by myself
joined_application-pension_paid-paid_for = Yes, by the government
joined_application-pension_paid-unsure = I do not know
joined_application-pension_paid-error-missing = Please choose, or “I do not know”.

## work_hours

joined_application-work_hours = How long can you work a day?
    .other = How long can the applicant work a day?
joined_application-work_hours-label = Hours
joined_application-work_hours-why = Nobody wants to overtax you; we look for hours that fit.
    .other = Nobody wants to overtax the applicant; we look for hours that fit.
joined_application-work_hours-full = Full time
joined_application-work_hours-half = Half days
joined_application-work_hours-few = Two or three hours
joined_application-work_hours-varies = It varies
joined_application-work_hours-error-missing = Choose how long.

## work_support

joined_application-work_support = Which adjustments do you need at work?
    .other = Which adjustments does the applicant need at work?
joined_application-work_support-label = Adjustments
joined_application-work_support-hint = You may choose more than one. No employer is told without your consent.
    .other = You may choose more than one. No employer is told without the applicant’s consent.
joined_application-work_support-why = Staff talk to employers about them.
joined_application-work_support-sign = Sign language or writing
joined_application-work_support-reading = Screen reader, large print
joined_application-work_support-wheelchair = Access and toilet for a wheelchair
joined_application-work_support-coach = Somebody who works with me at first
joined_application-work_support-rest = Breaks for rest or medicine
joined_application-work_support-transport = Transport, or near home
joined_application-work_support-nothing = Nothing
joined_application-work_support-error-missing = Choose what you need. If nothing, choose “Nothing”.
    .other = Choose what the applicant needs. If nothing, choose “Nothing”.
joined_application-work_support-error-none-and-other = “Nothing” cannot be chosen with others. Please keep only one.

## certificate_first

joined_application-certificate_first = The subsidies wait for the certificate
joined_application-certificate_first-1 = A subsidy needs a valid certificate.
joined_application-certificate_first-2 = What you fill in now is kept as a draft. Once you have the certificate, add its number and send it.
    .other = What is filled in now is kept as a draft. Once the applicant has the certificate, add its number and send it.
joined_application-certificate_first-3 = Money counts from the month in which you send it, so send it as soon as you have the certificate.
    .other = Money counts from the month in which it is sent, so send it as soon as the certificate is there.

## Parts and versions

joined_application-section-what = What you want
    .other = What the applicant wants
joined_application-section-certificate = Certificate
joined_application-section-subsidies = The two subsidies
joined_application-section-pension = Pension insurance
joined_application-section-work = Finding work
joined_application-section-contact = How to reach you
    .other = How to reach the applicant
joined_application-changed-2 = One form now becomes several cases, each with its own number, so a few questions more are asked.

joined_application-changed-3 = Earlier nobody asked from where to where a certificate moves. For a move, please fill in both.
