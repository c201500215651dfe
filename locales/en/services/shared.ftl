# Words that several services share. The program looks up {service}-{name} first, then shared-{name} here.

## Certificate number

shared-certificate_number = What is the number of your disability certificate?
    .other = What is the number of the applicant’s disability certificate?
shared-certificate_number-label = Disability certificate number
shared-certificate_number-hint = It is on the certificate and has 20 characters: the 18 of the identity card number and 2 digits. A replaced certificate has a B and one more digit, 22 in all. It looks like 15049919850515002442.
shared-certificate_number-why = The disabled persons’ federation checks kind and grade with it. It is not made public.
shared-certificate_number-error-missing = Please enter the certificate number, 20 characters. A replaced certificate has 22.
shared-certificate_number-error-bad-length = A certificate number has 20 or 22 characters; this has { $n }. Please compare it with the certificate.
shared-certificate_number-error-bad-check = The first 18 characters do not add up as an identity number. One may be wrong; please compare it with the certificate.
shared-certificate_number-error-bad-characters = Please compare each character with the certificate. Only digits and the letters X and B can stand in it. Character 19 is 1 to 7, character 20 is 1 to 4.
shared-certificate_number-error-not-a-date = Characters 7 to 14 are the day of birth; this is no real day. Please compare it with the certificate.
shared-certificate_number-error-certificate-of-another = The first 18 characters are not the applicant’s identity number. Please enter the applicant’s own certificate number.

## Certificate expiry

shared-certificate_expiry = Until which day is the disability certificate valid?
shared-certificate_expiry-label = Certificate valid until
shared-certificate_expiry-hint = The last day of validity on the certificate. For example: 2030-06-01. If you cannot find it, ask the disabled persons’ federation that issued it.
shared-certificate_expiry-why = We remind you when it is about to expire. You can apply with an expired one; please renew it at the same time.
    .other = We remind when it is about to expire. An application is possible with an expired one; please renew it at the same time.
shared-certificate_expiry-error-missing = Please enter the last day of validity. For example: 2030-06-01.
shared-certificate_expiry-error-not-a-date = Please enter year, month and day. For example: 2030-06-01.

## Serving a sentence

shared-custodial = Are you serving a prison sentence now?
    .other = Is the applicant in prison now?
shared-custodial-label = Serving a sentence
shared-custodial-hint = For probation, public surveillance, community correction and parole choose “No”. Also “No” before the sentence. If you serve a sentence in a detention centre choose “Yes”.
    .other = For probation, public surveillance, community correction and parole choose “No”. Also “No” before the sentence. For a sentence served in a detention centre choose “Yes”.
shared-custodial-why = Everybody is asked this. Under the rules the subsidy is usually not paid in prison. Afterwards you can apply again.
shared-custodial-yes = Yes, I am serving a sentence
shared-custodial-no = No
shared-custodial-error-missing = Please choose “Yes” or “No”.

## Household

shared-household = Which of these is your household?
    .other = Which kind is the applicant’s household?
shared-household-label = Household
shared-household-hint = If you are unsure, choose “Other hardship”. Staff will check.
shared-household-why = Some help goes to households in hardship first. You can apply without dibao too.
shared-household-dibao = Dibao household
shared-household-dibao-hint = Dibao is the subsistence allowance that civil affairs pays each month.
shared-household-dibao_marginal = Household just above the dibao line
shared-household-dibao_marginal-hint = Its income is a little above the line, and civil affairs has confirmed it.
shared-household-tekun = Tekun support (once called wubao)
shared-household-tekun-hint = Supported by the state: unable to work, no income, no family able to help.
shared-household-other_hardship = Other hardship
shared-household-other_hardship-hint = No dibao, but in hardship: much spent on treatment, or nobody who can earn.
shared-household-none = None of these
shared-household-none-hint = You may still apply. The office decides.
shared-household-error-missing = Please choose one. If you are unsure, “Other hardship”.

