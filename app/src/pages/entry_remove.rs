//! Asks once more before an entry of a list is removed.

use leptos::prelude::*;
use uuid::Uuid;

use super::sample_id;
use crate::{
    components::{
        back_link::back_link,
        button::{self, Weight},
        hidden,
        notice_box::{Mood, answer_box},
    },
    document::{Frame, Head, document},
    form::Hidden,
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct EntryRemoveModel {
    /// The draft.
    pub application: Uuid,
    /// Name of the service.
    pub service_name: String,
    /// The list.
    pub list: String,
    /// The entry.
    pub entry: String,
    /// Which one it is.
    pub title: String,
    /// What was answered, a line each.
    pub lines: Vec<String>,
    /// Version of the draft.
    pub version: i64,
    /// Changed in another window meanwhile (409).
    pub stale: bool,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &EntryRemoveModel) -> String {
    let t = frame.text;
    let list = paths::question(model.application, &model.list);
    let title = t.with(
        "entry-remove-title",
        &[("entry", model.title.as_str().into())],
    );
    let hidden = Hidden {
        version: Some(model.version),
        idempotency_key: None,
    };
    let main = view! {
        {back_link(t, list.clone())}
        <h1>{title.clone()}</h1>
        {model.stale.then(|| answer_box(Mood::Error, t.get("check-stale"), view! { <p>{t.get("entry-remove-stale")}</p> }))}
        {model.lines.iter().map(|line| view! { <p>{line.as_str()}</p> }).collect::<Vec<_>>()}
        <p>{t.get("entry-remove-text")}</p>
        <form method="post" action=paths::remove_entry(model.application, &model.list, &model.entry)>
            {hidden::changing(&frame.csrf, &hidden)}
            <div class="buttons">
                {button::submit(Weight::Grave, t.get("entry-remove-button"))}
                {button::link(Weight::Quiet, list, t.get("discard-keep"))}
            </div>
        </form>
    };
    document(
        frame,
        &Head {
            service: Some(model.service_name.clone()),
            error: model.stale,
            ..Head::titled(&title)
        },
        main,
    )
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, EntryRemoveModel)> {
    let model = EntryRemoveModel {
        application: sample_id(1),
        service_name: "最低生活保障（低保）".to_owned(),
        list: "member".to_owned(),
        entry: "k3f9".to_owned(),
        title: "第2位家人".to_owned(),
        lines: vec!["王明".to_owned()],
        version: 3,
        stale: false,
    };
    let stale = EntryRemoveModel {
        stale: true,
        ..model.clone()
    };
    vec![("ask", model), ("stale", stale)]
}
