//! A case as somebody may see it: the table in `domain::access` decides what is in it, for pages and API alike.
use super::{
    read_draft,
    records::{self, Happened, Person, Statement, Written},
};
use crate::{
    failure::Failure,
    store::{Conn, application, case_file, case_file::CaseRow, journal, notice, person},
    world::{Standing, Who, World},
};
use chrono::NaiveDate;
use domain::{
    access::{self, Action, Relation, Role},
    case::{Case, step::ActKind},
    catalogue::{Catalogue, Service},
    form::{Answers, FormDef},
    id::{CaseId, NoticeId},
    notice::NoticeKind,
};

/// A case, opened for one person.
#[derive(Clone, Debug)]
pub struct CaseView {
    /// The row.
    pub row: CaseRow,
    /// The case.
    pub case: Case,
    /// Its service.
    pub service: &'static Service,
    /// The applicant or reporter.
    pub applicant: Person,
    /// What was signed; answers are already cut to what this person may see.
    pub statement: Statement,
    /// What happened, oldest first; notes are left out where this person may not read them.
    pub history: Vec<Happened>,
    /// Written notices, where they may be seen.
    pub notices: Vec<Written>,
    /// Reports about this case, newest first, where they may be seen.
    pub reports: Vec<(CaseRow, Case)>,
    /// What this person may do now.
    pub acts: Vec<ActKind>,
    /// A change can be reported.
    pub change_reportable: bool,
    /// For the workbench: cases a report is about.
    pub about: Vec<CaseRow>,
}

impl CaseView {
    /// The open list of what is missing and the last day for an answer, while this person can answer it.
    #[must_use]
    pub fn open_supplement(&self) -> Option<(&Written, NaiveDate)> {
        if !self.acts.contains(&ActKind::AnswerSupplement) {
            return None;
        }
        let open = self.case.supplement.map(|open| open.last_day);
        let last_day = self.case.reopen_until.or(open)?;
        let written = self
            .notices
            .iter()
            .filter(|written| written.notice.kind == NoticeKind::Supplement)
            .max_by_key(|written| written.at)?;
        Some((written, last_day))
    }

    /// Notices of a case are numbered in their order: the case's number and a running figure.
    #[must_use]
    pub fn notice_number(&self, notice: &Written) -> String {
        let before = self
            .notices
            .iter()
            .filter(|other| other.id < notice.id)
            .count();
        format!("{}/{}", self.row.number, before + 1)
    }
}

/// Reads a case.
///
/// # Errors
/// [`Failure::Missing`] when there is none that this person may see.
pub async fn read_case(world: &World, who: &Who, id: CaseId) -> Result<CaseView, Failure> {
    let mut reader = world.db.read().await?;
    let row = case_file::by_id(&mut reader, id.0)
        .await?
        .ok_or(Failure::Missing)?;
    let case = records::case(&row)?;
    let mut history = Vec::new();
    for entry in journal::of_case(&mut reader, id.0).await? {
        history.push(records::happened(&world.keys, &entry)?);
    }
    let (role, relation) = stand(&mut reader, who, &row, &case, &history).await?;
    let may = |action| access::may_of(role, action, relation, &case);
    if !may(Action::ViewStatus) {
        return Err(Failure::Missing);
    }
    let service = Catalogue::shipped()
        .get(&row.service_id)
        .ok_or(Failure::Missing)?;
    let applicant_row = person::by_id(&mut reader, row.applicant_id)
        .await?
        .ok_or(Failure::Missing)?;
    let mut statement = records::statement(&world.keys, &row)?;
    statement.answers = visible(&service.form, &statement.answers, may);
    for happened in &mut history {
        if !happened.entry.note_public && !may(Action::ViewReturnReasons) {
            happened.entry.note = None;
        }
    }
    let mut notices = Vec::new();
    if may(Action::ViewNotices) {
        for row in notice::of_case(&mut reader, id.0).await? {
            notices.push(records::written(&world.keys, &row)?);
        }
    }
    let reports = reports(&mut reader, &row, role, may(Action::ReportChange)).await?;
    Ok(CaseView {
        applicant: records::person(&world.keys, &applicant_row)?,
        acts: access::offered(role, relation, &case),
        change_reportable: may(Action::ReportChange) && access::change_reportable(&case),
        about: about(world, &mut reader, &row, role).await?,
        row,
        case,
        service,
        statement,
        history,
        notices,
        reports,
    })
}

/// How somebody stands to a case.
pub(super) async fn stand(
    conn: &mut Conn,
    who: &Who,
    row: &CaseRow,
    case: &Case,
    history: &[Happened],
) -> Result<(Role, Relation), Failure> {
    match &who.standing {
        Standing::Citizen(person) => Ok((
            Role::Citizen,
            if person.0 == row.applicant_id {
                Relation::Own
            } else {
                Relation::Foreign
            },
        )),
        Standing::Officer(office) => {
            let reached = history
                .iter()
                .any(|h| h.entry.office.as_ref() == Some(office))
                || case.holder().as_ref() == Some(office);
            let own_matter = crate::store::account::by_id(conn, who.account.0)
                .await?
                .is_some_and(|account| account.person_id == Some(row.applicant_id));
            Ok((
                Role::Officer(office.kind),
                access::officer_relation(office, case, reached, own_matter),
            ))
        }
    }
}

fn visible(form: &FormDef, answers: &Answers, may: impl Fn(Action) -> bool) -> Answers {
    let shown = |id: &str| {
        form.pages
            .iter()
            .flat_map(|page| &page.questions)
            .find(|question| question.id == id)
            .is_some_and(|question| {
                may(Action::ViewAnswers)
                    && (!question.household || may(Action::ViewHousehold))
                    && (!question.money || may(Action::ViewMoney))
            })
    };
    Answers(
        answers
            .0
            .iter()
            .filter(|(id, _)| shown(id))
            .map(|(id, raw)| (id.clone(), raw.clone()))
            .collect(),
    )
}

/// Reports about a case: the person sees their own, the township sees all.
async fn reports(
    conn: &mut Conn,
    row: &CaseRow,
    role: Role,
    own: bool,
) -> Result<Vec<(CaseRow, Case)>, Failure> {
    let mut found = Vec::new();
    if own || role == Role::Officer(domain::case::OfficeKind::Township) {
        for report in case_file::about(conn, row.id).await? {
            let case = records::case(&report)?;
            found.push((report, case));
        }
    }
    Ok(found)
}

/// For the township: the cases that a report is about.
async fn about(
    world: &World,
    conn: &mut Conn,
    row: &CaseRow,
    role: Role,
) -> Result<Vec<CaseRow>, Failure> {
    if role != Role::Officer(domain::case::OfficeKind::Township) {
        return Ok(Vec::new());
    }
    let Some(application) = application::by_id(conn, row.application_id).await? else {
        return Ok(Vec::new());
    };
    let draft = read_draft::open(world, conn, application).await?;
    Ok(super::submit_application::cases_reported_about(world, conn, &draft).await?)
}

/// Reads a notice of one's own, with its case.
///
/// # Errors
/// [`Failure::Missing`] when there is none that this person may see.
pub async fn read_notice(
    world: &World,
    who: &Who,
    case: CaseId,
    notice: NoticeId,
) -> Result<(CaseView, Written), Failure> {
    let view = read_case(world, who, case).await?;
    let written = view
        .notices
        .iter()
        .find(|written| written.id == notice.0)
        .cloned()
        .ok_or(Failure::Missing)?;
    Ok((view, written))
}
