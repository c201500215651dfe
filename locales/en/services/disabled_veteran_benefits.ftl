# Benefits for disabled veterans and police officers.

disabled_veteran_benefits-title = Benefits for disabled veterans and police officers
disabled_veteran_benefits-summary = Disabled veterans and police officers have pensions and benefits of their own, apart from the disability certificate.
disabled_veteran_benefits-situation = I was wounded as a soldier or police officer
disabled_veteran_benefits-search = disabled veteran soldier police wounded pension certificate benefits army

disabled_veteran_benefits-who-1 = People with a disabled veteran’s or police officer’s certificate.
disabled_veteran_benefits-who-2 = Also those wounded on duty whose grade was never assessed.

disabled_veteran_benefits-amount-1 = The pension follows the state’s standard and is separate from the disability subsidies.
disabled_veteran_benefits-amount-2 = The grades differ too and do not stand for those of the disability certificate.

disabled_veteran_benefits-decides-1 = Veterans affairs deals with veterans; police officers ask their own unit first.

disabled_veteran_benefits-time-1 = How long it takes is announced locally. Ask the veterans’ service station.

disabled_veteran_benefits-after-1 = Take the certificate to the veterans’ service station and say what you need.
    .other = Take the certificate to the veterans’ service station and say what the applicant needs.
disabled_veteran_benefits-after-2 = For a disability certificate as well, be assessed by the county federation.
disabled_veteran_benefits-after-3 = On trains, planes and buses show the certificate and ask for the benefits.

disabled_veteran_benefits-where-1 = The veterans’ service station of the township (sub-district), or county veterans affairs.

disabled_veteran_benefits-together-1 = Of a living or care benefit for injury on duty and the disability subsidy of the same kind you choose the higher. The choice is yours.
    .other = Of a living or care benefit for injury on duty and the disability subsidy of the same kind the applicant chooses the higher. The choice is theirs.

disabled_veteran_benefits-basis-1 = Law on the Protection of Disabled Persons (残疾人保障法), Article 12
disabled_veteran_benefits-basis-2 = State Council document 52 of 2015: choosing the higher of two like benefits

disabled_veteran_benefits-paper-veteran_certificate = The disabled veteran’s or police officer’s certificate
disabled_veteran_benefits-paper-veteran_certificate-how = If it is lost, the office that issued it replaces it.
