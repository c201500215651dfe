//! What happened to a case, in order; append only.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use serde_json::Value;
use uuid::Uuid;

/// A row of `journal`.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct JournalRow {
    /// The case.
    pub case_id: Uuid,
    /// Place in the case's journal, from 1.
    pub seq: i64,
    /// When it happened.
    pub at: DateTime<Utc>,
    /// Who did it; none for the portal itself.
    pub account_id: Option<Uuid>,
    /// `domain::journal::Entry` without the note; a JSON object.
    pub entry: Value,
    /// Free words, sealed.
    pub note_sealed: Option<Vec<u8>>,
}

const APPEND: &str = "INSERT INTO journal (case_id, seq, at, account_id, entry, note_sealed)
    VALUES ($1, $2, $3, $4, $5, $6)";
/// Appends rows, numbered by the caller. A number that is taken is [`StoreError::Duplicate`] `journal_pkey`.
///
/// # Errors
/// See [`StoreError`].
pub async fn append(tx: &mut Tx, rows: &[JournalRow]) -> Result<(), StoreError> {
    for row in rows {
        on!(tx, c => sqlx::query(APPEND)
            .bind(row.case_id)
            .bind(row.seq)
            .bind(row.at)
            .bind(row.account_id)
            .bind(&row.entry)
            .bind(&row.note_sealed)
            .execute(c).await.map(|_| ())?);
    }
    Ok(())
}

const OF_CASE: &str = "SELECT case_id, seq, at, account_id, entry, note_sealed FROM journal
    WHERE case_id = $1 ORDER BY seq";
/// The whole journal of a case, oldest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_case(conn: &mut Conn, case_id: Uuid) -> Result<Vec<JournalRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_CASE).bind(case_id).fetch_all(c).await?))
}

const LAST_SEQ: &str =
    "SELECT CAST(coalesce(max(seq), 0) AS BIGINT) FROM journal WHERE case_id = $1";
/// The number of the last row, 0 when there is none.
///
/// # Errors
/// See [`StoreError`].
pub async fn last_seq(conn: &mut Conn, case_id: Uuid) -> Result<i64, StoreError> {
    Ok(on!(conn, c => sqlx::query_scalar(LAST_SEQ).bind(case_id).fetch_one(c).await?))
}
