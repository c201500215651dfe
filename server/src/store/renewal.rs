//! When the phone of an account, or the account itself, was made anew.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `renewal`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct RenewalRow {
    /// Its id.
    pub id: Uuid,
    /// The account.
    pub account_id: Uuid,
    /// `phone` or `account`.
    pub kind: String,
    /// The phone before, sealed.
    pub old_phone_sealed: Option<Vec<u8>>,
    /// The message to it.
    pub outbox_id: Option<Uuid>,
    /// When.
    pub at: DateTime<Utc>,
}

const INSERT: &str = "INSERT INTO renewal (id, account_id, kind, old_phone_sealed, outbox_id, at) VALUES ($1, $2, $3, $4, $5, $6)";
/// Notes that something was made anew.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &RenewalRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.account_id)
        .bind(&row.kind)
        .bind(&row.old_phone_sealed)
        .bind(row.outbox_id)
        .bind(row.at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const LAST: &str = "SELECT id, account_id, kind, old_phone_sealed, outbox_id, at FROM renewal
    WHERE account_id = $1 ORDER BY at DESC, id DESC LIMIT 1";
/// The last time that something of an account was made anew.
///
/// # Errors
/// See [`StoreError`].
pub async fn last(conn: &mut Conn, account_id: Uuid) -> Result<Option<RenewalRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(LAST).bind(account_id).fetch_optional(c).await?))
}

const FORGET_PHONES: &str = "UPDATE renewal SET old_phone_sealed = NULL WHERE account_id = $1";
/// Forgets the old phones of an account, when it is closed.
///
/// # Errors
/// See [`StoreError`].
pub async fn forget_phones(tx: &mut Tx, account_id: Uuid) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(FORGET_PHONES).bind(account_id).execute(c).await.map(|_| ())?);
    Ok(())
}
