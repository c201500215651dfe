//! The township's pages about people at the counter: finding one, the book read out, stopping an agent, a court's finding.
use super::{
    desk_rights::{at_counter as at_counter_with, counter_parts, refusal},
    helpers::ended,
    posted::SignedPosted,
    sheets::{BookFrom, deed_row, earlier, facts, part, sheet},
    signing::counter_part,
    visit::{Visit, see_other},
};
use crate::{
    failure::Failure,
    usecase::{
        claim_account::hand_out,
        counter::{AtCounter, at_counter, find, note_court},
        decide_ask::waiting_at_township,
        end_mandate::stop_at_counter,
        signing::note_signing,
    },
};
use app::{
    components::summary_list::Row,
    form::{Choice, Field, FieldKind, Typed, name},
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    delegation::{Capacity, MandateStanding},
    id::{MandateId, PersonId},
};
use uuid::Uuid;

pub(super) fn links(visit: &Visit) -> Vec<(String, String)> {
    let t = visit.text();
    [
        ("desk-people", paths::DESK_PEOPLE),
        ("desk-paper", paths::DESK_KEY_IN),
        ("desk-asks", paths::DESK_ASKS),
        ("desk-rights", paths::DESK_RIGHTS),
        ("desk-committees", paths::DESK_COMMITTEES),
        ("desk-alarms", paths::DESK_ALARMS),
    ]
    .into_iter()
    .map(|(key, to)| (t.get(key).to_owned(), to.to_owned()))
    .collect()
}

pub(super) fn note_field(visit: &Visit) -> Field {
    let t = visit.text();
    Field::new("note", t.get("desk-note"), FieldKind::LongText).hint(t.get("desk-note-hint"))
}

pub(super) async fn show_people(visit: Visit) -> Result<Response, Failure> {
    visit.officer()?;
    // Only townships have a counter.
    waiting_at_township(&visit.app.world, visit.somebody()?).await?;
    Ok(people_page(&visit, StatusCode::OK, &Typed::default()))
}

fn people_page(visit: &Visit, status: StatusCode, typed: &Typed) -> Response {
    let t = visit.text();
    let number = Field::new(
        "id_number",
        t.get("desk-people-number"),
        FieldKind::IdNumber,
    )
    .hint(t.get("desk-people-hint"));
    let model = SheetModel {
        back: Some(paths::DESK.to_owned()),
        lead: vec![t.get("desk-people-lead").to_owned()],
        parts: vec![Part {
            forms: vec![SheetForm {
                action: paths::DESK_PEOPLE.to_owned(),
                fields: vec![typed.fill(t, "people", number)],
                button: t.get("desk-people-button").to_owned(),
                ..SheetForm::default()
            }],
            ..Part::default()
        }],
        links: links(visit),
        ..sheet(t.get("desk-people"))
    };
    visit.sheet(status, &model)
}

