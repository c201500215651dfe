//! Two small pages about oneself: how I sign when I cannot write my name; and, for officers, who I am as a person.
use super::{
    posted::SignedPosted,
    sheets::sheet,
    visit::{Visit, see_other},
};
use crate::{
    failure::Failure,
    usecase::{
        officer_number::{is_known, say_officer_number},
        signing::{WAYS, read_signing, say_signing},
    },
};
use app::{
    form::{Choice, Field, FieldKind, Typed},
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
};
use axum::{http::StatusCode, response::Response};

pub(super) async fn show(visit: Visit) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let signs = read_signing(&visit.app.world, who).await?;
    let typed = Typed {
        values: vec![
            ("way".to_owned(), signs.way),
            ("witness".to_owned(), signs.name),
        ],
        problems: Vec::new(),
    };
    Ok(signing_page(&visit, StatusCode::OK, &typed))
}

fn signing_page(visit: &Visit, status: StatusCode, typed: &Typed) -> Response {
    let t = visit.text();
    let ways = WAYS
        .map(|way| Choice::new(way, t.word("signing", way)))
        .to_vec();
    let fields = [
        Field::new("way", t.get("signing-way"), FieldKind::Choice(ways)),
        Field::new("witness", t.get("signing-witness"), FieldKind::Text)
            .hint(t.get("signing-witness-hint"))
            .optional(),
    ]
    .map(|field| typed.fill(t, "signing", field));
    let model = SheetModel {
        back: Some(paths::MY.to_owned()),
        lead: vec![t.get("signing-lead").to_owned()],
        parts: vec![Part {
            forms: vec![SheetForm {
                action: paths::SIGNING.to_owned(),
                fields: fields.to_vec(),
                button: t.get("signing-button").to_owned(),
                ..SheetForm::default()
            }],
            ..Part::default()
        }],
        ..sheet(t.get("signing-title"))
    };
    visit.sheet(status, &model)
}

pub(super) async fn say(SignedPosted { visit, form }: SignedPosted) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let (way, witness) = (form.text("way"), form.text("witness"));
    match say_signing(&visit.app.world, who, way, witness).await {
        Ok(()) => Ok(see_other(paths::MY)),
        Err(Failure::Invalid(problems)) => {
            let mut typed = form.typed();
            typed.problems = super::apply::problems(&problems);
            Ok(signing_page(
                &visit,
                StatusCode::UNPROCESSABLE_ENTITY,
                &typed,
            ))
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn show_officer(visit: Visit) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let known = is_known(&visit.app.world, who).await?;
    let none = Typed::default();
    Ok(officer_page(&visit, StatusCode::OK, known, &none))
}

fn officer_page(visit: &Visit, status: StatusCode, known: bool, typed: &Typed) -> Response {
    let t = visit.text();
    let number = Field::new("id_number", t.get("desk-me-number"), FieldKind::IdNumber)
        .hint(t.get("desk-me-hint"));
    let model = SheetModel {
        back: Some(paths::DESK.to_owned()),
        lead: vec![t.get("desk-me-lead").to_owned()],
        parts: vec![Part {
            lines: vec![
                t.get(if known {
                    "desk-me-known"
                } else {
                    "desk-me-unknown"
                })
                .to_owned(),
            ],
            forms: vec![SheetForm {
                action: paths::DESK_ME.to_owned(),
                fields: vec![typed.fill(t, "people", number)],
                button: t.get("signing-button").to_owned(),
                ..SheetForm::default()
            }],
            ..Part::default()
        }],
        ..sheet(t.get("desk-me"))
    };
    visit.sheet(status, &model)
}

pub(super) async fn say_officer(
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    match say_officer_number(&visit.app.world, who, form.text("id_number")).await {
        Ok(()) => Ok(see_other(paths::DESK_ME)),
        Err(Failure::Invalid(problems)) => {
            let known = is_known(&visit.app.world, who).await?;
            let mut typed = form.typed();
            typed.problems = super::apply::problems(&problems);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(officer_page(&visit, status, known, &typed))
        }
        Err(other) => Err(other),
    }
}
