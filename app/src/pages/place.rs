//! Choosing the township that a service asks for (of the registration, of the event …), by its name or step by step. Both ways are
//! plain GET.

use domain::catalogue::Ground;
use leptos::{either::EitherOf3, prelude::*};

use crate::{
    components::{
        back_link::back_link,
        breadcrumb::breadcrumb,
        button::{self, Weight},
        notice_box::Mood,
        place_name::place_name,
        tag::tag,
    },
    document::{Frame, Head, Nav, document},
    paths,
};

/// What the chooser shows.
#[derive(Clone, Debug, Default)]
pub struct PlaceModel {
    /// Id of the service that the place is for.
    pub service: String,
    /// Its name.
    pub service_name: String,
    /// Which township it asks for.
    pub ground: Ground,
    /// What was searched for.
    pub query: Option<String>,
    /// What was found.
    pub results: Vec<PlaceLink>,
    /// There are more than are shown.
    pub more: bool,
    /// Divisions chosen so far, from the province down; the last one is where we are.
    pub steps: Vec<PlaceLink>,
    /// Divisions one level below (provinces when nothing is chosen).
    pub children: Vec<PlaceLink>,
}

/// A division to choose.
#[derive(Clone, Debug, Default)]
pub struct PlaceLink {
    /// Division code.
    pub code: String,
    /// Its own name.
    pub name: String,
    /// Name with everything above it; shown in results.
    pub full_name: String,
    /// Whether it is a township: choosing it leads to the guide.
    pub township: bool,
    /// Whether its office is connected (townships).
    pub connected: bool,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &PlaceModel) -> String {
    let t = frame.text;
    let ground = model.ground.code();
    let title = t.word("place-title", ground);
    let main = view! {
        {back_link(t, paths::service(&model.service))}
        <h1>{title}</h1>
        <p class="lead">{t.word("place-lead", ground)}</p>
        <form method="get" action=paths::place(&model.service) class="search" role="search">
            <label class="field-label" for="place-q">{t.get("place-search")}</label>
            <p class="field-hint" id="place-q-hint">{t.get("place-search-hint")}</p>
            <div class="search-row">
                <input class="input" id="place-q" name="q" type="search" value=model.query.clone() autocomplete="off"
                    aria-describedby="place-q-hint"/>
                {button::submit(Weight::Quiet, t.get("place-search-button"))}
            </div>
        </form>
        {match (&model.query, model.results.is_empty()) {
            (None, _) => EitherOf3::A(()),
            (Some(query), true) => EitherOf3::B(view! {
                <section aria-labelledby="place-results">
                    <h2 id="place-results">{t.with("place-nothing", &[("query", query.as_str().into())])}</h2>
                    <p>{t.get("place-nothing-text")}</p>
                </section>
            }),
            (Some(_), false) => EitherOf3::C(results(frame, model)),
        }}
        <section aria-labelledby="place-steps">
            <h2 id="place-steps">{t.get("place-steps")}</h2>
            {steps(frame, model)}
            <ul class="places plain">{model.children.iter().map(|one| link(frame, model, one, &one.name)).collect::<Vec<_>>()}</ul>
        </section>
        <p>{t.word("place-where", ground)}</p>
    };
    let head = Head {
        service: Some(model.service_name.clone()),
        nav: Nav::Services,
        signs: Some(title.to_owned()),
        ..Head::titled(news(frame, model))
    };
    document(frame, &head, main)
}

/// What has changed since the page before comes first in the title: what was found, or where one is.
fn news(frame: &Frame, model: &PlaceModel) -> String {
    let t = frame.text;
    let title = t.word("place-title", model.ground.code());
    let first = match (&model.query, model.steps.last()) {
        (Some(query), _) if model.results.is_empty() => {
            t.with("place-nothing", &[("query", query.as_str().into())])
        }
        (Some(_), _) => t.with("place-found", &[("n", model.results.len().into())]),
        (None, Some(here)) => here.name.clone(),
        (None, None) => return title.to_owned(),
    };
    format!("{first} · {title}")
}

