//! What is missing, as the citizen deals with it: the whole list, sending the answer, asking for a decision on what is there. One
//! thing after the other: `supplement_item`.
use super::{
    items,
    posted::{Form, SignedPosted},
    visit::{Visit, see_other},
    words::{self, item::Reading},
};
use crate::{
    failure::Failure,
    usecase::{
        act_on_case::act_on_case,
        keep_form::{forget_form, kept_form},
        read_case::{CaseView, read_case},
    },
};
use app::{
    components::term::Term,
    form::name,
    pages::{
        supplement::{self, SupplementModel},
        supplement_decide::{self, SupplementDecideModel},
    },
    paths::{self, ListAt},
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    case::{
        Stage,
        sent::{self, Sent},
        step::ActKind,
    },
    id::CaseId,
    supplement::{SupplementNotice, round},
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    done: String,
}

/// The last notice of a case with its number from 1.
pub(super) fn last(view: &CaseView) -> Result<(usize, &SupplementNotice), Failure> {
    let notice = view.case.notices.last().ok_or(Failure::Missing)?;
    Ok((view.case.notices.len(), notice))
}

pub(super) async fn read(visit: &Visit, id: Uuid) -> Result<CaseView, Failure> {
    let (who, _) = visit.citizen()?;
    read_case(&visit.app.world, who, CaseId(id)).await
}

pub(super) async fn show(
    visit: Visit,
    Path(id): Path<Uuid>,
    Query(query): Query<Done>,
) -> Result<Response, Failure> {
    let view = read(&visit, id).await?;
    let Ok(mut model) = list_model(&visit, &view) else {
        return Ok(see_other(&paths::case(id)));
    };
    model.saved = query.done == "saved";
    if let Some(body) = kept(&visit).await? {
        model.typed = Form::read(&body)?.typed();
    }
    Ok(visit.page(StatusCode::OK, supplement::page(&visit.frame(), &model)))
}

pub(super) async fn kept(visit: &Visit) -> Result<Option<Vec<u8>>, Failure> {
    let (who, _) = visit.citizen()?;
    match &visit.kept {
        Some(cookie) => kept_form(&visit.app.world, who, cookie, &visit.path).await,
        None => Ok(None),
    }
}

pub(super) async fn forget(visit: &Visit) -> Result<(), Failure> {
    match &visit.kept {
        Some(cookie) => forget_form(&visit.app.world, cookie).await,
        None => Ok(()),
    }
}

/// Until when the answer to a notice may come; none where it came, or may not come any more.
pub(super) fn until(view: &CaseView, notice: &SupplementNotice) -> Option<Term> {
    let open = view.open_supplement();
    let (_, last_day) = open.filter(|(open, _)| *open == notice)?;
    Some(Term {
        last_day,
        closed: view.case.stage == Stage::ClosedUnsupplemented,
        otherwise: words::item::otherwise(view.service),
    })
}

fn list_model(visit: &Visit, view: &CaseView) -> Result<SupplementModel, Failure> {
    let t = visit.text();
    let (round, notice) = last(view)?;
    let reading = Reading::of(view.service, (round, notice), &view.item_words, true);
    let open = view.open_supplement();
    let term = until(view, notice);
    Ok(SupplementModel {
        at: ListAt::Case(view.row.id),
        version: view.row.version,
        service_name: t
            .service(&view.service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        office: words::office(t, &view.case.intake()),
        asked_on: notice.asked_on,
        last_day: term.map_or(notice.promised, |term| term.last_day),
        closed: view.case.stage == Stage::ClosedUnsupplemented,
        open: open.is_some(),
        otherwise: words::item::otherwise(view.service),
        answered: notice
            .answered_on
            .filter(|_| !notice.lapsed)
            .map(|on| (on, notice.decide_now)),
        clock: words::clock(t, &view.case, visit.app.world.today()),
        items: notice
            .items
            .iter()
            .map(|one| items::with_standing(t, &reading, one))
            .collect(),
        done: notice.done().0,
        again: notice
            .items
            .iter()
            .filter(|one| round::reopened(&view.case, &one.code))
            .map(|one| one.code.clone())
            .collect(),
        ..SupplementModel::default()
    })
}

/// Sends the answer; `decide_now` asks for a decision on what is there.
async fn answer(visit: &Visit, id: Uuid, form: &Form, decide_now: bool) -> Result<(), Failure> {
    let (who, _) = visit.citizen()?;
    let sent = Sent {
        words: form.text("words").to_owned(),
        decide_now: if decide_now { "yes" } else { "" }.to_owned(),
        ..Sent::default()
    };
    let act = sent::read(ActKind::AnswerSupplement, &sent).map_err(Failure::Invalid)?;
    let version = form.number(name::VERSION)?;
    act_on_case(&visit.app.world, who, CaseId(id), version, act).await
}

pub(super) async fn send(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    match answer(&visit, id, &form, false).await {
        Ok(()) => {
            forget(&visit).await?;
            Ok(see_other(&paths::case_done(id, "supplemented")))
        }
        Err(failure) => list_again(&visit, id, &form, failure).await,
    }
}

/// The list again, with what was typed and why it was not taken.
pub(super) async fn list_again(
    visit: &Visit,
    id: Uuid,
    form: &Form,
    failure: Failure,
) -> Result<Response, Failure> {
    if super::acting::why(&failure).is_some() {
        return Err(failure);
    }
    let view = read(visit, id).await?;
    let mut model = match list_model(visit, &view) {
        Ok(model) => model,
        Err(_) => return Err(failure),
    };
    model.typed = form.typed();
    let status = match failure {
        Failure::Invalid(problems) => {
            model.typed.problems = super::apply::problems(&problems);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Failure::Rejected(rejection) => {
            model.refused = Some(words::rejection(visit.text(), &rejection));
            rejection_status(&rejection)
        }
        Failure::Stale => {
            model.stale = true;
            StatusCode::CONFLICT
        }
        other => return Err(other),
    };
    Ok(visit.page(status, supplement::page(&visit.frame(), &model)))
}

/// What is incomplete can be completed on the same page; anything else is a conflict.
pub(super) fn rejection_status(rejection: &domain::rejection::Rejection) -> StatusCode {
    if *rejection == domain::rejection::Rejection::ITEMS_OPEN {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::CONFLICT
    }
}

pub(super) async fn show_decide(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let view = read(&visit, id).await?;
    let Some((notice, _)) = view.open_supplement() else {
        return Ok(see_other(&paths::case(id)));
    };
    let t = visit.text();
    let open = notice.items.iter().filter(|one| !one.is_answered());
    let model = SupplementDecideModel {
        at: ListAt::Case(id),
        version: view.row.version,
        service_name: t
            .service(&view.service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        open: open
            .map(|one| words::item::name(t, view.service, &one.code, one.kind))
            .collect(),
        otherwise: words::item::otherwise(view.service),
    };
    let page = supplement_decide::page(&visit.frame(), &model);
    Ok(visit.page(StatusCode::OK, page))
}

pub(super) async fn decide(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    match answer(&visit, id, &form, true).await {
        Ok(()) => Ok(see_other(&paths::case_done(id, "supplemented"))),
        Err(failure) => list_again(&visit, id, &form, failure).await,
    }
}
