# Free buses for disabled people (travel card). Questions of its own; the rest comes from shared.ftl.

free_transport-title = Free buses for disabled people (travel card)
free_transport-summary = Certificate holders ride town buses free or at half price; where a card is needed, apply here.
free_transport-situation = I want to ride the bus free
free_transport-search = free bus travel card half fare public transport blind limb tram metro ride taxi coach

free_transport-who-1 = By law blind people ride town transport free with a valid certificate.
free_transport-who-2 = For others, free or half price differs from place to place.
free_transport-who-3 = In some places the certificate is enough and no card is needed.
free_transport-who-4 = You can apply yourself. Family, a guardian, the village (residents’) committee or somebody you entrust can do it for you.
    .other = Applicants can apply themselves. Family, a guardian, the village (residents’) committee or somebody they entrust can do it for them.

free_transport-amount-1 = Free or half price; whether the card needs a deposit: see what is published locally.
free_transport-amount-2 = A companion usually pays; ask whether there is a reduction if you cannot go out alone.
    .other = A companion usually pays; ask whether there is a reduction if the applicant cannot go out alone.

free_transport-decides-1 = County transport decides; the bus company issues the card.

free_transport-time-1 = How long it takes differs from place to place. What the local office has published counts.
free_transport-time-2 = Until the card comes, travel with your certificate.
    .other = Until the card comes, the applicant travels with the certificate.

free_transport-asked-1 = Whether you have a card and what you ride.
    .other = Whether the applicant has a card and what they ride.
free_transport-asked-2 = Whether you need a companion, and how you get the card.
    .other = Whether the applicant needs a companion, and how they get the card.

free_transport-after-1 = The township or sub-district of your household registration looks at the papers first. It tells you once, all together, what is missing.
    .other = The township or sub-district of the applicant’s household registration looks at the papers first. It tells the applicant and the agent once, all together, what is missing.
free_transport-after-2 = Once the certificate is checked the bus company makes the card.
free_transport-after-3 = You are told when it is ready.
    .other = The applicant and the agent are told when it is ready.

free_transport-where-1 = Your township (sub-district), or the bus company’s card window.
    .other = The applicant’s township (sub-district), or the bus company’s card window.
free_transport-where-2 = If a driver refuses you, note bus and time and ring 12328 or 12345.
    .other = If a driver refuses the applicant, note bus and time and ring 12328 or 12345.

free_transport-together-1 = Elsewhere that place’s rules hold; take your certificate.
    .other = Elsewhere that place’s rules hold; take the certificate.

free_transport-basis-1 = Law on the Protection of Disabled Persons (残疾人保障法), Article 50
free_transport-basis-2 = Rules published by the place of your household registration
    .other = Rules published by the place of the applicant’s household registration

free_transport-declaration-1 = What I have filled in is true, and I have left nothing out.
free_transport-declaration-2 = I agree that the Disabled Persons’ Federation checks my disability certificate.
free_transport-declaration-3 = Only I will use the card and will not lend it.
free_transport-declaration-4 = I know that these answers are used for this matter only. The office decides.

free_transport-fact-chifeng = Chifeng’s plan: free buses across the whole city area. Ask the bus company how.
free_transport-fact-linxi = Linxi’s plan: county buses are to become free. Ask the bus company whether they are.
free_transport-fact-hulunbuir = Hulunbuir’s opinion: certificate holders ride town buses free.
free_transport-fact-tongjiang = Tongjiang’s document: free for blind and severe limb disabilities, half price for others, later free for all. Ask what holds now.

free_transport-paper-photo = A recent passport-size photo; one taken by phone will do
free_transport-paper-photo-how = In front of a white wall, face clear. Or have it taken at the window.
free_transport-paper-police_note = A note that the card was lost
free_transport-paper-police_note-when = only if the card was lost
free_transport-paper-police_note-how = One sentence by yourself: when it was lost.
    .other = One sentence by the applicant: when it was lost.

free_transport-card = Do you have a travel card?
    .other = Does the applicant have a travel card?
free_transport-card-label = Card now
free_transport-card-hint = A card for the old does not count.
free_transport-card-why = A first, lost or expired card are handled differently.
free_transport-card-none = No, this is the first
free_transport-card-lost = Lost
free_transport-card-expired = Expired or broken
free_transport-card-error-missing = Please choose one.

free_transport-lines = What do you ride?
    .other = What does the applicant ride?
free_transport-lines-label = Transport
free_transport-lines-hint = You may choose several.
free_transport-lines-why = Different companies issue the cards.
free_transport-lines-city = Town bus
free_transport-lines-county = Bus between county town and townships
free_transport-lines-metro = Metro or tram
free_transport-lines-ferry = Ferry
free_transport-lines-unsure = Any of them
free_transport-lines-error-missing = Please choose, or “Any of them”.
free_transport-lines-error-none-and-other = “Any of them” cannot be chosen with another answer. Please keep one.

free_transport-companion = Do you need somebody with you?
    .other = Does the applicant need somebody with them?
free_transport-companion-label = Companion
free_transport-companion-hint = Choose yes if you cannot go out alone.
    .other = Choose yes if the applicant cannot go out alone.
free_transport-companion-why = In some places the companion pays less too.
free_transport-companion-yes = Yes
free_transport-companion-no = No
free_transport-companion-error-missing = Please choose yes or no.

free_transport-collect = How shall you get the card?
    .other = How shall the applicant get the card?
free_transport-collect-label = Getting the card
free_transport-collect-hint = Choose what is easiest.
free_transport-collect-why = You need not come if that is hard.
    .other = The applicant need not come if that is hard.
free_transport-collect-window = I fetch it
free_transport-collect-relative = Family fetches it
free_transport-collect-village = To the village (residents’) committee
free_transport-collect-post = By post
free_transport-collect-error-missing = Please choose one.

free_transport-address = Where shall it be sent?
free_transport-address-label = Postal address
free_transport-address-hint = To the door number or a landmark.
free_transport-address-why = Used only to send the card.
free_transport-address-error-missing = Please give the address.
