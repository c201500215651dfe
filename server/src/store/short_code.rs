//! Short codes of receipts: which case one opens, and until when.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `short_code`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ShortCodeRow {
    /// The code in its one spelling.
    pub code: String,
    /// The case.
    pub case_id: Uuid,
    /// When it stops opening.
    pub expires_at: DateTime<Utc>,
}

const INSERT: &str = "INSERT INTO short_code (code, case_id, expires_at) VALUES ($1, $2, $3)";
/// Adds a code. The same code again is [`StoreError::Duplicate`] `short_code_pkey`.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &ShortCodeRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT).bind(&row.code).bind(row.case_id).bind(row.expires_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const BY_CODE: &str = "SELECT code, case_id, expires_at FROM short_code WHERE code = $1";
/// The row of a code.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_code(conn: &mut Conn, code: &str) -> Result<Option<ShortCodeRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_CODE).bind(code).fetch_optional(c).await?))
}

const OF_CASE: &str = "SELECT code, case_id, expires_at FROM short_code WHERE case_id = $1
    ORDER BY expires_at DESC, code LIMIT 1";
/// A case's latest code.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_case(conn: &mut Conn, case_id: Uuid) -> Result<Option<ShortCodeRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_CASE).bind(case_id).fetch_optional(c).await?))
}

const SWEEP: &str = "DELETE FROM short_code WHERE expires_at < $1";
/// Deletes codes that open nothing any more.
///
/// # Errors
/// See [`StoreError`].
pub async fn sweep(tx: &mut Tx, before: DateTime<Utc>) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(SWEEP).bind(before).execute(c).await.map(|_| ())?);
    Ok(())
}
