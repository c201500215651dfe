//! Natural persons. Every number of theirs is sealed; the index columns find them by equality only.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `person`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct PersonRow {
    /// The person's id.
    pub id: Uuid,
    /// Name, sealed.
    pub name_sealed: Vec<u8>,
    /// Resident identity number, sealed.
    pub id_number_sealed: Vec<u8>,
    /// Keyed hash of the identity number; unique.
    pub id_number_index: Vec<u8>,
    /// Phone number, sealed.
    pub phone_sealed: Vec<u8>,
    /// Keyed hash of the phone number; a family may share one phone.
    pub phone_index: Vec<u8>,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
}

macro_rules! columns {
    () => {
        "id, name_sealed, id_number_sealed, id_number_index, phone_sealed, phone_index, created_at"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO person (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7)"
);
/// Adds a person. A second one with the same identity number is [`StoreError::Duplicate`] `person_id_number_index_key`.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &PersonRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(&row.name_sealed)
        .bind(&row.id_number_sealed)
        .bind(&row.id_number_index)
        .bind(&row.phone_sealed)
        .bind(&row.phone_index)
        .bind(row.created_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const BY_ID: &str = concat!("SELECT ", columns!(), " FROM person WHERE id = $1");
/// The person with this id.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<PersonRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_ID).bind(id).fetch_optional(c).await?))
}

const BY_ID_NUMBER: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM person WHERE id_number_index = $1"
);
/// The person with this identity number.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_id_number_index(
    conn: &mut Conn,
    index: &[u8],
) -> Result<Option<PersonRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_ID_NUMBER).bind(index).fetch_optional(c).await?))
}

const BY_PHONE: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM person WHERE phone_index = $1 ORDER BY id"
);
/// Everybody who gave this phone number.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_phone_index(conn: &mut Conn, index: &[u8]) -> Result<Vec<PersonRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_PHONE).bind(index).fetch_all(c).await?))
}

const SET_PHONE: &str = "UPDATE person SET phone_sealed = $2, phone_index = $3 WHERE id = $1";
/// Replaces the phone number; false when there is no such person.
///
/// # Errors
/// See [`StoreError`].
pub async fn set_phone(
    tx: &mut Tx,
    id: Uuid,
    sealed: &[u8],
    index: &[u8],
) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(SET_PHONE).bind(id).bind(sealed).bind(index)
        .execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const HOLD: &str = "UPDATE person SET created_at = created_at WHERE id = $1";
/// Holds a person's row until the transaction ends. Whoever checks something about a
/// person and then writes on the strength of it ("no running case yet") holds the person first: on PostgreSQL two
/// transactions would otherwise both check before either writes. On SQLite the writer is alone anyway.
///
/// # Errors
/// See [`StoreError`]; [`StoreError::Busy`] when another transaction holds the person for more than two seconds.
pub async fn hold(tx: &mut Tx, id: Uuid) -> Result<(), StoreError> {
    if !tx.is_alone() {
        on!(tx, c => sqlx::query(HOLD).bind(id).execute(c).await.map(|_| ())?);
    }
    Ok(())
}
