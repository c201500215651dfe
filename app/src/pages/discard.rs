//! Asks once more before a draft is thrown away.

use chrono::NaiveDateTime;
use leptos::prelude::*;
use uuid::Uuid;

use super::{moment, sample_id};
use crate::{
    components::{
        back_link::back_link,
        button::{self, Weight},
        hidden,
    },
    document::{Frame, Head, document},
    form::Hidden,
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct DiscardModel {
    /// The draft.
    pub application: Uuid,
    /// Name of the service.
    pub service_name: String,
    /// When it was saved (China time).
    pub saved_at: NaiveDateTime,
    /// Version of the draft.
    pub version: i64,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &DiscardModel) -> String {
    let t = frame.text;
    let hidden = Hidden {
        version: Some(model.version),
        idempotency_key: None,
    };
    let main = view! {
        {back_link(t, paths::MY.to_owned())}
        <h1>{t.get("discard-title")}</h1>
        <p>{t.with("discard-what", &[("service", model.service_name.as_str().into()), ("at", t.moment(model.saved_at).into())])}</p>
        <p>{t.get("discard-text")}</p>
        <form method="post" action=paths::discard(model.application)>
            {hidden::changing(&frame.csrf, &hidden)}
            <div class="buttons">
                {button::submit(Weight::Grave, t.get("discard-button"))}
                {button::link(Weight::Quiet, paths::check(model.application), t.get("discard-keep"))}
            </div>
        </form>
    };
    document(
        frame,
        &Head {
            service: Some(model.service_name.clone()),
            ..Head::titled(t.get("discard-title"))
        },
        main,
    )
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, DiscardModel)> {
    let model = DiscardModel {
        application: sample_id(1),
        service_name: "困难残疾人生活补贴".to_owned(),
        saved_at: moment(2026, 11, 3, 9, 5),
        version: 3,
    };
    vec![("ask", model)]
}
