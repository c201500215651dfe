# Digital television for homes in farming and herding areas.

digital_tv-title = Digital television for homes in farming and herding areas
digital_tv-summary = Digital television for poor severely disabled people’s homes in the countryside.
digital_tv-situation = We cannot receive television
digital_tv-search = digital television set-top box signal satellite free countryside no

digital_tv-who-1 = Poor or severely disabled people’s homes in farming and herding areas.
digital_tv-who-2 = Ask culture or the federation whether there are places left.

digital_tv-amount-1 = Usually a box and a signal, no money.
digital_tv-amount-2 = Whether the fee is reduced: what is published locally counts.

digital_tv-decides-1 = County culture, with the federation.

digital_tv-time-1 = When it is installed is announced locally. Ask the culture office or the federation first.

digital_tv-after-1 = First tell the village (gacha) committee that you want it.
    .other = First tell the village (gacha) committee that the applicant wants it.
digital_tv-after-2 = If deaf, ask which programmes have subtitles; if blind, ask for a talking remote.
digital_tv-after-3 = If the fitter wants money, ask what for and take a receipt.

digital_tv-where-1 = The village (gacha) committee, the township culture station, or county culture.

digital_tv-basis-1 = Law on the Protection of Disabled Persons (残疾人保障法), Article 50
digital_tv-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

digital_tv-fact-chifeng = Chifeng’s plan: digital television for poor and severely disabled people’s homes in farming and herding areas.
digital_tv-fact-linxi = Linxi’s plan: digital television for poor and severely disabled people’s homes in farming and herding areas.

digital_tv-paper-certificate = Disability certificate
digital_tv-paper-id_card = Identity card
