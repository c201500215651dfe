//! A citizen or agent gives one photo, page or file of a paper. It is checked, re-encoded, encrypted and durable in the evidence
//! store before its row is written, and the row is durable before anybody is told that it was received (security.md R4).
use super::{
    deeds::{self, Thing, What},
    papers::{self, Place, Round, Step},
};
use crate::{
    evidence::{self, FileKind, Spool, Taken, Verdict, refused},
    failure::Failure,
    store::{Tx, detached, paper, paper_file, paper_file::FileRow, person},
    world::{Who, World},
};
use domain::paper::{
    About, FileFault, MAX_BYTES_OF_ROUND, MAX_FILES_OF_PAPER, MAX_FILES_OF_ROUND, Way, about,
    shown_name,
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

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

/// Gives one file. The same file again (a second press, a retry after a lost answer) is received once.
///
/// # Errors
/// [`Failure::Missing`] for a paper that is not asked for or not theirs, the rules' refusal, a
/// [`FileFault`] on the field `file`, [`Failure::Busy`]: sending it again is safe.
pub async fn give_paper(
    world: &World,
    who: &Who,
    place: Place,
    given: Given,
) -> Result<Received, Failure> {
    let marked = {
        // Nobody's file is decoded for nothing. It is asked again in the transaction.
        let mut reader = world.db.read().await?;
        let round = open(world, &mut reader, who, &place).await?;
        (about(round.service, &place.item) == About::Identity).then(|| world.today())
    };
    let taken = world.evidence.take_in(given.spool, marked).await?;
    let scan = scan(world, &taken).await?;
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let id = world.ids.uuid();
        let (key, key_sealed) = evidence::new_key(&world.keys, id);
        let name = shown_name(&given.name);
        let row = FileRow {
            id,
            paper_id: Uuid::nil(),
            seq: 0,
            kind: taken.kind.code().to_owned(),
            bytes: i64::try_from(taken.full.len()).unwrap_or(i64::MAX),
            sha256: Sha256::digest(&taken.full).to_vec(),
            key_sealed,
            name_sealed: world.keys.seal(papers::name_at(id), name.as_bytes()),
            scan: scan.to_owned(),
            given_by: who.citizen().ok_or(Failure::Missing)?.0,
            created_at: world.now(),
            removed_at: None,
        };
        world.evidence.keep(id, &key, taken).await?;
        let mut tx = world.db.begin().await?;
        match lay_in(&world, &mut tx, &who, &place, row).await {
            Ok(received) if received.file == id => {
                // A commit that fails may have happened all the same: the bytes stay, and the sweeper knows.
                tx.commit().await?;
                Ok(received)
            }
            other => {
                drop(tx);
                world.evidence.forget(id).await;
                other
            }
        }
    })
    .await
}

/// Pictures are made anew and can carry nothing; a document came as it is.
async fn scan(world: &World, taken: &Taken) -> Result<&'static str, Failure> {
    if taken.kind != FileKind::Pdf {
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

async fn open(
    world: &World,
    conn: &mut crate::store::Conn,
    who: &Who,
    place: &Place,
) -> Result<Round, Failure> {
    let round = papers::round(world, conn, who, place.application, place.round, Step::Give).await?;
    round.asks(&place.item)?;
    Ok(round)
}

async fn lay_in(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    place: &Place,
    mut file: FileRow,
) -> Result<Received, Failure> {
    let round = open(world, tx, who, place).await?;
    // One at a time for one person, so that no place in a paper is given twice (PostgreSQL).
    person::hold(tx, round.applicant).await?;
    let mut row = papers::row_of(world, tx, place).await?;
    let all = paper_file::of_paper(tx, row.id).await?;
    let mut there: Vec<&FileRow> = all.iter().filter(|one| one.removed_at.is_none()).collect();
    if let Some(same) = there.iter().position(|one| one.sha256 == file.sha256) {
        return there
            .get(same)
            .map(|one| Received {
                file: one.id,
                count: same + 1,
            })
            .ok_or(Failure::Missing);
    }
    if there.len() >= MAX_FILES_OF_PAPER {
        return Err(refused(FileFault::PaperFull));
    }
    fits_round(tx, &round, place, file.bytes).await?;
    file.paper_id = row.id;
    file.seq = all.iter().map(|one| one.seq).max().unwrap_or_default() + 1;
    paper_file::insert(tx, &file).await?;
    there.push(&file);
    row.way = Some(Way::Upload.code().to_owned());
    row.state = round.here().code().to_owned();
    row.reason = None;
    row.earlier_id = None;
    row.changed_at = world.now();
    paper::update(tx, &row).await?.ok_or(Failure::Stale)?;
    let thing = thing(&round, place);
    deeds::acted(world, tx, who, &round.actor, What::GavePaper, thing).await?;
    Ok(Received {
        file: file.id,
        count: there.len(),
    })
}

/// The thing in the person's book.
pub(super) fn thing<'a>(round: &'a Round, place: &Place) -> Thing<'a> {
    Thing {
        application: Some(place.application.0),
        case: round.case.as_ref().map(|case| case.id),
        service: &round.service.id,
    }
}

async fn fits_round(tx: &mut Tx, round: &Round, place: &Place, bytes: i64) -> Result<(), Failure> {
    let rows = paper::of_application(tx, place.application.0).await?;
    let in_round = |file: &FileRow| {
        rows.iter()
            .any(|row| row.round == round.number && row.id == file.paper_id)
    };
    let files = paper_file::of_application(tx, place.application.0).await?;
    let (mut count, mut sum) = (1, bytes.unsigned_abs());
    for file in files.iter().filter(|file| in_round(file)) {
        count += 1;
        sum = sum.saturating_add(file.bytes.unsigned_abs());
    }
    if count > MAX_FILES_OF_ROUND || sum > MAX_BYTES_OF_ROUND {
        return Err(refused(FileFault::RoundFull));
    }
    Ok(())
}
