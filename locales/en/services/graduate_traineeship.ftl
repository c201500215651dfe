# Traineeships for disabled graduates. Says the same as the Chinese file.

graduate_traineeship-title = Traineeships for disabled graduates
graduate_traineeship-summary = Disabled graduates work as trainees and get an allowance.
graduate_traineeship-situation = I have graduated and have no work yet
graduate_traineeship-search = trainee traineeship internship graduate allowance first job

graduate_traineeship-who-1 = Disabled graduates not long out of college and without work. Your place has published how many years count.
    .other = Disabled graduates not long out of college and without work. The applicant’s place has published how many years count.

graduate_traineeship-amount-1 = The monthly allowance is what your place has published.
    .other = The monthly allowance is what the applicant’s place has published.

graduate_traineeship-decides-1 = The county’s federation decides.

graduate_traineeship-time-1 = How long it takes is what your place has published.
    .other = How long it takes is what the applicant’s place has published.

graduate_traineeship-asked-1 = When you graduated and in what.
    .other = When the applicant graduated and in what.
graduate_traineeship-asked-2 = Whether you have found a place, and which adjustments you need.
    .other = Whether the applicant has found a place, and which adjustments they need.
graduate_traineeship-asked-3 = How to reach you.
    .other = How to reach the applicant.

graduate_traineeship-after-1 = If you have no place, the federation and the employment office look for one.
    .other = If the applicant has no place, the federation and the employment office look for one.
graduate_traineeship-after-2 = You sign an agreement with dates and allowance.
    .other = The applicant signs an agreement with dates and allowance.
graduate_traineeship-after-3 = Afterwards the employer may keep you, or you go on looking.
    .other = Afterwards the employer may keep the applicant, or they go on looking.

graduate_traineeship-where-1 = The county federation or the employment office.

graduate_traineeship-basis-1 = Regulations on the Employment of Persons with Disabilities
graduate_traineeship-basis-2 = Rules published by the place of registration

graduate_traineeship-declaration-1 = What I have written is true and I have left nothing out.
graduate_traineeship-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
graduate_traineeship-declaration-3 = If things change, I will tell the office myself.
graduate_traineeship-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Papers

graduate_traineeship-paper-trainee_contract = Traineeship agreement
graduate_traineeship-paper-trainee_contract-when = if you have found a place
    .other = if the applicant has found a place
graduate_traineeship-paper-trainee_contract-how = The employer states post and dates and stamps it.

## Facts of places

graduate_traineeship-fact-named = Chifeng’s plan names the allowance. Ask the county federation how much it is.
graduate_traineeship-fact-not_named = Linxi’s document does not name it; Chifeng’s plan does. Ask the county federation first.
graduate_traineeship-fact-trainee = Tongjiang’s document names traineeships for disabled graduates.

## graduated

graduate_traineeship-graduated = When did you graduate?
    .other = When did the applicant graduate?
graduate_traineeship-graduated-label = Graduation
graduate_traineeship-graduated-hint = See your certificate. If not yet, give the day to come. For example: 2026-07-01.
    .other = See the graduation certificate. If not yet, give the day to come. For example: 2026-07-01.
graduate_traineeship-graduated-why = The allowance depends on how long ago it was.
graduate_traineeship-graduated-error-missing = Write the day. For example: 2026-07-01.

## course

graduate_traineeship-course = Which college and course?
graduate_traineeship-course-label = College and course
graduate_traineeship-course-hint = For example: such a college, accounting.
graduate_traineeship-course-why = The place is found by it. The office checks your degree.
    .other = The place is found by it. The office checks the degree.
graduate_traineeship-course-error-missing = Write college and course.

## place_found

graduate_traineeship-place_found = Have you found a place?
    .other = Has the applicant found a place?
graduate_traineeship-place_found-label = Place found
graduate_traineeship-place_found-why = If not, we look for one.
graduate_traineeship-place_found-yes = Yes
graduate_traineeship-place_found-no = No, please help
graduate_traineeship-place_found-error-missing = Choose “Yes” or “No, please help”.

## employer

graduate_traineeship-employer = Which employer is it?
graduate_traineeship-employer-label = Employer
graduate_traineeship-employer-hint = Write its full name.
graduate_traineeship-employer-why = The federation sees whether it may take trainees.
graduate_traineeship-employer-error-missing = Write the employer’s name.

## trainee_wish

graduate_traineeship-trainee_wish = What kind of traineeship?
graduate_traineeship-trainee_wish-label = Traineeship wanted
graduate_traineeship-trainee_wish-hint = For example: an office, a school, design, near home.
graduate_traineeship-trainee_wish-why = We look for what you want.
    .other = We look for what the applicant wants.
graduate_traineeship-trainee_wish-error-missing = Write what. For example: an office.

## trainee_support

graduate_traineeship-trainee_support = Which adjustments do you need?
    .other = Which adjustments does the applicant need?
graduate_traineeship-trainee_support-label = Adjustments
graduate_traineeship-trainee_support-hint = You may choose more than one.
graduate_traineeship-trainee_support-why = They are agreed with the employer first.
graduate_traineeship-trainee_support-sign = Sign language or writing
graduate_traineeship-trainee_support-reading = Screen reader, large print
graduate_traineeship-trainee_support-wheelchair = Access and toilet for a wheelchair
graduate_traineeship-trainee_support-hours = Flexible hours
graduate_traineeship-trainee_support-nothing = Nothing
graduate_traineeship-trainee_support-error-missing = Choose what you need. If nothing, choose “Nothing”.
    .other = Choose what the applicant needs. If nothing, choose “Nothing”.
graduate_traineeship-trainee_support-error-none-and-other = “Nothing” cannot be chosen with others. Please keep only one.
