//! One photo, page or file of a paper, be the paper an application's or an ask's: taken in, kept, laid in its place, shown,
//! opened. Whose it is and who may, the verbs know.
use super::papers::PaperFile;
use crate::{
    evidence::{self, FileKind, Manner, Part, Shelf, Spool, Taken, Verdict, refused},
    failure::Failure,
    seal::{At, Keys},
    store::{
        Conn, Tx, ask_file,
        paper_file::{self, FileRow},
    },
    world::{Who, World},
};
use domain::{
    calendar::china_midnight,
    paper::{
        FileFault, MAX_BYTES_OF_DAY, MAX_BYTES_OF_ROUND, MAX_FILES_OF_DAY, MAX_FILES_OF_PAPER,
        MAX_FILES_OF_ROUND, shown_name,
    },
};
use sha2::{Digest, Sha256};
use uuid::Uuid;
use zeroize::Zeroizing;

/// A file as it arrived.
pub struct Given {
    /// Its name on the person's device; may be empty.
    pub name: String,
    /// Its bytes, all of them.
    pub spool: Spool,
}

/// What it became.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Received {
    /// The file.
    pub file: Uuid,
    /// How many files of this paper are there now: "photo 2 has been received".
    pub count: usize,
}

/// Checked and made anew; not stored yet.
pub(super) struct TakenIn {
    name: String,
    taken: Taken,
    scan: &'static str,
}

/// Takes a file in.
pub(super) async fn take_in(
    world: &World,
    given: Given,
    manner: Manner,
) -> Result<TakenIn, Failure> {
    let taken = world.evidence.take_in(given.spool, manner).await?;
    Ok(TakenIn {
        name: shown_name(&given.name),
        scan: scan(world, &taken).await?,
        taken,
    })
}

impl TakenIn {
    /// Encrypts it with a key of its own and makes it durable; the row, without its place yet, is written after that
    /// (security.md R4).
    pub async fn keep(self, world: &World, shelf: Shelf, by: Uuid) -> Result<FileRow, Failure> {
        let id = world.ids.uuid();
        let (key, key_sealed) = evidence::new_key(&world.keys, shelf, id);
        let row = FileRow {
            id,
            paper_id: Uuid::nil(),
            seq: 0,
            kind: self.taken.kind.code().to_owned(),
            bytes: i64::try_from(self.taken.full.len()).unwrap_or(i64::MAX),
            sha256: Sha256::digest(&self.taken.full).to_vec(),
            key_sealed,
            name_sealed: world.keys.seal(name_at(shelf, id), self.name.as_bytes()),
            scan: self.scan.to_owned(),
            given_by: by,
            created_at: world.now(),
            removed_at: None,
            stored_as: None,
        };
        world.evidence.keep(id, &key, self.taken).await?;
        Ok(row)
    }
}

/// Pictures are made anew and can carry nothing; a document or a film is kept as it came.
async fn scan(world: &World, taken: &Taken) -> Result<&'static str, Failure> {
    if taken.kind.is_picture() {
        return Ok("not_needed");
    }
    if !world.evidence.has_scanner() {
        return Ok("unscanned");
    }
    match world.evidence.scan(&taken.full).await {
        Verdict::Clean => Ok("clean"),
        Verdict::Harmful => Err(refused(FileFault::Harmful)),
        // It is stored and scanned later; until then it is shown as what it is.
        Verdict::Away => Ok("waiting"),
    }
}

/// Where a file came to lie.
pub(super) enum Laid {
    /// It is there already: a second press, a retry after a lost answer. Where it would not do, whoever sends it again wants it looked
    /// at again.
    Before(Received),
    /// It is new.
    New(Received),
}

/// Gives a file its place in a paper, after all files that were ever there.
pub(super) fn lay(all: &[FileRow], paper: Uuid, file: &mut FileRow) -> Result<Laid, Failure> {
    let there = all.iter().filter(|one| one.removed_at.is_none());
    let there: Vec<&FileRow> = there.collect();
    let mut numbered = there.iter().zip(1..);
    if let Some((one, count)) = numbered.find(|(one, _)| one.sha256 == file.sha256) {
        return Ok(Laid::Before(Received {
            file: one.id,
            count,
        }));
    }
    if there.len() >= MAX_FILES_OF_PAPER {
        return Err(refused(FileFault::PaperFull));
    }
    file.paper_id = paper;
    file.seq = all.iter().map(|one| one.seq).max().unwrap_or_default() + 1;
    Ok(Laid::New(Received {
        file: file.id,
        count: there.len() + 1,
    }))
}

/// Whether one more fits beside all files of a round, or of an ask.
pub(super) fn fits<'f>(
    there: impl Iterator<Item = &'f FileRow>,
    file: &FileRow,
) -> Result<(), Failure> {
    let (mut count, mut sum) = (1, file.bytes.unsigned_abs());
    for one in there {
        count += 1;
        sum = sum.saturating_add(one.bytes.unsigned_abs());
    }
    if count > MAX_FILES_OF_ROUND || sum > MAX_BYTES_OF_ROUND {
        return Err(refused(FileFault::RoundFull));
    }
    Ok(())
}

/// Whether one more fits beside all that its giver has given today (security.md C5). What is taken back makes room again.
pub(super) async fn fits_day(
    world: &World,
    conn: &mut Conn,
    file: &FileRow,
) -> Result<(), Failure> {
    let since = china_midnight(world.today());
    let (count, sum) = paper_file::given_since(conn, file.given_by, since).await?;
    let sum = sum.unsigned_abs().saturating_add(file.bytes.unsigned_abs());
    if count.unsigned_abs() >= MAX_FILES_OF_DAY || sum > MAX_BYTES_OF_DAY {
        return Err(refused(FileFault::DayFull));
    }
    Ok(())
}

