//! Asks once more before the office is asked to decide on what is there.

use leptos::prelude::*;
use uuid::Uuid;

use super::sample_id;
use crate::{
    components::{
        back_link::back_link,
        button::{self, Weight},
        hidden,
    },
    document::{Frame, Head, Nav, document},
    form::Hidden,
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct SupplementDecideModel {
    /// The case.
    pub case: Uuid,
    /// Version of the case.
    pub version: i64,
    /// Name of the service.
    pub service_name: String,
    /// Names of the things that are still open.
    pub open: Vec<String>,
    /// It is a report: nothing is granted or refused, and no clock runs.
    pub report: bool,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &SupplementDecideModel) -> String {
    let t = frame.text;
    let head = Head {
        service: Some(model.service_name.clone()),
        nav: Nav::My,
        ..Head::titled(t.get("supplement-decide-title"))
    };
    let hidden = Hidden {
        version: Some(model.version),
        idempotency_key: None,
    };
    let open: Vec<_> = model
        .open
        .iter()
        .map(|name| view! { <li>{name.as_str()}</li> })
        .collect();
    let main = view! {
        {back_link(t, paths::supplement(model.case))}
        <h1>{t.get("supplement-decide-title")}</h1>
        {(!open.is_empty()).then(|| view! {
            <h2>{t.get("supplement-decide-open")}</h2>
            <ul>{open}</ul>
        })}
        {model.report.then(|| view! { <p>{t.get("supplement-decide-report")}</p> })}
        {(!model.report).then(|| view! {
            <p>{t.get("supplement-decide-text")}</p>
            <p>{t.get("supplement-decide-again")}</p>
            <p>{t.get("supplement-decide-clock")}</p>
        })}
        <form method="post" action=paths::decide_now(model.case) novalidate>
            {hidden::changing(&frame.csrf, &hidden)}
            <div class="buttons">
                {button::submit(Weight::Grave, t.get("supplement-decide-button"))}
                {button::link(Weight::Quiet, paths::supplement(model.case), t.get("supplement-decide-back"))}
            </div>
        </form>
    };
    document(frame, &head, main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, SupplementDecideModel)> {
    let some = SupplementDecideModel {
        case: sample_id(2),
        version: 5,
        service_name: "困难残疾人生活补贴".to_owned(),
        open: vec!["银行卡或存折（本人名下）".to_owned()],
        report: false,
    };
    let report = SupplementDecideModel {
        service_name: "变更报告".to_owned(),
        report: true,
        ..some.clone()
    };
    let none = SupplementDecideModel {
        open: Vec::new(),
        ..some.clone()
    };
    vec![("open", some), ("nothing-open", none), ("report", report)]
}
