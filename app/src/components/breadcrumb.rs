//! The steps from the whole country down to where one is.

use leptos::prelude::*;

/// Links with their names; the last entry is the page itself.
pub fn breadcrumb(
    label: &'static str,
    links: Vec<(String, String)>,
    here: String,
) -> impl IntoView {
    view! {
        <nav class="breadcrumb" aria-label=label>
            <ol class="plain">
                {links.into_iter().map(|(name, to)| view! { <li><a href=to>{name}</a></li> }).collect::<Vec<_>>()}
                <li><span aria-current="location">{here}</span></li>
            </ol>
        </nav>
    }
}
