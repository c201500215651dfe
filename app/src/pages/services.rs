//! All services, grouped.

use leptos::prelude::*;

use crate::{
    components::card::card,
    document::{Frame, Head, Nav, document},
    paths,
};

/// What the list shows.
#[derive(Clone, Debug, Default)]
pub struct ServicesModel {
    /// Groups in order.
    pub groups: Vec<ServiceGroup>,
}

/// Services that belong together.
#[derive(Clone, Debug, Default)]
pub struct ServiceGroup {
    /// What they have in common.
    pub title: String,
    /// The services.
    pub services: Vec<ServiceLink>,
}

/// A service in a list.
#[derive(Clone, Debug, Default)]
pub struct ServiceLink {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// One sentence about it.
    pub summary: String,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &ServicesModel) -> String {
    let t = frame.text;
    let groups: Vec<_> = model
        .groups
        .iter()
        .map(|group| {
            let cards: Vec<_> = group
                .services
                .iter()
                .map(|one| card(paths::service(&one.id), &one.name, view! { <p>{one.summary.as_str()}</p> }))
                .collect();
            view! { <section><h2>{group.title.as_str()}</h2><ul class="cards plain">{cards}</ul></section> }
        })
        .collect();
    let main = view! {
        <h1>{t.get("services-title")}</h1>
        <p class="lead">{t.get("services-lead")}</p>
        {model.groups.is_empty().then(|| view! { <p>{t.get("services-none")}</p> })}
        {groups}
    };
    document(
        frame,
        &Head {
            nav: Nav::Services,
            ..Head::titled(t.get("services-title"))
        },
        main,
    )
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, ServicesModel)> {
    let link = |id: &str, name: &str, summary: &str| ServiceLink {
        id: id.to_owned(),
        name: name.to_owned(),
        summary: summary.to_owned(),
    };
    let groups = vec![
        ServiceGroup {
            title: "申请补贴".to_owned(),
            services: vec![
                link(
                    "living-subsidy",
                    "困难残疾人生活补贴",
                    "低保家庭等经济困难的残疾人，每月领一笔生活补贴。",
                ),
                link(
                    "care-subsidy",
                    "重度残疾人护理补贴",
                    "需要长期照护的重度残疾人，每月领一笔护理补贴。",
                ),
            ],
        },
        ServiceGroup {
            title: "报告变化".to_owned(),
            services: vec![
                link(
                    "change-report",
                    "补贴对象情况变化报告",
                    "低保、住址、残疾证、银行卡有变化时报告。",
                ),
                link(
                    "death-report",
                    "补贴对象去世报告",
                    "家人或村（居）委会报告，不用登录对方的账户。",
                ),
            ],
        },
    ];
    vec![
        ("full", ServicesModel { groups }),
        ("empty", ServicesModel::default()),
    ]
}
