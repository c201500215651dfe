# Broken or blocked ramp, tactile paving or lift. Questions of its own; the rest comes from shared.ftl.

barrier_report-title = Broken or blocked ramp, tactile paving or lift
barrier_report-summary = Report a ramp, tactile paving, accessible toilet or lift that is broken, blocked or missing. No account and no name needed.
barrier_report-situation = A step or a blocked ramp stops me
barrier_report-search = ramp tactile paving lift broken blocked steps wheelchair toilet crossing no sound subtitles website guide dog complain too high bank shop pavement

barrier_report-who-1 = Anybody can report, without an account and without a name.

barrier_report-amount-1 = Whoever is responsible must repair, replace or clear it.
barrier_report-amount-2 = Reporting costs nothing.

barrier_report-decides-1 = The township (sub-district) passes it to housing, transport, the property manager or whoever is in charge.

barrier_report-time-1 = By law complaints must be dealt with and answered promptly.
barrier_report-time-2 = If it can hurt people at once, say “danger” and tell the staff nearby.

barrier_report-asked-1 = What it is, where, and what is wrong.
barrier_report-asked-2 = Whether it is dangerous.
barrier_report-asked-3 = Whether we should reach you (no phone needed).
    .other = Whether we should reach the applicant (no phone needed).

barrier_report-after-1 = Staff find who is responsible and demand repair or clearing.
barrier_report-after-2 = If that takes time, another way through is demanded meanwhile.
barrier_report-after-3 = With the number you can see the result.

barrier_report-where-1 = The property manager, station, hospital or shop, or the township (sub-district).
barrier_report-where-2 = You can also ring 12345.

barrier_report-together-1 = For parking bays use the report on bays.
barrier_report-together-2 = For your own home use home adaptation.
    .other = For the applicant’s own home use home adaptation.

barrier_report-basis-1 = Accessible Environment Law (无障碍环境建设法), Articles 26, 28, 62 and 65

barrier_report-declaration-1 = What I report is what I have seen or know.
barrier_report-declaration-2 = I know that this is used to deal with this matter only.

barrier_report-paper-photo = A photo of the place
barrier_report-paper-photo-when = if you have one; without faces

barrier_report-thing = What is it?
barrier_report-thing-label = Facility
barrier_report-thing-hint = Choose what fits best.
barrier_report-thing-why = Different offices are in charge.
barrier_report-thing-ramp = Ramp or steps
barrier_report-thing-tactile = Tactile paving
barrier_report-thing-lift = Lift or platform
barrier_report-thing-toilet = Accessible toilet
barrier_report-thing-door = Door, passage or counter
barrier_report-thing-crossing = Crossing or sound signal
barrier_report-thing-sign = Signs, rails or lights
barrier_report-thing-information = Subtitles, announcements or a website
barrier_report-thing-dog = Guide dog refused
barrier_report-thing-service = Accessible service refused
barrier_report-thing-error-missing = Please choose one.

barrier_report-problem = What is wrong?
barrier_report-problem-label = Problem
barrier_report-problem-hint = Choose the main one.
barrier_report-problem-why = Broken, blocked and missing are dealt with differently.
barrier_report-problem-blocked = Blocked by vehicles, stalls or things
barrier_report-problem-broken = Broken
barrier_report-problem-locked = Locked or used for storage
barrier_report-problem-unsafe = Too steep, slippery or ends nowhere
barrier_report-problem-missing = Missing
barrier_report-problem-error-missing = Please choose one.

barrier_report-location = Where is it?
barrier_report-location-label = Place
barrier_report-location-hint = Road, building or landmark, for example in front of the post office in Renmin Road. For a website, its name.
barrier_report-location-why = Staff go and look there.
barrier_report-location-error-missing = Please give a place, for example in front of the post office.

barrier_report-harm = How serious is it?
barrier_report-harm-label = How serious
barrier_report-harm-hint = If people can be hurt, choose the first.
barrier_report-harm-why = Danger comes first.
barrier_report-harm-danger = Dangerous
barrier_report-harm-stopped = Cannot get in or through
barrier_report-harm-detour = A hard way round
barrier_report-harm-error-missing = Please choose one.

barrier_report-story = Anything to explain?
barrier_report-story-label = Details
barrier_report-story-hint = For example since when and who refused to mend it. No names or numbers of others, please.
barrier_report-story-why = The clearer, the quicker. You may leave it empty.
