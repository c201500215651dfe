//! Help: window, phone, at home, somebody acting for you, sign language, complaints. No number is invented here: the hotline
//! is the nationwide one, windows are found by the guide of the place.

use leptos::prelude::*;

use crate::{
    document::{Frame, Head, Nav, document},
    paths,
    text::Text,
};

/// What the page shows: nothing that changes.
#[derive(Clone, Copy, Debug, Default)]
pub struct HelpModel;

/// The page.
#[must_use]
pub fn page(frame: &Frame, _model: &HelpModel) -> String {
    let t = frame.text;
    let main = view! {
        <h1>{t.get("help-title")}</h1>
        <p class="lead">{t.get("help-lead")}</p>
        <p><a class="stand-alone" href=paths::HOTLINE>{t.get("footer-hotline")}</a></p>
        {section(t, "other-ways", "help-other-ways", &["help-other-ways-window", "help-other-ways-phone", "help-other-ways-home", "help-other-ways-paper"])}
        {section(t, "acting", "help-acting", &["help-acting-who", "help-acting-how", "help-acting-stop"])}
        {section(t, "sign-help", "help-sign", &["help-sign-now", "help-sign-window"])}
        {section(t, "form", "help-form", &["help-form-time", "help-form-saved", "help-form-names"])}
        {section(t, "complain", "help-complain", &["help-complain-first", "help-complain-late", "help-complain-remedy"])}
        <p><a class="stand-alone" href=paths::TERMS>{t.get("terms-title")}</a></p>
    };
    document(
        frame,
        &Head {
            nav: Nav::Help,
            ..Head::titled(t.get("help-title"))
        },
        main,
    )
}

/// A section of paragraphs; its id is where links lead.
pub(super) fn section(
    t: &'static Text,
    id: &'static str,
    title: &'static str,
    lines: &'static [&'static str],
) -> impl IntoView {
    let lines: Vec<_> = lines
        .iter()
        .map(|key| view! { <p>{t.get(key)}</p> })
        .collect();
    view! { <section><h2 id=id>{t.get(title)}</h2>{lines}</section> }
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, HelpModel)> {
    vec![("help", HelpModel)]
}
