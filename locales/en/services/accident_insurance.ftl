# Accident insurance for disabled people: claims. Questions of its own; the rest comes from shared.ftl.

accident_insurance-title = Accident insurance for disabled people: claims
accident_insurance-summary = Some places insure disabled people against accidents. If you are hurt, tell us and the federation helps you claim.
    .other = Some places insure disabled people against accidents. If the applicant is hurt, tell us and the federation helps them claim.
accident_insurance-situation = I was hurt and do not know if I am insured
accident_insurance-search = accident insurance fall fracture burn claim hurt hospital compensation insurer broken arm leg dog bite

accident_insurance-who-1 = Where the place has insured disabled people, every certificate holder can report.
accident_insurance-who-2 = If you do not know, report anyway; staff look it up.
accident_insurance-who-3 = Family, a guardian or the committee can report for you.
    .other = Family, a guardian or the committee can report for the applicant.

accident_insurance-amount-1 = How much depends on the local policy; the contract counts.
accident_insurance-amount-2 = Whether you pay no premium yourself: see what is published locally.
    .other = Whether the applicant pays no premium: see what is published locally.

accident_insurance-decides-1 = The insurer decides; the federation helps.

accident_insurance-time-1 = Report soon; late reports are hard to check.
accident_insurance-time-2 = Whether there is a last day for claims: the contract counts.

accident_insurance-asked-1 = When, where and how you were hurt.
    .other = When, where and how the applicant was hurt.
accident_insurance-asked-2 = How badly, and where you were treated.
    .other = How badly, and where the applicant was treated.
accident_insurance-asked-3 = Whether the insurer knows, and how to reach you.
    .other = Whether the insurer knows, and how to reach the applicant.

accident_insurance-after-1 = The township or sub-district passes it to the county federation, which checks whether you are insured.
    .other = The township or sub-district passes it to the county federation, which checks whether the applicant is insured.
accident_insurance-after-2 = If so, it tells you how to claim.
    .other = If so, it tells the applicant how to claim.
accident_insurance-after-3 = If not you are told as well; medical or temporary relief may help.
    .other = If not, the applicant is told as well; medical or temporary relief may help.

accident_insurance-where-1 = The federation of your township (sub-district) or county.
    .other = The federation of the applicant’s township (sub-district) or county.
accident_insurance-where-2 = In an emergency ring 120 first.

accident_insurance-together-1 = After medical insurance the policy may pay the rest, depending on the contract.

accident_insurance-basis-1 = The insurance contract of the local federation

accident_insurance-declaration-1 = What I report is what I have seen or know.
accident_insurance-declaration-2 = I agree that the federation checks my certificate and the insured list to help with my claim.
accident_insurance-declaration-3 = I know that this is used to deal with this matter only.

accident_insurance-fact-chifeng = Chifeng’s plan: accident insurance covers all disabled people, and the sum is to rise.
accident_insurance-fact-linxi = Linxi’s plan: the insured sum is to rise.
accident_insurance-fact-hulunbuir = Hulunbuir’s opinion plans such an insurance. Ask the federation whether it exists.

accident_insurance-paper-hospital_papers = Medical records, diagnosis and bills
accident_insurance-paper-hospital_papers-when = only if you were treated; keep the originals
    .other = only if the applicant was treated; keep the originals
accident_insurance-paper-hospital_papers-how = The hospital prints them again. Before claiming from medical insurance ask whether the originals are needed.
accident_insurance-paper-accident_report = The police report
accident_insurance-paper-accident_report-when = only for traffic accidents or assault
accident_insurance-paper-accident_report-how = From the police who dealt with it.

accident_insurance-hurt_on = When were you hurt?
    .other = When was the applicant hurt?
accident_insurance-hurt_on-label = Date
accident_insurance-hurt_on-hint = For example 1 September 2026.
accident_insurance-hurt_on-why = The policy covers accidents within its term.
accident_insurance-hurt_on-error-missing = Please give the date, for example 1 September 2026.

accident_insurance-location = Where were you hurt?
    .other = Where was the applicant hurt?
accident_insurance-location-label = Place
accident_insurance-location-hint = For example the toilet at home, the road by the village.
accident_insurance-location-why = The insurer will ask.
accident_insurance-location-error-missing = Please give the place.

accident_insurance-cause = How were you hurt?
    .other = How was the applicant hurt?
accident_insurance-cause-label = Cause
accident_insurance-cause-hint = Choose the main one.
accident_insurance-cause-why = Some causes are not covered; better to know now.
accident_insurance-cause-fall = A fall
accident_insurance-cause-traffic = Traffic accident
accident_insurance-cause-burn = Burn or electric shock
accident_insurance-cause-animal = Animal
accident_insurance-cause-work = At work
accident_insurance-cause-work-hint = With an employer it may be a work injury; ask there first.
accident_insurance-cause-assault = Assault
accident_insurance-cause-other = Something else
accident_insurance-cause-error-missing = Please choose one.

accident_insurance-injury = How badly?
accident_insurance-injury-label = Injury
accident_insurance-injury-hint = Choose all that apply.
accident_insurance-injury-why = Each is compensated in another way.
accident_insurance-injury-outpatient = Treated as an outpatient
accident_insurance-injury-hospital = In hospital
accident_insurance-injury-disability = A new disability
accident_insurance-injury-untreated = Not yet treated
accident_insurance-injury-died = The person died
accident_insurance-injury-error-missing = Please choose.

accident_insurance-treated_at = Which hospital?
accident_insurance-treated_at-label = Hospital
accident_insurance-treated_at-hint = The name; if several, all of them.
accident_insurance-treated_at-why = To find records and bills.

accident_insurance-insurer_told = Has the insurer been told?
accident_insurance-insurer_told-label = Insurer told
accident_insurance-insurer_told-hint = If you do not know which, choose “No”.
accident_insurance-insurer_told-why = If not, the federation does it at once.
accident_insurance-insurer_told-no = No
accident_insurance-insurer_told-yes = Yes
accident_insurance-insurer_told-refused = Yes, and it refused
accident_insurance-insurer_told-error-missing = Please choose one.
