//! The township tells whoever asks to act for another, at once, everything that is missing (R2.2). A further list may name only what
//! came with the answer to an earlier one; anything else needs the township's own reason, which is kept sealed with the list, by whom
//! and when.
use super::{
    ask_lists::{self, offered, rules, seal_fault, state},
    ask_papers,
    item_words::Part,
    news,
};
use crate::{
    failure::Failure,
    store::{ask_list, ask_list::AskListRow, detached},
    world::{Who, World},
};
use domain::{
    id::AskId,
    paper::{PaperState, Unusable},
    supplement::{Wanted, mandate},
};

/// Sends the list; `version` is [`ask_lists::AskLists::version`] as the officer saw it.
///
/// # Errors
/// [`Failure::Missing`] for everybody but the ask's township, and once it is answered; [`Failure::Stale`]; the rules' refusal.
pub async fn send_ask_list(
    world: &World,
    who: &Who,
    (id, version): (AskId, i64),
    wanted: Vec<Wanted>,
    own_fault: Option<String>,
) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let ask = ask_papers::to_act_on(&world, &mut tx, &who, id).await?;
        let lists = ask_lists::of_ask(&world, &mut tx, id.0).await?;
        if lists.version() != version {
            return Err(Failure::Stale);
        }
        let when = (world.today(), rules(&ask));
        let offered = offered(&world, &ask);
        let earlier = lists.notices();
        let list = mandate::ask(&earlier, &offered, &wanted, when, own_fault.as_deref())
            .map_err(|no| no.rejection())?;
        let row_id = world.ids.uuid();
        let row = AskListRow {
            id: row_id,
            ask_id: id.0,
            round: i64::try_from(lists.all.len() + 1).unwrap_or(i64::MAX),
            state: state(&list)?,
            fault_sealed: list
                .own_fault
                .as_deref()
                .map(|reason| seal_fault(&world, row_id, reason)),
            sent_by: who.account.0,
            sent_at: world.now(),
            version: version + 1,
        };
        ask_list::insert(&mut tx, &row).await?;
        for one in &wanted {
            let words = one.words.as_deref().unwrap_or_default();
            let beside = (one.code.as_str(), Part::Asked);
            ask_lists::put_words(&world, &mut tx, row.id, beside, words).await?;
            // What the list finds wrong with a paper that came before stands with that paper too.
            if let Some(reason) = Unusable::of(one.why) {
                let finding = (PaperState::NotUsable, Some(reason));
                ask_papers::found(&world, &mut tx, id, &one.code, finding).await?;
            }
        }
        ask_papers::noted(&world, &mut tx, &who, &ask).await?;
        news::tell(&world, &mut tx, ask.row.asked_by, "ask_list", None).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
