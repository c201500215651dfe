//! Two small pages about oneself: how I sign when I cannot write my name (and the counter's form for that); and, for officers, who
//! I am as a person.
use super::{
    account::local,
    desk_people::note_field,
    posted::SignedPosted,
    sheets::{part, sheet},
    visit::{Visit, see_other},
};
use crate::{
    failure::Failure,
    usecase::{
        counter::AtCounter,
        officer_number::{is_known, say_officer_number},
        signing::{WAYS, read_signing, say_signing},
    },
};
use app::{
    components::summary_list::Row,
    form::{Choice, Field, FieldKind, Typed, name},
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
    text::Text,
};
use axum::{extract::Query, http::StatusCode, response::Response};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Then {
    #[serde(default)]
    next: String,
}

pub(super) async fn show(visit: Visit, Query(query): Query<Then>) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let signs = read_signing(&visit.app.world, who).await?;
    let typed = Typed {
        values: vec![
            ("way".to_owned(), signs.way),
            ("witness".to_owned(), signs.name),
        ],
        problems: Vec::new(),
    };
    let next = local(&query.next);
    Ok(signing_page(&visit, StatusCode::OK, &typed, &next))
}

/// The ways, and whose name goes with them.
fn fields(t: &Text, typed: &Typed) -> [Field; 2] {
    let ways = WAYS
        .map(|way| Choice::new(way, t.word("signing", way)))
        .to_vec();
    [
        Field::new("way", t.get("signing-way"), FieldKind::Choice(ways)),
        Field::new("witness", t.get("signing-witness"), FieldKind::Text)
            .hint(t.get("signing-witness-hint"))
            .optional(),
    ]
    .map(|field| typed.fill(t, "signing", field))
}

/// The counter's form: how a person signs, and what the officer saw.
pub(super) fn counter_part(visit: &Visit, view: &AtCounter, typed: &Typed) -> Part {
    let t = visit.text();
    let known = match &view.signs {
        Some(signs) => format!("{} {}", t.word("signing", &signs.way), signs.name),
        None => t.get("desk-person-signs-unknown").to_owned(),
    };
    let none = Typed::default();
    let typed = match typed.value(name::ACTION) {
        "signing" => typed,
        _ => &none,
    };
    let mut fields = fields(t, typed).to_vec();
    fields.push(typed.fill(t, "mandate", note_field(visit)));
    Part {
        lines: vec![t.get("desk-person-signs-text").to_owned()],
        rows: vec![Row::new(t.get("signing-way"), known.trim())],
        forms: vec![SheetForm {
            action: paths::desk_person(view.person.id.0),
            scope: "signing".to_owned(),
            hidden: vec![(name::ACTION, "signing".to_owned())],
            fields,
            button: t.get("desk-person-court-button").to_owned(),
            ..SheetForm::default()
        }],
        ..part(t.get("desk-person-signs"))
    }
}

fn signing_page(visit: &Visit, status: StatusCode, typed: &Typed, next: &str) -> Response {
    let t = visit.text();
    let back = if next.is_empty() { paths::MY } else { next };
    let model = SheetModel {
        back: Some(back.to_owned()),
        lead: vec![t.get("signing-lead").to_owned()],
        parts: vec![Part {
            forms: vec![SheetForm {
                action: paths::SIGNING.to_owned(),
                hidden: vec![(name::NEXT, next.to_owned())],
                fields: fields(t, typed).to_vec(),
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
    let next = local(form.text(name::NEXT));
    match say_signing(&visit.app.world, who, way, witness).await {
        Ok(()) if next.is_empty() => Ok(see_other(paths::MY)),
        Ok(()) => Ok(see_other(&next)),
        Err(Failure::Invalid(problems)) => {
            let mut typed = form.typed();
            typed.problems = super::apply::problems(&problems);
            Ok(signing_page(
                &visit,
                StatusCode::UNPROCESSABLE_ENTITY,
                &typed,
                &next,
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
