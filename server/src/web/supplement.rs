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
    form::{Problem, name},
    pages::{
        supplement::{self, SupplementModel},
        supplement_decide::{self, SupplementDecideModel},
    },
    paths::{self, ListAt},
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
        sent::{self, Sent},
        step::ActKind,
    },
    id::CaseId,
    rejection::Rejection,
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
    // A case of which nothing was ever asked has no such page.
    let Ok(model) = list_model(visit, &view) else {
        return Err(failure);
    };
    let again = Again::of(visit.text(), failure)?;
    Ok(list_back(visit, model, form, again))
}

/// The page of a list as it comes back.
pub(super) fn list_back(
    visit: &Visit,
    mut model: SupplementModel,
    form: &Form,
    again: Again,
) -> Response {
    model.typed = form.typed();
    model.typed.problems = again.problems;
    (model.refused, model.stale) = (again.refused, again.stale);
    visit.page(again.status, supplement::page(&visit.frame(), &model))
}

/// What the page of a list, or of one thing of it, says of a failure when it comes back with what was typed.
pub(super) struct Again {
    pub status: StatusCode,
    pub problems: Vec<Problem>,
    pub refused: Option<String>,
    pub stale: bool,
}

impl Again {
    /// # Errors
    /// What no such page says: that a mandate does not reach, and what is no answer to a form.
    pub(super) fn of(t: &Text, failure: Failure) -> Result<Self, Failure> {
        if super::acting::why(&failure).is_some() {
            return Err(failure);
        }
        let mut again = Self {
            status: StatusCode::CONFLICT,
            problems: Vec::new(),
            refused: None,
            stale: false,
        };
        match failure {
            Failure::Invalid(problems) => {
                again.status = StatusCode::UNPROCESSABLE_ENTITY;
                again.problems = super::apply::problems(&problems);
            }
            Failure::Rejected(rejection) => {
                // What is incomplete can be completed on the same page.
                if rejection == Rejection::ITEMS_OPEN {
                    again.status = StatusCode::UNPROCESSABLE_ENTITY;
                }
                again.refused = Some(words::rejection(t, &rejection));
            }
            Failure::Stale => again.stale = true,
            other => return Err(other),
        }
        Ok(again)
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
