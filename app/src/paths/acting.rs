//! Addresses about acting for another; their templates are in `route`.

use super::{ACTING_NEW, HELPERS, escape};
use uuid::Uuid;

/// The first question.
#[must_use]
pub fn who(service: &str, place: &str) -> String {
    format!("/services/{}/who?place={}", escape(service), escape(place))
}

/// Asking to act for somebody, for this service and place.
#[must_use]
pub fn acting_new(service: &str, place: &str) -> String {
    format!(
        "{ACTING_NEW}?service={}&place={}",
        escape(service),
        escape(place)
    )
}

/// A mandate that I have asked for.
#[must_use]
pub fn ask(ask: Uuid) -> String {
    format!("/acting/asks/{ask}")
}

/// Who acts for me, saying what was just done.
#[must_use]
pub fn helpers_done(done: &str) -> String {
    format!("{HELPERS}?done={}", escape(done))
}

/// Stopping an agent (POST).
#[must_use]
pub fn helper_end(mandate: Uuid) -> String {
    format!("/helpers/mandates/{mandate}")
}

/// Answering an ask (POST).
#[must_use]
pub fn helper_ask(ask: Uuid) -> String {
    format!("/helpers/asks/{ask}")
}

/// The township's answer to an ask (POST).
#[must_use]
pub fn desk_ask(ask: Uuid) -> String {
    format!("/desk/mandates/{ask}")
}

/// A person at the counter.
#[must_use]
pub fn desk_person(person: Uuid) -> String {
    format!("/desk/people/{person}")
}
