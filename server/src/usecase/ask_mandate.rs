//! Asking for a mandate, as the one who is to act; offering one, as the one who is to be acted for; taking it back. It tells
//! nobody whether the other side is known here.
use super::{
    actor::{Actor, actor},
    ask_papers::{self, Sight},
    asks::{self, Ask, AskScope, People, Side},
    records::{self, id_number_index},
};
use crate::{
    failure::Failure,
    store::{Tx, ask, ask::AskRow, attempt, committee, detached, person},
    world::{Who, World},
};
use chrono::TimeDelta;
use domain::{
    catalogue::Catalogue,
    contact::parse_name,
    delegation::{AgentKind, DEFAULT_MONTHS, MAX_MONTHS, Power},
    division::{Divisions, Level},
    field::FieldError,
    form::journey::Problem,
    id::{AskId, PersonId},
    id_number::IdNumber,
};
use uuid::Uuid;

/// Asks and offers of one person in an hour.
const MOST_AN_HOUR: i64 = 20;

/// What was typed.
#[derive(Clone, Debug, Default)]
pub struct Asking {
    /// I am the one to be acted for; otherwise I am to act.
    pub by_principal: bool,
    /// Code of the capacity.
    pub kind: String,
    /// For which of my committees, where the capacity is the committee's.
    pub committee: Option<Uuid>,
    /// The other person's name.
    pub name: String,
    /// Their identity number.
    pub id_number: String,
    /// Their certificate, where it is known.
    pub certificate: String,
    /// Township of the person to be acted for: its code or what finds it by name.
    pub place: String,
    /// Services.
    pub services: Vec<String>,
    /// Codes of powers.
    pub powers: Vec<String>,
    /// Term in months; empty: the default.
    pub months: String,
    /// What proves it, in the asker's words.
    pub proof: String,
    /// Only together with the other agents.
    pub jointly: bool,
}

struct Read {
    kind: AgentKind,
    other: Side,
    index: Vec<u8>,
    township: String,
    scope: AskScope,
}

/// Asks or offers.
///
/// # Errors
/// Mistyped fields, all at once; `Rejection::NEVER_DELEGATED` while acting for somebody (no sub-delegation);
/// [`Failure::TooMany`].
pub async fn ask_mandate(world: &World, who: &Who, asking: Asking) -> Result<AskId, Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let actor = actor(&world, &mut tx, &who).await?;
        actor.own()?;
        let read = read(&world, &asking)?;
        limit(&world, &mut tx, actor.person).await?;
        let id = world.ids.uuid();
        let row = row(&world, &mut tx, (id, &actor), &asking, read).await?;
        ask::insert(&mut tx, &row).await?;
        tx.commit().await?;
        Ok(AskId(id))
    })
    .await
}

pub(super) async fn limit(world: &World, tx: &mut Tx, asker: PersonId) -> Result<(), Failure> {
    let bucket = world.keys.blind("attempt", &format!("ask {asker}"));
    let since = world.now() - TimeDelta::hours(1);
    if attempt::tries_since(tx, &bucket, since).await? >= MOST_AN_HOUR {
        return Err(Failure::TooMany { retry_after: 3_600 });
    }
    attempt::add(tx, &bucket, world.now()).await?;
    Ok(())
}

fn read(world: &World, asking: &Asking) -> Result<Read, Failure> {
    let mut problems = Vec::new();
    let mut wrong = |field: &str, error: FieldError| {
        problems.push(Problem {
            question: field.to_owned(),
            error,
        });
    };
    let name = parse_name(&asking.name).map_err(|error| wrong("name", error));
    let number = IdNumber::parse(&asking.id_number).map_err(|error| wrong("id_number", error));
    let kind = if asking.by_principal {
        Ok(AgentKind::Entrusted)
    } else {
        AgentKind::from_code(&asking.kind).ok_or_else(|| {
            wrong("kind", FieldError::Missing);
        })
    };
    let township = township(&asking.place).map_err(|error| wrong("place", error));
    let services: Vec<String> = asking
        .services
        .iter()
        .filter(|id| Catalogue::shipped().get(id).is_some())
        .cloned()
        .collect();
    if services.is_empty() {
        wrong("services", FieldError::Missing);
    }
    let powers: Vec<Power> = asking
        .powers
        .iter()
        .filter_map(|code| Power::from_code(code))
        .collect();
    if powers.is_empty() {
        wrong("powers", FieldError::Missing);
    }
    let months = match asking.months.trim() {
        "" => Ok(None),
        text => match text.parse() {
            Ok(months @ 1..=MAX_MONTHS) => Ok(Some(months)),
            _ => {
                wrong("months", FieldError::NotOffered);
                Err(())
            }
        },
    };
    if asking.proof.chars().count() > 500 {
        wrong("proof", FieldError::TooLong { max: 500 });
    }
    let certificate = asking.certificate.trim().to_owned();
    if certificate.chars().count() > 30 {
        wrong("certificate", FieldError::TooLong { max: 30 });
    }
    let (Ok(name), Ok(number), Ok(kind), Ok(township), Ok(months), true) =
        (name, number, kind, township, months, problems.is_empty())
    else {
        return Err(Failure::Invalid(problems));
    };
    Ok(Read {
        index: id_number_index(&world.keys, &number),
        other: Side {
            name,
            id_number: number.reveal().to_owned(),
            certificate,
        },
        scope: AskScope {
            services,
            powers,
            // A term is always shown; guardians' and committees' end with their ground unless one is named.
            months: months.or(
                (kind == AgentKind::Entrusted || kind == AgentKind::KinWithDuty)
                    .then_some(DEFAULT_MONTHS),
            ),
            proof: asking.proof.trim().to_owned(),
            jointly: asking.jointly,
        },
        kind,
        township,
    })
}

