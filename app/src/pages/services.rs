//! All services: found by words, or by the situation one is in. Ten situations, each with its services; never all at once.

use leptos::prelude::*;

use crate::{
    components::{
        breadcrumb::breadcrumb,
        button::{self, Weight},
        card::{card, situation},
        field::{Named, field},
        icon::Icon,
    },
    document::{Frame, Head, Nav, document},
    drawn::{Drawn, drawn},
    form::{Field, FieldKind, name},
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct ServicesModel {
    /// The situations.
    pub situations: Vec<SituationLink>,
    /// What was searched for, and what was found.
    pub found: Option<Found>,
    /// The situation that is open.
    pub open: Option<OpenSituation>,
}

/// A situation in life, as a card.
#[derive(Clone, Debug)]
pub struct SituationLink {
    /// Its code.
    pub code: String,
    /// Its name: 看病和康复.
    pub title: String,
    /// A few of its services, in words.
    pub hint: String,
    /// The sign beside it.
    pub icon: Icon,
}

/// The outcome of a search.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// What was typed.
    pub query: String,
    /// What fits, best first.
    pub services: Vec<ServiceLink>,
}

/// One situation and its services.
#[derive(Clone, Debug, Default)]
pub struct OpenSituation {
    /// Its name.
    pub title: String,
    /// Its services by what one does with them.
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
    let all = || {
        (
            t.get("services-title").to_owned(),
            paths::SERVICES.to_owned(),
        )
    };
    let (title, inner) = if let Some(found) = &model.found {
        (
            t.get("services-found-title").to_owned(),
            results(frame, found),
        )
    } else if let Some(open) = &model.open {
        (open.title.clone(), groups(frame, open))
    } else {
        (t.get("services-title").to_owned(), situations(frame, model))
    };
    let inside = model.found.is_some() || model.open.is_some();
    let query = model.found.as_ref().map_or("", |found| &found.query);
    let main = view! {
        {inside.then(|| breadcrumb(t.get("breadcrumb-label"), vec![all()], title.clone()))}
        <h1>{title.clone()}</h1>
        {(!inside).then(|| view! { <p class="lead">{t.get("services-lead")}</p> })}
        {search(frame, query)}
        {inner}
        {entitlement_link(frame)}
    };
    document(
        frame,
        &Head {
            nav: Nav::Services,
            ..Head::titled(&title)
        },
        main,
    )
}

/// The search form; it works without script and without an account.
pub fn search(frame: &Frame, query: &str) -> Drawn {
    let t = frame.text;
    let one = Field::new(name::QUERY, t.get("services-search"), FieldKind::Text)
        .hint(t.get("services-search-hint"))
        .value(query);
    drawn(view! {
        <form method="get" action=paths::SERVICES role="search" aria-label=t.get("services-search") class="search">
            {field(t, &one, Named::Label, "")}
            {button::submit(Weight::Quiet, t.get("services-search-button"))}
        </form>
    })
}

/// The way to the few questions that tell what one could get.
pub fn entitlement_link(frame: &Frame) -> Drawn {
    let t = frame.text;
    drawn(view! {
        <section aria-labelledby="services-entitlement">
            <h2 id="services-entitlement">{t.get("services-entitlement")}</h2>
            <p>{t.get("services-entitlement-text")}</p>
            <p><a class="stand-alone" href=paths::ENTITLEMENT>{t.get("services-entitlement-link")}</a></p>
            <p><a class="stand-alone" href=paths::CODES>{t.get("codes-title")}</a></p>
        </section>
    })
}

fn situations(frame: &Frame, model: &ServicesModel) -> Drawn {
    let t = frame.text;
    drawn(view! {
        <section aria-labelledby="situations">
            <h2 id="situations">{t.get("services-situations")}</h2>
            {model.situations.is_empty().then(|| view! { <p>{t.get("services-none")}</p> })}
            {situation_cards(&model.situations)}
        </section>
    })
}

/// The situations as cards.
pub fn situation_cards(all: &[SituationLink]) -> Drawn {
    let cards: Vec<_> = all
        .iter()
        .map(|one| {
            situation(
                one.icon,
                paths::services_in(&one.code),
                &one.title,
                &one.hint,
            )
        })
        .collect();
    drawn((!cards.is_empty()).then(|| view! { <ul class="cards plain">{cards}</ul> }))
}

fn list(services: &[ServiceLink]) -> Drawn {
    let cards: Vec<_> = services
        .iter()
        .map(|one| {
            card(
                paths::service(&one.id),
                &one.name,
                view! { <p>{one.summary.as_str()}</p> },
            )
        })
        .collect();
    drawn(view! { <ul class="cards plain">{cards}</ul> })
}

fn groups(frame: &Frame, open: &OpenSituation) -> Drawn {
    let none = frame.text.get("services-none");
    let groups: Vec<_> = open
        .groups
        .iter()
        .filter(|group| !group.services.is_empty())
        .map(|group| view! { <section><h2>{group.title.as_str()}</h2>{list(&group.services)}</section> })
        .collect();
    drawn(view! {
        {groups.is_empty().then(|| view! { <p>{none}</p> })}
        {groups}
    })
}

fn results(frame: &Frame, found: &Found) -> Drawn {
    let t = frame.text;
    let query = [("query", found.query.as_str().into())];
    if found.services.is_empty() {
        return drawn(view! {
            <section>
                <h2>{t.with("services-nothing", &query)}</h2>
                <p>{t.get("services-nothing-text")}</p>
                <p><a class="stand-alone" href=paths::SERVICES>{t.get("services-situations")}</a></p>
                <p><a class="stand-alone" href=paths::HOTLINE>{t.get("footer-hotline")}</a></p>
            </section>
        });
    }
    let count = found.services.len();
    drawn(view! {
        <section>
            <h2>{t.with("services-found", &[("n", count.into())])}</h2>
            {list(&found.services)}
        </section>
    })
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, ServicesModel)> {
    let link = |id: &str, name: &str, summary: &str| ServiceLink {
        id: id.to_owned(),
        name: name.to_owned(),
        summary: summary.to_owned(),
    };
    let living = || {
        link(
            "living_subsidy",
            "困难残疾人生活补贴",
            "低保家庭等经济困难的残疾人，每月领一笔生活补贴。",
        )
    };
    let situation = |code: &str, title: &str, icon| SituationLink {
        code: code.to_owned(),
        title: title.to_owned(),
        hint: "困难残疾人生活补贴、临时救助、特困供养".to_owned(),
        icon,
    };
    let situations = vec![
        situation("money", "钱不够用", Icon::Home),
        situation("care", "要人照护", Icon::Care),
    ];
    let open = OpenSituation {
        title: "钱不够用".to_owned(),
        groups: vec![
            ServiceGroup {
                title: "申请".to_owned(),
                services: vec![living()],
            },
            ServiceGroup {
                title: "报告".to_owned(),
                services: vec![link(
                    "change_report",
                    "补贴对象情况变化报告",
                    "低保、住址、残疾证、银行卡有变化时报告。",
                )],
            },
        ],
    };
    let searched = |query: &str, services| ServicesModel {
        situations: situations.clone(),
        found: Some(Found {
            query: query.to_owned(),
            services,
        }),
        open: None,
    };
    vec![
        ("found", searched("补助", vec![living()])),
        ("nothing", searched("月亮", Vec::new())),
        (
            "open",
            ServicesModel {
                situations: situations.clone(),
                found: None,
                open: Some(open),
            },
        ),
        (
            "full",
            ServicesModel {
                situations,
                ..ServicesModel::default()
            },
        ),
        ("empty", ServicesModel::default()),
    ]
}
