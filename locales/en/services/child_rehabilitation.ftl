# Rehabilitation aid for disabled children. Says the same as the Chinese file.

child_rehabilitation-title = Rehabilitation aid for disabled children
child_rehabilitation-summary = Helps disabled children to get training, operations and devices, paid in part or in full by the government.
child_rehabilitation-situation = My child develops slowly or has a disability and needs rehabilitation
child_rehabilitation-search = child children baby rehabilitation therapy training autism cerebral palsy late talker delay deaf cochlear implant hearing aid operation subsidy free

child_rehabilitation-who-1 = The national rule covers disabled children aged 0 to 6. Some places go further: choose the place to see.
    .other = The national rule covers disabled children aged 0 to 6. Some places go further: choose the applicant’s place of registration to see.
child_rehabilitation-who-2 = It covers children with visual, hearing, speech, physical or intellectual disabilities, and autistic children.
child_rehabilitation-who-3 = You may apply before the child has a certificate, usually with a hospital diagnosis. First ask the county federation which hospitals count.
child_rehabilitation-who-4 = The guardian applies, or asks somebody to do it for them.

child_rehabilitation-amount-1 = There are set amounts for operations, devices and training. What your place has published counts.
    .other = There are set amounts for operations, devices and training. What the applicant’s place has published counts.
child_rehabilitation-amount-2 = The federation usually pays the appointed institution (one chosen by the government) directly.
child_rehabilitation-amount-3 = Ask the federation before you spend your own money whether it can be paid back.

child_rehabilitation-decides-1 = The county’s Disabled Persons’ Federation decides.

child_rehabilitation-time-1 = How long it takes is what your place has published. Phone the federation if an operation is urgent.
    .other = How long it takes is what the applicant’s place has published. Phone the federation if an operation is urgent.

child_rehabilitation-asked-1 = The child’s name and identity number.
child_rehabilitation-asked-2 = Whether the child has a certificate, and where the difficulties are.
child_rehabilitation-asked-3 = Which help is needed, and whether you have chosen an institution.
    .other = Which help is needed, and whether an institution has been chosen.
child_rehabilitation-asked-4 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.

child_rehabilitation-after-1 = The township checks your papers and tells you once about everything that is missing.
    .other = The township checks the papers and tells the applicant and the agent once about everything that is missing.
child_rehabilitation-after-2 = The county federation decides and tells you.
    .other = The county federation decides and tells the result.
child_rehabilitation-after-3 = Once agreed, you choose an appointed institution and take the child there.
    .other = Once agreed, the guardian chooses an appointed institution and takes the child there.
child_rehabilitation-after-4 = If not agreed, the federation gives the reason. You may ask about it and apply again.

child_rehabilitation-where-1 = The township window or the county federation where you are registered.
    .other = The township window or the county federation where the applicant is registered.
child_rehabilitation-where-2 = With a residence permit, you may apply in the place that issued it.

child_rehabilitation-together-1 = It goes together with the two disability subsidies, if their conditions are met.
child_rehabilitation-together-2 = The same operation or device is usually paid for once only. If you have other aid, say so at the end.
    .other = The same operation or device is usually paid for once only. If there is other aid, say so at the end.

child_rehabilitation-basis-1 = Guofa [2018] No. 20: State Council opinion on rehabilitation aid for disabled children
child_rehabilitation-basis-2 = Regulations on Disability Prevention and Rehabilitation
child_rehabilitation-basis-3 = Rules published by the place of registration

child_rehabilitation-declaration-1 = I am the child’s guardian or act for the guardian.
child_rehabilitation-declaration-2 = What I have written is true and I have left nothing out.
child_rehabilitation-declaration-3 = I agree that the offices dealing with this may check the facts they need for it.
child_rehabilitation-declaration-4 = If things change, I will tell the office myself.
child_rehabilitation-declaration-5 = I know that these answers are used for this matter only. The office decides.

## Papers

child_rehabilitation-paper-diagnosis = Diagnosis
child_rehabilitation-paper-diagnosis-when = if the child has no disability certificate
child_rehabilitation-paper-diagnosis-how = Ask the hospital for it. First ask the county federation which hospitals count.

## Facts of places

child_rehabilitation-fact-to_7 = Chifeng: children aged 0 to 7 may apply. Counties that are able to may go further.
child_rehabilitation-fact-to_12 = Linxi: children aged 0 to 7 may apply, to be extended to 12 step by step. If your child is over 7, ask the county federation first.
    .other = Linxi: children aged 0 to 7 may apply, to be extended to 12 step by step. If the child is over 7, ask the county federation first.
child_rehabilitation-fact-six_groups = Hulunbuir: rehabilitation is free for six groups of disabled children aged 0 to 6, autism included.
child_rehabilitation-fact-free_basic = Tongjiang: basic rehabilitation is free for disabled children aged 0 to 6.

## certificate_held

child_rehabilitation-certificate_held = Does the child have a disability certificate?
child_rehabilitation-certificate_held-label = Disability certificate
child_rehabilitation-certificate_held-hint = You may apply without one.
child_rehabilitation-certificate_held-why = If there is one, the federation checks it itself and you need no other proof.
    .other = If there is one, the federation checks it itself and no other proof is needed.
child_rehabilitation-certificate_held-yes = Yes
child_rehabilitation-certificate_held-no = No, or being made
child_rehabilitation-certificate_held-error-missing = Choose “Yes” or “No, or being made”.

## child_difficulty

