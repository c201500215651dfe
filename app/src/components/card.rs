//! A box that is about one thing: a service, a case, a life situation.

use leptos::prelude::*;

use super::icon::{Icon, icon};

/// A situation in life: icon, words that lead on, a line below.
pub fn situation<'a>(sign: Icon, to: String, title: &'a str, hint: &'a str) -> impl IntoView + 'a {
    view! {
        <li class="card card-situation">
            {icon(sign)}
            <div>
                <h3><a href=to>{title}</a></h3>
                <p>{hint}</p>
            </div>
        </li>
    }
}

/// A heading that leads on, with whatever belongs below.
pub fn card<'a>(to: String, title: &'a str, body: impl IntoView + 'a) -> impl IntoView + 'a {
    view! {
        <li class="card">
            <h3><a href=to>{title}</a></h3>
            {body}
        </li>
    }
}
