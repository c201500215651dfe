//! How the owner of an account wants the pages: one short code a row.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

const SAVE: &str = "INSERT INTO setting (account_id, code, saved_at) VALUES ($1, $2, $3)
    ON CONFLICT (account_id) DO UPDATE SET code = excluded.code, saved_at = excluded.saved_at";
/// Saves an account's settings over what was there.
///
/// # Errors
/// See [`StoreError`]; an account that does not exist is [`StoreError::Broken`].
pub async fn save(
    tx: &mut Tx,
    account_id: Uuid,
    code: &str,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(SAVE).bind(account_id).bind(code).bind(at).execute(c).await.map(|_| ())?);
    Ok(())
}

const OF_ACCOUNT: &str = "SELECT code FROM setting WHERE account_id = $1";
/// An account's settings, if it has saved any.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_account(conn: &mut Conn, account_id: Uuid) -> Result<Option<String>, StoreError> {
    Ok(on!(conn, c => sqlx::query_scalar(OF_ACCOUNT).bind(account_id).fetch_optional(c).await?))
}

const FORGET: &str = "DELETE FROM setting WHERE account_id = $1";
/// Forgets an account's settings.
///
/// # Errors
/// See [`StoreError`].
pub async fn forget(tx: &mut Tx, account_id: Uuid) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(FORGET).bind(account_id).execute(c).await.map(|_| ())?);
    Ok(())
}
