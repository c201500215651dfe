# Exam adjustments. Says the same as the Chinese file.

exam_adjustment-title = Exam adjustments
exam_adjustment-summary = Disabled candidates may have Braille or large print papers, more time and other help in exams.
exam_adjustment-situation = I have an exam and need adjustments
exam_adjustment-search = exam college entrance extra time large print Braille separate room hearing aid wheelchair scribe

exam_adjustment-who-1 = Candidates who need adjustments because of a disability.

exam_adjustment-amount-1 = It is free.

exam_adjustment-decides-1 = The education exam office decides. For other exams, whoever holds them.

exam_adjustment-time-1 = Apply when you enrol. See the year’s notice for the last day; later is hardly possible.
    .other = Apply when enrolling. See the year’s notice for the last day; later is hardly possible.

exam_adjustment-asked-1 = Which exam, when, and which adjustments.
exam_adjustment-asked-2 = Whether you use them at school, and how to reach you.
    .other = Whether the applicant uses them at school, and how to reach them.

exam_adjustment-after-1 = The exam office looks at your needs and answers in writing.
    .other = The exam office looks at the applicant’s needs and answers in writing.
exam_adjustment-after-2 = If not all are given, you may ask why and ask for another look.
    .other = If not all are given, the applicant may ask why and ask for another look.
exam_adjustment-after-3 = Before the exam, please see the room, the way and the seat.

exam_adjustment-where-1 = The school where you enrol or the county exam office.
    .other = The school where the applicant enrols or the county exam office.

exam_adjustment-together-1 = Asking for adjustments does not affect marks or admission.

exam_adjustment-basis-1 = Law on the Building of a Barrier-Free Environment, Article 43
exam_adjustment-basis-2 = Regulations on Education of Persons with Disabilities
exam_adjustment-basis-3 = The year’s enrolment notice

exam_adjustment-declaration-1 = What I have written is true and I have left nothing out.
exam_adjustment-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
exam_adjustment-declaration-3 = If things change, I will tell the office myself.
exam_adjustment-declaration-4 = I know that these answers are used for this matter only. The office decides.

## exam

exam_adjustment-exam = Which exam is it?
exam_adjustment-exam-label = Exam
exam_adjustment-exam-why = Different bodies decide.
exam_adjustment-exam-college_entrance = College entrance
exam_adjustment-exam-senior_entrance = Senior school entrance
exam_adjustment-exam-adult = Adult or self-study exams
exam_adjustment-exam-postgraduate = Postgraduate entrance
exam_adjustment-exam-vocational = Vocational qualification
exam_adjustment-exam-other = Another exam
exam_adjustment-exam-error-missing = Choose the exam.

## other_exam

exam_adjustment-other_exam = What is the exam called and who holds it?
exam_adjustment-other_exam-label = Name of the exam
exam_adjustment-other_exam-hint = For example: teacher qualification, held by the provincial exam office.
exam_adjustment-other_exam-why = If it is not held by the education office, staff tell you whom to ask.
    .other = If it is not held by the education office, staff say whom to ask.
exam_adjustment-other_exam-error-missing = Write the exam’s name.

## exam_date

exam_adjustment-exam_date = When is the exam?
exam_adjustment-exam_date-label = Day of the exam
exam_adjustment-exam_date-hint = The first day. If not announced, give the approximate day. For example: 2027-06-07.
exam_adjustment-exam_date-why = Braille and large print papers take time.
exam_adjustment-exam_date-error-missing = Write the day. For example: 2027-06-07.

## adjustments

exam_adjustment-adjustments = Which adjustments do you need?
    .other = Which adjustments does the applicant need?
exam_adjustment-adjustments-label = Adjustments
exam_adjustment-adjustments-hint = You may choose more than one.
exam_adjustment-adjustments-why = The exam office prepares by this.
exam_adjustment-adjustments-braille = A Braille paper
exam_adjustment-adjustments-large_print = A large print paper
exam_adjustment-adjustments-own_tools = Bringing my own Braille tools, magnifier, lamp
exam_adjustment-adjustments-extra_time = More time
exam_adjustment-adjustments-hearing_aid = Wearing a hearing aid or implant
exam_adjustment-adjustments-no_listening = No listening part in a foreign language
exam_adjustment-adjustments-sign = A signer or written instructions
exam_adjustment-adjustments-wheelchair = A desk and room for a wheelchair
exam_adjustment-adjustments-separate_room = A separate room
exam_adjustment-adjustments-scribe = A scribe or a computer
exam_adjustment-adjustments-medicine = Medicine or medical devices during the exam
exam_adjustment-adjustments-other = Other
exam_adjustment-adjustments-error-missing = Choose what you need. If it is not there, choose “Other”.
    .other = Choose what the applicant needs. If it is not there, choose “Other”.

## other_adjustment

exam_adjustment-other_adjustment = What else do you need?
    .other = What else does the applicant need?
exam_adjustment-other_adjustment-label = Other adjustment
exam_adjustment-other_adjustment-hint = Say what it is and how it is used.
exam_adjustment-other_adjustment-why = The exam office sees whether it can be prepared.
exam_adjustment-other_adjustment-error-missing = Write what else you need.
    .other = Write what else the applicant needs.

## used_at_school

exam_adjustment-used_at_school = Do you use these at school too?
    .other = Does the applicant use these at school too?
exam_adjustment-used_at_school-label = Used at school
exam_adjustment-used_at_school-why = If you do, it is easier for the exam office to judge.
    .other = If so, it is easier for the exam office to judge.
exam_adjustment-used_at_school-yes = Always
exam_adjustment-used_at_school-some = Some of them
exam_adjustment-used_at_school-no = No
exam_adjustment-used_at_school-no-hint = You may still apply.
exam_adjustment-used_at_school-error-missing = Choose one.
