//! Filling in: begin, question pages, discard. Checking and handing in is in `submit`.
use super::{
    fields,
    posted::{Form, SignedPosted},
    visit::{Visit, see_other},
    who::{self, Answered},
    words,
};
use crate::{
    failure::Failure,
    usecase::{
        discard_draft::discard_draft,
        keep_form::{forget_form, kept_form},
        read_draft::{Draft, read_draft},
        save_page::{PostedPage, save_page},
        start_application::{Start, start_application},
    },
};
use app::{
    form::{Problem, action, name},
    pages::{
        discard::{self, DiscardModel},
        my::SendBy,
        question::{self, QuestionModel, QuestionNotice},
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
        Answers, PageDef,
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
    let draft = read_draft(&visit.app.world, who, id).await?;
    Ok(see_other(&go_on(&visit, &draft)))
}

/// Where a draft goes on: its first open page, or check answers.
#[must_use]
pub fn go_on(visit: &Visit, draft: &Draft) -> String {
    let ctx = draft.context(&visit.app.world);
    let journey = simulate(&draft.service.form, &draft.answers, &ctx);
    // Prefilled answers are shown once even though they are right.
    let fresh = draft.row.version == 0;
    match if fresh {
        journey.path.first().copied()
    } else {
        journey.next_open()
    } {
        Some(page) => paths::question(draft.row.id, &page.id),
        None => paths::check(draft.row.id),
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
    let (who, _) = visit.citizen()?;
    let draft = read_draft(&visit.app.world, who, ApplicationId(id)).await?;
    let ctx = draft.context(&visit.app.world);
    let journey = simulate(&draft.service.form, &draft.answers, &ctx);
    let known = draft.service.form.page(&page).ok_or(Failure::Missing)?;
    if !journey.reachable(&page) {
        return Ok(see_other(&go_on(&visit, &draft)));
    }
    let kept = match &visit.kept {
        Some(cookie) => kept_form(&visit.app.world, who, cookie, &visit.path).await?,
        None => None,
    };
    let mut shown = Shown {
        answers: draft.answers.clone(),
        from_check: query.from == "check",
        ..Shown::default()
    };
    if let Some(body) = kept {
        let form = Form::read(&body)?;
        shown.answers.save(known, &form.answers(known));
        shown.from_check |= form.text("from") == "check";
        shown.notice = QuestionNotice::Kept;
    }
    Ok(visit.page(
        StatusCode::OK,
        question_page(&visit, &draft, &journey, known, &shown),
    ))
}

/// What a question page shows besides the draft.
#[derive(Default)]
struct Shown {
    answers: Answers,
    saved: Option<Answers>,
    problems: Vec<Problem>,
    from_check: bool,
    notice: QuestionNotice,
}

fn question_page(
    visit: &Visit,
    draft: &Draft,
    journey: &Journey<'_>,
    page: &PageDef,
    shown: &Shown,
) -> String {
    let t = visit.text();
    let service = draft.service;
    let place = journey.place(&page.id).unwrap_or_default();
    let back = match journey.back(&page.id) {
        _ if shown.from_check => paths::check(draft.row.id),
        Some(before) => paths::question(draft.row.id, &before.id),
        None if draft.row.about_case.is_some() => {
            draft.row.about_case.map_or_else(String::new, paths::case)
        }
        None => paths::service_at(&service.id, &draft.row.home_place),
    };
    let model = QuestionModel {
        application: draft.row.id,
        page: page.id.clone(),
        service_name: t
            .service(&service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        title: t
            .service(&service.id, &page.id)
            .unwrap_or_default()
            .to_owned(),
        intro: None,
        step: place + 1,
        steps: journey.path.len(),
        back,
        fields: page
            .questions
            .iter()
            .map(|question| {
                fields::field(
                    t,
                    &service.id,
                    question,
                    &shown.answers,
                    shown.saved.as_ref(),
                    &shown.problems,
                )
            })
            .collect(),
        why: t
            .service(&service.id, &format!("{}-why", page.id))
            .map(str::to_owned),
        send_by: send_by(visit, draft),
        version: draft.row.version,
        notice: shown.notice,
        from_check: shown.from_check,
    };
    question::page(&visit.frame(), &model)
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
    let form = Arc::new(form);
    let typed = form.clone();
    let posted = PostedPage {
        page: page.clone(),
        sent: Box::new(move |page| Ok(typed.answers(page))),
        version,
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
    if saved.problems.is_empty() {
        let next = match saved.next {
            _ if from_check && saved.complete => paths::check(id),
            Some(next) => paths::question(id, &next),
            // Papers come between the last question and the check, where any are asked for.
            None if asks_for_papers(&visit, &saved.draft) => paths::papers(id),
            None => paths::check(id),
        };
        return Ok(see_other(&next));
    }
    let draft = saved.draft;
    let known = draft.service.form.page(&page).ok_or(Failure::Missing)?;
    let journey = simulate(&draft.service.form, &draft.answers, &draft.context(world));
    let shown = Shown {
        answers: draft.answers.clone(),
        problems: problems(&saved.problems),
        from_check,
        ..Shown::default()
    };
    Ok(visit.page(
        StatusCode::UNPROCESSABLE_ENTITY,
        question_page(&visit, &draft, &journey, known, &shown),
    ))
}

fn asks_for_papers(visit: &Visit, draft: &Draft) -> bool {
    let ctx = draft.context(&visit.app.world);
    !paper::asked(draft.service, &draft.answers, &ctx).is_empty()
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
    let draft = read_draft(&visit.app.world, who, ApplicationId(id)).await?;
    let known = draft.service.form.page(page).ok_or(Failure::Missing)?;
    let journey = simulate(
        &draft.service.form,
        &draft.answers,
        &draft.context(&visit.app.world),
    );
    let mut answers = draft.answers.clone();
    answers.save(known, &form.answers(known));
    let shown = Shown {
        answers,
        saved: Some(draft.answers.clone()),
        from_check,
        notice: QuestionNotice::Stale,
        problems: Vec::new(),
    };
    Ok(visit.page(
        StatusCode::CONFLICT,
        question_page(visit, &draft, &journey, known, &shown),
    ))
}

pub(super) async fn show_discard(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let draft = read_draft(&visit.app.world, who, ApplicationId(id)).await?;
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
