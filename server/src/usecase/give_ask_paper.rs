//! Whoever asks to act gives one photo, page or file of a paper that proves it, while the ask is open. Bytes first, then the row,
//! then the answer, as for papers of an application (security.md R4).
use super::{
    ask_lists, ask_papers,
    files::{self, Given, Laid, Received},
};
use crate::{
    evidence::{Manner, Shelf},
    failure::Failure,
    store::{Tx, ask_file, ask_paper, ask_paper::AskPaperRow, detached, paper_file::FileRow},
    world::{Who, World},
};
use domain::{
    id::AskId,
    paper::{About, PaperState},
    supplement::mandate::AskPaper,
};

/// Gives one file; a paper that was not usable is looked at anew. The same file again is received once.
///
/// # Errors
/// [`Failure::Missing`] for an ask that is not theirs or a paper that is not offered, `Rejection::NOT_NOW` once it is answered, a
/// [`domain::paper::FileFault`] on the field `file`, [`Failure::Busy`]: sending it again is safe.
pub async fn give_ask_paper(
    world: &World,
    who: &Who,
    id: AskId,
    item: &str,
    given: Given,
) -> Result<Received, Failure> {
    let (me, item) = {
        // Nobody's file is decoded for nothing. It is asked again in the transaction.
        let mut reader = world.db.read().await?;
        ask_papers::to_give(world, &mut reader, who, id, item).await?
    };
    let manner = Manner {
        marked: (item.about() == About::Identity).then(|| world.today()),
        films: item.may_be_recorded(),
    };
    let taken = files::take_in(world, given, manner).await?;
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let row = taken.keep(&world, Shelf::Asks, me).await?;
        let file = row.id;
        let mut tx = world.db.begin().await?;
        let laid = lay_in(&world, &mut tx, &who, (id, item), row).await;
        files::settle(&world, tx, file, laid).await
    })
    .await
}

async fn lay_in(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    (id, item): (AskId, AskPaper),
    mut file: FileRow,
) -> Result<Received, Failure> {
    ask_papers::to_give(world, tx, who, id, item.code()).await?;
    ask_papers::hold(tx, id).await?;
    let mut paper = row_of(world, tx, id, item).await?;
    let all = ask_file::of_ask(tx, id.0).await?;
    let own = all.iter().filter(|one| one.paper_id == paper.id);
    let own: Vec<FileRow> = own.cloned().collect();
    let received = match files::lay(&own, paper.id, &mut file)? {
        Laid::Before(received) if paper.state != PaperState::NotUsable.code() => {
            return Ok(received);
        }
        Laid::Before(received) => received,
        Laid::New(received) => {
            let there = all.iter().filter(|one| one.removed_at.is_none());
            files::fits(there, &file)?;
            files::fits_day(world, tx, &file).await?;
            ask_file::insert(tx, &file).await?;
            received
        }
    };
    paper.state = PaperState::Received.code().to_owned();
    paper.reason = None;
    paper.changed_at = world.now();
    if !ask_paper::update(tx, &paper).await? {
        return Err(Failure::Stale);
    }
    ask_lists::came(world, tx, id, item.code(), true).await?;
    Ok(received)
}

async fn row_of(
    world: &World,
    tx: &mut Tx,
    id: AskId,
    item: AskPaper,
) -> Result<AskPaperRow, Failure> {
    if let Some(row) = ask_paper::of_item(tx, id.0, item.code()).await? {
        return Ok(row);
    }
    let row = AskPaperRow {
        id: world.ids.uuid(),
        ask_id: id.0,
        item: item.code().to_owned(),
        state: PaperState::Asked.code().to_owned(),
        reason: None,
        version: 0,
        changed_at: world.now(),
    };
    ask_paper::insert(tx, &row).await?;
    Ok(row)
}