/// A township with an office: by its code, or by words that find exactly one.
fn township(typed: &str) -> Result<String, FieldError> {
    if typed.trim().is_empty() {
        return Err(FieldError::Missing);
    }
    let divisions = Divisions::national();
    let fits = |level, is_office| level == Level::Township && is_office;
    if let Some(found) = typed.parse().ok().and_then(|code| divisions.get(code)) {
        return if fits(found.level, found.is_office) {
            Ok(found.code.to_string())
        } else {
            Err(FieldError::NoSuchPlace)
        };
    }
    let hits = divisions.search(typed, 20);
    let mut townships = hits
        .iter()
        .filter(|hit| fits(hit.division.level, hit.division.is_office));
    match (townships.next(), townships.next()) {
        (Some(one), None) => Ok(one.division.code.to_string()),
        _ => Err(FieldError::NoSuchPlace),
    }
}

async fn row(
    world: &World,
    tx: &mut Tx,
    (id, actor): (Uuid, &Actor),
    asking: &Asking,
    read: Read,
) -> Result<AskRow, Failure> {
    let me_row = person::by_id(tx, actor.person.0).await?;
    let me_row = me_row.ok_or(Failure::Missing)?;
    if me_row.id_number_index == read.index {
        return Err(Failure::field("id_number", FieldError::NoMatch));
    }
    let me = records::person(&world.keys, &me_row)?;
    let me = Side {
        name: me.name,
        id_number: me.id_number.reveal().to_owned(),
        certificate: String::new(),
    };
    let committee_id = match read.kind {
        AgentKind::VillageCommittee => Some(own_committee(tx, actor, asking.committee).await?),
        _ => None,
    };
    let (principal, agent, principal_index, agent_index) = if asking.by_principal {
        (me, read.other, me_row.id_number_index, read.index)
    } else {
        (read.other, me, read.index, me_row.id_number_index)
    };
    let people = People { principal, agent };
    Ok(AskRow {
        id,
        principal_index,
        agent_index,
        people_sealed: asks::seal_people(&world.keys, id, &people)?,
        asked_by: actor.person.0,
        by_principal: asking.by_principal,
        committee_id,
        kind: read.kind.code().to_owned(),
        scope: serde_json::to_value(&read.scope)
            .map_err(|error| Failure::Broken(error.to_string()))?,
        township: read.township,
        asked_at: world.now(),
        decided_at: None,
        outcome: None,
        decided_by: None,
        note_sealed: None,
        mandate_id: None,
    })
}

async fn own_committee(tx: &mut Tx, actor: &Actor, chosen: Option<Uuid>) -> Result<Uuid, Failure> {
    let mine = committee::of_worker(tx, actor.person.0).await?;
    let found = match (chosen, mine.as_slice()) {
        (Some(chosen), _) => mine.iter().find(|one| one.id == chosen),
        (None, [only]) => Some(only),
        (None, _) => None,
    };
    found
        .map(|one| one.id)
        .ok_or_else(|| Failure::field("kind", FieldError::NotOffered))
}

/// An ask or offer of one's own, open or decided.
///
/// # Errors
/// [`Failure::Missing`] when it is not theirs.
pub async fn read_ask(world: &World, who: &Who, id: AskId) -> Result<Ask, Failure> {
    let mut reader = world.db.read().await?;
    let (_, ask) = ask_papers::own(world, &mut reader, who, id).await?;
    ask_papers::with_papers(world, &mut reader, ask, Sight::Whole).await
}
