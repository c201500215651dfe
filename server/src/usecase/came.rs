//! Papers that came for a supplement notice. Files are the papers' own business (`papers`); that an item has some is told to
//! the case here, so that the two cannot tell different stories.
use super::{
    act_on_case::save,
    item_words::{self, Part},
    news, papers, records,
    rounds::Round,
};
use crate::{
    failure::Failure,
    store::{
        Conn, Tx,
        case_file::CaseRow,
        paper::{self, PaperRow},
        paper_file, reporter,
    },
    world::World,
};
use domain::{
    calendar::china_date,
    case::Case,
    id::{CaseId, PersonId},
    paper::{PaperState, Unusable, Way as PaperWay},
    supplement::{
        AskedItem, Given, ItemKind, Verdict, Way,
        round::{self, give},
    },
};
use uuid::Uuid;

/// The case with every item of its open notice given that has files, and not given that lost its last one or the earlier paper
/// that stood for it.
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
        item.given = match item.given.filter(|given| given.way != Way::Sent) {
            // Another proof and a statement are photographed too: the photo does not unsay what it is of.
            Some(given) if matches!(given.way, Way::AnotherProof | Way::Statement) => Some(given),
            _ if has_files => Some(Given {
                way: Way::Sent,
                on: china_date(paper.changed_at),
            }),
            Some(given) if given.way == Way::GivenBefore => given_before(conn, paper).await?,
            given => given,
        };
    }
    Ok(case)
}

/// The earlier paper that stands for one, and its day.
async fn given_before(conn: &mut Conn, paper: &PaperRow) -> Result<Option<Given>, Failure> {
    let earlier = match paper.earlier_id {
        Some(earlier) => paper::by_id(conn, earlier).await?,
        None => None,
    };
    Ok(earlier.map(|earlier| Given {
        way: Way::GivenBefore,
        on: china_date(earlier.changed_at),
    }))
}

/// The papers' own word for a way of an item, where they have one.
const fn paper_way(way: Way) -> Option<PaperWay> {
    match way {
        Way::Later => Some(PaperWay::Later),
        Way::Post => Some(PaperWay::ByPost),
        Way::Window => Some(PaperWay::AtWindow),
        Way::GivenBefore => Some(PaperWay::GivenBefore),
        Way::CannotGet => Some(PaperWay::CannotGet),
        Way::Sent
        | Way::Told
        | Way::AnotherProof
        | Way::Statement
        | Way::LookUp
        | Way::Visit
        | Way::Phone => None,
    }
}

/// What is said of an item stands with its paper too. Files that are there count more than words, and their paper stays as it is;
/// but not those that would not do, where it is said `again`.
pub(super) async fn said_of_item(
    world: &World,
    tx: &mut Tx,
    case: &CaseRow,
    (round, item, again): (usize, &str, bool),
    (way, earlier): (Option<Way>, Option<Uuid>),
) -> Result<(), Failure> {
    let round = i64::try_from(round).unwrap_or(i64::MAX);
    let Some(mut row) = paper::of_item(tx, case.application_id, round, item).await? else {
        return Ok(());
    };
    let files = paper_file::of_paper(tx, row.id).await?;
    if !again && files.iter().any(|file| file.removed_at.is_none()) {
        return Ok(());
    }
    row.earlier_id = match way {
        Some(Way::GivenBefore) => {
            Some(papers::earlier(tx, case.applicant_id, case.application_id, item, earlier).await?)
        }
        _ => None,
    };
    let state = match (row.earlier_id, again) {
        (Some(_), true) => PaperState::Received,
        (Some(_), false) => PaperState::Sent,
        (None, _) => PaperState::Asked,
    };
    row.way = way.and_then(paper_way).map(|way| way.code().to_owned());
    // The reason stays until the office has looked again: it keeps the paper open.
    let reason = row.reason.as_deref().and_then(Unusable::from_code);
    set(world, tx, row, state, reason.filter(|_| again)).await
}

/// What is said of a paper of a notice stands with its item too, while the notice is open or the paper is given again: the case counts
/// it, and the list shows it.
pub(super) async fn said_of_paper(
    world: &World,
    tx: &mut Tx,
    round: &Round,
    item: &str,
    (way, words): (PaperWay, &str),
) -> Result<(), Failure> {
    let Some(row) = round.case.as_ref().filter(|_| round.number > 0) else {
        return Ok(());
    };
    let case = records::case(row)?;
    if !round.open && !round::reopened(&case, item) {
        return Ok(());
    }
    let all = Way::ALL.iter().copied();
    let way = all.into_iter().find(|one| paper_way(*one) == Some(way));
    let after = give(&case, item, way, world.now())?;
    save(world, tx, row, &after).await?;
    let nth = usize::try_from(round.number).unwrap_or(usize::MAX);
    item_words::put(world, tx, CaseId(row.id), (nth, item, Part::Given), words).await
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

/// A photo of a paper of a round whose answer was sent, given again because it would not do: its item is the office's to look at again,
/// or the citizen's where the photo was taken back.
pub(super) async fn given_again(
    world: &World,
    tx: &mut Tx,
    round: &Round,
    item: &str,
    sent: bool,
) -> Result<(), Failure> {
    let row = round.case.as_ref();
    let Some(row) = row.filter(|_| round.number > 0 && !round.open) else {
        return Ok(());
    };
    let case = records::case(row)?;
    if !round::reopened(&case, item) {
        return Ok(());
    }
    let after = give(&case, item, sent.then_some(Way::Sent), world.now())?;
    save(world, tx, row, &after).await
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
