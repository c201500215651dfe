//! Changes of the account that is paid into, as rows. How one stands is the domain's to say, from the times.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `payee_change`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct PayeeRow {
    /// Its id.
    pub id: Uuid,
    /// Whose money it is.
    pub person_id: Uuid,
    /// Township of the case that is paid, 9 digits.
    pub township: String,
    /// Bank, number, holder and reason, sealed.
    pub account_sealed: Vec<u8>,
    /// When the person asked for it.
    pub asked_at: DateTime<Utc>,
    /// `domain::payee::Approval`.
    pub approval: String,
    /// When an officer decided.
    pub decided_at: Option<DateTime<Utc>>,
    /// Which account decided.
    pub decided_by: Option<Uuid>,
    /// What the officer saw, sealed.
    pub note_sealed: Option<Vec<u8>>,
    /// When it was taken back or replaced.
    pub stopped_at: Option<DateTime<Utc>>,
}

macro_rules! columns {
    () => {
        "id, person_id, township, account_sealed, asked_at, approval, decided_at, decided_by, note_sealed, stopped_at"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO payee_change (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
);
/// Adds a change.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &PayeeRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.person_id)
        .bind(&row.township)
        .bind(&row.account_sealed)
        .bind(row.asked_at)
        .bind(&row.approval)
        .bind(row.decided_at)
        .bind(row.decided_by)
        .bind(&row.note_sealed)
        .bind(row.stopped_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const BY_ID: &str = concat!("SELECT ", columns!(), " FROM payee_change WHERE id = $1");
/// The change with this id, whoever's it is.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<PayeeRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_ID).bind(id).fetch_optional(c).await?))
}

const OF_PERSON: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM payee_change WHERE person_id = $1 ORDER BY asked_at DESC, id DESC"
);
/// A person's changes, newest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_person(conn: &mut Conn, person_id: Uuid) -> Result<Vec<PayeeRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_PERSON).bind(person_id).fetch_all(c).await?))
}

const IN_APPROVAL: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM payee_change WHERE township = $1 AND approval = $2 AND stopped_at IS NULL ORDER BY asked_at, id"
);
/// The changes of a township in this state of approval that were not stopped, oldest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn in_approval(
    conn: &mut Conn,
    township: &str,
    approval: &str,
) -> Result<Vec<PayeeRow>, StoreError> {
    Ok(
        on!(conn, c => sqlx::query_as(IN_APPROVAL).bind(township).bind(approval).fetch_all(c).await?),
    )
}

const STOP: &str = "UPDATE payee_change SET stopped_at = $2 WHERE id = $1 AND stopped_at IS NULL";
/// Stops a change; false when there is none or it was stopped before.
///
/// # Errors
/// See [`StoreError`].
pub async fn stop(tx: &mut Tx, id: Uuid, at: DateTime<Utc>) -> Result<bool, StoreError> {
    let changed =
        on!(tx, c => sqlx::query(STOP).bind(id).bind(at).execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const DECIDE: &str =
    "UPDATE payee_change SET approval = $2, decided_at = $3, decided_by = $4, note_sealed = $5
    WHERE id = $1 AND decided_at IS NULL AND stopped_at IS NULL";
/// Writes an officer's decision; false when it was decided or stopped before.
///
/// # Errors
/// See [`StoreError`].
pub async fn decide(
    tx: &mut Tx,
    id: Uuid,
    approval: &str,
    (at, by): (DateTime<Utc>, Uuid),
    note_sealed: &[u8],
) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(DECIDE).bind(id).bind(approval).bind(at).bind(by).bind(note_sealed)
        .execute(c).await?.rows_affected());
    Ok(changed == 1)
}
