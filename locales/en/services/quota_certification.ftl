# Quota certification (for employers). Says the same as the Chinese file.

quota_certification-title = Quota certification (for employers)
quota_certification-summary = Employers declare every year how many disabled people they employ, and the federation certifies it.
quota_certification-situation = I act for an employer and declare disabled staff
quota_certification-search = quota certification employer company security fund declare disabled staff yearly

quota_certification-who-1 = Employers with disabled staff. The person in charge fills it in.
quota_certification-who-2 = Staff need not do anything. If your certificate is used without your knowledge, report it.
    .other = Staff need not do anything. If a certificate is used without its holder’s knowledge, report it.

quota_certification-amount-1 = It is free. Employers who meet the quota pay less or nothing into the security fund.

quota_certification-decides-1 = The county federation at the employer’s seat certifies.

quota_certification-time-1 = Once a year, in the months published by your place.
    .other = Once a year, in the months published by the applicant’s place.

quota_certification-asked-1 = The employer’s name and unified social credit code.
quota_certification-asked-2 = The year, the number of staff and of disabled staff.
quota_certification-asked-3 = How to reach the person in charge.

quota_certification-after-1 = The federation checks contracts, wages and insurance, mostly online with other offices.
quota_certification-after-2 = The result goes to the tax office.
quota_certification-after-3 = If you disagree, ask for another check.

quota_certification-where-1 = The county federation at the seat, or any cross-province window.

quota_certification-together-1 = Above the quota you may go on to apply for the bonus.

quota_certification-basis-1 = Regulations on the Employment of Persons with Disabilities
quota_certification-basis-2 = Rules published by the place of the seat

quota_certification-declaration-1 = I am in charge and the employer agrees to this declaration.
quota_certification-declaration-2 = The disabled staff really work here; nobody is on paper only.
quota_certification-declaration-3 = What I have written is true and I have left nothing out.
quota_certification-declaration-4 = I agree that the offices dealing with this may check the facts they need for it.
quota_certification-declaration-5 = If things change, I will tell the office myself.
quota_certification-declaration-6 = I know that these answers are used for this matter only. The office decides.

## Papers

quota_certification-paper-staff_list = List of disabled staff
quota_certification-paper-staff_list-how = Names, certificate numbers and months of work, stamped. For the federation only.
quota_certification-paper-wage_proof = Proof of wages and insurance
quota_certification-paper-wage_proof-when = if insurance is paid in another province and cannot be checked online
quota_certification-paper-wage_proof-how = Bank statements of wages and insurance receipts, printed.

## unit_name

quota_certification-unit_name = What is the employer’s name?
quota_certification-unit_name-label = Employer
quota_certification-unit_name-hint = As on the licence or certificate of incorporation.
quota_certification-unit_name-why = The certificate is for the employer.
quota_certification-unit_name-error-missing = Write the full name.

## credit_code

quota_certification-credit_code = What is the unified social credit code?
quota_certification-credit_code-label = Credit code
quota_certification-credit_code-hint = 18 characters, on the licence.
quota_certification-credit_code-why = To check with insurance and tax offices.
quota_certification-credit_code-error-missing = Write the code of 18 characters.

## declared_year

quota_certification-declared_year = Which year is it for?
quota_certification-declared_year-label = Year
quota_certification-declared_year-why = Each year is declared by itself.
quota_certification-declared_year-last = Last year
quota_certification-declared_year-earlier = An earlier year
quota_certification-declared_year-earlier-hint = If late, the federation sees what can be done.
quota_certification-declared_year-error-missing = Choose the year.

## staff_total

quota_certification-staff_total = How many staff are there?
quota_certification-staff_total-label = Staff
quota_certification-staff_total-hint = The year’s average, a whole number. For example: 60.
quota_certification-staff_total-why = To compute the quota.
quota_certification-staff_total-error-missing = Write the number. For example: 60.

## disabled_staff

quota_certification-disabled_staff = How many of them are disabled?
quota_certification-disabled_staff-label = Disabled staff
quota_certification-disabled_staff-hint = Those who really work there. For example: 2.
quota_certification-disabled_staff-why = The federation checks it with the list.
quota_certification-disabled_staff-error-missing = Write the number. For example: 2.

## data_online

quota_certification-data_online = Where is their insurance paid?
quota_certification-data_online-label = Insurance
quota_certification-data_online-why = What can be checked online need not be proved.
quota_certification-data_online-yes = All in this province
quota_certification-data_online-no = Some in another province
quota_certification-data_online-error-missing = Choose where.

## handler_name

quota_certification-handler_name = What is your name?
    .other = What is the handler’s name?
quota_certification-handler_name-label = Person in charge
quota_certification-handler_name-hint = Your own name.
    .other = The name of the person who handles this for the employer.
quota_certification-handler_name-why = The federation turns to you with questions.
    .other = The federation turns to the handler with questions.
quota_certification-handler_name-error-missing = Write your name.
    .other = Write the handler’s name.
