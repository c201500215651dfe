//! Has documents scanned that came while the scanner was away. What is found harmful is removed, its paper is open again, and the
//! person is told.
use super::news;
use crate::{
    evidence::{self, Part, Verdict},
    failure::Failure,
    store::{application, detached, paper, paper_file, paper_file::FileRow},
    world::World,
};
use domain::paper::{PaperState, Unusable};

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
    let waiting = paper_file::waiting(&mut reader, MOST).await?;
    drop(reader);
    let mut harmful = 0;
    for row in waiting {
        let key = evidence::key_of(&world.keys, row.id, &row.key_sealed)?;
        let bytes = world.evidence.open(row.id, &key, Part::Full).await?;
        match world.evidence.scan(&bytes).await {
            // It is away again: the rest waits.
            Verdict::Away => break,
            Verdict::Clean => note(world, row, false).await?,
            Verdict::Harmful => {
                note(world, row, true).await?;
                harmful += 1;
            }
        }
    }
    Ok(harmful)
}

async fn note(world: &World, file: FileRow, harmful: bool) -> Result<(), Failure> {
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        let verdict = if harmful { "harmful" } else { "clean" };
        paper_file::set_scan(&mut tx, file.id, verdict).await?;
        if harmful {
            paper_file::remove(&mut tx, file.id, world.now()).await?;
            if let Some(mut row) = paper::by_id(&mut tx, file.paper_id).await? {
                row.state = PaperState::NotUsable.code().to_owned();
                row.reason = Some(Unusable::Harmful.code().to_owned());
                row.changed_at = world.now();
                paper::update(&mut tx, &row).await?.ok_or(Failure::Stale)?;
                if let Some(found) = application::by_id(&mut tx, row.application_id).await? {
                    let person = found.applicant_id;
                    news::tell(&world, &mut tx, person, "paper_harmful", None).await?;
                }
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
