# Grant for new college students. Says the same as the Chinese file.

college_entry_grant-title = Grant for new college students
college_entry_grant-summary = One payment that helps disabled people who enter college.
college_entry_grant-situation = I have been admitted to college
college_entry_grant-search = college university admission letter grant award new student bachelor master

college_entry_grant-who-1 = Disabled people admitted this year to a college, university or postgraduate course.
college_entry_grant-who-2 = Whether children of disabled parents may apply differs; ask the county federation.

college_entry_grant-amount-1 = It depends on the level. What your place has published counts.
    .other = It depends on the level. What the applicant’s place has published counts.

college_entry_grant-decides-1 = The county’s federation decides.

college_entry_grant-time-1 = It is usually applied for between admission and the start of term. Your place publishes the last day.
    .other = It is usually applied for between admission and the start of term. The applicant’s place publishes the last day.

college_entry_grant-asked-1 = Which school and level.
college_entry_grant-asked-2 = When term starts and how to reach you.
    .other = When term starts and how to reach the applicant.

college_entry_grant-after-1 = The federation checks the admission and the certificate.
college_entry_grant-after-2 = Once agreed, it notes your own account and pays once.
    .other = Once agreed, it notes the applicant’s own account and pays once.

college_entry_grant-where-1 = The township window or the county federation where you are registered.
    .other = The township window or the county federation where the applicant is registered.

college_entry_grant-together-1 = It usually goes together with college grants and loans. Please ask.

college_entry_grant-basis-1 = Regulations on Education of Persons with Disabilities
college_entry_grant-basis-2 = Rules published by the place of registration

college_entry_grant-declaration-1 = What I have written is true and I have left nothing out.
college_entry_grant-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
college_entry_grant-declaration-3 = If things change, I will tell the office myself.
college_entry_grant-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Papers

college_entry_grant-paper-admission_letter = Admission letter
college_entry_grant-paper-admission_letter-how = Photograph the page with name, school and course.

## Facts of places

college_entry_grant-fact-award = Hulunbuir: disabled people who enter college may get an award from the employment security fund.

## degree

college_entry_grant-degree = Which level is it?
college_entry_grant-degree-label = Level
college_entry_grant-degree-why = The grant differs by level.
college_entry_grant-degree-junior_college = Junior or vocational college
college_entry_grant-degree-bachelor = Bachelor’s
college_entry_grant-degree-postgraduate = Postgraduate
college_entry_grant-degree-adult = Adult, online or self-study
college_entry_grant-degree-adult-hint = Places differ on this.
college_entry_grant-degree-error-missing = Choose the level.

## college_name

college_entry_grant-college_name = Which college is it?
college_entry_grant-college_name-label = College
college_entry_grant-college_name-hint = As written in the admission letter.
college_entry_grant-college_name-why = The federation checks the admission.
college_entry_grant-college_name-error-missing = Write the college’s name.

## term_start

college_entry_grant-term_start = When does term start?
college_entry_grant-term_start-label = Start of term
college_entry_grant-term_start-hint = See the admission letter. For example: 2026-09-01.
college_entry_grant-term_start-why = We try to finish around then.
college_entry_grant-term_start-error-missing = Write the day. For example: 2026-09-01.

## college_support

college_entry_grant-college_support = What do you need at college?
    .other = What does the applicant need at college?
college_entry_grant-college_support-label = Help at college
college_entry_grant-college_support-hint = You may choose more than one. The federation can speak to the college.
college_entry_grant-college_support-why = Told early, the college is ready when you come.
    .other = Told early, the college is ready when the applicant comes.
college_entry_grant-college_support-dormitory = An accessible room, a low floor
college_entry_grant-college_support-sign = Sign language, captions
college_entry_grant-college_support-braille = Braille, large print, electronic books
college_entry_grant-college_support-companion = A companion
college_entry_grant-college_support-nothing = Nothing
college_entry_grant-college_support-error-missing = Choose what you need. If nothing, choose “Nothing”.
    .other = Choose what the applicant needs. If nothing, choose “Nothing”.
college_entry_grant-college_support-error-none-and-other = “Nothing” cannot be chosen with others. Please keep only one.
