# Acting for another: capacities, powers, banner, clients, what is said when something belongs to another client.

capacity-own = the person themselves
capacity-helped = the person, with somebody helping beside them
capacity-guardian = guardian
capacity-kin_with_duty = family member with a duty to support
capacity-village_committee = worker of the village or residents' committee
capacity-entrusted = somebody the person has entrusted

power-prepare = fill in the application
power-submit = send the application
power-supplement = send missing papers and answer requests
power-view_status = see how the case stands
power-receive_notices = receive notices
power-report_change = report changes

banner-acting = { $capacity ->
    [counter] Keying in the paper application of { $name } (counter).
    [guardian] Acting for { $name } (guardian).
    [kin_with_duty] Acting for { $name } (family).
    [village_committee] Acting for { $name } (committee).
   *[other] Acting for { $name } (entrusted).
  }
banner-acting-over = Your time to act for this person is over.
banner-acting-switch = Switch
banner-acting-leave = Leave it for now
acting-by = { $name } (acting for the applicant)
acting-choose = People I act for

filled-label = Filled in by
filled-by = { $capacity ->
    [counter] Keyed in by an officer of the township from the paper form. { $name }
    [helped] The person themselves, with { $name } helping beside them.
    [guardian] { $name }, guardian.
    [kin_with_duty] { $name }, a family member with a duty to support.
    [village_committee] { $name }, for the village or residents' committee.
   *[other] { $name }, entrusted by the person.
  }

check-signed-name-hint-counter = Please write your own name: { $name }. You are the officer who keyed it in, so do not write the applicant's.
check-signed-name-hint-agent = Please write your own name: { $name }. You are acting for the applicant, so do not write theirs.

clients-title = People I act for
clients-lead = You act for one person at a time. You press a button to switch, and the top of each page says for whom you are acting.
clients-self = Go back to my own matters
clients-none = There is nobody you can act for now
clients-none-text = Once the person agrees, their name will appear here.
clients-ask = I want to act for another person
clients-over = Over
clients-over-line = { $name }: over
clients-capacity = Capacity
clients-committee = Committee
clients-services = Services
clients-powers = Steps you may take
clients-until = Valid until
clients-no-term = No end date; the person can stop it at any time
clients-chosen = You are acting for this person now
clients-switch = Act for { $name }
clients-renew = Ask for renewal: { $name }
clients-load = To do now
clients-load-drafts = Applications not sent yet: { $n }
clients-load-asked = Cases in which papers are asked for: { $n }
clients-load-none = Nothing now
clients-resign-committee = The committee stops acting for { $name }
clients-renew-text = This runs out soon. What you may do stays the same and nothing is typed again. It goes on once the person agrees or the township has verified it.

away-other = This page belongs to another person
away-other-text = You are acting for somebody else now. Switch person first, then open this page again.
away-own = This page is your own matter
away-own-text = You are acting for somebody else now. Go back to yourself first, then open this page again.
away-over = You can no longer act for this person
away-over-text = Acting for this person is over. Nothing was saved this time. What was saved before stays with the person.
away-not-included = The person has not let you take this step
away-not-included-text = This step is outside what you may do. Ask the person to do it, or to agree to it.
away-never = Only the person can do this
away-never-text = The account paid into, giving up a subsidy, naming a helper, taking out data and closing the account cannot be done for another. Guardians can go to the township office.
away-kept = What you typed is kept. You will see it again after switching; check it, then send.
away-switch = Switch, then open this page
away-switch-own = Go back to my own matters
away-typed = What you just typed
away-typed-text = This was not saved. If it is needed, tell the person, so that they can fill it in.

rejection-mandate-over = The mandate is over; you can no longer act for this person.
rejection-not-in-mandate = This step is outside the mandate.
rejection-never-delegated = Only the person can do this; it cannot be done for another.
rejection-needs-guardian = A guardian must do this: for children under eight and people whom a court has found to need one.
rejection-needs-guardian-consent = A guardian must agree for people under 18. The guardian can do it, or press “agree”.
rejection-no-carrier = Codes cannot be sent yet. Please use another way to agree.

