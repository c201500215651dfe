# Community rehabilitation and referral. Says the same as the Chinese file.

community_rehabilitation-title = Community rehabilitation and referral
community_rehabilitation-summary = Rehabilitation near home, referral to a hospital when needed and back again when better.
community_rehabilitation-situation = I have left hospital and want to go on near home
community_rehabilitation-search = community rehabilitation referral transfer hospital discharge near home stroke

community_rehabilitation-who-1 = People who need long rehabilitation and want it near home.
community_rehabilitation-who-2 = You may ask with or without a disability certificate.

community_rehabilitation-amount-1 = Some services are free, some are paid in part by health insurance. What your place has published counts.
    .other = Some services are free, some are paid in part by health insurance. What the applicant’s place has published counts.

community_rehabilitation-decides-1 = Whether to refer you is agreed between you and the doctor.
    .other = Whether to refer is agreed between the applicant and the doctor.

community_rehabilitation-time-1 = You may ask at any time.

community_rehabilitation-after-1 = Near home: the health centre or rehabilitation room teaches you exercises and checks on you.
    .other = Near home: the health centre or rehabilitation room teaches the applicant exercises and checks on them.
community_rehabilitation-after-2 = If you get worse: ask the doctor for a referral to a larger hospital.
    .other = If the applicant gets worse: ask the doctor for a referral to a larger hospital.
community_rehabilitation-after-3 = When you are better: ask the hospital to write down how to go on, and return to the community.
    .other = When the applicant is better: ask the hospital to write down how to go on, and return to the community.
community_rehabilitation-after-4 = When you leave hospital, ask for your record and the exercises.
    .other = When the applicant leaves hospital, ask for the record and the exercises.

community_rehabilitation-where-1 = The health centre near your home or the community’s rehabilitation room.
    .other = The health centre near the applicant’s home or the community’s rehabilitation room.
community_rehabilitation-where-2 = If you cannot find one, ask the village’s disability commissioner or phone 12385, the disability hotline.

community_rehabilitation-together-1 = You may also apply for rehabilitation services, devices and a family doctor.

community_rehabilitation-basis-1 = Regulations on Disability Prevention and Rehabilitation
community_rehabilitation-basis-2 = Rules published by your place
    .other = Rules published by the applicant’s place

## Papers

community_rehabilitation-paper-medical_record = Medical record or discharge note
community_rehabilitation-paper-medical_record-how = The hospital prints it. With it nothing needs to be examined twice.
