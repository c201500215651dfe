//! One round of papers, opened for the one who gives them: which papers it asks for, and what may come now. Round 0 goes with the
//! application, round n with the answer to the n-th supplement notice; what an office could not use stays open after its round.
use super::{
    actor::{Actor, Scope, actor, elsewhere},
    jointly, read_draft, records,
    report_nameless::is_nameless,
};
use crate::{
    failure::Failure,
    store::{
        Conn, application, case_file,
        case_file::CaseRow,
        paper::{self, PaperRow},
        person,
    },
    world::{Who, World},
};
use domain::{
    access::Action,
    calendar::china_date,
    case::{Case, Stage, step, step::ActKind},
    catalogue::{Catalogue, Service},
    form::{Answers, Context},
    id::ApplicationId,
    paper::{self as rules, PaperState},
    rejection::Rejection,
};
use uuid::Uuid;

/// What somebody wants of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// See how it stands.
    Look,
    /// Give, take back, say.
    Give,
}

/// A round, opened for one citizen or agent.
pub(super) struct Round {
    pub actor: Actor,
    pub applicant: Uuid,
    pub service: &'static Service,
    pub number: i64,
    /// Items that are asked for, in order.
    pub asked: Vec<String>,
    /// The case, once handed in.
    pub case: Option<CaseRow>,
    /// Whether papers may be given now.
    pub open: bool,
    /// Items that may be given again although the round is closed.
    pub again: Vec<String>,
    /// Items that a later notice asks for.
    pub later: Vec<String>,
}

impl Round {
    /// The state of a paper whose files are all here.
    pub fn here(&self) -> PaperState {
        // In an answer to a notice they are the office's once the answer is handed in.
        if self.case.is_some() && (self.number == 0 || !self.open) {
            PaperState::Received
        } else {
            PaperState::Sent
        }
    }

    /// Denies what is not asked for.
    pub fn asks(&self, item: &str) -> Result<(), Failure> {
        if self.asked.iter().any(|asked| asked == item) {
            Ok(())
        } else {
            Err(Failure::Missing)
        }
    }

    /// The same, and what may not be given now.
    pub fn takes(&self, item: &str) -> Result<(), Failure> {
        self.asks(item)?;
        self.lets(item)
    }

    /// Denies what may not change now: a later notice has its own place for it, or its round is closed.
    pub fn lets(&self, item: &str) -> Result<(), Failure> {
        let has = |list: &[String]| list.iter().any(|one| one == item);
        if has(&self.later) || !(self.open || has(&self.again)) {
            return Err(Rejection::NOT_NOW.into());
        }
        Ok(())
    }

    /// The reason that stays with a paper that is given again after its round, so that its next page may follow: it goes when the
    /// office has looked at it.
    pub fn keeps_reason(&self, reason: Option<String>) -> Option<String> {
        reason.filter(|_| !self.open)
    }
}

/// Whether a later notice asks for the paper of this row again.
pub(super) fn is_later(rows: &[PaperRow], row: &PaperRow) -> bool {
    let mut others = rows.iter();
    others.any(|other| other.item == row.item && other.round > row.round)
}

/// Whether a paper that would not do may be given again after its round, until the case is decided (R2.4).
pub(super) fn is_again(rows: &[PaperRow], row: &PaperRow, case: &Case) -> bool {
    let last = usize::try_from(row.round).is_ok_and(|n| n == 0 || n == case.notices.len());
    row.reason.is_some() && last && !case.stage.is_final() && !is_later(rows, row)
}

