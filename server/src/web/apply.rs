//! Filling in: begin, question pages, discard. Checking and handing in is in `submit`.
use super::{
    fields,
    posted::{Form, SignedPosted},
    rows, tasks,
    visit::{Visit, see_other},
    who::{self, Answered},
    words,
};
use crate::{
    failure::Failure,
    usecase::{
        discard_draft::discard_draft,
        keep_form::{forget_form, kept_form},
        keep_told::{FROM_KEPT, kept_told},
        read_draft::{Draft, prefilled, read_draft},
        save_page::{PostedPage, Saved, cancel_change, save_page},
        start_application::{Start, start_application},
    },
};
use app::{
    components::entries::EntryShown,
    form::{Problem, action, name},
    pages::{
        discard::{self, DiscardModel},
        my::SendBy,
        question::{self, QuestionModel, QuestionNotice, Source},
    },
    paths,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    form::{
        Answers, PageDef, QuestionDef, entry,
        journey::{self, Journey, simulate},
    },
    id::{ApplicationId, CaseId},
    month::YearMonth,
    paper,
};
use serde::Deserialize;
use std::sync::Arc;
use uuid::Uuid;

/// The domain's problems as pages take them.
#[must_use]
pub fn problems(found: &[journey::Problem]) -> Vec<Problem> {
    found
        .iter()
        .map(|problem| Problem {
            field: problem.question.clone(),
            code: problem.error.code(),
            number: problem.error.number(),
        })
        .collect()
}

pub(super) async fn begin(SignedPosted { visit, form }: SignedPosted) -> Result<Response, Failure> {
    let (who, helper) = match who::answered(&visit, &form).await? {
        Answered::As(who, helper) => (who, helper),
        Answered::Elsewhere(response) => return Ok(response),
    };
    let who = who.as_ref();
    let start = Start {
        service: form.text("service").to_owned(),
        home: form.one("place").map(str::to_owned),
        about: form
            .one("about")
            .and_then(|case| case.parse().ok())
            .map(CaseId),
    };
    let service = start.service.clone();
    let id = match start_application(&visit.app.world, who, start).await {
        Ok(id) => id,
        // The place was no township: choose again.
        Err(Failure::Invalid(_)) => return Ok(see_other(&paths::place(&service))),
        Err(other) => return Err(other),
    };
    who::helped(&visit, who, id, helper).await?;
    let draft = read_draft(&visit.app.world, who, id, None).await?;
    Ok(see_other(&go_on(&visit, &draft)))
}

/// Where a draft goes on: its list of tasks, its first open page, or check answers.
#[must_use]
pub fn go_on(visit: &Visit, draft: &Draft) -> String {
    let id = draft.row.id;
    let ctx = draft.context(&visit.app.world);
    let journey = simulate(&draft.service.form, &draft.answers, &ctx);
    // Prefilled answers are shown once even though they are right.
    let fresh = draft.row.version == 0;
    let open = if fresh {
        journey.path.first()
    } else {
        journey.next_open()
    };
    match open {
        Some(stop) if draft.before.is_some() => paths::question_from_check(id, &stop.address()),
        Some(_) if !draft.service.form.sections.is_empty() => paths::tasks(id),
        Some(stop) => paths::question(id, &stop.address()),
        None => paths::check(id),
    }
}

/// What is new in the form since the draft was begun, a line each.
pub(super) fn changed(visit: &Visit, draft: &Draft) -> Vec<String> {
    let Some(begun) = draft.begun_with() else {
        return Vec::new();
    };
    let words = |version: u32| {
        let words = visit
            .text()
            .service(&draft.service.id, &format!("changed-{version}"));
        words.map(str::to_owned)
    };
    let since = draft.service.form.since(begun);
    since.filter_map(|change| words(change.version)).collect()
}

#[derive(Deserialize)]
pub(super) struct FromQuery {
    #[serde(default)]
    from: String,
}

pub(super) async fn show_question(
    visit: Visit,
    Path((id, page)): Path<(Uuid, String)>,
    Query(query): Query<FromQuery>,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let draft = read_draft(
        &visit.app.world,
        who,
        ApplicationId(id),
        visit.seen.as_deref(),
    )
    .await?;
    let ctx = draft.context(&visit.app.world);
    let journey = simulate(&draft.service.form, &draft.answers, &ctx);
    let known = draft.service.form.at(&page, &draft.answers);
    let (known, entry) = known.ok_or(Failure::Missing)?;
    if !journey.reachable(&page) {
        return Ok(see_other(&go_on(&visit, &draft)));
    }
    let from_check = query.from == "check" || draft.before.is_some();
    if known.exit {
        let shown = tasks::exit_page(&visit, &draft, &journey, known, from_check);
        return Ok(visit.page(StatusCode::OK, shown));
    }
    let kept = match &visit.kept {
        Some(cookie) => kept_form(&visit.app.world, who, cookie, &visit.path).await?,
        None => None,
    };
    let of_kept = |question: &QuestionDef| FROM_KEPT.contains(&question.id.as_str());
    let mut shown = Shown {
        answers: draft.answers.clone(),
        from_check,
        kept: match known.questions.iter().any(of_kept) {
            true => kept_told(&visit.app.world, who)
                .await?
                .map(|(told, _)| told),
            false => None,
        },
        ..Shown::default()
    };
    if let Some(body) = kept {
        let form = Form::read(&body)?;
        shown.answers.save(known, entry, &form.answers(known));
        shown.from_check |= form.text("from") == "check";
        shown.notice = QuestionNotice::Kept;
    }
    let shown = question_page(&visit, &draft, &journey, (known, entry), &shown);
    Ok(visit.page(StatusCode::OK, shown))
}

