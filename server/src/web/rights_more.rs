//! Giving up a benefit and taking that back, everything held about oneself, closing the account.
use super::{
    acting::moment,
    posted::{Form, SignedPosted},
    rights::{Again, password, password_field},
    sheets::{part, sheet},
    visit::{Visit, see_other},
};
use crate::{
    failure::Failure,
    usecase::{
        close_account::{Closing, close_account, read_closing},
        waivers::{
            NewWaiver, WaiverShown, confirm_waiver, read_waivers, revoke_waiver, sign_waiver,
            waivable,
        },
    },
};
use app::{
    form::{Choice, Field, FieldKind, name},
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
};
use axum::{
    extract::Query,
    http::{HeaderValue, header},
    response::Response,
};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    service: String,
}

pub(super) async fn show_waivers(
    visit: Visit,
    Query(query): Query<Asked>,
) -> Result<Response, Failure> {
    waivers_page(&visit, &query.service, Again::first()).await
}

/// What is lost, in words: the benefit, what it is, and what does not come back.
pub(super) fn loss(visit: &Visit, service: &str) -> String {
    crate::web::words::loss(visit.text(), service)
}

async fn waivers_page(visit: &Visit, asked: &str, again: Again) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let (waivers, mut services) = read_waivers(&visit.app.world, who).await?;
    let t = visit.text();
    let mut parts: Vec<Part> = waivers
        .iter()
        .map(|one| waiver_part(visit, one, &again))
        .collect();
    if waivable(asked) && !services.iter().any(|one| one == asked) {
        services.insert(0, asked.to_owned());
    }
    let open = |service: &String| {
        waivers
            .iter()
            .any(|one| one.service == *service && one.is_open())
    };
    for service in services.iter().filter(|service| !open(service)) {
        parts.push(signing_part(visit, service, &again));
    }
    if parts.is_empty() {
        parts.push(Part {
            lines: vec![t.get("waivers-none").to_owned()],
            ..Part::default()
        });
    }
    let model = SheetModel {
        back: Some(paths::RIGHTS.to_owned()),
        refused: again.refused,
        lead: vec![
            t.get("waivers-lead").to_owned(),
            t.get("waivers-lead-2").to_owned(),
        ],
        parts,
        links: vec![(
            t.get("waivers-others").to_owned(),
            paths::SERVICES.to_owned(),
        )],
        ..sheet(t.get("rights-waivers"))
    };
    Ok(visit.sheet(again.status, &model))
}

/// Whether what came back belongs to this form.
fn mine(again: &Again, field: &str, id: &str) -> bool {
    again.typed.value(field) == id
}

fn signing_part(visit: &Visit, service: &str, again: &Again) -> Part {
    let t = visit.text();
    let fields = [
        Field::new("understood", t.get("waivers-understood"), FieldKind::Agree),
        password_field(visit),
    ];
    let is_mine = mine(again, name::SERVICE, service);
    Part {
        lines: vec![loss(visit, service)],
        forms: vec![SheetForm {
            action: paths::WAIVERS.to_owned(),
            scope: service.to_owned(),
            hidden: vec![(name::SERVICE, service.to_owned())],
            fields: fields
                .into_iter()
                .map(|field| match is_mine {
                    true => again.typed.fill(t, "rights", field),
                    false => field,
                })
                .collect(),
            button: t.get("waivers-button").to_owned(),
            grave: true,
            ..SheetForm::default()
        }],
        ..part(&t.with(
            "waivers-give-up",
            &[(
                "service",
                t.service(service, "title").unwrap_or_default().into(),
            )],
        ))
    }
}

fn waiver_part(visit: &Visit, one: &WaiverShown, again: &Again) -> Part {
    let t = visit.text();
    let title = t.service(&one.service, "title").unwrap_or_default();
    let words = t.with(
        &format!("waiver-{}", one.standing),
        &[
            ("at", moment(visit, one.signed_at).into()),
            ("from", t.date(one.confirmable_from).into()),
        ],
    );
    let id = one.id.to_string();
    let form = |action: &'static str, button: &str, fields: Vec<Field>| SheetForm {
        action: paths::WAIVERS.to_owned(),
        scope: format!("{action}-{id}"),
        hidden: vec![
            (name::ACTION, action.to_owned()),
            (name::CHANGE, id.clone()),
        ],
        fields,
        button: button.to_owned(),
        ..SheetForm::default()
    };
    let mut forms = Vec::new();
    if one.is_open() {
        forms.push(form("revoke", t.get("waivers-revoke"), Vec::new()));
    }
    if one.standing == "cooling" && visit.app.world.today() >= one.confirmable_from {
        let mut field = password_field(visit);
        if mine(again, name::CHANGE, &id) {
            field = again.typed.fill(t, "rights", field);
        }
        forms.push(SheetForm {
            grave: true,
            ..form("confirm", t.get("waivers-confirm"), vec![field])
        });
    }
    Part {
        lines: vec![words],
        forms,
        ..part(title)
    }
}

