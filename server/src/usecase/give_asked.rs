//! Giving the mandate that an ask asks for, or more time to the one that it renews.
use super::{
    actor::Allowed,
    asks::{Ask, seal_note},
    news,
    records::{self, Person},
    renew_mandate::renewal_of,
};
use crate::{
    failure::Failure,
    store::{Tx, ask, mandate, mandate::MandateRow, manner, person},
    world::World,
};
use domain::{
    delegation::{
        AgentEvidence, AgentKind, Capacity, Consent, Giver, Mandate, MandateRefusal,
        MandateRequest, give,
    },
    field::FieldError,
    id::PersonId,
    id_number::IdNumber,
};
use uuid::Uuid;

/// How the person agreed, what proves the agent, and who decided.
pub(super) struct Ground {
    /// Who gives it.
    pub giver: Giver,
    /// As which kind: agreeing oneself always entrusts.
    pub kind: AgentKind,
    /// What proves it.
    pub evidence: Vec<AgentEvidence>,
    /// How the person said yes.
    pub consent: Consent,
    /// Code of that way in the mandate's row.
    pub way: &'static str,
    /// The account that decided.
    pub decided_by: Uuid,
    /// What was seen.
    pub note: Option<String>,
}

/// Gives the mandate that an ask asks for; both are told. The person is written down if the portal did not know them. One that is in its
/// last days and is asked for again, by the same side in the same scope, goes on instead of a second beside it (0053).
pub(super) async fn give_asked(
    world: &World,
    tx: &mut Tx,
    ask: &Ask,
    ground: Ground,
) -> Result<Uuid, Failure> {
    let principal = principal(world, tx, ask).await?;
    person::hold(tx, principal.id.0).await?;
    let (agent, agent_born) = agent(world, tx, ask).await?;
    let capacity = manner::of(tx, principal.id.0)
        .await?
        .and_then(|row| Capacity::from_code(&row.court))
        .unwrap_or_default();
    let allowed = Allowed {
        services: ask.scope.services.clone(),
        powers: ask.scope.powers.clone(),
        may_act_alone: !ask.scope.jointly,
    };
    let before = ending(
        world,
        tx,
        (principal.id, agent),
        (ask.kind, ground.kind),
        &allowed,
    )
    .await?;
    let request = MandateRequest {
        principal: principal.id,
        principal_born: principal.id_number.birth_date(),
        agent,
        agent_born,
        principal_capacity: capacity,
        giver: ground.giver,
        kind: ground.kind,
        evidence: ground.evidence,
        consent: Some(ground.consent),
        services: allowed.services.clone(),
        powers: allowed.powers.clone(),
        months: ask.scope.months,
        may_act_alone: allowed.may_act_alone,
        renews: before.as_ref().and_then(|row| row.last_day),
        at: world.now(),
    };
    let given = give(&request).map_err(refused)?;
    let committee = ask.row.committee_id;
    let (id, told) = match (before, given.last_day) {
        (Some(before), Some(until)) => {
            let as_now = (given.kind.code(), ground.way);
            if !mandate::renew(tx, before.id, before.last_day, until, as_now).await? {
                return Err(Failure::Stale);
            }
            (before.id, ["mandate_renewed"; 2])
        }
        _ => {
            let id = world.ids.uuid();
            let row = row(
                id,
                &given,
                &allowed,
                committee,
                ground.way,
                &ask.row.township,
            )?;
            mandate::insert(tx, &row).await?;
            (id, ["mandate_given", "mandate_held"])
        }
    };
    let note = ground
        .note
        .map(|note| seal_note(&world.keys, ask.row.id, &note));
    let rest = (note.as_deref(), Some(id));
    let by = ground.decided_by;
    if !ask::decide(tx, ask.row.id, world.now(), "given", by, rest).await? {
        return Err(Failure::Stale);
    }
    let sides = [principal.id.0, ask_agent(ask, agent)];
    for (side, words) in sides.into_iter().zip(told) {
        news::tell(world, tx, side, words, Some(id)).await?;
    }
    Ok(id)
}

