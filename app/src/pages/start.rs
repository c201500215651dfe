//! The front page: what this is, two doors, situations in life, and the other ways in.

use leptos::prelude::*;

use crate::{
    components::{
        card::situation,
        icon::{Icon, icon},
    },
    document::{Frame, Head, document},
    paths,
};

/// What the front page shows.
#[derive(Clone, Debug, Default)]
pub struct StartModel {
    /// Situations in life, each leading to a service's guide.
    pub situations: Vec<Situation>,
}

/// A situation in life.
#[derive(Clone, Debug)]
pub struct Situation {
    /// Id of the service.
    pub service: String,
    /// The situation, in the words of somebody who is in it.
    pub title: String,
    /// What the service does about it.
    pub hint: String,
    /// The sign beside it.
    pub icon: Icon,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &StartModel) -> String {
    let t = frame.text;
    let situations: Vec<_> = model
        .situations
        .iter()
        .map(|one| {
            situation(
                one.icon,
                paths::service(&one.service),
                &one.title,
                &one.hint,
            )
        })
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
        </div>
        <section class="wide" aria-labelledby="situations">
            <h2 id="situations">{t.get("start-situations")}</h2>
            <ul class="cards plain">{situations}</ul>
        </section>
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
    let one = |service: &str, title: &str, hint: &str, icon| Situation {
        service: service.to_owned(),
        title: title.to_owned(),
        hint: hint.to_owned(),
        icon,
    };
    let situations = vec![
        one(
            "living-subsidy",
            "家里经济困难",
            "申请困难残疾人生活补贴",
            Icon::Home,
        ),
        one(
            "care-subsidy",
            "残疾较重，需要人长期照护",
            "申请重度残疾人护理补贴",
            Icon::Care,
        ),
        one(
            "change-report",
            "正在领补贴，情况有变化",
            "报告低保、住址、残疾证等变化",
            Icon::Change,
        ),
        one(
            "death-report",
            "领补贴的家人去世了",
            "由家人或村（居）委会报告",
            Icon::Farewell,
        ),
    ];
    vec![
        ("full", StartModel { situations }),
        ("empty", StartModel::default()),
    ]
}
