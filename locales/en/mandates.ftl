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
    [guardian] Acting for { $name } (guardian).
    [kin_with_duty] Acting for { $name } (family).
    [village_committee] Acting for { $name } (committee).
   *[other] Acting for { $name } (entrusted).
  }
banner-acting-you = “You” means { $name }.
banner-acting-over = Your time to act for this person is over.
banner-acting-switch = Switch
acting-by = { $name } (acting for the applicant)
acting-choose = People I act for

filled-label = Filled in by
filled-by = { $capacity ->
    [helped] The person themselves, with { $name } helping beside them.
    [guardian] { $name }, guardian.
    [kin_with_duty] { $name }, a family member with a duty to support.
    [village_committee] { $name }, for the village or residents' committee.
   *[other] { $name }, entrusted by the person.
  }

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
