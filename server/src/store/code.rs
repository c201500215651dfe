//! Codes that were sent to a phone: only a keyed hash, one purpose, one thing, one session, few tries.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `code`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct CodeRow {
    /// Its id.
    pub id: Uuid,
    /// What it is for.
    pub purpose: String,
    /// With what.
    pub thing_id: Uuid,
    /// The session in which it must be typed; empty: anywhere.
    pub session_hash: Vec<u8>,
    /// Keyed hash of purpose, thing and code.
    pub code_mac: Vec<u8>,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
    /// Until when it is good.
    pub expires_at: DateTime<Utc>,
    /// Wrong tries.
    pub tries: i64,
    /// When it was used.
    pub used_at: Option<DateTime<Utc>>,
}

macro_rules! columns {
    () => {
        "id, purpose, thing_id, session_hash, code_mac, sent_at, expires_at, tries, used_at"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO code (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"
);
/// Adds a code.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &CodeRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(&row.purpose)
        .bind(row.thing_id)
        .bind(&row.session_hash)
        .bind(&row.code_mac)
        .bind(row.sent_at)
        .bind(row.expires_at)
        .bind(row.tries)
        .bind(row.used_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const LAST: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM code WHERE purpose = $1 AND thing_id = $2 ORDER BY sent_at DESC, id DESC LIMIT 1"
);
/// The last code for a purpose and a thing: an earlier one is worth nothing.
///
/// # Errors
/// See [`StoreError`].
pub async fn last(
    conn: &mut Conn,
    purpose: &str,
    thing_id: Uuid,
) -> Result<Option<CodeRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(LAST).bind(purpose).bind(thing_id).fetch_optional(c).await?))
}

const MISSED: &str = "UPDATE code SET tries = tries + 1 WHERE id = $1";
/// Counts a wrong try.
///
/// # Errors
/// See [`StoreError`].
pub async fn missed(tx: &mut Tx, id: Uuid) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(MISSED).bind(id).execute(c).await.map(|_| ())?);
    Ok(())
}

const USED: &str = "UPDATE code SET used_at = $2 WHERE id = $1 AND used_at IS NULL";
/// Uses a code up; false when it was used before.
///
/// # Errors
/// See [`StoreError`].
pub async fn used(tx: &mut Tx, id: Uuid, at: DateTime<Utc>) -> Result<bool, StoreError> {
    let changed =
        on!(tx, c => sqlx::query(USED).bind(id).bind(at).execute(c).await?.rows_affected());
    Ok(changed == 1)
}
