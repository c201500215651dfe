//! A case as somebody may see it: the table in `domain::access` decides what is in it, for pages and API alike.
use super::{
    actor::{Scope, actor, elsewhere},
    came,
    deeds::{self, Thing, What},
    filled::{self, Filled},
    flags,
    item_words::{self, ItemWords, Part},
    papers::Paper,
    payee::{self, PayeeOfCase},
    read_draft, read_papers,
    records::{self, Happened, Person, Statement, Written},
    report_nameless::is_nameless,
    waivers,
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
    form::{Answers, FormDef, QuestionDef},
    id::{CaseId, NoticeId, PersonId},
    notice::Notice,
    paper,
    rejection::Rejection,
    supplement::{ItemKind, SupplementNotice, item},
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
    /// Papers of all rounds, as far as this person may see them.
    pub papers: Vec<Paper>,
    /// For the workbench: cases a report is about.
    pub about: Vec<CaseRow>,
    /// Words beside the items of supplement notices, as far as this person may read them.
    pub item_words: ItemWords,
    /// Who filled it in and handed it in, where it was said.
    pub filled: Option<Filled>,
    /// For the township: what stands out about the one who acted.
    pub flags: Vec<&'static str>,
    /// The account that is paid into was changed since, or is about to be; where it may be seen.
    pub payee: Option<PayeeOfCase>,
    /// The person has given this benefit up.
    pub waived: bool,
}

impl CaseView {
    /// The open list of what is missing, while this person can answer it, and the last day for that.
    #[must_use]
    pub fn open_supplement(&self) -> Option<(&SupplementNotice, NaiveDate)> {
        if !self.acts.contains(&ActKind::AnswerSupplement) {
            return None;
        }
        let notice = self.case.open_notice()?;
        Some((notice, self.case.reopen_until.unwrap_or(notice.promised)))
    }