/// What a question page shows besides the draft.
#[derive(Default)]
struct Shown {
    answers: Answers,
    saved: Option<Answers>,
    problems: Vec<Problem>,
    from_check: bool,
    notice: QuestionNotice,
    kept: Option<Answers>,
}

fn question_page(
    visit: &Visit,
    draft: &Draft,
    journey: &Journey<'_>,
    (page, entry): (&PageDef, Option<&str>),
    shown: &Shown,
) -> String {
    let t = visit.text();
    let service = draft.service;
    let own = |name: &str| t.service(&service.id, name).map(str::to_owned);
    let address = entry::address(&page.id, entry);
    let (step, steps) = journey.step(&address);
    let seen = shown.answers.seen_by(page, entry);
    let saved = shown.saved.as_ref().map(|saved| saved.seen_by(page, entry));
    let field = |question| {
        let (saved, problems) = (saved.as_ref(), &shown.problems);
        fields::field(t, &service.id, question, &seen, saved, problems)
    };
    let model = QuestionModel {
        application: draft.row.id,
        title: own(&page.id).unwrap_or_default(),
        intro: own(&format!("{}-intro", page.id)),
        step,
        steps,
        back: back(draft, journey, &address, shown.from_check),
        fields: page.questions.iter().map(field).collect(),
        why: own(&format!("{}-why", page.id)),
        send_by: send_by(visit, draft),
        version: draft.row.version,
        notice: shown.notice,
        from_check: shown.from_check,
        entry: entry.and_then(|id| {
            let list = page.repeat.as_deref()?;
            let ids = draft.answers.entries(list);
            let place = ids.iter().position(|one| *one == id)?;
            Some(rows::entry_title(t, &service.id, list, place))
        }),
        entries: page
            .list
            .map(|_| entries(visit, draft, journey, &page.id))
            .unwrap_or_default(),
        changed: changed(visit, draft),
        source: page
            .questions
            .iter()
            .find_map(|question| source(draft, question, shown.kept.as_ref())),
        last_day: (!visit.nameless).then(|| draft.last_day()),
        service_name: own("title").unwrap_or_default(),
        page: address,
    };
    question::page(&visit.frame(), &model)
}

/// Where the first value of a question came from, while it still stands there.
fn source(draft: &Draft, question: &QuestionDef, kept: Option<&Answers>) -> Option<Source> {
    let raw = draft.answers.raw(&question.id);
    let same = |known: &Answers| !raw.is_empty() && known.raw(&question.id) == raw;
    if same(&prefilled(draft.service, &draft.person)) {
        return Some(Source::Account);
    }
    kept.is_some_and(same).then_some(Source::Kept)
}

fn back(draft: &Draft, journey: &Journey<'_>, address: &str, from_check: bool) -> String {
    let id = draft.row.id;
    let of_an_entry = journey.stop(address).is_some_and(|s| s.entry.is_some());
    match journey.back(address) {
        Some(before) if from_check && of_an_entry => {
            paths::question_from_check(id, &before.address())
        }
        _ if from_check && draft.before.is_none() => paths::check(id),
        Some(before) if journey.section(&before.address()) == journey.section(address) => {
            paths::question(id, &before.address())
        }
        _ if journey.section(address).is_some() => paths::tasks(id),
        Some(before) => paths::question(id, &before.address()),
        None => match draft.row.about_case {
            Some(about) => paths::case(about),
            None => paths::service_at(&draft.service.id, &draft.row.home_place),
        },
    }
}

/// The entries of a list as its page shows them.
fn entries(visit: &Visit, draft: &Draft, journey: &Journey<'_>, list: &str) -> Vec<EntryShown> {
    let t = visit.text();
    let ids = draft.answers.entries(list);
    let shown = ids.into_iter().enumerate().filter_map(|(place, id)| {
        let mut own = journey
            .path
            .iter()
            .filter(|stop| stop.entry.as_deref() == Some(id));
        let open = own.clone().find(|stop| !stop.answered());
        let first = open.or_else(|| own.next())?;
        let seen = draft.answers.of_entry(list, id);
        Some(EntryShown {
            title: rows::entry_title(t, &draft.service.id, list, place),
            lines: rows::entry_lines(t, draft.service, list, &seen),
            open: open.is_some(),
            change: paths::question(draft.row.id, &first.address()),
            remove: paths::remove_entry(draft.row.id, list, id),
        })
    });
    shown.collect()
}

