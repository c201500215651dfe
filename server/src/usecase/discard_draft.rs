//! A citizen throws a draft away. What was handed in cannot be thrown away, only withdrawn.
use crate::{
    failure::Failure,
    store::{application, detached},
    world::{Who, World},
};
use domain::id::ApplicationId;

/// Deletes the draft.
///
/// # Errors
/// [`Failure::Missing`] when there is no such draft of theirs.
pub async fn discard_draft(world: &World, who: &Who, id: ApplicationId) -> Result<(), Failure> {
    let applicant = who.citizen().ok_or(Failure::Missing)?;
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        if !application::delete_draft(&mut tx, id.0, applicant.0).await? {
            return Err(Failure::Missing);
        }
        tx.commit().await?;
        Ok(())
    })
    .await
}
