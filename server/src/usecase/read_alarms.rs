//! Alarms about accounts that opened many files in a short time (security A8): the county's civil affairs sees those about officers
//! and agents of the county, a township those about its own officers and about agents of its people. They block nothing.
use super::filled::name_of;
use crate::{
    failure::Failure,
    store::{Conn, deed, deed::AlarmRow, mandate},
    world::{Who, World},
};
use chrono::{DateTime, TimeDelta, Utc};
use domain::case::{Office, OfficeKind};

const DAYS: i64 = 90;

/// An alarm.
#[derive(Clone, Debug)]
pub struct Alarm {
    /// Code of what happened. Words: `alarm-<code>`.
    pub kind: String,
    /// When.
    pub at: DateTime<Utc>,
    /// Name of the officer or agent.
    pub name: String,
    /// The officer's office; none for an agent.
    pub office: Option<Office>,
}

/// The alarms that this officer should look at, newest first.
///
/// # Errors
/// [`Failure::Missing`] for everybody but townships and civil affairs.
pub async fn read_alarms(world: &World, who: &Who) -> Result<Vec<Alarm>, Failure> {
    let mine = match who.office() {
        Some(office) if matches!(office.kind, OfficeKind::Township | OfficeKind::CivilAffairs) => {
            office.clone()
        }
        _ => return Err(Failure::Missing),
    };
    let mut reader = world.db.read().await?;
    let since = world.now() - TimeDelta::days(DAYS);
    let mut found = Vec::new();
    for row in deed::alarms(&mut reader, since).await? {
        if !concerns(&mut reader, &mine, &row).await? {
            continue;
        }
        let office = match (row.office_kind.as_deref(), &row.office_place) {
            (Some(kind), Some(place)) => OfficeKind::from_code(kind).map(|kind| Office {
                kind,
                place: place.clone(),
            }),
            _ => None,
        };
        let name = match (row.officer_name, row.person_id) {
            (Some(name), _) => name,
            (None, Some(person)) => name_of(world, &mut reader, person).await?,
            (None, None) => String::new(),
        };
        found.push(Alarm {
            kind: row.kind,
            at: row.at,
            name,
            office,
        });
    }
    Ok(found)
}

/// Whether an alarm is about somebody of this office's people. A county's code begins those of its townships.
async fn concerns(conn: &mut Conn, mine: &Office, row: &AlarmRow) -> Result<bool, Failure> {
    if let Some(place) = &row.office_place {
        return Ok(match mine.kind {
            OfficeKind::Township => {
                *place == mine.place && row.office_kind.as_deref() == Some(mine.kind.code())
            }
            _ => place.starts_with(&mine.place),
        });
    }
    let Some(agent) = row.person_id else {
        return Ok(false);
    };
    let held = mandate::of_agent(conn, agent).await?;
    Ok(held.iter().any(|one| one.township.starts_with(&mine.place)))
}
