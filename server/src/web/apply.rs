//! Filling in: begin, question pages and what is posted from them. What such a page shows is in `question`, throwing a draft away in
//! `discard`, checking and handing in in `submit`.
use super::{
    posted::{Form, SignedPosted},
    question::{Shown, question_page},
    relay, tasks,
    visit::{Visit, see_other},
    who::{self, Answered},
};
use crate::{
    failure::Failure,
    usecase::{
        keep_form::{forget_form, kept_form},
        keep_told::{FROM_KEPT, kept_told},
        read_draft::{Draft, read_draft},
        save_page::{PostedPage, Saved, cancel_change, save_page},
        start_application::{Start, start_application},
    },
};
use app::{
    form::{Problem, action, name},
    pages::question::QuestionNotice,
    paths,
    signs::RELAY_SERVICE,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    field::FieldError,
    form::{
        QuestionDef,
        journey::{self, Journey, simulate},
        typist,
    },
    id::{ApplicationId, CaseId},
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
        page: relay::page(&visit, form.text("service")),
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
    let to = go_on(&visit, &draft);
    Ok(match draft.service.id == RELAY_SERVICE {
        true => relay::arrived(&visit, &to),
        false => see_other(&to),
    })
}

/// Where a draft goes on: its list of tasks, its first open page, or check answers.
#[must_use]
pub fn go_on(visit: &Visit, draft: &Draft) -> String {
    let id = draft.row.id;
    let ctx = draft.context(&visit.app.world);
    let journey = simulate(&draft.service.form, &draft.sheet.answers, &ctx);
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
    let who = visit.filler()?;
    let draft = visit.draft(id).await?;
    let ctx = draft.context(&visit.app.world);
    let journey = simulate(&draft.service.form, &draft.sheet.answers, &ctx);
    let known = draft.service.form.at(&page, &draft.sheet.answers);
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
        answers: draft.sheet.answers.clone(),
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

pub(super) async fn save_question(
    Path((id, page)): Path<(Uuid, String)>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.filler()?;
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
        let to = match &who.keying {
            Some(keying) => paths::desk_person(keying.person.0),
            None if visit.nameless => {
                paths::service_at(&saved.draft.service.id, &saved.draft.row.home_place)
            }
            None => paths::my_done("saved"),
        };
        return Ok(see_other(&to));
    }
    let draft = &saved.draft;
    let ctx = draft.context(world);
    let journey = simulate(&draft.service.form, &draft.sheet.answers, &ctx);
    if saved.problems.is_empty() {
        // Papers come between the last question and the check, where any are asked for.
        let end = match asks_for_papers(&visit, draft) {
            true => paths::papers(id),
            false => paths::check(id),
        };
        return Ok(see_other(&after(&saved, &journey, &page, from_check, end)));
    }
    let known = draft.service.form.at(&page, &draft.sheet.answers);
    let (known, entry) = known.ok_or(Failure::Missing)?;
    let mut answers = draft.sheet.answers.clone();
    for problem in &saved.problems {
        // Not saved, and yet not lost: it stands in its field beside the reason.
        if problem.error == FieldError::PersonsOwn {
            let question = known
                .questions
                .iter()
                .find(|one| one.id == problem.question);
            let typed = form.answers(known).raw(&problem.question).to_owned();
            answers
                .0
                .extend(question.map(|one| (typist::key(known, entry, one), typed)));
        }
    }
    let shown = Shown {
        answers,
        problems: problems(&saved.problems),
        from_check,
        ..Shown::default()
    };
    Ok(visit.page(
        StatusCode::UNPROCESSABLE_ENTITY,
        question_page(&visit, draft, &journey, (known, entry), &shown),
    ))
}

pub(super) fn asks_for_papers(visit: &Visit, draft: &Draft) -> bool {
    let ctx = draft.context(&visit.app.world);
    !paper::asked(draft.service, &draft.sheet.answers, &ctx).is_empty()
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
    let who = visit.filler()?;
    let draft = read_draft(&visit.app.world, who, ApplicationId(id), None).await?;
    let known = draft.service.form.at(page, &draft.sheet.answers);
    let (known, entry) = known.ok_or(Failure::Missing)?;
    let ctx = draft.context(&visit.app.world);
    let journey = simulate(&draft.service.form, &draft.sheet.answers, &ctx);
    let mut answers = draft.sheet.answers.clone();
    answers.save(known, entry, &form.answers(known));
    let shown = Shown {
        answers,
        saved: Some(draft.shown()),
        from_check,
        notice: QuestionNotice::Stale,
        ..Shown::default()
    };
    Ok(visit.page(
        StatusCode::CONFLICT,
        question_page(visit, &draft, &journey, (known, entry), &shown),
    ))
}
