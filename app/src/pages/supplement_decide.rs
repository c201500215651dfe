//! Asks once more before the office is asked to decide on what is there.

use leptos::prelude::*;

use super::sample_id;
use crate::{
    components::{
        back_link::back_link,
        button::{self, Weight},
        hidden,
    },
    document::{Frame, Head, Nav, document},
    form::Hidden,
    paths::ListAt,
    text::Otherwise,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct SupplementDecideModel {
    /// Whose list.
    pub at: ListAt,
    /// Version of the case, or of the ask's lists.
    pub version: i64,
    /// Name of the service.
    pub service_name: String,
    /// Names of the things that are still open.
    pub open: Vec<String>,
    /// What it is about: for a report nothing is granted or refused and no clock runs, nor does one for an ask.
    pub otherwise: Otherwise,
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
    let lines: &[&str] = match model.otherwise {
        Otherwise::Ends => &[
            "supplement-decide-text",
            "supplement-decide-again",
            "supplement-decide-clock",
        ],
        Otherwise::Report => &["supplement-decide-report"],
        Otherwise::Ask => &["supplement-decide-text", "supplement-decide-ask"],
    };
    let main = view! {
        {back_link(t, model.at.list())}
        <h1>{t.get("supplement-decide-title")}</h1>
        {(!open.is_empty()).then(|| view! {
            <h2>{t.get("supplement-decide-open")}</h2>
            <ul>{open}</ul>
        })}
        {lines.iter().map(|line| view! { <p>{t.get(line)}</p> }).collect::<Vec<_>>()}
        <form method="post" action=model.at.decide_now() novalidate>
            {hidden::changing(&frame.csrf, &hidden)}
            <div class="buttons">
                {button::submit(Weight::Grave, t.get("supplement-decide-button"))}
                {button::link(Weight::Quiet, model.at.list(), t.get("supplement-decide-back"))}
            </div>
        </form>
    };
    document(frame, &head, main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, SupplementDecideModel)> {
    let some = SupplementDecideModel {
        at: ListAt::Case(sample_id(2)),
        version: 5,
        service_name: "困难残疾人生活补贴".to_owned(),
        open: vec!["银行卡或存折（本人名下）".to_owned()],
        otherwise: Otherwise::Ends,
    };
    let report = SupplementDecideModel {
        service_name: "变更报告".to_owned(),
        otherwise: Otherwise::Report,
        ..some.clone()
    };
    let ask = SupplementDecideModel {
        at: ListAt::Ask(sample_id(3)),
        service_name: "您想替王德山办事".to_owned(),
        open: vec!["户口簿".to_owned()],
        otherwise: Otherwise::Ask,
        ..some.clone()
    };
    let none = SupplementDecideModel {
        open: Vec::new(),
        ..some.clone()
    };
    vec![
        ("open", some),
        ("nothing-open", none),
        ("report", report),
        ("ask", ask),
    ]
}
