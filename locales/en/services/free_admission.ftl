# Parks, sights, museums and libraries free or cheaper.

free_admission-title = Parks, sights, museums and libraries free or cheaper
free_admission-summary = With the certificate parks, sights, museums and libraries are mostly free or cheaper.
free_admission-situation = I want to go out; is admission free?
free_admission-search = free admission ticket park museum library zoo sights tourism half price swimming cinema borrow books

free_admission-who-1 = Certificate holders; for companions it differs.

free_admission-amount-1 = Many public parks, libraries and museums are free.
free_admission-amount-2 = Private sights are usually cheaper, not always free.
free_admission-amount-3 = What each has published counts.

free_admission-decides-1 = Each, by local rules.

free_admission-time-1 = No application: show the certificate on the day. Where a booking is needed, the venue announces it.

free_admission-after-1 = Before you buy, ask for the disabled fare and the companion’s.
free_admission-after-2 = Online look for the disabled fare; otherwise buy at the window.
free_admission-after-3 = For a wheelchair, a guide or sign language ring a day before.

free_admission-where-1 = The ticket window or service desk.
free_admission-where-2 = If it is refused against the rules, ring 12345.

free_admission-basis-1 = Law on the Protection of Disabled Persons (残疾人保障法), Article 43: culture and sports places give ease and favour
free_admission-basis-2 = Accessible Environment Law (无障碍环境建设法), Articles 36 and 45
free_admission-basis-3 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

free_admission-fact-chifeng = Chifeng’s plan: public libraries are free for disabled people.
free_admission-fact-linxi = Linxi’s plan: public libraries are free for disabled people.
free_admission-fact-hulunbuir = Hulunbuir’s opinion names parks, sights and halls. Ask culture which.
free_admission-fact-tongjiang = Tongjiang’s document: state-run places are free and private ones cheaper.

free_admission-paper-certificate = Disability certificate, paper or electronic
