//! The way back, first thing in the main content of a form's page.

use leptos::prelude::*;

use crate::text::Text;

/// A link to the page before.
pub fn back_link(t: &'static Text, to: String) -> impl IntoView {
    view! { <p class="back-link"><a href=to>{t.get("back")}</a></p> }
}
