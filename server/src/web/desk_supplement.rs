//! What is missing of a case, as the officer makes the list of it: the builder is `list_builder`.
use super::{
    desk_items::too_late,
    list_builder::{Builder, Next, page, ticked_before},
    posted::{Form, SignedPosted},
    visit::{Visit, see_other},
    words::item::otherwise,
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
    form::name,
    paths::{self, ListAt},
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    application,
    calendar::{Calendar, china_date},
    case::step::{Act, ActKind},
    id::CaseId,
    paper::PaperState,
    supplement::{ItemKind, item::offered},
};
use uuid::Uuid;

pub(super) async fn show(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let view = read_case(&visit.app.world, who, CaseId(id)).await?;
    if !view.acts.contains(&ActKind::RequestSupplement) {
        return Ok(see_other(&paths::desk_case(id)));
    }
    let kept = match &visit.kept {
        Some(cookie) => kept_form(&visit.app.world, who, cookie, &visit.path).await?,
        None => None,
    };
    let form = match kept {
        Some(body) => Form::read(&body)?,
        None => Form(not_usable(&view)),
    };
    let builder = builder(&visit, &view);
    let step = form.text(name::ACTION);
    let model = builder.model(visit.text(), &form, step, Vec::new());
    Ok(page(&visit, StatusCode::OK, &model))
}

/// What cannot be used of the papers that came with the application is ticked beforehand, and so is what of the last notice.
fn not_usable(view: &CaseView) -> Vec<(String, String)> {
    let at_first = view
        .papers
        .iter()
        .filter(|paper| paper.round == 0 && !paper.later && paper.state == PaperState::NotUsable);
    let at_first = at_first.map(|paper| (paper.item.as_str(), paper.reason));
    ticked_before(&view.case.notices, at_first)
}

fn builder<'v>(visit: &Visit, view: &'v CaseView) -> Builder<'v> {
    let t = visit.text();
    let offered = offered(view.service);
    let asked = |code: &str| !view.statement.answers.raw(code).is_empty();
    let unseen = offered.iter();
    let unseen = unseen.filter(|(code, kind)| *kind == ItemKind::Answer && !asked(code));
    let rules = application::periods(&view.case.home, china_date(view.case.submitted_at));
    Builder {
        at: ListAt::Case(view.row.id),
        number: view.row.number.clone(),
        version: view.row.version,
        service_name: t
            .service(&view.service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        otherwise: otherwise(view.service),
        list: view.service.into(),
        unseen: unseen.map(|(code, _)| *code).collect(),
        offered,
        earlier: &view.case.notices,
        last_day: rules
            .last_day(visit.app.world.today(), Calendar::national())
            .date,
    }
}

pub(super) async fn step(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let world = &visit.app.world;
    let version = form.number(name::VERSION)?;
    let view = read_case(world, who, CaseId(id)).await?;
    // Somebody else acted, or it is no longer this office's: what was chosen is shown once more and not sent.
    let stale = view.row.version != version;
    if !view.acts.contains(&ActKind::RequestSupplement) {
        return Ok(too_late(&visit, &view, &form, stale));
    }
    let builder = builder(&visit, &view);
    let (items, own_fault) = match builder.step(&visit, &form, stale) {
        Next::Send(asked) => asked,
        Next::Page(page) => return Ok(page),
    };
    let act = Act::RequestSupplement { items, own_fault };
    match act_on_case(world, who, CaseId(id), version, act).await {
        Ok(()) => {
            if let Some(cookie) = &visit.kept {
                forget_form(world, cookie).await?;
            }
            let done = ActKind::RequestSupplement.code();
            Ok(see_other(&paths::desk_done(done)))
        }
        Err(failure) => builder.again(&visit, &form, failure),
    }
}
