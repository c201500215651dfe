# Bonus for employers above the quota. Says the same as the Chinese file.

quota_bonus-title = Bonus for employers above the quota
quota_bonus-summary = Employers with more disabled staff than the quota asks for can get a bonus.
quota_bonus-situation = We employ many disabled people
quota_bonus-search = above quota bonus award employer company disabled staff

quota_bonus-who-1 = Employers above the quota whose declaration has been certified.
quota_bonus-who-2 = Each province sets the quota; see what your place has published.
    .other = Each province sets the quota; see what the applicant’s place has published.

quota_bonus-amount-1 = The bonus is what your place has published.
    .other = The bonus is what the applicant’s place has published.

quota_bonus-decides-1 = The county federation checks and the finance office pays.

quota_bonus-time-1 = Apply every year after certification. Your place publishes the last day.
    .other = Apply every year after certification. The applicant’s place publishes the last day.

quota_bonus-asked-1 = The employer’s name and credit code.
quota_bonus-asked-2 = Whether it is certified, and by how many you exceed the quota.
    .other = Whether it is certified, and by how many the quota is exceeded.
quota_bonus-asked-3 = How to reach the person in charge.

quota_bonus-after-1 = The federation checks against the certification.
quota_bonus-after-2 = Once agreed, the employer’s name is usually made public.
quota_bonus-after-3 = Then the finance office pays into the employer’s account.

quota_bonus-where-1 = The county federation at the employer’s seat.

quota_bonus-together-1 = Ask the federation whether wage aid for the same staff goes together with it.

quota_bonus-basis-1 = Regulations on the Employment of Persons with Disabilities
quota_bonus-basis-2 = Rules published by the place of the seat

quota_bonus-declaration-1 = I am in charge and the employer agrees to this application.
quota_bonus-declaration-2 = What I have written is true and I have left nothing out.
quota_bonus-declaration-3 = I agree that the offices dealing with this may check the facts they need for it.
quota_bonus-declaration-4 = If things change, I will tell the office myself.
quota_bonus-declaration-5 = I know that these answers are used for this matter only. The office decides.

## Facts of places

quota_bonus-fact-five_times = Hulunbuir’s document: a bonus of 5 times the monthly minimum wage. Ask the city federation whether it still holds.

## unit_name

quota_bonus-unit_name = What is the employer’s name?
quota_bonus-unit_name-label = Employer
quota_bonus-unit_name-hint = As on the licence or certificate of incorporation.
quota_bonus-unit_name-why = The bonus goes to the employer.
quota_bonus-unit_name-error-missing = Write the full name.

## credit_code

quota_bonus-credit_code = What is the unified social credit code?
quota_bonus-credit_code-label = Credit code
quota_bonus-credit_code-hint = 18 characters, on the licence.
quota_bonus-credit_code-why = To check with the certification.
quota_bonus-credit_code-error-missing = Write the code of 18 characters.

## certified

quota_bonus-certified = Is the quota certification done?
quota_bonus-certified-label = Certification
quota_bonus-certified-why = The bonus is computed from it.
quota_bonus-certified-yes = Yes
quota_bonus-certified-applied = Applied for, no result yet
quota_bonus-certified-no = No
quota_bonus-certified-no-hint = Please get it first. You may hand in this form now.
quota_bonus-certified-error-missing = Choose one.

## above_quota

quota_bonus-above_quota = By how many people do you exceed the quota?
    .other = By how many people is the quota exceeded?
quota_bonus-above_quota-label = Above quota
quota_bonus-above_quota-hint = A whole number. For example: 3.
quota_bonus-above_quota-why = The bonus is computed from it.
quota_bonus-above_quota-error-missing = Write the number. For example: 3.

## handler_name

quota_bonus-handler_name = What is your name?
    .other = What is the handler’s name?
quota_bonus-handler_name-label = Person in charge
quota_bonus-handler_name-hint = Your own name.
    .other = The name of the person who handles this for the employer.
quota_bonus-handler_name-why = The federation turns to you with questions.
    .other = The federation turns to the handler with questions.
quota_bonus-handler_name-error-missing = Write your name.
    .other = Write the handler’s name.
