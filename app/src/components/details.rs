//! Words that open on request: why something is asked, what a word means.

use leptos::prelude::*;

/// A line that opens, and what is below it.
pub fn details<'a>(summary: &'a str, body: impl IntoView + 'a) -> impl IntoView + 'a {
    view! {
        <details class="details">
            <summary>{summary}</summary>
            <div class="details-body">{body}</div>
        </details>
    }
}
