//! Papers as a citizen, an agent or an officer may see them, and one file of them. A look at a file by anybody but the person is
//! in the person's book before it is shown.
use super::{
    deeds::{self, Thing, What},
    files::{self, OpenedFile},
    papers::{self, Eyes, Paper},
    read_case::{hidden, stand},
    records,
    rounds::{self, Round, Step},
};
use crate::{
    evidence::Shelf,
    failure::Failure,
    store::{Conn, case_file, case_file::CaseRow, journal, paper, paper_file, paper_file::FileRow},
    world::{Standing, Who, World},
};
use chrono::{DateTime, Utc};
use domain::{
    access::{self, Action, Role},
    case::Case,
    catalogue::{Catalogue, Service},
    id::{ApplicationId, CaseId},
    paper as rules,
    supplement::Way,
};
use uuid::Uuid;

/// The papers of one round, for the one who gives them.
#[derive(Clone, Debug)]
pub struct Papers {
    /// Its service.
    pub service: &'static Service,
    /// 0, or the number of the supplement notice.
    pub round: u32,
    /// Whether papers may be given now.
    pub open: bool,
    /// The case, once handed in.
    pub case: Option<CaseRow>,
    /// All that are asked for, in order.
    pub papers: Vec<Paper>,
    /// Items with files that a changed answer has made needless: they go when the application is handed in.
    pub unneeded: Vec<String>,
}

impl Papers {
    /// One of them.
    #[must_use]
    pub fn paper(&self, item: &str) -> Option<&Paper> {
        self.papers.iter().find(|paper| paper.item == item)
    }

    /// Whether this one may be given now.
    #[must_use]
    pub const fn gives(&self, paper: &Paper) -> bool {
        paper.may_be_given(self.open)
    }

    /// For how many the person has done what they can now: given, or said how it comes.
    #[must_use]
    pub fn done(&self) -> usize {
        self.papers
            .iter()
            .filter(|paper| paper.state.is_done() || paper.way.is_some())
            .count()
    }
}

/// Papers that were handed in before and may stand for one that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Its row, for [`super::say_about_paper`].
    pub paper: Uuid,
    /// When it was given.
    pub at: DateTime<Utc>,
}

/// Reads a round of a draft or case for the citizen or their agent.
///
/// # Errors
/// [`Failure::Missing`] when it is not theirs.
pub async fn read_papers(
    world: &World,
    who: &Who,
    application: ApplicationId,
    round: u32,
) -> Result<Papers, Failure> {
    let mut reader = world.db.read().await?;
    let found = rounds::round(world, &mut reader, who, application, round, Step::Look).await?;
    let case = found.case.as_ref().map(records::case).transpose()?;
    let asked: &[String] = if round == 0 { &found.asked } else { &[] };
    let mut all = papers::of_application(
        world,
        &mut reader,
        found.service,
        application.0,
        (asked, case.as_ref()),
        eyes(&found),
    )
    .await?;
    all.retain(|paper| paper.round == round);
    for paper in &mut all {
        paper.again &= found.again.contains(&paper.item);
    }
    let unneeded = match found.case {
        None => unneeded(&mut reader, application, &found.asked).await?,
        Some(_) => Vec::new(),
    };
    Ok(Papers {
        unneeded,
        service: found.service,
        round,
        open: found.open,
        case: found.case,
        papers: all,
    })
}

/// Papers of a draft with files that are asked for no longer ([`papers::hand_over`] deletes them).
async fn unneeded(
    conn: &mut Conn,
    application: ApplicationId,
    asked: &[String],
) -> Result<Vec<String>, Failure> {
    let files = paper_file::of_application(conn, application.0).await?;
    let rows = paper::of_application(conn, application.0)
        .await?
        .into_iter();
    Ok(rows
        .filter(|row| !asked.contains(&row.item))
        .filter(|row| files.iter().any(|file| file.paper_id == row.id))
        .map(|row| row.item)
        .collect())
}

/// What this person handed in before that could stand for a paper, newest first. An agent is told of none: what was handed in
/// with other applications is not theirs to see.
///
/// # Errors
/// [`Failure::Missing`] when the paper is not theirs to give.
pub async fn given_before(
    world: &World,
    who: &Who,
    place: &papers::Place,
) -> Result<Vec<Earlier>, Failure> {
    let mut reader = world.db.read().await?;
    let round = rounds::round(
        world,
        &mut reader,
        who,
        place.application,
        place.round,
        Step::Look,
    )
    .await?;
    round.asks(&place.item)?;
    if !round.actor.is_oneself() {
        return Ok(Vec::new());
    }
    let rows = paper::handed_in_before(
        &mut reader,
        round.applicant,
        &place.item,
        place.application.0,
    )
    .await?;
    Ok(rows
        .into_iter()
        .map(|row| Earlier {
            paper: row.id,
            at: row.changed_at,
        })
        .collect())
}

fn eyes(round: &Round) -> Eyes<'static> {
    match round.actor.mandate {
        Some(_) => Eyes::Agent(round.actor.person.0),
        None => Eyes::Own,
    }
}

/// All papers of a case for whoever sees the case, inside `read_case`.
pub(super) async fn of_case(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    (row, case): (&CaseRow, &Case),
    service: &Service,
    may: &(dyn Fn(Action) -> bool + Send + Sync),
) -> Result<Vec<Paper>, Failure> {
    let eyes = match (&who.standing, &who.acting) {
        (Standing::Officer(_), _) => Eyes::Officer(may),
        (Standing::Citizen(person), Some(_)) => Eyes::Agent(person.0),
        (Standing::Citizen(_), None) => Eyes::Own,
    };
    let asked = rounds::asked_at_first(world, conn, service, row).await?;
    let (asked, application) = ((asked.as_slice(), Some(case)), row.application_id);
    let mut all = papers::of_application(world, conn, service, application, asked, eyes).await?;
    // What was told in words has come: it waits for no photo.
    all.retain(|paper| !paper.files.is_empty() || !told(case, paper));
    Ok(all)
}

