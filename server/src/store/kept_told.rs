//! Answers to "what could I get?" that somebody chose to keep.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `kept_told`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct KeptToldRow {
    /// Whose.
    pub person_id: Uuid,
    /// Place and answers, sealed.
    pub told_sealed: Vec<u8>,
    /// When they were kept.
    pub kept_at: DateTime<Utc>,
}

const PUT: &str = "INSERT INTO kept_told (person_id, told_sealed, kept_at) VALUES ($1, $2, $3)
    ON CONFLICT (person_id) DO UPDATE SET told_sealed = excluded.told_sealed, kept_at = excluded.kept_at";
/// Keeps them instead of earlier ones.
///
/// # Errors
/// See [`StoreError`].
pub async fn put(tx: &mut Tx, row: &KeptToldRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(PUT).bind(row.person_id).bind(&row.told_sealed).bind(row.kept_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const OF: &str = "SELECT person_id, told_sealed, kept_at FROM kept_told WHERE person_id = $1";
/// A person's.
///
/// # Errors
/// See [`StoreError`].
pub async fn of(conn: &mut Conn, person_id: Uuid) -> Result<Option<KeptToldRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF).bind(person_id).fetch_optional(c).await?))
}

const FORGET: &str = "DELETE FROM kept_told WHERE person_id = $1";
/// Forgets them.
///
/// # Errors
/// See [`StoreError`].
pub async fn forget(tx: &mut Tx, person_id: Uuid) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(FORGET).bind(person_id).execute(c).await.map(|_| ())?);
    Ok(())
}
