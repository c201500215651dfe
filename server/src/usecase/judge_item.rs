//! The office that takes a case in says of one item whether what came will do. The citizen sees it at once, is told of what
//! will not do and may give it again (R2.4); it moves no case.
use super::{
    act_on_case::{note, save, who_acts},
    came,
    item_words::{self, Part},
    records,
};
use crate::{
    failure::Failure,
    store::{case_file, detached},
    world::{Who, World},
};
use domain::{
    access::Action,
    case::sent::ITEM_WORDS,
    id::CaseId,
    supplement::{Verdict, round},
};

/// Saves the verdict.
///
/// # Errors
/// [`Failure::Missing`] when the case is not theirs to see, [`Failure::Stale`] when somebody changed it in the meantime,
/// [`Failure::Invalid`] for too many words, or the rules' refusal.
pub async fn judge_item(
    world: &World,
    who: &Who,
    id: CaseId,
    version: i64,
    code: &str,
    (verdict, words): (Verdict, String),
) -> Result<(), Failure> {
    let (world, who, code) = (world.clone(), who.clone(), code.to_owned());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let row = case_file::by_id(&mut tx, id.0)
            .await?
            .ok_or(Failure::Missing)?;
        let case = records::case(&row)?;
        let actor = who_acts(&world, &mut tx, &who, (&row, &case), Some(Action::Act)).await?;
        if row.version != version {
            return Err(Failure::Stale);
        }
        let words = item_words::fitting(&words, ITEM_WORDS)?;
        let after = round::judge(&case, &actor, &code, verdict)?;
        save(&world, &mut tx, &row, &after).await?;
        let beside = (after.notices.len(), code.as_str(), Part::Judged);
        item_words::put(&world, &mut tx, id, beside, words).await?;
        let place = (after.notices.len(), code.as_str());
        came::judged(&world, &mut tx, row.application_id, place, verdict).await?;
        if matches!(verdict, Verdict::NotUsable { .. }) {
            came::tell_not_usable(&world, &mut tx, &row).await?;
        }
        note(&world, &mut tx, &who, &row).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
