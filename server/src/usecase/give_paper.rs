//! A citizen or agent gives one photo, page or file of a paper. It is checked, re-encoded, encrypted and durable in the evidence
//! store before its row is written, and the row is durable before anybody is told that it was received (security.md R4).
use super::{
    came,
    deeds::{self, Thing, What},
    files::{self, Given, Laid, Received},
    papers::{self, Place},
    rounds::{self, Round, Step},
};
use crate::{
    evidence::{Manner, Shelf},
    failure::Failure,
    store::{Tx, detached, paper, paper_file, paper_file::FileRow, person},
    world::{Who, World},
};
use domain::paper::{About, PaperState, Way, about};

/// Gives one file. The same file again (a second press, a retry after a lost answer) is received once.
///
/// # Errors
/// [`Failure::Missing`] for a paper that is not asked for or not theirs, the rules' refusal, a
/// [`domain::paper::FileFault`] on the field `file`, [`Failure::Busy`]: sending it again is safe.
pub async fn give_paper(
    world: &World,
    who: &Who,
    place: Place,
    given: Given,
) -> Result<Received, Failure> {
    let manner = {
        // Nobody's file is decoded for nothing. It is asked again in the transaction.
        let mut reader = world.db.read().await?;
        let round = open(world, &mut reader, who, &place).await?;
        let identity = about(round.service, &place.item) == About::Identity;
        Manner {
            marked: identity.then(|| world.today()),
            films: false,
        }
    };
    let taken = files::take_in(world, given, manner).await?;
    let by = who.filler().ok_or(Failure::Missing)?.0;
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let row = taken.keep(&world, Shelf::Papers, by).await?;
        let id = row.id;
        let mut tx = world.db.begin().await?;
        let laid = lay_in(&world, &mut tx, &who, &place, row).await;
        files::settle(&world, tx, id, laid).await
    })
    .await
}

/// Whether somebody may give this paper now: nobody's file is read for nothing.
///
/// # Errors
/// As [`give_paper`], of what can be said before the file is here.
pub async fn may_give(world: &World, who: &Who, place: &Place) -> Result<(), Failure> {
    let mut reader = world.db.read().await?;
    open(world, &mut reader, who, place).await?;
    Ok(())
}

async fn open(
    world: &World,
    conn: &mut crate::store::Conn,
    who: &Who,
    place: &Place,
) -> Result<Round, Failure> {
    let round = rounds::round(world, conn, who, place.application, place.round, Step::Give).await?;
    round.takes(&place.item)?;
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
    let received = match files::lay(&all, row.id, &mut file)? {
        Laid::Before(received) if papers::state_of(&row)? != PaperState::NotUsable => {
            return Ok(received);
        }
        Laid::Before(received) => received,
        Laid::New(received) => {
            fits_round(tx, &round, place, &file).await?;
            files::fits_day(world, tx, &file).await?;
            paper_file::insert(tx, &file).await?;
            received
        }
    };
    row.way = Some(Way::Upload.code().to_owned());
    row.state = round.here().code().to_owned();
    row.reason = round.keeps_reason(row.reason);
    row.earlier_id = None;
    row.changed_at = world.now();
    paper::update(tx, &row).await?.ok_or(Failure::Stale)?;
    came::given_again(world, tx, &round, &place.item, true).await?;
    let thing = thing(&round, place);
    deeds::acted(world, tx, who, &round.actor, What::GavePaper, thing).await?;
    Ok(received)
}

/// The thing in the person's book.
pub(super) fn thing<'a>(round: &'a Round, place: &Place) -> Thing<'a> {
    Thing {
        application: Some(place.application.0),
        case: round.case.as_ref().map(|case| case.id),
        service: &round.service.id,
    }
}

async fn fits_round(
    tx: &mut Tx,
    round: &Round,
    place: &Place,
    file: &FileRow,
) -> Result<(), Failure> {
    let rows = paper::of_application(tx, place.application.0).await?;
    let in_round = |file: &&FileRow| {
        rows.iter()
            .any(|row| row.round == round.number && row.id == file.paper_id)
    };
    let all = paper_file::of_application(tx, place.application.0).await?;
    files::fits(all.iter().filter(in_round), file)
}
