//! Ending: the person stops an agent in one step, an agent gives up, the township does it for somebody at the counter. It takes
//! effect with the next request everywhere; drafts stay with the person, and acts done before stay valid.
use super::{
    actor::{actor, read},
    counter, deeds,
    deeds::{Thing, What},
    news, records,
};
use crate::{
    failure::Failure,
    store::{Conn, Tx, detached, mandate, mandate::MandateRow, manner, person},
    world::{Who, World},
};
use domain::{
    delegation::{AgentKind, Capacity, EndReason, MandateStanding, is_minor},
    id::{MandateId, PersonId},
    rejection::Rejection,
};
use uuid::Uuid;

/// Ends a mandate that one has given (and every other one of the same agent that one may end), or gives up one that one holds. A
/// worker gives a resident up for the whole committee.
///
/// # Errors
/// [`Failure::Missing`] when it is neither, or over already; [`Rejection::GUARDIANSHIP_BY_LAW`].
pub async fn end_mandate(world: &World, who: &Who, id: MandateId) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let me = actor(&world, &mut tx, &who).await?.own()?;
        let row = mandate::by_id(&mut tx, id.0)
            .await?
            .ok_or(Failure::Missing)?;
        if row.principal_id == me.0 {
            if kept_by_law(&world, &mut tx, &row).await? {
                return Err(Rejection::GUARDIANSHIP_BY_LAW.into());
            }
            stop(&world, &mut tx, &row, By::Person).await?;
        } else {
            let held = mandate::for_agent(&mut tx, id.0, me.0).await?;
            let held = held.ok_or(Failure::Missing)?;
            // A committee does not resign: what it did for the resident is done.
            let reason = match held.agent_id {
                Some(_) => EndReason::Resigned,
                None => EndReason::Done,
            };
            end(&world, &mut tx, &held, reason).await?;
        }
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// The township stops an agent for a person who is at the counter or on the phone.
///
/// # Errors
/// [`Failure::Missing`] when the person is not in this township's sight.
pub async fn stop_at_counter(
    world: &World,
    who: &Who,
    person: PersonId,
    id: MandateId,
) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        counter::in_sight(&mut tx, &who, person).await?;
        let row = mandate::by_id(&mut tx, id.0)
            .await?
            .filter(|row| row.principal_id == person.0)
            .ok_or(Failure::Missing)?;
        stop(&world, &mut tx, &row, By::Township).await?;
        let deed = deeds::row(&world, &who, person.0, What::Stopped, Thing::default());
        deeds::noted(&mut tx, deed).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// Who stops an agent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Person,
    Township,
}

/// Every mandate in force that this agent has from this person: stopping somebody leaves no second way in. A guardianship that the
/// person does not end stays beside the mandate that they do end.
async fn stop(world: &World, tx: &mut Tx, row: &MandateRow, by: By) -> Result<(), Failure> {
    let mut stopped = 0;
    for one in mandate::of_principal(tx, row.principal_id).await? {
        let same = one.agent_id == row.agent_id && one.committee_id == row.committee_id;
        if !same || read(&one)?.standing(world.now()) != MandateStanding::InForce {
            continue;
        }
        if by == By::Person && kept_by_law(world, tx, &one).await? {
            continue;
        }
        end(world, tx, &one, EndReason::Revoked).await?;
        stopped += 1;
    }
    if stopped == 0 {
        return Err(Failure::Missing);
    }
    Ok(())
}

/// A ward does not end a guardianship with a word: it ends with the age, the court or the guardian (domain dossier 4.1).
pub(super) async fn kept_by_law(
    world: &World,
    conn: &mut Conn,
    row: &MandateRow,
) -> Result<bool, Failure> {
    if read(row)?.kind != AgentKind::Guardian {
        return Ok(false);
    }
    let court = manner::of(conn, row.principal_id)
        .await?
        .and_then(|said| Capacity::from_code(&said.court))
        .unwrap_or_default();
    Ok(court != Capacity::Full || is_child(world, conn, row.principal_id).await?)
}

async fn is_child(world: &World, conn: &mut Conn, person: Uuid) -> Result<bool, Failure> {
    let found = person::by_id(conn, person).await?;
    let person = records::person(&world.keys, &found.ok_or(Failure::Missing)?)?;
    Ok(is_minor(person.id_number.birth_date(), world.today()))
}

/// What the law ends by itself (民法典 173, 175): the mandates in force that this person gave or held; whoever is left is told.
pub(super) async fn ended_by_law(
    world: &World,
    tx: &mut Tx,
    person: PersonId,
    reason: EndReason,
) -> Result<(), Failure> {
    // A court that finds full capacity ends no parent's guardianship over a child.
    if reason == EndReason::GuardianshipEnded && is_child(world, tx, person.0).await? {
        return Ok(());
    }
    let of_agents = matches!(reason, EndReason::AgentDied | EndReason::AgentIncapable);
    let rows = match of_agents {
        true => mandate::of_agent(tx, person.0).await?,
        false => mandate::of_principal(tx, person.0).await?,
    };
    for row in rows {
        let one = read(&row)?;
        // A committee's mandate is the committee's, not its worker's.
        let fits = match reason {
            EndReason::GuardianshipEnded => one.kind == AgentKind::Guardian,
            _ => !of_agents || row.agent_id == Some(person.0),
        };
        let in_force = one.standing(world.now()) == MandateStanding::InForce;
        if !(fits && in_force && mandate::end(tx, row.id, world.now(), reason.code()).await?) {
            continue;
        }
        let gone = matches!(reason, EndReason::PrincipalDied | EndReason::AgentDied);
        for side in news::both_sides(tx, &row).await? {
            if !(gone && side == person.0) {
                news::tell(world, tx, side, "mandate_ended", Some(row.id)).await?;
            }
        }
    }
    Ok(())
}

pub(super) async fn end(
    world: &World,
    tx: &mut Tx,
    row: &MandateRow,
    reason: EndReason,
) -> Result<(), Failure> {
    let over = read(row)?.standing(world.now()) != MandateStanding::InForce;
    if over || !mandate::end(tx, row.id, world.now(), reason.code()).await? {
        return Err(Failure::Missing);
    }
    for side in news::both_sides(tx, row).await? {
        news::tell(world, tx, side, "mandate_ended", Some(row.id)).await?;
    }
    Ok(())
}
