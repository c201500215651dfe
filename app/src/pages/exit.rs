//! Says that by the answers a service may not fit, why, and what to look at instead. It advises and never stops anybody: going
//! on is the main button.

use leptos::prelude::*;

use crate::{
    components::{
        back_link::back_link,
        button::{self, Weight},
        notice_box::{Mood, notice_box},
    },
    document::{Frame, Head, document},
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct ExitModel {
    /// Name of the service.
    pub service_name: String,
    /// What may not fit.
    pub title: String,
    /// Why, and who decides, a line each.
    pub lines: Vec<String>,
    /// Services to look at instead: name and address.
    pub instead: Vec<(String, String)>,
    /// Where going on leads.
    pub go_on: String,
    /// Where back leads.
    pub back: String,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &ExitModel) -> String {
    let t = frame.text;
    let main = view! {
        {back_link(t, model.back.clone())}
        <h1>{model.title.as_str()}</h1>
        {model.lines.iter().map(|line| view! { <p>{line.as_str()}</p> }).collect::<Vec<_>>()}
        {notice_box(Mood::Information, t.get("exit-still"), view! { <p>{t.get("exit-still-text")}</p> })}
        <div class="buttons">
            {button::link(Weight::Main, model.go_on.clone(), t.get("exit-go-on"))}
            {button::link(Weight::Quiet, paths::MY.to_owned(), t.get("exit-leave"))}
        </div>
        {(!model.instead.is_empty()).then(|| view! {
            <section aria-labelledby="exit-instead">
                <h2 id="exit-instead">{t.get("exit-instead")}</h2>
                <ul class="plain">{model.instead.iter().map(|(name, to)| view! { <li><a class="stand-alone" href=to.clone()>{name.as_str()}</a></li> }).collect::<Vec<_>>()}</ul>
            </section>
        })}
        <p><a class="stand-alone" href=paths::HELP_OTHER_WAYS>{t.get("exit-ask")}</a></p>
    };
    document(
        frame,
        &Head {
            service: Some(model.service_name.clone()),
            ..Head::titled(&model.title)
        },
        main,
    )
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, ExitModel)> {
    let full = ExitModel {
        service_name: "困难残疾人生活补贴".to_owned(),
        title: "这项补贴主要发给低保家庭".to_owned(),
        lines: vec!["您选了“都不是”。别的困难家庭能不能领，各地不同。".to_owned()],
        instead: vec![("临时救助".to_owned(), paths::service("temporary_relief"))],
        go_on: paths::question(super::sample_id(1), "hardship"),
        back: paths::question(super::sample_id(1), "household"),
    };
    let bare = ExitModel {
        instead: Vec::new(),
        ..full.clone()
    };
    vec![("instead", full), ("bare", bare)]
}
