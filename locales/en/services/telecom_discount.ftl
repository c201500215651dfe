# Reduced television, internet and phone charges.

telecom_discount-title = Reduced television, internet and phone charges
telecom_discount-summary = Some companies have cheaper mobile, broadband and television plans for disabled people.
telecom_discount-situation = I want cheaper phone, internet or television
telecom_discount-search = phone bill mobile data broadband internet cable television cheap plan deaf blind discount

telecom_discount-who-1 = Certificate holders; there is more for low incomes, deaf and blind people.
telecom_discount-who-2 = Companies differ; the state encourages it and does not prescribe it.

telecom_discount-amount-1 = It depends on the plan. Ask how long your contract still runs before you change.
    .other = It depends on the plan. Ask how long the contract still runs before changing.
telecom_discount-amount-2 = How much you get differs from place to place. What the local office has published counts.
    .other = How much is given differs from place to place. What the local office has published counts.

telecom_discount-decides-1 = The companies decide.

telecom_discount-time-1 = When a new package begins, the operator announces.

telecom_discount-after-1 = Say at the shop: “I have a disability certificate and want the reduced plan.”
telecom_discount-after-2 = If you are deaf, ask for a plan with messages and data and no calls.
    .other = If the applicant is deaf, ask for a plan with messages and data and no calls.
telecom_discount-after-3 = If you are blind, ask how to reach a person on the hotline at once.
    .other = If the applicant is blind, ask how to reach a person on the hotline at once.
telecom_discount-after-4 = If you cannot go out, ask the hotline about a visit or help by family.
    .other = If the applicant cannot go out, ask the hotline about a visit or help by family.

telecom_discount-where-1 = The shops of the phone, broadband and television companies.
telecom_discount-where-2 = If you are overcharged, complain to the company, then ring 12315.
    .other = If the applicant is overcharged, complain to the company, then ring 12315.

telecom_discount-basis-1 = Law on the Protection of Disabled Persons (残疾人保障法), Article 50: encourages lower telecom and broadcasting charges
telecom_discount-basis-2 = Accessible Environment Law (无障碍环境建设法), Article 34: voice, large print or a person must be offered

telecom_discount-fact-tongjiang = Tongjiang’s document: special plans for deaf and blind people. Ask the shops what there is now.

telecom_discount-paper-certificate = Disability certificate
telecom_discount-paper-certificate-how = Bring the original; the shop looks at it and returns it. Do not leave it there.
telecom_discount-paper-id_card = Identity card