fn results<'a>(frame: &'a Frame, model: &'a PlaceModel) -> impl IntoView + 'a {
    let t = frame.text;
    let found = t.with("place-found", &[("n", model.results.len().into())]);
    view! {
        <section aria-labelledby="place-results">
            <h2 id="place-results">{found}</h2>
            <ul class="places plain">
                {model.results.iter().map(|one| link(frame, model, one, &one.full_name)).collect::<Vec<_>>()}
            </ul>
            {model.more.then(|| view! { <p>{t.get("place-more")}</p> })}
        </section>
    }
}

fn link<'a>(
    frame: &'a Frame,
    model: &'a PlaceModel,
    one: &'a PlaceLink,
    words: &'a str,
) -> impl IntoView + 'a {
    let to = if one.township {
        paths::service_at(&model.service, &one.code)
    } else {
        paths::place_in(&model.service, &one.code)
    };
    let connected =
        (one.township && one.connected).then(|| tag(Mood::Done, frame.text.get("place-connected")));
    view! { <li><a href=to>{place_name(words)}</a>{connected}</li> }
}

fn steps<'a>(frame: &'a Frame, model: &'a PlaceModel) -> impl IntoView + 'a {
    let t = frame.text;
    model.steps.split_last().map(|(here, above)| {
        let mut links = vec![(
            t.get("place-country").to_owned(),
            paths::place(&model.service),
        )];
        links.extend(
            above
                .iter()
                .map(|one| (one.name.clone(), paths::place_in(&model.service, &one.code))),
        );
        breadcrumb(t.get("place-steps-label"), links, here.name.clone())
    })
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, PlaceModel)> {
    let up = |code: &str, name: &str| PlaceLink {
        code: code.to_owned(),
        name: name.to_owned(),
        full_name: name.to_owned(),
        ..PlaceLink::default()
    };
    let township = |code: &str, name: &str, connected| PlaceLink {
        code: code.to_owned(),
        name: name.to_owned(),
        full_name: format!("内蒙古自治区赤峰市林西县{name}"),
        township: true,
        connected,
    };
    let bare = PlaceModel {
        service: "living-subsidy".to_owned(),
        service_name: "困难残疾人生活补贴".to_owned(),
        children: vec![
            up("11", "北京市"),
            up("15", "内蒙古自治区"),
            up("3416", "亳州市"),
            up("54", "西藏自治区"),
            up("65", "新疆维吾尔自治区"),
        ],
        ..PlaceModel::default()
    };
    let long = PlaceLink {
        full_name: "新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿合奇县哈拉布拉克乡".to_owned(),
        ..township("653023203", "哈拉布拉克乡", false)
    };
    vec![
        ("provinces", bare.clone()),
        (
            "of-a-report",
            PlaceModel {
                service: "barrier_report".to_owned(),
                service_name: "坡道、盲道、电梯坏了或被占".to_owned(),
                ground: Ground::Here,
                ..bare.clone()
            },
        ),
        (
            "found",
            PlaceModel {
                query: Some("林西".to_owned()),
                results: vec![
                    up("150424", "内蒙古自治区赤峰市林西县"),
                    township("150424100", "林西镇", true),
                    long,
                ],
                more: true,
                ..bare.clone()
            },
        ),
        (
            "nothing-found",
            PlaceModel {
                query: Some("<没有的地方>".to_owned()),
                ..bare.clone()
            },
        ),
        (
            "townships",
            PlaceModel {
                steps: vec![
                    up("15", "内蒙古自治区"),
                    up("1504", "赤峰市"),
                    up("150424", "林西县"),
                ],
                children: vec![
                    township("150424100", "林西镇", true),
                    township("150424101", "新城子镇", true),
                    township("150424102", "新林镇", false),
                    township("150424201", "十二吐乡", false),
                ],
                ..bare
            },
        ),
    ]
}
