# Work for the family of a disabled person. Says the same as the Chinese file.

family_employment-title = Work for the family of a disabled person
family_employment-summary = Where nobody in a disabled person’s family works, one member is helped into a job first.
family_employment-situation = Nobody in my family has work
family_employment-search = family nobody works relatives spouse child carer no income job help

family_employment-who-1 = A family with a disabled member in which nobody of working age works.
family_employment-who-2 = Family carers who look for work may ask too.

family_employment-amount-1 = It is free. For some jobs contributions are paid; see what your place has published.
    .other = It is free. For some jobs contributions are paid; see what the applicant’s place has published.

family_employment-decides-1 = The county’s employment office decides.

family_employment-time-1 = How long it takes is what your place has published.
    .other = How long it takes is what the applicant’s place has published.

family_employment-asked-1 = Who looks for work and how many have none.
family_employment-asked-2 = What work, and how much time goes into care.
family_employment-asked-3 = How to reach you.
    .other = How to reach the applicant.

family_employment-after-1 = The office checks and recognises the family.
family_employment-after-2 = It offers a suitable job or a public welfare post.
family_employment-after-3 = For carers it looks for jobs near home with flexible hours.

family_employment-where-1 = The township window or the county employment office.

family_employment-together-1 = Wages may change your dibao. See “dibao and work” first.
    .other = Wages may change the dibao. See “dibao and work” first.

family_employment-basis-1 = Employment Promotion Law
family_employment-basis-2 = Rules published by the place of registration

family_employment-declaration-1 = The family members who look for work agree that I fill this in.
family_employment-declaration-2 = What I have written is true and I have left nothing out.
family_employment-declaration-3 = I agree that the offices dealing with this may check the facts they need for it.
family_employment-declaration-4 = If things change, I will tell the office myself.
family_employment-declaration-5 = I know that these answers are used for this matter only. The office decides.

## job_seeker

family_employment-job_seeker = Who looks for work?
family_employment-job_seeker-label = Job seekers
family_employment-job_seeker-hint = You may choose more than one.
family_employment-job_seeker-why = Staff talk with those who look for work.
family_employment-job_seeker-self = The disabled person
family_employment-job_seeker-spouse = Husband or wife
family_employment-job_seeker-child = A grown-up child
family_employment-job_seeker-parent = Father or mother
family_employment-job_seeker-other = Another family member
family_employment-job_seeker-error-missing = Choose who.

## nobody_works

family_employment-nobody_works = Does anybody in the family work now?
family_employment-nobody_works-label = Anybody in work
family_employment-nobody_works-why = A family without any comes first.
family_employment-nobody_works-nobody = Nobody
family_employment-nobody_works-odd = Odd jobs only
family_employment-nobody_works-somebody = Yes
family_employment-nobody_works-error-missing = Choose one.

## family_job

family_employment-family_job = What work is wanted?
family_employment-family_job-label = Work wanted
family_employment-family_job-hint = What you can do and want. For example: can drive, wants work in town.
    .other = What they can do and want. For example: can drive, wants work in town.
family_employment-family_job-why = Jobs are offered by this.
family_employment-family_job-error-missing = Write what work. For example: driving.

## free_hours

family_employment-free_hours = Besides care, how long can they work a day?
family_employment-free_hours-label = Hours
family_employment-free_hours-why = If care leaves no time, look for flexible hours or ask for day care first.
family_employment-free_hours-full = Full time
family_employment-free_hours-half = Half days
family_employment-free_hours-home = Only at home
family_employment-free_hours-none = None until somebody else gives care
family_employment-free_hours-error-missing = Choose how long.
