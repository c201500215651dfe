# Aid for corrective surgery. Says the same as the Chinese file.

limb_surgery-title = Aid for corrective surgery
limb_surgery-summary = Helps people in hardship with a physical disability to pay for corrective or reconstructive surgery.
limb_surgery-situation = My arm or leg is deformed and a doctor advises surgery
limb_surgery-search = surgery operation correction deformity clubfoot polio scoliosis joint hip amputation limb cost aid

limb_surgery-who-1 = People in hardship whose physical disability surgery can improve.
limb_surgery-who-2 = So far Chifeng’s plan names it. Elsewhere, ask the county federation.
limb_surgery-who-3 = For a child’s operation, see rehabilitation aid for disabled children first.

limb_surgery-amount-1 = How much is paid is what your place has published. Health insurance pays first.
    .other = How much is paid is what the applicant’s place has published. Health insurance pays first.

limb_surgery-decides-1 = The county’s federation decides. Whether to operate is for the doctor to say.

limb_surgery-time-1 = How long it takes is what your place has published. Please apply before the operation.
    .other = How long it takes is what the applicant’s place has published. Please apply before the operation.

limb_surgery-asked-1 = Where surgery is needed and what the doctor says.
limb_surgery-asked-2 = Earlier operations, and how to reach you.
    .other = Earlier operations, and how to reach the applicant.

limb_surgery-after-1 = The federation looks at the diagnosis and has doctors check whether surgery suits you.
    .other = The federation looks at the diagnosis and has doctors check whether surgery suits the applicant.
limb_surgery-after-2 = If it does, you are told which hospital and how much is paid.
    .other = If it does, the applicant is told which hospital and how much is paid.
limb_surgery-after-3 = After it, you may apply for training and devices.

limb_surgery-where-1 = The township window or the county federation where you are registered.
    .other = The township window or the county federation where the applicant is registered.

limb_surgery-together-1 = What health insurance or medical relief has paid is not paid again.

limb_surgery-basis-1 = Regulations on Disability Prevention and Rehabilitation
limb_surgery-basis-2 = Rules published by the place of registration

limb_surgery-declaration-1 = What I have written is true and I have left nothing out.
limb_surgery-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
limb_surgery-declaration-3 = If things change, I will tell the office myself.
limb_surgery-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Papers

limb_surgery-paper-diagnosis = Diagnosis
limb_surgery-paper-diagnosis-when = if you have seen a doctor
    .other = if the applicant has seen a doctor
limb_surgery-paper-diagnosis-how = Ask the hospital for it. Keep your X-rays and bring them to the doctor.
    .other = Ask the hospital for it. Keep the X-rays and bring them to the doctor.

## Facts of places

limb_surgery-fact-named = Chifeng’s plan names this aid. Ask the county federation how to get it.

## body_part

limb_surgery-body_part = Where is surgery needed?
limb_surgery-body_part-label = Part of the body
limb_surgery-body_part-hint = You may choose more than one.
limb_surgery-body_part-why = Different operations are done at different hospitals.
limb_surgery-body_part-arm = Hand or arm
limb_surgery-body_part-leg = Foot or leg
limb_surgery-body_part-hip = Hip
limb_surgery-body_part-spine = Spine
limb_surgery-body_part-stump = Where a limb was removed
limb_surgery-body_part-other = Elsewhere
limb_surgery-body_part-error-missing = Choose where.

## seen_doctor

limb_surgery-seen_doctor = Have you seen a doctor about it?
    .other = Has the applicant seen a doctor about it?
limb_surgery-seen_doctor-label = Seen a doctor
limb_surgery-seen_doctor-hint = If not, the federation arranges a check.
limb_surgery-seen_doctor-why = With a doctor’s opinion nothing is examined twice.
limb_surgery-seen_doctor-yes = Yes
limb_surgery-seen_doctor-no = No
limb_surgery-seen_doctor-error-missing = Choose “Yes” or “No”.

## doctor_advice

limb_surgery-doctor_advice = What did the doctor say?
limb_surgery-doctor_advice-label = Doctor’s opinion
limb_surgery-doctor_advice-why = Urgent ones come first.
limb_surgery-doctor_advice-soon = Operate soon
limb_surgery-doctor_advice-possible = Surgery is possible, not urgent
limb_surgery-doctor_advice-unsure = More tests are needed
limb_surgery-doctor_advice-not_possible = Surgery is not suitable
limb_surgery-doctor_advice-not_possible-hint = You may still apply; another doctor will look.
limb_surgery-doctor_advice-error-missing = Choose what the doctor said.

## hospital

limb_surgery-hospital = At which hospital?
limb_surgery-hospital-label = Hospital
limb_surgery-hospital-hint = Write its name. You may leave this empty.
limb_surgery-hospital-why = The federation can ask the hospital.

## earlier_surgery

limb_surgery-earlier_surgery = Has this part been operated on before?
limb_surgery-earlier_surgery-label = Earlier operation
limb_surgery-earlier_surgery-why = Doctors need to know.
limb_surgery-earlier_surgery-yes = Yes
limb_surgery-earlier_surgery-no = No
limb_surgery-earlier_surgery-error-missing = Choose “Yes” or “No”.
