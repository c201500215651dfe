//! Short codes for service pages (码上办): eight signs that open one page, for a while. A code is a MAC over purpose, service
//! and quarter: nothing is stored, nothing about anybody is in it, and a new quarter brings new ones (the last quarter's still
//! open, so that a printed code works for three to six months).
use crate::{clock, seal::Keys, world::World};
use chrono::{Datelike, NaiveDate};
use domain::catalogue::Catalogue;

/// Signs of a code.
const SIGNS: usize = 8;

/// The code of a service's page, as it is shown: `K7M2-P9QX`.
#[must_use]
pub fn of_service(world: &World, service: &str) -> String {
    code(&world.keys, service, quarter(world.today()))
}

/// The service whose page a typed code opens.
#[must_use]
pub fn service_of(world: &World, typed: &str) -> Option<&'static str> {
    let wanted = clock::plain_signs(typed)?;
    let now = quarter(world.today());
    Catalogue::shipped()
        .iter()
        .find(|service| {
            [now, now - 1].into_iter().any(|quarter| {
                clock::plain_signs(&code(&world.keys, &service.id, quarter)).as_ref()
                    == Some(&wanted)
            })
        })
        .map(|service| service.id.as_str())
}

/// Quarters since the year 0.
fn quarter(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 4 + i64::from(day.month0() / 3)
}

fn code(keys: &Keys, service: &str, quarter: i64) -> String {
    let mac = keys.mac(
        "short_code.service",
        &[service.as_bytes(), &quarter.to_be_bytes()],
    );
    let signs: String = mac.into_iter().take(SIGNS).map(clock::sign).collect();
    let (one, two) = signs.split_at(SIGNS / 2);
    format!("{one}-{two}")
}
