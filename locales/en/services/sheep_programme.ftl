# The Beijing–Inner Mongolia programme “I have a sheep in Inner Mongolia”.

sheep_programme-title = The Beijing–Inner Mongolia programme “I have a sheep in Inner Mongolia”
sheep_programme-summary = A support programme named in Chifeng’s plan, for disabled people in farming and herding areas.
sheep_programme-situation = I live in a farming or herding area and want to earn more with sheep
sheep_programme-search = Beijing Inner Mongolia sheep herding farming support programme income cattle lamb

sheep_programme-who-1 = Disabled people in Chifeng’s farming and herding areas can ask.
sheep_programme-who-2 = So far only Chifeng’s plan names it; elsewhere ask the local federation what farming support there is.

sheep_programme-amount-1 = What help there is: what the county federation has published counts.
sheep_programme-amount-2 = The plan only names the programme, with no amount.

sheep_programme-decides-1 = The Disabled Persons’ Federation of the banner or county.

sheep_programme-time-1 = Whether it runs this year and when to join is announced locally.

sheep_programme-after-1 = First ask the township federation, by phone or in person, whether there are places this year.
sheep_programme-after-2 = Ask who owns the sheep, what happens if one dies, and how the money is shared.
sheep_programme-after-3 = Do not pay in advance. If somebody asks a fee, ring 12385 and ask.

sheep_programme-where-1 = The federation of the township (sumu), banner or county where you are registered.
    .other = The federation of the township (sumu), banner or county where the applicant is registered.

sheep_programme-basis-1 = Chifeng’s 14th five-year plan for disabled people

sheep_programme-fact-chifeng = Chifeng’s plan names the programme. Ask the county federation whether it runs this year.
