//! Who pressed "submit" with which idempotency key; the same key and content gives the same receipt.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `submission_key`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct SubmissionRow {
    /// Who pressed.
    pub person_id: Uuid,
    /// The key that came with the form.
    pub key: String,
    /// Hash of what was submitted: another content under the same key is a mistake.
    pub body_hash: Vec<u8>,
    /// The case it became.
    pub case_id: Uuid,
    /// When.
    pub created_at: DateTime<Utc>,
}

const FIND: &str = "SELECT person_id, key, body_hash, case_id, created_at FROM submission_key
    WHERE person_id = $1 AND key = $2";
/// What this person submitted under this key.
///
/// # Errors
/// See [`StoreError`].
pub async fn find(
    conn: &mut Conn,
    person_id: Uuid,
    key: &str,
) -> Result<Option<SubmissionRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(FIND).bind(person_id).bind(key).fetch_optional(c).await?))
}

const INSERT: &str = "INSERT INTO submission_key (person_id, key, body_hash, case_id, created_at)
    VALUES ($1, $2, $3, $4, $5)";
/// Notes a submission. The same key again is [`StoreError::Duplicate`] `submission_key_pkey`.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &SubmissionRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.person_id)
        .bind(&row.key)
        .bind(&row.body_hash)
        .bind(row.case_id)
        .bind(row.created_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}
