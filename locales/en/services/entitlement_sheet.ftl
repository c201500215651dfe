# Entitlement sheet and QR entry. Says the same as the Chinese file.

entitlement_sheet-title = Entitlement sheet and QR entry
entitlement_sheet-summary = One sheet shows what you can get, and one code starts it.
    .other = One sheet shows what the applicant can get, and one code starts it.
entitlement_sheet-situation = I want to know what I am entitled to
entitlement_sheet-search = what can I get policies entitlement sheet list code scan QR automatic invitation

entitlement_sheet-who-1 = All disabled people and their families. You can look without an account.

entitlement_sheet-amount-1 = It is free. Amounts are what your place has published.
    .other = It is free. Amounts are what the applicant’s place has published.

entitlement_sheet-decides-1 = The sheet advises and does not decide. The offices decide.

entitlement_sheet-time-1 = You can see it at once.

entitlement_sheet-after-1 = Look: answer a few questions under “what could I get” and see the sheet.
entitlement_sheet-after-2 = Scan: the code on a poster opens that service. It holds nothing about you.
    .other = Scan: the code on a poster opens that service. It holds nothing about the applicant.
entitlement_sheet-after-3 = Without a phone that scans, type the short code below it.
entitlement_sheet-after-4 = Invited: if you may be entitled, you get a message. Nothing starts without your yes.
    .other = Invited: if the applicant may be entitled, they get a message. Nothing starts without their yes.
entitlement_sheet-after-5 = Nothing is applied for in your name. If you do not want it, you need not answer.
    .other = Nothing is applied for in the applicant’s name. If they do not want it, no answer is needed.

entitlement_sheet-where-1 = Your village’s disability commissioner can look with you.
    .other = The disability commissioner of the applicant’s village can look with them.
entitlement_sheet-where-2 = Or ask by phone: 12385, the disability hotline.

entitlement_sheet-basis-1 = Rules published by the place of registration

## Facts of places

entitlement_sheet-fact-platforms = Chifeng’s plan names the sheet and the code, on the platforms 蒙速办 and 智慧赤峰.
