//! An officer says who they are as a person: only a keyed hash of the identity number is kept, so that nobody decides in their own
//! matter or in one in which they act, with whatever account. It can be replaced, not taken away.
use super::records::id_number_index;
use crate::{
    failure::Failure,
    store::{detached, officer_person},
    world::{Who, World},
};
use domain::id_number::IdNumber;

/// Whether it is known.
///
/// # Errors
/// [`Failure::Missing`] for citizens.
pub async fn is_known(world: &World, who: &Who) -> Result<bool, Failure> {
    who.office().ok_or(Failure::Missing)?;
    let mut reader = world.db.read().await?;
    Ok(officer_person::is_known(&mut reader, who.account.0).await?)
}

/// Says it.
///
/// # Errors
/// Mistyped; [`Failure::Missing`] for citizens.
pub async fn say_officer_number(world: &World, who: &Who, typed: &str) -> Result<(), Failure> {
    who.office().ok_or(Failure::Missing)?;
    let number = IdNumber::parse(typed).map_err(|error| Failure::field("id_number", error))?;
    let (world, account) = (world.clone(), who.account.0);
    detached(async move {
        let mut tx = world.db.begin().await?;
        let index = id_number_index(&world.keys, &number);
        officer_person::put(&mut tx, account, &index).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
