# Temporary and emergency relief. Questions of its own; the rest comes from shared.ftl.

temporary_relief-title = Temporary and emergency relief
temporary_relief-summary = One-off help when something sudden leaves a family unable to get by.
temporary_relief-situation = Something happened and we cannot get by
temporary_relief-search = temporary relief emergency help accident fire illness flood disaster no food one-off payment urgent money house burnt

temporary_relief-who-1 = Families in sudden great difficulty after an accident, illness or fire can apply.
temporary_relief-who-2 = So can homes with dibao whose necessary costs suddenly grow too high.
temporary_relief-who-3 = You can apply in other special difficulty too.
temporary_relief-who-4 = You need neither dibao nor a disability certificate.
    .other = Neither dibao nor a disability certificate is needed.

temporary_relief-amount-1 = Help may be money, goods, or being passed on to others who can help.
temporary_relief-amount-2 = How much you get differs from place to place. What the local office has published counts.
    .other = How much is given differs from place to place. What the local office has published counts.

temporary_relief-decides-1 = County civil affairs decides; for small sums the township or sub-district may.

temporary_relief-time-1 = In an emergency the procedure can be shortened and you are helped first.
    .other = In an emergency the procedure can be shortened and the applicant is helped first.
temporary_relief-time-2 = How long it takes differs from place to place. What the local office has published counts.
temporary_relief-time-3 = If it takes too long, ask the township (sub-district) or ring 12385.

temporary_relief-asked-1 = What happened and how urgent it is.
temporary_relief-asked-2 = Roughly what it costs, and what other help there is.
temporary_relief-asked-3 = Where you live and how to reach you.
    .other = Where the applicant lives and how to reach them.

temporary_relief-after-1 = The township or sub-district contacts you.
    .other = The township or sub-district contacts the applicant.
temporary_relief-after-2 = If it is not urgent, it is checked, posted and then decided.
temporary_relief-after-3 = You are told the result. If it is no, you get the reason in writing.
    .other = The applicant and the agent are told the result. If it is no, the reason comes in writing.
temporary_relief-after-4 = No account is asked for now. Once it is granted, the staff take it down with you.
    .other = No account is asked for now. Once it is granted, the staff take it down with the applicant.

temporary_relief-where-1 = The social assistance window of the township (sub-district) where you are registered or live.
    .other = The social assistance window of the township (sub-district) where the applicant is registered or lives.
temporary_relief-where-2 = If a life is in danger ring 120 or 110 first; do not wait for this.
temporary_relief-where-3 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

temporary_relief-together-1 = It goes together with dibao.
temporary_relief-together-2 = It usually goes together with the two subsidies, unless local rules say otherwise.

temporary_relief-basis-1 = Interim Measures for Social Assistance (社会救助暂行办法), Articles 47–49
temporary_relief-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

temporary_relief-declaration-1 = What I have filled in is true, and I have left nothing out.
temporary_relief-declaration-2 = I agree that civil affairs checks my household’s income and property (means check). Other adults of the family agree for themselves.
temporary_relief-declaration-3 = I know that these answers are used for this matter only. The office decides.

temporary_relief-fact-hulunbuir = Hulunbuir’s opinion: temporary relief can be had together with the disability subsidies.

temporary_relief-paper-event_papers = Papers about what happened: a diagnosis, an accident report, photos
temporary_relief-paper-event_papers-how = Apply first if you cannot get them yet, and send them later.
    .other = Apply first if they cannot be had yet, and send them later.
temporary_relief-paper-bills = Bills
temporary_relief-paper-bills-when = only for the costs of illness, accident or school
temporary_relief-paper-bills-how = The hospital or school can print them again.

temporary_relief-urgent = What is most urgent now?
temporary_relief-urgent-label = Urgency
temporary_relief-urgent-hint = If a life is in danger, ring 120 or 110 first.
temporary_relief-urgent-why = In an emergency you can be helped first and the papers follow.
    .other = In an emergency the applicant can be helped first and the papers follow.
temporary_relief-urgent-food = No food or nowhere to live
temporary_relief-urgent-treatment = Treatment is waiting for money
temporary_relief-urgent-soon = We can last a few days
temporary_relief-urgent-not_urgent = Not urgent
temporary_relief-urgent-error-missing = Please choose one.

temporary_relief-happened = What happened?
temporary_relief-happened-label = What happened
temporary_relief-happened-hint = Choose the main thing.
temporary_relief-happened-why = What is checked depends on it.
temporary_relief-happened-illness = Serious illness in the family
temporary_relief-happened-accident = An accident or injury
temporary_relief-happened-disaster = Fire, flood or snow
temporary_relief-happened-lost_income = Income suddenly gone
temporary_relief-happened-school = School costs too high
temporary_relief-happened-other = Something else
temporary_relief-happened-error-missing = Please choose one, or “Something else”.

temporary_relief-happened_on = When did it happen?
temporary_relief-happened_on-label = Date
temporary_relief-happened_on-hint = A rough date will do, for example 1 September 2026.
temporary_relief-happened_on-why = To see whether the difficulty is recent.
temporary_relief-happened_on-error-missing = Please give a date, roughly if need be.

temporary_relief-story = Tell us about the difficulty now.
temporary_relief-story-label = The difficulty
temporary_relief-story-hint = A few sentences: who is hurt, what the doctor says, what is lacking.
temporary_relief-story-why = Staff see what to help with first.
temporary_relief-story-error-missing = Please write a sentence or two.

temporary_relief-cost = About how many yuan will it cost?
temporary_relief-cost-label = Rough cost (yuan)
temporary_relief-cost-hint = Spent and still to be spent, together. Leave it empty if you cannot say.
temporary_relief-cost-why = How much help there is depends on the cost.

temporary_relief-other_help = What help have you had already?
    .other = What help has the applicant had already?
temporary_relief-other_help-label = Help so far
temporary_relief-other_help-hint = Choose all that apply. You can apply all the same.
temporary_relief-other_help-why = To avoid paying twice and see what is still lacking.
temporary_relief-other_help-insurance = Medical or other insurance
temporary_relief-other_help-medical_relief = Medical relief
temporary_relief-other_help-compensation = Compensation from somebody
temporary_relief-other_help-charity = Donations
temporary_relief-other_help-none = None yet
temporary_relief-other_help-error-missing = Please choose, or “None yet”.
temporary_relief-other_help-error-none-and-other = “None yet” cannot be chosen with another answer. Please keep one.

temporary_relief-residence-why = Staff need to find you to help you.
    .other = Staff need to find the applicant to help them.
