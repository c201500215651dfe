//! Taking back an ask or offer of one's own that is open, with all papers that were given with it.
use super::{actor::actor, asks};
use crate::{
    failure::Failure,
    store::{Tx, ask, ask_list, ask_paper, detached},
    world::{Who, World},
};
use domain::id::AskId;
use uuid::Uuid;

/// Takes an ask or offer of one's own back.
///
/// # Errors
/// [`Failure::Missing`] when there is no open one of theirs.
pub async fn take_back(world: &World, who: &Who, id: AskId) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let me = actor(&world, &mut tx, &who).await?.own()?;
        let open = asks::open_by_id(&world, &mut tx, id.0).await?;
        if open.row.asked_by != me.0 {
            return Err(Failure::Missing);
        }
        let files = withdraw(&world, &mut tx, &who, id.0).await?;
        let files = files.ok_or(Failure::Missing)?;
        tx.commit().await?;
        for file in files {
            world.evidence.forget(file).await;
        }
        Ok(())
    })
    .await
}

/// Ends an open ask as taken back: the papers given with it and the words beside its lists go too, the bytes of these files once the
/// transaction is through. None when it was answered before.
pub(super) async fn withdraw(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    id: Uuid,
) -> Result<Option<Vec<Uuid>>, Failure> {
    let (by, rest) = (who.account.0, (None, None));
    if !ask::decide(tx, id, world.now(), "taken_back", by, rest).await? {
        return Ok(None);
    }
    ask_list::forget_words(tx, id).await?;
    Ok(Some(ask_paper::forget(tx, id).await?))
}
