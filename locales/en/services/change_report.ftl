# 变更报告: started from the person's own case. A report changes no money by itself.

change_report-title = Report of a change
change_report-summary = For people who draw a subsidy: tell the township or street of the registered home what has changed.
change_report-situation = I draw a subsidy and something has changed
change_report-search = change moved registration new phone new certificate grade stop the subsidy give up prison report

change_report-who-1 = Whoever draws a subsidy or is applying for one can report.
change_report-who-2 = So can a guardian, or a person whom you have authorised to report changes.
    .other = So can a guardian, or a person whom the applicant has authorised to report changes.
change_report-who-3 = Relatives and the village or residents’ committee can report at the township or street window.

change_report-amount-1 = A report by itself does not change the subsidy. The township or street checks it.
change_report-amount-2 = Reporting early means less to pay back.
change_report-amount-3 = When the grade changes, the new rate usually counts from the month of the new certificate.
change_report-amount-4 = For the amounts see the local public notice.

change_report-time-1 = Report in the month of the change: then nothing has to be paid back.

change_report-asked-1 = What has changed.
change_report-asked-2 = Since which day.
change_report-asked-3 = Anything else to explain (may stay empty).

change_report-after-1 = The township or street of the registered home receives the report and checks it.
change_report-after-2 = If they have questions, they contact you in the way that you chose.
    .other = If there are questions, they contact the applicant in the way that was chosen.
change_report-after-3 = You are told whether payment goes on, changes or stops.
    .other = The applicant and the agent are told whether payment goes on, changes or stops.
change_report-after-4 = If the household registration has moved, apply again in the new place. The earlier, the shorter the gap.
change_report-after-5 = If a report was wrong, tell the staff and it is put right.

change_report-where-1 = The window of the township or sub-district of registration; you or your family can go.
    .other = The window of the township or sub-district of registration; the applicant or family can go.

change_report-basis-1 = 国发〔2015〕52号: State Council opinion on the system of the two subsidies
change_report-basis-2 = 民发〔2021〕70号: opinion on improving the system of the two subsidies
change_report-basis-3 = The rules that the registered home has published itself

change_report-declaration-1 = Everything that I report is true.
change_report-declaration-2 = I know that a report by itself does not change the subsidy. The township or street checks first, then decides.
change_report-declaration-3 = I will pay back what was paid too much or by mistake, and report again when things change again.
change_report-declaration-4 = I know that these answers are used only to check my subsidy.

## What changed

change_report-change = What has changed?
change_report-change-label = Change
change_report-change-hint = Choose one. Report several changes one by one.
change_report-change-why = Some changes touch the subsidy. Saying so early means nothing to pay back later.
change_report-change-registration = The household registration has moved
change_report-change-registration-hint = The address in the household register is another one.
change_report-change-certificate = The disability certificate
change_report-change-certificate-hint = For example a new certificate, another grade, or it has expired.
change_report-change-similar_benefit = I began to draw another benefit
change_report-change-similar_benefit-hint = For example support for the destitute, or the care allowance after a work injury.
change_report-change-custodial = I began to serve a prison sentence
change_report-change-custodial-hint = Probation, public surveillance, community correction and parole need not be reported.
change_report-change-phone = My phone number
change_report-change-phone-hint = Payment goes on; only the phone changes.
change_report-change-stop = I no longer want the subsidy
change_report-change-stop-hint = Payment is asked to stop. You can apply again later.
change_report-change-other = Something else
change_report-change-other-hint = For example no longer a dibao household, or no longer in need of care.
change_report-change-error-missing = Please choose one. If you cannot find it, choose “Something else”.

change_report-new_place = Where has the household registration moved to?
change_report-new_place-label = New registered home
change_report-new_place-hint = The new address in the household register, down to township or street. For example: 赤峰市林西县林西镇.
change_report-new_place-why = The new place will pay the subsidy, and you need to apply there again.
    .other = The new place will pay the subsidy, and a new application is needed there.
change_report-new_place-error-missing = Please enter the new registered home, down to township or street.
change_report-new_place-error-too-long = At most { $n } characters. Please make it shorter.
change_report-new_place-error-bad-characters = Some characters cannot be stored. Please take them out and write it again.

