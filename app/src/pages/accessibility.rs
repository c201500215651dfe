//! The accessibility statement: what is met, what is not, what was measured, how it was tested, how to complain. The figures are
//! those of the last run of the browser tests; `server/docs/accessibility.md` tells how to measure anew.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{day, help::section};
use crate::{
    components::summary_list::{Row, summary_list},
    document::{Frame, Head, document},
    drawn::{Drawn, drawn},
    paths,
};

/// What the statement shows.
#[derive(Clone, Copy, Debug, Default)]
pub struct AccessibilityModel {
    /// What the last test measured, where there was one.
    pub measured: Option<Measured>,
}

/// What a run of the browser tests measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measured {
    /// The day.
    pub on: Option<NaiveDate>,
    /// Samples: every page in every state it is tested in.
    pub samples: u32,
    /// Times that a sample was measured in one of the ways in which a visitor may want it.
    pub views: u32,
    /// Failures that axe-core found with all its rules.
    pub axe: u32,
    /// Failures that Alfa found at levels A, AA and AAA.
    pub alfa: u32,
    /// Errors and warnings of the Nu Html Checker.
    pub nu: u32,
    /// Places at which the focus can stop, each looked at as it is painted.
    pub stops: u32,
    /// The smallest focus ring, in hundredths of the area that WCAG 2.4.13 asks for.
    pub smallest_ring: u32,
}

/// The last run.
#[must_use]
pub fn measured() -> Measured {
    Measured {
        on: Some(day(2026, 11, 28)),
        samples: 171,
        views: 1368,
        axe: 0,
        alfa: 0,
        nu: 0,
        stops: 6171,
        smallest_ring: 108,
    }
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &AccessibilityModel) -> String {
    let t = frame.text;
    let main = view! {
        <h1>{t.get("accessibility-title")}</h1>
        <p class="lead">{t.get("accessibility-lead")}</p>
        {section(t, "met", "accessibility-met", &["accessibility-met-standard", "statement-met-best", "accessibility-met-more", "accessibility-met-script"])}
        {section(t, "unmet", "accessibility-unmet", &["accessibility-unmet-sign", "accessibility-unmet-languages", "accessibility-unmet-easy", "statement-unmet-best"])}
        {model.measured.as_ref().map(|found| figures(frame, found))}
        {section(t, "tested", "accessibility-tested", &["accessibility-tested-how"])}
        {section(t, "tell-us", "accessibility-tell-us", &["accessibility-tell-us-text", "statement-tell-us-when"])}
        <ul class="link-list plain">
            <li><a href=paths::HOTLINE>{t.get("footer-hotline")}</a></li>
            <li><a href=paths::HELP_COMPLAIN>{t.get("footer-complain")}</a></li>
            <li><a href=paths::HELP_OTHER_WAYS>{t.get("footer-other-ways")}</a></li>
        </ul>
    };
    document(frame, &Head::titled(t.get("accessibility-title")), main)
}

fn figures(frame: &Frame, found: &Measured) -> Drawn {
    let t = frame.text;
    let faults = |n: u32| t.with("statement-faults", &[("n", n.into())]);
    let views = [
        ("samples", found.samples.into()),
        ("views", found.views.into()),
    ];
    let ring = format!(
        "{}.{:02}",
        found.smallest_ring / 100,
        found.smallest_ring % 100
    );
    let ring = [("stops", found.stops.into()), ("times", ring.into())];
    let rows = [
        Row::new(
            t.get("statement-views"),
            t.with("statement-views-value", &views),
        ),
        Row::new(t.get("statement-axe"), faults(found.axe)),
        Row::new(t.get("statement-alfa"), faults(found.alfa)),
        Row::new(t.get("statement-nu"), faults(found.nu)),
        Row::new(
            t.get("statement-ring"),
            t.with("statement-ring-value", &ring),
        ),
    ];
    drawn(view! {
        <section aria-labelledby="figures">
            <h2 id="figures">{t.get("statement-figures")}</h2>
            {summary_list(t, &rows)}
            {found.on.map(|day| view! { <p>{t.with("accessibility-tested-on", &[("date", t.date(day).into())])}</p> })}
        </section>
    })
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, AccessibilityModel)> {
    let tested = AccessibilityModel {
        measured: Some(measured()),
    };
    vec![
        ("tested", tested),
        ("untested", AccessibilityModel::default()),
    ]
}
