//! Whoever asks to act sends the answer to the township's list, or asks for a decision on what is there.
use super::{
    ask_lists,
    item_words::{Part, fitting},
};
use crate::{
    failure::Failure,
    store::detached,
    world::{Who, World},
};
use domain::{case::sent::CITIZEN_WORDS, id::AskId, supplement::mandate};

/// Sends it. Nothing else moves: the ask waits for the township as before.
///
/// # Errors
/// [`Failure::Missing`] for an ask that is not theirs or has no list, `Rejection::NOT_NOW` once ask or list is answered,
/// `Rejection::ITEMS_OPEN`, [`Failure::Stale`], too many words.
pub async fn answer_ask_list(
    world: &World,
    who: &Who,
    (id, version): (AskId, i64),
    decide_now: bool,
    words: String,
) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let (_, mut last) = ask_lists::own_last(&world, &mut tx, &who, (id, version)).await?;
        let words = fitting(&words, CITIZEN_WORDS)?;
        mandate::answer(&mut last.list, decide_now, world.today())?;
        ask_lists::put_words(&world, &mut tx, last.row.id, ("", Part::Given), words).await?;
        ask_lists::save(&mut tx, last).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
