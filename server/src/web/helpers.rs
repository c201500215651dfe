//! Who acts for me: giving a mandate, answering what others ask, stopping in one step, and the book of looks and acts.
use super::{
    ask_papers,
    mandate_form::{self, terms},
    posted::{Form, SignedPosted},
    sheets::{BookFrom, deed_row, earlier, facts, part, sheet},
    visit::{Visit, see_other},
};
use crate::{
    failure::Failure,
    usecase::{
        ask_mandate::ask_mandate,
        asks::Ask,
        decide_ask::answer_ask,
        end_mandate::end_mandate,
        read_helpers::{Helper, Helpers, News, read_deeds, read_helpers},
        renew_mandate::{Renewed, renew_mandate},
        take_back_ask::take_back,
    },
};
use app::{
    components::summary_list::Row,
    form::Typed,
    pages::sheet::{Part, SheetForm, SheetModel},
    paths,
    text::Text,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    delegation::{MandateStanding, Renewal},
    id::{AskId, MandateId},
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    done: String,
}

pub(super) async fn show(visit: Visit, Query(query): Query<Done>) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let found = read_helpers(&visit.app.world, who).await?;
    let t = visit.text();
    let done = [
        "offered",
        "agreed",
        "refused",
        "stopped",
        "renewed",
        "taken_back",
    ]
    .into_iter()
    .find(|known| *known == query.done)
    .map(|known| t.word("helpers-done", known).to_owned());
    let model = SheetModel {
        done,
        parts: parts(&visit, &found),
        back: Some(paths::MY.to_owned()),
        lead: vec![t.get("helpers-lead").to_owned()],
        links: vec![
            (
                t.get("helpers-new").to_owned(),
                paths::HELPERS_NEW.to_owned(),
            ),
            (
                t.get("helpers-log").to_owned(),
                paths::HELPERS_LOG.to_owned(),
            ),
        ],
        ..sheet(t.get("helpers-title"))
    };
    Ok(visit.sheet(StatusCode::OK, &model))
}

/// What happened, with the matter and the paper that it names. An application that was thrown away has no name any more.
fn news_words(t: &Text, one: &News) -> String {
    let general = || t.word("news", &one.row.kind).to_owned();
    let Some(item) = &one.row.item else {
        return general();
    };
    let (matter, paper) = match (&one.service, one.row.application_id) {
        (Some(service), _) => {
            let title = t.service(service, "title").unwrap_or_default();
            let named = t.service(service, &format!("paper-{item}"));
            let number = one.number.iter().map(|number| format!(" {number}"));
            let matter = std::iter::once(title.to_owned()).chain(number).collect();
            (matter, named.unwrap_or_else(|| t.get("item-other")))
        }
        (None, None) => (t.get("helpers-title").to_owned(), t.word("evidence", item)),
        (None, Some(_)) => return general(),
    };
    let about = [("matter", matter.into()), ("paper", paper.into())];
    t.with(&format!("news-{}-named", one.row.kind), &about)
}

fn parts(visit: &Visit, found: &Helpers) -> Vec<Part> {
    let t = visit.text();
    let mut parts: Vec<Part> = Vec::new();
    if !found.news.is_empty() {
        let line = |one: &News| {
            let at = super::acting::moment(visit, one.row.at);
            format!("{at} {}", news_words(t, one))
        };
        parts.push(Part {
            lines: found.news.iter().take(5).map(line).collect(),
            ..part(t.get("helpers-news"))
        });
    }
    parts.extend(found.waiting.iter().map(|ask| waiting(visit, ask)));
    parts.extend(found.offered.iter().map(|ask| offered(visit, ask)));
    let (now, over): (Vec<_>, Vec<_>) = found
        .helpers
        .iter()
        .partition(|helper| helper.standing == MandateStanding::InForce);
    if now.is_empty() {
        parts.push(Part {
            lines: vec![t.get("helpers-none").to_owned()],
            ..Part::default()
        });
    }
    parts.extend(now.iter().map(|helper| in_force(visit, helper)));
    if !over.is_empty() {
        parts.push(Part {
            lines: over.iter().map(|helper| ended(visit, helper)).collect(),
            ..part(t.get("clients-over"))
        });
    }
    parts
}

