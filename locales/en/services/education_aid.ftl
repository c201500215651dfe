# Education aid. Says the same as the Chinese file.

education_aid-title = Education aid
education_aid-summary = Helps disabled students in hardship, and in some places children of disabled parents, with fees, living costs and fares.
education_aid-situation = We cannot pay for school
education_aid-search = school fees grant aid living costs books boarding fares poor student children of disabled parents scholarship

education_aid-who-1 = Disabled students in hardship.
education_aid-who-2 = Whether children of disabled parents may apply differs: choose the place to see.
    .other = Whether children of disabled parents may apply differs: choose the applicant’s place of registration to see.

education_aid-amount-1 = The amount depends on the stage. What your place has published counts.
    .other = The amount depends on the stage. What the applicant’s place has published counts.

education_aid-decides-1 = The county’s education office decides. Some aid is given by the school or the federation.

education_aid-time-1 = How long it takes is what your place has published. Most aid is applied for around the start of term.
    .other = How long it takes is what the applicant’s place has published. Most aid is applied for around the start of term.

education_aid-asked-1 = Who studies, and where.
education_aid-asked-2 = Which costs you cannot pay, and what aid there is.
    .other = Which costs the applicant cannot pay, and what aid there is.
education_aid-asked-3 = How to reach you.
    .other = How to reach the applicant.

education_aid-after-1 = The office checks enrolment with the school.
education_aid-after-2 = The offices check your hardship; you need no proof.
    .other = The offices check the hardship; no proof is needed.
education_aid-after-3 = Once agreed, fees are cut or money is paid.

education_aid-where-1 = The school’s aid teacher or the county education office.

education_aid-together-1 = The same cost is usually paid for once only.

education_aid-basis-1 = Regulations on Education of Persons with Disabilities
education_aid-basis-2 = Rules published by the place of registration

education_aid-declaration-1 = What I have written is true and I have left nothing out.
education_aid-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
education_aid-declaration-3 = If things change, I will tell the office myself.
education_aid-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Papers

education_aid-paper-enrolment_proof = Proof of enrolment
education_aid-paper-enrolment_proof-when = if the school is a vocational school or college elsewhere
education_aid-paper-enrolment_proof-how = Ask the school for it.

## Facts of places

education_aid-fact-children_too = Hulunbuir: children of disabled parents may apply too.
education_aid-fact-two_free_one_aid = Tongjiang: there are free tuition and books, living aid, grants and fares. Children of disabled parents may apply too.

## student

education_aid-student = Who studies?
education_aid-student-label = Student
education_aid-student-why = Aid differs for disabled students and children of disabled parents.
education_aid-student-self = The disabled person
education_aid-student-child = A child of a disabled parent
education_aid-student-error-missing = Choose who studies.

## student_name

education_aid-student_name = What is the child’s name?
education_aid-student_name-label = Child’s name
education_aid-student_name-hint = As in the household register.
education_aid-student_name-why = To check enrolment with the school.
education_aid-student_name-error-missing = Write the child’s name.

## education_stage

education_aid-education_stage = Which kind of school?
education_aid-education_stage-label = Stage
education_aid-education_stage-why = Aid differs by stage.
education_aid-education_stage-kindergarten = Kindergarten
education_aid-education_stage-compulsory = Primary or junior school
education_aid-education_stage-senior = Senior school
education_aid-education_stage-vocational = Vocational school
education_aid-education_stage-college = College or university
education_aid-education_stage-error-missing = Choose the stage.

## school_name

education_aid-school_name = What is the school’s name?
education_aid-school_name-label = School
education_aid-school_name-hint = Write its full name, city and county.
education_aid-school_name-why = To check with it; fees may be cut there.
education_aid-school_name-error-missing = Write the school’s name.

## unpaid_costs

education_aid-unpaid_costs = Which costs can you not pay?
    .other = Which costs can the applicant not pay?
education_aid-unpaid_costs-label = Costs
education_aid-unpaid_costs-hint = You may choose more than one.
education_aid-unpaid_costs-why = The right aid is found by the cost.
education_aid-unpaid_costs-tuition = Tuition
education_aid-unpaid_costs-books = Books
education_aid-unpaid_costs-boarding = Boarding
education_aid-unpaid_costs-living = Food and living
education_aid-unpaid_costs-travel = Fares
education_aid-unpaid_costs-device = Devices for learning
education_aid-unpaid_costs-device-hint = For example a hearing aid, a Braille writer, a screen reader.
education_aid-unpaid_costs-error-missing = Choose the costs.

## other_aid

education_aid-other_aid = What aid is there already?
education_aid-other_aid-label = Aid already had
education_aid-other_aid-hint = For example a state grant or a reduction. Leave empty if none.
education_aid-other_aid-why = The same cost is not paid twice; saying so now avoids paying back.