who-title = Who is filling this in?
who-lead = Say first who is filling it in. The wording follows, and the office sees it too.
who-label = Filled in by
who-own = I am applying for myself
who-helped = I am applying for myself, and somebody beside me helps
who-helped-hint = You confirm and you sign. The helper does not act for you.
who-client = { $capacity ->
    [guardian] I am a guardian, applying for { $name }
    [kin_with_duty] I am family, applying for { $name }
    [village_committee] I work for the committee, applying for { $name }
   *[other] I am entrusted, applying for { $name }
  }
who-other = I want to apply for another person
who-other-hint = The person must agree first, or the township must verify it.
who-helper = Name of the helper
who-helper-hint = Only if somebody beside you helps. You may leave it empty.
who-filled_by-error-missing = Choose who is filling this in.

helpers-title = Who acts for me
helpers-lead = Only people you agree to can act for you. You can stop them at any time with one button.
helpers-new = Ask somebody to act for me
helpers-new-lead = Say who, what for and until when. It counts once they have signed in and accepted.
helpers-new-button = I agree; ask them
helpers-log = Who looked at what and did what
helpers-none = Nobody acts for you now.
helpers-news = News
helpers-stop = Stop { $name } acting for me
helpers-renew = Renew until { $date }
helpers-renew-text = This runs out soon. You can renew it until { $date }; what may be done stays the same. If you do nothing it ends by itself.
helpers-renew-township = This runs out soon. The township verified it. To renew it, the agent presses “Ask for renewal” under “People I act for”, and the township looks again.
helpers-ended = { $name }: { $why }
helpers-offer = { $name } asks you to act for them
helpers-ask = { $name } wants to act for you
helpers-answer = Read this carefully before you answer. You may say no.
helpers-papers = Proof that the other side has given
helpers-agree = I agree
helpers-refuse = I do not agree
helpers-offered = You asked { $name } to act for you
helpers-asked = You want to act for { $name }
helpers-offered-text = Waiting for an answer.
helpers-take-back = Take it back
helpers-done-offered = Noted. They will see it when they sign in with their own account.
helpers-done-agreed = You have agreed. It is in force.
helpers-done-refused = You have not agreed. They have been told.
helpers-done-stopped = Stopped, at once. All drafts stay with you.
helpers-done-renewed = Renewed. They have been told.
helpers-done-taken_back = Taken back.

news-mandate_given = Somebody now acts for you.
news-mandate_held = You can now act for a person.
news-handed_in_for_you = Somebody has handed in an application for you. Please look at it under “My matters”, the account too.
news-mandate_ended = A mandate has ended.
news-ask_refused = Your request was not agreed to.
news-ask_paper = A paper that you gave as proof cannot be used. Open your request, read why, and give it again.
news-ask_list = You asked to act for somebody, and something is missing. The whole list is there. Open your request and follow the list.
news-mandate_soon_over = A mandate will soon run out.
news-mandate_renewed = A mandate was renewed.
news-renewal_asked = An agent asks you to renew. Please answer under “Who acts for me”.
news-ward_soon_18 = A child will soon be 18. From that day the parents' guardianship ends and the person acts alone.

way-portal = The person agreed here.
way-code = The person agreed with a code to their phone.
way-township = The township verified it.
end-revoked = stopped by the person
end-resigned = given up by the agent
end-done = the matter is done
end-principal_died = the person has died
end-agent_died = the agent has died
end-agent_incapable = the agent can no longer act
end-guardianship_ended = the guardianship has ended
end-expired = the term is over

log-lead = Everything others looked at or did in your name. The same look within an hour is noted once.
log-earlier = Earlier entries
log-none = Nobody has looked at or done anything yet.
deed-saw_list = looked at the list of matters
deed-saw_draft = opened a draft
deed-saw_case = opened a case
deed-saw_person = opened your record at the counter
deed-saw_ask = read a request to act for somebody
deed-began = began an application
deed-saved = filled in and saved
deed-handed_in = sent an application
deed-agreed = Agreed to send together with others
deed-answered = answered a request for more papers
deed-office_acted = took a step
deed-stopped = stopped somebody acting for you, at the counter
deed-noted = verified and noted
deed-renewed = renewed an agent’s term