/// "Send by the 30th, or this month is lost" (R4.4); nothing for reports.
pub(super) fn send_by(visit: &Visit, draft: &Draft) -> Option<SendBy> {
    draft.service.subsidy?;
    let this = YearMonth::of(visit.app.world.today());
    Some(SendBy {
        day: this.last_day(),
        month: words::month(this),
    })
}

pub(super) async fn save_question(
    Path((id, page)): Path<(Uuid, String)>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let world = &visit.app.world;
    let from_check = form.text("from") == "check";
    let version = form.number(name::VERSION)?;
    if form.text(name::ACTION) == action::CANCEL {
        cancel_change(world, who, ApplicationId(id), version).await?;
        return Ok(see_other(&paths::check(id)));
    }
    let form = Arc::new(form);
    let typed = form.clone();
    let posted = PostedPage {
        page: page.clone(),
        sent: Box::new(move |page| Ok(typed.answers(page))),
        version,
        change: from_check,
        seen: visit.seen.as_deref().cloned(),
    };
    let saved = match save_page(world, who, ApplicationId(id), posted).await {
        Ok(saved) => saved,
        Err(Failure::Stale) => return show_both(&visit, id, &page, &form, from_check).await,
        Err(other) => return Err(other),
    };
    if let Some(cookie) = &visit.kept {
        forget_form(world, cookie).await?;
    }
    if form.text(name::ACTION) == action::LEAVE {
        // Without an account there is no list to come back to: the draft stays with this browser.
        let to = if visit.nameless {
            paths::service_at(&saved.draft.service.id, &saved.draft.row.home_place)
        } else {
            paths::my_done("saved")
        };
        return Ok(see_other(&to));
    }
    let draft = &saved.draft;
    let ctx = draft.context(world);
    let journey = simulate(&draft.service.form, &draft.answers, &ctx);
    if saved.problems.is_empty() {
        // Papers come between the last question and the check, where any are asked for.
        let end = match asks_for_papers(&visit, draft) {
            true => paths::papers(id),
            false => paths::check(id),
        };
        return Ok(see_other(&after(&saved, &journey, &page, from_check, end)));
    }
    let known = draft.service.form.at(&page, &draft.answers);
    let known = known.ok_or(Failure::Missing)?;
    let shown = Shown {
        answers: draft.answers.clone(),
        problems: problems(&saved.problems),
        from_check,
        ..Shown::default()
    };
    Ok(visit.page(
        StatusCode::UNPROCESSABLE_ENTITY,
        question_page(&visit, draft, &journey, known, &shown),
    ))
}

pub(super) fn asks_for_papers(visit: &Visit, draft: &Draft) -> bool {
    let ctx = draft.context(&visit.app.world);
    !paper::asked(draft.service, &draft.answers, &ctx).is_empty()
}

/// The page after one that was saved. A part of a longer form ends at the list of tasks.
fn after(
    saved: &Saved,
    journey: &Journey<'_>,
    page: &str,
    from_check: bool,
    end: String,
) -> String {
    let id = saved.draft.row.id;
    let another_part = |next: &str| journey.section(next) != journey.section(page);
    match saved.next.as_deref() {
        Some(next) if from_check => paths::question_from_check(id, next),
        Some(next) if another_part(next) => paths::tasks(id),
        Some(next) => paths::question(id, next),
        None if from_check => paths::check(id),
        None if saved.complete || saved.draft.service.form.sections.is_empty() => end,
        None => paths::tasks(id),
    }
}

/// 409: the draft was saved elsewhere meanwhile. The page shows what is saved and what was typed here; nothing is lost.
async fn show_both(
    visit: &Visit,
    id: Uuid,
    page: &str,
    form: &Form,
    from_check: bool,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let draft = read_draft(&visit.app.world, who, ApplicationId(id), None).await?;
    let known = draft.service.form.at(page, &draft.answers);
    let (known, entry) = known.ok_or(Failure::Missing)?;
    let ctx = draft.context(&visit.app.world);
    let journey = simulate(&draft.service.form, &draft.answers, &ctx);
    let mut answers = draft.answers.clone();
    answers.save(known, entry, &form.answers(known));
    let shown = Shown {
        answers,
        saved: Some(draft.answers.clone()),
        from_check,
        notice: QuestionNotice::Stale,
        ..Shown::default()
    };
    Ok(visit.page(
        StatusCode::CONFLICT,
        question_page(visit, &draft, &journey, (known, entry), &shown),
    ))
}

pub(super) async fn show_discard(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let draft = read_draft(
        &visit.app.world,
        who,
        ApplicationId(id),
        visit.seen.as_deref(),
    )
    .await?;
    let model = DiscardModel {
        application: id,
        service_name: visit
            .text()
            .service(&draft.service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        saved_at: words::moment(draft.row.saved_at),
        version: draft.row.version,
    };
    Ok(visit.page(StatusCode::OK, discard::page(&visit.frame(), &model)))
}

pub(super) async fn do_discard(
    Path(id): Path<Uuid>,
    SignedPosted { visit, .. }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    discard_draft(&visit.app.world, who, ApplicationId(id)).await?;
    Ok(see_other(&paths::my_done("discarded")))
}
