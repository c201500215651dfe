//! The township says of one thing of its list whether what came will do. Whoever asks sees it at once, is told of what will not do and
//! may give it again; the ask itself is answered by another act (0042).
use super::{
    ask_lists, ask_papers,
    item_words::{Part, fitting},
    news,
};
use crate::{
    failure::Failure,
    store::detached,
    world::{Who, World},
};
use domain::{
    case::sent::ITEM_WORDS,
    id::AskId,
    paper::{PaperState, Unusable},
    supplement::{Verdict, mandate},
};

/// Saves the verdict.
///
/// # Errors
/// [`Failure::Missing`] for everybody but the ask's township, and once it is answered; [`Failure::Stale`] when something came since the
/// page was made; too many words; the rules' refusal.
pub async fn judge_ask_item(
    world: &World,
    who: &Who,
    (id, version): (AskId, i64),
    code: &str,
    (verdict, words): (Verdict, String),
) -> Result<(), Failure> {
    let (world, who, code) = (world.clone(), who.clone(), code.to_owned());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let ask = ask_papers::to_act_on(&world, &mut tx, &who, id).await?;
        let mut last = ask_lists::last(&world, &mut tx, id, version).await?;
        let words = fitting(&words, ITEM_WORDS)?;
        mandate::judge(&mut last.list, &code, verdict)?;
        let beside = (code.as_str(), Part::Judged);
        ask_lists::put_words(&world, &mut tx, last.row.id, beside, words).await?;
        ask_lists::save(&mut tx, last).await?;
        let finding = match verdict {
            Verdict::Accepted => (PaperState::Accepted, None),
            Verdict::NotUsable { why } => (PaperState::NotUsable, Unusable::of(why)),
        };
        ask_papers::found(&world, &mut tx, id, &code, finding).await?;
        ask_papers::noted(&world, &mut tx, &who, &ask).await?;
        if matches!(verdict, Verdict::NotUsable { .. }) {
            news::tell(&world, &mut tx, ask.row.asked_by, "ask_paper", None).await?;
        }
        tx.commit().await?;
        Ok(())
    })
    .await
}
