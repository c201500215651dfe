# Hospital reductions and priority.

hospital_discount-title = Hospital reductions and priority
hospital_discount-summary = Some hospitals charge poor disabled people less and let them go first.
hospital_discount-situation = Queuing at the hospital is too hard for me
hospital_discount-search = hospital discount priority queue registration fee free treat first pay later wheelchair sign clinic

hospital_discount-who-1 = Disabled patients can ask for accessible service and priority.
hospital_discount-who-2 = What poor disabled in-patients are spared depends on local and hospital rules.

hospital_discount-amount-1 = Which charges and how much differs. What the hospital has published counts.
hospital_discount-amount-2 = That hospitals must make it easier for disabled people holds everywhere.

hospital_discount-decides-1 = The hospital, by local rules.

hospital_discount-time-1 = Accessible service can be asked for on the day. How long a reduction takes, ask the hospital.

hospital_discount-after-1 = When you register say you are disabled and what help you need: a wheelchair, sign language, a guide.
    .other = When registering, say that the applicant is disabled and what help they need: a wheelchair, sign language, a guide.
hospital_discount-after-2 = On admission ask the insurance office about reductions and about paying afterwards.
hospital_discount-after-3 = If you are refused, note the time and department and ring 12385 or 12345.
    .other = If the applicant is refused, note the time and department and ring 12385 or 12345.

hospital_discount-where-1 = The hospital’s help desk or insurance office.
hospital_discount-where-2 = If you cannot hear or speak well, ask for sign or Braille service first.
    .other = If the applicant cannot hear or speak well, ask for sign or Braille service first.

hospital_discount-together-1 = If you still pay much, apply for medical relief.
    .other = If the applicant still pays much, apply for medical relief.

hospital_discount-basis-1 = Accessible Environment Law (无障碍环境建设法), Article 44: hospitals make treatment easier for disabled people
hospital_discount-basis-2 = Law on the Protection of Disabled Persons (残疾人保障法), Article 55: priority service
hospital_discount-basis-3 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

hospital_discount-fact-hulunbuir = Hulunbuir’s opinion: reductions and priority for poor disabled in-patients. Ask health which hospitals.

hospital_discount-paper-certificate = Disability certificate
hospital_discount-paper-dibao = Proof of dibao or tekun (only for dibao or tekun homes)
hospital_discount-paper-dibao-how = Bring the booklet, or give your identity number for the hospital to look up.
    .other = Bring the booklet, or give the applicant’s identity number for the hospital to look up.
hospital_discount-paper-id_card = Identity card or electronic insurance card
