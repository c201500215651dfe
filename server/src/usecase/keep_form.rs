//! A form that was posted after its session had ended: kept, sealed, for this browser and account, and shown again after
//! sign-in. It is never carried out by itself: the person looks and presses the button again.
use crate::{
    failure::Failure,
    seal::At,
    store::{
        detached,
        kept_form::{self, KeptFormRow},
    },
    world::{Who, World},
};
use domain::id::AccountId;
use sha2::{Digest, Sha256};
use uuid::Uuid;

fn at(row: Uuid) -> At {
    At {
        table: "kept_form",
        column: "body_sealed",
        row,
    }
}

fn cookie_hash(cookie: &str) -> Vec<u8> {
    Sha256::digest(cookie.as_bytes()).to_vec()
}

/// One page of one client: what was typed for one is never shown while another is chosen.
fn place(path: &str, client: Option<Uuid>) -> String {
    match client {
        Some(client) => format!("{path}#{client}"),
        None => path.to_owned(),
    }
}

/// Keeps a posted body under a fresh cookie value, which is returned.
///
/// # Errors
/// When the database refuses.
pub async fn keep_form(
    world: &World,
    account: Option<AccountId>,
    (path, client): (&str, Option<Uuid>),
    body: Vec<u8>,
) -> Result<String, Failure> {
    let (world, path) = (world.clone(), place(path, client));
    detached(async move {
        let cookie = data_encoding::BASE64URL_NOPAD.encode(&world.ids.bytes::<32>());
        let id = world.ids.uuid();
        let row = KeptFormRow {
            id,
            cookie_hash: cookie_hash(&cookie),
            account_id: account.map(|account| account.0),
            path,
            body_sealed: world.keys.seal(at(id), &body),
            kept_at: world.now(),
        };
        let mut tx = world.db.begin().await?;
        kept_form::put(&mut tx, &row).await?;
        tx.commit().await?;
        Ok::<_, Failure>(cookie)
    })
    .await
}

/// The kept body for this path, if it is this account's (or was posted by a browser whose account nobody knew any more; the
/// path's own access check then decides).
///
/// # Errors
/// When the database cannot be read.
pub async fn kept_form(
    world: &World,
    who: &Who,
    cookie: &str,
    path: &str,
) -> Result<Option<Vec<u8>>, Failure> {
    let mut reader = world.db.read().await?;
    let Some(row) = kept_form::find(&mut reader, &cookie_hash(cookie)).await? else {
        return Ok(None);
    };
    let theirs = row
        .account_id
        .is_none_or(|account| account == who.account.0);
    let here = place(path, who.client().map(|client| client.0));
    if !theirs || row.path != here || world.now() - row.kept_at > chrono::TimeDelta::days(7) {
        return Ok(None);
    }
    Ok(Some(
        world.keys.open(at(row.id), &row.body_sealed)?.to_vec(),
    ))
}

/// Forgets a kept form once its page has been posted again.
///
/// # Errors
/// When the database refuses.
pub async fn forget_form(world: &World, cookie: &str) -> Result<(), Failure> {
    let (world, hash) = (world.clone(), cookie_hash(cookie));
    detached(async move {
        let mut tx = world.db.begin().await?;
        kept_form::delete(&mut tx, &hash).await?;
        tx.commit().await?;
        Ok::<_, Failure>(())
    })
    .await
}