fn told(case: &Case, paper: &Paper) -> bool {
    let nth = usize::try_from(paper.round)
        .ok()
        .and_then(|round| round.checked_sub(1));
    let notice = nth.and_then(|nth| case.notices.get(nth));
    let item = notice.and_then(|notice| notice.items.iter().find(|item| item.code == paper.item));
    item.and_then(|item| item.given)
        .is_some_and(|given| given.way == Way::Told)
}

/// Opens one file of an application. `small` asks for the view that pages show; a document has none.
///
/// # Errors
/// [`Failure::Missing`] when there is none that this person may open, [`Failure::BeingScanned`] while the scanner has not seen it.
pub async fn open_paper_file(
    world: &World,
    who: &Who,
    application: ApplicationId,
    file: Uuid,
    small: bool,
) -> Result<OpenedFile, Failure> {
    let mut reader = world.db.read().await?;
    let row = paper_file::by_id(&mut reader, file).await?;
    let row = row.ok_or(Failure::Missing)?;
    let item = item_of(&mut reader, application, &row).await?;
    let (applicant, thing) = may_open(world, &mut reader, who, application, &row, &item).await?;
    files::scanned(world, who, &row)?;
    let look = deeds::row(
        world,
        who,
        applicant,
        What::SawPaper,
        Thing {
            application: Some(application.0),
            case: thing.as_ref().map(|case| case.id),
            service: thing.as_ref().map_or("", |case| &case.service_id),
        },
    );
    let look = deeds::unseen(world, &mut reader, look).await?;
    drop(reader);
    deeds::looked(world, look).await?;
    files::open(world, Shelf::Papers, &row, item, small).await
}

/// The same, for the offices of a case.
///
/// # Errors
/// [`Failure::Missing`] when there is none that this person may open.
pub async fn open_case_paper(
    world: &World,
    who: &Who,
    case: CaseId,
    file: Uuid,
    small: bool,
) -> Result<OpenedFile, Failure> {
    let mut reader = world.db.read().await?;
    let row = case_file::by_id(&mut reader, case.0).await?;
    drop(reader);
    let application = ApplicationId(row.ok_or(Failure::Missing)?.application_id);
    open_paper_file(world, who, application, file, small).await
}

/// The paper that a file is of, for whoever may give and take back.
///
/// # Errors
/// [`Failure::Missing`] when it is not theirs.
pub async fn place_of(
    world: &World,
    who: &Who,
    application: ApplicationId,
    file: Uuid,
) -> Result<papers::Place, Failure> {
    let mut reader = world.db.read().await?;
    let found = paper_file::by_id(&mut reader, file).await?;
    let found = found.ok_or(Failure::Missing)?;
    let row = paper::by_id(&mut reader, found.paper_id).await?;
    let row = row
        .filter(|row| row.application_id == application.0)
        .ok_or(Failure::Missing)?;
    let number = u32::try_from(row.round).unwrap_or_default();
    let round = rounds::round(world, &mut reader, who, application, number, Step::Give).await?;
    agent_gave_it(&round, &found)?;
    Ok(papers::Place {
        application,
        round: number,
        item: row.item,
    })
}

/// The item of this application that a file answers: its own, or one for which it was given before.
async fn item_of(
    conn: &mut Conn,
    application: ApplicationId,
    file: &FileRow,
) -> Result<String, Failure> {
    let rows = paper::of_application(conn, application.0).await?;
    rows.into_iter()
        .find(|row| row.id == file.paper_id || row.earlier_id == Some(file.paper_id))
        .map(|row| row.item)
        .ok_or(Failure::Missing)
}

/// Whose file it is and with which case, when this person may open it.
async fn may_open(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    application: ApplicationId,
    file: &FileRow,
    item: &str,
) -> Result<(Uuid, Option<CaseRow>), Failure> {
    let case = case_file::by_application(conn, application.0).await?;
    let Some(case) = case else {
        let round = rounds::round(world, conn, who, application, 0, Step::Look).await?;
        round.asks(item)?;
        return agent_gave_it(&round, file).map(|()| (round.applicant, None));
    };
    match &who.standing {
        Standing::Citizen(_) => {
            let round = rounds::round(world, conn, who, application, 0, Step::Look).await?;
            agent_gave_it(&round, file)?;
        }
        Standing::Officer(_) => officer_sees_it(world, conn, who, &case, item).await?,
    }
    Ok((case.applicant_id, Some(case)))
}

fn agent_gave_it(round: &Round, file: &FileRow) -> Result<(), Failure> {
    if round.actor.mandate.is_some() && file.given_by != round.actor.person.0 {
        return Err(Failure::Missing);
    }
    Ok(())
}

pub(super) async fn officer_sees_it(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    row: &CaseRow,
    item: &str,
) -> Result<(), Failure> {
    let case: Case = records::case(row)?;
    let mut history = Vec::new();
    for entry in journal::of_case(conn, row.id).await? {
        history.push(records::happened(&world.keys, &entry)?);
    }
    let (role, relation): (Role, _) = stand(world, conn, who, row, &case, &history).await?;
    let service = Catalogue::shipped()
        .get(&row.service_id)
        .ok_or(Failure::Missing)?;
    let needs = rules::about(service, item).needs();
    if access::may_of(role, needs, relation, &case) {
        Ok(())
    } else {
        Err(hidden(world, conn, who, row).await?)
    }
}
