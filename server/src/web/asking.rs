//! Asking to act for another: the request, the code that the person tells, and how it stands.
use super::{
    ask_list, ask_papers,
    mandate_form::{self, asking as fields, terms},
    posted::SignedPosted,
    sheets::{facts, sheet},
    visit::{Visit, see_other},
};
use crate::{
    carrier::Carrier,
    failure::Failure,
    usecase::{
        agree_by_code::{agree_by_code, send_code},
        ask_mandate::{ask_mandate, read_ask},
        asks::Ask,
        committees::mine,
        read_helpers::read_helpers,
        take_back_ask::take_back,
    },
};
use app::{
    form::{Field, FieldKind, Typed, name},
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{delegation::AgentKind, id::AskId};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
pub(super) struct From {
    service: Option<String>,
    place: Option<String>,
}

pub(super) async fn show_new(visit: Visit, Query(query): Query<From>) -> Result<Response, Failure> {
    visit.citizen()?;
    // Nobody passes a mandate on: refused while acting for somebody.
    read_helpers(&visit.app.world, visit.somebody()?).await?;
    let mut typed = Typed::default();
    let service = query.service.as_deref();
    new_page(&visit, StatusCode::OK, &mut typed, (service, query.place)).await
}

async fn new_page(
    visit: &Visit,
    status: StatusCode,
    typed: &mut Typed,
    (service, place): (Option<&str>, Option<String>),
) -> Result<Response, Failure> {
    let t = visit.text();
    let worker = !mine(&visit.app.world, visit.somebody()?).await?.is_empty();
    let mut fields = fields(visit, typed, worker, service);
    if let (Some(place), Some(field)) = (place, fields.iter_mut().find(|f| f.name == "place")) {
        field.value = vec![super::words::place(&place)];
    }
    let form = SheetForm {
        action: paths::ACTING_NEW.to_owned(),
        fields,
        button: t.get("asking-button").to_owned(),
        ..SheetForm::default()
    };
    let model = SheetModel {
        back: Some(paths::ACTING.to_owned()),
        lead: vec![t.get("asking-lead").to_owned()],
        parts: vec![Part {
            forms: vec![form],
            ..Part::default()
        }],
        ..sheet(t.get("clients-ask"))
    };
    Ok(visit.sheet(status, &model))
}

pub(super) async fn ask(SignedPosted { visit, form }: SignedPosted) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let asking = mandate_form::read(&form, false);
    match ask_mandate(&visit.app.world, who, asking).await {
        Ok(id) => Ok(see_other(&paths::ask(id.0))),
        Err(Failure::Invalid(problems)) => {
            let mut typed = form.typed();
            typed.problems = super::apply::problems(&problems);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            new_page(&visit, status, &mut typed, (None, None)).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn show(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let ask = read_ask(&visit.app.world, who, AskId(id)).await?;
    Ok(ask_page(
        &visit,
        StatusCode::OK,
        &ask,
        (None, Typed::default()),
    ))
}

fn ask_page(
    visit: &Visit,
    status: StatusCode,
    ask: &Ask,
    (done, typed): (Option<&str>, Typed),
) -> Response {
    let t = visit.text();
    let state = ask.row.outcome.as_deref().unwrap_or("open");
    let open = ask.row.decided_at.is_none();
    let name = ask.people.principal.name.as_str();
    let mut parts = vec![Part {
        lines: vec![t.word("ask-state", state).to_owned()]
            .into_iter()
            .chain(ask.note.clone())
            .collect(),
        rows: facts(
            visit,
            ask.kind,
            &ask.scope.services,
            &ask.scope.powers,
            None,
        )
        .into_iter()
        .chain(terms(visit, ask.scope.months))
        .collect(),
        ..Part::default()
    }];
    parts.extend(ask_list::summary(t, ask));
    parts.extend(ask_papers::part(t, ask));
    if open {
        parts.push(Part {
            lines: ["asking-way-portal", "asking-way-township"]
                .map(|key| t.get(key).to_owned())
                .to_vec(),
            ..super::sheets::part(t.get("asking-ways"))
        });
        let by_code = ask.kind != AgentKind::Guardian && !ask.row.by_principal;
        if by_code && Carrier::of(&visit.app.config).is_there() {
            parts.push(code_part(visit, ask, &typed));
        }
        parts.push(Part {
            forms: vec![SheetForm {
                action: paths::ask(ask.row.id),
                scope: "back".to_owned(),
                hidden: vec![(name::ACTION, "take_back".to_owned())],
                button: t.get("helpers-take-back").to_owned(),
                grave: true,
                ..SheetForm::default()
            }],
            ..Part::default()
        });
    }
    let mut links: Vec<_> = ask_papers::form_link(t, ask).into_iter().collect();
    if state == "given" {
        links.push((t.get("acting-choose").to_owned(), paths::ACTING.to_owned()));
    }
    let model = SheetModel {
        back: Some(paths::ACTING.to_owned()),
        done: done.map(str::to_owned),
        parts,
        links,
        ..sheet(&t.with("helpers-asked", &[("name", name.into())]))
    };
    visit.sheet(status, &model)
}

fn code_part(visit: &Visit, ask: &Ask, typed: &Typed) -> Part {
    let t = visit.text();
    let field =
        Field::new("code", t.get("asking-code"), FieldKind::Digits).hint(t.get("asking-code-hint"));
    let send = SheetForm {
        action: paths::ask(ask.row.id),
        scope: "send".to_owned(),
        hidden: vec![(name::ACTION, "send".to_owned())],
        button: t.get("asking-send").to_owned(),
        ..SheetForm::default()
    };
    let enter = SheetForm {
        action: paths::ask(ask.row.id),
        scope: "code".to_owned(),
        hidden: vec![(name::ACTION, "code".to_owned())],
        fields: vec![typed.fill(t, "mandate", field)],
        button: t.get("asking-code-button").to_owned(),
        ..SheetForm::default()
    };
    let mut lines = vec![t.get("asking-code-text").to_owned()];
    if visit.app.config.demo {
        lines.push(t.get("asking-code-demo").to_owned());
    }
    Part {
        lines,
        forms: vec![send, enter],
        ..super::sheets::part(t.get("asking-by-code"))
    }
}

pub(super) async fn act(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let (world, ask) = (&visit.app.world, AskId(id));
    let t = visit.text();
    let session = visit.session().ok_or(Failure::SignedOut)?;
    match form.text(name::ACTION) {
        "send" => {
            let open = read_ask(world, who, ask).await?;
            let carrier = Carrier::of(&visit.app.config);
            let words = t.with(
                "asking-code-message",
                &[("name", open.people.agent.name.as_str().into())],
            );
            let from = (session, visit.peer.clone());
            send_code(world, who, &carrier, from, ask, words).await?;
            let sent = Some(t.get("asking-sent"));
            Ok(ask_page(
                &visit,
                StatusCode::OK,
                &open,
                (sent, Typed::default()),
            ))
        }
        "code" => {
            let typed = form.text("code").to_owned();
            match agree_by_code(world, who, session, ask, typed).await {
                Ok(()) => Ok(see_other(&paths::ask(id))),
                Err(Failure::Invalid(problems)) => {
                    let open = read_ask(world, who, ask).await?;
                    let typed = Typed {
                        problems: super::apply::problems(&problems),
                        ..Typed::default()
                    };
                    let status = StatusCode::UNPROCESSABLE_ENTITY;
                    Ok(ask_page(&visit, status, &open, (None, typed)))
                }
                Err(other) => Err(other),
            }
        }
        _ => {
            take_back(world, who, ask).await?;
            Ok(see_other(paths::ACTING))
        }
    }
}
