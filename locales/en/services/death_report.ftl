# 死亡报告: by relatives or the village, no mandate needed, no sight of the file. A report changes no money by itself.

death_report-title = Report of a death
death_report-summary = Somebody who drew a subsidy has died: relatives or the village or residents’ committee tell the registered home.
death_report-situation = A relative who drew a subsidy has died
death_report-search = death died passed away deceased funeral stop the subsidy report

death_report-who-1 = The family and relatives can report.
death_report-who-2 = So can staff of the village or residents’ committee.
death_report-who-3 = You need no letter of authority. Whoever reports does not see the file of the person who died.

death_report-amount-1 = The subsidy for the month of death usually need not be paid back.
death_report-amount-2 = Where it is paid by the quarter, that quarter usually need not be paid back.
death_report-amount-3 = What is paid for later months must be paid back. The township or street tells you how.
    .other = What is paid for later months must be paid back. The township or street tells the person who reports how.
death_report-amount-4 = Rules may differ; see the local public notice.

death_report-time-1 = Please report early. The money of the month of death, or of the quarter where it is paid quarterly, stays.

death_report-asked-1 = Name and identity card number of the person who died.
death_report-asked-2 = The day of death.
death_report-asked-3 = How you are related.
    .other = How the person who reports is related.
death_report-asked-4 = Your phone.
    .other = The phone of the person who reports.

death_report-after-1 = The township or street of the registered home receives the report and checks it.
death_report-after-2 = If they have questions, they phone you.
    .other = If there are questions, they phone the person who reports.
death_report-after-3 = When it is clear, payment stops as the rules say.
death_report-after-4 = If something is still to be paid, or to be paid back, the staff contact the family.

death_report-where-1 = The window of the township or sub-district of registration, or tell the village (residents’) committee.

death_report-basis-1 = 国发〔2015〕52号: State Council opinion on the system of the two subsidies
death_report-basis-2 = The rules that the registered home has published itself

death_report-declaration-1 = Everything that I report is true.
death_report-declaration-2 = I know that a report by itself does not stop the subsidy. The township or street checks first, then decides.
death_report-declaration-3 = I know that what is paid too much afterwards should be paid back.
death_report-declaration-4 = I know that these answers are used only to check this matter.

## The person who died

death_report-deceased_name = What was the name of the person who died?
death_report-deceased_name-label = Name of the person who died
death_report-deceased_name-hint = As on the identity card.
death_report-deceased_name-why = To find the right person and nobody else.
death_report-deceased_name-error-missing = Please enter the name of the person who died.
death_report-deceased_name-error-too-long = At most { $n } characters. Please make it shorter.
death_report-deceased_name-error-bad-characters = A name has no digits or signs. Please write it as on the identity card.

death_report-deceased_id_number = What was their identity card number?
death_report-deceased_id_number-label = Identity card number of the person who died
death_report-deceased_id_number-hint = 18 characters, the last may be X. It is in the household register too, and in the first 18 characters of the disability certificate number.
death_report-deceased_id_number-why = Many people share a name. With the number nobody else’s subsidy is stopped.
death_report-deceased_id_number-error-missing = Please enter the identity card number of the person who died, 18 characters.
death_report-deceased_id_number-error-bad-length = An identity card number has 18 characters; this has { $n }. Please compare it with the card or the household register.
death_report-deceased_id_number-error-bad-check = The number does not add up. One digit may be wrong; please compare it with the card or the household register.
death_report-deceased_id_number-error-bad-characters = An identity card number has digits only; the last may be X. Please take out everything else.
death_report-deceased_id_number-error-not-a-date = Characters 7 to 14 are the day of birth; this is no real day. Please compare it with the card.

death_report-died_on = On which day did they die?
death_report-died_on-label = Day of death
death_report-died_on-hint = As on the death certificate, if there is one. For example: 2026-09-01.
death_report-died_on-why = Until which month the subsidy is paid depends on it.
death_report-died_on-error-missing = Please enter the day of death. For example: 2026-09-01.
death_report-died_on-error-not-a-date = Please enter year, month and day. For example: 2026-09-01.
death_report-died_on-error-in-future = This day is still to come. Please enter a day in the past.

## The person who reports

death_report-relation = Who are you to the person who died?
    .other = How is the person who reports related to the person who died?
death_report-relation-label = Relation to the person who died
death_report-relation-why = So that the staff know how to address you and what to check.
    .other = So that the staff know whom they are speaking to and what to check.
death_report-relation-spouse = Husband or wife
death_report-relation-child = Son or daughter
death_report-relation-parent = Father or mother
death_report-relation-sibling = Brother or sister
death_report-relation-other_kin = Another relative
death_report-relation-village = Staff of the village or residents’ committee
death_report-relation-error-missing = Please choose how you are related.
    .other = Please choose how the person who reports is related.

death_report-phone-label = Your phone
    .other = Phone of the person who reports
death_report-phone-hint = The phone of the person who reports. A mobile number has 11 digits; a landline number needs its area code.
death_report-phone-why = The staff call it when they need to check.

death_report-words = Is there anything else to tell us?
death_report-words-label = More
death_report-words-hint = For example where the papers are, and whom to ask. If there is nothing, leave it empty.
death_report-words-why = The staff can check faster.
death_report-words-error-missing = Please write a sentence or two. If there is nothing, leave it empty.
death_report-words-error-too-long = At most { $n } characters. Please make it shorter.
death_report-words-error-bad-characters = Some characters cannot be stored. Please take them out and write it again.

## The paper that the township may ask for

death_report-paper-death_certificate = Death certificate
death_report-paper-death_certificate-when = only if no register shows it, the officer asks for it; you can report without it
