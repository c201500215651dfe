# Notice of policies for disabled people. Says the same as the Chinese file.

policy_notice-title = Notice of policies for disabled people
policy_notice-summary = Whoever gets a certificate is told all policies once by the federation, in a written notice.
policy_notice-situation = I have just got my certificate and do not know the policies
policy_notice-search = notice policies new certificate what is it good for benefits commissioner waiver nobody told me

policy_notice-who-1 = New holders, and older holders who were never told.

policy_notice-amount-1 = It is free.

policy_notice-decides-1 = The county federation’s commissioner tells you.
    .other = The county federation’s commissioner tells the applicant.

policy_notice-time-1 = It is told when you get the certificate. If nobody comes, please phone.
    .other = It is told when the applicant gets the certificate. If nobody comes, please phone.

policy_notice-after-1 = The commissioner explains it: in writing or sign language if you cannot hear, read aloud if you cannot see.
    .other = The commissioner explains it: in writing or sign language if the applicant cannot hear, read aloud if they cannot see.
policy_notice-after-2 = Then you sign or give a fingerprint. Do not sign before you have understood.
    .other = Then the applicant signs or gives a fingerprint. Nobody should sign before they have understood.
policy_notice-after-3 = You may ask to apply for any item on the spot.
    .other = The applicant may ask to apply for any item on the spot.
policy_notice-after-4 = If you do not want an item you may sign a waiver, item by item.
    .other = If the applicant does not want an item they may sign a waiver, item by item.
policy_notice-after-5 = You may apply for a waived item later, at any time.
policy_notice-after-6 = Nobody can waive for you, and there is no waiving “all”.
    .other = Nobody can waive for the applicant, and there is no waiving “all”.

policy_notice-where-1 = Your village’s commissioner, the township or the county federation.
    .other = The commissioner of the applicant’s village, the township or the county federation.

policy_notice-basis-1 = Rules published by the place of registration

## Facts of places

policy_notice-fact-article_10 = Chifeng: the county commissioner must tell all policies once and fill in the notice.
