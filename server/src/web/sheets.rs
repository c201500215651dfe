//! What the sheets about acting for another have in common: facts of a mandate, entries of the book, and the page itself.
use super::{visit::Visit, words};
use crate::{
    failure::Failure,
    usecase::read_helpers::{Book, Deed},
};
use app::{
    components::summary_list::Row,
    pages::sheet::{self, Part, SheetModel},
    text::Text,
};
use axum::{http::StatusCode, response::Response};
use chrono::NaiveDate;
use domain::delegation::{AgentKind, Power};
use serde::Deserialize;
use uuid::Uuid;

/// A sheet with nothing but its title.
pub(super) fn sheet(title: &str) -> SheetModel {
    SheetModel {
        title: title.to_owned(),
        ..SheetModel::default()
    }
}

/// A part with nothing but its title.
pub(super) fn part(title: &str) -> Part {
    Part {
        title: title.to_owned(),
        ..Part::default()
    }
}

impl Visit {
    /// A sheet goes out.
    pub(super) fn sheet(&self, status: StatusCode, model: &SheetModel) -> Response {
        self.page(status, sheet::page(&self.frame(), model))
    }
}

/// Capacity, services, powers and term.
pub(super) fn facts(
    visit: &Visit,
    kind: AgentKind,
    services: &[String],
    powers: &[Power],
    last_day: Option<NaiveDate>,
) -> Vec<Row> {
    let t = visit.text();
    let titles = services
        .iter()
        .filter_map(|id| t.service(id, "title"))
        .map(str::to_owned)
        .collect();
    let steps = powers
        .iter()
        .map(|power| t.word("power", power.code()).to_owned())
        .collect();
    let list = |label: &str, value: Vec<String>| Row {
        label: label.to_owned(),
        value,
        ..Row::default()
    };
    let mut rows = vec![
        Row::new(t.get("clients-capacity"), t.word("capacity", kind.code())),
        list(t.get("clients-services"), titles),
        list(t.get("clients-powers"), steps),
    ];
    if let Some(day) = last_day {
        rows.push(Row::new(t.get("clients-until"), t.date(day)));
    }
    rows
}

/// From which entry on the book is shown.
#[derive(Deserialize)]
pub(super) struct BookFrom {
    #[serde(default)]
    before: String,
}

impl BookFrom {
    pub(super) fn before(&self) -> Result<Option<Uuid>, Failure> {
        match self.before.as_str() {
            "" => Ok(None),
            id => id.parse().map(Some).map_err(|_| Failure::Missing),
        }
    }
}

/// The way on to earlier entries of the book.
pub(super) fn earlier(t: &Text, book: &Book, to: impl Fn(Uuid) -> String) -> Vec<(String, String)> {
    let link = |id| (t.get("log-earlier").to_owned(), to(id));
    book.earlier.into_iter().map(link).collect()
}

/// One entry of the book: when, who, what.
pub(super) fn deed_row(visit: &Visit, deed: &Deed) -> Row {
    let t = visit.text();
    let who = match &deed.office {
        Some((office, name)) => format!("{} {name}", words::office(t, office)),
        None => t.with("acting-by", &[("name", deed.agent.as_str().into())]),
    };
    let service = t.service(&deed.service, "title").unwrap_or_default();
    let what = format!("{} {service}", t.word("deed", &deed.what));
    Row {
        label: super::acting::moment(visit, deed.at),
        value: vec![who, what.trim().to_owned()],
        ..Row::default()
    }
}
