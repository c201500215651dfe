# A school place for a disabled child. Says the same as the Chinese file.

school_placement-title = A school place for a disabled child
school_placement-summary = The education office finds a school place for each disabled child of school age, one by one.
school_placement-situation = My child should go to school and no school fits
school_placement-search = school place primary junior ordinary class special school deaf blind home teaching refused compulsory education autism

school_placement-who-1 = Disabled children of primary or junior school age.
school_placement-who-2 = You may apply with or without a certificate.
school_placement-who-3 = Ordinary schools must take disabled children who can follow school life and may not refuse them. If one does, write so here.

school_placement-amount-1 = Compulsory education has no tuition fee. For other help see education aid.

school_placement-decides-1 = The county’s education office decides.

school_placement-time-1 = How long it takes is what your place has published. Please apply before school enrolment.
    .other = How long it takes is what the applicant’s place has published. Please apply before school enrolment.

school_placement-asked-1 = The child’s name and identity number.
school_placement-asked-2 = Where the child learns now, and which school you want.
    .other = Where the child learns now, and which school is wanted.
school_placement-asked-3 = What help is needed at school, and whether the child was assessed.
school_placement-asked-4 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.

school_placement-after-1 = The education office has experts assess how the child learns best.
school_placement-after-2 = It talks with you before it settles the school and the help.
    .other = It talks with the guardian before it settles the school and the help.
school_placement-after-3 = If you disagree, you may ask for another assessment.
    .other = If the guardian disagrees, they may ask for another assessment.
school_placement-after-4 = If things change, the school or the way can change.

school_placement-where-1 = The school near you or the county education office.
    .other = The school near the child’s home or the county education office.

school_placement-together-1 = It goes together with education aid and devices.

school_placement-basis-1 = Compulsory Education Law
school_placement-basis-2 = Regulations on Education of Persons with Disabilities
school_placement-basis-3 = Rules published by the place of registration

school_placement-declaration-1 = I am the child’s guardian or act for the guardian.
school_placement-declaration-2 = What I have written is true and I have left nothing out.
school_placement-declaration-3 = I agree that the offices dealing with this may check the facts they need for it.
school_placement-declaration-4 = If things change, I will tell the office myself.
school_placement-declaration-5 = I know that these answers are used for this matter only. The office decides.

## Papers

school_placement-paper-assessment = Assessment or diagnosis
school_placement-paper-assessment-when = if the child has been assessed
school_placement-paper-assessment-how = The hospital or school has it. You may apply without it.

## Facts of places

school_placement-fact-all = Linxi’s target for 2021–2025: 100% of disabled children at school. Point to this if your child has no place.
    .other = Linxi’s target: 100% of disabled children at school. Point to this if the child has no place.
school_placement-fact-target_97 = Chifeng’s target for 2021–2025: at least 97% of disabled children at school. Point to this if your child has no place.
    .other = Chifeng’s target: at least 97% of disabled children at school. Point to this if the child has no place.

## school_stage

school_placement-school_stage = Which school is it about?
school_placement-school_stage-label = Stage
school_placement-school_stage-why = Each stage has its own schools.
school_placement-school_stage-primary = Primary school
school_placement-school_stage-junior = Junior school
school_placement-school_stage-preschool = Kindergarten
school_placement-school_stage-preschool-hint = It is not compulsory; places differ.
school_placement-school_stage-error-missing = Choose the stage.

## learning_now

school_placement-learning_now = Where does the child learn now?
school_placement-learning_now-label = Learning now
school_placement-learning_now-why = Children without a place come first.
school_placement-learning_now-nowhere = Nowhere
school_placement-learning_now-refused = A school has refused
school_placement-learning_now-ordinary = An ordinary school
school_placement-learning_now-special = A special school
school_placement-learning_now-rehabilitation = A rehabilitation centre
school_placement-learning_now-home = At home, with a teacher coming
school_placement-learning_now-error-missing = Choose where.

## refusing_school

school_placement-refusing_school = Which school refused, and what did it say?
school_placement-refusing_school-label = School that refused
school_placement-refusing_school-hint = Write its name and the reason. For example: “no teacher can do it”.
school_placement-refusing_school-why = So that the education office can take it up with the school.
school_placement-refusing_school-error-missing = Write the school’s name. The reason may be left out.

## school_wish

school_placement-school_wish = Where would you and the child like to learn?
    .other = Where would the child and the guardian like the child to learn?
school_placement-school_wish-label = School wanted
school_placement-school_wish-why = The office hears you and the child first.
    .other = The office hears the child and the guardian first.
school_placement-school_wish-ordinary = An ordinary school, in an ordinary class
school_placement-school_wish-special = A special school
school_placement-school_wish-home = At home; the child cannot go out
school_placement-school_wish-unsure = Not sure; please assess
school_placement-school_wish-error-missing = Choose one. If not sure, choose “please assess”.

## school_support

school_placement-school_support = What help does the child need at school?
school_placement-school_support-label = Help at school
school_placement-school_support-hint = You may choose more than one.
school_placement-school_support-why = The school must be ready when the child comes.
school_placement-school_support-companion = A companion in class
school_placement-school_support-toilet = An accessible toilet, ramps
school_placement-school_support-sign = Sign language, or writing
school_placement-school_support-braille = Braille or large print
school_placement-school_support-care = Help with toilet, food, medicine
school_placement-school_support-transport = Transport
school_placement-school_support-calm = A quiet place to rest
school_placement-school_support-nothing = Nothing
school_placement-school_support-error-missing = Choose what is needed. If nothing, choose “Nothing”.
school_placement-school_support-error-none-and-other = “Nothing” cannot be chosen with others. Please keep only one.

## school_assessed

school_placement-school_assessed = Has the child been assessed or diagnosed?
school_placement-school_assessed-label = Assessed
school_placement-school_assessed-why = If so, it need not be done again.
school_placement-school_assessed-yes = Yes
school_placement-school_assessed-no = No
school_placement-school_assessed-error-missing = Choose “Yes” or “No”.

## The child

school_placement-grown_up = The person of this number is 19 or older
school_placement-grown_up-1 = Compulsory schooling means primary and junior middle school. Whoever missed it because of a disability can ask the education bureau.
school_placement-grown_up-2 = If the number is wrong, go back and mend it: it is the child’s, not the parent’s.
school_placement-changed-2 = Earlier nobody asked which child it is about. Please give the child’s name and identity number.