## Residence

shared-residence = Where do you live now?
    .other = Where does the applicant live now?
shared-residence-label = Present address
shared-residence-hint = Village and house number, or housing estate and room. Without a number, name a place nearby that is easy to find.
shared-residence-why = For visits and letters.
shared-residence-error-missing = Please enter your present address so that you can be found.
    .other = Please enter the applicant’s present address so that they can be found.
shared-residence-error-too-long = At most { $n } characters. Please make it shorter.
shared-residence-error-bad-characters = Some characters cannot be stored. Please take them out and write it again.

## Phone

shared-phone = What is your phone number?
    .other = What is the applicant’s phone number?
shared-phone-label = Phone number
shared-phone-hint = A mobile number has 11 digits; a landline number needs its area code. Without a phone, enter a relative’s.
shared-phone-why = The office contacts you when something is missing or there is a result. If calls are difficult, you can choose another way later.
    .other = The office contacts the applicant when something is missing or there is a result. If calls are difficult, another way can be chosen later.
shared-phone-error-missing = Please enter a phone number where you can be reached. A relative’s will do.
    .other = Please enter a phone number where the applicant can be reached. A relative’s will do.
shared-phone-error-not-a-phone = Please check the phone number. A mobile number has 11 digits and begins with 1; a landline number needs its area code.
shared-phone-error-bad-characters = A phone number has digits only. Please take out everything else.

## Way of contact

shared-contact_way = How is it easiest to contact you?
    .other = How is the applicant best reached?
shared-contact_way-label = Ways of contact
shared-contact_way-hint = You can choose several.
shared-contact_way-why = The office sees your choice and contacts you that way if it can.
    .other = The office sees the choice made here and contacts the applicant that way if it can.
shared-contact_way-call = A phone call
shared-contact_way-call-hint = The staff call you.
    .other = The staff call the applicant.
shared-contact_way-sms = A text message
shared-contact_way-sms-hint = It does not mention disability or subsidy.
shared-contact_way-relative = Through a relative
shared-contact_way-relative-hint = Please agree it with them first; they pass it on.
shared-contact_way-sign = Sign language or writing
shared-contact_way-sign-hint = No phone calls. Contact by sign language, typing or writing.
shared-contact_way-large_print = Large print
shared-contact_way-large_print-hint = Notices in large letters.
shared-contact_way-visit = A visit at home
shared-contact_way-visit-hint = If going out is difficult, the staff come to you.
    .other = If going out is difficult, the staff come to the applicant.
shared-contact_way-error-missing = Please choose a way of contact, or several.

## Benefits drawn already

shared-overlap = Do you draw any of these now?
    .other = Does the applicant draw any of these now?
shared-overlap-label = Benefits drawn now
shared-overlap-hint = Choose all that you draw. If none, choose “None of these”.
    .other = Choose all that the applicant draws. If none, choose “None of these”.
shared-overlap-why = Some cannot be drawn together with this subsidy. Saying so now means nothing to pay back later.
shared-overlap-tekun = Support for the destitute (formerly wubao)
shared-overlap-tekun-hint = For people who cannot work, have no income and nobody to support them.
shared-overlap-work_injury_care = Care allowance after a work injury
shared-overlap-work_injury_care-hint = Paid monthly by work injury insurance to those who need care.
shared-overlap-same_subsidy_elsewhere = The same subsidy in another place
shared-overlap-same_subsidy_elsewhere-hint = For example the place where you were registered before still pays.
    .other = For example the place where the applicant was registered before still pays.
shared-overlap-none = None of these
shared-overlap-none-hint = I draw none of the above.
shared-overlap-error-missing = Please choose what you draw. If nothing, choose “None of these”.
    .other = Please choose what the applicant draws. If nothing, choose “None of these”.
shared-overlap-error-none-and-other = “None of these” cannot be chosen together with another answer. Please leave one.

## Bank