child_rehabilitation-child_difficulty = What is difficult for the child?
child_rehabilitation-child_difficulty-label = Difficulties
child_rehabilitation-child_difficulty-hint = Choose all that apply. If you are not sure, choose “Not clear yet”.
child_rehabilitation-child_difficulty-why = Each difficulty has its own institutions and training.
child_rehabilitation-child_difficulty-vision = Seeing
child_rehabilitation-child_difficulty-hearing = Hearing
child_rehabilitation-child_difficulty-speech = Speaking
child_rehabilitation-child_difficulty-limb = Moving, sitting, standing, walking
child_rehabilitation-child_difficulty-intellectual = Slow learning
child_rehabilitation-child_difficulty-autism = Autism
child_rehabilitation-child_difficulty-autism-hint = For example no eye contact, no reaction, no play with others.
child_rehabilitation-child_difficulty-unclear = Not clear yet
child_rehabilitation-child_difficulty-error-missing = Choose what is difficult. If not sure, choose “Not clear yet”.

## rehabilitation_wish

child_rehabilitation-rehabilitation_wish = Which help do you want?
    .other = Which help is wanted?
child_rehabilitation-rehabilitation_wish-label = Help wanted
child_rehabilitation-rehabilitation_wish-hint = You may choose more than one.
child_rehabilitation-rehabilitation_wish-why = Operations, devices and training are done by different institutions and paid differently.
child_rehabilitation-rehabilitation_wish-training = Training
child_rehabilitation-rehabilitation_wish-training-hint = For example speech, walking or autism training.
child_rehabilitation-rehabilitation_wish-device = A device
child_rehabilitation-rehabilitation_wish-device-hint = For example a hearing aid, a magnifier, an orthosis, a wheelchair.
child_rehabilitation-rehabilitation_wish-operation = An operation
child_rehabilitation-rehabilitation_wish-operation-hint = For example a cochlear implant or corrective surgery.
child_rehabilitation-rehabilitation_wish-unsure = I do not know yet; please assess first
child_rehabilitation-rehabilitation_wish-error-missing = Choose one. If you do not know, choose “please assess first”.
child_rehabilitation-rehabilitation_wish-error-none-and-other = If you choose “please assess first”, choose nothing else.

## in_training

child_rehabilitation-in_training = Is the child at a rehabilitation institution now?
child_rehabilitation-in_training-label = In rehabilitation now
child_rehabilitation-in_training-hint = Training at a hospital or a centre counts.
child_rehabilitation-in_training-why = If so, the federation checks whether the institution is appointed.
child_rehabilitation-in_training-yes = Yes
child_rehabilitation-in_training-no = No
child_rehabilitation-in_training-error-missing = Choose “Yes” or “No”.

## institution

child_rehabilitation-institution-label = Institution

## place_wish

child_rehabilitation-place_wish = Where should the training be?
child_rehabilitation-place_wish-label = Place wanted
child_rehabilitation-place_wish-why = The federation suggests institutions by this. You choose.
    .other = The federation suggests institutions by this. The applicant and the guardian choose.
child_rehabilitation-place_wish-near_home = Near home
child_rehabilitation-place_wish-live_in = With lodging, even if far
child_rehabilitation-place_wish-hospital = A large hospital
child_rehabilitation-place_wish-any = Anywhere; please suggest one
child_rehabilitation-place_wish-error-missing = Choose one. If undecided, choose “please suggest one”.

## Places of training

child_rehabilitation-changed-2 = You used to name one institution only. Now you can name several.
child_rehabilitation-training = Where the child is trained
child_rehabilitation-training-intro = Name where the child goes now and went before. One at least.
child_rehabilitation-training-entry = Place { $n }
child_rehabilitation-training_more = Is there another place of training?
child_rehabilitation-training_more-label = Another place
child_rehabilitation-training_more-why = The federation checks which are appointed and from when it can pay.
child_rehabilitation-training_more-yes = Yes, add one
child_rehabilitation-training_more-no = No more
child_rehabilitation-training_more-error-missing = Choose “Yes, add one” or “No more”.
child_rehabilitation-training_more-error-too-small = Please name { $n } at least: choose “Yes, add one”.
child_rehabilitation-training_more-error-too-great = At most { $n }. The latest will do.
child_rehabilitation-training_place = Where is it?
child_rehabilitation-training_place-label = Institution
child_rehabilitation-training_place-hint = Write its name, city and county.
child_rehabilitation-training_place-why = The federation checks whether it is appointed (chosen by the government).
child_rehabilitation-training_place-error-missing = Write the institution’s name.
child_rehabilitation-training_since = Since when?
child_rehabilitation-training_since-label = Since
child_rehabilitation-training_since-hint = Roughly is enough, for example 2026-03-01.
child_rehabilitation-training_since-why = The federation checks from when it can pay.
child_rehabilitation-training_since-error-missing = Give the day, for example 2026-03-01.
child_rehabilitation-training_still = Does the child still go there?
child_rehabilitation-training_still-label = Still goes
child_rehabilitation-training_still-why = If so, the child can usually stay there.
child_rehabilitation-training_still-yes = Yes
child_rehabilitation-training_still-no = No
child_rehabilitation-training_still-error-missing = Choose “Yes” or “No”.

## The child

child_rehabilitation-older_child = This child is older than 6
child_rehabilitation-older_child-1 = The national rule covers ages 0 to 6. Some places go to 7, to 12 or further.
child_rehabilitation-older_child-2 = The guide tells how far the registered home goes, or ask the county federation.
child_rehabilitation-older_child-3 = If the number is wrong, go back and mend it.
child_rehabilitation-changed-3 = Earlier nobody asked which child it is about. Please give the child’s name and identity number.
