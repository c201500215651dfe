//! Papers that came for a supplement notice. Files are the papers' own business (`papers`); that an item has some is told to
//! the case here, so that the two cannot tell different stories.
use super::{news, papers, records, rounds::Round};
use crate::{
    failure::Failure,
    store::{
        Conn, Tx, case_file,
        case_file::CaseRow,
        paper::{self, PaperRow},
        paper_file, reporter,
    },
    world::World,
};
use domain::{
    calendar::china_date,
    case::Case,
    id::PersonId,
    paper::{PaperState, Unusable, Way as PaperWay},
    supplement::{AskedItem, Given, ItemKind, Verdict, Way, round},
};
use uuid::Uuid;

/// The case with every item of its open notice given that has files, and not given that lost its last one.
async fn counted(conn: &mut Conn, row: &CaseRow, mut case: Case) -> Result<Case, Failure> {
    if case.open_notice().is_none() {
        return Ok(case);
    }
    let round = i64::try_from(case.notices.len()).unwrap_or(i64::MAX);
    let rows = paper::of_application(conn, row.application_id).await?;
    let files = paper_file::of_application(conn, row.application_id).await?;
    for item in case
        .notices
        .last_mut()
        .into_iter()
        .flat_map(|notice| &mut notice.items)
    {
        let Some(paper) = rows
            .iter()
            .find(|one| one.round == round && one.item == item.code)
        else {
            continue;
        };
        let has_files = files
            .iter()
            .any(|file| file.paper_id == paper.id && file.removed_at.is_none());
        let said = paper
            .way
            .as_deref()
            .and_then(PaperWay::from_code)
            .and_then(said);
        let on = china_date(paper.changed_at);
        item.given = match item.given {
            _ if has_files => Some(Given { way: Way::Sent, on }),
            Some(given) if given.way != Way::Sent => Some(given),
            _ => said.map(|way| Given { way, on }),
        };
    }
    Ok(case)
}

/// What somebody said of a paper by the papers' own way of saying it.
const fn said(way: PaperWay) -> Option<Way> {
    match way {
        PaperWay::ByPost => Some(Way::Post),
        PaperWay::AtWindow => Some(Way::Window),
        PaperWay::CannotGet => Some(Way::CannotGet),
        PaperWay::Upload | PaperWay::Later | PaperWay::GivenBefore => None,
    }
}

/// A way of saying it that the office reads from one item to the next.
const fn as_paper(way: Way) -> Option<PaperWay> {
    match way {
        Way::Post => Some(PaperWay::ByPost),
        Way::Window => Some(PaperWay::AtWindow),
        Way::CannotGet => Some(PaperWay::CannotGet),
        Way::Sent | Way::Told => None,
    }
}

/// Opens the papers of a notice that goes out: photos and files can be given for every paper and for what is on no list. What the
/// notice finds wrong with a paper that came before stands with that paper too.
pub(super) async fn asked(
    world: &World,
    tx: &mut Tx,
    application: Uuid,
    case: &Case,
) -> Result<(), Failure> {
    let round = u32::try_from(case.notices.len()).unwrap_or(u32::MAX);
    let items = case.notices.last().map(|notice| &notice.items);
    let items = items.into_iter().flatten();
    let papers: Vec<&AskedItem> = items.filter(|item| item.kind != ItemKind::Answer).collect();
    let rows = paper::of_application(tx, application).await?;
    for item in &papers {
        let mut before = rows.iter().rev().filter(|row| row.item == item.code);
        if let (Some(row), Some(reason)) = (before.next(), Unusable::of(item.why)) {
            let row = row.clone();
            set(world, tx, row, PaperState::NotUsable, Some(reason)).await?;
        }
    }
    let papers: Vec<String> = papers.into_iter().map(|item| item.code.clone()).collect();
    papers::asked_again(world, tx, application, round, &papers).await
}

/// How a paper stands now.
pub(super) async fn set(
    world: &World,
    tx: &mut Tx,
    mut row: PaperRow,
    state: PaperState,
    reason: Option<Unusable>,
) -> Result<(), Failure> {
    row.state = state.code().to_owned();
    row.reason = reason.map(|reason| reason.code().to_owned());
    row.changed_at = world.now();
    paper::update(tx, &row).await?.ok_or(Failure::Stale)?;
    Ok(())
}

/// Tells the person, and agents who receive their notices, that something cannot be used: nothing waits for them to look by chance.
pub(super) async fn tell_not_usable(
    world: &World,
    tx: &mut Tx,
    row: &CaseRow,
) -> Result<(), Failure> {
    if reporter::by_person(tx, row.applicant_id).await?.is_some() {
        // Nobody to send a message to: number and code show it.
        return Ok(());
    }
    let (person, service) = (PersonId(row.applicant_id), row.service_id.as_str());
    news::tell_with_agents(world, tx, person, service, "item_not_usable").await
}

/// A paper of a round whose answer was sent, given again because it would not do: its item is the office's to look at again.
pub(super) async fn given_again(
    world: &World,
    tx: &mut Tx,
    round: &Round,
    item: &str,
    way: Option<PaperWay>,
) -> Result<(), Failure> {
    let row = round.case.as_ref();
    let Some(row) = row.filter(|_| round.number > 0 && !round.open) else {
        return Ok(());
    };
    let case = records::case(row)?;
    if !round::reopened(&case, item) {
        return Ok(());
    }
    let way = match way {
        Some(PaperWay::Upload | PaperWay::GivenBefore) => Some(Way::Sent),
        other => other.and_then(said),
    };
    let after = round::give(&case, item, way, world.now())?;
    let update = records::case_update(&after, world)?;
    case_file::update(tx, row.id, row.version, &update)
        .await?
        .ok_or(Failure::Stale)?;
    Ok(())
}

/// What was said anew of an item that would not do stands with its paper too.
pub(super) async fn said_again(
    world: &World,
    tx: &mut Tx,
    application: Uuid,
    (round, item): (usize, &str),
    way: Option<Way>,
) -> Result<(), Failure> {
    let round = i64::try_from(round).unwrap_or(i64::MAX);
    let Some(mut row) = paper::of_item(tx, application, round, item).await? else {
        return Ok(());
    };
    let way = way.and_then(as_paper);
    row.way = way.map(|way| way.code().to_owned());
    // The reason stays until the office has looked again: it keeps the paper open.
    let reason = row.reason.as_deref().and_then(Unusable::from_code);
    set(world, tx, row, PaperState::Asked, reason).await
}

/// The office's verdict on a paper stands with the paper too.
pub(super) async fn judged(
    world: &World,
    tx: &mut Tx,
    application: Uuid,
    (round, item): (usize, &str),
    verdict: Verdict,
) -> Result<(), Failure> {
    let round = i64::try_from(round).unwrap_or(i64::MAX);
    let Some(row) = paper::of_item(tx, application, round, item).await? else {
        return Ok(());
    };
    let (state, reason) = match verdict {
        Verdict::Accepted => (PaperState::Accepted, None),
        Verdict::NotUsable { why } => (PaperState::NotUsable, Unusable::of(why)),
    };
    set(world, tx, row, state, reason).await
}

/// A case as it is stored, with what came counted in.
pub(super) async fn case(conn: &mut Conn, row: &CaseRow) -> Result<Case, Failure> {
    counted(conn, row, records::case(row)?).await
}