shared-bank_name = Which bank should the money go to?
shared-bank_name-label = Bank
shared-bank_name-hint = The name of the bank on the card or passbook. For example: 农村信用社. With a social security card, the bank named on it.
shared-bank_name-why = The bank pays into the disabled person’s own account.
shared-bank_name-error-missing = Please enter the bank; it is on the card or passbook.
shared-bank_name-error-too-long = At most { $n } characters. Please make it shorter.
shared-bank_name-error-bad-characters = Some characters cannot be stored. Please take them out and write it again.

shared-bank_account = What is the account number?
shared-bank_account-label = Account number
shared-bank_account-hint = On the front of the card, or on the first page of the passbook. It must be in the disabled person’s own name. Please do not enter a password.
shared-bank_account-why = The money is paid straight into it. It is stored encrypted and not made public.
shared-bank_account-error-missing = Please enter the account number, from the front of the card or the first page of the passbook.
shared-bank_account-error-bad-length = An account number has 8 to 30 digits; this has { $n }. Please compare it with the card or passbook.
shared-bank_account-error-bad-characters = An account number has digits only. Please take out everything else.

## Papers

shared-paper-certificate = Disability certificate
shared-paper-certificate_at_hand = Disability certificate (to copy the number; not to hand in)
shared-paper-bank_card = Bank card or passbook (in the person’s own name)
shared-paper-dibao = Dibao certificate
shared-paper-dibao-when = for those who draw dibao
shared-paper-id_card = Identity card
shared-paper-household_register = Household register

## Advice

shared-advice-grade_not_severe = The care subsidy is usually for grades 1 and 2. In some places also for intellectual or mental disabilities of grade 3 or 4. You can still apply; the registered home decides.
shared-advice-no_hardship = The living subsidy is usually for dibao households. In some places also for those just above the line and others in hardship. You can still apply; the registered home decides.
shared-advice-no_care_need = The care subsidy is usually for people who need care for more than 6 months. You can still apply; the registered home decides.
shared-advice-certificate_expired = The disability certificate has expired. Please renew it soon where it was issued. You can apply meanwhile.
shared-advice-custodial = The subsidy is usually not paid in prison. You can still submit; the registered home decides. Afterwards you can apply again.
shared-advice-another_holder = The subsidy should go to the disabled person’s own account. Another person’s account needs the consent of the staff. Please use your own if you can.
    .other = The subsidy should go to the disabled person’s own account. Another person’s account needs the consent of the staff. Please use the applicant’s own if possible.

## Advice about other benefits

shared-advice-overlap-tekun = With support for the destitute this subsidy can usually not be drawn. You can still submit; the registered home checks.
shared-advice-overlap-work_injury_care = With the care allowance after a work injury this subsidy can usually not be drawn. You can still submit; the registered home checks.
shared-advice-overlap-orphan_allowance = With the orphans’ allowance the living subsidy can usually not be drawn; the care subsidy can. You can still submit; the registered home checks.
shared-advice-overlap-unattended_child_allowance = With the allowance for children whom nobody raises the living subsidy can perhaps not be drawn. Rules differ; the registered home checks.
shared-advice-overlap-welfare_living_allowance = Only one of these two can be drawn; you may choose the higher one. The choice is yours, and the staff will ask you.
    .other = Only one of these two can be drawn; it may be the higher one. The choice is the applicant’s, and the staff will ask.
shared-advice-overlap-welfare_care_allowance = Only one of these two can be drawn; you may choose the higher one. The choice is yours, and the staff will ask you.
    .other = Only one of these two can be drawn; it may be the higher one. The choice is the applicant’s, and the staff will ask.
shared-advice-overlap-same_subsidy_elsewhere = The same subsidy is usually drawn in one place only. Ask the registered home whether the former place has to stop first, so that nothing has to be paid back.
shared-advice-overlap-long_term_care_insurance = Whether the care subsidy can be drawn with long-term care insurance differs from place to place. You can still submit; the registered home checks.

