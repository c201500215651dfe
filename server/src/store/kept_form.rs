//! Forms that were posted after their session had ended: kept for the browser that posted them, shown again after sign-in.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `kept_form`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct KeptFormRow {
    /// The row's id, part of what the body is sealed to.
    pub id: Uuid,
    /// Hash of the cookie of the browser that posted it.
    pub cookie_hash: Vec<u8>,
    /// Whose session had ended, where known.
    pub account_id: Option<Uuid>,
    /// Where the form was posted to.
    pub path: String,
    /// The posted body, sealed.
    pub body_sealed: Vec<u8>,
    /// When.
    pub kept_at: DateTime<Utc>,
}

const PUT: &str = "INSERT INTO kept_form (id, cookie_hash, account_id, path, body_sealed, kept_at)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (cookie_hash) DO UPDATE SET id = excluded.id, account_id = excluded.account_id,
        path = excluded.path, body_sealed = excluded.body_sealed, kept_at = excluded.kept_at";
/// Keeps a form; an older one of the same browser is replaced.
///
/// # Errors
/// See [`StoreError`].
pub async fn put(tx: &mut Tx, row: &KeptFormRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(PUT)
        .bind(row.id)
        .bind(&row.cookie_hash)
        .bind(row.account_id)
        .bind(&row.path)
        .bind(&row.body_sealed)
        .bind(row.kept_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const FIND: &str = "SELECT id, cookie_hash, account_id, path, body_sealed, kept_at FROM kept_form WHERE cookie_hash = $1";
/// The form kept for this browser.
///
/// # Errors
/// See [`StoreError`].
pub async fn find(conn: &mut Conn, cookie_hash: &[u8]) -> Result<Option<KeptFormRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(FIND).bind(cookie_hash).fetch_optional(c).await?))
}

const DELETE: &str = "DELETE FROM kept_form WHERE cookie_hash = $1";
/// Deletes the form kept for this browser; false when there was none.
///
/// # Errors
/// See [`StoreError`].
pub async fn delete(tx: &mut Tx, cookie_hash: &[u8]) -> Result<bool, StoreError> {
    let deleted =
        on!(tx, c => sqlx::query(DELETE).bind(cookie_hash).execute(c).await?.rows_affected());
    Ok(deleted == 1)
}

const SWEEP: &str = "DELETE FROM kept_form WHERE kept_at < $1";
/// Deletes forms kept before this time; how many that were.
///
/// # Errors
/// See [`StoreError`].
pub async fn sweep(tx: &mut Tx, before: DateTime<Utc>) -> Result<u64, StoreError> {
    Ok(on!(tx, c => sqlx::query(SWEEP).bind(before).execute(c).await?.rows_affected()))
}

const FORGET: &str = "DELETE FROM kept_form WHERE account_id = $1";
/// Deletes every form kept for an account.
///
/// # Errors
/// See [`StoreError`].
pub async fn forget(tx: &mut Tx, account_id: Uuid) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(FORGET).bind(account_id).execute(c).await.map(|_| ())?);
    Ok(())
}
