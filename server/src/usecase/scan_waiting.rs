//! Has documents scanned that came while the scanner was away, or before there was one. What is found harmful is removed, its paper
//! is open again, and the person is told.
use super::{
    act_on_case::save,
    ask_lists, files,
    news::{self, About},
    records,
};
use crate::{
    evidence::{Part, Shelf, Verdict},
    failure::Failure,
    store::{
        Tx, application, ask, ask_file, ask_paper, case_file, detached,
        paper::{self, PaperRow},
        paper_file,
        paper_file::FileRow,
    },
    world::World,
};
use domain::{
    paper::{PaperState, Unusable},
    supplement::round::lost,
};

/// Documents in one run.
const MOST: i64 = 200;

/// Scans; how many were found harmful.
///
/// # Errors
/// When the database or the store does not answer.
pub async fn scan_waiting(world: &World) -> Result<usize, Failure> {
    if !world.evidence.has_scanner() {
        return Ok(0);
    }
    let mut reader = world.db.read().await?;
    let papers = paper_file::waiting(&mut reader, MOST).await?;
    let asks = ask_file::waiting(&mut reader, MOST).await?;
    drop(reader);
    let papers = papers.into_iter().map(|row| (Shelf::Papers, row));
    let asks = asks.into_iter().map(|row| (Shelf::Asks, row));
    let mut harmful = 0;
    for (shelf, row) in papers.chain(asks) {
        match scan_one(world, shelf, row).await {
            // It is away again: the rest waits.
            Ok(Verdict::Away) => break,
            Ok(Verdict::Clean) => {}
            Ok(Verdict::Harmful) => harmful += 1,
            // One that does not open, or was changed meanwhile, keeps nobody else's waiting.
            Err(failure) => tracing::warn!(code = failure.code(), "a document was not scanned"),
        }
    }
    Ok(harmful)
}

async fn scan_one(world: &World, shelf: Shelf, row: FileRow) -> Result<Verdict, Failure> {
    let bytes = files::bytes(world, shelf, &row, Part::Full).await?;
    let verdict = world.evidence.scan(&bytes).await;
    drop(bytes);
    if verdict != Verdict::Away {
        note(world, shelf, row, verdict == Verdict::Harmful).await?;
    }
    Ok(verdict)
}

async fn note(world: &World, shelf: Shelf, file: FileRow, harmful: bool) -> Result<(), Failure> {
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        let verdict = if harmful { "harmful" } else { "clean" };
        match shelf {
            Shelf::Papers => paper_file::set_scan(&mut tx, file.id, verdict).await?,
            Shelf::Asks => ask_file::set_scan(&mut tx, file.id, verdict).await?,
        }
        match shelf {
            _ if !harmful => {}
            Shelf::Papers => reopen_paper(&world, &mut tx, &file).await?,
            Shelf::Asks => reopen_ask_paper(&world, &mut tx, &file).await?,
        }
        tx.commit().await?;
        if harmful {
            // What is left under a name that it got meanwhile is the sweeper's.
            world.evidence.forget(file.name()).await;
        }
        Ok(())
    })
    .await
}

/// The paper is open again, and so is every paper for which it stood because it was given before.
async fn reopen_paper(world: &World, tx: &mut Tx, file: &FileRow) -> Result<(), Failure> {
    paper_file::remove(tx, file.id, world.now()).await?;
    let Some(row) = paper::by_id(tx, file.paper_id).await? else {
        return Ok(());
    };
    let mut fallen = paper::standing_on(tx, row.id).await?;
    fallen.insert(0, row);
    for row in fallen {
        reopen(world, tx, row, file).await?;
    }
    Ok(())
}

/// One paper that lost what stood for it: its row, its item on the case (the office reads it there), and news that name both to the
/// person and to whoever gave the file for them.
async fn reopen(
    world: &World,
    tx: &mut Tx,
    mut row: PaperRow,
    file: &FileRow,
) -> Result<(), Failure> {
    row.state = PaperState::NotUsable.code().to_owned();
    row.reason = Some(Unusable::Harmful.code().to_owned());
    if row.earlier_id.take().is_some() {
        row.way = None;
    }
    row.changed_at = world.now();
    paper::update(tx, &row).await?.ok_or(Failure::Stale)?;
    lose_item(world, tx, &row).await?;
    let Some(found) = application::by_id(tx, row.application_id).await? else {
        return Ok(());
    };
    let about = About {
        application: Some(found.id),
        item: Some(&row.item),
    };
    let mut told = vec![found.applicant_id];
    // Whoever gave it knows where it came from, and has it on their phone still.
    if row.id == file.paper_id && file.given_by != found.applicant_id {
        told.push(file.given_by);
    }
    for person in told {
        news::tell_of_paper(world, tx, person, "paper_harmful", about).await?;
    }
    Ok(())
}

/// An item that was answered with it did not come after all.
async fn lose_item(world: &World, tx: &mut Tx, row: &PaperRow) -> Result<(), Failure> {
    let Some(found) = case_file::by_application(tx, row.application_id).await? else {
        return Ok(());
    };
    let round = usize::try_from(row.round).unwrap_or_default();
    let Some(after) = lost(&records::case(&found)?, round, &row.item) else {
        return Ok(());
    };
    save(world, tx, &found, &after).await
}

/// The same for a paper of an ask; whoever asked gave it.
async fn reopen_ask_paper(world: &World, tx: &mut Tx, file: &FileRow) -> Result<(), Failure> {
    ask_file::remove(tx, file.id, world.now()).await?;
    let Some(mut row) = ask_paper::by_id(tx, file.paper_id).await? else {
        return Ok(());
    };
    row.state = PaperState::NotUsable.code().to_owned();
    row.reason = Some(Unusable::Harmful.code().to_owned());
    row.changed_at = world.now();
    if !ask_paper::update(tx, &row).await? {
        return Err(Failure::Stale);
    }
    ask_lists::lost(world, tx, row.ask_id, &row.item).await?;
    let Some(found) = ask::by_id(tx, row.ask_id).await? else {
        return Ok(());
    };
    let about = About {
        application: None,
        item: Some(&row.item),
    };
    news::tell_of_paper(world, tx, found.asked_by, "paper_harmful", about).await
}
