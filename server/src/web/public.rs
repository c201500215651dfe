//! Pages for everyone: start, services, guide, place, help, statements.
use super::visit::Visit;
use crate::failure::Failure;
use app::{
    components::icon::Icon,
    finding::Finder,
    pages::{accessibility, help, parts, privacy, services, start, terms},
};
use axum::{extract::Query, response::Response};
use domain::catalogue::{Catalogue, Service, ServiceKind, Situation};
use serde::Deserialize;

/// One message of a service.
pub(super) fn words_of(visit: &Visit, service: &Service, name: &str) -> String {
    visit
        .text()
        .service(&service.id, name)
        .unwrap_or_default()
        .to_owned()
}

/// Services in the order in which people look for them: applications, then information, then reports.
fn in_order() -> Vec<&'static Service> {
    let mut all: Vec<&Service> = Catalogue::shipped().iter().collect();
    all.sort_by_key(|service| (service.kind, service.row, service.about_another));
    all
}

pub(super) async fn start(visit: Visit) -> Response {
    visit.public_page(|| start_page(&visit))
}

fn start_page(visit: &Visit) -> String {
    // What most people come for: the two subsidies and what is reported about them.
    let frequent = in_order()
        .into_iter()
        .filter(|service| service.row <= 3)
        .map(|service| start::Situation {
            service: service.id.clone(),
            title: words_of(visit, service, "situation"),
        })
        .collect();
    let model = start::StartModel {
        situations: situations(visit),
        frequent,
    };
    start::page(&visit.frame(), &model)
}

/// Services whose names stand on a situation's card.
const NAMED: usize = 3;

fn situations(visit: &Visit) -> Vec<services::SituationLink> {
    let all = in_order();
    let t = visit.text();
    let card = |situation: &Situation| {
        let of_it = |service: &&&Service| service.situations.contains(situation);
        // Those at home here first.
        let mut here: Vec<&&Service> = all.iter().filter(of_it).collect();
        here.sort_by_key(|service| service.situations.first() != Some(situation));
        let names: Vec<String> = here
            .iter()
            .take(NAMED)
            .map(|service| words_of(visit, service, "title"))
            .collect();
        services::SituationLink {
            code: situation.code().to_owned(),
            title: t.word("situation", situation.code()).to_owned(),
            hint: names.join(&t.with("situation-join", &[])),
            icon: sign(*situation),
        }
    };
    Situation::ALL.iter().map(card).collect()
}

fn sign(situation: Situation) -> Icon {
    match situation {
        Situation::Child => Icon::Child,
        Situation::Health => Icon::Health,
        Situation::Travel => Icon::Travel,
        Situation::Housing => Icon::Home,
        Situation::School => Icon::School,
        Situation::Work => Icon::Work,
        Situation::Care => Icon::Care,
        Situation::Money => Icon::Money,
        Situation::Certificate => Icon::Paper,
        Situation::Rights => Icon::Rights,
    }
}

#[derive(Deserialize)]
pub(super) struct ServicesQuery {
    q: Option<String>,
    r#in: Option<String>,
}

/// Most services a search shows.
const FOUND: usize = 12;

pub(super) async fn services(visit: Visit, Query(query): Query<ServicesQuery>) -> Response {
    let situation = query.r#in.as_deref().and_then(Situation::from_code);
    let words = query.q.as_deref().map(str::trim).filter(|q| !q.is_empty());
    visit.public_page(|| services_page(&visit, words, situation))
}

fn link(visit: &Visit, service: &Service) -> services::ServiceLink {
    services::ServiceLink {
        id: service.id.clone(),
        name: words_of(visit, service, "title"),
        summary: words_of(visit, service, "summary"),
    }
}

fn services_page(visit: &Visit, query: Option<&str>, situation: Option<Situation>) -> String {
    let found = query.map(|query| services::Found {
        query: query.to_owned(),
        services: Finder::shipped()
            .find(query, FOUND)
            .into_iter()
            .filter_map(|id| Catalogue::shipped().get(id))
            .map(|service| link(visit, service))
            .collect(),
    });
    let t = visit.text();
    let open = situation.map(|situation| services::OpenSituation {
        title: t.word("situation", situation.code()).to_owned(),
        groups: ServiceKind::ALL
            .iter()
            .map(|kind| services::ServiceGroup {
                title: t.word("kind", kind.code()).to_owned(),
                services: in_order()
                    .iter()
                    .filter(|service| {
                        service.kind == *kind && service.situations.contains(&situation)
                    })
                    .map(|service| link(visit, service))
                    .collect(),
            })
            .collect(),
    });
    let model = services::ServicesModel {
        situations: situations(visit),
        found,
        open,
    };
    services::page(&visit.frame(), &model)
}

pub(super) async fn help(visit: Visit) -> Response {
    visit.public_page(|| help::page(&visit.frame(), &help::HelpModel))
}

pub(super) async fn terms(visit: Visit) -> Response {
    visit.public_page(|| terms::page(&visit.frame(), &terms::TermsModel))
}

pub(super) async fn accessibility(visit: Visit) -> Response {
    let model = accessibility::AccessibilityModel {
        measured: Some(accessibility::measured()),
    };
    visit.public_page(|| accessibility::page(&visit.frame(), &model))
}

/// The design system, for whoever builds on it: nothing that a citizen's portal shows.
pub(super) async fn parts(visit: Visit) -> Result<Response, Failure> {
    if !visit.app.config.demo {
        return Err(Failure::Missing);
    }
    Ok(visit.public_page(|| parts::page(&visit.frame(), &parts::PartsModel)))
}

pub(super) async fn privacy(visit: Visit) -> Response {
    visit.public_page(|| privacy::page(&visit.frame(), &privacy::PrivacyModel))
}
