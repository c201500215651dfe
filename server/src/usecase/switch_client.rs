//! Choosing for whom one acts from now on: oneself, or one client under a named mandate. Explicit, one client a session.
use super::{
    actor::{self, read},
    renew_mandate::renewal_of,
};
use crate::{
    failure::Failure,
    store::{Conn, detached, mandate, session},
    world::{Acting, Who, World},
};
use domain::{
    delegation::{Mandate, MandateStanding},
    id::MandateId,
};

/// Switches.
///
/// # Errors
/// [`Failure::Missing`] for a mandate that is not theirs or not in force: both look the same.
pub async fn switch_client(
    world: &World,
    who: &Who,
    session_hash: [u8; 32],
    client: Option<MandateId>,
) -> Result<(), Failure> {
    let person = who.citizen().ok_or(Failure::Missing)?;
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        if let Some(chosen) = client {
            let row = mandate::for_agent(&mut tx, chosen.0, person.0).await?;
            let mandate = read(&row.ok_or(Failure::Missing)?)?;
            if mandate.standing(world.now()) != MandateStanding::InForce {
                return Err(Failure::Missing);
            }
        }
        let client = client.map(|chosen| chosen.0);
        if !session::act_under(&mut tx, &session_hash, client).await? {
            return Err(Failure::SignedOut);
        }
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// Takes the client that one call of a program names.
///
/// # Errors
/// [`Failure::Missing`] for a mandate that is not theirs.
pub async fn named_client(world: &World, who: Who, chosen: MandateId) -> Result<Who, Failure> {
    let mut reader = world.db.read().await?;
    let acting = actor::acting(world, &mut reader, &who, chosen).await?;
    Ok(Who {
        acting: Some(acting.ok_or(Failure::Missing)?),
        ..who
    })
}

/// A client in the list to choose from.
#[derive(Clone, Debug)]
pub struct Client {
    /// Whom, and in which capacity.
    pub acting: Acting,
    /// What the mandate allows, and until when.
    pub mandate: Mandate,
    /// As a worker of this committee.
    pub committee: Option<String>,
    /// It can be renewed now.
    pub renewable: bool,
}

/// The clients of somebody signed in: those in force first, then those that are over.
///
/// # Errors
/// [`Failure::Missing`] for officers.
pub async fn clients(world: &World, who: &Who) -> Result<Vec<Client>, Failure> {
    let person = who.citizen().ok_or(Failure::Missing)?;
    let mut reader = world.db.read().await?;
    let mut found = Vec::new();
    for row in mandate::of_agent(&mut reader, person.0).await? {
        let acting = actor::acting(world, &mut reader, who, MandateId(row.id)).await?;
        let Some(acting) = acting else { continue };
        let acting_in_force = acting.in_force;
        found.push(Client {
            acting,
            mandate: read(&row)?,
            renewable: acting_in_force && renewal_of(world, &mut reader, &row).await?.is_some(),
            committee: committee_name(&mut reader, row.committee_id).await?,
        });
    }
    found.sort_by_key(|client| !client.acting.in_force);
    Ok(found)
}

async fn committee_name(
    conn: &mut Conn,
    id: Option<uuid::Uuid>,
) -> Result<Option<String>, Failure> {
    Ok(match id {
        Some(id) => crate::store::committee::by_id(conn, id)
            .await?
            .map(|committee| committee.name),
        None => None,
    })
}
