# Rehabilitation services. Says the same as the Chinese file.

rehabilitation_service-title = Rehabilitation services
rehabilitation_service-summary = The federation arranges treatment, training and care advice for disabled people who need it.
rehabilitation_service-situation = I need rehabilitation and do not know where to go
rehabilitation_service-search = rehabilitation therapy physiotherapy stroke paralysis training mental illness medicine psychology home

rehabilitation_service-who-1 = People with a disability certificate who need rehabilitation.
rehabilitation_service-who-2 = For children, please look at rehabilitation aid for disabled children first.

rehabilitation_service-amount-1 = Some services are free, some are paid in part. What your place has published counts.
    .other = Some services are free, some are paid in part. What the applicant’s place has published counts.

rehabilitation_service-decides-1 = The county’s federation decides.

rehabilitation_service-time-1 = How long it takes is what your place has published.
    .other = How long it takes is what the applicant’s place has published.

rehabilitation_service-asked-1 = Which rehabilitation you need, and where.
    .other = Which rehabilitation the applicant needs, and where.
rehabilitation_service-asked-2 = What is hardest at present.
rehabilitation_service-asked-3 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.

rehabilitation_service-after-1 = The federation has a doctor or therapist assess what you need.
    .other = The federation has a doctor or therapist assess what the applicant needs.
rehabilitation_service-after-2 = Then they agree with you what is done and where.
    .other = Then they agree with the applicant what is done and where.
rehabilitation_service-after-3 = The federation will ask you how it went.
    .other = The federation will ask the applicant how it went.

rehabilitation_service-where-1 = The disability commissioner of your village or community, or the township window.
    .other = The disability commissioner of the applicant’s village or community, or the township window.

rehabilitation_service-basis-1 = Regulations on Disability Prevention and Rehabilitation
rehabilitation_service-basis-2 = Rules published by the place of registration

rehabilitation_service-declaration-1 = What I have written is true and I have left nothing out.
rehabilitation_service-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
rehabilitation_service-declaration-3 = If things change, I will tell the office myself.
rehabilitation_service-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Papers

rehabilitation_service-paper-medical_record = Medical record or discharge note
rehabilitation_service-paper-medical_record-when = if you were in hospital or examined recently
    .other = if the applicant was in hospital or examined recently
rehabilitation_service-paper-medical_record-how = The hospital can print it. You may apply without it.

## Facts of places

rehabilitation_service-fact-target_92 = Target of the 2021–2025 plan: at least 92% of those who need rehabilitation get it. You may point to this if you are left out.
    .other = The local target: at least 92% of those who need rehabilitation get it. It can be pointed to if the applicant is left out.
rehabilitation_service-fact-target_80 = Target of the document of 2017: at least 80% of those who need rehabilitation get it. You may point to this if you are left out.
    .other = The local target: at least 80% of those who need rehabilitation get it. It can be pointed to if the applicant is left out.
rehabilitation_service-fact-fund = Hulunbuir’s document asks for rehabilitation funds of one yuan per head.

## rehabilitation_kind

rehabilitation_service-rehabilitation_kind = Which rehabilitation do you need?
    .other = Which rehabilitation does the applicant need?
rehabilitation_service-rehabilitation_kind-label = Kind
rehabilitation_service-rehabilitation_kind-hint = You may choose more than one.
rehabilitation_service-rehabilitation_kind-why = The federation finds the right doctor and place by this.
rehabilitation_service-rehabilitation_kind-treatment = Treatment, medicine, surgery
rehabilitation_service-rehabilitation_kind-treatment-hint = Including long-term medicine for mental illness.
rehabilitation_service-rehabilitation_kind-training = Training
rehabilitation_service-rehabilitation_kind-training-hint = For example walking, speaking, looking after oneself.
rehabilitation_service-rehabilitation_kind-nursing = Nursing
rehabilitation_service-rehabilitation_kind-nursing-hint = For example turning, preventing sores, catheters.
rehabilitation_service-rehabilitation_kind-mind = Help for the mind
rehabilitation_service-rehabilitation_kind-family = Teaching my family how to care
rehabilitation_service-rehabilitation_kind-unsure = Not sure; please assess first
rehabilitation_service-rehabilitation_kind-error-missing = Choose one. If not sure, choose “please assess first”.
rehabilitation_service-rehabilitation_kind-error-none-and-other = If you choose “please assess first”, choose nothing else.

## rehabilitation_place

rehabilitation_service-rehabilitation_place = Where is best for you?
    .other = Where is best for the applicant?
rehabilitation_service-rehabilitation_place-label = Place
rehabilitation_service-rehabilitation_place-why = If you cannot go out, somebody may come to you.
    .other = If the applicant cannot go out, somebody may come to them.
rehabilitation_service-rehabilitation_place-institution = At a hospital or centre
rehabilitation_service-rehabilitation_place-community = In the village or community
rehabilitation_service-rehabilitation_place-home = At my home
rehabilitation_service-rehabilitation_place-error-missing = Choose a place.

## recent_hospital

rehabilitation_service-recent_hospital = Were you in hospital or examined in the last year?
    .other = Was the applicant in hospital or examined in the last year?
rehabilitation_service-recent_hospital-label = Recent treatment
rehabilitation_service-recent_hospital-hint = Only for this disability.
rehabilitation_service-recent_hospital-why = With results at hand, nothing needs to be examined twice.
rehabilitation_service-recent_hospital-yes = Yes
rehabilitation_service-recent_hospital-no = No
rehabilitation_service-recent_hospital-error-missing = Choose “Yes” or “No”.

## hardest

rehabilitation_service-hardest = What is hardest for you now?
    .other = What is hardest for the applicant now?
rehabilitation_service-hardest-label = Hardest thing
rehabilitation_service-hardest-hint = For example: I cannot stand, I choke on food, I cannot sleep. You may leave this empty.
rehabilitation_service-hardest-why = Rehabilitation starts with what is hardest.
