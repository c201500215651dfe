# Report unpaid wages, discrimination or forced labour. Says the same as the Chinese file.

labour_rights_report-title = Report unpaid wages, discrimination or forced labour
labour_rights_report-summary = Tell the labour inspectors about unpaid wages, discrimination or forced labour.
labour_rights_report-situation = My employer owes me wages, or turned me away for my disability
labour_rights_report-search = unpaid wages discrimination refused dismissed forced labour no contract no insurance report complaint inspector

labour_rights_report-who-1 = Anybody may report, also without a name.
labour_rights_report-who-2 = To get your own wages, give your name and phone so that they can be paid.
    .other = For unpaid wages, give the name and phone of the person concerned so that they can be paid.

labour_rights_report-amount-1 = It is free.

labour_rights_report-decides-1 = The labour inspectors of the county’s employment office deal with it.

labour_rights_report-time-1 = How long it takes is what your place has published.
    .other = How long it takes is what the applicant’s place has published.
labour_rights_report-time-2 = If somebody is locked up or beaten, do not wait. Phone 110 now.

labour_rights_report-asked-1 = What happened, at which employer and since when.
labour_rights_report-asked-2 = What proof there is. Whether we contact you is up to you.
    .other = What proof there is. Whether we contact the applicant is up to them.

labour_rights_report-after-1 = The inspectors check and go to the employer.
labour_rights_report-after-2 = The employer is not told who reported it.
labour_rights_report-after-3 = Keep the number to look up how it goes.
labour_rights_report-after-4 = If you are not content, go to labour arbitration or ask for legal aid.
    .other = If the applicant is not content, go to labour arbitration or ask for legal aid.

labour_rights_report-where-1 = The labour inspection window, or phone 12333, the employment hotline.

labour_rights_report-basis-1 = Labour Law
labour_rights_report-basis-2 = Regulations on Labour Inspection
labour_rights_report-basis-3 = Regulations on the Employment of Persons with Disabilities

labour_rights_report-declaration-1 = What I have written is true as far as I know.
labour_rights_report-declaration-2 = I know that the office checks first and then acts.
labour_rights_report-declaration-3 = I know that these answers are used for this matter only.

## labour_matter

labour_rights_report-labour_matter = What has happened?
labour_rights_report-labour_matter-label = Matter
labour_rights_report-labour_matter-hint = Choose the most pressing. Others can follow.
labour_rights_report-labour_matter-why = Danger to people comes first.
labour_rights_report-labour_matter-unpaid = Unpaid wages
labour_rights_report-labour_matter-discrimination = Turned away or paid less for a disability
labour_rights_report-labour_matter-forced = Forced work, papers kept, not free to leave
labour_rights_report-labour_matter-dismissed = Dismissed without reason
labour_rights_report-labour_matter-no_contract = No contract or insurance
labour_rights_report-labour_matter-certificate_misuse = My certificate used on paper only
labour_rights_report-labour_matter-danger = A dangerous workplace
labour_rights_report-labour_matter-error-missing = Choose what has happened.

## in_danger

labour_rights_report-in_danger = Is anybody in danger now?
labour_rights_report-in_danger-label = Danger now
labour_rights_report-in_danger-hint = If so, phone 110 now. If you cannot phone, ask somebody to.
labour_rights_report-in_danger-why = Danger comes first.
labour_rights_report-in_danger-yes = Yes
labour_rights_report-in_danger-no = No
labour_rights_report-in_danger-error-missing = Choose “Yes” or “No”.

## employer

labour_rights_report-employer = Which employer, and where?
labour_rights_report-employer-label = Employer and place
labour_rights_report-employer-hint = Name and address. If unknown, the place and the boss’s surname.
labour_rights_report-employer-why = The inspectors go there.
labour_rights_report-employer-error-missing = Write which employer, or where.

## matter_since

labour_rights_report-matter_since = Since when?
labour_rights_report-matter_since-label = Since
labour_rights_report-matter_since-hint = If unsure, the approximate day. For example: 2026-06-01.
labour_rights_report-matter_since-why = To count how long.
labour_rights_report-matter_since-error-missing = Write the day. For example: 2026-06-01.

## what_happened

labour_rights_report-what_happened = Please tell us what happened.
labour_rights_report-what_happened-label = What happened
labour_rights_report-what_happened-hint = A few sentences. For example: months worked, money owed, what the boss said.
labour_rights_report-what_happened-why = The clearer, the faster.
labour_rights_report-what_happened-error-missing = Write a few sentences.

## proof

labour_rights_report-proof = What proof do you have?
    .other = What proof does the applicant have?
labour_rights_report-proof-label = Proof
labour_rights_report-proof-hint = You may choose more than one. Keep it; the inspectors will ask for it.
labour_rights_report-proof-why = You may report without any.
labour_rights_report-proof-contract = Contract, badge
labour_rights_report-proof-chat = Chats, recordings
labour_rights_report-proof-pay = Pay slips, transfers
labour_rights_report-proof-witness = A witness
labour_rights_report-proof-nothing = None
labour_rights_report-proof-error-missing = Choose what proof. If none, choose “None”.
labour_rights_report-proof-error-none-and-other = “None” cannot be chosen with others. Please keep only one.

## reporter_name

labour_rights_report-reporter_name = What is your name?
    .other = What is the applicant’s name?
labour_rights_report-reporter_name-label = Your name (you may leave it empty)
    .other = The applicant’s name (it may be left empty)
labour_rights_report-reporter_name-hint = Needed for your own wages. For a report only, leave it empty.
    .other = Needed for the applicant’s own wages. For a report only, leave it empty.
labour_rights_report-reporter_name-why = Wages are paid to the person, so we must know who.
