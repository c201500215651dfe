//! Asks once more before a case is withdrawn.

use leptos::prelude::*;
use uuid::Uuid;

use super::sample_id;
use crate::{
    components::{
        back_link::back_link,
        button::{self, Weight},
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
        hidden,
    },
    document::{Frame, Head, document},
    form::{Field, FieldKind, Hidden, Problem, Typed},
    paths,
};

/// What the page shows. Field name: `reason` (may stay empty).
#[derive(Clone, Debug, Default)]
pub struct WithdrawModel {
    /// The case.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// Name of the service.
    pub service_name: String,
    /// Version of the case.
    pub version: i64,
    /// The reason typed and what is wrong with it.
    pub typed: Typed,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &WithdrawModel) -> String {
    let t = frame.text;
    let hidden = Hidden {
        version: Some(model.version),
        idempotency_key: None,
    };
    let reason = model.typed.fill(
        t,
        "withdraw",
        Field::new("reason", t.get("withdraw-reason"), FieldKind::LongText).optional(),
    );
    let wrong = wrong_fields(std::slice::from_ref(&reason), "");
    let head = Head {
        error: !wrong.is_empty(),
        service: Some(model.service_name.clone()),
        ..Head::titled(t.get("withdraw-title"))
    };
    let main = view! {
        {back_link(t, paths::case(model.case))}
        <h1>{t.get("withdraw-title")}</h1>
        {error_summary(t, wrong)}
        <p>{t.with("withdraw-what", &[("service", model.service_name.as_str().into()), ("number", model.number.as_str().into())])}</p>
        <p>{t.get("withdraw-text")}</p>
        <p>{t.get("withdraw-month")}</p>
        <form method="post" action=paths::withdraw(model.case) novalidate>
            {hidden::changing(&frame.csrf, &hidden)}
            {field(t, &reason, Named::Label, "")}
            <div class="buttons">
                {button::submit(Weight::Grave, t.get("withdraw-button"))}
                {button::link(Weight::Quiet, paths::case(model.case), t.get("withdraw-keep"))}
            </div>
        </form>
    };
    document(frame, &head, main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, WithdrawModel)> {
    let model = WithdrawModel {
        case: sample_id(2),
        number: "7K4M-92QX-5".to_owned(),
        service_name: "困难残疾人生活补贴".to_owned(),
        version: 5,
        typed: Typed::default(),
    };
    let long = Typed {
        values: vec![("reason".to_owned(), "不想办了".to_owned())],
        problems: vec![Problem {
            number: Some(500),
            ..Problem::new("reason", "too-long")
        }],
    };
    vec![
        ("ask", model.clone()),
        (
            "wrong",
            WithdrawModel {
                typed: long,
                ..model
            },
        ),
    ]
}
