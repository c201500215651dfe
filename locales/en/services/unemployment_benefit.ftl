# Unemployment benefit.

unemployment_benefit-title = Unemployment benefit
unemployment_benefit-summary = Monthly money for employees who paid unemployment insurance and lost work not by their own wish.
unemployment_benefit-situation = I was dismissed and have no work
unemployment_benefit-search = unemployment benefit dismissed laid off lost job contract ended register fired factory closed

unemployment_benefit-who-1 = You and your employer paid unemployment insurance for at least a year.
    .other = The applicant and their employer paid unemployment insurance for at least a year.
unemployment_benefit-who-2 = You did not leave by your own wish, for example dismissal or end of contract.
    .other = The applicant did not leave by their own wish, for example dismissal or end of contract.
unemployment_benefit-who-3 = You have registered as unemployed and want work.
    .other = The applicant has registered as unemployed and wants work.
unemployment_benefit-who-4 = All three must hold; disability makes no difference.

unemployment_benefit-amount-1 = Paid for one to under five years: up to 12 months.
unemployment_benefit-amount-2 = Five to under ten years: up to 18 months; ten or more: up to 24.
unemployment_benefit-amount-3 = The province sets the monthly sum. What is published counts.
unemployment_benefit-amount-4 = While you draw it your medical insurance is paid for you.
    .other = While the applicant draws it their medical insurance is paid for them.

unemployment_benefit-decides-1 = The social insurance agency of human resources.

unemployment_benefit-time-1 = It runs from the day you register as unemployed. Register soon.
    .other = It runs from the day the applicant registers as unemployed. Register soon.

unemployment_benefit-after-1 = Ask the employer for the statement first.
unemployment_benefit-after-2 = Then register at the employment service, or online.
unemployment_benefit-after-3 = Then claim from the social insurance agency.
unemployment_benefit-after-4 = Consider jobs and training offered; refusing without good reason can stop the money.

unemployment_benefit-where-1 = The human resources window where you are insured, or the hotline 12333.
    .other = The human resources window where the applicant is insured, or the hotline 12333.

unemployment_benefit-together-1 = It stops when you work again; months left over can count later.
    .other = It stops when the applicant works again; months left over can count later.
unemployment_benefit-together-2 = It does not conflict with the two disability subsidies.

unemployment_benefit-basis-1 = Social Insurance Law (社会保险法), Articles 44–52

unemployment_benefit-paper-end_of_work = The employer’s statement that the work ended
unemployment_benefit-paper-end_of_work-how = The employer must give it. If not, complain to human resources; you can register all the same.
    .other = The employer must give it. If not, complain to human resources; it is possible to register all the same.