/// Ends the transaction in which a stored file was laid in; of one that was refused, or lay there before, the bytes go.
pub(super) async fn settle(
    world: &World,
    tx: Tx,
    id: Uuid,
    laid: Result<Received, Failure>,
) -> Result<Received, Failure> {
    let received = match laid {
        Ok(received) => received,
        Err(failure) => {
            drop(tx);
            world.evidence.forget(id).await;
            return Err(failure);
        }
    };
    // A commit that fails may have happened all the same: the bytes stay, and the sweeper knows.
    tx.commit().await?;
    if received.file != id {
        world.evidence.forget(id).await;
    }
    Ok(received)
}

/// The files that are there, as somebody may see them.
pub(super) fn shown<'f>(
    keys: &Keys,
    shelf: Shelf,
    files: impl Iterator<Item = &'f FileRow>,
    may_open: impl Fn(&FileRow) -> bool,
) -> Result<Vec<PaperFile>, Failure> {
    let there = files.filter(|file| file.removed_at.is_none());
    let one = |file: &FileRow| -> Result<PaperFile, Failure> {
        let may_open = may_open(file);
        Ok(PaperFile {
            id: file.id,
            seq: u32::try_from(file.seq).unwrap_or_default(),
            kind: kind_of(file)?,
            bytes: file.bytes.unsigned_abs(),
            name: if may_open {
                name(keys, shelf, file)?
            } else {
                String::new()
            },
            at: file.created_at,
            unscanned: matches!(file.scan.as_str(), "unscanned" | "waiting"),
            may_open,
        })
    };
    there.map(one).collect()
}

/// Denies a document to all but its giver while the scanner, where there is one, has not looked at it.
pub(super) fn scanned(world: &World, who: &Who, file: &FileRow) -> Result<(), Failure> {
    let own = who
        .citizen()
        .is_some_and(|person| person.0 == file.given_by);
    if file.scan == "waiting" && world.evidence.has_scanner() && !own {
        return Err(Failure::BeingScanned);
    }
    Ok(())
}

/// A file, opened.
pub struct OpenedFile {
    /// What it is.
    pub kind: FileKind,
    /// Its name on the person's device; may be empty.
    pub name: String,
    /// The paper it is of.
    pub item: String,
    /// Its place in the paper.
    pub seq: u32,
    /// Its bytes.
    pub bytes: Zeroizing<Vec<u8>>,
}

/// Opens one for somebody who may. `small` asks for the view that pages show; a document has none.
pub(super) async fn open(
    world: &World,
    shelf: Shelf,
    row: &FileRow,
    item: String,
    small: bool,
) -> Result<OpenedFile, Failure> {
    let (part, kind) = match (small, kind_of(row)?) {
        (true, kind) if !kind.is_picture() => return Err(Failure::Missing),
        (true, _) => (Part::View, FileKind::Jpeg),
        (false, kind) => (Part::Full, kind),
    };
    Ok(OpenedFile {
        kind,
        name: name(&world.keys, shelf, row)?,
        item,
        seq: u32::try_from(row.seq).unwrap_or_default(),
        bytes: bytes(world, shelf, row, part).await?,
    })
}

/// The bytes of one part. Where they were stored anew since the row was read (`rotate_keys`), the row is read again: nobody is told that
/// a file is broken because the key ring is turned.
pub(super) async fn bytes(
    world: &World,
    shelf: Shelf,
    row: &FileRow,
    part: Part,
) -> Result<Zeroizing<Vec<u8>>, Failure> {
    let key = evidence::key_of(&world.keys, shelf, row.id, &row.key_sealed)?;
    let failure = match world.evidence.open(row.name(), &key, part).await {
        Ok(bytes) => return Ok(bytes),
        Err(failure) => failure,
    };
    let mut reader = world.db.read().await?;
    let now = by_id(&mut reader, shelf, row.id).await?;
    drop(reader);
    match now.filter(|now| now.name() != row.name()) {
        Some(now) => {
            let key = evidence::key_of(&world.keys, shelf, now.id, &now.key_sealed)?;
            world.evidence.open(now.name(), &key, part).await
        }
        None => Err(failure),
    }
}

/// The row of a file that is there.
pub(super) async fn by_id(
    conn: &mut Conn,
    shelf: Shelf,
    id: Uuid,
) -> Result<Option<FileRow>, Failure> {
    Ok(match shelf {
        Shelf::Papers => paper_file::by_id(conn, id).await?,
        Shelf::Asks => ask_file::by_id(conn, id).await?,
    })
}

/// What a file is.
fn kind_of(row: &FileRow) -> Result<FileKind, Failure> {
    FileKind::from_code(&row.kind)
        .ok_or_else(|| Failure::Broken("a file row holds something unknown".to_owned()))
}

/// The name of a file on the person's device.
fn name(keys: &Keys, shelf: Shelf, row: &FileRow) -> Result<String, Failure> {
    let plain = keys.open(name_at(shelf, row.id), &row.name_sealed)?;
    String::from_utf8(plain.to_vec())
        .map_err(|_| Failure::Broken("sealed text is not UTF-8".to_owned()))
}

const fn name_at(shelf: Shelf, file: Uuid) -> At {
    At {
        table: shelf.table(),
        column: "name_sealed",
        row: file,
    }
}
