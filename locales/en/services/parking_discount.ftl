# Parking: reduced fees and accessible bays.

parking_discount-title = Parking: reduced fees and accessible bays
parking_discount-summary = Cars driven by or carrying a disabled person may use accessible bays; some car parks charge less or nothing.
parking_discount-situation = Parking is hard for me
parking_discount-search = parking fee free bay disabled badge car park accessible space discount driver

parking_discount-who-1 = Cars driven by or carrying people with a limb disability have priority in accessible bays.
parking_discount-who-2 = If there are enough bays, others who walk with difficulty, old people and pregnant women may use them.

parking_discount-amount-1 = Whether and how much is reduced differs by place and car park.
parking_discount-amount-2 = How much you get differs from place to place. What the local office has published counts.
    .other = How much is given differs from place to place. What the local office has published counts.

parking_discount-decides-1 = Car parks charge by local rules; using a bay needs no application.

parking_discount-time-1 = Show the certificate when parking. How long a badge takes is announced locally.

parking_discount-after-1 = Put the disabled badge or the certificate in the windscreen.
parking_discount-after-2 = Show the certificate when leaving and ask for the reduction.
parking_discount-after-3 = If a bay is misused, tell us with the report on misused bays.

parking_discount-where-1 = The car park’s attendant; for the badge ask the county federation or traffic police.

parking_discount-basis-1 = Accessible Environment Law (无障碍环境建设法), Article 24
parking_discount-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

parking_discount-fact-hulunbuir = Hulunbuir’s opinion: large car parks charge disabled people’s cars less or nothing.
parking_discount-fact-tongjiang = Tongjiang’s document: at least 2 % of the bays of public car parks are accessible.

parking_discount-paper-certificate = Disability certificate, placed where it is seen in the car
parking_discount-paper-licence = Driving and vehicle licences, if you drive
    .other = Driving and vehicle licences, if the applicant drives
