//! The township says of a paper given with an ask that it will not do, and why. It decides nothing: verifying stays one act of its
//! own, and whoever asked may give the paper again.
use super::{ask_lists, ask_papers, news};
use crate::{
    failure::Failure,
    store::{ask_file, ask_paper, detached},
    world::{Who, World},
};
use domain::{
    field::FieldError,
    id::AskId,
    paper::{PaperState, Unusable},
    rejection::Rejection,
};

/// Name of the field with the reason.
pub const REASON: &str = "reason";

/// Says so. `version` is that of the paper as the officer saw it.
///
/// # Errors
/// [`Failure::Missing`] for everybody but the ask's township, and for a paper that has not come; `Rejection::NOT_NOW` for one that the
/// last list names, it is judged there; `Rejection::OWN_MATTER`; no reason; [`Failure::Stale`] when another photo came meanwhile.
pub async fn judge_ask_paper(
    world: &World,
    who: &Who,
    id: AskId,
    item: &str,
    version: i64,
    reason: &str,
) -> Result<(), Failure> {
    let (world, who, item) = (world.clone(), who.clone(), item.to_owned());
    let reason = Unusable::from_code(reason).filter(|one| Unusable::SAID.contains(one));
    detached(async move {
        let mut tx = world.db.begin().await?;
        let ask = ask_papers::to_act_on(&world, &mut tx, &who, id).await?;
        let paper = ask_paper::of_item(&mut tx, id.0, &item)
            .await?
            .ok_or(Failure::Missing)?;
        let files = ask_file::of_ask(&mut tx, id.0).await?;
        let came = |paper_id| {
            files
                .iter()
                .any(|file| file.paper_id == paper_id && file.removed_at.is_none())
        };
        if paper.version != version || !came(paper.id) {
            return Err(Failure::Stale);
        }
        let lists = ask_lists::of_ask(&world, &mut tx, id.0).await?;
        if lists.names(&item) {
            return Err(Rejection::NOT_NOW.into());
        }
        let reason = reason.ok_or_else(|| Failure::field(REASON, FieldError::Missing))?;
        let finding = (PaperState::NotUsable, Some(reason));
        ask_papers::found(&world, &mut tx, id, &item, finding).await?;
        ask_papers::noted(&world, &mut tx, &who, &ask).await?;
        news::tell(&world, &mut tx, ask.row.asked_by, "ask_paper", None).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