change_report-certificate_change = What has changed about the disability certificate?
change_report-certificate_change-label = Change of the certificate
change_report-certificate_change-hint = Choose how it is now.
change_report-certificate_change-why = Whether it is valid and which grade it says touches the subsidy.
change_report-certificate_change-renewed = A new certificate
change_report-certificate_change-renewed-hint = Kind and grade are the same.
change_report-certificate_change-grade = Another kind or grade
change_report-certificate_change-grade-hint = Assessed again, and the new certificate is here.
change_report-certificate_change-expired = It has expired
change_report-certificate_change-expired-hint = Please renew it soon at the disabled persons’ federation that issued it.
change_report-certificate_change-cancelled = It was cancelled
change_report-certificate_change-cancelled-hint = The federation has cancelled it; it can no longer be used.
change_report-certificate_change-error-missing = Please choose what has changed about the certificate.

change_report-benefit = Which one did you begin to draw?
    .other = Which one did the applicant begin to draw?
change_report-benefit-label = New benefit
change_report-benefit-hint = Report several one by one.
change_report-benefit-why = Some cannot be drawn together with disability subsidies. The township checks and tells you what to do.
    .other = Some cannot be drawn together with disability subsidies. The township checks and tells the applicant what to do.
change_report-benefit-tekun = Support for the destitute (formerly wubao)
change_report-benefit-tekun-hint = For people who cannot work, have no income and nobody to support them.
change_report-benefit-work_injury_care = Care allowance after a work injury
change_report-benefit-work_injury_care-hint = Paid monthly by work injury insurance to those who need care.
change_report-benefit-orphan = Basic living allowance for orphans
change_report-benefit-orphan-hint = Monthly, for children whose parents have died or cannot be found.
change_report-benefit-welfare = Welfare living or care allowance
change_report-benefit-welfare-hint = Monthly, because of old age, loss of abilities, disability from work or honorary retirement.
change_report-benefit-elsewhere = A disability subsidy from another place
change_report-benefit-elsewhere-hint = The same subsidy can be drawn in one place only.
change_report-benefit-other = Another benefit
change_report-benefit-other-hint = Please write its name on the last page.
change_report-benefit-error-missing = Please choose the new benefit. If you cannot find it, choose “Another benefit”.

change_report-new_phone = What is the new phone number?
change_report-new_phone-label = New phone number
change_report-new_phone-hint = A mobile number has 11 digits; a landline number needs its area code. The phone to which the account’s messages go is changed under “My data and rights”.
change_report-new_phone-why = We will use it to reach you.
    .other = We will use it to reach the applicant.
change_report-new_phone-error-missing = Please enter the new phone number. A relative’s will do.
change_report-new_phone-error-not-a-phone = Please check the phone number. A mobile number has 11 digits and begins with 1; a landline number needs its area code.
change_report-new_phone-error-bad-characters = A phone number has digits only. Please take out everything else.

change_report-since = Since which day?
change_report-since-label = First day
change_report-since-hint = The day on which it changed. To stop payment, the day from which it should stop. For example: 2026-09-01. If you are not sure, enter about when, and say so on the last page.
change_report-since-why = To work out until which month the subsidy is paid.
change_report-since-error-missing = Please enter the day. If you are not sure, enter about when.
change_report-since-error-not-a-date = Please enter year, month and day. For example: 2026-09-01.

change_report-words = Is there anything else to tell us?
change_report-words-label = More
change_report-words-hint = If you chose “something else”, please explain it here. Otherwise leave it empty.
change_report-words-why = The staff can check faster.
change_report-words-error-missing = Please write a sentence or two. If there is nothing, leave it empty.
change_report-words-error-too-long = At most { $n } characters. Please make it shorter.
change_report-words-error-bad-characters = Some characters cannot be stored. Please take them out and write it again.

## Papers that the township may ask for

change_report-paper-new_certificate = The new disability certificate
change_report-paper-new_certificate-when = if the register does not show it, the officer asks for it
change_report-paper-new_address = The page of the household register with the new address
change_report-paper-new_address-when = if the register does not show the move, the officer asks for it
change_report-paper-new_benefit = Proof of the new benefit
change_report-paper-new_benefit-when = if no register shows it, the officer asks for it
