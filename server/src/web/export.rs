//! Everything held about oneself, as a page to read or as JSON.
use super::{
    acting::moment,
    posted::SignedPosted,
    rights::{Again, password, password_field},
    rights_more::{way_field, ways},
    rows,
    sheets::{part, sheet},
    visit::Visit,
    words,
};
use crate::{
    failure::Failure,
    usecase::{
        close_account::read_closing,
        export_data::{CaseHeld, Everything, MandateHeld, export_data},
    },
};
use app::{
    components::summary_list::Row,
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
};
use axum::{
    Json,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{catalogue::Catalogue, form::Answers};

pub(super) async fn show(visit: Visit) -> Result<Response, Failure> {
    page(&visit, Again::first()).await
}

async fn page(visit: &Visit, again: Again) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    read_closing(&visit.app.world, who).await?;
    let t = visit.text();
    let mut way = way_field(visit);
    if !again.typed.value("as").is_empty() {
        way = again.typed.fill(t, "rights", way);
    }
    let model = SheetModel {
        back: Some(paths::RIGHTS.to_owned()),
        refused: again.refused,
        lead: vec![t.get("export-lead").to_owned()],
        parts: vec![Part {
            forms: vec![SheetForm {
                action: paths::EXPORT.to_owned(),
                fields: vec![way, again.typed.fill(t, "rights", password_field(visit))],
                button: t.get("export-button").to_owned(),
                ..SheetForm::default()
            }],
            ..Part::default()
        }],
        ..sheet(t.get("rights-export"))
    };
    Ok(visit.sheet(again.status, &model))
}

pub(super) async fn take(SignedPosted { visit, form }: SignedPosted) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    match export_data(&visit.app.world, who, password(&form)).await {
        Ok(all) if ways(&form) == "json" => {
            let mut response = Json(&all).into_response();
            let headers = response.headers_mut();
            let file = HeaderValue::from_static("attachment; filename=\"my-data.json\"");
            headers.insert(header::CONTENT_DISPOSITION, file);
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            Ok(response)
        }
        Ok(all) => Ok(everything(&visit, &all)),
        Err(failure) => page(&visit, Again::after(&visit, &form, failure)?).await,
    }
}

fn list(label: impl Into<String>, value: Vec<String>) -> Row {
    Row {
        label: label.into(),
        value,
        ..Row::default()
    }
}

fn everything(visit: &Visit, all: &Everything) -> Response {
    let t = visit.text();
    let title = |service: &str| t.service(service, "title").unwrap_or(service).to_owned();
    let mut about = vec![
        Row::new(t.get("check-name"), all.name.as_str()),
        Row::new(t.get("check-id-number"), all.id_number.as_str()),
    ];
    if let Some(phone) = &all.phone {
        about.push(Row::new(t.get("rights-phone"), phone.as_str()));
    }
    if let Some(since) = all.account_since {
        about.push(Row::new(t.get("export-since"), moment(visit, since)));
    }
    about.push(Row::new(
        t.get("export-signs"),
        format!("{} {}", t.word("signing", &all.signs.0), all.signs.1),
    ));
    let sessions = all.sessions.iter().map(|at| moment(visit, *at)).collect();
    about.push(list(t.get("export-sessions"), sessions));
    let mut parts = vec![Part {
        rows: about,
        ..part(t.get("export-about"))
    }];
    for draft in &all.drafts {
        let mut rows = vec![Row::new(
            t.get("export-saved"),
            moment(visit, draft.saved_at),
        )];
        rows.extend(answers(visit, &draft.service, &draft.answers));
        parts.push(Part {
            rows,
            ..part(&format!(
                "{} {}",
                t.get("export-draft"),
                title(&draft.service)
            ))
        });
    }
    parts.extend(all.cases.iter().map(|case| case_part(visit, case)));
    let mandate = |one: &MandateHeld| {
        let services = one.services.iter().map(|id| title(id)).collect();
        list(
            format!("{}（{}）", one.name, t.word("capacity", one.kind)),
            services,
        )
    };
    let sections = [
        (
            "helpers-title",
            all.mandates_given.iter().map(mandate).collect(),
        ),
        (
            "clients-title",
            all.mandates_held.iter().map(mandate).collect(),
        ),
        ("export-papers", papers(visit, all)),
        ("export-asks", asks(visit, all)),
        ("rights-account", accounts(visit, all)),
        ("rights-waivers", waivers(visit, all)),
        ("entitlement-kept", kept(visit, all)),
        ("helpers-log", book(visit, all)),
        ("helpers-news", news(visit, all)),
    ];
    for (key, rows) in sections {
        if !rows.is_empty() {
            parts.push(Part {
                rows,
                ..part(t.get(key))
            });
        }
    }
    let model = SheetModel {
        back: Some(paths::RIGHTS.to_owned()),
        lead: vec![t.with("export-made", &[("at", moment(visit, all.made_at).into())])],
        parts,
        ..sheet(t.get("rights-export"))
    };
    visit.sheet(StatusCode::OK, &model)
}

/// The answers in the order of the form, whole: it is the person who reads them.
fn answers(visit: &Visit, service: &str, answers: &Answers) -> Vec<Row> {
    let found = Catalogue::shipped().get(service);
    found.map_or_else(Vec::new, |service| {
        rows::answered(visit.text(), service, answers, true)
    })
}

