//! The front page: what this is, two doors, situations in life, and the other ways in.

use leptos::prelude::*;

use super::services::{SituationLink, entitlement_link, search, situation_cards};
use crate::{
    components::icon::{Icon, icon},
    document::{Frame, Head, document},
    paths,
};

/// What the front page shows.
#[derive(Clone, Debug, Default)]
pub struct StartModel {
    /// Situations in life, each leading to its services.
    pub situations: Vec<SituationLink>,
    /// What most people come for, each leading to a service's guide.
    pub frequent: Vec<Situation>,
}

/// A situation in life.
#[derive(Clone, Debug)]
pub struct Situation {
    /// Id of the service.
    pub service: String,
    /// The situation, in the words of somebody who is in it.
    pub title: String,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &StartModel) -> String {
    let t = frame.text;
    let frequent: Vec<_> = model
        .frequent
        .iter()
        .map(|one| view! { <li><a href=paths::service(&one.service)>{one.title.as_str()}</a></li> })
        .collect();
    let main = view! {
        <div class="welcome wide">
            <h1>{t.get("start-title")}</h1>
            <p class="lead">{t.get("start-lead")}</p>
            <ul class="doors plain">
                <li>
                    <a class="door door-main" href=paths::SERVICES>
                        <span class="door-title">{t.get("start-door-services")}</span>
                        <span class="door-hint">{t.get("start-door-services-hint")}</span>
                    </a>
                </li>
                <li>
                    <a class="door" href=paths::MY>
                        <span class="door-title">{t.get("start-door-my")}</span>
                        <span class="door-hint">{t.get("start-door-my-hint")}</span>
                    </a>
                </li>
            </ul>
            <p class="elder-door"><a href=paths::settings_then(paths::START)>{t.get("start-elder")}</a></p>
        </div>
        {(!frequent.is_empty()).then(|| view! {
            <section class="wide" aria-labelledby="frequent">
                <h2 id="frequent">{t.get("start-frequent")}</h2>
                <ul class="link-list plain">{frequent}</ul>
            </section>
        })}
        <section class="wide" aria-labelledby="situations">
            <h2 id="situations">{t.get("start-situations")}</h2>
            {search(frame, "")}
            {situation_cards(&model.situations)}
        </section>
        <div class="wide">{entitlement_link(frame)}</div>
        <section class="other-ways wide" aria-labelledby="other-ways">
            {icon(Icon::Window)}
            <div>
                <h2 id="other-ways">{t.get("start-other-ways")}</h2>
                <p>{t.get("start-other-ways-text")}</p>
                <p><a class="stand-alone" href=paths::HELP_OTHER_WAYS>{t.get("start-other-ways-link")}</a></p>
            </div>
        </section>
    };
    document(frame, &Head::titled(t.get("start-title")), main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, StartModel)> {
    let one = |service: &str, title: &str| Situation {
        service: service.to_owned(),
        title: title.to_owned(),
    };
    let situation = |code: &str, title: &str, icon| SituationLink {
        code: code.to_owned(),
        title: title.to_owned(),
        hint: "困难残疾人生活补贴、临时救助".to_owned(),
        icon,
    };
    let full = StartModel {
        situations: vec![
            situation("money", "钱不够用", Icon::Home),
            situation("care", "要人照护", Icon::Care),
        ],
        frequent: vec![
            one("living_subsidy", "家里经济困难"),
            one("death_report", "领补贴的家人去世了"),
        ],
    };
    vec![("full", full), ("empty", StartModel::default())]
}
