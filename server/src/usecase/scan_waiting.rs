//! Has documents scanned that came while the scanner was away. What is found harmful is removed, its paper is open again, and the
//! person is told.
use super::news;
use crate::{
    evidence::{self, Part, Shelf, Verdict},
    failure::Failure,
    store::{
        Tx, application, ask, ask_file, ask_paper, detached, paper, paper_file, paper_file::FileRow,
    },
    world::World,
};
use domain::paper::{PaperState, Unusable};
use uuid::Uuid;

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
    let key = evidence::key_of(&world.keys, shelf, row.id, &row.key_sealed)?;
    let bytes = world.evidence.open(row.id, &key, Part::Full).await?;
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
        if harmful {
            let told = match shelf {
                Shelf::Papers => reopen_paper(&world, &mut tx, &file).await?,
                Shelf::Asks => reopen_ask_paper(&world, &mut tx, &file).await?,
            };
            if let Some(person) = told {
                news::tell(&world, &mut tx, person, "paper_harmful", None).await?;
            }
        }
        tx.commit().await?;
        if harmful {
            world.evidence.forget(file.id).await;
        }
        Ok(())
    })
    .await
}

/// Whose paper it is.
async fn reopen_paper(world: &World, tx: &mut Tx, file: &FileRow) -> Result<Option<Uuid>, Failure> {
    paper_file::remove(tx, file.id, world.now()).await?;
    let Some(mut row) = paper::by_id(tx, file.paper_id).await? else {
        return Ok(None);
    };
    row.state = PaperState::NotUsable.code().to_owned();
    row.reason = Some(Unusable::Harmful.code().to_owned());
    row.changed_at = world.now();
    paper::update(tx, &row).await?.ok_or(Failure::Stale)?;
    let found = application::by_id(tx, row.application_id).await?;
    Ok(found.map(|found| found.applicant_id))
}

/// Who gave it with an ask.
async fn reopen_ask_paper(
    world: &World,
    tx: &mut Tx,
    file: &FileRow,
) -> Result<Option<Uuid>, Failure> {
    ask_file::remove(tx, file.id, world.now()).await?;
    let Some(mut row) = ask_paper::by_id(tx, file.paper_id).await? else {
        return Ok(None);
    };
    row.state = PaperState::NotUsable.code().to_owned();
    row.reason = Some(Unusable::Harmful.code().to_owned());
    row.changed_at = world.now();
    if !ask_paper::update(tx, &row).await? {
        return Err(Failure::Stale);
    }
    let found = ask::by_id(tx, row.ask_id).await?;
    Ok(found.map(|found| found.asked_by))
}
