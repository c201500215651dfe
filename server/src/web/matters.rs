//! What a citizen sees of their matters: the list, a case; withdrawing. Its receipt: `receipt`; its notices: `notices`; what is missing:
//! `supplement`.
use super::{
    apply::go_on,
    items, paper_words,
    posted::{Form, SignedPosted},
    timeline::steps,
    visit::{Visit, see_other},
    words::{self, item::Reading},
};
use crate::{
    failure::Failure,
    usecase::{
        act_on_case::act_on_case,
        list_matters::list_matters,
        read_case::{CaseView, read_case},
        read_draft::read_draft,
        records::Written,
        unsent::unsent,
    },
};
use app::{
    form::{Typed, name},
    pages::{
        case::{self, CaseDone, CaseModel, ReportLink, Supplement},
        my::{self, CaseCard, Draft, MyDone, MyModel, NoticeLink, SendBy, Todo},
        withdraw::{self, WithdrawModel},
    },
    paths,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    case::{
        Case, Stage,
        sent::{self, Sent},
        step::ActKind,
    },
    id::{ApplicationId, CaseId},
    month::YearMonth,
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    done: String,
}

pub(super) fn title(visit: &Visit, service: &str) -> String {
    visit
        .text()
        .service(service, "title")
        .unwrap_or_default()
        .to_owned()
}

pub(super) async fn my(visit: Visit, Query(query): Query<Done>) -> Result<Response, Failure> {
    let who = visit.somebody()?;
    if who.office().is_some() {
        return Ok(see_other(paths::DESK));
    }
    let matters = list_matters(&visit.app.world, who).await?;
    let this = YearMonth::of(visit.app.world.today());
    let mut drafts = Vec::new();
    for row in &matters.drafts {
        let draft = read_draft(&visit.app.world, who, ApplicationId(row.id), None).await?;
        drafts.push(Draft {
            application: row.id,
            service_name: title(&visit, &row.service_id),
            continue_at: go_on(&visit, &draft),
            saved_at: words::moment(row.saved_at),
            send_by: draft.service.subsidy.map(|_| SendBy {
                day: this.last_day(),
                month: words::month(this),
            }),
            kept_until: Some(draft.last_day()),
        });
    }
    let mut cases: Vec<CaseCard> = matters
        .cases
        .iter()
        .map(|(row, case)| CaseCard {
            case: row.id,
            number: row.number.clone(),
            service_name: title(&visit, &row.service_id),
            stage: case.stage_word().to_owned(),
            submitted_at: words::moment(row.submitted_at),
            todo: todo(
                case,
                matters
                    .notices
                    .iter()
                    .filter(|written| written.case == row.id),
            ),
        })
        .collect();
    cases.sort_by_key(|card| !matches!(card.todo, Todo::Supplement { .. }));
    let model = MyModel {
        done: match query.done.as_str() {
            "registered" => Some(MyDone::Registered),
            "saved" => Some(MyDone::Saved),
            "discarded" => Some(MyDone::Discarded),
            "sent" => Some(MyDone::Sent),
            _ => None,
        },
        drafts,
        cases,
        notices: matters
            .notices
            .iter()
            .map(|written| notice_link(&visit, written))
            .collect(),
    };
    Ok(visit.page(StatusCode::OK, my::page(&visit.frame(), &model)))
}

fn todo<'a>(case: &Case, mut notices: impl Iterator<Item = &'a Written>) -> Todo {
    match (case.open_notice(), case.stage) {
        (Some(open), Stage::SupplementRequested) => Todo::Supplement { by: open.promised },
        (_, Stage::ClosedUnsupplemented) => case
            .reopen_until
            .map_or(Todo::Over, |by| Todo::Supplement { by }),
        // How it ended is said in writing; that comes first.
        (_, stage) if stage.is_final() && notices.any(|written| written.read_at.is_none()) => {
            Todo::ReadNotice
        }
        (_, stage) if stage.is_final() => Todo::Over,
        _ => Todo::Nothing,
    }
}

fn notice_link(visit: &Visit, written: &Written) -> NoticeLink {
    NoticeLink {
        case: written.case,
        notice: written.id,
        title: visit
            .text()
            .word("notice-title", written.notice.kind.code())
            .to_owned(),
        issued_at: words::moment(written.at),
        unread: written.read_at.is_none(),
    }
}

pub(super) async fn show_case(
    visit: Visit,
    Path(id): Path<Uuid>,
    Query(query): Query<Done>,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let view = read_case(&visit.app.world, who, CaseId(id)).await?;
    let mut model = case_model(&visit, &view);
    model.done = match query.done.as_str() {
        "supplemented" => Some(CaseDone::Supplemented),
        "withdrawn" => Some(CaseDone::Withdrawn),
        _ => None,
    };
    for row in unsent(&visit.app.world, who, &view.row).await? {
        let to = paths::check(row.id);
        model.unsent.push((title(&visit, &row.service_id), to));
    }
    Ok(visit.page(StatusCode::OK, case::page(&visit.frame(), &model)))
}

