# Assistive devices. Says the same as the Chinese file.

assistive_device-title = Assistive devices
assistive_device-summary = Wheelchairs, hearing aids, artificial limbs, canes and more: the federation assesses and helps to pay.
assistive_device-situation = I need a wheelchair, a hearing aid or another device
assistive_device-search = wheelchair crutches cane walker hearing aid prosthesis artificial leg orthosis white cane magnifier care bed commode shower chair cushion device repair subsidy free

assistive_device-who-1 = People with a disability certificate who need a device.
assistive_device-who-2 = For children, see rehabilitation aid for disabled children first.

assistive_device-amount-1 = Each place has its own list of devices and amounts. What it has published counts.
assistive_device-amount-2 = Some places hand out the device after an assessment, some pay you back. Please ask before you buy.
    .other = Some places hand out the device after an assessment, some pay the money back. Please ask before buying.

assistive_device-decides-1 = The county’s federation decides.

assistive_device-time-1 = How long it takes is what your place has published.
    .other = How long it takes is what the applicant’s place has published.

assistive_device-asked-1 = Which device, and whether you had one before.
    .other = Which device, and whether the applicant had one before.
assistive_device-asked-2 = Whether you can go to an assessment, and whether the device fits your home.
    .other = Whether the applicant can go to an assessment, and whether the device fits their home.
assistive_device-asked-3 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.

assistive_device-after-1 = The federation arranges a fitting: measuring, and finding the right kind.
assistive_device-after-2 = Then it tells you what you can have and how much is paid.
    .other = Then it tells the applicant what they can have and how much is paid.
assistive_device-after-3 = If it breaks or no longer fits, ask for repair or a new assessment.

assistive_device-where-1 = The township window, the county federation, or a device service centre.

assistive_device-together-1 = A device already paid by work-injury or health insurance is usually not paid again.

assistive_device-basis-1 = Law on the Protection of Persons with Disabilities
assistive_device-basis-2 = Regulations on Disability Prevention and Rehabilitation
assistive_device-basis-3 = Rules published by the place of registration

assistive_device-declaration-1 = What I have written is true and I have left nothing out.
assistive_device-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
assistive_device-declaration-3 = If things change, I will tell the office myself.
assistive_device-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Papers

assistive_device-paper-invoice = Invoice
assistive_device-paper-invoice-when = if you have bought the device already
    .other = if the applicant has bought the device already
assistive_device-paper-invoice-how = Ask the seller. It should bear the disabled person’s name.

## Facts of places

assistive_device-fact-prostheses = Linxi’s plan names artificial limbs in particular. Ask the county federation.
assistive_device-fact-county_subsidy = Hulunbuir: each county may subsidise devices itself. Ask the local federation.
assistive_device-fact-poor_first = Tongjiang: disabled people in hardship come first.

## device

assistive_device-device = Which device do you need?
    .other = Which device does the applicant need?
assistive_device-device-label = Device
assistive_device-device-hint = You may choose more than one. If you do not know its name, choose “Other” and say what it is for.
assistive_device-device-why = Each device is assessed by different people.
assistive_device-device-wheelchair = A wheelchair
assistive_device-device-walking = Crutches, a walker
assistive_device-device-prosthesis = An artificial limb, an orthosis
assistive_device-device-hearing_aid = A hearing aid
assistive_device-device-visual_aid = A magnifier or other visual aid
assistive_device-device-white_cane = A white cane, screen reader or Braille things
assistive_device-device-bed_bath = A care bed, commode or shower chair
assistive_device-device-cushion = A cushion against sores, pads
assistive_device-device-communication = A device that helps to speak
assistive_device-device-repair = Repair of a device I have
assistive_device-device-other = Other
assistive_device-device-error-missing = Choose a device. If yours is not there, choose “Other”.
    .other = Choose a device. If the right one is not there, choose “Other”.

## other_device

assistive_device-other_device = What is the device for?
assistive_device-other_device-label = Other device
assistive_device-other_device-hint = For example: cutlery for one hand, a flashing door bell.
assistive_device-other_device-why = Staff will find a suitable one.
assistive_device-other_device-error-missing = Write what it is for. For example: cutlery for one hand.

## doorway

assistive_device-doorway = Can a wheelchair get into and about your home?
    .other = Can a wheelchair get into and about the applicant’s home?
assistive_device-doorway-label = The way at home
assistive_device-doorway-why = If not, you can apply for home adaptation too.
assistive_device-doorway-yes = Yes
assistive_device-doorway-steps = There are steps or a sill
assistive_device-doorway-narrow = Doors are too narrow, or the toilet cannot be reached
assistive_device-doorway-unsure = Not sure
assistive_device-doorway-error-missing = Choose one. “Not sure” is an answer too.

## had_before

assistive_device-had_before = Have you had such a device before?
    .other = Has the applicant had such a device before?
assistive_device-had_before-label = Had before
assistive_device-had_before-why = Some can be had again only after some years. A broken one may be repaired.
assistive_device-had_before-never = Never
assistive_device-had_before-usable = Yes, and it still works
assistive_device-had_before-broken = Yes, but it is broken
assistive_device-had_before-outgrown = Yes, but it does not fit any more
assistive_device-had_before-error-missing = Choose whether you had one before.
    .other = Choose whether the applicant had one before.

## already_bought

assistive_device-already_bought = Have you already bought the device yourself?
    .other = Has the applicant already bought the device?
assistive_device-already_bought-label = Already bought
assistive_device-already_bought-hint = If not, please wait for the assessment.
assistive_device-already_bought-why = If so, the invoice is needed; the federation decides whether it can pay.
assistive_device-already_bought-yes = Yes
assistive_device-already_bought-no = No
assistive_device-already_bought-error-missing = Choose “Yes” or “No”.

## assessment_way

assistive_device-assessment_way = How can we assess you?
    .other = How can we assess the applicant?
assistive_device-assessment_way-label = Way of assessment
assistive_device-assessment_way-why = Wheelchairs, limbs and hearing aids need measuring or a hearing test.
assistive_device-assessment_way-go = I can go to a centre or hospital
assistive_device-assessment_way-home = Please come to my home
assistive_device-assessment_way-online = A video call first
assistive_device-assessment_way-done = I have been assessed already
assistive_device-assessment_way-error-missing = Choose a way.