/// The mandate of these two in its last days that has this scope and kind, or that of kin who asked and whom the person entrusts now.
async fn ending(
    world: &World,
    tx: &mut Tx,
    (principal, agent): (PersonId, PersonId),
    (asked, given): (AgentKind, AgentKind),
    allowed: &Allowed,
) -> Result<Option<MandateRow>, Failure> {
    let entrusted_kin = asked == AgentKind::KinWithDuty && given == AgentKind::Entrusted;
    for row in mandate::of_principal(tx, principal.0).await? {
        let same_side = row.agent_id.or(row.committee_id) == Some(agent.0);
        if same_side
            && (row.kind == given.code() || entrusted_kin && row.kind == asked.code())
            && Allowed::of(&row)? == *allowed
            && renewal_of(world, tx, &row).await?.is_some()
        {
            return Ok(Some(row));
        }
    }
    Ok(None)
}

/// Who is told on the agent's side: the worker who asked, for a committee.
fn ask_agent(ask: &Ask, agent: PersonId) -> Uuid {
    match ask.row.committee_id {
        Some(_) => ask.row.asked_by,
        None => agent.0,
    }
}

fn refused(refusal: MandateRefusal) -> Failure {
    let field = match refusal {
        MandateRefusal::AgentIsPrincipal => "id_number",
        MandateRefusal::AgentIsMinor => "agent",
        MandateRefusal::EvidenceMissing => "evidence",
        MandateRefusal::ConsentMissing => "consent",
        MandateRefusal::NoServices => "services",
        MandateRefusal::NoPowers => "powers",
        MandateRefusal::WrongTerm => "months",
        MandateRefusal::GuardianOfAdult => {
            return domain::rejection::Rejection::GUARDIAN_OF_ADULT.into();
        }
        MandateRefusal::SubDelegation | MandateRefusal::NeedsGuardian => {
            return domain::rejection::Rejection::NEEDS_GUARDIAN_CONSENT.into();
        }
    };
    Failure::field(field, FieldError::NoMatch)
}

async fn principal(world: &World, tx: &mut Tx, ask: &Ask) -> Result<Person, Failure> {
    if let Some(row) = person::by_id_number_index(tx, &ask.row.principal_index).await? {
        return records::person(&world.keys, &row);
    }
    let side = &ask.people.principal;
    let unreadable = |_| Failure::Broken("an ask's number is no longer readable".to_owned());
    let person = Person {
        id: PersonId(world.ids.uuid()),
        name: side.name.clone(),
        id_number: IdNumber::parse(&side.id_number).map_err(unreadable)?,
        phone: None,
    };
    person::insert(tx, &records::person_row(&world.keys, &person, world.now())).await?;
    Ok(person)
}

async fn agent(
    world: &World,
    tx: &mut Tx,
    ask: &Ask,
) -> Result<(PersonId, Option<chrono::NaiveDate>), Failure> {
    if let Some(committee) = ask.row.committee_id {
        return Ok((PersonId(committee), None));
    }
    let row = person::by_id_number_index(tx, &ask.row.agent_index).await?;
    let agent = records::person(&world.keys, &row.ok_or(Failure::Missing)?)?;
    Ok((agent.id, Some(agent.id_number.birth_date())))
}

fn row(
    id: Uuid,
    given: &Mandate,
    allowed: &Allowed,
    committee: Option<Uuid>,
    way: &str,
    township: &str,
) -> Result<MandateRow, Failure> {
    Ok(MandateRow {
        id,
        principal_id: given.principal.0,
        agent_id: committee.is_none().then_some(given.agent.0),
        committee_id: committee,
        kind: given.kind.code().to_owned(),
        scope: serde_json::to_value(allowed).map_err(|error| Failure::Broken(error.to_string()))?,
        way: way.to_owned(),
        township: township.to_owned(),
        since: given.since,
        last_day: given.last_day,
        ended_at: None,
        end_reason: None,
    })
}
