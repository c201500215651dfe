# Screening for children aged 0 to 6. Says the same as the Chinese file.

child_screening-title = Screening for children aged 0 to 6
child_screening-summary = Checks of small children’s sight, hearing, speech, movement and growth, to find trouble early.
child_screening-situation = I worry about my child’s development
child_screening-search = screening check baby child development late walking talking hearing test eye test newborn autism early

child_screening-who-1 = Children aged 0 to 6. No certificate is needed.
child_screening-who-2 = You may come on time even without any worry.
    .other = Children may come on time even without any worry.

child_screening-amount-1 = The basic screening is usually free. Ask first about other tests.

child_screening-decides-1 = The maternal and child hospital or health centre does it; the doctor tells you the result.
    .other = The maternal and child hospital or health centre does it; the doctor explains the result.

child_screening-time-1 = How long it takes is what your place has published.
    .other = How long it takes is what the applicant’s place has published.

child_screening-asked-1 = The child’s name and identity number.
child_screening-asked-2 = Your worry, and earlier checks.
    .other = The worry, and earlier checks.
child_screening-asked-3 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.

child_screening-after-1 = Staff arrange the check with you.
    .other = Staff arrange the check.
child_screening-after-2 = If something is found, the child goes to a hospital for a diagnosis.
child_screening-after-3 = With the diagnosis you can apply for rehabilitation aid.
child_screening-after-4 = The result is told to the parents only and never posted.

child_screening-where-1 = The health centre or maternal and child hospital near you.
    .other = The health centre or maternal and child hospital near the child’s home.

child_screening-basis-1 = Regulations on Disability Prevention and Rehabilitation
child_screening-basis-2 = Rules published by your place
    .other = Rules published by the applicant’s place

child_screening-declaration-1 = I am the child’s guardian or act for the guardian.
child_screening-declaration-2 = What I have written is true and I have left nothing out.
child_screening-declaration-3 = I agree that the offices dealing with this may check the facts they need for it.
child_screening-declaration-4 = If things change, I will tell the office myself.
child_screening-declaration-5 = I know that these answers are used for this matter only. The office decides.

## Facts of places

child_screening-fact-rule = Tongjiang’s document asks for screening of children aged 0 to 6. You may ask the local maternal and child hospital.

## worry

child_screening-worry = What worries you?
    .other = What is the worry about the child?
child_screening-worry-label = Worry
child_screening-worry-hint = You may choose more than one.
child_screening-worry-why = What worries you is checked first.
    .other = What worries most is checked first.
child_screening-worry-sight = Seeing; eyes do not follow things
child_screening-worry-hearing = Hearing; no reaction to calls or noise
child_screening-worry-speech = Late or unclear speech
child_screening-worry-movement = Late sitting or walking, stiff or limp limbs
child_screening-worry-learning = Slow learning
child_screening-worry-behaviour = No eye contact, no reaction, repeated movements
child_screening-worry-no_worry = No worry; a routine check
child_screening-worry-error-missing = Choose your worry. If none, choose “a routine check”.
    .other = Choose the worry. If none, choose “a routine check”.
child_screening-worry-error-none-and-other = “No worry” cannot be chosen with others. Please keep only one.

## screened_before

child_screening-screened_before = Has the child been checked before?
child_screening-screened_before-label = Earlier check
child_screening-screened_before-why = If something was found, the child goes straight to diagnosis.
child_screening-screened_before-never = Never
child_screening-screened_before-passed = Yes; nothing was found
child_screening-screened_before-failed = Yes; a second check was advised
child_screening-screened_before-failed-hint = Please have it done soon.
child_screening-screened_before-error-missing = Choose one.

## The child

child_screening-older_child = This child is older than 6
child_screening-older_child-1 = The screening is for ages 0 to 6.
child_screening-older_child-2 = Older children can be examined too: ask the health centre or the county federation.
child_screening-older_child-3 = If the number is wrong, go back and mend it.
child_screening-changed-2 = Earlier nobody asked which child it is about. Please give the child’s name and identity number.