/// Opens a round for a citizen or an agent, inside the caller's transaction.
pub(super) async fn round(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    id: ApplicationId,
    number: u32,
    step: Step,
) -> Result<Round, Failure> {
    let row = application::by_id(conn, id.0)
        .await?
        .ok_or(Failure::Missing)?;
    if row.submitted_at.is_none() {
        if number != 0 {
            return Err(Failure::Missing);
        }
        let wanted = match step {
            Step::Look => read_draft::Step::Look,
            Step::Give => read_draft::Step::Prepare,
        };
        let (draft, actor) = read_draft::load(world, conn, who, id, wanted).await?;
        return Ok(Round {
            actor,
            applicant: draft.row.applicant_id,
            service: draft.service,
            number: 0,
            asked: items(draft.service, &draft.sheet.answers, &draft.context(world)),
            case: None,
            open: true,
            again: Vec::new(),
            later: Vec::new(),
        });
    }
    let found = case_file::by_application(conn, id.0).await?;
    let found = found.ok_or(Failure::Missing)?;
    let case = records::case(&found)?;
    let service = Catalogue::shipped().get(&found.service_id);
    let service = service.ok_or(Failure::Missing)?;
    let scope = Scope::of(conn, service, found.about_case).await?;
    let actor = actor(world, conn, who).await?;
    if !actor.has_before(id) {
        return Err(Failure::Missing);
    }
    let action = match (step, number) {
        (Step::Look, _) => Action::ViewStatus,
        (Step::Give, 0) => scope.prepare(),
        (Step::Give, _) => Action::AnswerSupplement,
    };
    match actor.check(action, found.applicant_id, &scope) {
        Err(Failure::Missing) => {
            return Err(elsewhere(world, conn, &actor, found.applicant_id, &scope).await?);
        }
        other => other?,
    }
    let open = is_open(&case, number);
    let rows = paper::of_application(conn, id.0).await?;
    let of_round = |row: &&PaperRow| row.round == i64::from(number);
    let items_of = |which: &dyn Fn(&PaperRow) -> bool| -> Vec<String> {
        let theirs = rows.iter().filter(of_round).filter(|row| which(row));
        theirs.map(|row| row.item.clone()).collect()
    };
    let mut again = items_of(&|row| is_again(&rows, row, &case));
    if !again.is_empty() && jointly::bound(world, conn, &actor, scope.service()).await? {
        again.clear();
    }
    if step == Step::Give && !open && again.is_empty() {
        return Err(Rejection::NOT_NOW.into());
    }
    let asked = match number {
        0 => asked_at_first(world, conn, service, &found).await?,
        _ => items_of(&|_| true),
    };
    let later = match number {
        // Those of a notice that nothing was said of with the application have no row there.
        0 => {
            let of_notices = rows.iter().filter(|row| row.round > 0);
            of_notices.map(|row| row.item.clone()).collect()
        }
        _ => items_of(&|row| is_later(&rows, row)),
    };
    if number != 0 && asked.is_empty() {
        return Err(Failure::Missing);
    }
    Ok(Round {
        actor,
        applicant: found.applicant_id,
        service,
        number: i64::from(number),
        asked,
        case: Some(found),
        open,
        again,
        later,
    })
}

/// What was promised with the application may come until it has been looked through; what a notice asks for, until it is
/// answered.
fn is_open(case: &Case, round: u32) -> bool {
    match round {
        0 => matches!(
            case.stage,
            Stage::Submitted | Stage::Reported | Stage::SupplementRequested
        ),
        n => {
            usize::try_from(n) == Ok(case.notices.len())
                && step::fitting(case).contains(&ActKind::AnswerSupplement)
        }
    }
}

/// The service's papers for these answers.
pub(super) fn items(service: &Service, answers: &Answers, ctx: &Context) -> Vec<String> {
    rules::asked(service, answers, ctx)
        .into_iter()
        .map(|paper| paper.id.clone())
        .collect()
}

/// What a case's service asks for with the application: by the answers and by who it was (a minor's guardian proves it), on the day
/// of handing in, so that the list stays what the person saw.
pub(super) async fn asked_at_first(
    world: &World,
    conn: &mut Conn,
    service: &Service,
    row: &CaseRow,
) -> Result<Vec<String>, Failure> {
    let answers = records::statement(&world.keys, row)?.answers;
    let found = person::by_id(conn, row.applicant_id).await?;
    let applicant = records::person(&world.keys, &found.ok_or(Failure::Missing)?)?;
    let ctx = Context {
        id_number: (!is_nameless(&applicant)).then_some(applicant.id_number),
        today: china_date(row.submitted_at),
    };
    Ok(items(service, &answers, &ctx))
}
