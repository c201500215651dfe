//! A full-width line below the header that is true for the whole page: a trial, or somebody acting for another person.

use leptos::prelude::*;

use crate::{document::ActingFor, text::Text};

/// Says that this is a trial with invented people.
pub fn demo(t: &'static Text) -> impl IntoView {
    view! { <p class="banner" role="note">{t.get("banner-demo")}</p> }
}

/// Says for whom the reader acts, in which capacity. "You" on the page is the reader and never that person (decision 0047).
pub fn acting<'a>(t: &'static Text, acting: &'a ActingFor) -> impl IntoView + use<'a> {
    let args = [
        ("capacity", acting.capacity.into()),
        ("name", acting.name.as_str().into()),
    ];
    let words = if acting.name.is_empty() {
        t.get("banner-acting-over").to_owned()
    } else {
        t.with("banner-acting", &args)
    };
    let switch = match acting.capacity {
        "counter" => "banner-acting-leave",
        _ => "banner-acting-switch",
    };
    view! {
        <p class="banner banner-acting" role="note">
            <strong>{words}</strong>" "
            <a href=acting.leave.as_str()>{t.get(switch)}</a>
        </p>
    }
}
