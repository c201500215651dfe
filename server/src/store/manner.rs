//! How a person acts and signs, as far as it was said: a court's finding, and a way to sign for those who cannot.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `person_manner`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct MannerRow {
    /// Whose.
    pub person_id: Uuid,
    /// `domain::delegation::Capacity`.
    pub court: String,
    /// Which decision was seen, sealed.
    pub court_sealed: Option<Vec<u8>>,
    /// `own`, `fingerprint` (with a witness) or `signatory`; empty: nothing was said.
    pub signs: String,
    /// Name of the witness or signatory, sealed.
    pub witness_sealed: Option<Vec<u8>>,
    /// What an officer wrote who noted it at the counter, sealed.
    pub signs_sealed: Option<Vec<u8>>,
    /// When it was said last.
    pub saved_at: DateTime<Utc>,
}

const PUT: &str = "INSERT INTO person_manner (person_id, court, court_sealed, signs, witness_sealed, saved_at, signs_sealed)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (person_id) DO UPDATE
    SET court = $2, court_sealed = $3, signs = $4, witness_sealed = $5, saved_at = $6, signs_sealed = $7";
/// Keeps it.
///
/// # Errors
/// See [`StoreError`].
pub async fn put(tx: &mut Tx, row: &MannerRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(PUT)
        .bind(row.person_id)
        .bind(&row.court)
        .bind(&row.court_sealed)
        .bind(&row.signs)
        .bind(&row.witness_sealed)
        .bind(row.saved_at)
        .bind(&row.signs_sealed)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const OF: &str =
    "SELECT person_id, court, court_sealed, signs, witness_sealed, signs_sealed, saved_at
    FROM person_manner WHERE person_id = $1";
/// How this person acts and signs, where it was said.
///
/// # Errors
/// See [`StoreError`].
pub async fn of(conn: &mut Conn, person_id: Uuid) -> Result<Option<MannerRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF).bind(person_id).fetch_optional(c).await?))
}