fn in_force(visit: &Visit, helper: &Helper) -> Part {
    let t = visit.text();
    let mut lines = vec![t.word("way", &helper.way).to_owned()];
    let mut forms = Vec::new();
    match helper.renewal {
        Some(Renewal::ByPerson(until)) => {
            let day = t.date(until);
            lines.push(t.with("helpers-renew-text", &[("date", day.as_str().into())]));
            forms.push(SheetForm {
                action: paths::helper_renew(helper.id.0),
                scope: format!("renew-{}", helper.id),
                hidden: vec![(app::form::name::UNTIL, until.to_string())],
                button: t.with("helpers-renew", &[("date", day.into())]),
                ..SheetForm::default()
            });
        }
        Some(Renewal::ByTownship) => lines.push(t.get("helpers-renew-township").to_owned()),
        None => {}
    }
    forms.push(SheetForm {
        action: paths::helper_end(helper.id.0),
        scope: helper.id.to_string(),
        button: t.with("helpers-stop", &[("name", helper.name.as_str().into())]),
        grave: true,
        ..SheetForm::default()
    });
    Part {
        lines,
        forms,
        rows: facts(
            visit,
            helper.mandate.kind,
            &helper.mandate.services,
            &helper.mandate.powers,
            helper.mandate.last_day,
        ),
        ..part(&helper.name)
    }
}

/// A line about a mandate that is over.
pub(super) fn ended(visit: &Visit, helper: &Helper) -> String {
    let t = visit.text();
    let why = match helper.standing {
        MandateStanding::Ended(reason) => t.word("end", reason.code()),
        _ => t.get("end-expired"),
    };
    t.with(
        "helpers-ended",
        &[("name", helper.name.as_str().into()), ("why", why.into())],
    )
}

/// Somebody asks me, or offers me to act for them: yes or no.
fn waiting(visit: &Visit, ask: &Ask) -> Part {
    let t = visit.text();
    let answer = |action: &'static str, words: &str, grave| SheetForm {
        action: paths::helper_ask(ask.row.id),
        scope: format!("{action}-{}", ask.row.id),
        hidden: vec![(app::form::name::ACTION, action.to_owned())],
        button: words.to_owned(),
        grave,
        ..SheetForm::default()
    };
    let (key, name) = if ask.row.by_principal {
        ("helpers-offer", &ask.people.principal.name)
    } else {
        ("helpers-ask", &ask.people.agent.name)
    };
    let name = match &ask.committee {
        Some(committee) => format!("{committee} {name}"),
        None => name.clone(),
    };
    Part {
        lines: vec![t.get("helpers-answer").to_owned()],
        rows: facts(
            visit,
            ask.kind,
            &ask.scope.services,
            &ask.scope.powers,
            None,
        )
        .into_iter()
        .chain(terms(visit, ask.scope.months))
        .chain(papers(visit, ask))
        .collect(),
        forms: vec![
            answer("agree", t.get("helpers-agree"), false),
            answer("refuse", t.get("helpers-refuse"), true),
        ],
        ..part(&t.with(key, &[("name", name.as_str().into())]))
    }
}

/// Which papers the other side has given to the township; not the papers.
fn papers(visit: &Visit, ask: &Ask) -> Option<Row> {
    let t = visit.text();
    let names = ask.papers.iter().map(|paper| ask_papers::name(t, paper));
    let value: Vec<String> = names.collect();
    (!value.is_empty()).then(|| Row {
        label: t.get("helpers-papers").to_owned(),
        value,
        ..Row::default()
    })
}

fn offered(visit: &Visit, ask: &Ask) -> Part {
    let t = visit.text();
    let (key, name) = if ask.row.by_principal {
        ("helpers-offered", &ask.people.agent.name)
    } else {
        ("helpers-asked", &ask.people.principal.name)
    };
    let mut forms = vec![SheetForm {
        action: paths::helper_ask(ask.row.id),
        scope: ask.row.id.to_string(),
        hidden: vec![(app::form::name::ACTION, "take_back".to_owned())],
        button: t.get("helpers-take-back").to_owned(),
        grave: true,
        ..SheetForm::default()
    }];
    if !ask.row.by_principal {
        forms.clear();
    }
    Part {
        lines: vec![t.get("helpers-offered-text").to_owned()],
        forms,
        ..part(&t.with(key, &[("name", name.as_str().into())]))
    }
}