## Anything else

shared-words = Is there anything else you want to tell us?
shared-words-label = More information
shared-words-hint = A few sentences in your own words. You may leave this empty.
shared-words-why = It helps the staff to deal with it faster.
shared-words-error-too-long = Please use no more than { $n } characters.
shared-words-error-bad-characters = There is a sign that cannot be saved. Please delete it and write it again.

## Time of a visit

shared-visit_time = When is the best time to come?
shared-visit_time-label = Good times for you
    .other = Good times for the applicant
shared-visit_time-hint = Choose all that suit you. Staff will arrange a time with you before they come.
    .other = Choose all that suit the applicant. Staff will arrange a time before they come.
shared-visit_time-why = So that we come when it suits you and you do not wait for nothing.
    .other = So that we come when it suits the applicant and nobody waits for nothing.
shared-visit_time-weekday_morning = Monday to Friday, mornings
shared-visit_time-weekday_afternoon = Monday to Friday, afternoons
shared-visit_time-weekend = At the weekend
shared-visit_time-any_time = Any time
shared-visit_time-error-missing = Choose a time that suits you. If all do, choose “Any time”.
    .other = Choose a time that suits the applicant. If all do, choose “Any time”.
shared-visit_time-error-none-and-other = “Any time” need not be chosen with others. Please keep only one.

## Help needed every day

shared-care_needs = What do you need help with every day?
    .other = What does the applicant need help with every day?
shared-care_needs-label = Help needed
shared-care_needs-hint = Choose all that apply.
shared-care_needs-why = Knowing what help is needed, we can find the right people and the right place.
shared-care_needs-eating = Eating and drinking
shared-care_needs-dressing = Dressing and undressing
shared-care_needs-washing = Washing and bathing
shared-care_needs-toilet = Using the toilet, changing pads
shared-care_needs-moving = Getting up, moving about, going out
shared-care_needs-medicine = Taking medicine, seeing a doctor
shared-care_needs-company = Somebody must always be near
shared-care_needs-company-hint = For example because of wandering off, seizures or self-injury.
shared-care_needs-none = No help needed
shared-care_needs-error-missing = Choose what help is needed. If none, choose “No help needed”.
shared-care_needs-error-none-and-other = “No help needed” cannot be chosen with others. Please keep only one.

## Who cares now

shared-carer = Who gives care now?
shared-carer-label = Carer
shared-carer-hint = Choose the main one.
shared-carer-why = Where nobody gives care, staff will act first.
shared-carer-family = Family
shared-carer-family_tired = Family, who can hardly manage any longer
shared-carer-family_tired-hint = For example because of age, illness or work.
shared-carer-paid = Somebody who is paid
shared-carer-institution = Staff of a home or centre
shared-carer-nobody = Nobody
shared-carer-error-missing = Choose who gives care now.

## The person's own wish

shared-own_wish = Does the disabled person want this?
shared-own_wish-label = The person’s own wish
shared-own_wish-hint = Any way of saying it counts: a nod, sign language, a picture.
shared-own_wish-why = It is done only if the person wants it. They decide and may stop at any time.
shared-own_wish-yes = Yes
shared-own_wish-unsure = They want to see it first
shared-own_wish-unsure-hint = A visit or a few days’ trial is possible.
shared-own_wish-no = No
shared-own_wish-no-hint = Staff will talk with the person first and force nothing.
shared-own_wish-cannot_say = They cannot say at present
shared-own_wish-cannot_say-hint = Staff will talk it over with the person and the guardian.
shared-own_wish-error-missing = Choose what the person wants. If unclear, choose “They cannot say at present”.

## Phone in a report that may be nameless

shared-phone_if_wished = Should we contact you?
    .other = Should we contact the applicant?
