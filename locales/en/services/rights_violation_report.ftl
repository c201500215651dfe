# Report a violation of rights. Says the same as the Chinese file.

rights_violation_report-title = Report a violation of rights
rights_violation_report-summary = Tell us if somebody beats, abuses, cheats, locks up or insults a disabled person.
rights_violation_report-situation = I, or a disabled person I know, is being mistreated
rights_violation_report-search = report abuse violence locked up cheated money certificate taken insult discrimination sexual abandonment trafficking forced begging refused guide dog

rights_violation_report-who-1 = Anybody may report, also without a name, also what you only saw or heard.

rights_violation_report-amount-1 = It is free.

rights_violation_report-decides-1 = The county federation checks and passes crimes to the police and others.

rights_violation_report-time-1 = If somebody is in danger, do not wait. Phone 110; if hurt, 120.
rights_violation_report-time-2 = If you cannot phone, ask somebody near, or text 12110 where it is available.

rights_violation_report-asked-1 = Whether there is danger now and what has happened.
rights_violation_report-asked-2 = Who is harmed, where and when.
rights_violation_report-asked-3 = What proof there is. Whether we contact you is up to you.
    .other = What proof there is. Whether we contact the applicant is up to them.

rights_violation_report-after-1 = The federation first sees that the person is safe, then checks.
rights_violation_report-after-2 = Nobody is told who reported.
rights_violation_report-after-3 = Keep the number to look up how it goes.
rights_violation_report-after-4 = If it goes to court, ask for legal aid.

rights_violation_report-where-1 = A police station, the county federation, the village committee or the women’s federation.
rights_violation_report-where-2 = Or phone 12385, the disability hotline.

rights_violation_report-basis-1 = Law on the Protection of Persons with Disabilities
rights_violation_report-basis-2 = Anti-Domestic Violence Law

rights_violation_report-declaration-1 = What I have written is true as far as I know.
rights_violation_report-declaration-2 = I know that the office checks first and then acts.
rights_violation_report-declaration-3 = I know that these answers are used for this matter only.

## danger_now

rights_violation_report-danger_now = Is there danger now?
rights_violation_report-danger_now-label = Danger now
rights_violation_report-danger_now-hint = If so, phone 110 first and come back afterwards.
rights_violation_report-danger_now-why = Danger comes first.
rights_violation_report-danger_now-yes = Yes, right now
rights_violation_report-danger_now-maybe = It may happen again
rights_violation_report-danger_now-no = No, it is over
rights_violation_report-danger_now-error-missing = Choose one.

## violation

rights_violation_report-violation = What has happened?
rights_violation_report-violation-label = Matter
rights_violation_report-violation-why = Different offices deal with different matters.
rights_violation_report-violation-violence = Beating, abuse
rights_violation_report-violation-locked = Locking up
rights_violation_report-violation-sexual = Sexual abuse
rights_violation_report-violation-abandoned = Neglect, abandonment
rights_violation_report-violation-money = Cheating, keeping money or bank card
rights_violation_report-violation-certificate = Keeping or misusing the certificate
rights_violation_report-violation-begging = Forced begging, performing or work
rights_violation_report-violation-refused = Refused entry or service for a disability
rights_violation_report-violation-insult = Insult or mockery, also online
rights_violation_report-violation-other = Other
rights_violation_report-violation-error-missing = Choose what. If it is not there, choose “Other”.

## victim

rights_violation_report-victim = Who is harmed?
rights_violation_report-victim-label = Victim
rights_violation_report-victim-hint = No name is needed.
rights_violation_report-victim-why = Children and those who cannot speak for themselves are protected first.
rights_violation_report-victim-self = Myself
rights_violation_report-victim-child = A child
rights_violation_report-victim-adult = An adult
rights_violation_report-victim-several = Several people
rights_violation_report-victim-error-missing = Choose who.

## violation_place

rights_violation_report-violation_place = Where?
rights_violation_report-violation_place-label = Place
rights_violation_report-violation_place-hint = Village, estate or employer, as exact as you can. For example: block 2 of such an estate.
rights_violation_report-violation_place-why = Staff go there to find the person.
rights_violation_report-violation_place-error-missing = Write where. For example: block 2 of such an estate.

## violation_story

rights_violation_report-violation_story = Please tell us what happened.
rights_violation_report-violation_story-label = What happened
rights_violation_report-violation_story-hint = When, who did what, and whether it goes on. A few sentences.
rights_violation_report-violation_story-why = The clearer, the faster.
rights_violation_report-violation_story-error-missing = Write a few sentences.

## proof

rights_violation_report-proof = What proof is there?
rights_violation_report-proof-label = Proof
rights_violation_report-proof-hint = You may choose more than one. Keep it; you need not hand it in now.
rights_violation_report-proof-why = You may report without any.
rights_violation_report-proof-photo = Pictures, video
rights_violation_report-proof-chat = Chats, recordings
rights_violation_report-proof-medical = Injuries, medical record
rights_violation_report-proof-witness = Somebody saw it
rights_violation_report-proof-nothing = None
rights_violation_report-proof-error-missing = Choose what proof. If none, choose “None”.
rights_violation_report-proof-error-none-and-other = “None” cannot be chosen with others. Please keep only one.

## phone_if_wished

rights_violation_report-phone_if_wished-hint = If you live with the person who does harm, give a number they cannot see, or leave it empty.
    .other = If the applicant lives with the person who does harm, give a number that person cannot see, or leave it empty.
