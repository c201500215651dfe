# Help in an emergency. Says the same as the Chinese file.

emergency_help-title = Help in an emergency
emergency_help-summary = Disaster, a power cut, or your carer has fallen ill: ask the township for help.
    .other = Disaster, a power cut, or the carer has fallen ill: ask the township for help.
emergency_help-situation = Something has happened and nobody can look after the disabled person
emergency_help-search = emergency urgent help flood earthquake snow fire power cut ventilator oxygen no medicine no food carer in hospital trapped evacuate wheelchair

emergency_help-who-1 = Anybody may ask for a disabled person, without an account.

emergency_help-amount-1 = It is free.

emergency_help-decides-1 = The township sends somebody.

emergency_help-time-1 = If life is in danger, do not fill this in. Phone 110, 119 (fire) or 120 (ambulance) now.
emergency_help-time-2 = If you cannot phone, ask somebody, or text 12110 where it is available.
emergency_help-time-3 = At night and on holidays nobody may read this.

emergency_help-asked-1 = What has happened, where you are, how many people.
    .other = What has happened, where the applicant is, how many people.
emergency_help-asked-2 = What help is needed and how to reach you.
    .other = What help is needed and how to reach the applicant.

emergency_help-after-1 = Staff contact you or come straight away.
    .other = Staff contact the applicant or come straight away.
emergency_help-after-2 = If you must leave, take wheelchair, medicine and certificate with you.
    .other = If the applicant must leave, take wheelchair, medicine and certificate along.
emergency_help-after-3 = Where there is no carer, one is found first, then a lasting answer.

emergency_help-where-1 = The village committee or the township’s duty room.

emergency_help-together-1 = If it costs you much, apply for temporary relief afterwards.
    .other = If it costs the applicant much, apply for temporary relief afterwards.

emergency_help-basis-1 = Emergency Response Law
emergency_help-basis-2 = Law on the Building of a Barrier-Free Environment

emergency_help-declaration-1 = What I have written is true as far as I know.
emergency_help-declaration-2 = I know that the office checks first and then acts.
emergency_help-declaration-3 = I know that these answers are used for this matter only.

## emergency

emergency_help-emergency = What has happened?
emergency_help-emergency-label = Emergency
emergency_help-emergency-hint = If life is in danger, phone 110, 119 or 120 first.
emergency_help-emergency-why = So that the right people and things are sent.
emergency_help-emergency-disaster = Flood, snow, earthquake, fire
emergency_help-emergency-power = Power cut with a ventilator or oxygen device
emergency_help-emergency-carer = The carer is ill, gone or taken away
emergency_help-emergency-supplies = No medicine, food or water
emergency_help-emergency-trapped = Trapped
emergency_help-emergency-other = Other
emergency_help-emergency-error-missing = Choose what.

## emergency_place

emergency_help-emergency_place = Where are you?
    .other = Where is the applicant?
emergency_help-emergency_place-label = Place
emergency_help-emergency_place-hint = Number and floor. For example: group 3 of such a village, second house.
emergency_help-emergency_place-why = Staff come there.
emergency_help-emergency_place-error-missing = Write where, so that you can be found.
    .other = Write where, so that the applicant can be found.

## people_count

emergency_help-people_count = How many people need help?
emergency_help-people_count-label = People
emergency_help-people_count-hint = A figure. For example: 2.
emergency_help-people_count-why = For cars and helpers.
emergency_help-people_count-error-missing = Write how many. For example: 2.

## emergency_needs

emergency_help-emergency_needs = What help is needed?
emergency_help-emergency_needs-label = Help
emergency_help-emergency_needs-hint = You may choose more than one.
emergency_help-emergency_needs-why = So that all is brought at once.
emergency_help-emergency_needs-carry = Carrying, a car that takes a wheelchair
emergency_help-emergency_needs-electricity = Electricity, oxygen
emergency_help-emergency_needs-medicine = Medicine
emergency_help-emergency_needs-food = Food and drink
emergency_help-emergency_needs-carer = Somebody to look after the person
emergency_help-emergency_needs-sign = Sign language or writing
emergency_help-emergency_needs-guide = A guide for a blind person
emergency_help-emergency_needs-calm = Gentle care: afraid of strangers or noise
emergency_help-emergency_needs-warm = Warmth, shelter
emergency_help-emergency_needs-error-missing = Choose what is needed.

## phone_if_wished

emergency_help-phone_if_wished = At which number can we reach you?
    .other = At which number can we reach the applicant?
emergency_help-phone_if_wished-label = Phone (leave empty if none)
emergency_help-phone_if_wished-hint = A phone at hand. If you cannot take calls, we text.
    .other = A phone at hand. If calls cannot be taken, we text.
emergency_help-phone_if_wished-why = To ask you the way.
    .other = To ask the way.
