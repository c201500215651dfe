//! What is wrong, all of it, at the top of a page that came back. Focused without script (`autofocus` with `tabindex`), spoken
//! as an alert, each line a link into its field. No name and no heading element: a named alert loses its heading in a screen
//! reader, and a heading before the page's own one breaks the order.

use leptos::prelude::*;

use crate::{form::Field, text::Text};

/// Words and the id of the control they are about.
pub type Wrong = (String, String);

/// The wrong fields among these, in order.
#[must_use]
pub fn wrong_fields(fields: &[Field], scope: &str) -> Vec<Wrong> {
    fields
        .iter()
        .filter_map(|field| Some((field.error.clone()?, field.control_id(scope))))
        .collect()
}

/// The summary; nothing when nothing is wrong.
pub fn error_summary(t: &'static Text, wrong: Vec<Wrong>) -> impl IntoView {
    (!wrong.is_empty()).then(|| {
        view! {
            <div class="error-summary" role="alert" tabindex="-1" autofocus>
                <p class="error-summary-title">{t.get("error-summary-title")}</p>
                <ul class="plain">
                    {wrong
                        .into_iter()
                        .map(|(words, id)| view! { <li><a href=format!("#{id}")>{words}</a></li> })
                        .collect::<Vec<_>>()}
                </ul>
            </div>
        }
    })
}
