# Reductions for water, electricity, gas and heating. Questions of its own; the rest comes from shared.ftl.

utility_discount-title = Reductions for water, electricity, gas and heating
utility_discount-summary = In some places low-income disabled people’s homes pay less for water, electricity, gas or heating.
utility_discount-situation = Water, electricity or heating costs too much
utility_discount-search = water electricity gas heating bill cheaper free discount winter cold reduce coal unpaid

utility_discount-who-1 = Homes with a certificate and low income can apply.
utility_discount-who-2 = Some places help only dibao and tekun homes. See the local rules.
utility_discount-who-3 = You can apply yourself. Family, a guardian, the village (residents’) committee or somebody you entrust can do it for you.
    .other = Applicants can apply themselves. Family, a guardian, the village (residents’) committee or somebody they entrust can do it for them.

utility_discount-amount-1 = Each is separate; some places have only one or two.
utility_discount-amount-2 = How much you get differs from place to place. What the local office has published counts.
    .other = How much is given differs from place to place. What the local office has published counts.

utility_discount-decides-1 = The suppliers reduce the bill by the local rules.
utility_discount-decides-2 = The township or sub-district checks and passes it on.

utility_discount-time-1 = How long it takes differs from place to place. What the local office has published counts.
utility_discount-time-2 = Heating is usually settled before winter; apply early.

utility_discount-asked-1 = Which you want reduced, and the customer numbers.
    .other = Which the applicant wants reduced, and the customer numbers.
utility_discount-asked-2 = Whose name is on the bill, and your household’s situation.
    .other = Whose name is on the bill, and the household’s situation.
utility_discount-asked-3 = How to reach you.
    .other = How to reach the applicant.

utility_discount-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
utility_discount-after-2 = After checking it is passed to the suppliers.
utility_discount-after-3 = They tell you from which month it is reduced, or why not.
    .other = They say from which month it is reduced, or why not.

utility_discount-where-1 = The civil affairs window of your township, or the suppliers’ offices.
    .other = The civil affairs window of the applicant’s township, or the suppliers’ offices.
utility_discount-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

utility_discount-together-1 = It touches neither dibao nor the two subsidies.

utility_discount-basis-1 = Law on the Protection of Disabled Persons (残疾人保障法), Article 50: more care and help step by step
utility_discount-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

utility_discount-declaration-1 = What I have filled in is true, and I have left nothing out.
utility_discount-declaration-2 = I agree that the suppliers are told my customer numbers and that the certificate was checked.
utility_discount-declaration-3 = I know that these answers are used for this matter only. The office decides.

utility_discount-fact-hulunbuir = Hulunbuir’s opinion names heating. Ask civil affairs how it works now.
utility_discount-fact-tongjiang = Tongjiang’s document names water, electricity and gas. Ask civil affairs how it works now.

utility_discount-paper-bill = A recent bill or a screenshot of a payment
utility_discount-paper-bill-how = It shows the customer number; otherwise ask the supplier.

utility_discount-which = Which bills should be reduced?
utility_discount-which-label = Bills
utility_discount-which-hint = You may choose several.
utility_discount-which-why = Each belongs to another supplier.
utility_discount-which-water = Water
utility_discount-which-electricity = Electricity
utility_discount-which-gas = Gas
utility_discount-which-heating = Heating
utility_discount-which-error-missing = Please choose one or more.

utility_discount-water_number = What is the water customer number?
utility_discount-water_number-label = Water number
utility_discount-water_number-hint = On the bill; leave it empty if you cannot find it.
utility_discount-water_number-why = The supplier reduces by number.

utility_discount-electricity_number = What is the electricity customer number?
utility_discount-electricity_number-label = Electricity number
utility_discount-electricity_number-hint = On the bill or in the payment app; leave it empty if you cannot find it.
utility_discount-electricity_number-why = The supplier reduces by number.

utility_discount-gas_number = What is the gas customer number?
utility_discount-gas_number-label = Gas number
utility_discount-gas_number-hint = On the bill or gas card; leave it empty if you cannot find it.
utility_discount-gas_number-why = The supplier reduces by number.

utility_discount-heating_number = What is the heating customer number?
utility_discount-heating_number-label = Heating number
utility_discount-heating_number-hint = On the contract or last year’s receipt; leave it empty if you cannot find it.
utility_discount-heating_number-why = The supplier reduces by number.

utility_discount-payer = Whose name is on the bills?
utility_discount-payer-label = Name on the bills
utility_discount-payer-hint = If they differ, choose the most frequent.
utility_discount-payer-why = Another name needs one more check.
utility_discount-payer-own = Mine
utility_discount-payer-family = Family I live with
utility_discount-payer-landlord = The landlord’s
utility_discount-payer-old = Somebody who died or moved
utility_discount-payer-old-hint = Staff tell you how to change it.
    .other = Staff explain how to change it.
utility_discount-payer-error-missing = Please choose one.