mandate-kind = Your capacity
mandate-agent-name = Name of the person who will act for you
mandate-agent-id_number = Their identity number
mandate-agent-id_number-hint = So that nobody else can take their place.
mandate-principal-name = The person's name
mandate-principal-id_number = The person's identity number
mandate-certificate = The person's disability certificate number
mandate-own-place = Your place of household registration
mandate-place = The person's place of household registration
mandate-place-hint = Down to the township or subdistrict, for example 林西县林西镇
mandate-services = Services
mandate-powers = Steps they may take
mandate-months = For how long
mandate-months-hint = At most 36 months. The person can stop it at any time.
mandate-months-n = { $n } months
mandate-proof = What proves it
mandate-proof-hint = For example: the household register shows father and daughter. Take the original to the township office.
capacity-guardian-hint = Parents of a minor, or a guardian appointed by a court, committee or civil affairs
capacity-kin_with_duty-hint = Children, parents, spouses, brothers and sisters
capacity-village_committee-hint = In the name of the committee
capacity-entrusted-hint = The person has signed a paper, or agrees here
mandate-kind-error-missing = Choose your capacity.
mandate-name-error-missing = Enter the name as on the identity card.
mandate-id_number-error-missing = Enter the identity number, 18 characters.
mandate-id_number-error-no-match = You cannot act for yourself. Enter the other person's number.
mandate-place-error-missing = Enter the place, down to the township.
mandate-services-error-missing = Choose at least one service.
mandate-powers-error-missing = Choose at least one step.
mandate-code-error-no-match = This code cannot be used. Check it, or send a new one.
mandate-evidence-error-missing = Choose what proof you have seen.
mandate-consent-error-missing = Choose how the person agreed.
mandate-note-error-missing = Write what you saw, or why not.
mandate-verdict-error-missing = Choose whether to confirm.

asking-lead = You can act once the person agrees or the township has verified it.
asking-button = Ask
asking-ways = How it comes into force
asking-way-portal = With an account: the person signs in and agrees under “Who acts for me”.
asking-way-township = Without one: take proof to the township office of their registration, or ask the staff to visit.
asking-by-code = Agree by a code to the phone
asking-code-text = If a phone of the person is known here, a code goes to it. If they agree, they tell you the six digits. Good for 5 minutes.
asking-code-demo = This is a demonstration; no message is really sent. The code is written in the server's data folder.
asking-send = Send a code
asking-sent = If a phone is known, a code has been sent.
asking-code = Code
asking-code-hint = Six digits
asking-code-button = Confirm
asking-code-message = { $name } wants to act for you. Tell them the code only if you agree. Otherwise do nothing.
ask-state-open = Waiting for an answer.
ask-state-given = Agreed; you can act.
ask-state-refused = Not agreed.
ask-state-taken_back = Taken back.
asking-papers = Proof
asking-papers-lead = Give photos of it here; one of these is enough. The staff look at them when they verify.
asking-papers-consent = The person’s consent can be given here too, if they have no account. Whoever cannot write says it or signs it in a video.
asking-papers-none = No proof has been given yet. Without a photo, take the original to the township office.
asking-papers-listed = Give photos here as the list says, or take the originals to the township office.
asking-form = Print a written mandate
ask-paper-why = The township verifies how you and the person belong together.
ask-paper-reason-not_theirs = It does not show how you and the person belong together. Give one that names both of you.
ask-list-rule-consent = Whoever acts for a person needs that person to want it.
ask-list-why-not_matching = What came does not agree with what you asked for
ask-list-preview-text = The other side will see what is below. The last day is { $date }.
ask-list-send = Send this list
ask-form-title = Written mandate
ask-form-lead = Print it. The person reads it, then signs it or puts a fingerprint.
ask-form-number = Identity number
ask-form-signature = Signature or fingerprint
ask-form-day = Date
ask-form-give = It is signed: give a photo of it