pub(super) async fn find_person(
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    match find(&visit.app.world, who, form.text("id_number")).await {
        Ok(person) => Ok(see_other(&paths::desk_person(person.0))),
        Err(Failure::Invalid(problems)) => {
            let mut typed = form.typed();
            typed.problems = super::apply::problems(&problems);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(people_page(&visit, status, &typed))
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn show_person(
    visit: Visit,
    Path(id): Path<Uuid>,
    Query(query): Query<BookFrom>,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let view = at_counter(&visit.app.world, who, PersonId(id), query.before()?).await?;
    let none = Typed::default();
    let said = (&none, None);
    Ok(person_page(&visit, StatusCode::OK, &view, said, None))
}

fn person_page(
    visit: &Visit,
    status: StatusCode,
    view: &AtCounter,
    (typed, done): (&Typed, Option<String>),
    refused: Option<String>,
) -> Response {
    let t = visit.text();
    let id = view.person.id.0;
    let how = match view.how {
        domain::delegation::HowToAct::Alone => "alone",
        domain::delegation::HowToAct::WithGuardianConsent => "with_consent",
        domain::delegation::HowToAct::ThroughGuardian => "through_guardian",
    };
    let mut parts = vec![Part {
        rows: vec![
            Row::new(t.get("check-name"), view.person.name.as_str()),
            Row::new(t.get("check-id-number"), view.person.id_number.masked()),
            Row::new(t.get("desk-person-how"), t.word("how", how)),
            Row::new(
                t.get("desk-person-account"),
                t.get(if view.has_account {
                    "desk-person-account-yes"
                } else {
                    "desk-person-account-no"
                }),
            ),
        ],
        ..Part::default()
    }];
    if !view.half_keyed.is_empty() {
        let go_on = view.half_keyed.iter().map(|row| {
            let title = t.service(&row.service_id, "title").unwrap_or_default();
            (title.to_owned(), paths::tasks(row.id))
        });
        parts.push(Part {
            links: go_on.collect(),
            ..part(t.get("desk-person-papers"))
        });
    }
    for helper in &view.helpers {
        if helper.standing != MandateStanding::InForce {
            parts.push(Part {
                lines: vec![ended(visit, helper)],
                ..Part::default()
            });
            continue;
        }
        let mandate = &helper.mandate;
        parts.push(Part {
            rows: facts(
                visit,
                mandate.kind,
                &mandate.services,
                &mandate.powers,
                mandate.last_day,
            ),
            forms: vec![SheetForm {
                action: paths::desk_person(id),
                scope: helper.id.to_string(),
                hidden: vec![
                    (name::ACTION, "stop".to_owned()),
                    (name::CLIENT, helper.id.to_string()),
                ],
                button: t.with("desk-person-stop", &[("name", helper.name.as_str().into())]),
                grave: true,
                ..SheetForm::default()
            }],
            ..part(&helper.name)
        });
    }
    parts.push(Part {
        rows: view
            .book
            .entries
            .iter()
            .map(|deed| deed_row(visit, deed))
            .collect(),
        links: earlier(t, &view.book, |before| {
            paths::desk_person_before(id, before)
        }),
        ..part(t.get("desk-person-log"))
    });
    if !view.has_account {
        parts.push(Part {
            lines: vec![t.get("desk-person-claim-text").to_owned()],
            forms: vec![SheetForm {
                action: paths::desk_person(id),
                scope: "claim".to_owned(),
                hidden: vec![(name::ACTION, "claim".to_owned())],
                button: t.get("desk-person-claim").to_owned(),
                ..SheetForm::default()
            }],
            ..Part::default()
        });
    }
    let court = Field::new(
        "court",
        t.get("desk-person-court"),
        FieldKind::Choice(
            [
                Capacity::Full,
                Capacity::LimitedByCourt,
                Capacity::NoneByCourt,
            ]
            .map(|one| Choice::new(one.code(), t.word("court", one.code())))
            .to_vec(),
        ),
    )
    .hint(t.get("desk-person-court-hint"));
    let none = Typed::default();
    let of_court = match typed.value(name::ACTION) {
        "court" => typed,
        _ => &none,
    };
    let mut court = of_court.fill(t, "people", court);
    if of_court.values.is_empty() {
        court.value = vec![view.court.code().to_owned()];
    }
    parts.push(counter_part(visit, view, typed));
    parts.extend(counter_parts(visit, id, &view.person.name, typed));
    parts.push(Part {
        forms: vec![SheetForm {
            action: paths::desk_person(id),
            scope: "court".to_owned(),
            hidden: vec![(name::ACTION, "court".to_owned())],
            fields: vec![court, of_court.fill(t, "people", note_field(visit))],
            button: t.get("desk-person-court-button").to_owned(),
            ..SheetForm::default()
        }],
        ..part(t.get("desk-person-court"))
    });
    let model = SheetModel {
        back: Some(paths::DESK_PEOPLE.to_owned()),
        done,
        refused,
        lead: vec![t.get("desk-person-lead").to_owned()],
        parts,
        ..sheet(&view.person.name)
    };
    visit.sheet(status, &model)
}

pub(super) async fn act_on_person(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let (world, person) = (&visit.app.world, PersonId(id));
    if form.text(name::ACTION) == "claim" {
        let code = hand_out(world, who, person).await?;
        let view = at_counter(world, who, person, None).await?;
        let done = visit
            .text()
            .with("desk-person-claimed", &[("code", code.as_str().into())]);
        let none = Typed::default();
        return Ok(person_page(
            &visit,
            StatusCode::OK,
            &view,
            (&none, Some(done)),
            None,
        ));
    }
    let done = match form.text(name::ACTION) {
        "court" => {
            let words = form.text("note");
            note_court(world, who, person, form.text("court"), words).await
        }
        "signing" => {
            let said = (form.text("way"), form.text("witness"));
            note_signing(world, who, person, said, form.text("note")).await
        }
        "payee" | "waive" => at_counter_with(&visit, person, &form).await,
        _ => {
            let mandate = form.text(name::CLIENT).parse();
            let mandate = MandateId(mandate.map_err(|_| Failure::Missing)?);
            stop_at_counter(world, who, person, mandate).await
        }
    };
    match done {
        Ok(()) => Ok(see_other(&paths::desk_person(id))),
        Err(Failure::Invalid(problems)) => {
            let view = at_counter(world, who, person, None).await?;
            let mut typed = form.typed();
            typed.problems = super::apply::problems(&problems);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(person_page(&visit, status, &view, (&typed, None), None))
        }
        Err(other) => match refusal(&visit, &other) {
            Some((status, words)) => {
                let view = at_counter(world, who, person, None).await?;
                let said = (&form.typed(), None);
                Ok(person_page(&visit, status, &view, said, Some(words)))
            }
            None => Err(other),
        },
    }
}
