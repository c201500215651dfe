# Lost or wandering people: help and finding family. Questions of its own; the rest comes from shared.ftl.

lost_person_report-title = Lost or wandering people: help and finding family
lost_person_report-summary = Report a missing relative or somebody lost or wandering. No account and no name needed.
lost_person_report-situation = A relative is lost, or I saw somebody wandering
lost_person_report-search = lost missing wandering homeless begging find family person search shelter sleeping rough runaway dementia autism police

lost_person_report-who-1 = Anybody can report, without an account and without a name.
lost_person_report-who-2 = In danger, or just gone missing: ring 110 first.

lost_person_report-amount-1 = People wandering or begging can get food and shelter for a time, emergency treatment and help to get home.
lost_person_report-amount-2 = It costs nothing.

lost_person_report-decides-1 = The assistance station of civil affairs helps; the police help to find the family.

lost_person_report-time-1 = Where somebody is in danger do not wait for this: ring 110 first.
lost_person_report-time-2 = Local staff deal with the report; the number shows you how it goes.

lost_person_report-asked-1 = Whether a relative is missing or you saw somebody.
    .other = Whether a relative is missing or somebody was seen.
lost_person_report-asked-2 = Where and when, and what the person is like.
lost_person_report-asked-3 = Whether we should reach you (no phone needed).
    .other = Whether we should reach the applicant (no phone needed).

lost_person_report-after-1 = Staff pass it to the assistance station and the police.
lost_person_report-after-2 = Cold weather, injuries and children come first.
lost_person_report-after-3 = With the number you can see the result.

lost_person_report-where-1 = The nearest police station, assistance station or township (sub-district).
lost_person_report-where-2 = Cold, injury or danger: ring 110 or 120. If you cannot use the phone, ask somebody near you.

lost_person_report-basis-1 = Interim Measures for Social Assistance (社会救助暂行办法), Articles 50 and 51

lost_person_report-declaration-1 = What I report is what I have seen or know.
lost_person_report-declaration-2 = I know that this is used to deal with this matter only.

lost_person_report-paper-photo = A photo of the person
lost_person_report-paper-photo-when = if you have one; report without it too

lost_person_report-kind = What do you report?
    .other = What is to be reported?
lost_person_report-kind-label = Kind of report
lost_person_report-kind-hint = If a relative has just gone missing, ring 110 first, then fill this in.
lost_person_report-kind-why = Finding a relative and helping a stranger are done differently.
lost_person_report-kind-family = My relative is missing
lost_person_report-kind-seen = I saw somebody wandering or lost
lost_person_report-kind-self = I have nowhere to go myself
lost_person_report-kind-error-missing = Please choose one.

lost_person_report-person_name = What is the missing person’s name?
lost_person_report-person_name-label = Name
lost_person_report-person_name-hint = Full name or pet name.
lost_person_report-person_name-why = To check when somebody is found.

lost_person_report-here = Where are you now?
    .other = Where is the applicant now?
lost_person_report-here-label = Where you are
    .other = Where the applicant is
lost_person_report-here-hint = A road, station or landmark. In danger ask somebody near you to ring 110.
    .other = A road, station or landmark. In danger ring 110 at once.
lost_person_report-here-why = Staff come to you there.
    .other = Staff come to the applicant there.
lost_person_report-here-error-missing = Please say where you are; a landmark will do.
    .other = Please say where the applicant is; a landmark will do.

lost_person_report-location = Where was the person seen?
lost_person_report-location-label = Place
lost_person_report-location-hint = A road, village or landmark. For a relative, where last seen.
lost_person_report-location-why = Staff go and look there.
lost_person_report-location-error-missing = Please give a place; a landmark will do.

lost_person_report-seen_when = When was that?
lost_person_report-seen_when-label = Time
lost_person_report-seen_when-hint = Roughly: today at 3 in the afternoon, last night.
lost_person_report-seen_when-why = The more recent, the easier to find.
lost_person_report-seen_when-error-missing = Please give a rough time, for example today at 3 in the afternoon.

lost_person_report-self_need = What help do you need now?
    .other = What help does the applicant need now?
lost_person_report-self_need-label = Help needed
lost_person_report-self_need-hint = You may choose several. In danger ring 110 or 120 first.
lost_person_report-self_need-why = So that the assistance station knows what to bring and arrange.
lost_person_report-self_need-food = Food and drink
lost_person_report-self_need-bed = A place to stay
lost_person_report-self_need-treatment = Treatment
lost_person_report-self_need-home = Getting home
lost_person_report-self_need-family = Finding my family
lost_person_report-self_need-safety = Getting away from somebody who hurts or forces me
lost_person_report-self_need-error-missing = Please choose what you need.
    .other = Please choose what the applicant needs.

lost_person_report-looks = What is the person like?
lost_person_report-looks-label = Description
lost_person_report-looks-hint = What you know: age, man or woman, clothes, can they speak. No identity numbers, please.
lost_person_report-looks-why = Staff use it to find and know the person.
lost_person_report-looks-error-missing = Please write a sentence or two.

lost_person_report-danger = Is any of this so?
lost_person_report-danger-label = Urgent signs
lost_person_report-danger-hint = Choose all that apply. In danger ring 110 or 120 first.
lost_person_report-danger-why = These come first.
lost_person_report-danger-injured = Injured or ill
lost_person_report-danger-cold = Cold or hungry
lost_person_report-danger-child = A child
lost_person_report-danger-old = An old person
lost_person_report-danger-no_words = Cannot say who they are
lost_person_report-danger-traffic = On the road, in traffic
lost_person_report-danger-none = No, or I do not know
lost_person_report-danger-error-missing = Please choose; if you do not know, the last one.
lost_person_report-danger-error-none-and-other = “No, or I do not know” cannot be chosen with another answer. Please keep one.
