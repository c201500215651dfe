//! Addresses of supplement notices: the citizen's list and its items, the officer's builder.

use super::{desk_case, escape};
use uuid::Uuid;

/// Everything that is missing.
#[must_use]
pub fn supplement(case: Uuid) -> String {
    format!("/cases/{case}/supplement")
}

/// The same, saying that an item was just saved.
#[must_use]
pub fn supplement_done(case: Uuid) -> String {
    format!("/cases/{case}/supplement?done=saved")
}

/// Asking for a decision on what is there.
#[must_use]
pub fn decide_now(case: Uuid) -> String {
    format!("/cases/{case}/supplement/decide")
}

/// One item of the list.
#[must_use]
pub fn item(case: Uuid, item: &str) -> String {
    format!("/cases/{case}/supplement/items/{}", escape(item))
}

/// The officer's builder of the list.
#[must_use]
pub fn desk_supplement(case: Uuid) -> String {
    format!("/desk/cases/{case}/request_supplement")
}

/// What an office makes of one item (POST).
#[must_use]
pub fn desk_item(case: Uuid, item: &str) -> String {
    format!("/desk/cases/{case}/items/{}", escape(item))
}

/// What an office makes of a paper that was to come with the application (POST).
#[must_use]
pub fn desk_given(case: Uuid, item: &str) -> String {
    format!("/desk/cases/{case}/given/{}", escape(item))
}

/// The case at the office, saying that a verdict was saved.
#[must_use]
pub fn desk_item_done(case: Uuid) -> String {
    format!("{}?done=judged", desk_case(case))
}
