//! Pages for everyone: start, services, guide, place, help, statements.
use super::visit::Visit;
use app::{
    components::icon::Icon,
    pages::{accessibility, help, privacy, services, start, terms},
};
use axum::response::Response;
use domain::catalogue::{Catalogue, Service, ServiceKind};

/// One message of a service.
pub(super) fn words_of(visit: &Visit, service: &Service, name: &str) -> String {
    visit
        .text()
        .service(&service.id, name)
        .unwrap_or_default()
        .to_owned()
}

/// Services in the order in which people look for them: applications, then reports.
fn in_order() -> Vec<&'static Service> {
    let mut all: Vec<&Service> = Catalogue::shipped().iter().collect();
    all.sort_by_key(|service| {
        (
            service.kind == ServiceKind::Report,
            service.row,
            service.about_another,
        )
    });
    all
}

pub(super) async fn start(visit: Visit) -> Response {
    visit.public_page(|| start_page(&visit))
}

fn start_page(visit: &Visit) -> String {
    let situation = |service: &Service| start::Situation {
        service: service.id.clone(),
        title: words_of(visit, service, "situation"),
        hint: words_of(visit, service, "title"),
        icon: match service.id.as_str() {
            "living_subsidy" => Icon::Home,
            "care_subsidy" => Icon::Care,
            "death_report" => Icon::Farewell,
            _ => Icon::Change,
        },
    };
    let situations = in_order().into_iter().map(situation).collect();
    start::page(&visit.frame(), &start::StartModel { situations })
}

pub(super) async fn services(visit: Visit) -> Response {
    visit.public_page(|| services_page(&visit))
}

fn services_page(visit: &Visit) -> String {
    let link = |service: &&Service| services::ServiceLink {
        id: service.id.clone(),
        name: words_of(visit, service, "title"),
        summary: words_of(visit, service, "summary"),
    };
    let group = |kind, title: &str| services::ServiceGroup {
        title: visit.text().get(title).to_owned(),
        services: in_order()
            .iter()
            .filter(|service| service.kind == kind)
            .map(link)
            .collect(),
    };
    let groups = vec![
        group(ServiceKind::Apply, "kind-apply"),
        group(ServiceKind::Information, "kind-information"),
        group(ServiceKind::Report, "kind-report"),
    ];
    services::page(&visit.frame(), &services::ServicesModel { groups })
}

pub(super) async fn help(visit: Visit) -> Response {
    visit.public_page(|| help::page(&visit.frame(), &help::HelpModel))
}

pub(super) async fn terms(visit: Visit) -> Response {
    visit.public_page(|| terms::page(&visit.frame(), &terms::TermsModel))
}

pub(super) async fn accessibility(visit: Visit) -> Response {
    let model = accessibility::AccessibilityModel { tested_on: None };
    visit.public_page(|| accessibility::page(&visit.frame(), &model))
}

pub(super) async fn privacy(visit: Visit) -> Response {
    visit.public_page(|| privacy::page(&visit.frame(), &privacy::PrivacyModel))
}