    /// The list behind a written supplement notice, with its number from 1.
    #[must_use]
    pub fn notice_of(&self, notice: &Notice) -> Option<(usize, &SupplementNotice)> {
        let round = usize::try_from(notice.particulars.round?).ok()?;
        let list = round
            .checked_sub(1)
            .and_then(|nth| self.case.notices.get(nth))?;
        Some((round, list))
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
    let case = came::case(&mut reader, &row).await?;
    let mut history = Vec::new();
    for entry in journal::of_case(&mut reader, id.0).await? {
        history.push(records::happened(&world.keys, &entry)?);
    }
    let (role, relation) = stand(world, &mut reader, who, &row, &case, &history).await?;
    let may = |action| access::may_of(role, action, relation, &case);
    if !may(Action::ViewStatus) {
        return Err(match relation {
            Relation::Agent(_) => Rejection::NOT_IN_MANDATE.into(),
            _ => hidden(world, &mut reader, who, &row).await?,
        });
    }
    let service = Catalogue::shipped()
        .get(&row.service_id)
        .ok_or(Failure::Missing)?;
    let applicant_row = person::by_id(&mut reader, row.applicant_id)
        .await?
        .ok_or(Failure::Missing)?;
    let mut statement = records::statement(&world.keys, &row)?;
    statement.answers = visible(&service.form, &statement.answers, may);
    if matches!(relation, Relation::Agent(_)) {
        // Whole numbers were needed to fill in; from then on the last figures will do (domain 4.2).
        statement.answers = statement.answers.masked(&service.form);
    }
    for happened in &mut history {
        if !happened.entry.note_public && !may(Action::ViewReturnReasons) {
            happened.entry.note = None;
        }
    }
    let mut item_words = ItemWords::default();
    if !case.notices.is_empty() {
        item_words = item_words::of_case(world, &mut reader, &row).await?;
        item_words.keep(|round, item, part| readable(service, &case, (round, item, part), may));
    }
    let mut notices = Vec::new();
    if may(Action::ViewNotices) {
        for row in notice::of_case(&mut reader, id.0).await? {
            notices.push(records::written(&world.keys, &row)?);
        }
    }
    filled::name_actors(world, &mut reader, who, &row, &mut history).await?;
    let filled = filled::filled(world, &mut reader, &row).await?;
    let flags = match role {
        Role::Officer(domain::case::OfficeKind::Township) => {
            flags::flags(world, &mut reader, &row, &statement.answers).await?
        }
        _ => Vec::new(),
    };
    let payee = match may(Action::ViewMoney) {
        true => payee::of_case(world, &mut reader, &row).await?,
        false => None,
    };
    let person_id = PersonId(row.applicant_id);
    let waived = waivers::covers(world, &mut reader, person_id, &row.service_id).await?;
    let thing = Thing {
        application: None,
        case: Some(row.id),
        service: &row.service_id,
    };
    let look = deeds::row(world, who, row.applicant_id, What::SawCase, thing);
    let look = deeds::unseen(world, &mut reader, look).await?;
    let reports = reports(&mut reader, &row, role, may(Action::ReportChange)).await?;
    let about = about(world, &mut reader, &row, role).await?;
    let papers =
        read_papers::of_case(world, &mut reader, who, (&row, &case), service, &may).await?;
    drop(reader);
    deeds::looked(world, look).await?;
    let applicant = records::person(&world.keys, &applicant_row)?;
    let mut acts = access::offered(role, relation, &case);
    // Who left no name cannot be asked for anything.
    acts.retain(|act| *act != ActKind::RequestSupplement || !is_nameless(&applicant));
    Ok(CaseView {
        filled,
        flags,
        payee,
        waived,
        applicant,
        acts,
        change_reportable: may(Action::ReportChange) && access::change_reportable(&case),
        about,
        papers,
        row,
        case,
        service,
        statement,
        history,
        item_words,
        notices,
        reports,
    })
}

/// What a citizen is told of a case that is not before them.
pub(super) async fn hidden(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    row: &CaseRow,
) -> Result<Failure, Failure> {
    if who.citizen().is_none() {
        return Ok(Failure::Missing);
    }
    let actor = actor(world, conn, who).await?;
    let service = Catalogue::shipped().get(&row.service_id);
    let scope = Scope::of(conn, service.ok_or(Failure::Missing)?, row.about_case).await?;
    elsewhere(world, conn, &actor, row.applicant_id, &scope).await
}

/// How somebody stands to a case, asked inside the caller's transaction.
pub(super) async fn stand(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    row: &CaseRow,
    case: &Case,
    history: &[Happened],
) -> Result<(Role, Relation), Failure> {
    match &who.standing {
        Standing::Citizen(_) => {
            let actor = actor(world, conn, who).await?;
            let service = Catalogue::shipped().get(&row.service_id);
            let scope = Scope::of(conn, service.ok_or(Failure::Missing)?, row.about_case).await?;
            Ok((Role::Citizen, actor.relation(row.applicant_id, &scope)))
        }
        Standing::Officer(office) => {
            let reached = history
                .iter()
                .any(|h| h.entry.office.as_ref() == Some(office))
                || case.holder().as_ref() == Some(office);
            let own_matter = crate::store::officer_person::own_matter(
                conn,
                who.account.0,
                row.applicant_id,
                row.application_id,
            )
            .await?;
            Ok((
                Role::Officer(office.kind),
                access::officer_relation(office, case, reached, own_matter),
            ))
        }
    }
}

/// Whether somebody may read these words: what an office says goes to everybody whom the notice concerns, what was answered to
/// those who may see the answers, and a mended answer follows the rules of its question (R3.1).
fn readable(
    service: &Service,
    case: &Case,
    (round, item, part): (usize, &str, Part),
    may: impl Fn(Action) -> bool,
) -> bool {
    let answers = [
        Action::AnswerSupplement,
        Action::ViewNotices,
        Action::ViewAnswers,
    ];
    if part != Part::Given {
        return answers.into_iter().any(may);
    }
    let notice = round.checked_sub(1).and_then(|nth| case.notices.get(nth));
    let asked = notice.and_then(|notice| notice.items.iter().find(|one| one.code == item));
    match asked.map(|one| one.kind) {
        Some(ItemKind::Answer) => {
            item::question(service, item).is_some_and(|question| shown(question, may))
        }
        Some(_) => may(Action::AnswerSupplement) || may(paper::about(service, item).needs()),
        None => false,
    }
}

fn shown(question: &QuestionDef, may: impl Fn(Action) -> bool) -> bool {
    may(Action::ViewAnswers)
        && (!question.household || may(Action::ViewHousehold))
        && (!question.money || may(Action::ViewMoney))
}

fn visible(form: &FormDef, answers: &Answers, may: impl Fn(Action) -> bool) -> Answers {
    let shown = |key: &str| {
        form.question_of(key)
            .is_some_and(|question| shown(question, &may))
    };
    Answers(
        answers
            .0
            .iter()
            .filter(|(key, _)| shown(key))
            .map(|(key, raw)| (key.clone(), raw.clone()))
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
    let Some(opened) = application::opened(conn, row.application_id).await? else {
        return Ok(Vec::new());
    };
    let draft = read_draft::open(world, opened)?;
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
