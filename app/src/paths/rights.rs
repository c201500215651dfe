//! Addresses of what only the person does; their templates are in `route`.

use super::{RIGHTS, SIGN_IN, WAIVERS, escape};

/// My data, saying what was just done.
#[must_use]
pub fn rights_done(done: &str) -> String {
    format!("{RIGHTS}?done={}", escape(done))
}

/// Giving up this benefit.
#[must_use]
pub fn waive(service: &str) -> String {
    format!("{WAIVERS}?service={}", escape(service))
}

/// Signing in for the first time, after registering.
#[must_use]
pub fn sign_in_registered(next: &str) -> String {
    format!("{SIGN_IN}?new=1&next={}", escape(next))
}
