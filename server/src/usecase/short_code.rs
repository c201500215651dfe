//! Short codes (码上办). Those of receipts are random, for one case, and kept with a last day: they open a page that asks who one
//! is, so they give no access and say nothing about anybody. Those of service pages: eight signs that open one page, for a while. A code is a MAC over purpose, service
//! and quarter: nothing is stored, nothing about anybody is in it, and a new quarter brings new ones (the last quarter's still
//! open, so that a printed code works for three to six months).
use crate::{
    clock,
    failure::Failure,
    seal::Keys,
    store::{
        Tx,
        short_code::{self, ShortCodeRow},
    },
    world::World,
};
use chrono::{Datelike, NaiveDate, TimeDelta};
use domain::{catalogue::Catalogue, id::CaseId};

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

/// Days that a receipt's code opens its case.
const OPENS_DAYS: i64 = 180;

/// Makes the code of a new case.
pub(super) async fn give(world: &World, tx: &mut Tx, case: CaseId) -> Result<(), Failure> {
    let signs = world.ids.bytes::<SIGNS>().map(clock::sign);
    let row = ShortCodeRow {
        code: signs.iter().collect(),
        case_id: case.0,
        expires_at: world.now() + TimeDelta::days(OPENS_DAYS),
    };
    short_code::insert(tx, &row).await?;
    Ok(())
}

/// The code of a case as its receipt shows it; none once it has expired.
///
/// # Errors
/// When the database cannot be read.
pub async fn of_case(world: &World, case: CaseId) -> Result<Option<String>, Failure> {
    let mut reader = world.db.read().await?;
    let row = short_code::of_case(&mut reader, case.0).await?;
    let good = row.filter(|row| row.expires_at > world.now());
    Ok(good.map(|row| grouped(&row.code)))
}

/// The case that a typed code opens.
///
/// # Errors
/// When the database cannot be read.
pub async fn case_of(world: &World, typed: &str) -> Result<Option<CaseId>, Failure> {
    let Some(code) = clock::plain_signs(typed).filter(|code| code.len() == SIGNS) else {
        return Ok(None);
    };
    let mut reader = world.db.read().await?;
    let row = short_code::by_code(&mut reader, &code).await?;
    let good = row.filter(|row| row.expires_at > world.now());
    Ok(good.map(|row| CaseId(row.case_id)))
}

fn grouped(signs: &str) -> String {
    let (one, two) = signs.split_at_checked(SIGNS / 2).unwrap_or((signs, ""));
    format!("{one}-{two}")
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
    grouped(&signs)
}
