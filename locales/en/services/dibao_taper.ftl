# Dibao and work: taper and deductions. Says the same as the Chinese file.

dibao_taper-title = Dibao and work: taper and deductions
dibao_taper-summary = When a disabled person on dibao starts work, dibao need not stop at once. Find out first, then work in peace.
dibao_taper-situation = I get dibao and fear to lose it by working
dibao_taper-search = dibao work wages lose stop taper transition deduction costs income

dibao_taper-who-1 = Disabled people on dibao, and their family, who begin to work.

dibao_taper-amount-1 = Taper: after income passes the line, dibao goes on for some months. How many is what your place has published.
    .other = Taper: after income passes the line, dibao goes on for some months. How many is what the applicant’s place has published.
dibao_taper-amount-2 = Deduction: necessary costs of work, such as fares, are taken off the income. Ask civil affairs whether and how much.

dibao_taper-decides-1 = The county’s civil affairs office decides.

dibao_taper-time-1 = Tell the township in the month you start. Telling early avoids paying back.
    .other = Tell the township in the month the applicant starts. Telling early avoids paying back.

dibao_taper-after-1 = First ask: how will our dibao change with this income?
dibao_taper-after-2 = Then report: take pay slips or the contract to the township.
dibao_taper-after-3 = See the sum: ask staff to write it down for you.
    .other = See the sum: ask staff to write it down.
dibao_taper-after-4 = If work ends: you may apply for dibao again.

dibao_taper-where-1 = The township window or the county civil affairs office.

dibao_taper-together-1 = The two disability subsidies do not count as income.
dibao_taper-together-2 = If dibao stops, the living subsidy may change too. Ask about both.

dibao_taper-basis-1 = Interim Measures for Social Assistance
dibao_taper-basis-2 = Rules published by the place of registration

## Facts of places

dibao_taper-fact-taper_and_costs = Chifeng’s plan names both the taper and the deduction of costs.
dibao_taper-fact-taper = Linxi’s document names the taper but not the deduction of costs. Ask the county civil affairs office.
