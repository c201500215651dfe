# Treatment, rehabilitation and schooling for disabled orphans.

disabled_orphan_services-title = Treatment, rehabilitation and schooling for disabled orphans
disabled_orphan_services-summary = Disabled orphans, and disabled children nobody can raise, are helped with treatment, rehabilitation and school.
disabled_orphan_services-situation = I look after a disabled orphan
disabled_orphan_services-search = disabled orphan treatment surgery rehabilitation school children’s home foster abandoned baby

disabled_orphan_services-who-1 = Orphans with a disability.
disabled_orphan_services-who-2 = Disabled children whose parents both cannot raise them.
disabled_orphan_services-who-3 = Relatives, guardians and homes that care for the child can ask.

disabled_orphan_services-amount-1 = There is separate help for treatment, surgery, rehabilitation training and school.
disabled_orphan_services-amount-2 = Which and how much: what the local office has published counts.

disabled_orphan_services-decides-1 = County civil affairs is in charge, together with health, the Disabled Persons’ Federation and education.

disabled_orphan_services-time-1 = How long it takes differs from place to place. What the local office has published counts.

disabled_orphan_services-after-1 = Go to the civil affairs window of the township, or to the children’s officer.
disabled_orphan_services-after-2 = Say how old the child is, what is wrong, and whether it goes to school.
disabled_orphan_services-after-3 = If a disabled child needs rehabilitation, see child rehabilitation aid as well.

disabled_orphan_services-where-1 = The civil affairs window of the township (sub-district) where the child is registered, or county civil affairs.
disabled_orphan_services-where-2 = If somebody beats or abandons the child, ring 110 at once.

disabled_orphan_services-together-1 = A child with the orphans’ allowance gets no living subsidy but can have the care subsidy.

disabled_orphan_services-basis-1 = State Council document 52 of 2015: orphans’ allowance and the disability subsidies
disabled_orphan_services-basis-2 = Law on the Protection of Disabled Persons (残疾人保障法), Article 48
disabled_orphan_services-basis-3 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

disabled_orphan_services-fact-chifeng = Chifeng’s plan names treatment, rehabilitation and schooling for disabled orphans and unattended disabled children.
disabled_orphan_services-fact-linxi = Linxi’s plan names treatment, rehabilitation and schooling for disabled orphans and unattended disabled children.

disabled_orphan_services-paper-diagnosis = A diagnosis or medical records (only for treatment or rehabilitation)
disabled_orphan_services-paper-diagnosis-how = Ask the hospital. Come and ask even without a certificate.
