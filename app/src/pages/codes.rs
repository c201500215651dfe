//! Typing a short code.

use leptos::prelude::*;

use crate::{
    components::{
        button::{self, Weight},
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
    },
    document::{Frame, Head, Nav, document},
    form::{Field, FieldKind, Problem, Typed},
    paths,
};

/// What the page shows. The field's name is `code`.
#[derive(Clone, Debug, Default)]
pub struct CodesModel {
    /// What was typed, and what is wrong with it.
    pub typed: Typed,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &CodesModel) -> String {
    let t = frame.text;
    let one = model.typed.fill(
        t,
        "codes",
        Field::new("code", t.get("codes-label"), FieldKind::Code).hint(t.get("codes-hint")),
    );
    let wrong = wrong_fields(std::slice::from_ref(&one), "");
    let head = Head {
        nav: Nav::Services,
        error: !wrong.is_empty(),
        ..Head::titled(t.get("codes-title"))
    };
    let main = view! {
        <h1>{t.get("codes-title")}</h1>
        {error_summary(t, wrong)}
        <form method="get" action=paths::CODES novalidate>
            {field(t, &one, Named::Label, "")}
            {button::submit(Weight::Main, t.get("codes-button"))}
        </form>
        <p><a class="stand-alone" href=paths::SERVICES>{t.get("services-title")}</a></p>
    };
    document(frame, &head, main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, CodesModel)> {
    let wrong = Typed {
        values: vec![("code".to_owned(), "K7M2".to_owned())],
        problems: vec![Problem::new("code", "unknown")],
    };
    vec![
        ("empty", CodesModel::default()),
        ("unknown", CodesModel { typed: wrong }),
    ]
}
