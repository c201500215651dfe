# Residential care for severely disabled people. Says the same as the Chinese file.

severe_residential_care-title = Residential care for severely disabled people
severe_residential_care-summary = Severely disabled people who need long-term care and want it live in a home with trained carers.
severe_residential_care-situation = We can no longer care for him at home
severe_residential_care-search = care home institution severe bedridden paralysed nobody to care old parents

severe_residential_care-who-1 = People of grade 1 or 2 who need long-term care and want it.
severe_residential_care-who-2 = Those in hardship without a carer come first. The conditions are what your place has published.
    .other = Those in hardship without a carer come first. The conditions are what the applicant’s place has published.

severe_residential_care-amount-1 = Charges and aid are what your place has published.
    .other = Charges and aid are what the applicant’s place has published.

severe_residential_care-decides-1 = The county’s civil affairs office decides.

severe_residential_care-time-1 = How long it takes is what your place has published. Without a free bed you wait your turn.
    .other = How long it takes is what the applicant’s place has published. Without a free bed there is a waiting list.

severe_residential_care-asked-1 = Whether the person wants it, and what help is needed.
severe_residential_care-asked-2 = Who cares now, and where the person would like to live.
severe_residential_care-asked-3 = When we may visit and how to reach you.
    .other = When we may visit and how to reach the applicant.

severe_residential_care-after-1 = Staff visit and ask the person in person.
severe_residential_care-after-2 = The office assesses the need and looks for a home.
severe_residential_care-after-3 = The person may see it first. Only if they agree is it signed.
severe_residential_care-after-4 = After moving in, the person may ask to leave.

severe_residential_care-where-1 = The township window or the county civil affairs office.

severe_residential_care-together-1 = If it is support for the destitute, the two disability subsidies stop.
severe_residential_care-together-2 = Ask civil affairs first how the care subsidy is paid then.

severe_residential_care-basis-1 = Law on the Protection of Persons with Disabilities
severe_residential_care-basis-2 = Rules published by the place of registration

severe_residential_care-declaration-1 = The person has been asked. If they cannot say, I have written so.
severe_residential_care-declaration-2 = What I have written is true and I have left nothing out.
severe_residential_care-declaration-3 = I agree that the offices dealing with this may check the facts they need for it.
severe_residential_care-declaration-4 = If things change, I will tell the office myself.
severe_residential_care-declaration-5 = I know that these answers are used for this matter only. The office decides.

## bed

severe_residential_care-bed = How much of the day is spent in bed?
severe_residential_care-bed-label = Time in bed
severe_residential_care-bed-why = It decides which bed and how many carers are needed.
severe_residential_care-bed-up = Up by day, sitting or walking
severe_residential_care-bed-chair = In a wheelchair by day
severe_residential_care-bed-mostly = In bed most of the day
severe_residential_care-bed-always = Always in bed
severe_residential_care-bed-error-missing = Choose one.

## home_wish

severe_residential_care-home_wish = Where would the person like to live?
severe_residential_care-home_wish-label = Place wanted
severe_residential_care-home_wish-why = We try to find a place near the family.
severe_residential_care-home_wish-near_home = Near the present home
severe_residential_care-home_wish-near_relative = Near a relative
severe_residential_care-home_wish-any = Anywhere, if the care is good
severe_residential_care-home_wish-error-missing = Choose where.