fn case_model(visit: &Visit, view: &CaseView) -> CaseModel {
    let t = visit.text();
    let row = &view.row;
    let holder = view.case.holder().map(|office| words::office(t, &office));
    CaseModel {
        case: row.id,
        number: row.number.clone(),
        service_name: title(visit, &row.service_id),
        stage: view.case.stage_word().to_owned(),
        submitted_at: words::moment(row.submitted_at),
        version: row.version,
        done: None,
        refused: None,
        stale: false,
        todo: todo(&view.case, view.notices.iter()),
        holder,
        due: words::due(t, &view.case, visit.app.world.today()),
        start_month: match (
            view.case.start_month,
            view.case.subsidy,
            view.case.stage.is_final(),
        ) {
            (Some(month), _, _) => Some(words::month(month)),
            (None, Some(_), false) => Some(words::month(view.case.month_of_submission())),
            _ => None,
        },
        approved: view.case.stage == Stage::Approved,
        timeline: steps(t, view),
        supplement: supplement(visit, view),
        papers: paper_words::of_case(t, view, false),
        notices: view
            .notices
            .iter()
            .map(|written| notice_link(visit, written))
            .collect(),
        reports: view
            .reports
            .iter()
            .map(|(report, case)| ReportLink {
                case: report.id,
                title: title(visit, &report.service_id),
                at: words::moment(report.submitted_at),
                outcome: case
                    .outcome
                    .map(|outcome| t.word("outcome", outcome.code()).to_owned()),
            })
            .collect(),
        change_service: view.change_reportable.then(|| "change_report".to_owned()),
        filled: super::acting::filled_line(visit, view.filled.as_ref()),
        can_withdraw: view.acts.contains(&ActKind::Withdraw),
        unsent: Vec::new(),
    }
}

/// The last list in short.
fn supplement(visit: &Visit, view: &CaseView) -> Option<Supplement> {
    let t = visit.text();
    let notice = view.case.notices.last()?;
    let round = view.case.notices.len();
    let reading = Reading::of(view.service, (round, notice), &view.item_words, true);
    let items = notice.items.iter().filter_map(|one| {
        let shown = items::with_standing(t, &reading, one);
        Some((shown.name, shown.standing?))
    });
    Some(Supplement {
        office: words::office(t, &view.case.intake()),
        asked_on: notice.asked_on,
        last_day: view.open_supplement().map(|(_, last_day)| last_day),
        items: items.collect(),
        done: notice.done().0,
        clock: words::clock(t, &view.case, visit.app.world.today()),
        otherwise: words::item::otherwise(view.service),
    })
}

/// Reads a citizen's words for an act and does it; problems name the page's `field`.
async fn act_with_words(
    visit: &Visit,
    id: Uuid,
    form: &Form,
    kind: ActKind,
    (field, words): (&str, String),
) -> Result<(), Failure> {
    let (who, _) = visit.citizen()?;
    let sent = Sent {
        words,
        ..Sent::default()
    };
    let act = sent::read(kind, &sent).map_err(|mut problems| {
        for problem in &mut problems {
            field.clone_into(&mut problem.question);
        }
        Failure::Invalid(problems)
    })?;
    let version = form.number(name::VERSION)?;
    act_on_case(&visit.app.world, who, CaseId(id), version, act).await
}

pub(super) async fn show_withdraw(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let view = read_case(&visit.app.world, who, CaseId(id)).await?;
    if !view.acts.contains(&ActKind::Withdraw) {
        return Ok(see_other(&paths::case(id)));
    }
    Ok(withdraw_page(
        &visit,
        &view,
        StatusCode::OK,
        Typed::default(),
    ))
}

fn withdraw_page(visit: &Visit, view: &CaseView, status: StatusCode, typed: Typed) -> Response {
    let model = WithdrawModel {
        case: view.row.id,
        number: view.row.number.clone(),
        service_name: title(visit, &view.row.service_id),
        version: view.row.version,
        typed,
    };
    visit.page(status, withdraw::page(&visit.frame(), &model))
}

pub(super) async fn withdraw(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let words = ("reason", form.text("reason").to_owned());
    match act_with_words(&visit, id, &form, ActKind::Withdraw, words).await {
        Ok(()) => Ok(see_other(&paths::case_done(id, "withdrawn"))),
        Err(Failure::Invalid(problems)) => {
            let (who, _) = visit.citizen()?;
            let view = read_case(&visit.app.world, who, CaseId(id)).await?;
            let mut typed = form.typed();
            typed.problems = super::apply::problems(&problems);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(withdraw_page(&visit, &view, status, typed))
        }
        Err(other) => Err(other),
    }
}
