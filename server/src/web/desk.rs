//! The workbench: an office's queue, a case, and the acts that fit it.
use super::{
    desk_given,
    desk_items::asked_list,
    mended::mended,
    paper_words,
    posted::{Form, SignedPosted},
    rows,
    timeline::steps,
    visit::{Visit, see_other},
    words,
};
use crate::{
    failure::Failure,
    usecase::{
        act_on_case::act_on_case,
        find_case,
        keep_form::{forget_form, kept_form},
        papers::Paper,
        read_case::{CaseView, read_case},
        read_queue::{Entry, PAGE, Queue, read_queue},
        report_nameless::{NAMELESS, is_nameless},
    },
};
use app::{
    components::summary_list::Row,
    form::{Choice, Field, FieldKind, Typed, name},
    pages::{
        check::CheckSection,
        desk::{self, DeskModel, QueueRow},
        desk_case::{self, ActForm, DeskCaseModel},
    },
    paths,
    text::Text,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    case::{
        Stage,
        report::Outcome,
        sent::{self, Sent},
        step::ActKind,
    },
    catalogue::ServiceKind,
    id::CaseId,
    publicity::masked_name,
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
pub(super) struct QueueQuery {
    page: Option<i64>,
    stage: Option<String>,
    #[serde(default)]
    done: String,
    number: Option<String>,
}

pub(super) async fn queue(
    visit: Visit,
    Query(query): Query<QueueQuery>,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let typed = query.number.as_deref().map(str::trim);
    let typed = typed.filter(|typed| !typed.is_empty());
    if let Some(typed) = typed
        && let Some(found) = find_case::by_number(&visit.app.world, who, typed).await?
    {
        return Ok(see_other(&paths::desk_case(found.0)));
    }
    let stage = query
        .stage
        .as_deref()
        .filter(|stage| Stage::ALL.iter().any(|known| known.code() == *stage));
    let page = query.page.unwrap_or(1).clamp(1, 10_000);
    let queue = read_queue(&visit.app.world, who, stage, page - 1).await?;
    let t = visit.text();
    let done =
        ActKind::from_code(&query.done).map(|kind| t.word("desk-done", kind.code()).to_owned());
    let model = DeskModel {
        counter: who
            .office()
            .is_some_and(|office| office.kind == domain::case::OfficeKind::Township),
        office: who
            .office()
            .map(|office| words::office(t, office))
            .unwrap_or_default(),
        done,
        stages: queue
            .stages
            .iter()
            .map(|(stage, count)| (stage.clone(), u32::try_from(*count).unwrap_or(u32::MAX)))
            .collect(),
        stage: stage.map(str::to_owned),
        rows: queue_rows(&visit, &queue),
        page: u32::try_from(page).unwrap_or(1),
        not_found: typed.map(str::to_owned),
        last_page: u32::try_from((queue.total.max(1) + PAGE - 1) / PAGE).unwrap_or(1),
    };
    Ok(visit.page(StatusCode::OK, desk::page(&visit.frame(), &model)))
}

fn queue_rows(visit: &Visit, queue: &Queue) -> Vec<QueueRow> {
    let today = visit.app.world.today();
    let row = |(row, case, applicant): &Entry| QueueRow {
        case: row.id,
        number: row.number.clone(),
        service_name: visit
            .text()
            .service(&row.service_id, "title")
            .unwrap_or_default()
            .to_owned(),
        applicant: if applicant == NAMELESS {
            applicant.clone()
        } else {
            masked_name(applicant)
        },
        stage: case.stage_word().to_owned(),
        submitted_at: words::moment(row.submitted_at),
        due: domain::case::due::due(case, today)
            .map(|due| due.on)
            .zip(words::days_left(case, today)),
        harmful: queue.harmful.contains(&row.application_id),
    };
    queue.entries.iter().map(row).collect()
}

pub(super) async fn show_case(
    visit: Visit,
    Path(id): Path<Uuid>,
    Query(query): Query<QueueQuery>,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let view = read_case(&visit.app.world, who, CaseId(id)).await?;
    let mut model = case_model(&visit, &view);
    model.done = (query.done == "judged").then(|| visit.text().get("judge-done").to_owned());
    if let Some(cookie) = &visit.kept
        && let Some(body) = kept_form(&visit.app.world, who, cookie, &visit.path).await?
    {
        let typed = Form::read(&body)?.typed();
        model
            .acts
            .iter_mut()
            .for_each(|act| fill(visit.text(), act, &typed));
    }
    Ok(visit.page(StatusCode::OK, desk_case::page(&visit.frame(), &model)))
}

pub(super) fn case_model(visit: &Visit, view: &CaseView) -> DeskCaseModel {
    let t = visit.text();
    let today = visit.app.world.today();
    DeskCaseModel {
        case: view.row.id,
        number: view.row.number.clone(),
        version: view.row.version,
        service_name: t
            .service(&view.row.service_id, "title")
            .unwrap_or_default()
            .to_owned(),
        stage: view.case.stage_word().to_owned(),
        applicant: view.applicant.name.clone(),
        submitted_at: words::moment(view.row.submitted_at),
        due: words::due(t, &view.case, today).zip(words::days_left(&view.case, today)),
        done: None,
        refused: None,
        stale: false,
        advice: told(visit, view),
        about: view
            .about
            .iter()
            .map(|about| (about.number.clone(), paths::desk_case(about.id)))
            .collect(),
        sections: sections(t, view),
        papers: desk_given::papers(t, view),
        timeline: steps(t, view),
        asked: asked_list(t, view),
        builder: view.acts.contains(&ActKind::RequestSupplement),
        acts: view
            .acts
            .iter()
            .filter(|kind| **kind != ActKind::RequestSupplement)
            .map(|kind| act_form(t, view, *kind))
            .collect(),
    }
}

fn told(visit: &Visit, view: &CaseView) -> Vec<String> {
    let filled = super::acting::filled_line(visit, view.filled.as_ref());
    let over = view.filled.as_ref().filter(|filled| filled.is_over);
    let over = over.map(|filled| {
        let name = filled.name.as_str().into();
        visit.text().with("desk-filled-over", &[("name", name)])
    });
    let flags = view
        .flags
        .iter()
        .map(|flag| visit.text().word("flag", flag).to_owned());
    let name = |paper: &Paper| paper_words::name(visit.text(), view.service, &paper.item);
    let taken = paper_words::taken_by_the_scanner(visit.text(), &view.papers, name);
    filled
        .into_iter()
        .chain(over)
        .chain(not_given(visit, view))
        .chain(flags)
        .chain(taken)
        .chain(only_the_person(visit, view))
        .chain(to_think_of(visit, view))
        .collect()
}

/// Before accepting: how many papers are not here yet.
fn not_given(visit: &Visit, view: &CaseView) -> Option<String> {
    let open = view.papers.iter().filter(|paper| !paper.state.is_done());
    let open = open.count();
    let asks = open > 0 && view.acts.contains(&ActKind::Accept);
    asks.then(|| visit.text().with("desk-papers-open", &[("n", open.into())]))
}

/// What the person did since that decides what is paid and where.
fn only_the_person(visit: &Visit, view: &CaseView) -> Vec<String> {
    let t = visit.text();
    let account = view.payee.as_ref().map(|change| {
        t.with(
            "desk-payee-changed",
            &[
                ("at", super::acting::moment(visit, change.asked_at).into()),
                ("bank", change.payee.bank.as_str().into()),
                ("account", change.payee.masked().into()),
                ("holder", change.payee.holder.as_str().into()),
                (
                    "state",
                    t.word("payee-state", change.standing.code()).into(),
                ),
            ],
        )
    });
    let waived = view.waived.then(|| t.get("desk-waived").to_owned());
    let others = &view.statement.also_agreed;
    let together = (!others.is_empty()).then(|| {
        let names = others.join(t.get("list-between"));
        t.with("desk-also-agreed", &[("names", names.into())])
    });
    let signed = match view.statement.signs.as_str() {
        way @ ("fingerprint" | "signatory") => Some(t.with(
            &format!("desk-signed-{way}"),
            &[("name", view.statement.signed_name.as_str().into())],
        )),
        _ => None,
    };
    [account, waived, together, signed]
        .into_iter()
        .flatten()
        .collect()
}

fn to_think_of(visit: &Visit, view: &CaseView) -> Vec<String> {
    let t = visit.text();
    if view.service.kind == ServiceKind::Apply && view.service.subsidy.is_none() {
        return Vec::new();
    }
    if view.service.subsidy.is_none() {
        let mut told = vec![t.get("follow-up-suggest").to_owned()];
        if view.service.about_another && view.about.is_empty() {
            told.push(t.get("desk-about-nobody").to_owned());
        }
        return told;
    }
    words::advice(
        t,
        view.case.subsidy,
        &view.statement.answers,
        &view.case.home,
        visit.app.world.today(),
    )
}

fn sections(t: &Text, view: &CaseView) -> Vec<CheckSection> {
    let service = view.service;
    let answers = &view.statement.answers;
    let nameless = is_nameless(&view.applicant);
    let mut person = vec![
        Row::new(t.get("check-name"), view.applicant.name.as_str()),
        Row {
            full: Some(view.applicant.id_number.reveal().to_owned()),
            ..Row::new(t.get("check-id-number"), view.applicant.id_number.masked())
        },
        Row::new(
            t.word("check-place", service.ground.code()),
            words::place(&view.case.home),
        ),
    ];
    if nameless {
        person.remove(1);
    }
    let mut rows = rows::answered(t, service, answers, false);
    mended(t, view, &mut rows);
    vec![
        CheckSection {
            title: t.get("desk-applicant").to_owned(),
            rows: person,
        },
        CheckSection {
            title: t.get("desk-answers").to_owned(),
            rows,
        },
    ]
}

/// The form of one act: its words come from `act-<code>-…`.
fn act_form(t: &Text, view: &CaseView, kind: ActKind) -> ActForm {
    // What the two subsidies' acts say of certificate, township and month is not so elsewhere.
    let own = if view.case.subsidy.is_some() || view.service.about_own_case {
        "act"
    } else {
        "act-other"
    };
    let word = |end: &str| {
        let key = format!("{own}-{}{end}", kind.code());
        let known = t
            .maybe(&key)
            .or_else(|| t.maybe(&format!("act-{}{end}", kind.code())));
        known.map(str::to_owned)
    };
    let of = |end: &str| word(end).unwrap_or_default();
    let long = |name: &str| Field::new(name, of(&format!("-{name}")), FieldKind::LongText);
    let line = |name: &str| Field::new(name, of(&format!("-{name}")), FieldKind::Text);
    let choice = |name: &str, options: &[&str], word: &str| {
        let options = options
            .iter()
            .map(|option| Choice::new(*option, t.word(word, option).to_owned()))
            .collect();
        Field::new(name, of(&format!("-{name}")), FieldKind::Choice(options))
    };
    let hint = t.get("act-words-hint");
    let fields = match kind {
        ActKind::Refuse | ActKind::Grant => {
            vec![long("words").hint(hint)]
        }
        ActKind::ReturnForCorrection | ActKind::ReturnNotEligible => vec![long("words")],
        ActKind::Approve => vec![
            line("month")
                .hint(of("-month-hint"))
                .value(view.case.month_of_submission().to_string()),
            long("words").hint(of("-words-hint")).optional(),
        ],
        ActKind::Record => {
            let subsidy = view.service.about_own_case || view.service.about_another;
            let outcome = choice("outcome", Outcome::codes(subsidy), "outcome");
            let month = subsidy.then(|| line("month").hint(of("-month-hint")).optional());
            let words = long("words").hint(hint).optional();
            [Some(outcome), month, Some(words)]
                .into_iter()
                .flatten()
                .collect()
        }
        _ => Vec::new(),
    };
    ActForm {
        act: kind.code().to_owned(),
        title: of(""),
        explain: word("-explain"),
        button: of("-button"),
        fields,
        grave: matches!(kind, ActKind::Refuse | ActKind::ReturnNotEligible),
    }
}

fn fill(t: &'static Text, act: &mut ActForm, typed: &Typed) {
    let page = format!("act-{}", act.act);
    act.fields = act
        .fields
        .drain(..)
        .map(|field| typed.fill(t, &page, field))
        .collect();
}

/// The free words of a form that cannot be shown again.
pub(super) fn own_words(t: &Text, words: &str) -> Option<CheckSection> {
    let words = words.trim();
    (!words.is_empty()).then(|| CheckSection {
        title: t.get("desk-own-words").to_owned(),
        rows: vec![Row::new(t.get("desk-own-words-label"), words)],
    })
}

/// What the form of an act sent.
fn sent_form(form: &Form) -> Sent {
    Sent {
        words: form.text("words").to_owned(),
        month: form.text("month").to_owned(),
        outcome: form.text("outcome").to_owned(),
        ..Sent::default()
    }
}

pub(super) async fn act(
    Path((id, code)): Path<(Uuid, String)>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let world = &visit.app.world;
    // A notice of what is missing has a page of its own.
    let kind = ActKind::from_code(&code)
        .filter(|kind| *kind != ActKind::RequestSupplement)
        .ok_or(Failure::Missing)?;
    let version = form.number(name::VERSION)?;
    let failure = match sent::read(kind, &sent_form(&form)) {
        Ok(act) => match act_on_case(world, who, CaseId(id), version, act).await {
            Ok(()) => {
                if let Some(cookie) = &visit.kept {
                    forget_form(world, cookie).await?;
                }
                return Ok(see_other(&paths::desk_done(kind.code())));
            }
            Err(failure) => failure,
        },
        Err(problems) => Failure::Invalid(problems),
    };
    let view = read_case(world, who, CaseId(id)).await?;
    let mut model = case_model(&visit, &view);
    let mut typed = form.typed();
    let status = match &failure {
        Failure::Invalid(found) => {
            typed.problems = super::apply::problems(found);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Failure::Rejected(rejection) => {
            model.refused = Some(words::rejection(visit.text(), rejection));
            StatusCode::CONFLICT
        }
        Failure::Stale => {
            model.stale = true;
            StatusCode::CONFLICT
        }
        _ => return Err(failure),
    };
    match model.acts.iter_mut().find(|act| act.act == code) {
        Some(act) => fill(visit.text(), act, &typed),
        // The act is no longer offered, but what was written must not be lost with its form.
        None => model
            .sections
            .splice(0..0, own_words(visit.text(), form.text("words")))
            .for_each(drop),
    }
    Ok(visit.page(status, desk_case::page(&visit.frame(), &model)))
}
