//! Turning the key ring: every sealed column, files' keys among them, is sealed anew with the newest key while the portal runs.
//! Batch by batch, each value only where it is still the one that was read, so it may be killed and begun again at any time. A
//! file itself is not touched: its key is, and the key is what the ring protects.
use super::records::note_at;
use crate::{
    failure::Failure,
    seal::At,
    store::{
        detached,
        reseal::{COLUMNS, Column, SealedRow},
    },
    world::World,
};
use uuid::Uuid;

/// Values in one transaction: few, so that nobody waits for the writer.
const BATCH: i64 = 100;

/// Seals with the newest key whatever is sealed with an older one; how many values that were.
///
/// # Errors
/// When the database refuses or a sealed value was moved or damaged.
pub async fn rotate_keys(world: &World) -> Result<u64, Failure> {
    let mut done = 0;
    loop {
        let mut found = 0;
        for column in COLUMNS {
            found += all_of(world, column).await?;
        }
        done += found;
        // A portal that runs on the old ring may have sealed something meanwhile: until a whole round finds nothing.
        if found == 0 {
            return Ok(done);
        }
    }
}

async fn all_of(world: &World, column: &'static Column) -> Result<u64, Failure> {
    let (mut after, mut done) = ((Uuid::nil(), 0), 0);
    loop {
        let mut reader = world.db.read().await?;
        let rows = column.after(&mut reader, after, BATCH).await?;
        drop(reader);
        let Some(last) = rows.last() else {
            return Ok(done);
        };
        after = (last.id, last.seq);
        let old = rows
            .into_iter()
            .filter(|row| world.keys.is_outdated(&row.sealed));
        let old: Vec<SealedRow> = old.collect();
        done += u64::try_from(old.len()).unwrap_or_default();
        if !old.is_empty() {
            seal_anew(world, column, old).await?;
        }
    }
}

async fn seal_anew(
    world: &World,
    column: &'static Column,
    rows: Vec<SealedRow>,
) -> Result<(), Failure> {
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        for row in &rows {
            let at = place(column, row);
            let plain = world.keys.open(at, &row.sealed)?;
            let sealed = world.keys.seal(at, &plain);
            // What has changed since it was read is sealed anew already, or comes in the next round.
            column.replace(&mut tx, row, &sealed).await?;
        }
        tx.commit().await?;
        Ok::<_, Failure>(())
    })
    .await
}

fn place(column: &'static Column, row: &SealedRow) -> At {
    if column.numbered {
        return note_at(row.id, row.seq);
    }
    At {
        table: column.table,
        column: column.column,
        row: row.id,
    }
}
