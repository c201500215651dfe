//! Addresses of the catalogue beyond a service's own: situations, search, advice about entitlement, the paper twin of a form,
//! short codes. What is told about a person's health travels in forms, never in an address.
use super::{escape, route};
use uuid::Uuid;

/// The services of one situation in life.
#[must_use]
pub fn services_in(situation: &str) -> String {
    format!("{}?in={}", route::SERVICES, escape(situation))
}

/// The services that fit what was typed.
#[must_use]
pub fn services_found(query: &str) -> String {
    format!("{}?q={}", route::SERVICES, escape(query))
}

/// The form of a service as a paper to print.
#[must_use]
pub fn paper_form(service: &str) -> String {
    format!("/services/{}/paper", escape(service))
}

/// A nameless report that this browser has sent.
#[must_use]
pub fn report_done(application: Uuid) -> String {
    format!("/reports/{application}")
}

/// Where a short code leads.
#[must_use]
pub fn code(code: &str) -> String {
    format!("/c/{}", escape(code))
}

/// Choosing the place for a service.
#[must_use]
pub fn place(service: &str) -> String {
    format!("/services/{}/place", escape(service))
}

/// The same, one level down.
#[must_use]
pub fn place_in(service: &str, division: &str) -> String {
    format!(
        "/services/{}/place?in={}",
        escape(service),
        escape(division)
    )
}
