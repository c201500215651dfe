//! Turning the key ring: every sealed column is sealed anew with the newest key, and every file encrypted anew with a key of its own,
//! while the portal runs. Batch by batch, each value only where it is still the one that was read, so it may be killed and begun again
//! at any time. A file goes: new bytes under a new name, then its row (key and name in one statement), then the old bytes. What a
//! stop leaves behind belongs to no row and is the sweeper's; a reader who has the old row reads the row again (`files::bytes`).
use super::{files, records::note_at};
use crate::{
    evidence::{self, Shelf},
    failure::Failure,
    seal::At,
    store::{
        ask_file, detached, paper_file,
        paper_file::FileRow,
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
        let rest = match shelf_of(column) {
            Some(shelf) => encrypt_anew(world, shelf, old).await?,
            None => old,
        };
        if !rest.is_empty() {
            seal_anew(world, column, rest).await?;
        }
    }
}

/// Whose files' keys a column holds.
fn shelf_of(column: &Column) -> Option<Shelf> {
    let mut shelves = [Shelf::Papers, Shelf::Asks].into_iter();
    shelves.find(|shelf| column.table == shelf.table() && column.column == "key_sealed")
}

/// Encrypts the files of these keys anew; the keys that are left: of files that were taken back, or whose bytes do not open. They are
/// sealed anew as everything else.
async fn encrypt_anew(
    world: &World,
    shelf: Shelf,
    keys: Vec<SealedRow>,
) -> Result<Vec<SealedRow>, Failure> {
    let mut rest = Vec::new();
    for key in keys {
        let mut reader = world.db.read().await?;
        let row = files::by_id(&mut reader, shelf, key.id).await?;
        drop(reader);
        let stored = match &row {
            Some(row) => store_anew(world, shelf, row).await?,
            None => false,
        };
        if !stored {
            rest.push(key);
        }
    }
    Ok(rest)
}

async fn store_anew(world: &World, shelf: Shelf, row: &FileRow) -> Result<bool, Failure> {
    let old = evidence::key_of(&world.keys, shelf, row.id, &row.key_sealed)?;
    let (new, sealed) = evidence::new_key(&world.keys, shelf, row.id);
    let name = world.ids.uuid();
    let stored = world
        .evidence
        .store_anew((row.name(), &old), (name, &new))
        .await?;
    if !stored {
        // Whoever opens it is told so already; its key must not keep an old key of the ring in use.
        tracing::warn!(code = "evidence-gone", "a file was not encrypted anew");
        return Ok(false);
    }
    let (acting, before) = (world.clone(), row.clone());
    let taken = detached(async move {
        let mut tx = acting.db.begin().await?;
        let taken = match shelf {
            Shelf::Papers => paper_file::store_as(&mut tx, &before, name, &sealed).await?,
            Shelf::Asks => ask_file::store_as(&mut tx, &before, name, &sealed).await?,
        };
        tx.commit().await?;
        Ok::<_, Failure>(taken)
    })
    .await?;
    // Taken back or stored anew by another turn meanwhile: then what was just stored is nobody's.
    let nobodys = if taken { row.name() } else { name };
    world.evidence.forget(nobodys).await;
    Ok(true)
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
