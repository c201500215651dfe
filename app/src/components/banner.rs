//! A full-width line below the header that is true for the whole page: a trial, or somebody acting for another person.

use leptos::prelude::*;

use crate::text::Text;

/// Says that this is a trial with invented people.
pub fn demo(t: &'static Text) -> impl IntoView {
    view! { <p class="banner" role="note">{t.get("banner-demo")}</p> }
}
