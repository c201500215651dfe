# A subsidy not paid, wrongly paid or taken by another. Questions of its own; the rest comes from shared.ftl.

payment_report-title = A subsidy not paid, wrongly paid or taken by another
payment_report-summary = Report money that did not come, was too little or wrong, or was taken by somebody else.
payment_report-situation = My subsidy has not come, or the amount is wrong
payment_report-search = not paid missing payment wrong amount stolen fraud taken stopped bank account report complain late corruption when

payment_report-who-1 = You can report a problem with your own subsidy.
    .other = The applicant can report a problem with their own subsidy.
payment_report-who-2 = Anybody who knows of fraud can report it, without a name.
payment_report-who-3 = For your own money leave a phone number, or nobody can tell whose it is.
    .other = For the applicant’s own money leave a phone number, or nobody can tell whose it is.

payment_report-amount-1 = What was due and not paid is paid once it is cleared up.
payment_report-amount-2 = If too much was paid you are told how to return it. Do not spend it yet.
    .other = If too much was paid the applicant is told how to return it. Do not spend it yet.

payment_report-decides-1 = The county civil affairs bureau checks, without the township; civil affairs and the federation check the roll, finance and the bank the payment.

payment_report-time-1 = How long it takes differs from place to place. What the local office has published counts.
payment_report-time-2 = Some places pay each quarter; wait until the month has come.

payment_report-asked-1 = Whose subsidy and what is wrong.
payment_report-asked-2 = Which months, which subsidy, and whether you asked the bank.
    .other = Which months, which subsidy, and whether the bank was asked.
payment_report-asked-3 = Whether we should reach you.
    .other = Whether we should reach the applicant.

payment_report-after-1 = The county civil affairs bureau compares the roll with the payments.
payment_report-after-2 = A wrong account is changed at the window, by you or with staff checking.
    .other = A wrong account is changed at the window, by the applicant or with staff checking.
payment_report-after-3 = Fraud is passed to the authorities.
payment_report-after-4 = Staff have to keep secret who reported.

payment_report-where-1 = The county civil affairs bureau of your household registration, or the window of the township. If it is about the township, go to the county.
    .other = The civil affairs window of the township (sub-district) of the applicant’s household registration.
payment_report-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

payment_report-basis-1 = The local rules for running and supervising the two subsidies
payment_report-basis-2 = Interim Measures for Social Assistance (社会救助暂行办法), Article 63: anybody may report

payment_report-declaration-1 = What I report is what I have seen or know.
payment_report-declaration-2 = I know that this is used to deal with this matter only.

payment_report-paper-bank_slip = A bank statement or a photo of the bank book
payment_report-paper-bank_slip-when = if it is about your own money and you have one; report without it too
    .other = if it is about the applicant’s own money and there is one; report without it too
payment_report-paper-bank_slip-how = From the bank counter or app. Cover all but the last four digits of the card.

payment_report-whose = Whose subsidy is it about?
payment_report-whose-label = Whose
payment_report-whose-hint = For your own, it is quickest to sign in first.
payment_report-whose-why = They are checked differently.
payment_report-whose-own = My own
payment_report-whose-family = A family member’s I care for
payment_report-whose-other = Somebody else’s (reporting fraud)
payment_report-whose-error-missing = Please choose one.

payment_report-person = Who is it, and where?
payment_report-person-label = The person
payment_report-person-hint = Name, and the village or community. No identity numbers, please.
payment_report-person-why = To find the payment.
payment_report-person-error-missing = Please give the name and the village or community.

payment_report-problem = What is wrong?
payment_report-problem-label = Problem
payment_report-problem-hint = Choose the main one.
payment_report-problem-why = Different offices check different problems.
payment_report-problem-missing = It never came
payment_report-problem-stopped = It came before and has stopped
payment_report-problem-too_little = Too little came
payment_report-problem-too_much = Too much, or it should not have come
payment_report-problem-taken = Somebody else took it
payment_report-problem-withheld = Somebody keeps part or wants a favour
payment_report-problem-error-missing = Please choose one.

payment_report-subsidy = Which subsidy?
payment_report-subsidy-label = Subsidy
payment_report-subsidy-hint = If you do not know, say so.
payment_report-subsidy-why = Each has its own roll.
payment_report-subsidy-living = Living subsidy
payment_report-subsidy-care = Care subsidy
payment_report-subsidy-dibao = Dibao
payment_report-subsidy-other = Other money
payment_report-subsidy-unsure = I do not know
payment_report-subsidy-error-missing = Please choose, or “I do not know”.
payment_report-subsidy-error-none-and-other = “I do not know” cannot be chosen with another answer. Please keep one.

payment_report-months = For which months?
payment_report-months-label = Months
payment_report-months-hint = For example September and October 2026; roughly if need be.
payment_report-months-why = The payments are looked up by month.
payment_report-months-error-missing = Please give the months, for example September 2026.

payment_report-bank_seen = Have you looked at the bank account?
    .other = Has the applicant looked at the bank account?
payment_report-bank_seen-label = Bank checked
payment_report-bank_seen-hint = Money goes back if the card has expired, was changed or is long unused.
payment_report-bank_seen-why = If it went back, it is paid again once the account is right.
payment_report-bank_seen-checked = Yes, nothing there
payment_report-bank_seen-changed = I changed the card or account
payment_report-bank_seen-not_checked = Not yet
payment_report-bank_seen-error-missing = Please choose one.

payment_report-story = Tell us what happened.
payment_report-story-label = What happened
payment_report-story-hint = A few sentences. If you report fraud: what you saw and since when.
payment_report-story-why = The clearer, the quicker.
payment_report-story-error-missing = Please write a sentence or two.
