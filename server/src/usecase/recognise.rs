//! Recognising a browser that comes back with its session cookie. Reads only.
use super::{actor, read_draft::Seen, records, sign_in::standing};
use crate::{
    auth::session::{self, Presented, SessionKind},
    failure::Failure,
    store::session::{self as sessions, SignedInRow},
    world::{Who, World},
};
use chrono::{DateTime, Utc};
use domain::id::{AccountId, MandateId};
use std::sync::Arc;
use uuid::Uuid;

/// A browser that presented a session cookie.
#[derive(Clone, Debug)]
pub enum Recognised {
    /// The session lives.
    Here {
        /// Who it is.
        who: Who,
        /// "Others use this device too".
        shared_device: bool,
        /// The draft that was asked for along with it, where it is their own.
        seen: Option<Arc<Seen>>,
    },
    /// It lived once: a form that comes now can be kept for this account.
    Gone(AccountId),
}

/// Says who a presented cookie belongs to; `None`: nobody we know. A page of a draft names it, so that both come in one
/// statement.
///
/// # Errors
/// When the database cannot be read.
pub async fn recognise(
    world: &World,
    presented: &Presented,
    draft: Option<Uuid>,
) -> Result<Option<Recognised>, Failure> {
    let mut reader = world.db.read().await?;
    let token = &presented.token_hash;
    let both = match draft {
        Some(draft) => sessions::find_with_draft(&mut reader, token, draft).await?,
        None => None,
    };
    let (row, seen) = match both {
        Some((row, draft)) => (row, Some(Arc::new(Seen(draft)))),
        None => match sessions::find(&mut reader, token).await? {
            Some(row) => (row, None),
            None => return Ok(None),
        },
    };
    let account = AccountId(row.account_id);
    if !lives(&row, presented.seen, world.now()) {
        return Ok(Some(Recognised::Gone(account)));
    }
    let name = match (row.person_id, &row.name_sealed) {
        (Some(person), Some(sealed)) => records::person_name(&world.keys, person, sealed)?,
        _ => row.officer_name.clone().unwrap_or_default(),
    };
    let standing = standing(
        row.person_id,
        row.office_kind.as_deref(),
        row.office_place.as_deref(),
    )?;
    let mut who = Who {
        account,
        name,
        standing,
        acting: None,
        keying: None,
    };
    if let Some(mandate) = row.mandate_id {
        who.acting = actor::acting(world, &mut reader, &who, MandateId(mandate)).await?;
    }
    Ok(Some(Recognised::Here {
        who,
        shared_device: row.shared_device,
        seen,
    }))
}

fn lives(row: &SignedInRow, seen: DateTime<Utc>, now: DateTime<Utc>) -> bool {
    let kind = if row.person_id.is_some() {
        SessionKind::Citizen
    } else {
        SessionKind::Officer
    };
    row.ended_at.is_none()
        && row.disabled_at.is_none()
        && session::standing(
            kind,
            row.shared_device,
            row.created_at,
            row.seen_at.max(seen),
            now,
        ) == session::Standing::Live
}
