//! The township's page about its village and residents' committees and their workers.
use super::{
    desk_people::links,
    posted::{Form, SignedPosted},
    sheets::{part, sheet},
    visit::{Visit, see_other},
};
use crate::{
    failure::Failure,
    usecase::committees::{Committee, add_committee, committees, end_worker, name_worker},
};
use app::{
    form::{Field, FieldKind, Typed, name},
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
};
use axum::{http::StatusCode, response::Response};
use uuid::Uuid;

pub(super) async fn show_committees(visit: Visit) -> Result<Response, Failure> {
    committees_page(&visit, StatusCode::OK, None).await
}

async fn committees_page(
    visit: &Visit,
    status: StatusCode,
    again: Option<(String, Typed)>,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let found = committees(&visit.app.world, who).await?;
    let t = visit.text();
    let typed = |scope: &str| {
        again
            .as_ref()
            .filter(|(known, _)| known == scope)
            .map(|(_, typed)| typed.clone())
            .unwrap_or_default()
    };
    let mut parts: Vec<Part> = found
        .iter()
        .map(|one| committee_part(visit, one, &typed(&one.row.id.to_string())))
        .collect();
    let name_of = Field::new("committee", t.get("desk-committees-name"), FieldKind::Text);
    parts.push(Part {
        forms: vec![SheetForm {
            action: paths::DESK_COMMITTEES.to_owned(),
            scope: "new".to_owned(),
            fields: vec![typed("new").fill(t, "people", name_of)],
            button: t.get("desk-committees-button").to_owned(),
            ..SheetForm::default()
        }],
        ..part(t.get("desk-committees-new"))
    });
    let model = SheetModel {
        back: Some(paths::DESK.to_owned()),
        lead: vec![t.get("desk-committees-lead").to_owned()],
        parts,
        links: links(visit),
        ..sheet(t.get("desk-committees"))
    };
    Ok(visit.sheet(status, &model))
}

fn committee_part(visit: &Visit, one: &Committee, typed: &Typed) -> Part {
    let t = visit.text();
    let id = one.row.id.to_string();
    let number = Field::new(
        "id_number",
        t.get("desk-committees-worker"),
        FieldKind::IdNumber,
    )
    .hint(t.get("desk-committees-worker-hint"));
    let hidden = |action: &str| {
        vec![
            (name::ACTION, action.to_owned()),
            ("committee_id", id.clone()),
        ]
    };
    let mut forms: Vec<SheetForm> = one
        .workers
        .iter()
        .map(|(worker, name)| {
            let mut hidden = hidden("end");
            hidden.push(("worker", worker.to_string()));
            SheetForm {
                action: paths::DESK_COMMITTEES.to_owned(),
                scope: worker.to_string(),
                hidden,
                button: t.with("desk-committees-end", &[("name", name.as_str().into())]),
                grave: true,
                ..SheetForm::default()
            }
        })
        .collect();
    forms.push(SheetForm {
        action: paths::DESK_COMMITTEES.to_owned(),
        scope: id.clone(),
        hidden: hidden("worker"),
        fields: vec![typed.fill(t, "people", number)],
        button: t.get("desk-committees-worker-button").to_owned(),
        ..SheetForm::default()
    });
    Part {
        forms,
        ..part(&one.row.name)
    }
}

pub(super) async fn act_on_committees(
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let world = &visit.app.world;
    let id = |field: &str, form: &Form| -> Result<Uuid, Failure> {
        form.text(field).parse().map_err(|_| Failure::Missing)
    };
    let (scope, done) = match form.text(name::ACTION) {
        "worker" => {
            let committee = id("committee_id", &form)?;
            let done = name_worker(world, who, committee, form.text("id_number")).await;
            (committee.to_string(), done)
        }
        "end" => {
            let committee = id("committee_id", &form)?;
            let done = end_worker(world, who, committee, id("worker", &form)?).await;
            (committee.to_string(), done)
        }
        _ => {
            let done = add_committee(world, who, form.text("committee")).await;
            ("new".to_owned(), done.map(drop))
        }
    };
    match done {
        Ok(()) => Ok(see_other(paths::DESK_COMMITTEES)),
        Err(Failure::Invalid(problems)) => {
            let mut typed = form.typed();
            typed.problems = super::apply::problems(&problems);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            committees_page(&visit, status, Some((scope, typed))).await
        }
        Err(other) => Err(other),
    }
}
