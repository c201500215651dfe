# Public welfare posts. Says the same as the Chinese file.

public_welfare_post-title = Public welfare posts
public_welfare_post-summary = Posts set up by the government, such as cleaning or helping in offices, for people who find no work.
public_welfare_post-situation = I have long found no work
public_welfare_post-search = public welfare post government job cleaning forest guard assistant no work hardship

public_welfare_post-who-1 = Disabled people who can and want to work but long found nothing.
public_welfare_post-who-2 = Families in which nobody works come first.

public_welfare_post-amount-1 = Pay and contribution aid follow local rules. What your place has published counts.
    .other = Pay and contribution aid follow local rules. What the applicant’s place has published counts.

public_welfare_post-decides-1 = The county’s employment office decides; the township arranges the post.

public_welfare_post-time-1 = You are placed when a post is free. See what your place has published.
    .other = The applicant is placed when a post is free. See what the applicant’s place has published.

public_welfare_post-asked-1 = How long you have had no work, and how many in your family work.
    .other = How long the applicant has had no work, and how many in the family work.
public_welfare_post-asked-2 = What you can do, how long, and which adjustments.
    .other = What the applicant can do, how long, and which adjustments.
public_welfare_post-asked-3 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.

public_welfare_post-after-1 = The office checks and recognises you as hard to employ.
    .other = The office checks and recognises the applicant as hard to employ.
public_welfare_post-after-2 = When there is a post you are told the work and the pay before you decide.
    .other = When there is a post the applicant is told the work and the pay before they decide.
public_welfare_post-after-3 = Posts end after a time. Before that, apply for other help.

public_welfare_post-where-1 = The township window or the county employment office.

public_welfare_post-together-1 = Wages may change your dibao. See “dibao and work” first.
    .other = Wages may change the dibao. See “dibao and work” first.

public_welfare_post-basis-1 = Employment Promotion Law
public_welfare_post-basis-2 = Rules published by the place of registration

public_welfare_post-declaration-1 = What I have written is true and I have left nothing out.
public_welfare_post-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
public_welfare_post-declaration-3 = If things change, I will tell the office myself.
public_welfare_post-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Facts of places

public_welfare_post-fact-ten_percent = Hulunbuir’s document asks that at least 10% of these posts go to disabled people.

## jobless_since

public_welfare_post-jobless_since = How long have you had no work?
    .other = How long has the applicant had no work?
public_welfare_post-jobless_since-label = Time without work
public_welfare_post-jobless_since-why = Those longest without come first.
public_welfare_post-jobless_since-under_half = Under half a year
public_welfare_post-jobless_since-half_to_one = Half a year to a year
public_welfare_post-jobless_since-over_one = Over a year
public_welfare_post-jobless_since-never = I have never worked
public_welfare_post-jobless_since-error-missing = Choose how long.

## family_working

public_welfare_post-family_working = How many in your family work?
    .other = How many in the applicant’s family work?
public_welfare_post-family_working-label = Family members in work
public_welfare_post-family_working-why = A family without any comes first.
public_welfare_post-family_working-nobody = Nobody
public_welfare_post-family_working-one = One
public_welfare_post-family_working-more = Two or more
public_welfare_post-family_working-error-missing = Choose how many.

## post_tasks

public_welfare_post-post_tasks = Which tasks can you do?
    .other = Which tasks can the applicant do?
public_welfare_post-post_tasks-label = Tasks
public_welfare_post-post_tasks-hint = You may choose more than one.
public_welfare_post-post_tasks-why = We look for a post by what you can do.
    .other = We look for a post by what the applicant can do.
public_welfare_post-post_tasks-cleaning = Cleaning
public_welfare_post-post_tasks-guard = Guarding, patrolling
public_welfare_post-post_tasks-office = Keeping records
public_welfare_post-post_tasks-help = Helping disabled or old people
public_welfare_post-post_tasks-garden = Gardens, forests
public_welfare_post-post_tasks-other = Other seated work
public_welfare_post-post_tasks-error-missing = Choose what you can do.
    .other = Choose what the applicant can do.

## work_hours

public_welfare_post-work_hours = How long can you work a day?
    .other = How long can the applicant work a day?
public_welfare_post-work_hours-label = Hours
public_welfare_post-work_hours-why = Some posts are full time, some half.
public_welfare_post-work_hours-full = Full time
public_welfare_post-work_hours-half = Half days
public_welfare_post-work_hours-few = Two or three hours
public_welfare_post-work_hours-varies = It varies
public_welfare_post-work_hours-error-missing = Choose how long.
