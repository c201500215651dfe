//! Deletes bytes in the evidence store that belong to no file: what stayed behind when a file was stored anew (`rotate_keys`), of a
//! draft that was thrown away, of a photo that was taken back, of one that was cut off between bytes and row. Only what is older than a
//! day: younger ones may be getting their row right now.
use crate::{failure::Failure, store::paper_file, world::World};
use chrono::TimeDelta;

/// How old an orphan must be.
const AGE: TimeDelta = TimeDelta::hours(20);

/// Sweeps; how many files that were.
///
/// # Errors
/// When the database or the store does not answer.
pub async fn sweep_evidence(world: &World) -> Result<usize, Failure> {
    let mut swept = 0;
    for id in world.evidence.stored_before(world.now() - AGE).await? {
        let mut reader = world.db.read().await?;
        let known = paper_file::is_there(&mut reader, id).await?;
        drop(reader);
        if !known {
            world.evidence.forget(id).await;
            swept += 1;
        }
    }
    Ok(swept)
}
