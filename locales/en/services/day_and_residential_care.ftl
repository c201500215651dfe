# Day and residential care. Says the same as the Chinese file.

day_and_residential_care-title = Day and residential care
day_and_residential_care-summary = Day centre, living in, or help at home: somebody cares, and there is something to do.
day_and_residential_care-situation = We have to work and nobody can look after him by day
day_and_residential_care-search = day care residential centre look after intellectual mental disability nobody at home respite subsidy

day_and_residential_care-who-1 = People of working age with intellectual, mental or severe physical disabilities.
day_and_residential_care-who-2 = Other cases differ from place to place; ask the county federation.

day_and_residential_care-amount-1 = The aid usually goes to the centre and you pay less. What your place has published counts.
    .other = The aid usually goes to the centre and the family pays less. What the applicant’s place has published counts.

day_and_residential_care-decides-1 = The county’s federation decides.

day_and_residential_care-time-1 = How long it takes is what your place has published. If it is full, you wait your turn.
    .other = How long it takes is what the applicant’s place has published. If it is full, there is a waiting list.

day_and_residential_care-asked-1 = Whether the person wants it, and which kind.
day_and_residential_care-asked-2 = What help is needed every day, and who cares now.
day_and_residential_care-asked-3 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.

day_and_residential_care-after-1 = The federation assesses what the person can do and needs.
day_and_residential_care-after-2 = If there is a place, the person visits and tries it first.
day_and_residential_care-after-3 = If the person agrees, you sign. They may stop at any time.
    .other = If the person agrees, an agreement is signed. They may stop at any time.

day_and_residential_care-where-1 = The township window or the county federation where you are registered.
    .other = The township window or the county federation where the applicant is registered.

day_and_residential_care-together-1 = Whether it goes together with the care subsidy differs; please ask first.

day_and_residential_care-basis-1 = Law on the Protection of Persons with Disabilities
day_and_residential_care-basis-2 = Rules published by the place of registration

day_and_residential_care-declaration-1 = What I have written is true and I have left nothing out.
day_and_residential_care-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
day_and_residential_care-declaration-3 = If things change, I will tell the office myself.
day_and_residential_care-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Papers

day_and_residential_care-paper-medicine_list = List of medicines
day_and_residential_care-paper-medicine_list-when = if medicine is taken every day
day_and_residential_care-paper-medicine_list-how = Photograph the boxes or copy the names and how they are taken.

## Facts of places

day_and_residential_care-fact-warm_home = Hulunbuir: day centres (温馨家园) are set up by street. Ask your street’s federation.
    .other = Hulunbuir: day centres (温馨家园) are set up by street. Ask the federation of the applicant’s street.
day_and_residential_care-fact-elderly_too = Tongjiang: old people with visual, hearing or intellectual disabilities may also use it.

## care_kind

day_and_residential_care-care_kind = Which kind of care?
day_and_residential_care-care_kind-label = Kind of care
day_and_residential_care-care_kind-why = Places and aid differ by kind.
day_and_residential_care-care_kind-day = By day, home at night
day_and_residential_care-care_kind-live_in = Living there
day_and_residential_care-care_kind-home = Somebody comes to our home
day_and_residential_care-care_kind-unsure = Undecided; tell me more
day_and_residential_care-care_kind-error-missing = Choose one. If undecided, choose “tell me more”.

## daily_medicine

day_and_residential_care-daily_medicine = Is medicine taken every day?
day_and_residential_care-daily_medicine-label = Daily medicine
day_and_residential_care-daily_medicine-hint = For example for epilepsy, mental illness, blood pressure.
day_and_residential_care-daily_medicine-why = Carers must give it on time.
day_and_residential_care-daily_medicine-yes = Yes
day_and_residential_care-daily_medicine-no = No
day_and_residential_care-daily_medicine-error-missing = Choose “Yes” or “No”.
