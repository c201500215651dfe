//! Benefits given up, as rows; the state is the domain's.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use serde_json::Value;
use uuid::Uuid;

/// A row of `waiver`.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct WaiverRow {
    /// Its id.
    pub id: Uuid,
    /// Whose benefit it is.
    pub person_id: Uuid,
    /// Township where it may be confirmed, 9 digits.
    pub township: String,
    /// `domain::waiver::Waiver`.
    pub state: Value,
    /// The words that were shown, and an officer's note, sealed.
    pub words_sealed: Vec<u8>,
    /// When it was signed.
    pub signed_at: DateTime<Utc>,
    /// Optimistic lock.
    pub version: i64,
}

macro_rules! columns {
    () => {
        "id, person_id, township, state, words_sealed, signed_at, version"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO waiver (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7)"
);
/// Adds a waiver.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &WaiverRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.person_id)
        .bind(&row.township)
        .bind(&row.state)
        .bind(&row.words_sealed)
        .bind(row.signed_at)
        .bind(row.version)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const BY_ID: &str = concat!("SELECT ", columns!(), " FROM waiver WHERE id = $1");
/// The waiver with this id, whoever's it is.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<WaiverRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_ID).bind(id).fetch_optional(c).await?))
}

const OF_PERSON: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM waiver WHERE person_id = $1 ORDER BY signed_at DESC, id DESC"
);
/// A person's waivers, newest first, over ones too.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_person(conn: &mut Conn, person_id: Uuid) -> Result<Vec<WaiverRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_PERSON).bind(person_id).fetch_all(c).await?))
}

const OF_TOWNSHIP: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM waiver WHERE township = $1 ORDER BY signed_at, id"
);
/// The waivers of a township's people, oldest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_township(conn: &mut Conn, township: &str) -> Result<Vec<WaiverRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_TOWNSHIP).bind(township).fetch_all(c).await?))
}

const SAVE: &str = "UPDATE waiver SET state = $3, words_sealed = $4, version = version + 1
    WHERE id = $1 AND version = $2";
/// Saves a changed waiver; false when somebody was faster.
///
/// # Errors
/// See [`StoreError`].
pub async fn save(tx: &mut Tx, row: &WaiverRow) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(SAVE).bind(row.id).bind(row.version).bind(&row.state)
        .bind(&row.words_sealed).execute(c).await?.rows_affected());
    Ok(changed == 1)
}
