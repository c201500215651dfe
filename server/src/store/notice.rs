//! Written notices to a citizen, read in the portal. That there is one travels through the outbox.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use serde_json::Value;
use uuid::Uuid;

/// A row of `notice`.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct NoticeRow {
    /// The notice's id.
    pub id: Uuid,
    /// The case it is about.
    pub case_id: Uuid,
    /// To whom.
    pub recipient_id: Uuid,
    /// `domain::notice::NoticeKind`.
    pub kind: String,
    /// Kind of the issuing office.
    pub office_kind: String,
    /// Its place.
    pub office_place: String,
    /// Dates and numbers of the notice; a JSON object.
    pub body: Value,
    /// The office's own words, sealed.
    pub note_sealed: Option<Vec<u8>>,
    /// When it was issued.
    pub issued_at: DateTime<Utc>,
    /// When the recipient opened it first.
    pub read_at: Option<DateTime<Utc>>,
}

macro_rules! columns {
    () => {
        "id, case_id, recipient_id, kind, office_kind, office_place, body, note_sealed, issued_at, read_at"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO notice (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
);
/// Adds a notice.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &NoticeRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.case_id)
        .bind(row.recipient_id)
        .bind(&row.kind)
        .bind(&row.office_kind)
        .bind(&row.office_place)
        .bind(&row.body)
        .bind(&row.note_sealed)
        .bind(row.issued_at)
        .bind(row.read_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const OF_CASE: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM notice WHERE case_id = $1 ORDER BY issued_at, id"
);
/// The notices of a case, oldest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_case(conn: &mut Conn, case_id: Uuid) -> Result<Vec<NoticeRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_CASE).bind(case_id).fetch_all(c).await?))
}

const OF_RECIPIENT: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM notice WHERE recipient_id = $1 ORDER BY issued_at DESC, id DESC"
);
/// A person's notices, newest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_recipient(
    conn: &mut Conn,
    recipient_id: Uuid,
) -> Result<Vec<NoticeRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_RECIPIENT).bind(recipient_id).fetch_all(c).await?))
}

const OWNED: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM notice WHERE id = $1 AND recipient_id = $2"
);
/// The notice with this id if it went to this person; somebody else's looks like none.
///
/// # Errors
/// See [`StoreError`].
pub async fn owned(
    conn: &mut Conn,
    id: Uuid,
    recipient_id: Uuid,
) -> Result<Option<NoticeRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OWNED).bind(id).bind(recipient_id).fetch_optional(c).await?))
}

const COUNT_UNREAD: &str =
    "SELECT count(*) FROM notice WHERE recipient_id = $1 AND read_at IS NULL";
/// How many notices a person has not opened.
///
/// # Errors
/// See [`StoreError`].
pub async fn count_unread(conn: &mut Conn, recipient_id: Uuid) -> Result<i64, StoreError> {
    Ok(on!(conn, c => sqlx::query_scalar(COUNT_UNREAD).bind(recipient_id).fetch_one(c).await?))
}

const MARK_READ: &str =
    "UPDATE notice SET read_at = $3 WHERE id = $1 AND recipient_id = $2 AND read_at IS NULL";
/// Notes that the recipient opened it; false when it is not theirs or was opened before: the first time counts.
///
/// # Errors
/// See [`StoreError`].
pub async fn mark_read(
    tx: &mut Tx,
    id: Uuid,
    recipient_id: Uuid,
    at: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(MARK_READ).bind(id).bind(recipient_id).bind(at)
        .execute(c).await?.rows_affected());
    Ok(changed == 1)
}
