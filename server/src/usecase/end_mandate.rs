//! Ending: the person stops an agent in one step, an agent gives up, the township does it for somebody at the counter. It takes
//! effect with the next request everywhere; drafts stay with the person, and acts done before stay valid.
use super::{
    actor::{actor, read},
    counter, deeds,
    deeds::{Thing, What},
    news,
};
use crate::{
    failure::Failure,
    store::{Tx, detached, mandate, mandate::MandateRow},
    world::{Who, World},
};
use domain::{
    delegation::{EndReason, MandateStanding},
    id::{MandateId, PersonId},
};

/// Ends a mandate that one has given (and every other one of the same agent), or gives up one that one holds.
///
/// # Errors
/// [`Failure::Missing`] when it is neither, or over already.
pub async fn end_mandate(world: &World, who: &Who, id: MandateId) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let me = actor(&world, &mut tx, &who).await?.own()?;
        let row = mandate::by_id(&mut tx, id.0)
            .await?
            .ok_or(Failure::Missing)?;
        if row.principal_id == me.0 {
            stop(&world, &mut tx, &row).await?;
        } else if row.agent_id == Some(me.0) {
            end(&world, &mut tx, &row, EndReason::Resigned).await?;
        } else {
            return Err(Failure::Missing);
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
        stop(&world, &mut tx, &row).await?;
        let deed = deeds::row(&world, &who, person.0, What::Stopped, Thing::default());
        deeds::noted(&mut tx, deed).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// Every mandate in force that this agent has from this person: stopping somebody leaves no second way in.
async fn stop(world: &World, tx: &mut Tx, row: &MandateRow) -> Result<(), Failure> {
    let mut stopped = 0;
    for one in mandate::of_principal(tx, row.principal_id).await? {
        let same = one.agent_id == row.agent_id && one.committee_id == row.committee_id;
        if same && read(&one)?.standing(world.now()) == MandateStanding::InForce {
            end(world, tx, &one, EndReason::Revoked).await?;
            stopped += 1;
        }
    }
    if stopped == 0 {
        return Err(Failure::Missing);
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
    if let Some(agent) = row.agent_id {
        news::tell(world, tx, agent, "mandate_ended", Some(row.id)).await?;
    }
    news::tell(world, tx, row.principal_id, "mandate_ended", Some(row.id)).await
}
