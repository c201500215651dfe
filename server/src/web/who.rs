//! The first question of every application: who is filling in, in which capacity. All that comes after follows the answer.
use super::{
    posted::Form,
    public::words_of,
    sheets::sheet,
    visit::{Visit, see_other},
};
use crate::{
    failure::Failure,
    usecase::{
        say_helper::say_helper,
        switch_client::{clients, switch_client},
    },
    world::Who,
};
use app::{
    form::{Choice, Field, FieldKind, Problem, Typed, name},
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    catalogue::{Catalogue, ServiceKind},
    field::FieldError,
    id::{ApplicationId, MandateId},
};
use serde::Deserialize;

/// Name of the field.
const FIELD: &str = "filled_by";
const HELPER: &str = "helper";

#[derive(Deserialize)]
pub(super) struct At {
    #[serde(default)]
    place: String,
}

pub(super) async fn show(
    visit: Visit,
    Path(service): Path<String>,
    Query(query): Query<At>,
) -> Result<Response, Failure> {
    visit.citizen()?;
    let none = Typed::default();
    page(&visit, StatusCode::OK, (&service, &query.place), none).await
}

async fn page(
    visit: &Visit,
    status: StatusCode,
    (service, place): (&str, &str),
    typed: Typed,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let asked_for = Catalogue::shipped()
        .get(service)
        .filter(|one| one.kind == ServiceKind::Apply)
        .ok_or(Failure::Missing)?;
    let t = visit.text();
    let mut choices = vec![
        Choice::new("own", t.get("who-own")),
        Choice {
            hint: Some(t.get("who-helped-hint").to_owned()),
            ..Choice::new("helped", t.get("who-helped"))
        },
    ];
    for client in clients(&visit.app.world, who).await? {
        let included = client.mandate.services.iter().any(|one| one == service);
        if client.acting.in_force && included {
            let args = [
                ("capacity", client.acting.kind.code().into()),
                ("name", client.acting.name.as_str().into()),
            ];
            let id = client.acting.mandate.to_string();
            choices.push(Choice::new(id, t.with("who-client", &args)));
        }
    }
    choices.push(Choice {
        hint: Some(t.get("who-other-hint").to_owned()),
        ..Choice::new("other", t.get("who-other"))
    });
    let fields = vec![
        typed.fill(
            t,
            "who",
            Field::new(FIELD, t.get("who-label"), FieldKind::Choice(choices)),
        ),
        typed.fill(
            t,
            "who",
            Field::new(HELPER, t.get("who-helper"), FieldKind::Text)
                .hint(t.get("who-helper-hint"))
                .optional(),
        ),
    ];
    let model = SheetModel {
        service: Some(words_of(visit, asked_for, "title")),
        back: Some(paths::service_at(service, place)),
        lead: vec![t.get("who-lead").to_owned()],
        parts: vec![Part {
            forms: vec![SheetForm {
                action: paths::APPLICATIONS.to_owned(),
                hidden: vec![
                    (name::SERVICE, service.to_owned()),
                    (name::PLACE, place.to_owned()),
                    ("asked", "who".to_owned()),
                ],
                fields,
                button: t.get("question-continue").to_owned(),
                ..SheetForm::default()
            }],
            ..Part::default()
        }],
        ..sheet(t.get("who-title"))
    };
    Ok(visit.sheet(status, &model))
}

/// What the first question led to.
pub(super) enum Answered {
    /// Begin, as this person; with a helper's name where somebody sits beside them.
    As(Box<Who>, Option<String>),
    /// Another page first.
    Elsewhere(Response),
}

/// Asks the first question, unless it was answered by choosing a client, or there is nothing to ask (reports).
pub(super) async fn answered(visit: &Visit, form: &Form) -> Result<Answered, Failure> {
    let (who, _) = visit.citizen()?;
    let (service, place) = (form.text(name::SERVICE), form.text(name::PLACE));
    let asks = Catalogue::shipped()
        .get(service)
        .is_some_and(|one| one.kind == ServiceKind::Apply);
    let itself = || Answered::As(Box::new(who.clone()), None);
    if !asks || who.acting.is_some() {
        return Ok(itself());
    }
    let wrong = |field: &str, code: &str| {
        let mut typed = form.typed();
        typed.problems = vec![Problem::new(field, code)];
        page(
            visit,
            StatusCode::UNPROCESSABLE_ENTITY,
            (service, place),
            typed,
        )
    };
    match form.text(FIELD) {
        "" if form.text("asked").is_empty() => {
            let to = paths::who(service, place);
            Ok(Answered::Elsewhere(see_other(&to)))
        }
        "" => Ok(Answered::Elsewhere(wrong(FIELD, "missing").await?)),
        "own" => Ok(itself()),
        "helped" => match domain::contact::parse_name(form.text(HELPER)) {
            Ok(helper) => Ok(Answered::As(Box::new(who.clone()), Some(helper))),
            Err(FieldError::Missing) => {
                Ok(Answered::As(Box::new(who.clone()), Some(String::new())))
            }
            Err(error) => Ok(Answered::Elsewhere(wrong(HELPER, &error.code()).await?)),
        },
        "other" => {
            let to = paths::acting_new(service, place);
            Ok(Answered::Elsewhere(see_other(&to)))
        }
        id => {
            let chosen = MandateId(id.parse().map_err(|_| Failure::Missing)?);
            let session = visit.session().ok_or(Failure::SignedOut)?;
            let world = &visit.app.world;
            switch_client(world, who, session, Some(chosen)).await?;
            let who = crate::usecase::switch_client::named_client(world, who.clone(), chosen);
            Ok(Answered::As(Box::new(who.await?), None))
        }
    }
}

/// Writes down who sits beside the person.
pub(super) async fn helped(
    visit: &Visit,
    who: &Who,
    id: ApplicationId,
    helper: Option<String>,
) -> Result<(), Failure> {
    match helper {
        Some(helper) => say_helper(&visit.app.world, who, id, helper).await,
        None => Ok(()),
    }
}
