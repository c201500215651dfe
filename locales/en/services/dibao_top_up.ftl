# Dibao top-up. Questions of its own; the rest comes from shared.ftl.

dibao_top_up-title = Dibao top-up
dibao_top_up-summary = Some places pay more to disabled people’s homes that are still in great need with dibao.
dibao_top_up-situation = We have dibao and it is still not enough
dibao_top_up-search = dibao top-up more dibao increase not enough severe disability several disabled raise

dibao_top_up-who-1 = Homes with dibao and a severely disabled member, or several disabled members, can ask.
dibao_top_up-who-2 = In some places also homes with old and disabled members.
dibao_top_up-who-3 = Some places add it from their data without an application. If you did not get it, ask here.
    .other = Some places add it from their data without an application. If the applicant did not get it, ask here.

dibao_top_up-amount-1 = How much more differs from place to place. What the local office has published counts.
dibao_top_up-amount-2 = Some places have no such top-up.

dibao_top_up-decides-1 = County civil affairs decides.

dibao_top_up-time-1 = How long it takes differs from place to place. What the local office has published counts.
dibao_top_up-time-2 = If it takes too long, ask the township (sub-district) or ring 12385.

dibao_top_up-asked-1 = What special hardship there is at home.
dibao_top_up-asked-2 = Whether your dibao already has a top-up.
    .other = Whether the applicant’s dibao already has a top-up.
dibao_top_up-asked-3 = How to reach you.
    .other = How to reach the applicant.

dibao_top_up-after-1 = The township or sub-district checks the dibao and certificate data; you need not prove it again.
    .other = The township or sub-district checks the dibao and certificate data; no new proof is needed.
dibao_top_up-after-2 = If the local rules fit, county civil affairs adds the money.
dibao_top_up-after-3 = You are told the result. If it is no, you get the reason in writing.
    .other = The applicant and the agent are told the result. If it is no, the reason comes in writing.

dibao_top_up-where-1 = The social assistance window of the township (sub-district) of your household registration.
    .other = The social assistance window of the township (sub-district) of the applicant’s household registration.
dibao_top_up-where-2 = If it is hard for you to go out, the village (residents’) committee can do it for you, or staff can come to your home.
    .other = If it is hard for the applicant to go out, the village (residents’) committee can act for them, or staff can come to their home.

dibao_top_up-together-1 = It goes together with the two disability subsidies.
dibao_top_up-together-2 = If you have no dibao yet, apply for that first.
    .other = If there is no dibao yet, apply for that first.

dibao_top_up-basis-1 = Interim Measures for Social Assistance (社会救助暂行办法), Article 12
dibao_top_up-basis-2 = Law on the Protection of Disabled Persons (残疾人保障法), Article 48
dibao_top_up-basis-3 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

dibao_top_up-declaration-1 = What I have filled in is true, and I have left nothing out.
dibao_top_up-declaration-2 = I agree that the Disabled Persons’ Federation checks my disability certificate.
dibao_top_up-declaration-3 = If things change at home, I will report it myself.
dibao_top_up-declaration-4 = I know that these answers are used for this matter only. The office decides.

dibao_top_up-fact-hulunbuir = Hulunbuir’s opinion: especially poor disabled people’s homes with dibao get 10 % of the local standard more. Ask civil affairs whether that is still so.
dibao_top_up-fact-tongjiang = Tongjiang’s document: homes with a severe disability, several disabled members, or old and disabled ones get at least 20 % more. Ask civil affairs for today’s rate.

dibao_top_up-paper-illness_proof = A diagnosis of the serious illness
dibao_top_up-paper-illness_proof-when = only if somebody at home is seriously ill
dibao_top_up-paper-illness_proof-how = The hospital that treats the person gives it.

dibao_top_up-reasons = Is any of this so at home?
dibao_top_up-reasons-label = Special hardship
dibao_top_up-reasons-hint = Choose all that apply.
dibao_top_up-reasons-why = The top-up depends on these. Which count differs from place to place.
dibao_top_up-reasons-severe = Somebody with a severe disability
dibao_top_up-reasons-severe-hint = Grade 1 or 2 on the certificate.
dibao_top_up-reasons-several = Two or more disabled people
dibao_top_up-reasons-old_and_disabled = Old people and disabled people
dibao_top_up-reasons-illness = Somebody seriously ill
dibao_top_up-reasons-child = Children under age
dibao_top_up-reasons-none = None of these
dibao_top_up-reasons-error-missing = Please choose what is so, or “None of these”.
dibao_top_up-reasons-error-none-and-other = “None of these” cannot be chosen with another answer. Please keep one.

dibao_top_up-getting = Does your dibao already have a top-up?
    .other = Does the applicant’s dibao already have a top-up?
dibao_top_up-getting-label = Top-up now
dibao_top_up-getting-hint = Look at the dibao booklet or the bank’s message. If you cannot tell, choose “I do not know”.
dibao_top_up-getting-why = A missing top-up and one that is too small are checked differently.
dibao_top_up-getting-no = No
dibao_top_up-getting-less = Yes, but it seems too little
dibao_top_up-getting-unsure = I do not know
dibao_top_up-getting-error-missing = Please choose one.
