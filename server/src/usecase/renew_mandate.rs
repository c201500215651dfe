//! Renewing before the last day: the person's own word, or an agent's request with nothing typed again. A request is an ask like
//! any other: the person agrees to it, or the township that verified the mandate looks again.
use super::{
    actor::{actor, read},
    ask_mandate,
    asks::{self, AskScope, People, Side},
    deeds::{self, What},
    news, records,
};
use crate::{
    failure::Failure,
    store::{
        Conn, Tx, ask, ask::AskRow, detached, mandate, mandate::MandateRow, manner, person,
        person::PersonRow,
    },
    world::{Who, World},
};
use chrono::NaiveDate;
use domain::{
    delegation::{Capacity, DEFAULT_MONTHS, Principal, Renewal},
    id::{AskId, MandateId, PersonId},
    rejection::Rejection,
};

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewed {
    /// The person has renewed it.
    Until(NaiveDate),
    /// The agent's request waits.
    Asked(AskId),
}

/// Renews a mandate that one has given, or asks for that as its agent. `until`: the new last day as the person read it; pressing
/// twice renews once.
///
/// # Errors
/// [`Failure::Missing`] when it is neither's, `Rejection::NEVER_DELEGATED` while acting for somebody, `Rejection::NOT_NOW` too early
/// or too late, `Rejection::RENEWED_BY_TOWNSHIP` where the person's word is not enough, [`Failure::Stale`] for another day.
pub async fn renew_mandate(
    world: &World,
    who: &Who,
    id: MandateId,
    until: Option<NaiveDate>,
) -> Result<Renewed, Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let actor = actor(&world, &mut tx, &who).await?;
        let me = actor.own()?;
        let row = mandate::by_id(&mut tx, id.0)
            .await?
            .ok_or(Failure::Missing)?;
        let done = if row.principal_id == me.0 {
            by_person(&world, &mut tx, &who, &row, until).await?
        } else {
            let held = mandate::for_agent(&mut tx, id.0, me.0).await?;
            let held = held.ok_or(Failure::Missing)?;
            Renewed::Asked(ask_for_it(&world, &mut tx, me, &held).await?)
        };
        tx.commit().await?;
        Ok(done)
    })
    .await
}

/// How a mandate is renewed now.
///
/// # Errors
/// When the database cannot be read.
pub async fn renewal_of(
    world: &World,
    conn: &mut Conn,
    row: &MandateRow,
) -> Result<Option<Renewal>, Failure> {
    if row.last_day.is_none() || row.ended_at.is_some() {
        return Ok(None);
    }
    let Some(found) = person::by_id(conn, row.principal_id).await? else {
        return Ok(None);
    };
    let court = manner::of(conn, row.principal_id)
        .await?
        .and_then(|said| Capacity::from_code(&said.court))
        .unwrap_or_default();
    let principal = Principal {
        born: records::person(&world.keys, &found)?.id_number.birth_date(),
        verified: row.way == "township",
        court,
    };
    Ok(read(row)?.renewal(principal, world.now()))
}

async fn by_person(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    row: &MandateRow,
    read: Option<NaiveDate>,
) -> Result<Renewed, Failure> {
    if let (Some(read), Some(last)) = (read, row.last_day)
        && read == last
        && row.ended_at.is_none()
    {
        return Ok(Renewed::Until(last));
    }
    let until = match renewal_of(world, tx, row).await? {
        Some(Renewal::ByPerson(until)) => until,
        Some(Renewal::ByTownship) => return Err(Rejection::RENEWED_BY_TOWNSHIP.into()),
        None => return Err(Rejection::NOT_NOW.into()),
    };
    if read != Some(until) {
        return Err(Failure::Stale);
    }
    if !mandate::renew(tx, row.id, row.last_day, until, (&row.kind, &row.way)).await? {
        return Err(Failure::Stale);
    }
    deeds::own(world, tx, who, row.principal_id, What::Renewed).await?;
    for side in news::both_sides(tx, row).await? {
        news::tell(world, tx, side, "mandate_renewed", Some(row.id)).await?;
    }
    Ok(Renewed::Until(until))
}

async fn ask_for_it(
    world: &World,
    tx: &mut Tx,
    me: PersonId,
    row: &MandateRow,
) -> Result<AskId, Failure> {
    if renewal_of(world, tx, row).await?.is_none() {
        return Err(Rejection::NOT_NOW.into());
    }
    let known = |found: Option<PersonRow>| found.ok_or(Failure::Missing);
    let principal = known(person::by_id(tx, row.principal_id).await?)?;
    let agent = known(person::by_id(tx, me.0).await?)?;
    for open in ask::asked_by(tx, me.0).await? {
        let same = open.decided_at.is_none()
            && open.principal_index == principal.id_number_index
            && (open.committee_id, &open.kind) == (row.committee_id, &row.kind);
        if same {
            return Ok(AskId(open.id));
        }
    }
    ask_mandate::limit(world, tx, me).await?;
    let asked = ask_row(world, me, row, (&principal, &agent))?;
    ask::insert(tx, &asked).await?;
    news::tell(world, tx, row.principal_id, "renewal_asked", Some(row.id)).await?;
    Ok(AskId(asked.id))
}

/// The same scope again: nothing is typed.
fn ask_row(
    world: &World,
    me: PersonId,
    row: &MandateRow,
    (principal, agent): (&PersonRow, &PersonRow),
) -> Result<AskRow, Failure> {
    let id = world.ids.uuid();
    let side = |of: &PersonRow| -> Result<Side, Failure> {
        let known = records::person(&world.keys, of)?;
        Ok(Side {
            name: known.name,
            id_number: known.id_number.reveal().to_owned(),
            certificate: String::new(),
        })
    };
    let people = People {
        principal: side(principal)?,
        agent: side(agent)?,
    };
    let mandate = read(row)?;
    let scope = AskScope {
        services: mandate.services,
        powers: mandate.powers,
        months: Some(DEFAULT_MONTHS),
        proof: String::new(),
        jointly: !mandate.may_act_alone,
    };
    Ok(AskRow {
        id,
        principal_index: principal.id_number_index.clone(),
        agent_index: agent.id_number_index.clone(),
        people_sealed: asks::seal_people(&world.keys, id, &people)?,
        asked_by: me.0,
        by_principal: false,
        committee_id: row.committee_id,
        kind: row.kind.clone(),
        scope: serde_json::to_value(&scope).map_err(|error| Failure::Broken(error.to_string()))?,
        township: row.township.clone(),
        asked_at: world.now(),
        decided_at: None,
        outcome: None,
        decided_by: None,
        note_sealed: None,
        mandate_id: None,
    })
}
