//! Questions and answers, one under the other, each with its way to change it.

use leptos::prelude::*;

use super::details::details;
use crate::{
    drawn::{Drawn, drawn},
    text::Text,
};

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The question, short.
    pub label: String,
    /// The answer, line by line; empty when there is none yet.
    pub value: Vec<String>,
    /// May stay empty, so an empty answer is nothing to worry about.
    pub optional: bool,
    /// The whole number where the answer shows only part of it, opened on request.
    pub full: Option<String>,
    /// Where it can be changed.
    pub change: Option<String>,
}

impl Row {
    /// A row that cannot be changed.
    pub fn new(label: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            value: vec![value.into()],
            optional: false,
            full: None,
            change: None,
        }
    }
}

/// The rows.
pub fn summary_list(t: &'static Text, rows: &[Row]) -> Drawn {
    let rows: Vec<_> = rows.iter().map(|row| one(t, row)).collect();
    drawn(view! { <dl class="summary-list">{rows}</dl> })
}

fn one<'a>(t: &'static Text, row: &'a Row) -> impl IntoView + 'a {
    let open = row.value.iter().all(String::is_empty);
    let lines: Vec<_> = row
        .value
        .iter()
        .filter(|line| !line.is_empty())
        .map(|line| view! { <p>{line.as_str()}</p> })
        .collect();
    let link = row.change.clone().map(|to| {
        let words = if open { t.get("summary-fill-in") } else { t.get("summary-change") };
        view! { <a class="summary-change" href=to>{words}<span class="unseen">{row.label.as_str()}</span></a> }
    });
    view! {
        <div class="summary-row">
            <dt>{row.label.as_str()}</dt>
            <dd>
                <div class="summary-value">
                    {lines}
                    {open.then(|| if row.optional {
                        view! { <p class="quiet">{t.get("summary-empty")}</p> }
                    } else {
                        view! { <p class="summary-open">{t.get("summary-open")}</p> }
                    })}
                    {row.full.as_deref().map(|full| details(t.get("summary-full"), view! { <p class="summary-number">{full}</p> }))}
                </div>
                {link}
            </dd>
        </div>
    }
}
