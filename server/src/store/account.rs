//! Who can sign in: a citizen (with a person) or an officer (with a work number and an office).

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `account`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct AccountRow {
    /// The account's id.
    pub id: Uuid,
    /// The citizen; none for an officer.
    pub person_id: Option<Uuid>,
    /// What an officer signs in with; none for a citizen.
    pub work_number: Option<String>,
    /// The officer's name as shown to colleagues.
    pub officer_name: Option<String>,
    /// Kind of the officer's office.
    pub office_kind: Option<String>,
    /// Place of the officer's office.
    pub office_place: Option<String>,
    /// argon2id in PHC form.
    pub password_hash: String,
    /// Raised to end every bearer token at once.
    pub token_version: i64,
    /// Made by the demonstration data.
    pub demo: bool,
    /// When the account was made.
    pub created_at: DateTime<Utc>,
    /// Since when nobody can sign in with it.
    pub disabled_at: Option<DateTime<Utc>>,
}

macro_rules! columns {
    ($table:literal) => {
        concat!(
            $table,
            "id, ",
            $table,
            "person_id, ",
            $table,
            "work_number, ",
            $table,
            "officer_name, ",
            $table,
            "office_kind, ",
            $table,
            "office_place, ",
            $table,
            "password_hash, ",
            $table,
            "token_version, ",
            $table,
            "demo, ",
            $table,
            "created_at, ",
            $table,
            "disabled_at"
        )
    };
}

const INSERT: &str = concat!(
    "INSERT INTO account (",
    columns!(""),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
);
/// Adds an account. Duplicates: `account_person_id_key`, `account_work_number_key`.
///
/// # Errors
/// See [`StoreError`]; an office that is not connected is [`StoreError::Broken`].
pub async fn insert(tx: &mut Tx, row: &AccountRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.person_id)
        .bind(&row.work_number)
        .bind(&row.officer_name)
        .bind(&row.office_kind)
        .bind(&row.office_place)
        .bind(&row.password_hash)
        .bind(row.token_version)
        .bind(row.demo)
        .bind(row.created_at)
        .bind(row.disabled_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const BY_ID: &str = concat!("SELECT ", columns!(""), " FROM account WHERE id = $1");
/// The account with this id.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<AccountRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_ID).bind(id).fetch_optional(c).await?))
}

const BY_PERSON: &str = concat!(
    "SELECT ",
    columns!(""),
    " FROM account WHERE person_id = $1"
);
/// A citizen's account.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_person(conn: &mut Conn, person_id: Uuid) -> Result<Option<AccountRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_PERSON).bind(person_id).fetch_optional(c).await?))
}

const BY_WORK_NUMBER: &str = concat!(
    "SELECT ",
    columns!(""),
    " FROM account WHERE work_number = $1"
);
/// An officer's account.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_work_number(
    conn: &mut Conn,
    work_number: &str,
) -> Result<Option<AccountRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_WORK_NUMBER).bind(work_number).fetch_optional(c).await?))
}

const BY_SIGN_IN: &str = concat!(
    "SELECT ",
    columns!("account."),
    " FROM account JOIN person ON person.id = account.person_id WHERE person.id_number_index = $1"
);
/// The account of the citizen with this identity number, disabled or not.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_sign_in(
    conn: &mut Conn,
    id_number_index: &[u8],
) -> Result<Option<AccountRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_SIGN_IN).bind(id_number_index).fetch_optional(c).await?))
}

const OF_OFFICE: &str = concat!(
    "SELECT ",
    columns!(""),
    " FROM account WHERE office_kind = $1 AND office_place = $2 ORDER BY work_number"
);
/// The officers of an office.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_office(
    conn: &mut Conn,
    kind: &str,
    place: &str,
) -> Result<Vec<AccountRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_OFFICE).bind(kind).bind(place).fetch_all(c).await?))
}

const SET_PASSWORD: &str = "UPDATE account SET password_hash = $2 WHERE id = $1";
/// Replaces the password hash; false when there is no such account.
///
/// # Errors
/// See [`StoreError`].
pub async fn set_password_hash(
    tx: &mut Tx,
    id: Uuid,
    password_hash: &str,
) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(SET_PASSWORD).bind(id).bind(password_hash)
        .execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const BUMP_TOKENS: &str =
    "UPDATE account SET token_version = token_version + 1 WHERE id = $1 RETURNING token_version";
/// Ends every bearer token of the account; the new version, or none when there is no such account.
///
/// # Errors
/// See [`StoreError`].
pub async fn bump_token_version(tx: &mut Tx, id: Uuid) -> Result<Option<i64>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar(BUMP_TOKENS).bind(id).fetch_optional(c).await?))
}

const DISABLE: &str = "UPDATE account SET disabled_at = $2 WHERE id = $1 AND disabled_at IS NULL";
/// Disables an account; false when there is none or it was disabled before.
///
/// # Errors
/// See [`StoreError`].
pub async fn disable(tx: &mut Tx, id: Uuid, at: DateTime<Utc>) -> Result<bool, StoreError> {
    let changed =
        on!(tx, c => sqlx::query(DISABLE).bind(id).bind(at).execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const CLOSE: &str = "UPDATE account SET closed_at = $2, disabled_at = $2, password_hash = '!',
        token_version = token_version + 1
    WHERE id = $1 AND closed_at IS NULL";
/// Closes an account at its owner's wish: no password fits it, and every token ends; false when there is none or it is closed.
///
/// # Errors
/// See [`StoreError`].
pub async fn close(tx: &mut Tx, id: Uuid, at: DateTime<Utc>) -> Result<bool, StoreError> {
    let changed =
        on!(tx, c => sqlx::query(CLOSE).bind(id).bind(at).execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const IS_CLOSED: &str = "SELECT count(*) FROM account WHERE id = $1 AND closed_at IS NOT NULL";
/// Whether its owner has closed an account.
///
/// # Errors
/// See [`StoreError`].
pub async fn is_closed(conn: &mut Conn, id: Uuid) -> Result<bool, StoreError> {
    let found: i64 = on!(conn, c => sqlx::query_scalar(IS_CLOSED).bind(id).fetch_one(c).await?);
    Ok(found > 0)
}

const REOPEN: &str = "UPDATE account SET closed_at = NULL, disabled_at = NULL, password_hash = $2 WHERE id = $1 AND closed_at IS NOT NULL";
/// Opens a closed account again with a new password; false when it is not closed.
///
/// # Errors
/// See [`StoreError`].
pub async fn reopen(tx: &mut Tx, id: Uuid, password_hash: &str) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(REOPEN).bind(id).bind(password_hash)
        .execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const COUNT_REAL: &str = "SELECT count(*) FROM account WHERE demo = false";
/// How many accounts are not demonstration data.
///
/// # Errors
/// See [`StoreError`].
pub async fn count_real(conn: &mut Conn) -> Result<i64, StoreError> {
    Ok(on!(conn, c => sqlx::query_scalar(COUNT_REAL).fetch_one(c).await?))
}
