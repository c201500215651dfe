//! The accessibility statement: what is met, what is not, how it was tested, how to complain.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{day, help::section};
use crate::{
    document::{Frame, Head, document},
    paths,
};

/// What the statement shows.
#[derive(Clone, Copy, Debug, Default)]
pub struct AccessibilityModel {
    /// Day of the last test, where there was one.
    pub tested_on: Option<NaiveDate>,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &AccessibilityModel) -> String {
    let t = frame.text;
    let main = view! {
        <h1>{t.get("accessibility-title")}</h1>
        <p class="lead">{t.get("accessibility-lead")}</p>
        {section(t, "met", "accessibility-met", &["accessibility-met-standard", "accessibility-met-more", "accessibility-met-script"])}
        {section(t, "unmet", "accessibility-unmet", &["accessibility-unmet-sign", "accessibility-unmet-languages", "accessibility-unmet-easy"])}
        {section(t, "tested", "accessibility-tested", &["accessibility-tested-how"])}
        {model.tested_on.map(|day| view! { <p>{t.with("accessibility-tested-on", &[("date", t.date(day).into())])}</p> })}
        {section(t, "tell-us", "accessibility-tell-us", &["accessibility-tell-us-text"])}
        <p><a class="stand-alone" href=paths::HOTLINE>{t.get("footer-hotline")}</a></p>
        <p><a class="stand-alone" href=paths::HELP_COMPLAIN>{t.get("footer-complain")}</a></p>
    };
    document(frame, &Head::titled(t.get("accessibility-title")), main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, AccessibilityModel)> {
    vec![
        (
            "tested",
            AccessibilityModel {
                tested_on: Some(day(2026, 11, 22)),
            },
        ),
        ("untested", AccessibilityModel::default()),
    ]
}
