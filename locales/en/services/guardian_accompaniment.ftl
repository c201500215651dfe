# Aid for a guardian who stays with the child. Says the same as the Chinese file.

guardian_accompaniment-title = Aid for a guardian who stays with the child
guardian_accompaniment-summary = Aid for the parent who stays with a child during rehabilitation.
guardian_accompaniment-situation = I stay with my child during rehabilitation and cannot work
guardian_accompaniment-search = guardian parent accompany stay rent subsidy lost wages rehabilitation

guardian_accompaniment-who-1 = The child is receiving rehabilitation aid and a parent or guardian stays with them.
guardian_accompaniment-who-2 = So far only Linxi’s document names this aid.
guardian_accompaniment-who-3 = If you are registered elsewhere, ask the county federation whether it exists there.
    .other = If the applicant is registered elsewhere, ask the county federation whether it exists there.

guardian_accompaniment-amount-1 = The amount is what your place has published.
    .other = The amount is what the applicant’s place has published.

guardian_accompaniment-decides-1 = The county’s federation decides.

guardian_accompaniment-time-1 = How long it takes is what your place has published.
    .other = How long it takes is what the applicant’s place has published.

guardian_accompaniment-asked-1 = The child’s name and identity number.
guardian_accompaniment-asked-2 = Which institution, and since when.
guardian_accompaniment-asked-3 = Who stays with the child, and where they live.

guardian_accompaniment-after-1 = The township checks your papers and the county federation checks the record of the stay.
    .other = The township checks the papers and the county federation checks the record of the stay.
guardian_accompaniment-after-2 = Once agreed, the federation notes the account for the money with you.
    .other = Once agreed, the federation notes the account for the money.
guardian_accompaniment-after-3 = If the child stops, please tell the federation soon.

guardian_accompaniment-where-1 = The township window or the county federation where you are registered.
    .other = The township window or the county federation where the applicant is registered.

guardian_accompaniment-together-1 = It goes together with rehabilitation aid for disabled children.

guardian_accompaniment-basis-1 = Rules published by the place of registration

guardian_accompaniment-declaration-1 = What I have written is true and I have left nothing out.
guardian_accompaniment-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
guardian_accompaniment-declaration-3 = If things change, I will tell the office myself.
guardian_accompaniment-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Papers

guardian_accompaniment-paper-stay_record = Record of the stay
guardian_accompaniment-paper-stay_record-how = Ask the institution to write down the days you and the child were there and to stamp it.
    .other = Ask the institution to write down the days the child and the person who stays with them were there and to stamp it.

## Facts of places

guardian_accompaniment-fact-named = Linxi’s plan names this aid. Ask the county federation how much it is and how it is paid.

## aid_running

guardian_accompaniment-aid_running = Has the child’s rehabilitation aid been agreed?
guardian_accompaniment-aid_running-label = Rehabilitation aid
guardian_accompaniment-aid_running-why = This aid follows the child’s own aid.
guardian_accompaniment-aid_running-agreed = Yes
guardian_accompaniment-aid_running-applied = Applied for, no result yet
guardian_accompaniment-aid_running-applied-hint = Both can run side by side.
guardian_accompaniment-aid_running-not_applied = Not applied for yet
guardian_accompaniment-aid_running-not_applied-hint = Please apply for the child’s aid as well. You may hand in this form now.
guardian_accompaniment-aid_running-error-missing = Choose how far the child’s aid has got.

## institution

guardian_accompaniment-institution = At which institution is the child?
guardian_accompaniment-institution-label = Institution
guardian_accompaniment-institution-hint = Write its name, city and county.
guardian_accompaniment-institution-why = The federation checks the days with the institution.
guardian_accompaniment-institution-error-missing = Write the institution’s name.

## stay_since

guardian_accompaniment-stay_since = Since when have you stayed?
    .other = Since when has the guardian stayed with the child?
guardian_accompaniment-stay_since-label = First day
guardian_accompaniment-stay_since-hint = If you do not remember, give the approximate day. For example: 2026-09-01.
guardian_accompaniment-stay_since-why = It is used to count the time.
guardian_accompaniment-stay_since-error-missing = Write the first day. For example: 2026-09-01.

## companion

guardian_accompaniment-companion = Who mostly stays with the child?
guardian_accompaniment-companion-label = Companion
guardian_accompaniment-companion-why = The aid goes to the guardian who stays.
guardian_accompaniment-companion-mother = Mother
guardian_accompaniment-companion-father = Father
guardian_accompaniment-companion-grandparent = A grandparent
guardian_accompaniment-companion-other = Another guardian or relative
guardian_accompaniment-companion-error-missing = Choose who stays.

## lodging

guardian_accompaniment-lodging = Where do you live meanwhile?
    .other = Where does the guardian live meanwhile?
guardian_accompaniment-lodging-label = Lodging
guardian_accompaniment-lodging-why = Renting costs more; the federation should know.
guardian_accompaniment-lodging-institution = At the institution or hospital
guardian_accompaniment-lodging-rented = In rented rooms
guardian_accompaniment-lodging-relatives = With relatives
guardian_accompaniment-lodging-home = I go home every day
guardian_accompaniment-lodging-error-missing = Choose where you live.
    .other = Choose where the guardian lives.

## The child

guardian_accompaniment-grown_up = The person of this number is 18 or older
guardian_accompaniment-grown_up-1 = This grant is for parents who stay with a child during rehabilitation.
guardian_accompaniment-grown_up-2 = If the number is wrong, go back and mend it: it is the child’s, not the parent’s.
guardian_accompaniment-changed-2 = Earlier nobody asked which child it is about. Please give the child’s name and identity number.
