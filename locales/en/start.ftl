start-title = Services for disabled people, from anywhere
start-lead = Subsidies, rehabilitation, school, work, travel: it all begins here. The place of household registration decides. Free of charge.
start-door-services = See what you can apply for
start-door-services-hint = Conditions, papers and times first; no account needed
start-door-my = See my matters
start-door-my-hint = Go on filling in, see how it goes, hand in what is missing
start-elder = View for elders: larger, stronger, simpler
start-situations = Find it by your situation
    .other = Find it by the applicant’s situation
start-other-ways = At the window, by phone or at your home
start-other-ways-text = Do it yourself, or let somebody act for you. If you cannot go out, ask the staff to come.
start-other-ways-link = See the other ways

services-title = What you can do here
services-lead = Choose one and read about conditions and papers first.
services-none = There is nothing to do here at the moment. Please come back later, or call 12385.

guide-who = Who can apply
guide-amount = How much
guide-decides = Who decides
guide-decides-text = The place of household registration decides, wherever you live now.
    .other = The place of household registration decides, wherever the applicant lives now.
guide-decides-anywhere = The township or street accepts and reviews first, the disabled persons’ federation reviews, the civil affairs bureau decides.
guide-limits = How long it takes
guide-limits-note = Public holidays are not working days. If it takes longer you can ask, and you can complain.
guide-papers = What to have ready
guide-papers-none = You need no papers.
    .other = No papers are needed.
guide-papers-shared = You need not hand these in; the staff check them
    .other = These need not be handed in; the staff check them
guide-asked = What you will be asked
    .other = What will be asked
guide-basis = Rules
guide-basis-since = , in force since { $date }
guide-other = Other ways
guide-other-text = It can be done offline too. Relatives and the village or residents’ committee can help you.
    .other = It can be done offline too. Relatives and the village or residents’ committee can help.
guide-acting = Let somebody act for you
    .other = Let somebody act for the applicant
guide-place = Your registered home
    .other = The applicant’s registered home
guide-place-office = { $office } accepts it.
guide-place-other = Choose another registered home
guide-choose-place = Choose the registered home
guide-choose-place-text = First choose the township or street of the household registration. Amounts and conditions differ from place to place.
guide-minutes = Takes about { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}. You can stop at any time; what you filled in stays.
guide-begin = Begin
guide-sign-in = Sign in and begin
guide-sign-in-text = After signing in you come back to this page.
guide-not-connected = This place is not connected yet
guide-not-connected-window = Please hand it in at the township or street window of the registered home, or let somebody do it for you.
    .other = Please hand it in at the township or street window of the registered home, or let somebody do it for the applicant.
guide-not-connected-date = The subsidy counts from the month in which you hand it in. Hand it in before the end of the month and ask for a receipt.
    .other = The subsidy counts from the month in which it is handed in. Hand it in before the end of the month and ask for a receipt.
guide-own-case = Report from the matter that you have already
    .other = Report from the matter that is there already
guide-own-case-text = Open that matter first, then press “Report a change”.
guide-own-case-link = Open my matters
guide-officer = You are using a work account
guide-officer-text = To apply, use your personal account. Please sign out first, then sign in with it.
guide-officer-link = Back to the work to do
guide-draft = You have one that is not submitted
    .other = There is one that is not submitted
guide-draft-text = What you filled in is all there; you can go on.
    .other = What was filled in is all there; it can go on.
guide-draft-link = Go on filling in
guide-running = You have submitted it already
    .other = It has been submitted already
guide-running-text = Number { $number } is being dealt with. There is no need for another.
guide-running-link = See how it goes

place-title = Which township or street are you registered in?
    .other = In which township or street is the applicant registered?
place-lead = The registered home deals with the subsidy, wherever you live now.
    .other = The registered home deals with the subsidy, wherever the applicant lives now.
place-search = Find by name
place-search-hint = The Chinese name of a township, street or county, or the first letters of its pinyin, for example lxz
place-search-button = Find
place-found = { $n ->
    [one] 1 place found
   *[other] { $n } places found
}
place-nothing = Nothing found for “{ $query }”
place-nothing-text = Please try with fewer characters, or choose step by step below.
place-more = There are more. Please write more of the name.
place-steps = Choose step by step
place-steps-label = Chosen so far
place-country = The whole country
place-where = The registered home is on the first page of the household register.
place-connected = Online
