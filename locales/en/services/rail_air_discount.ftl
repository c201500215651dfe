# Trains and planes: help and reductions.

rail_air_discount-title = Trains and planes: help and reductions
rail_air_discount-summary = Arrange help and priority for trains and planes; whether tickets are cheaper depends on the companies.
rail_air_discount-situation = I am travelling far by train or plane
rail_air_discount-search = train ticket plane flight rail airline discount help wheelchair accessible seat priority travel station

rail_air_discount-who-1 = Disabled travellers; wheelchair users, blind and deaf people can arrange help.
rail_air_discount-who-2 = Veterans and police have rules of their own; see those benefits.

rail_air_discount-amount-1 = Arranging help costs nothing.
rail_air_discount-amount-2 = Whether and how much cheaper: what the railway and airlines publish.

rail_air_discount-decides-1 = The railway and the airlines.

rail_air_discount-time-1 = Book help in advance. How early, the station or airline announces.

rail_air_discount-after-1 = Choose an accessible seat when buying, or ring if there is no such choice.
rail_air_discount-after-2 = Train: ring 12306 for special passenger help; say whether you need a wheelchair or to be met.
    .other = Train: ring 12306 for special passenger help; say whether the applicant needs a wheelchair or to be met.
rail_air_discount-after-3 = Plane: ring the airline; say how heavy the wheelchair is and whether it is electric.
rail_air_discount-after-4 = On arrival go to the service desk and the priority way.

rail_air_discount-where-1 = The service desk of the station or airport; trains 12306.

rail_air_discount-basis-1 = Accessible Environment Law (无障碍环境建设法), Article 42
rail_air_discount-basis-2 = Law on the Protection of Disabled Persons (残疾人保障法), Article 50

rail_air_discount-fact-chifeng = Chifeng’s plan encourages reductions by rail and air and names none.

rail_air_discount-paper-certificate = Disability certificate
rail_air_discount-paper-id_card = Identity card