shared-phone_if_wished-label = Phone number (you may leave it empty)
shared-phone_if_wished-hint = If you want to hear the result, leave a number. If not, leave it empty.
shared-phone_if_wished-why = We act without a number too. Keep the report’s number to look up the result yourself.
shared-phone_if_wished-error-not-a-phone = Please check the number. A mobile number has 11 digits and begins with 1; a landline needs its area code.
shared-phone_if_wished-error-bad-characters = A phone number has digits only. Please delete letters and other signs.

shared-paper-business_licence = Business licence, if there is one
shared-paper-graduation_certificate = Graduation certificate

## The child it is about

shared-child_name = What is the child’s name?
shared-child_name-label = Child’s name
shared-child_name-hint = As in the household register.
shared-child_name-why = One child at a time. Apply again for each other child.
shared-child_name-error-missing = Please give the child’s name.
shared-child_id_number = What is the child’s identity number?
shared-child_id_number-label = Child’s identity number
shared-child_id_number-hint = It is in the household register and has 18 characters.
shared-child_id_number-why = To find the right child.
shared-child_id_number-error-missing = Please give the 18 characters.
shared-child_id_number-error-bad-length = It should have 18 characters. Please compare it with the household register.

## Moving a certificate

shared-move_from = Where was the certificate issued?
shared-move_from-label = Issued by
shared-move_from-hint = The county or district, for example Linxi in Chifeng. The certificate names the federation.
shared-move_from-why = The two federations have to match the file.
shared-move_from-error-missing = Please write the county or district that issued it.

shared-move_to = Where is it to move?
shared-move_to-label = New registered home
shared-move_to-hint = The county or district and the township or street, as on the first page of the household register.
shared-move_to-why = The federation of the new home takes it over.
shared-move_to-error-missing = Please write the new registered home down to the township or street.

## Household economy

shared-income = What does your household live on now?
    .other = What does the applicant’s household live on now?
shared-income-label = Sources of income
shared-income-hint = Choose all that apply.
shared-income-why = The office then knows what to check and need not ask again.
shared-income-wages = Wages
shared-income-odd_jobs = Odd jobs
shared-income-odd_jobs-hint = Money only when there is work.
shared-income-farming = Farming or herding
shared-income-business = A small business
shared-income-pension = A pension
shared-income-family = Money from family or relatives
shared-income-none = No income
shared-income-error-missing = Please choose the sources of income, or “No income”.
shared-income-error-none-and-other = “No income” cannot be chosen with another answer. Please keep one.

shared-income_month = About how much does the household receive a month, in yuan?
shared-income_month-label = Household income a month (yuan)
shared-income_month-hint = A rough figure will do. For farming, divide the year’s income by 12. Leave out the two disability subsidies.
shared-income_month-error-missing = Please give a rough figure in numbers, for example 800.

shared-property = Does the household have any of these?
shared-property-label = Property
shared-property-hint = You can apply all the same. Explain later if a vehicle is for a disabled person’s mobility.
shared-property-why = There are local rules about property. Saying so now prevents misunderstanding.
shared-property-second_home = A second home
shared-property-car = A car
shared-property-machine = Large farm machinery
shared-property-company = A company or shop
shared-property-savings = Considerable savings
shared-property-none = None of these
shared-property-error-missing = Please choose what there is, or “None of these”.
shared-property-error-none-and-other = “None of these” cannot be chosen with another answer. Please keep one.
shared-income_month-why = Civil affairs has to check the income; a rough figure makes that quick.

shared-dependants = Who in the family depends on you?
    .other = Who in the family depends on the applicant?
shared-dependants-label = Dependants
shared-dependants-hint = Choose all that apply.
shared-dependants-why = So that the household’s expenses are counted rightly.
shared-dependants-children = Children
shared-dependants-old = Old people
shared-dependants-disabled = Disabled or ill relatives
shared-dependants-none = Nobody
shared-dependants-error-missing = Please choose who depends, or “Nobody”.
shared-dependants-error-none-and-other = “Nobody” cannot be chosen with another answer. Please keep one.
