//! A citizen throws a draft away. What was handed in cannot be thrown away, only withdrawn.
use super::actor::{Scope, actor, elsewhere};
use crate::{
    failure::Failure,
    store::{Tx, application, detached, filling},
    world::{Who, World},
};
use domain::{
    catalogue::Catalogue,
    id::{ApplicationId, PersonId},
    rejection::Rejection,
};
use uuid::Uuid;

/// Deletes the draft.
///
/// # Errors
/// [`Failure::Missing`] when there is no such draft of theirs.
pub async fn discard_draft(world: &World, who: &Who, id: ApplicationId) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let actor = actor(&world, &mut tx, &who).await?;
        let row = application::by_id(&mut tx, id.0)
            .await?
            .ok_or(Failure::Missing)?;
        let service = Catalogue::shipped().get(&row.service_id);
        let scope = Scope::of(&mut tx, service.ok_or(Failure::Missing)?, row.about_case).await?;
        if row.applicant_id != actor.applicant.0 {
            return Err(elsewhere(&world, &mut tx, &actor, row.applicant_id, &scope).await?);
        }
        if actor.mandate.is_some() {
            // Drafts stay with the person, whoever began them; outside the mandate there is none.
            actor.check(scope.prepare(), row.applicant_id, &scope)?;
            return Err(Rejection::NOT_IN_MANDATE.into());
        }
        if !throw_away(&mut tx, id.0, actor.applicant).await? {
            return Err(Failure::Missing);
        }
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// Deletes a draft with all that hangs on it; false when there is none. Closing an account throws every draft away.
pub(super) async fn throw_away(
    tx: &mut Tx,
    id: Uuid,
    applicant: PersonId,
) -> Result<bool, Failure> {
    let gone = application::delete_draft(tx, id, applicant.0).await?;
    if gone {
        filling::forget(tx, id).await?;
    }
    Ok(gone)
}
