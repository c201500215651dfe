# Help for eyes, ears and mind. Says the same as the Chinese file.

sight_hearing_mind_help-title = Help for eyes, ears and mind
sight_hearing_mind_help-summary = If you see or hear badly or feel low, we help you find a check and treatment.
    .other = For people who see or hear badly or feel low, we help to find a check and treatment.
sight_hearing_mind_help-situation = I see badly, hear badly, or feel low
sight_hearing_mind_help-search = eyes cataract glaucoma blind short sight ears deaf hearing depression anxiety sleep counselling psychologist

sight_hearing_mind_help-who-1 = Anybody with trouble of eyes, ears or mind, with or without a certificate.
sight_hearing_mind_help-who-2 = Family carers who are worn out may come too.

sight_hearing_mind_help-amount-1 = Some checks and operations are free or cheaper. What your place has published counts.
    .other = Some checks and operations are free or cheaper. What the applicant’s place has published counts.

sight_hearing_mind_help-decides-1 = The county health office arranges it; the doctor says how to treat.

sight_hearing_mind_help-time-1 = How long it takes is what your place has published.
    .other = How long it takes is what the applicant’s place has published.
sight_hearing_mind_help-time-2 = If you think of harming yourself, do not wait. Phone 12356 (psychological help line) or 120 now.
    .other = If the applicant thinks of harming themselves, do not wait. Phone 12356 (psychological help line) or 120 now.

sight_hearing_mind_help-asked-1 = What the trouble is, for how long, and whether you saw a doctor.
    .other = What the trouble is, for how long, and whether the applicant saw a doctor.
sight_hearing_mind_help-asked-2 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.

sight_hearing_mind_help-after-1 = Staff tell you where to be checked and what to bring.
    .other = Staff tell the applicant where to be checked and what to bring.
sight_hearing_mind_help-after-2 = If you need treatment, they tell you how the cost can be cut.
    .other = If the applicant needs treatment, they are told how the cost can be cut.
sight_hearing_mind_help-after-3 = If sight or hearing stays lost, you may apply for a certificate and devices.

sight_hearing_mind_help-where-1 = The health centre or the county federation.

sight_hearing_mind_help-basis-1 = Regulations on Disability Prevention and Rehabilitation
sight_hearing_mind_help-basis-2 = Mental Health Law
sight_hearing_mind_help-basis-3 = Rules published by your place
    .other = Rules published by the applicant’s place

sight_hearing_mind_help-declaration-1 = What I have written is true and I have left nothing out.
sight_hearing_mind_help-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
sight_hearing_mind_help-declaration-3 = If things change, I will tell the office myself.
sight_hearing_mind_help-declaration-4 = I know that these answers are used for this matter only. The office decides.

## trouble

sight_hearing_mind_help-trouble = What is the trouble?
sight_hearing_mind_help-trouble-label = Trouble
sight_hearing_mind_help-trouble-hint = Choose the most pressing. Others can go at the end.
sight_hearing_mind_help-trouble-why = We look for an eye, ear or mind doctor by this.
sight_hearing_mind_help-trouble-sight = Eyes
sight_hearing_mind_help-trouble-hearing = Ears
sight_hearing_mind_help-trouble-mind = My mind
sight_hearing_mind_help-trouble-error-missing = Choose the most pressing one.

## sight_sign

sight_hearing_mind_help-sight_sign = What is wrong with the eyes?
sight_hearing_mind_help-sight_sign-label = Eyes
sight_hearing_mind_help-sight_sign-why = Some things must be treated at once; some wait for an operation.
sight_hearing_mind_help-sight_sign-sudden = Sudden loss of sight or strong pain
sight_hearing_mind_help-sight_sign-sudden-hint = Go to a hospital now; do not wait for an answer.
sight_hearing_mind_help-sight_sign-blurred = Slowly getting dim
sight_hearing_mind_help-sight_sign-cataract = A doctor said cataract
sight_hearing_mind_help-sight_sign-child = A child does not see properly
sight_hearing_mind_help-sight_sign-aid = It cannot be cured; I want a visual aid
sight_hearing_mind_help-sight_sign-error-missing = Choose what is wrong.

## hearing_sign

sight_hearing_mind_help-hearing_sign = What is wrong with the ears?
sight_hearing_mind_help-hearing_sign-label = Ears
sight_hearing_mind_help-hearing_sign-why = Some things must be treated at once; some need a hearing test and a hearing aid.
sight_hearing_mind_help-hearing_sign-sudden = Sudden loss of hearing
sight_hearing_mind_help-hearing_sign-sudden-hint = Go to a hospital now; do not wait for an answer.
sight_hearing_mind_help-hearing_sign-weak = Slowly getting weaker
sight_hearing_mind_help-hearing_sign-child = A child does not react or speak
sight_hearing_mind_help-hearing_sign-aid = My hearing aid does not suit me
sight_hearing_mind_help-hearing_sign-error-missing = Choose what is wrong.

## mind_for

sight_hearing_mind_help-mind_for = Who feels low?
sight_hearing_mind_help-mind_for-label = Who needs help
sight_hearing_mind_help-mind_for-hint = If there is a thought of self-harm, phone 12356 or 120 now.
sight_hearing_mind_help-mind_for-why = The person, a child and a carer are helped in different ways.
sight_hearing_mind_help-mind_for-self = Myself
sight_hearing_mind_help-mind_for-child = A child
sight_hearing_mind_help-mind_for-carer = I care for a disabled person and can hardly go on
sight_hearing_mind_help-mind_for-other = Another family member
sight_hearing_mind_help-mind_for-error-missing = Choose who needs help.

## trouble_since

sight_hearing_mind_help-trouble_since = How long has it lasted?
sight_hearing_mind_help-trouble_since-label = How long
sight_hearing_mind_help-trouble_since-why = What is recent should be treated soon.
sight_hearing_mind_help-trouble_since-days = Some days
sight_hearing_mind_help-trouble_since-weeks = Some weeks
sight_hearing_mind_help-trouble_since-months = Some months
sight_hearing_mind_help-trouble_since-years = More than a year
sight_hearing_mind_help-trouble_since-error-missing = Choose how long.

## seen_doctor

sight_hearing_mind_help-seen_doctor = Have you seen a doctor?
    .other = Has the applicant seen a doctor?
sight_hearing_mind_help-seen_doctor-label = Seen a doctor
sight_hearing_mind_help-seen_doctor-why = If so, bring the record and nothing is examined twice.
sight_hearing_mind_help-seen_doctor-yes = Yes
sight_hearing_mind_help-seen_doctor-no = No
sight_hearing_mind_help-seen_doctor-error-missing = Choose “Yes” or “No”.