pub(super) async fn show_new(visit: Visit) -> Result<Response, Failure> {
    visit.citizen()?;
    read_helpers(&visit.app.world, visit.somebody()?).await?;
    Ok(new_page(&visit, StatusCode::OK, Typed::default()))
}

fn new_page(visit: &Visit, status: StatusCode, typed: Typed) -> Response {
    let t = visit.text();
    let form = SheetForm {
        action: paths::HELPERS_NEW.to_owned(),
        fields: mandate_form::giving(visit, &typed),
        button: t.get("helpers-new-button").to_owned(),
        ..SheetForm::default()
    };
    let model = SheetModel {
        back: Some(paths::HELPERS.to_owned()),
        lead: vec![t.get("helpers-new-lead").to_owned()],
        parts: vec![Part {
            forms: vec![form],
            ..Part::default()
        }],
        ..sheet(t.get("helpers-new"))
    };
    visit.sheet(status, &model)
}

pub(super) async fn give(SignedPosted { visit, form }: SignedPosted) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let asking = mandate_form::read(&form, true);
    match ask_mandate(&visit.app.world, who, asking).await {
        Ok(_) => Ok(see_other(&paths::helpers_done("offered"))),
        Err(Failure::Invalid(problems)) => {
            let mut typed = form.typed();
            typed.problems = super::apply::problems(&problems);
            Ok(new_page(&visit, StatusCode::UNPROCESSABLE_ENTITY, typed))
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn answer(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let (world, id) = (&visit.app.world, AskId(id));
    let done = match form.text(app::form::name::ACTION) {
        "agree" => {
            answer_ask(world, who, id, true).await?;
            "agreed"
        }
        "refuse" => {
            answer_ask(world, who, id, false).await?;
            "refused"
        }
        _ => {
            take_back(world, who, id).await?;
            "taken_back"
        }
    };
    Ok(see_other(&paths::helpers_done(done)))
}

pub(super) async fn stop(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    end_mandate(&visit.app.world, who, MandateId(id)).await?;
    // An agent who gives up is back at the list of their clients.
    if form.text(app::form::name::NEXT) == paths::ACTING {
        return Ok(see_other(paths::ACTING));
    }
    Ok(see_other(&paths::helpers_done("stopped")))
}

pub(super) async fn renew(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let until = form.text(app::form::name::UNTIL).parse().ok();
    Ok(
        match renew_mandate(&visit.app.world, who, MandateId(id), until).await? {
            Renewed::Until(_) => see_other(&paths::helpers_done("renewed")),
            Renewed::Asked(ask) => see_other(&paths::ask(ask.0)),
        },
    )
}

pub(super) async fn show_log(
    visit: Visit,
    Query(query): Query<BookFrom>,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let book = read_deeds(&visit.app.world, who, query.before()?).await?;
    let t = visit.text();
    let lines = if book.entries.is_empty() {
        vec![t.get("log-none").to_owned()]
    } else {
        Vec::new()
    };
    let model = SheetModel {
        back: Some(paths::HELPERS.to_owned()),
        lead: vec![t.get("log-lead").to_owned()],
        parts: vec![Part {
            lines,
            rows: book
                .entries
                .iter()
                .map(|deed| deed_row(&visit, deed))
                .collect(),
            links: earlier(t, &book, paths::helpers_log),
            ..Part::default()
        }],
        ..sheet(t.get("helpers-log"))
    };
    Ok(visit.sheet(StatusCode::OK, &model))
}

/// The form as posted.
pub(super) fn many(form: &Form, name: &str) -> Vec<String> {
    form.0
        .iter()
        .filter(|(key, _)| key == name)
        .map(|(_, value)| value.clone())
        .collect()
}
