# Help for blind massage therapists. Says the same as the Chinese file.

blind_massage-title = Help for blind massage therapists
blind_massage-summary = Help for blind people to learn massage, open a shop or qualify in medical massage.
blind_massage-situation = I am blind and want to learn massage or open a shop
blind_massage-search = blind massage shop learn medical qualification exam licence visual subsidy

blind_massage-who-1 = People with a visual disability who do or want to do massage.

blind_massage-amount-1 = Training is usually free. Help for shops is what your place has published.
    .other = Training is usually free. Help for shops is what the applicant’s place has published.

blind_massage-decides-1 = The county’s federation decides. The medical qualification is by exam.

blind_massage-time-1 = How long it takes is what your place has published. For the exam see the year’s notice.
    .other = How long it takes is what the applicant’s place has published. For the exam see the year’s notice.

blind_massage-asked-1 = Which help: learning, exam, shop, job.
blind_massage-asked-2 = How long you have done it, where the shop is, how to reach you.
    .other = How long the applicant has done it, where the shop is, how to reach them.

blind_massage-after-1 = The federation tells you where to learn, when the exam is, what a shop can get.
    .other = The federation tells the applicant where to learn, when the exam is, what a shop can get.
blind_massage-after-2 = You can be told by phone, in Braille or as electronic text.
    .other = The applicant can be told by phone, in Braille or as electronic text.

blind_massage-where-1 = The county federation or the association of the blind.

blind_massage-together-1 = You may also apply for help with a business and for contributions.

blind_massage-basis-1 = Regulations on the Employment of Persons with Disabilities
blind_massage-basis-2 = Rules published by the place of registration

blind_massage-declaration-1 = What I have written is true and I have left nothing out.
blind_massage-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
blind_massage-declaration-3 = If things change, I will tell the office myself.
blind_massage-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Facts of places

blind_massage-fact-medical_too = Tongjiang: medical massage is supported too.

## massage_help

blind_massage-massage_help = Which help do you want?
    .other = Which help does the applicant want?
blind_massage-massage_help-label = Help
blind_massage-massage_help-why = Each is given differently.
blind_massage-massage_help-learn = Learning massage
blind_massage-massage_help-exam = The medical qualification
blind_massage-massage_help-open = Opening a shop
blind_massage-massage_help-improve = Better rooms or equipment for my shop
blind_massage-massage_help-job = A job in massage
blind_massage-massage_help-error-missing = Choose one.

## massage_level

blind_massage-massage_level = Have you learnt it before?
    .other = Has the applicant learnt it before?
blind_massage-massage_level-label = Learnt before
blind_massage-massage_level-why = There are courses for beginners and for others.
blind_massage-massage_level-never = Never
blind_massage-massage_level-some = A little
blind_massage-massage_level-working = I do it and want to get better
blind_massage-massage_level-error-missing = Choose one.

## massage_years

blind_massage-massage_years = How long have you done massage?
    .other = How long has the applicant done massage?
blind_massage-massage_years-label = Experience
blind_massage-massage_years-why = It counts for the exam and for a shop.
blind_massage-massage_years-none = Not yet
blind_massage-massage_years-under_two = Under two years
blind_massage-massage_years-two_to_five = Two to five years
blind_massage-massage_years-over_five = Over five years
blind_massage-massage_years-error-missing = Choose how long.

## shop_address

blind_massage-shop_address = Where is the shop, or where will it be?
blind_massage-shop_address-label = Shop
blind_massage-shop_address-hint = Street and number. If not settled, the area.
blind_massage-shop_address-why = The federation comes to see it.
blind_massage-shop_address-error-missing = Write where. If not settled, the area.

## study_form

blind_massage-study_form = How do you read and sit exams?
    .other = How does the applicant read and sit exams?
blind_massage-study_form-label = Reading and exams
blind_massage-study_form-hint = You may choose more than one.
blind_massage-study_form-why = Books and papers must be prepared.
blind_massage-study_form-braille = Braille
blind_massage-study_form-large_print = Large print
blind_massage-study_form-screen_reader = Screen reader
blind_massage-study_form-oral = Listening and speaking
blind_massage-study_form-unsure = Not sure yet
blind_massage-study_form-error-missing = Choose one. “Not sure yet” is an answer too.
blind_massage-study_form-error-none-and-other = “Not sure yet” cannot be chosen with others. Please keep only one.
