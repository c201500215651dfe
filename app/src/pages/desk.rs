//! An office's queue: what waits here, the nearest day first. A table that becomes cards where there is no room.

use chrono::{NaiveDate, NaiveDateTime};
use leptos::{either::Either, prelude::*};
use uuid::Uuid;

use super::{day, moment, sample_id};
use crate::{
    components::{
        button::{self, Weight},
        field::{Named, field},
        notice_box::{Mood, answer_box},
        pagination::pagination,
        table::table,
        tag::tag,
    },
    document::{Frame, Head, Nav, document},
    drawn::{Drawn, drawn},
    form::{Field, FieldKind},
    paths,
    text::Text,
};

/// What the queue shows.
#[derive(Clone, Debug, Default)]
pub struct DeskModel {
    /// The office.
    pub office: String,
    /// Words of what was just done: 已受理 7K4M-92QX-5.
    pub done: Option<String>,
    /// Stages that can be filtered by, with how many wait in each.
    pub stages: Vec<(String, u32)>,
    /// The stage shown; all when none.
    pub stage: Option<String>,
    /// The cases of this page of the queue.
    pub rows: Vec<QueueRow>,
    /// Number of this page, from 1.
    pub page: u32,
    /// Number of pages.
    pub last_page: u32,
    /// The number that was looked for and is none of this office's.
    pub not_found: Option<String>,
    /// The office has a counter: it verifies mandates, sees people there and keeps committees.
    pub counter: bool,
}

/// A case in the queue.
#[derive(Clone, Debug)]
pub struct QueueRow {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// Name of the service.
    pub service_name: String,
    /// The applicant's name, masked.
    pub applicant: String,
    /// Code of its stage (`stage-<code>`).
    pub stage: String,
    /// When it was submitted (China time).
    pub submitted_at: NaiveDateTime,
    /// The day by which this office must have acted, and how many working days are left (negative: late).
    pub due: Option<(NaiveDate, i32)>,
    /// The scanner took a file of it that has not come again.
    pub harmful: bool,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &DeskModel) -> String {
    let t = frame.text;
    let filter = |stage: Option<&str>, words: String| {
        let current = (stage == model.stage.as_deref()).then_some("true");
        view! { <li><a href=paths::desk(stage, 1) aria-current=current>{words}</a></li> }
    };
    let all: u32 = model.stages.iter().map(|(_, count)| count).sum();
    let counted =
        |words: &str, n: u32| t.with("desk-filter", &[("words", words.into()), ("n", n.into())]);
    let filters: Vec<_> = std::iter::once(filter(None, counted(t.get("desk-all"), all)))
        .chain(model.stages.iter().map(|(stage, n)| {
            filter(
                Some(stage),
                counted(t.word("stage", any_service(stage)), *n),
            )
        }))
        .collect();
    let columns = [
        "desk-number",
        "desk-days",
        "desk-stage",
        "desk-service",
        "desk-applicant",
        "desk-submitted",
    ]
    .map(|key| t.get(key));
    let rows = model.rows.iter().map(|row| cells(frame, row)).collect();
    let main = view! {
        <h1>{t.get("desk-title")}</h1>
        <p class="lead">{model.office.as_str()}</p>
        {model.not_found.is_some().then(|| answer_box(Mood::Waiting, t.get("desk-find-none"), ()))}
        {model.done.as_deref().map(|words| answer_box(Mood::Done, words, ()))}
        <nav aria-label=t.get("desk-filters")><ul class="filters plain">{filters}</ul></nav>
        {if model.rows.is_empty() {
            Either::Left(view! { <p>{t.get("desk-none")}</p> })
        } else {
            Either::Right(table(t.get("desk-caption"), columns.to_vec(), rows))
        }}
        {pagination(t, model.page, model.last_page, |page| paths::desk(model.stage.as_deref(), page))}
        {find(t, model.not_found.as_deref())}
        <ul class="link-list plain">
            {model.counter.then(|| view! {
                <li><a href=paths::DESK_ASKS>{t.get("desk-asks")}</a></li>
                <li><a href=paths::DESK_PEOPLE>{t.get("desk-people")}</a></li>
                <li><a href=paths::DESK_COMMITTEES>{t.get("desk-committees")}</a></li>
            })}
            <li><a href=paths::DESK_ME>{t.get("desk-me")}</a></li>
        </ul>
    };
    document(
        frame,
        &Head {
            service: Some(model.office.clone()),
            nav: Nav::My,
            ..Head::titled(t.get("desk-title"))
        },
        main,
    )
}

