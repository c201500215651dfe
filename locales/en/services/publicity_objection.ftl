# Objection to a public notice. Says the same as the Chinese file.

publicity_objection-title = Objection to a public notice
publicity_objection-summary = Tell the township if a posted list of subsidies is wrong, leaves somebody out, or shows too much.
publicity_objection-situation = The posted list is wrong or shows private things about me
publicity_objection-search = public notice list objection wrong unfair not entitled left out privacy ID number posted board

publicity_objection-who-1 = Anybody may, also without a name.

publicity_objection-amount-1 = It is free.

publicity_objection-decides-1 = The township that posted it checks.

publicity_objection-time-1 = It is usually posted for 7 days. You may object later too.
publicity_objection-time-2 = How long the check takes is what your place has published. If private things are shown, ask for a change at once.
    .other = How long the check takes is what the applicant’s place has published. If private things are shown, ask for a change at once.

publicity_objection-asked-1 = What is wrong and where you saw it.
    .other = What is wrong and where it was seen.
publicity_objection-asked-2 = What you know. Whether we contact you is up to you.
    .other = What the applicant knows. Whether we contact them is up to them.

publicity_objection-after-1 = The township checks and corrects mistakes.
publicity_objection-after-2 = Nobody is told who objected.
publicity_objection-after-3 = Keep the number to look up the result.
publicity_objection-after-4 = Payment goes on; it changes only if a mistake is found.

publicity_objection-where-1 = The village or township that posted it.

publicity_objection-basis-1 = Rules published by the place of registration
publicity_objection-basis-2 = Personal Information Protection Law

publicity_objection-declaration-1 = What I have written is true as far as I know.
publicity_objection-declaration-2 = I know that the office checks first and then acts.
publicity_objection-declaration-3 = I know that these answers are used for this matter only.

## objection

publicity_objection-objection = What is wrong?
publicity_objection-objection-label = Objection
publicity_objection-objection-why = Too much private detail is dealt with first.
publicity_objection-objection-not_entitled = Somebody on the list is not entitled
publicity_objection-objection-missing = Somebody entitled is missing
publicity_objection-objection-amount = Amount, kind or month is wrong
publicity_objection-objection-privacy = It shows an ID number, an illness or other private things
publicity_objection-objection-not_posted = It was not posted at all
publicity_objection-objection-mine = What it says about me is wrong
publicity_objection-objection-error-missing = Choose what is wrong.

## seen_where

publicity_objection-seen_where = Where did you see it?
    .other = Where was it seen?
publicity_objection-seen_where-label = Where
publicity_objection-seen_where-why = Staff check and correct it there.
publicity_objection-seen_where-village_board = Village or community board
publicity_objection-seen_where-township_board = Township board
publicity_objection-seen_where-online = Website or WeChat account
publicity_objection-seen_where-chat = A WeChat group
publicity_objection-seen_where-nowhere = Nowhere
publicity_objection-seen_where-error-missing = Choose where.

## seen_place

publicity_objection-seen_place = Which village, website or group?
publicity_objection-seen_place-label = Place
publicity_objection-seen_place-hint = For example: the board of such a village.
publicity_objection-seen_place-why = To find that list.
publicity_objection-seen_place-error-missing = Write the place. For example: the board of such a village.

## seen_on

publicity_objection-seen_on = When did you see it?
    .other = When was it seen?
publicity_objection-seen_on-label = Day
publicity_objection-seen_on-hint = You may leave it empty. For example: 2026-11-20.
publicity_objection-seen_on-why = To find that notice.

## what_known

publicity_objection-what_known = Please tell us what you know.
    .other = Please tell us what the applicant knows.
publicity_objection-what_known-label = What you know
    .other = What the applicant knows
publicity_objection-what_known-hint = A few sentences. Do not write anybody’s ID number.
publicity_objection-what_known-why = The clearer, the faster.
publicity_objection-what_known-error-missing = Write a few sentences.
