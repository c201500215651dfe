# Legal aid. Says the same as the Chinese file.

legal_aid-title = Legal aid
legal_aid-summary = A free lawyer for those who cannot pay for one.
legal_aid-situation = I need a lawyer and cannot pay
legal_aid-search = legal aid lawyer court sue free wages injury divorce maintenance domestic violence accident compensation arbitration advice appeal

legal_aid-who-1 = People in hardship who need help with a legal matter.
legal_aid-who-2 = For disabled people without a steady income and people on dibao or support for the destitute, hardship is usually not checked.
legal_aid-who-3 = Victims of domestic violence, abuse or abandonment get it whatever their means.

legal_aid-amount-1 = It is free. The lawyer may not ask you for money either.
    .other = It is free. The lawyer may not ask for money either.

legal_aid-decides-1 = The legal aid body of the county’s justice office decides.

legal_aid-time-1 = How long it takes is what your place has published. If a hearing or time limit is near, say so and it goes first.
    .other = How long it takes is what the applicant’s place has published. If a hearing or time limit is near, say so and it goes first.

legal_aid-asked-1 = What it is about, how far it is and how urgent.
legal_aid-asked-2 = Who the other side is and what you want.
    .other = Who the other side is and what the applicant wants.
legal_aid-asked-3 = How to reach you safely.
    .other = How to reach the applicant safely.

legal_aid-after-1 = The body looks at your papers and tells you once what is missing.
    .other = The body looks at the papers and tells the applicant and the agent once what is missing.
legal_aid-after-2 = Once agreed, a lawyer is sent to talk with you.
    .other = Once agreed, a lawyer is sent to talk with the applicant.
legal_aid-after-3 = You may ask for a signer, Braille papers or a home visit.
    .other = The applicant may ask for a signer, Braille papers or a home visit.
legal_aid-after-4 = If not agreed, you get the reasons in writing and may object.
    .other = If not agreed, the reasons come in writing and the applicant may object.

legal_aid-where-1 = The county legal aid centre or the township’s legal service point.
legal_aid-where-2 = Or ask first by phone: 12348, the legal service line.

legal_aid-together-1 = While you wait, you may already go to arbitration or court so that no time limit is missed.
    .other = While waiting, the applicant may already go to arbitration or court so that no time limit is missed.

legal_aid-basis-1 = Legal Aid Law
legal_aid-basis-2 = Law on the Protection of Persons with Disabilities

legal_aid-declaration-1 = What I have written is true and I have left nothing out.
legal_aid-declaration-2 = I agree that the offices dealing with this may check the facts they need for it.
legal_aid-declaration-3 = If things change, I will tell the office myself.
legal_aid-declaration-4 = I know that these answers are used for this matter only. The office decides.

## Papers

legal_aid-paper-case_papers = Papers about the matter
legal_aid-paper-case_papers-how = Contracts, notes of debt, judgments, chats, pictures. If you have none, just tell us.
    .other = Contracts, notes of debt, judgments, chats, pictures. If there are none, just tell us.

## Facts of places

legal_aid-fact-no_check = Hulunbuir: for disabled people on dibao or support for the destitute, hardship is not checked.

## legal_matter

legal_aid-legal_matter = What is it about?
legal_aid-legal_matter-label = Matter
legal_aid-legal_matter-why = Different matters need different lawyers.
legal_aid-legal_matter-wages = Wages, dismissal
legal_aid-legal_matter-injury = Work injury
legal_aid-legal_matter-accident = Accident or medical compensation
legal_aid-legal_matter-support = Maintenance
legal_aid-legal_matter-violence = Domestic violence, abuse, abandonment
legal_aid-legal_matter-benefit = A decision on subsidies, dibao or the certificate
legal_aid-legal_matter-property = House, land, money
legal_aid-legal_matter-capacity = Guardianship, legal capacity
legal_aid-legal_matter-criminal = A criminal case
legal_aid-legal_matter-other = Other
legal_aid-legal_matter-error-missing = Choose what. If it is not there, choose “Other”.

## safe_now

legal_aid-safe_now = Are you safe now?
    .other = Is the applicant safe now?
legal_aid-safe_now-label = Safe now
legal_aid-safe_now-hint = If not, phone 110 now. A court can also order the other side to keep away.
legal_aid-safe_now-why = If not, protecting you comes first.
    .other = If not, protecting the applicant comes first.
legal_aid-safe_now-yes = Yes
legal_aid-safe_now-no = No
legal_aid-safe_now-error-missing = Choose “Yes” or “No”.

## legal_stage

legal_aid-legal_stage = How far is it?
legal_aid-legal_stage-label = Stage
legal_aid-legal_stage-why = Once begun, there are time limits.
legal_aid-legal_stage-none = Not begun
legal_aid-legal_stage-talk = Talking with the other side
legal_aid-legal_stage-arbitration = In labour arbitration
legal_aid-legal_stage-court = In court
legal_aid-legal_stage-decided = Decided, and I disagree
legal_aid-legal_stage-police = With police or prosecutors
legal_aid-legal_stage-error-missing = Choose how far.

## time_limit

legal_aid-time_limit = Is there a day that is near?
legal_aid-time_limit-label = Day
legal_aid-time_limit-hint = For example a hearing or the last day to answer or sue. Leave empty if none. For example: 2026-12-10.
legal_aid-time_limit-why = After it, the right to sue may be lost.

## opponent

legal_aid-opponent = Who is the other side?
legal_aid-opponent-label = Other side
legal_aid-opponent-hint = A name or employer. You may leave it empty.
legal_aid-opponent-why = So that the lawyer has no tie with them.

## legal_story

legal_aid-legal_story = Please tell us what happened and what you want.
    .other = Please tell us what happened and what the applicant wants.
legal_aid-legal_story-label = Story and wish
legal_aid-legal_story-hint = In your own words. If you cannot write, write “please phone” or “please come”.
legal_aid-legal_story-why = It tells the lawyer how to help.
legal_aid-legal_story-error-missing = Write a few sentences, or “please phone”.

## phone

legal_aid-phone-hint = If others at home answer or read your phone, give a number only you use, or that of somebody you trust.
    .other = If others at home answer or read the phone, give a number only the applicant uses, or that of somebody they trust.
