# Accessible parking bay taken or blocked. Questions of its own; the rest comes from shared.ftl.

parking_report-title = Accessible parking bay taken or blocked
parking_report-summary = Report an accessible bay that is misused, blocked or missing. No account and no name needed.
parking_report-situation = The disabled bay is taken
parking_report-search = parking bay taken blocked misuse disabled space report illegally parked no bay locked

parking_report-who-1 = Anybody can report, without an account and without a name.

parking_report-amount-1 = The car park must end the misuse so that the bay can be used.
parking_report-amount-2 = Reporting costs nothing.

parking_report-decides-1 = The township (sub-district) passes it to the car park and the office in charge.

parking_report-time-1 = By law reports must be dealt with and answered promptly.
parking_report-time-2 = If a car is blocking you now, ring the car park or 122.
    .other = If a car is blocking the way now, ring the car park or 122.

parking_report-asked-1 = Where the bay is and what is wrong.
parking_report-asked-2 = Whether it happens once or often.
parking_report-asked-3 = Whether we should reach you (no phone needed).
    .other = Whether we should reach the applicant (no phone needed).

parking_report-after-1 = Staff look, or make the car park act.
parking_report-after-2 = If it happens often, signs and attendants are demanded.
parking_report-after-3 = With the number you can see the result.

parking_report-where-1 = The car park’s attendant, or the township (sub-district).

parking_report-basis-1 = Accessible Environment Law (无障碍环境建设法), Articles 24, 26 and 62

parking_report-declaration-1 = What I report is what I have seen or know.
parking_report-declaration-2 = I know that this is used to deal with this matter only.

parking_report-paper-photo = A photo of the bay
parking_report-paper-photo-when = if you have one; without faces

parking_report-problem = What is wrong with the bay?
parking_report-problem-label = Problem
parking_report-problem-hint = Choose the main one.
parking_report-problem-why = Different people deal with each.
parking_report-problem-occupied = A car that should not be there
parking_report-problem-blocked = Things on it, or locked
parking_report-problem-faded = Signs or lines worn
parking_report-problem-missing = The car park has none
parking_report-problem-charged = A reduction was refused
parking_report-problem-error-missing = Please choose one.

parking_report-location = Where is the car park?
parking_report-location-label = Place
parking_report-location-hint = Name, floor or number, for example county hospital, first basement, by the lift.
parking_report-location-why = Staff go and look there.
parking_report-location-error-missing = Please give the place.

parking_report-how_often = How often?
parking_report-how_often-label = How often
parking_report-how_often-hint = Choose what fits best.
parking_report-how_often-why = What is frequent needs lasting action.
parking_report-how_often-now = Now
parking_report-how_often-sometimes = Sometimes
parking_report-how_often-often = Often
parking_report-how_often-error-missing = Please choose one.

parking_report-story = Anything to explain?
parking_report-story-label = Details
parking_report-story-hint = For example the time and what the attendant said. No names or numbers of others, please.
parking_report-story-why = The clearer, the quicker. You may leave it empty.
