//! Asks once more before a photo or file of a paper is removed.

use leptos::prelude::*;

use super::sample_id;
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
pub struct PaperRemoveModel {
    /// Where the answer goes.
    pub remove_to: String,
    /// What the paper is called.
    pub name: String,
    /// Which one it is: 第1张.
    pub words: String,
    /// Name of the service.
    pub service_name: String,
    /// Where back leads: the paper.
    pub back: String,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &PaperRemoveModel) -> String {
    let t = frame.text;
    let hidden = Hidden::default();
    let main = view! {
        {back_link(t, model.back.clone())}
        <h1>{t.get("paper-remove-title")}</h1>
        <p>{t.with("paper-remove-what", &[("paper", model.name.as_str().into()), ("which", model.words.as_str().into())])}</p>
        <p>{t.get("paper-remove-text")}</p>
        <form method="post" action=model.remove_to.clone()>
            {hidden::changing(&frame.csrf, &hidden)}
            <div class="buttons">
                {button::submit(Weight::Grave, t.get("paper-remove-button"))}
                {button::link(Weight::Quiet, model.back.clone(), t.get("paper-remove-keep"))}
            </div>
        </form>
    };
    let head = Head {
        service: Some(model.service_name.clone()),
        ..Head::titled(t.get("paper-remove-title"))
    };
    document(frame, &head, main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, PaperRemoveModel)> {
    let application = sample_id(1);
    vec![(
        "ask",
        PaperRemoveModel {
            remove_to: paths::paper_remove(application, sample_id(2)),
            name: "低保证".to_owned(),
            words: "第 2 张".to_owned(),
            service_name: "困难残疾人生活补贴".to_owned(),
            back: paths::paper(application, 0, "dibao"),
        },
    )]
}
