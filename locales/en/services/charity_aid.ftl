# Charity aid. Says the same as the Chinese file.

charity_aid-title = Charity aid
charity_aid-summary = Where the government’s aid is not enough, a charity may help. Make sure it is genuine first.
charity_aid-situation = Public aid is not enough and much money is still missing
charity_aid-search = charity donation crowdfunding Red Cross foundation serious illness study aid fraud

charity_aid-who-1 = Disabled people and families with large costs for illness, school or hardship.

charity_aid-amount-1 = The charity decides how much.

charity_aid-decides-1 = The charities decide themselves. The government collects nothing for them.

charity_aid-time-1 = You may ask at any time. Each programme has its own last day.

charity_aid-after-1 = First apply for public aid: dibao, temporary relief, medical relief, the two subsidies.
charity_aid-after-2 = Then ask the local charity federation, Red Cross and disability foundation what programmes there are.
charity_aid-after-3 = Check: the site 慈善中国 shows whether a charity and its collection are registered.
charity_aid-after-4 = Whoever asks you to pay a “fee” first is a cheat. Phone 110.
    .other = Whoever asks for a “fee” first is a cheat. Phone 110.
charity_aid-after-5 = You may refuse to have your picture or illness made public.
    .other = The applicant may refuse to have their picture or illness made public.

charity_aid-where-1 = The county civil affairs office, the federation, the charity federation, the Red Cross.

charity_aid-together-1 = Ask civil affairs whether a single gift counts as household income.

charity_aid-basis-1 = Charity Law
