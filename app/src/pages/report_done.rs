//! A nameless report is sent: number and code to keep, because nobody can look them up again.

use chrono::NaiveDateTime;
use leptos::prelude::*;

use super::moment;
use crate::{
    components::{
        notice_box::{Mood, answer_box, notice_box},
        summary_list::{Row, summary_list},
    },
    document::{Frame, Head, Nav, document},
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct ReportDoneModel {
    /// Name of the service.
    pub service_name: String,
    /// Receipt number.
    pub number: String,
    /// The code that goes with it.
    pub code: String,
    /// When it was sent (China time).
    pub at: NaiveDateTime,
    /// The office that has it.
    pub office: String,
    /// What happens next, a line each.
    pub after: Vec<String>,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &ReportDoneModel) -> String {
    let t = frame.text;
    let rows = [
        Row::new(t.get("receipt-service"), model.service_name.clone()),
        Row::new(t.get("report-number"), model.number.clone()),
        Row::new(t.get("report-code"), model.code.clone()),
        Row::new(t.get("receipt-at"), t.moment(model.at)),
        Row::new(t.get("receipt-office"), model.office.clone()),
    ];
    let main = view! {
        <h1>{t.get("report-done-title")}</h1>
        {answer_box(Mood::Done, t.get("report-done"), view! { <p>{t.get("report-done-nameless")}</p> })}
        {summary_list(t, &rows)}
        {notice_box(Mood::Waiting, t.get("report-keep"), view! { <p>{t.get("report-keep-text")}</p> })}
        {(!model.after.is_empty()).then(|| view! {
            <section aria-labelledby="report-after">
                <h2 id="report-after">{t.get("guide-after")}</h2>
                <ol>{model.after.iter().map(|line| view! { <li>{line.as_str()}</li> }).collect::<Vec<_>>()}</ol>
            </section>
        })}
        <p><a class="stand-alone" href=paths::REPORTS>{t.get("follow-title")}</a></p>
    };
    let head = Head {
        nav: Nav::Services,
        ..Head::titled(t.get("report-done-title"))
    };
    document(frame, &head, main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, ReportDoneModel)> {
    let full = ReportDoneModel {
        service_name: "无障碍设施问题报告".to_owned(),
        number: "7K2M-9QXA-3F8D-W5TC".to_owned(),
        code: "4N8R-T2VB-6JHP".to_owned(),
        at: moment(2026, 11, 22, 9, 5),
        office: "林西县残疾人联合会".to_owned(),
        after: vec!["工作人员会去看现场。".to_owned()],
    };
    vec![("full", full)]
}
