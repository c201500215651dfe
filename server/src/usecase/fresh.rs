//! The password once more, before what nobody does for another: an open page or a stolen token is not enough for it.
use crate::{
    failure::Failure,
    seal::Secret,
    store::{account, attempt, detached},
    world::{Who, World},
};
use chrono::TimeDelta;
use domain::field::FieldError;

/// Wrong passwords in a quarter of an hour, whatever they were meant to open.
const TRIES: i64 = 5;
const MINUTES: i64 = 15;

/// Checks the password of whoever is signed in.
///
/// # Errors
/// Empty or wrong (`password`); [`Failure::TooMany`] after too many wrong ones.
pub(super) async fn password(
    world: &World,
    who: &Who,
    typed: Secret<String>,
) -> Result<(), Failure> {
    if typed.expose().is_empty() {
        return Err(Failure::field("password", FieldError::Missing));
    }
    let bucket = world
        .keys
        .blind("attempt", &format!("fresh {}", who.account))
        .to_vec();
    let mut reader = world.db.read().await?;
    let since = world.now() - TimeDelta::minutes(MINUTES);
    if attempt::tries_since(&mut reader, &bucket, since).await? >= TRIES {
        return Err(Failure::TooMany { retry_after: 900 });
    }
    let account = account::by_id(&mut reader, who.account.0).await?;
    drop(reader);
    let stored = account.as_ref().map(|row| row.password_hash.as_str());
    if world.passwords.verify(typed, stored).await? {
        return Ok(());
    }
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        attempt::add(&mut tx, &bucket, world.now()).await?;
        tx.commit().await?;
        Ok::<_, Failure>(())
    })
    .await?;
    Err(Failure::field("password", FieldError::NoMatch))
}
