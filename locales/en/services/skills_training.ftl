# Skills training. Says the same as the Chinese file.

skills_training-title = Skills training
skills_training-summary = Disabled people learn a trade for free or with help towards the fee.
skills_training-situation = I want to learn a trade and find work
skills_training-search = training course skill trade computer online shop massage farming sheep sewing cooking repair free fee subsidy

skills_training-who-1 = Disabled people of working age who want to work and can learn.
skills_training-who-2 = Whether family may learn too differs; ask the county federation.

skills_training-amount-1 = Courses held by the federation are usually free. What is paid for others is what your place has published.
    .other = Courses held by the federation are usually free. What is paid for others is what the applicant’s place has published.

skills_training-decides-1 = The county’s federation decides.

skills_training-time-1 = See the local notices. Put your name down and you will be told.
    .other = See the local notices. Put the applicant’s name down and they will be told.

skills_training-asked-1 = What you want to learn and how.
    .other = What the applicant wants to learn and how.
skills_training-asked-2 = Whether you found a course yourself, and what help you need there.
    .other = Whether the applicant found a course, and what help they need there.
skills_training-asked-3 = How to reach you.
    .other = How to reach the applicant.

skills_training-after-1 = The federation tells you where and when there is such a course.
    .other = The federation tells the applicant where and when there is such a course.
skills_training-after-2 = For a course of your own, wait for the federation’s yes before you pay.
    .other = For a course found by the applicant, wait for the federation’s yes before paying.
skills_training-after-3 = With the certificate you may go on to job services or help with a business.
    .other = With the certificate the applicant may go on to job services or help with a business.

skills_training-where-1 = The township window or the federation’s employment service.

skills_training-together-1 = A course paid by the employment office is usually not paid again.

skills_training-basis-1 = Regulations on the Employment of Persons with Disabilities
skills_training-basis-2 = Rules published by the place of registration

skills_training-declaration-1 = What I have written is true and I have left nothing out.
skills_training-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
skills_training-declaration-3 = If things change, I will tell the office myself.
skills_training-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Papers

skills_training-paper-course_notice = Course notice or bill
skills_training-paper-course_notice-when = if you found a course yourself
    .other = if the applicant found a course
skills_training-paper-course_notice-how = Ask the school; it should give course, time and fee.

## Facts of places

skills_training-fact-own_course_full = Tongjiang: the fee of a course you choose yourself is paid too; the document’s annex says in full.
    .other = Tongjiang: the fee of a course the applicant chooses is paid too; the document’s annex says in full.

## skill

skills_training-skill = What do you want to learn?
    .other = What does the applicant want to learn?
skills_training-skill-label = Skill
skills_training-skill-hint = You may choose more than one.
skills_training-skill-why = A course is held when enough people ask.
skills_training-skill-computer = Computer and phone office work
skills_training-skill-online_shop = Online shop, live selling
skills_training-skill-craft = Crafts, sewing, embroidery
skills_training-skill-farming = Crops, greenhouses
skills_training-skill-herding = Cattle, sheep, chickens
skills_training-skill-massage = Massage
skills_training-skill-cooking = Cooking, baking
skills_training-skill-repair = Repairing phones and appliances
skills_training-skill-other = Other
skills_training-skill-error-missing = Choose what to learn. If it is not there, choose “Other”.

## other_skill

skills_training-other_skill = What else?
skills_training-other_skill-label = Other skill
skills_training-other_skill-hint = For example: bees, shoe repair, voice work.
skills_training-other_skill-why = The federation looks for such a course nearby.
skills_training-other_skill-error-missing = Write what. For example: shoe repair.

## course_form

skills_training-course_form = How can you best learn?
    .other = How can the applicant best learn?
skills_training-course_form-label = Way of learning
skills_training-course_form-why = If you cannot go out, learn online or at home.
    .other = If the applicant cannot go out, they can learn online or at home.
skills_training-course_form-centre = At a course
skills_training-course_form-online = Online
skills_training-course_form-home = Somebody comes to me
skills_training-course_form-village = In the village or on the land
skills_training-course_form-error-missing = Choose a way.

## own_course

skills_training-own_course = Have you found a course yourself?
    .other = Has the applicant found a course?
skills_training-own_course-label = Own course
skills_training-own_course-hint = If not, the federation looks for one.
skills_training-own_course-why = The federation must first see whether it can pay for it.
skills_training-own_course-yes = Yes
skills_training-own_course-no = No
skills_training-own_course-error-missing = Choose “Yes” or “No”.

## course_name

skills_training-course_name = Which course is it?
skills_training-course_name-label = Course
skills_training-course_name-hint = Give school, course and fee. For example: such a school, pastry, so many yuan.
skills_training-course_name-why = The federation checks the school and what it can pay.
skills_training-course_name-error-missing = Write the school and the course.

## learning_support

skills_training-learning_support = What help do you need while learning?
    .other = What help does the applicant need while learning?
skills_training-learning_support-label = Help while learning
skills_training-learning_support-hint = You may choose more than one.
skills_training-learning_support-why = The course must be ready for you.
    .other = The course must be ready for the applicant.
skills_training-learning_support-sign = A signer, captions
skills_training-learning_support-reading = Large print, Braille, screen reader
skills_training-learning_support-wheelchair = A room and toilet for a wheelchair
skills_training-learning_support-slow = Slower teaching, with repeats
skills_training-learning_support-transport = Transport or fares
skills_training-learning_support-nothing = Nothing
skills_training-learning_support-error-missing = Choose what you need. If nothing, choose “Nothing”.
    .other = Choose what the applicant needs. If nothing, choose “Nothing”.
skills_training-learning_support-error-none-and-other = “Nothing” cannot be chosen with others. Please keep only one.