/// What was kept of "what could I get?", in words.
fn kept(visit: &Visit, all: &Everything) -> Vec<Row> {
    let t = visit.text();
    let Some(told) = &all.kept_answers else {
        return Vec::new();
    };
    let given = told.0.iter().filter(|(_, raw)| !raw.is_empty());
    let row = |(ask, raw): (&String, &String)| {
        let words = t.maybe(&format!("entitlement-{ask}-{raw}"));
        Row::new(
            t.word("entitlement-ask", ask),
            words.unwrap_or(raw).to_owned(),
        )
    };
    given.map(row).collect()
}

fn case_part(visit: &Visit, case: &CaseHeld) -> Part {
    let t = visit.text();
    let mut rows = vec![
        Row::new(t.get("export-number"), case.number.as_str()),
        Row::new(t.get("desk-stage"), t.word("stage", case.stage)),
        Row::new(t.get("desk-submitted"), moment(visit, case.submitted_at)),
    ];
    rows.extend(answers(visit, &case.service, &case.answers));
    rows.push(list(
        t.get("export-declaration"),
        vec![case.declaration.clone(), case.signed_name.clone()],
    ));
    for one in &case.history {
        let office = one.office.as_ref().map(|office| words::office(t, office));
        let code = serde_json::to_value(one.event).unwrap_or_default();
        let code = code.as_str().unwrap_or_default().to_owned();
        let value = [
            Some(t.word("event", &code).to_owned()),
            office,
            one.by.clone(),
            one.note.clone(),
        ];
        rows.push(list(
            moment(visit, one.at),
            value.into_iter().flatten().collect(),
        ));
    }
    for one in &case.notices {
        let mut value = vec![t.word("notice-title", one.kind).to_owned()];
        value.extend(one.note.clone());
        rows.push(list(moment(visit, one.at), value));
    }
    let title = t.service(&case.service, "title").unwrap_or_default();
    Part {
        rows,
        ..part(title)
    }
}

fn papers(visit: &Visit, all: &Everything) -> Vec<Row> {
    let t = visit.text();
    all.papers
        .iter()
        .map(|one| {
            let name = t.service(&one.service, &format!("paper-{}", one.item));
            let mut value = vec![
                t.service(&one.service, "title")
                    .unwrap_or_default()
                    .to_owned(),
            ];
            let files = one.files.iter();
            value.extend(files.map(|(name, at)| format!("{} {name}", moment(visit, *at))));
            value.extend((!one.words.is_empty()).then(|| one.words.clone()));
            list(name.unwrap_or(&one.item), value)
        })
        .collect()
}

fn asks(visit: &Visit, all: &Everything) -> Vec<Row> {
    let t = visit.text();
    all.asks
        .iter()
        .map(|one| {
            let outcome = one.outcome.as_deref().unwrap_or("open");
            let mut value = vec![one.name.clone(), t.word("ask-state", outcome).to_owned()];
            for paper in &one.papers {
                value.push(t.word("evidence", &paper.item).to_owned());
                let files = paper.files.iter();
                value.extend(files.map(|(name, at)| format!("{} {name}", moment(visit, *at))));
            }
            for thing in one.missing.iter().filter(|thing| !thing.item.is_empty()) {
                let name = t.word("evidence", &thing.item);
                value.push(format!("{} {name}", t.date(thing.asked_on)));
            }
            let words = one.missing.iter().flat_map(|thing| &thing.words);
            value.extend(words.cloned());
            list(moment(visit, one.at), value)
        })
        .collect()
}

fn accounts(visit: &Visit, all: &Everything) -> Vec<Row> {
    let t = visit.text();
    all.payee_changes
        .iter()
        .map(|one| {
            let account = &one.account;
            list(
                moment(visit, one.at),
                vec![
                    format!("{} {} {}", account.bank, account.number, account.holder),
                    account.reason.clone(),
                    t.word("payee-state", one.standing).to_owned(),
                ],
            )
        })
        .collect()
}

fn waivers(visit: &Visit, all: &Everything) -> Vec<Row> {
    let t = visit.text();
    all.waivers
        .iter()
        .map(|one| {
            list(
                moment(visit, one.at),
                vec![
                    t.service(&one.service, "title")
                        .unwrap_or_default()
                        .to_owned(),
                    t.word("waiver-state", one.standing).to_owned(),
                    one.words.clone(),
                ],
            )
        })
        .collect()
}

fn book(visit: &Visit, all: &Everything) -> Vec<Row> {
    let t = visit.text();
    all.book
        .iter()
        .map(|one| {
            let office = one.office.as_ref().map(|office| words::office(t, office));
            let who = format!("{} {}", office.unwrap_or_default(), one.name);
            list(
                moment(visit, one.at),
                vec![who.trim().to_owned(), t.word("deed", &one.what).to_owned()],
            )
        })
        .collect()
}

fn news(visit: &Visit, all: &Everything) -> Vec<Row> {
    let t = visit.text();
    all.news
        .iter()
        .map(|(at, kind)| list(moment(visit, *at), vec![t.word("news", kind).to_owned()]))
        .collect()
}
