//! Whoever asks to act takes back one file that they gave, while the ask is open. Its bytes go; its row stays and says when.
use super::{ask_lists, ask_papers};
use crate::{
    failure::Failure,
    store::{ask_file, ask_paper, detached},
    world::{Who, World},
};
use domain::{id::AskId, paper::PaperState};
use uuid::Uuid;

/// Takes it back; the item that it was of.
///
/// # Errors
/// [`Failure::Missing`] for a file that is not there or not theirs, `Rejection::NOT_NOW` once the ask is answered.
pub async fn remove_ask_file(
    world: &World,
    who: &Who,
    id: AskId,
    file: Uuid,
) -> Result<String, Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        ask_papers::own(&world, &mut tx, &who, id).await?;
        ask_papers::file_of(&mut tx, id, file).await?;
        ask_papers::hold(&mut tx, id).await?;
        // Read anew now that nobody else can change it.
        let (row, mut paper) = ask_papers::file_of(&mut tx, id, file).await?;
        let name = ask_file::remove(&mut tx, row.id, world.now())
            .await?
            .ok_or(Failure::Missing)?;
        let all = ask_file::of_ask(&mut tx, id.0).await?;
        let mut rest = all.iter().filter(|one| one.paper_id == paper.id);
        let none = rest.all(|one| one.removed_at.is_some());
        if none {
            paper.state = PaperState::Asked.code().to_owned();
            paper.reason = None;
        }
        paper.changed_at = world.now();
        if !ask_paper::update(&mut tx, &paper).await? {
            return Err(Failure::Stale);
        }
        if none {
            ask_lists::came(&world, &mut tx, id, &paper.item, false).await?;
        }
        tx.commit().await?;
        world.evidence.forget(name).await;
        Ok(paper.item)
    })
    .await
}
