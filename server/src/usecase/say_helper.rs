//! The person fills in, and somebody sits beside them: a helper is written down, not an agent; the person confirms and signs.
use super::{
    filled::helper_at,
    read_draft::{self, Step},
};
use crate::{
    failure::Failure,
    store::{detached, filling, filling::FillingRow},
    world::{Who, World},
};
use domain::{delegation::FilledBy, id::ApplicationId, rejection::Rejection};

/// Writes it down; an empty name: somebody who gives none.
///
/// # Errors
/// [`Failure::Missing`] when there is no such draft of theirs.
pub async fn say_helper(
    world: &World,
    who: &Who,
    id: ApplicationId,
    helper: String,
) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let (_, actor) = read_draft::load(&world, &mut tx, &who, id, Step::Prepare).await?;
        if !actor.is_oneself() {
            return Err(Rejection::NOT_IN_MANDATE.into());
        }
        let row = FillingRow {
            application_id: id.0,
            capacity: FilledBy::Helped.code().to_owned(),
            actor_id: actor.person.0,
            mandate_id: None,
            helper_sealed: (!helper.is_empty())
                .then(|| world.keys.seal(helper_at(id.0), helper.as_bytes())),
            at: world.now(),
        };
        filling::put(&mut tx, &row).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
