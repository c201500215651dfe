//! The privacy notice: what is collected, why, who sees it, how long it is kept, what one can ask for.

use leptos::prelude::*;

use super::help::section;
use crate::{
    document::{Frame, Head, document},
    paths,
};

/// What the notice shows: nothing that changes.
#[derive(Clone, Copy, Debug, Default)]
pub struct PrivacyModel;

/// The page.
#[must_use]
pub fn page(frame: &Frame, _model: &PrivacyModel) -> String {
    let t = frame.text;
    let main = view! {
        <h1>{t.get("privacy-title")}</h1>
        <p class="lead">{t.get("privacy-lead")}</p>
        {section(t, "what", "privacy-what", &["privacy-what-account", "privacy-what-application", "privacy-what-disability"])}
        {section(t, "why", "privacy-why", &["privacy-why-text", "privacy-why-else"])}
        {section(t, "who", "privacy-who", &["privacy-who-offices", "privacy-who-part", "privacy-who-public"])}
        {section(t, "kept", "privacy-kept", &["privacy-kept-draft", "privacy-kept-case", "privacy-kept-safe"])}
        {section(t, "rights", "privacy-rights", &["privacy-rights-see", "privacy-rights-change", "privacy-rights-how"])}
        <p><a class="stand-alone" href=paths::RIGHTS>{t.get("rights-title")}</a></p>
        {section(t, "cookies", "privacy-cookies", &["privacy-cookies-text"])}
        <p><a class="stand-alone" href=paths::HELP_COMPLAIN>{t.get("footer-complain")}</a></p>
    };
    document(frame, &Head::titled(t.get("privacy-title")), main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, PrivacyModel)> {
    vec![("privacy", PrivacyModel)]
}
