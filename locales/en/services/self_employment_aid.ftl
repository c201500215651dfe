# Help for your own business. Says the same as the Chinese file.

self_employment_aid-title = Help for your own business
self_employment_aid-summary = Help with premises, equipment or money for disabled people who run their own business.
self_employment_aid-situation = I work for myself and want help
self_employment_aid-search = own business start-up shop stall farming sheep cattle online shop licence subsidy rent loan

self_employment_aid-who-1 = Disabled people with their own business or flexible work, also those who plan to begin.

self_employment_aid-amount-1 = What is given differs. What your place has published counts.
    .other = What is given differs. What the applicant’s place has published counts.

self_employment_aid-decides-1 = The county’s federation decides; for some aid the employment office.

self_employment_aid-time-1 = How long it takes is what your place has published. Some aid is given once a year.
    .other = How long it takes is what the applicant’s place has published. Some aid is given once a year.

self_employment_aid-asked-1 = What you do and how far you are.
    .other = What the applicant does and how far they are.
self_employment_aid-asked-2 = Which help you want, and whether you had any.
    .other = Which help the applicant wants, and whether they had any.
self_employment_aid-asked-3 = How to reach you.
    .other = How to reach the applicant.

self_employment_aid-after-1 = The federation comes to see the place.
self_employment_aid-after-2 = You are told in writing what is given and how much.
    .other = The applicant is told in writing what is given and how much.
self_employment_aid-after-3 = Afterwards it comes to see how you are doing.
    .other = Afterwards it comes to see how the applicant is doing.

self_employment_aid-where-1 = The township window or the county federation.

self_employment_aid-together-1 = Start-up and contribution aid of the employment office is applied for separately. The same cost is not paid twice.
self_employment_aid-together-2 = Income may change your dibao. See “dibao and work” first.
    .other = Income may change the dibao. See “dibao and work” first.

self_employment_aid-basis-1 = Regulations on the Employment of Persons with Disabilities
self_employment_aid-basis-2 = Rules published by the place of registration

self_employment_aid-declaration-1 = What I have written is true and I have left nothing out.
self_employment_aid-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
self_employment_aid-declaration-3 = If things change, I will tell the office myself.
self_employment_aid-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Papers

self_employment_aid-paper-rent_contract = Rental contract
self_employment_aid-paper-rent_contract-when = if you ask for rent or premises
    .other = if rent or premises are asked for
self_employment_aid-paper-rent_contract-how = A photograph of the contract with the owner is enough.

## Facts of places

self_employment_aid-fact-list = Tongjiang: there is help for premises, start money, internet fees and rent.

## business_stage

self_employment_aid-business_stage = How far are you?
    .other = How far is the applicant?
self_employment_aid-business_stage-label = Stage
self_employment_aid-business_stage-why = Help differs for beginners and others.
self_employment_aid-business_stage-planning = Planning
self_employment_aid-business_stage-new = Open for less than a year
self_employment_aid-business_stage-running = Open for more than a year
self_employment_aid-business_stage-flexible = No shop; odd jobs, orders
self_employment_aid-business_stage-error-missing = Choose one.

## business_kind

self_employment_aid-business_kind = What do you do?
    .other = What does the applicant do?
self_employment_aid-business_kind-label = Business
self_employment_aid-business_kind-why = Help differs by trade.
self_employment_aid-business_kind-shop = A shop or stall
self_employment_aid-business_kind-farm = Crops, animals
self_employment_aid-business_kind-online = Online
self_employment_aid-business_kind-craft = Crafts, repairs
self_employment_aid-business_kind-massage = Massage
self_employment_aid-business_kind-other = Other
self_employment_aid-business_kind-error-missing = Choose what it is.

## business_licence

self_employment_aid-business_licence = Do you have a business licence?
    .other = Does the applicant have a business licence?
self_employment_aid-business_licence-label = Licence
self_employment_aid-business_licence-why = Some help needs one. The office checks it; you need not hand it in.
    .other = Some help needs one. The office checks it; it need not be handed in.
self_employment_aid-business_licence-yes = Yes, in my name
self_employment_aid-business_licence-family = Yes, in a family member’s name
self_employment_aid-business_licence-no = No
self_employment_aid-business_licence-no-hint = You may apply. Farming and odd jobs usually need none.
self_employment_aid-business_licence-error-missing = Choose one.

## business_plan

self_employment_aid-business_plan = What is your plan?
    .other = What is the applicant’s plan?
self_employment_aid-business_plan-label = Plan
self_employment_aid-business_plan-hint = A few sentences: what, where, how much money it takes.
self_employment_aid-business_plan-why = The federation sees how to help and can teach you first.
    .other = The federation sees how to help and can teach the applicant first.
self_employment_aid-business_plan-error-missing = Write a few sentences.

## business_help

self_employment_aid-business_help = Which help do you want?
    .other = Which help does the applicant want?
self_employment_aid-business_help-label = Help
self_employment_aid-business_help-hint = You may choose more than one. The federation tells you which there is.
    .other = You may choose more than one. The federation tells the applicant which there is.
self_employment_aid-business_help-why = It is checked by your need.
    .other = It is checked by the applicant’s need.
self_employment_aid-business_help-start_money = Start money, equipment
self_employment_aid-business_help-rent = Rent
self_employment_aid-business_help-premises = Premises, a stall
self_employment_aid-business_help-network = Internet and phone
self_employment_aid-business_help-loan = A loan or its interest
self_employment_aid-business_help-insurance = Social insurance contributions
self_employment_aid-business_help-training = Training first
self_employment_aid-business_help-error-missing = Choose what you want.
    .other = Choose what the applicant wants.

## helped_before

self_employment_aid-helped_before = Have you had such help before?
    .other = Has the applicant had such help before?
self_employment_aid-helped_before-label = Helped before
self_employment_aid-helped_before-why = Some help is given only once.
self_employment_aid-helped_before-no = No
self_employment_aid-helped_before-dpf = From the federation
self_employment_aid-helped_before-other = From another office
self_employment_aid-helped_before-error-missing = Choose one.
