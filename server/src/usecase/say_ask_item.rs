//! Whoever asks to act says how one thing of the township's list comes: by post, at the window, in words, instead of it something that
//! the list offers, or not at all. Photos say so of themselves (`give_ask_paper`).
use super::{
    ask_lists,
    item_words::{Part, WORDS, fitting},
};
use crate::{
    failure::Failure,
    store::detached,
    world::{Who, World},
};
use domain::{
    case::sent::CITIZEN_WORDS,
    field::FieldError,
    id::AskId,
    supplement::{Way, mandate},
};

/// Saves it; `way`: `None` takes back what was said.
///
/// # Errors
/// [`Failure::Missing`] for an ask that is not theirs or has no list, `Rejection::NOT_NOW` once it is answered, [`Failure::Stale`],
/// too many words or none where they are the answer.
pub async fn say_ask_item(
    world: &World,
    who: &Who,
    (id, version): (AskId, i64),
    code: &str,
    (way, words): (Option<Way>, String),
) -> Result<(), Failure> {
    let (world, who, code) = (world.clone(), who.clone(), code.to_owned());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let (_, mut last) = ask_lists::own_last(&world, &mut tx, &who, (id, version)).await?;
        let words = fitting(&words, CITIZEN_WORDS)?;
        if way == Some(Way::Told) && words.is_empty() {
            return Err(Failure::field(WORDS, FieldError::Missing));
        }
        mandate::give(&mut last.list, &code, way, world.today())?;
        let words = if way.is_some() { words } else { "" };
        let beside = (code.as_str(), Part::Given);
        ask_lists::put_words(&world, &mut tx, last.row.id, beside, words).await?;
        ask_lists::save(&mut tx, last).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