desk-asks = Verify mandates
desk-asks-lead = Look at proof, visit or watch the video, and make sure that the person really wants it. If in doubt, do not confirm.
desk-asks-none = Nothing waits to be verified.
desk-asks-principal = The person
desk-asks-agent = The agent
desk-asks-evidence = Proof seen
desk-asks-evidence-hint = Tick what you have seen.
desk-asks-evidence-entrusted = Where the person said yes in a recording or before you, no written mandate is needed.
desk-asks-consent = How the person agreed
desk-asks-verdict = Verdict
desk-asks-button = Note the verdict
desk-asks-no-papers = No photos were given; look at the originals.
desk-ask-paper-reason = Why the { $paper } will not do
desk-ask-paper-button = The { $paper } will not do, ask for it again
desk-ask-paper-changed = A photo has just come or was removed. Look at what is there now before you decide.
ask-list-title = Acting for { $name }: what is missing
ask-list-look = See the list and what came
ask-list-sent = The list has been sent
ask-list-waiting = Waiting for the other side.
ask-list-answered = The other side answered on { $date }.
ask-list-decide-now = The other side asks for a decision on what is there.
ask-list-said = The other side says: { $words }
ask-list-fault = Why it was asked for again: { $reason }
ask-list-changed = Something has just come, or a colleague has acted. Look at what is there now before you decide.
mandate-reason-error-missing = Choose why it will not do.
verdict-confirm = Confirmed
verdict-decline = Not confirmed
evidence-household_register = household register
evidence-birth_certificate = birth certificate
evidence-court_decision = court decision
evidence-designation = designation by committee or civil affairs
evidence-advance_choice = agreement on advance choice of guardian
evidence-marriage_certificate = marriage certificate
evidence-kinship_statement = kinship statement by the committee
evidence-committee_stamp = committee's stamp and the worker's name
evidence-written_mandate = written mandate
evidence-signed_consent = the person’s consent: signed paper, voice or sign-language video
evidence-other = something else (not on the list)
evidence-how-household_register = If the register is lost, the police station of the registered place gives another.
evidence-how-birth_certificate = If it is lost, ask the hospital of the birth how to get another.
evidence-how-court_decision = If it is lost, ask the court for another copy.
evidence-how-designation = If it is lost, ask the committee or civil affairs office that designated for another copy.
evidence-how-marriage_certificate = If it is lost, the marriage registry gives another.
evidence-how-kinship_statement = Ask the village or residents’ committee to write how you belong together, and to stamp it.
evidence-how-committee_stamp = Ask the committee for its stamp, with your name beside it.
evidence-how-written_mandate = Print the written mandate from the page of your request; the person signs it or puts a fingerprint.
evidence-how-signed_consent = The person writes down who may do what for them, signs it or puts a fingerprint, and adds the date. Whoever cannot write says it, or signs it in sign language, and is recorded.
consent-signed_paper = paper signed or fingerprinted by the person
consent-recording = voice or sign-language video
consent-officer_visit = an officer has met the person
consent-not_possible = the person cannot express it or cannot be reached
desk-note = What was seen
desk-note-hint = Who, when, which papers, what the person said. The person can see later that this was noted.
desk-people = People at the counter
desk-people-lead = Read the record out to the person, or stop an agent for them. Look at the identity card first.
desk-people-number = The person's identity number
desk-people-hint = From the identity card. The number never appears in an address.
desk-people-button = Open the record
desk-paper = Key in a paper application
desk-paper-lead = Use this when somebody hands in a signed paper form. It is the same form, with the same result as applying on the web. The person can see every step you take.
desk-paper-name = Name of the applicant
desk-paper-service = What they apply for
desk-paper-note = Who signed the paper form
desk-paper-note-hint = Write who signed, how and on which day, for example “fingerprint of the applicant, witnessed by Zhang from the village, 3 November”. For people under 18 the guardian signs. This sentence stands on the receipt.
desk-paper-button = Begin
desk-filled-over = { $name } no longer acts for the applicant. Please contact the applicant directly.
desk-person-papers = Paper applications half keyed in
declaration-keyed =
    I have seen the paper form with the applicant's signature.
    What I keyed in is what stands on the paper form.
    The paper form itself is kept by this township.
