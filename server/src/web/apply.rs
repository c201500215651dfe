//! Filling in and handing in: begin, question pages, check answers, discard.
use super::{
    fields,
    posted::{Form, SignedPosted},
    visit::{LOCALE, Visit, see_other},
    words,
};
use crate::{
    failure::Failure,
    usecase::{
        discard_draft::discard_draft,
        keep_form::{forget_form, kept_form},
        read_draft::{Draft, read_draft, read_draft_for_check},
        save_page::{PostedPage, save_page},
        start_application::{Start, start_application},
        submit_application::{Press, submit_application},
    },
};
use app::{
    form::{Hidden, Problem, Typed, action, name},
    pages::{
        check::{self, CheckModel, CheckSection},
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
    application::Declaration,
    form::{
        Answers, PageDef,
        journey::{self, Journey, simulate, validate},
    },
    id::{ApplicationId, CaseId},
    month::YearMonth,
};
use serde::Deserialize;
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
    let (who, _) = visit.citizen()?;
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
fn send_by(visit: &Visit, draft: &Draft) -> Option<SendBy> {
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
    let draft = read_draft(world, who, ApplicationId(id)).await?;
    let known = draft.service.form.page(&page).ok_or(Failure::Missing)?;
    let from_check = form.text("from") == "check";
    let sent = form.answers(known);
    let posted = PostedPage {
        page: page.clone(),
        sent: sent.clone(),
        version: form.number(name::VERSION)?,
    };
    let saved = match save_page(world, who, ApplicationId(id), posted).await {
        Ok(saved) => saved,
        Err(Failure::Stale) => return show_both(&visit, id, &page, &sent, from_check).await,
        Err(other) => return Err(other),
    };
    if let Some(cookie) = &visit.kept {
        forget_form(world, cookie).await?;
    }
    if form.text(name::ACTION) == action::LEAVE {
        return Ok(see_other(&paths::my_done("saved")));
    }
    if saved.problems.is_empty() {
        let next = match saved.next {
            _ if from_check && saved.complete => paths::check(id),
            Some(next) => paths::question(id, &next),
            None => paths::check(id),
        };
        return Ok(see_other(&next));
    }
    let mut draft = draft;
    draft.answers.save(known, &sent);
    draft.row.version = saved.version;
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

/// 409: the draft was saved elsewhere meanwhile. The page shows what is saved and what was typed here; nothing is lost.
async fn show_both(
    visit: &Visit,
    id: Uuid,
    page: &str,
    sent: &Answers,
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
    answers.save(known, sent);
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

pub(super) async fn show_check(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let (draft, connected) = read_draft_for_check(&visit.app.world, who, ApplicationId(id)).await?;
    let ctx = draft.context(&visit.app.world);
    if !simulate(&draft.service.form, &draft.answers, &ctx).complete() {
        return Ok(see_other(&go_on(&visit, &draft)));
    }
    let typed = match &visit.kept {
        Some(cookie) => match kept_form(&visit.app.world, who, cookie, &visit.path).await? {
            Some(body) => Form::read(&body)?.typed(),
            None => Typed::default(),
        },
        None => Typed::default(),
    };
    let model = CheckModel {
        typed,
        ..check_model(&visit, &draft, connected)
    };
    Ok(visit.page(StatusCode::OK, check::page(&visit.frame(), &model)))
}

fn check_model(visit: &Visit, draft: &Draft, connected: bool) -> CheckModel {
    let t = visit.text();
    let service = draft.service;
    let ctx = draft.context(&visit.app.world);
    let journey = simulate(&service.form, &draft.answers, &ctx);
    let title = |page: &PageDef| {
        t.service(&service.id, &page.id)
            .unwrap_or_default()
            .to_owned()
    };
    let open = journey
        .path
        .iter()
        .filter(|page| validate(page, &draft.answers, &ctx).is_err());
    let today = visit.app.world.today();
    CheckModel {
        application: draft.row.id,
        service_name: t
            .service(&service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        back: journey.path.last().map_or_else(
            || paths::MY.to_owned(),
            |page| paths::question(draft.row.id, &page.id),
        ),
        sections: sections(visit, draft, &journey),
        advice: words::advice(
            t,
            service.subsidy,
            &draft.answers,
            &draft.row.home_place,
            today,
        ),
        declaration: words::lines(t, &service.id, "declaration"),
        signer: draft.person.name.clone(),
        after: words::lines(t, &service.id, "after"),
        start_month: service.subsidy.map(|_| words::month(YearMonth::of(today))),
        send_by: send_by(visit, draft),
        hidden: Hidden {
            version: Some(draft.row.version),
            idempotency_key: Some(visit.app.world.ids.uuid().to_string()),
        },
        typed: Typed::default(),
        open: open
            .map(|page| {
                (
                    title(page),
                    paths::question_from_check(draft.row.id, &page.id),
                )
            })
            .collect(),
        refused: (!connected)
            .then(|| words::rejection(t, &domain::rejection::Rejection::OFFICE_NOT_CONNECTED)),
        stale: false,
    }
}

fn sections(visit: &Visit, draft: &Draft, journey: &Journey<'_>) -> Vec<CheckSection> {
    let t = visit.text();
    let person = vec![
        app::components::summary_list::Row::new(t.get("check-name"), draft.person.name.as_str()),
        app::components::summary_list::Row::new(
            t.get("check-id-number"),
            draft.person.id_number.reveal(),
        ),
        app::components::summary_list::Row::new(
            t.get("check-home"),
            words::place(&draft.row.home_place),
        ),
    ];
    let change = |page: &PageDef| Some(paths::question_from_check(draft.row.id, &page.id));
    let rows = journey
        .path
        .iter()
        .flat_map(|page| page.questions.iter().map(move |question| (page, question)))
        .map(|(page, question)| {
            fields::row(
                t,
                &draft.service.id,
                question,
                &draft.answers,
                true,
                change(page),
            )
        })
        .collect();
    vec![
        CheckSection {
            title: t.get("check-person").to_owned(),
            rows: person,
        },
        CheckSection {
            title: t.get("check-answers").to_owned(),
            rows,
        },
    ]
}

pub(super) async fn submit(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let world = &visit.app.world;
    let t = visit.text();
    // A second press, after the draft has become a case, finds the same receipt.
    let draft = read_draft_for_check(world, who, ApplicationId(id)).await;
    let service = draft
        .as_ref()
        .map(|(draft, _)| draft.service.id.clone())
        .unwrap_or_default();
    let press = Press {
        version: form.number(name::VERSION)?,
        declaration: Declaration {
            agreed: form.one("agree").is_some(),
            signed_name: form.text("signed_name").to_owned(),
        },
        words: words::lines(t, &service, "declaration").join("\n"),
        locale: LOCALE.to_owned(),
        key: form.text(name::IDEMPOTENCY_KEY).chars().take(100).collect(),
    };
    let failure = match submit_application(world, who, ApplicationId(id), press).await {
        Ok(case) => return Ok(see_other(&paths::receipt(case.0))),
        Err(failure) => failure,
    };
    // Without a draft any more (it was handed in) there is no page to show again: the failure itself is the answer.
    let Ok((draft, connected)) = draft else {
        return Err(failure);
    };
    let mut model = check_model(&visit, &draft, connected);
    model.typed = form.typed();
    // The same key goes with the same press; another try after a mistake gets a new one only if it was refused for good.
    model.hidden.idempotency_key = Some(form.text(name::IDEMPOTENCY_KEY).to_owned());
    let status = match &failure {
        Failure::Rejected(rejection) if *rejection == domain::rejection::Rejection::NOT_SIGNED => {
            model.typed.problems = signature_problems(&form, &model.signer);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Failure::Rejected(rejection) if *rejection == domain::rejection::Rejection::INCOMPLETE => {
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Failure::Rejected(rejection) => {
            model.refused = Some(words::rejection(t, rejection));
            StatusCode::CONFLICT
        }
        Failure::Stale => {
            model.stale = true;
            StatusCode::CONFLICT
        }
        _ => return Err(failure),
    };
    Ok(visit.page(status, check::page(&visit.frame(), &model)))
}

fn signature_problems(form: &Form, signer: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    if form.one("agree").is_none() {
        found.push(Problem::new("agree", "missing"));
    }
    let signed = Declaration {
        agreed: true,
        signed_name: form.text("signed_name").trim().to_owned(),
    };
    if signed.signed_name.is_empty() {
        found.push(Problem::new("signed_name", "missing"));
    } else if !domain::application::signed(&signed, signer) {
        found.push(Problem::new("signed_name", "no-match"));
    }
    found
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
