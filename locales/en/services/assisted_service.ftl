# Help with applying, also at home. Says the same as the Chinese file.

assisted_service-title = Help with applying, also at home
assisted_service-summary = If you cannot do it yourself, staff fill it in with you, go for you, or come to your home.
    .other = If the applicant cannot do it alone, staff help to fill it in, go for them, or come to their home.
assisted_service-situation = I cannot go out and cannot do it myself
assisted_service-search = home visit help fill in cannot read no phone bedridden go for me commissioner

assisted_service-who-1 = Anybody who cannot go out, read, or use a phone.
assisted_service-who-2 = Also old people and carers who cannot leave home.

assisted_service-amount-1 = It is free.

assisted_service-decides-1 = The township where you are registered or live arranges it.
    .other = The township where the applicant is registered or lives arranges it.

assisted_service-time-1 = How soon they come is what your place has published. They arrange a time first.
    .other = How soon they come is what the applicant’s place has published. They arrange a time first.

assisted_service-asked-1 = What is to be done and why you cannot do it.
    .other = What is to be done and why the applicant cannot do it.
assisted_service-asked-2 = When and where to come, and how to reach you.
    .other = When and where to come, and how to reach the applicant.

assisted_service-after-1 = Staff phone or text you for a time.
    .other = Staff phone or text to arrange a time.
assisted_service-after-2 = They must show a work pass. Without one, do not open.
assisted_service-after-3 = What is filled in is read or shown to you and sent only if you agree.
    .other = What is filled in is read or shown to the applicant and sent only if they agree.
assisted_service-after-4 = Never tell anybody the password of your bank card.
    .other = Never tell anybody the password of a bank card.

assisted_service-where-1 = The village or residents’ committee, or the township window.

assisted_service-basis-1 = Law on the Building of a Barrier-Free Environment, Article 39
assisted_service-basis-2 = Rules published by the place of registration

assisted_service-declaration-1 = What I have written is true.
assisted_service-declaration-2 = I know that helpers may only write what I want.
assisted_service-declaration-3 = I know that these answers are only used to arrange the help.

## help_matter

assisted_service-help_matter = What is to be done?
assisted_service-help_matter-label = Matter
assisted_service-help_matter-hint = You may choose more than one.
assisted_service-help_matter-why = The helper brings all that is needed at once.
assisted_service-help_matter-subsidy = The two disability subsidies
assisted_service-help_matter-certificate = Disability certificate
assisted_service-help_matter-dibao = Dibao, temporary relief
assisted_service-help_matter-device = Wheelchair, hearing aid or other devices
assisted_service-help_matter-notice = Explaining a notice
assisted_service-help_matter-bank = Going to the bank, activating a card
assisted_service-help_matter-other = Other
assisted_service-help_matter-error-missing = Choose what is to be done.

## other_matter

assisted_service-other_matter = What is it?
assisted_service-other_matter-label = Other matter
assisted_service-other_matter-hint = A few words. For example: paying health insurance.
assisted_service-other_matter-why = So that somebody comes who knows it.
assisted_service-other_matter-error-missing = Write what. For example: health insurance.

## help_kind

assisted_service-help_kind = How should we help?
assisted_service-help_kind-label = Way of help
assisted_service-help_kind-why = Sometimes a call is enough.
assisted_service-help_kind-home = Come to my home
assisted_service-help_kind-window = Help me at the window
assisted_service-help_kind-go = Go for me
assisted_service-help_kind-go-hint = You will be asked for a written mandate or a fingerprint.
    .other = The applicant will be asked for a written mandate or a fingerprint.
assisted_service-help_kind-phone = Guide me by phone
assisted_service-help_kind-sign = Help me in sign language
assisted_service-help_kind-error-missing = Choose how.

## help_reason

assisted_service-help_reason = What makes it hard?
assisted_service-help_reason-label = Difficulty
assisted_service-help_reason-hint = You may choose more than one.
assisted_service-help_reason-why = So that the helper brings what suits you: large print, Braille, a signer.
    .other = So that the helper brings what suits the applicant: large print, Braille, a signer.
assisted_service-help_reason-out = I cannot go out
assisted_service-help_reason-see = I cannot see the writing
assisted_service-help_reason-read = I cannot read
assisted_service-help_reason-hear = I cannot hear
assisted_service-help_reason-hand = I cannot write by hand
assisted_service-help_reason-phone = I have no phone or cannot use it
assisted_service-help_reason-care = I care for somebody and cannot leave
assisted_service-help_reason-far = It is too far
assisted_service-help_reason-error-missing = Choose what makes it hard.

## residence

assisted_service-residence-why = Staff come to you there.
    .other = Staff come to the applicant there.