receipt-print-counter = Please print this receipt and give it to the applicant.
receipt-desk = Open this case
receipt-next-paper = Key in the next one
keyed-name-error-missing = Please give the applicant's name.
keyed-name-error-no-match = Another name is registered under this identity number. Please compare with the identity card.
keyed-id_number-error-missing = Please give the identity number, 18 characters.
keyed-service-error-missing = Please choose what they apply for.
keyed-note-error-missing = Please write who signed the paper form, how, and on which day.
people-id_number-error-missing = Enter the identity number, 18 characters.
people-id_number-error-no-match = Not found. This person has nothing with this township, or no account yet.
people-note-error-missing = Write which document you saw.
people-committee-error-missing = Enter the name of the committee.
desk-person-lead = You have opened this person's record; they can see that.
desk-person-how = How they act
desk-person-account = Account
desk-person-account-yes = The person has an account
desk-person-account-no = The person has no account
desk-person-stop = At the person's wish, stop { $name }
desk-person-log = Who looked at what and did what
desk-person-signs = How they sign
desk-person-signs-text = Note it here where writing a name is difficult; it stays so. The person can see that it was noted.
desk-person-signs-unknown = Not asked yet
desk-person-court = Court's finding
desk-person-court-hint = Only on a court's document. A certificate of intellectual or mental disability says nothing about capacity.
desk-person-court-button = Note it
how-alone = alone
how-with_consent = under 18: the guardian sends it
how-through_guardian = through a guardian
court-full = no finding
court-limited_by_court = limited capacity, found by a court
court-none_by_court = no capacity, found by a court
desk-committees = Committees
desk-committees-lead = The village and residents' committees of this township and their workers. Workers use accounts of their own.
desk-committees-new = Add one
desk-committees-name = Name
desk-committees-button = Add
desk-committees-worker = Worker's identity number
desk-committees-worker-hint = They need an account first
desk-committees-worker-button = Add
desk-committees-end = { $name } no longer works here

claim-title = Open an account with a code from the counter
claim-lead = Somebody has acted for you and you have no account yet? Show your identity card at the township office of your registration, take the six-digit code, then come here.
claim-code = Code from the counter
claim-code-hint = Six digits, good once within 24 hours
register-code-error-no-match = Number and code do not fit, or the code is too old. Ask for another one at the counter.
desk-person-claim = Give the person a code for an account
desk-person-claim-text = Look at the identity card first, and hand it to the person only. It is shown this once and good for 24 hours.
desk-person-claimed = Write this code down for the person: { $code }. On the sign-in page choose “Open an account with a code from the counter”.
flag-many_principals = Please look: this agent acts for many unrelated people.
flag-agents_phone = Please look: the applicant's phone is the agent's phone.
flag-agents_account = Please look: the account to be paid into is the agent's own.
flag-account_of_another = Please look: the account to be paid into is that of another person for whom this agent acts.
flag-home_elsewhere = Please look: this person's matters are with another township. Please check the household register.
flag-stopped_before = Please look: the person has stopped this agent before. Please ask the person.
flag-agent_is_officer = Please look: the agent is an officer too.

signing-title = How I sign
signing-lead = If writing your name is difficult, that is fine. Choose once; it stays so, and you can change it at any time.
signing-way = Way to sign
signing-own = I write my name
signing-fingerprint = My fingerprint, with a witness beside me
signing-signatory = Somebody I trust signs for me
signing-witness = Name of the witness or signatory
signing-witness-hint = Leave it empty if you write your own name.
signing-button = Save
signing-way-error-missing = Choose a way.
signing-witness-error-missing = Enter the name of the witness or signatory.
check-ask-signing = Is writing your own name fine for you?
check-ask-signing-text = This is asked only once, and you can change it at any time.
check-ask-signing-own = Yes, I write it myself
check-ask-signing-other = No, show me other ways to sign
check-cannot-sign = Is writing your name difficult? See other ways to sign
check-signed-name-hint-fingerprint = The person gives a fingerprint; the witness writes their own name: { $name }
check-signed-name-hint-signatory = The signatory writes their own name: { $name }
desk-me = Myself
desk-me-lead = Register your own identity number, and the system will not let you decide in your own matter or one in which you act.
desk-me-number = Your identity number
desk-me-hint = Only a keyed hash for comparing is kept; nobody can see the number.
desk-me-known = Registered.
desk-me-unknown = Not registered yet.
