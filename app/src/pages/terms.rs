//! What the offices' words mean and how they are said.

use leptos::prelude::*;

use crate::{
    components::terms,
    document::{Frame, Head, Nav, document},
};

/// What the page shows: nothing that changes.
#[derive(Clone, Copy, Debug, Default)]
pub struct TermsModel;

/// The page.
#[must_use]
pub fn page(frame: &Frame, _model: &TermsModel) -> String {
    let t = frame.text;
    let ids = terms::ALL.map(|(id, _)| id);
    let main = view! {
        <h1>{t.get("terms-title")}</h1>
        <p class="lead">{t.get("terms-lead")}</p>
        {terms::list(t, &ids)}
    };
    let head = Head {
        nav: Nav::Help,
        ..Head::titled(t.get("terms-title"))
    };
    document(frame, &head, main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, TermsModel)> {
    vec![("all", TermsModel)]
}
