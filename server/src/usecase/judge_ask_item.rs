//! The township says of one thing of its list whether what came will do. Whoever asks sees it at once, is told of what will not do and
//! may give it again; the ask itself is answered by another act (0042).
use super::{
    ask_lists,
    deeds::{self, Thing, What},
    item_words::Part,
    news,
};
use crate::{
    failure::Failure,
    store::{Tx, ask_paper, detached, person},
    world::{Who, World},
};
use domain::{
    case::sent::ITEM_WORDS,
    field::FieldError,
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
        let ask = ask_lists::to_act_on(&world, &mut tx, &who, id).await?;
        let mut last = ask_lists::last(&world, &mut tx, id, version).await?;
        let words = words.trim();
        if words.chars().nth(ITEM_WORDS).is_some() {
            let error = FieldError::TooLong { max: ITEM_WORDS };
            return Err(Failure::field("words", error));
        }
        mandate::judge(&mut last.list, &code, verdict)?;
        let beside = (code.as_str(), Part::Judged);
        ask_lists::put_words(&world, &mut tx, last.row.id, beside, words).await?;
        ask_lists::save(&mut tx, last).await?;
        judged(&world, &mut tx, id, &code, verdict).await?;
        if let Some(person) = person::by_id_number_index(&mut tx, &ask.row.principal_index).await? {
            let deed = deeds::row(&world, &who, person.id, What::Noted, Thing::default());
            deeds::noted(&mut tx, deed).await?;
        }
        if matches!(verdict, Verdict::NotUsable { .. }) {
            news::tell(&world, &mut tx, ask.row.asked_by, "ask_paper", None).await?;
        }
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// The verdict on a thing of which there are photos stands with its paper too.
async fn judged(
    world: &World,
    tx: &mut Tx,
    id: AskId,
    code: &str,
    verdict: Verdict,
) -> Result<(), Failure> {
    let Some(mut paper) = ask_paper::of_item(tx, id.0, code).await? else {
        return Ok(());
    };
    let (state, reason) = match verdict {
        Verdict::Accepted => (PaperState::Accepted, None),
        Verdict::NotUsable { why } => (PaperState::NotUsable, Unusable::of(why)),
    };
    paper.state = state.code().to_owned();
    paper.reason = reason.map(|reason| reason.code().to_owned());
    paper.changed_at = world.now();
    if ask_paper::update(tx, &paper).await? {
        Ok(())
    } else {
        Err(Failure::Stale)
    }
}