/// Looking for a case that is not in the queue: it waits for the citizen, or has been passed on.
fn find<'a>(t: &'static Text, not_found: Option<&'a str>) -> impl IntoView + use<'a> {
    let mut number =
        Field::new("number", t.get("desk-find"), FieldKind::Code).hint(t.get("desk-find-hint"));
    if let Some(typed) = not_found {
        number = number.value(typed);
    }
    view! {
        <form method="get" action=paths::DESK class="search">
            {field(t, &number, Named::Label, "find-")}
            {button::submit(Weight::Quiet, t.get("desk-find-button"))}
        </form>
    }
}

fn cells(frame: &Frame, row: &QueueRow) -> Vec<Drawn> {
    let t = frame.text;
    let due = row.due.map(|(day, left)| {
        let (mood, words) = days_left(frame, left);
        drawn(view! { <p>{drawn(tag(mood, &words))}</p><p class="quiet">{t.date(day)}</p> })
    });
    vec![
        drawn(view! {
            <a class="stand-alone" href=paths::desk_case(row.case)>{row.number.as_str()}</a>
            {row.harmful.then(|| view! { <p>{tag(Mood::Error, t.get("desk-harmful"))}</p> })}
        }),
        due.unwrap_or_else(|| drawn(t.get("desk-no-day"))),
        drawn(t.word("stage", &row.stage)),
        drawn(row.service_name.as_str()),
        drawn(row.applicant.as_str()),
        drawn(t.moment(row.submitted_at)),
    ]
}

/// Days left, in words and figure.
pub(super) fn days_left(frame: &Frame, left: i32) -> (Mood, String) {
    let t = frame.text;
    match left {
        ..0 => (Mood::Error, t.with("desk-late", &[("n", (-left).into())])),
        0 => (Mood::Waiting, t.get("desk-today").to_owned()),
        1..=2 => (Mood::Waiting, t.with("desk-left", &[("n", left.into())])),
        _ => (
            Mood::Information,
            t.with("desk-left", &[("n", left.into())]),
        ),
    }
}

/// The word for a stage in the list of every service: the two subsidies' own words name their offices.
fn any_service(stage: &str) -> &str {
    match stage {
        "determination" => "deciding",
        "returned_to_township" => "returned_to_intake",
        other => other,
    }
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, DeskModel)> {
    let row = |n, stage: &str, applicant: &str, due| QueueRow {
        case: sample_id(n),
        number: "7K4M-92QX-5".to_owned(),
        service_name: "困难残疾人生活补贴".to_owned(),
        applicant: applicant.to_owned(),
        stage: stage.to_owned(),
        submitted_at: moment(2026, 11, 3, 14, 5),
        due,
        harmful: n == 3,
    };
    let full = DeskModel {
        office: "林西县林西镇人民政府".to_owned(),
        done: Some("已受理 7K4M-92QX-5".to_owned()),
        stages: vec![
            ("submitted".to_owned(), 2),
            ("preliminary_review".to_owned(), 2),
        ],
        stage: None,
        not_found: None,
        rows: vec![
            row(
                2,
                "preliminary_review",
                "乌**",
                Some((day(2026, 11, 2), -1)),
            ),
            row(
                3,
                "submitted",
                "阿*************江",
                Some((day(2026, 11, 3), 0)),
            ),
            row(4, "submitted", "王*", Some((day(2026, 11, 10), 5))),
            row(5, "preliminary_review", "李**", None),
        ],
        page: 2,
        last_page: 3,
        counter: true,
    };
    let empty = DeskModel {
        done: None,
        stage: Some("submitted".to_owned()),
        rows: Vec::new(),
        page: 1,
        last_page: 1,
        ..full.clone()
    };
    let not_found = DeskModel {
        not_found: Some("8B2C-33DF-1".to_owned()),
        ..empty.clone()
    };
    vec![("full", full), ("empty", empty), ("not-found", not_found)]
}
