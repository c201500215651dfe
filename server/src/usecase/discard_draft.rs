//! A citizen throws a draft away. What was handed in cannot be thrown away, only withdrawn.
use super::actor::{Scope, actor, elsewhere};
use crate::{
    failure::Failure,
    store::{Tx, application, detached, filling, joint, paper},
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
            .filter(|_| actor.has_before(id))
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
        let Some(files) = throw_away(&mut tx, id.0, actor.applicant).await? else {
            return Err(Failure::Missing);
        };
        tx.commit().await?;
        for file in files {
            world.evidence.forget(file).await;
        }
        Ok(())
    })
    .await
}

/// Deletes a draft with all that hangs on it; the files whose bytes may go once that is durable, or `None` when there is no such
/// draft (the caller then drops the transaction). Closing an account throws every draft away.
pub(super) async fn throw_away(
    tx: &mut Tx,
    id: Uuid,
    applicant: PersonId,
) -> Result<Option<Vec<Uuid>>, Failure> {
    joint::forget(tx, id).await?;
    let files = paper::forget(tx, id).await?;
    if !application::delete_draft(tx, id, applicant.0).await? {
        return Ok(None);
    }
    filling::forget(tx, id).await?;
    Ok(Some(files))
}
