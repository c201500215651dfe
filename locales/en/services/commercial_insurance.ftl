# Commercial extra insurance.

commercial_insurance-title = Commercial extra insurance
commercial_insurance-summary = Voluntary insurance for what medical insurance does not pay; some places offer it to disabled people at lower rates.
commercial_insurance-situation = Medical insurance does not pay enough
commercial_insurance-search = commercial insurance supplementary health policy refused discount serious illness insurer

commercial_insurance-who-1 = Anybody who wants and can afford it. Not buying affects no subsidy.
commercial_insurance-who-2 = If you are refused because of a disability, ask why; you can complain.
    .other = If the applicant is refused because of a disability, ask why; they can complain.

commercial_insurance-amount-1 = Premium and cover: see the contract. In some places the government or federation pays part.
commercial_insurance-amount-2 = How much you get differs from place to place. What the local office has published counts.
    .other = How much is given differs from place to place. What the local office has published counts.

commercial_insurance-decides-1 = The insurer.

commercial_insurance-time-1 = When it begins and when it pays stands in the contract. Ask before you buy.
    .other = When it begins and when it pays stands in the contract. Ask before buying.

commercial_insurance-after-1 = First ask the federation whether there is a policy for disabled people.
commercial_insurance-after-2 = Check three things: what is not covered, what you pay yourself, and when it begins.
    .other = Check three things: what is not covered, what the applicant pays, and when it begins.
commercial_insurance-after-3 = If you do not understand it, read it with family or the federation. Do not sign on the spot.

commercial_insurance-where-1 = The county federation, or a registered insurer’s office.
commercial_insurance-where-2 = Do not trust door-to-door sellers who want a transfer first.

commercial_insurance-together-1 = Use medical insurance and relief first, then the policy for the rest.

commercial_insurance-basis-1 = Law on the Protection of Disabled Persons (残疾人保障法), Article 3: no discrimination because of disability
commercial_insurance-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

commercial_insurance-fact-tongjiang = Tongjiang’s document: lower rates and shared premiums. Ask the federation which policies there are this year.

commercial_insurance-paper-id_card = Identity card
commercial_insurance-paper-health_papers = Medical records (for health insurance that asks about illnesses)
commercial_insurance-paper-health_papers-how = Tell the truth; hiding something can cost you the claim.
    .other = Tell the truth; hiding something can cost the applicant the claim.
