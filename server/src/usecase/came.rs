//! Papers that came for a supplement notice. Files are the papers' own business (`papers`); that an item has some is told to
//! the case here, so that the two cannot tell different stories.
use super::{papers, records};
use crate::{
    failure::Failure,
    store::{Conn, Tx, case_file::CaseRow, paper, paper_file},
    world::World,
};
use domain::{
    calendar::china_date,
    case::Case,
    paper::{PaperState, Unusable, Way as PaperWay},
    supplement::{Given, ItemKind, Verdict, Way, Why},
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

/// Opens the papers of a notice that goes out: photos and files can be given for every paper and for what is on no list.
pub(super) async fn asked(
    world: &World,
    tx: &mut Tx,
    application: Uuid,
    case: &Case,
) -> Result<(), Failure> {
    let round = u32::try_from(case.notices.len()).unwrap_or(u32::MAX);
    let items = case
        .notices
        .last()
        .into_iter()
        .flat_map(|notice| &notice.items);
    let papers: Vec<String> = items
        .filter(|item| item.kind != ItemKind::Answer)
        .map(|item| item.code.clone())
        .collect();
    papers::asked_again(world, tx, application, round, &papers).await
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
    let Some(mut row) = paper::of_item(tx, application, round, item).await? else {
        return Ok(());
    };
    let (state, reason) = match verdict {
        Verdict::Accepted => (PaperState::Accepted, None),
        Verdict::NotUsable { why } => (PaperState::NotUsable, unusable(why)),
    };
    row.state = state.code().to_owned();
    row.reason = reason.map(|reason| reason.code().to_owned());
    row.changed_at = world.now();
    paper::update(tx, &row).await?.ok_or(Failure::Stale)?;
    Ok(())
}

/// The papers' word for a reason, where they have one; the notice's own word stands beside it in any case.
const fn unusable(why: Why) -> Option<Unusable> {
    match why {
        Why::Unreadable => Some(Unusable::Unreadable),
        Why::Incomplete => Some(Unusable::PagesMissing),
        Why::Expired => Some(Unusable::OutOfDate),
        Why::WrongPaper => Some(Unusable::WrongPaper),
        _ => None,
    }
}

/// A case as it is stored, with what came counted in.
pub(super) async fn case(conn: &mut Conn, row: &CaseRow) -> Result<Case, Failure> {
    counted(conn, row, records::case(row)?).await
}
