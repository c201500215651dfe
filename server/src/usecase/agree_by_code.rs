//! Agreeing from afar: a code goes to the phone that the portal knows of the person, who reads it and its words and tells it to the
//! one who asks. Few tries, a short life, one session; whether the person is known here shows nowhere. Decision 0041.
use super::{
    actor::actor,
    asks::{self, Ask},
    decide_ask::in_portal,
    give_asked::give_asked,
    records,
};
use crate::{
    carrier::Carrier,
    failure::Failure,
    store::{
        Tx, ask, attempt,
        code::{self, CodeRow},
        detached, person,
    },
    world::{Who, World},
};
use chrono::TimeDelta;
use domain::{delegation::AgentKind, field::FieldError, id::AskId, rejection::Rejection};
use uuid::Uuid;

/// Wrong tries for one code.
pub const TRIES: i64 = 5;
/// A code is good for so many minutes.
pub const MINUTES: i64 = 5;
/// Sends in an hour, for one phone, one asker and one address.
const SENDS_AN_HOUR: [i64; 3] = [5, 10, 60];
/// Seconds between two sends to one person.
const APART: i64 = 60;
const PURPOSE: &str = "agree";

/// Digits of a code, made from random bytes.
pub(super) fn digits(random: [u8; 8]) -> String {
    format!("{:06}", u64::from_be_bytes(random) % 1_000_000)
}

/// What is stored of a code.
pub(super) fn mac(world: &World, purpose: &str, thing: Uuid, code: &str) -> Vec<u8> {
    let parts: [&[u8]; 3] = [purpose.as_bytes(), thing.as_bytes(), code.as_bytes()];
    world.keys.mac("code", &parts).to_vec()
}

async fn mine(world: &World, tx: &mut Tx, who: &Who, id: AskId) -> Result<Ask, Failure> {
    let me = actor(world, tx, who).await?.own()?;
    let open = asks::open_by_id(world, tx, id.0).await?;
    // A guardian needs no consent but papers, so there is nothing to agree to here.
    let fits =
        open.row.asked_by == me.0 && !open.row.by_principal && open.kind != AgentKind::Guardian;
    if fits {
        Ok(open)
    } else {
        Err(Failure::Missing)
    }
}

/// Sends a code to the person, if the portal knows their phone. The answer is the same if not.
///
/// # Errors
/// [`Rejection::NO_CARRIER`], [`Failure::TooMany`], [`Failure::Missing`] when the ask is not theirs or no longer open.
pub async fn send_code(
    world: &World,
    who: &Who,
    carrier: &Carrier,
    (session, peer): ([u8; 32], String),
    id: AskId,
    words: String,
) -> Result<(), Failure> {
    if !carrier.is_there() {
        return Err(Rejection::NO_CARRIER.into());
    }
    let (world, who, carrier) = (world.clone(), who.clone(), carrier.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let open = mine(&world, &mut tx, &who, id).await?;
        let now = world.now();
        let last = code::last(&mut tx, PURPOSE, id.0).await?;
        if last.is_some_and(|last| now - last.sent_at < TimeDelta::seconds(APART)) {
            return Err(Failure::TooMany { retry_after: 60 });
        }
        let principal = hex(&open.row.principal_index);
        let counted = [
            format!("code to {principal}"),
            format!("code by {}", who.account),
            format!("code from {peer}"),
        ];
        for (what, limit) in counted.iter().zip(SENDS_AN_HOUR) {
            let bucket = world.keys.blind("attempt", what);
            let since = now - TimeDelta::hours(1);
            if attempt::tries_since(&mut tx, &bucket, since).await? >= limit {
                return Err(Failure::TooMany { retry_after: 3_600 });
            }
            attempt::add(&mut tx, &bucket, now).await?;
        }
        let typed = digits(world.ids.bytes());
        let phone = match person::by_id_number_index(&mut tx, &open.row.principal_index).await? {
            Some(row) => records::person(&world.keys, &row)?.phone,
            None => None,
        };
        let row = CodeRow {
            id: world.ids.uuid(),
            purpose: PURPOSE.to_owned(),
            thing_id: id.0,
            session_hash: session.to_vec(),
            // Nobody to reach: something that nothing fits.
            code_mac: match &phone {
                Some(_) => mac(&world, PURPOSE, id.0, &typed),
                None => world.ids.bytes::<32>().to_vec(),
            },
            sent_at: now,
            expires_at: now + TimeDelta::minutes(MINUTES),
            tries: 0,
            used_at: None,
        };
        code::insert(&mut tx, &row).await?;
        tx.commit().await?;
        if let Some(phone) = phone {
            carrier.carry(phone.reveal(), &words, &typed)?;
        }
        Ok(())
    })
    .await
}

fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

/// Takes the code that the person has told. A wrong one is counted; every no is the same.
///
/// # Errors
/// [`FieldError::NoMatch`] on `code`, whatever was wrong with it; [`Failure::Missing`] when the ask is not theirs or not open.
pub async fn agree_by_code(
    world: &World,
    who: &Who,
    session: [u8; 32],
    id: AskId,
    typed: String,
) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        // One try at a time, so that tries side by side cannot get past the count (PostgreSQL).
        if !ask::hold_open(&mut tx, id.0).await? {
            return Err(Failure::Missing);
        }
        let open = mine(&world, &mut tx, &who, id).await?;
        let wrong = || Failure::field("code", FieldError::NoMatch);
        let Some(last) = code::last(&mut tx, PURPOSE, id.0).await? else {
            return Err(wrong());
        };
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        let fits = subtle::ConstantTimeEq::ct_eq(
            last.code_mac.as_slice(),
            mac(&world, PURPOSE, id.0, &digits).as_slice(),
        );
        let alive = last.used_at.is_none()
            && last.tries < TRIES
            && world.now() < last.expires_at
            && last.session_hash == session;
        if !(alive && bool::from(fits)) {
            code::missed(&mut tx, last.id).await?;
            tx.commit().await?;
            return Err(wrong());
        }
        if !code::used(&mut tx, last.id, world.now()).await? {
            return Err(wrong());
        }
        let mut ground = in_portal(&who, &open);
        ground.way = "code";
        ground.consent = domain::delegation::Consent::PhoneCode;
        give_asked(&world, &mut tx, &open, ground).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
