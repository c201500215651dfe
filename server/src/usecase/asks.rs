//! Mandates asked for or offered: what is in an ask, who may see it, and giving the mandate that it asks for. The verbs are in
//! `ask_mandate`, `decide_ask` and `agree_by_code`.
use super::{
    actor::Allowed,
    ask_lists::AskLists,
    news,
    papers::Paper,
    records::{self, Person},
};
use crate::{
    failure::Failure,
    seal::{At, Keys},
    store::{Conn, Tx, ask, ask::AskRow, committee, mandate, mandate::MandateRow, manner, person},
    world::World,
};
use domain::{
    delegation::{
        AgentEvidence, AgentKind, Capacity, Consent, Giver, Mandate, MandateRefusal,
        MandateRequest, Power, give,
    },
    field::FieldError,
    id::PersonId,
    id_number::IdNumber,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One side of an ask, as typed by whoever asked.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Side {
    /// Name.
    pub name: String,
    /// Identity number.
    pub id_number: String,
    /// Number of the disability certificate, where it was given.
    #[serde(default)]
    pub certificate: String,
}

/// Both sides.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct People {
    /// Who is to be acted for.
    pub principal: Side,
    /// Who is to act (for a committee: the worker who asks).
    pub agent: Side,
}

/// What is asked for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AskScope {
    /// Services.
    pub services: Vec<String>,
    /// Powers.
    pub powers: Vec<Power>,
    /// Term.
    pub months: Option<u32>,
    /// What proves it, in the asker's words.
    #[serde(default)]
    pub proof: String,
    /// Only together with the person's other agents (民法典 166).
    #[serde(default)]
    pub jointly: bool,
}

/// An ask, opened.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The row.
    pub row: AskRow,
    /// The kind.
    pub kind: AgentKind,
    /// Both sides.
    pub people: People,
    /// What is asked for.
    pub scope: AskScope,
    /// Name of the committee.
    pub committee: Option<String>,
    /// What the township wrote.
    pub note: Option<String>,
    /// Its papers, where they are looked at (`ask_papers::with_papers`).
    pub papers: Vec<Paper>,
    /// The lists of what is missing, where they are looked at (`ask_papers::with_papers`).
    pub lists: AskLists,
    /// What stands out, for the township that looks at it (`flags::of_ask`).
    pub flags: Vec<&'static str>,
}

fn at(column: &'static str, row: Uuid) -> At {
    At {
        table: "mandate_ask",
        column,
        row,
    }
}

/// Seals both sides.
pub(super) fn seal_people(keys: &Keys, id: Uuid, people: &People) -> Result<Vec<u8>, Failure> {
    let plain = serde_json::to_vec(people).map_err(|error| Failure::Broken(error.to_string()))?;
    Ok(keys.seal(at("people_sealed", id), &plain))
}

/// Seals the township's note.
pub(super) fn seal_note(keys: &Keys, id: Uuid, note: &str) -> Vec<u8> {
    keys.seal(at("note_sealed", id), note.as_bytes())
}

/// Opens a row.
pub(super) async fn open(world: &World, conn: &mut Conn, row: AskRow) -> Result<Ask, Failure> {
    let broken = || Failure::Broken("an ask holds something unknown".to_owned());
    let plain = world
        .keys
        .open(at("people_sealed", row.id), &row.people_sealed)?;
    let people = serde_json::from_slice(&plain).map_err(|_| broken())?;
    let note = match &row.note_sealed {
        Some(sealed) => {
            let plain = world.keys.open(at("note_sealed", row.id), sealed)?;
            Some(String::from_utf8_lossy(&plain).into_owned())
        }
        None => None,
    };
    let committee = match row.committee_id {
        Some(id) => committee::by_id(conn, id).await?.map(|found| found.name),
        None => None,
    };
    Ok(Ask {
        kind: AgentKind::from_code(&row.kind).ok_or_else(broken)?,
        scope: AskScope::deserialize(&row.scope).map_err(|_| broken())?,
        people,
        committee,
        note,
        papers: Vec::new(),
        lists: AskLists::default(),
        flags: Vec::new(),
        row,
    })
}

/// An ask that is still open; a decided one looks like none.
pub(super) async fn open_by_id(world: &World, conn: &mut Conn, id: Uuid) -> Result<Ask, Failure> {
    let row = ask::by_id(conn, id)
        .await?
        .filter(|row| row.decided_at.is_none())
        .ok_or(Failure::Missing)?;
    open(world, conn, row).await
}

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

/// Gives the mandate that an ask asks for; both are told. The person is written down if the portal did not know them.
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
        services: ask.scope.services.clone(),
        powers: ask.scope.powers.clone(),
        months: ask.scope.months,
        may_act_alone: !ask.scope.jointly,
        at: world.now(),
    };
    let given = give(&request).map_err(refused)?;
    let id = world.ids.uuid();
    let committee = ask.row.committee_id;
    mandate::insert(
        tx,
        &row(id, &given, committee, ground.way, &ask.row.township)?,
    )
    .await?;
    let note = ground
        .note
        .map(|note| seal_note(&world.keys, ask.row.id, &note));
    let rest = (note.as_deref(), Some(id));
    let by = ground.decided_by;
    if !ask::decide(tx, ask.row.id, world.now(), "given", by, rest).await? {
        return Err(Failure::Stale);
    }
    news::tell(world, tx, principal.id.0, "mandate_given", Some(id)).await?;
    news::tell(world, tx, ask_agent(ask, agent), "mandate_held", Some(id)).await?;
    Ok(id)
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
    committee: Option<Uuid>,
    way: &str,
    township: &str,
) -> Result<MandateRow, Failure> {
    let allowed = Allowed {
        services: given.services.clone(),
        powers: given.powers.clone(),
        may_act_alone: given.may_act_alone,
    };
    Ok(MandateRow {
        id,
        principal_id: given.principal.0,
        agent_id: committee.is_none().then_some(given.agent.0),
        committee_id: committee,
        kind: given.kind.code().to_owned(),
        scope: serde_json::to_value(&allowed)
            .map_err(|error| Failure::Broken(error.to_string()))?,
        way: way.to_owned(),
        township: township.to_owned(),
        since: given.since,
        last_day: given.last_day,
        ended_at: None,
        end_reason: None,
    })
}
