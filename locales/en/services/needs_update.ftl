# Update my situation and needs. Says the same as the Chinese file.

needs_update-title = Update my situation and needs
needs_update-summary = Tell the federation when your address, phone, health or work changes or you need something new.
    .other = Tell the federation when the applicant’s address, phone, health or work changes or they need something new.
needs_update-situation = My situation has changed or I have a new need
needs_update-search = update survey needs new phone moved address register commissioner

needs_update-who-1 = Holders of a certificate. Guardians and family may help.

needs_update-amount-1 = It is free. The federation tells you what you can apply for.
    .other = It is free. The federation tells the applicant what they can apply for.

needs_update-decides-1 = The county federation records it. Recording is not applying.

needs_update-time-1 = You may update at any time. Your place publishes the dates of the yearly visits.
    .other = An update is possible at any time. The applicant’s place publishes the dates of the yearly visits.

needs_update-asked-1 = What has changed and what you need now.
    .other = What has changed and what the applicant needs now.
needs_update-asked-2 = Anything else, and how to reach you.
    .other = Anything else, and how to reach the applicant.

needs_update-after-1 = The federation changes the record and may phone to check.
needs_update-after-2 = If you need something, it tells you where to apply.
    .other = If something is needed, it tells the applicant where to apply.
needs_update-after-3 = If you draw subsidies and your registration or certificate changed, make a change report too.
    .other = If the applicant draws subsidies and their registration or certificate changed, make a change report too.

needs_update-where-1 = Your village’s commissioner or the county federation.
    .other = The commissioner of the applicant’s village or the county federation.

needs_update-basis-1 = Rules published by the place of registration

needs_update-declaration-1 = What I have written is true as far as I know.
needs_update-declaration-2 = I know that the office checks first and then acts.
needs_update-declaration-3 = I know that these answers are used for this matter only.

## changed

needs_update-changed = What has changed?
needs_update-changed-label = Changes
needs_update-changed-hint = You may choose more than one. If only a need is new, choose “Nothing”.
needs_update-changed-why = Only what has changed is altered.
needs_update-changed-address = Address
needs_update-changed-phone = Phone
needs_update-changed-health = Health or disability
needs_update-changed-family = Family
needs_update-changed-work = Work or income
needs_update-changed-school = School
needs_update-changed-nothing = Nothing
needs_update-changed-error-missing = Choose what has changed. If nothing, choose “Nothing”.
needs_update-changed-error-none-and-other = “Nothing” cannot be chosen with others. Please keep only one.

## new_address

needs_update-new_address = Where do you live now?
    .other = Where does the applicant live now?
needs_update-new_address-label = New address
needs_update-new_address-hint = Village and number, or estate and flat.
needs_update-new_address-why = For visits and post.
needs_update-new_address-error-missing = Write the new address.

## change_words

needs_update-change_words = What is it like now?
needs_update-change_words-label = The change
needs_update-change_words-hint = A few sentences. For example: in a wheelchair since last year; my mother died and I live alone.
needs_update-change_words-why = It tells the federation how to help.
needs_update-change_words-error-missing = Write a few sentences.

## needs

needs_update-needs = What do you need most now?
    .other = What does the applicant need most now?
needs_update-needs-label = Needs
needs_update-needs-hint = You may choose more than one.
needs_update-needs-why = The federation plans services and money by needs.
needs_update-needs-rehabilitation = Rehabilitation, treatment
needs_update-needs-device = Wheelchair, hearing aid or other devices
needs_update-needs-care = Care
needs_update-needs-home = Changes at home
needs_update-needs-money = Money to live on
needs_update-needs-school = School
needs_update-needs-work = Work, a trade
needs_update-needs-company = Company, activities
needs_update-needs-nothing = Nothing
needs_update-needs-error-missing = Choose what you need. If nothing, choose “Nothing”.
    .other = Choose what the applicant needs. If nothing, choose “Nothing”.
needs_update-needs-error-none-and-other = “Nothing” cannot be chosen with others. Please keep only one.