pub(super) async fn post_waiver(
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let world = &visit.app.world;
    let id = || {
        let id = form.text(name::CHANGE).parse();
        id.map_err(|_| Failure::Missing)
    };
    let done = match form.text(name::ACTION) {
        "revoke" => revoke_waiver(world, who, id()?).await,
        "confirm" => confirm_waiver(world, who, id()?, password(&form)).await,
        _ => {
            let service = form.text(name::SERVICE).to_owned();
            let new = NewWaiver {
                understood: form.one("understood").is_some(),
                words: loss(&visit, &service),
                service,
                password: password(&form),
            };
            sign_waiver(world, who, new).await.map(|_| ())
        }
    };
    match done {
        Ok(()) => Ok(see_other(paths::WAIVERS)),
        Err(failure) => {
            let again = Again::after(&visit, &form, failure)?;
            waivers_page(&visit, form.text(name::SERVICE), again).await
        }
    }
}

pub(super) async fn show_closing(visit: Visit) -> Result<Response, Failure> {
    closing_page(&visit, Again::first()).await
}

async fn closing_page(visit: &Visit, again: Again) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let Closing {
        drafts,
        cases,
        mandates,
    } = read_closing(&visit.app.world, who).await?;
    let t = visit.text();
    let count = |key: &str, n: usize| t.with(key, &[("n", n.to_string().into())]);
    let fields = [
        Field::new("understood", t.get("closing-understood"), FieldKind::Agree),
        password_field(visit),
    ];
    let model = SheetModel {
        back: Some(paths::RIGHTS.to_owned()),
        refused: again.refused,
        lead: vec![t.get("closing-lead").to_owned()],
        parts: vec![
            Part {
                lines: vec![
                    count("closing-drafts", drafts),
                    count("closing-mandates", mandates),
                    t.get("closing-phone").to_owned(),
                ],
                ..part(t.get("closing-goes"))
            },
            Part {
                lines: vec![
                    count("closing-cases", cases),
                    t.get("closing-back").to_owned(),
                ],
                ..part(t.get("closing-stays"))
            },
            Part {
                forms: vec![SheetForm {
                    action: paths::CLOSING.to_owned(),
                    fields: fields
                        .into_iter()
                        .map(|field| again.typed.fill(t, "rights", field))
                        .collect(),
                    button: t.get("closing-button").to_owned(),
                    grave: true,
                    ..SheetForm::default()
                }],
                ..Part::default()
            },
        ],
        links: vec![(t.get("rights-export").to_owned(), paths::EXPORT.to_owned())],
        ..sheet(t.get("rights-closing"))
    };
    Ok(visit.sheet(again.status, &model))
}

pub(super) async fn post_closing(
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let understood = form.one("understood").is_some();
    match close_account(&visit.app.world, who, understood, password(&form)).await {
        Ok(()) => {
            let mut response = see_other(paths::START);
            let headers = response.headers_mut();
            headers.append(header::SET_COOKIE, visit.cookies().clear_session());
            headers.append(header::SET_COOKIE, visit.cookies().clear_settings());
            headers.insert(
                "clear-site-data",
                HeaderValue::from_static("\"cache\", \"storage\""),
            );
            Ok(response)
        }
        Err(failure) => closing_page(&visit, Again::after(&visit, &form, failure)?).await,
    }
}

/// The form that shows everything: as a page, or as a file.
pub(super) fn ways(form: &Form) -> &'static str {
    match form.text("as") {
        "json" => "json",
        _ => "page",
    }
}

/// The choice between the two.
pub(super) fn way_field(visit: &Visit) -> Field {
    let t = visit.text();
    let choices = ["page", "json"].map(|way| Choice::new(way, t.word("export-as", way)));
    Field::new("as", t.get("export-as"), FieldKind::Choice(choices.into())).value("page")
}
