//! News about mandates for one person, and copies of notices for agents who receive them.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `personal_news`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct NewsRow {
    /// Its id.
    pub id: Uuid,
    /// For whom.
    pub person_id: Uuid,
    /// What.
    pub kind: String,
    /// About which mandate.
    pub mandate_id: Option<Uuid>,
    /// About which application, before and after it is handed in.
    pub application_id: Option<Uuid>,
    /// About which paper.
    pub item: Option<String>,
    /// The message that says that there is news.
    pub outbox_id: Option<Uuid>,
    /// When.
    pub at: DateTime<Utc>,
    /// When it was read.
    pub read_at: Option<DateTime<Utc>>,
}

const INSERT: &str =
    "INSERT INTO personal_news (id, person_id, kind, mandate_id, application_id, item, outbox_id, at, read_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
/// Adds news.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &NewsRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.person_id)
        .bind(&row.kind)
        .bind(row.mandate_id)
        .bind(row.application_id)
        .bind(&row.item)
        .bind(row.outbox_id)
        .bind(row.at)
        .bind(row.read_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const OF_PERSON: &str =
    "SELECT id, person_id, kind, mandate_id, application_id, item, outbox_id, at, read_at FROM personal_news
    WHERE person_id = $1 ORDER BY at DESC, id DESC LIMIT 50";
/// A person's news, newest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_person(conn: &mut Conn, person_id: Uuid) -> Result<Vec<NewsRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_PERSON).bind(person_id).fetch_all(c).await?))
}

const TOLD: &str = "SELECT count(*) FROM personal_news WHERE person_id = $1 AND mandate_id = $2 AND kind = $3 AND at >= $4";
/// Whether a person was told this about a mandate since a moment.
///
/// # Errors
/// See [`StoreError`].
pub async fn was_told(
    conn: &mut Conn,
    person_id: Uuid,
    (mandate_id, kind): (Uuid, &str),
    since: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let found: i64 = on!(conn, c => sqlx::query_scalar(TOLD).bind(person_id).bind(mandate_id).bind(kind).bind(since)
        .fetch_one(c).await?);
    Ok(found > 0)
}

const COPY: &str =
    "INSERT INTO notice_copy (id, notice_id, person_id, outbox_id) VALUES ($1, $2, $3, $4)
    ON CONFLICT (notice_id, person_id) DO NOTHING";
/// Copies a notice to an agent.
///
/// # Errors
/// See [`StoreError`].
pub async fn copy(
    tx: &mut Tx,
    id: Uuid,
    notice_id: Uuid,
    person_id: Uuid,
    outbox_id: Option<Uuid>,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(COPY).bind(id).bind(notice_id).bind(person_id).bind(outbox_id)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const COPIES: &str = "SELECT person_id FROM notice_copy WHERE notice_id = $1 ORDER BY id";
/// To whom a notice was copied.
///
/// # Errors
/// See [`StoreError`].
pub async fn copies(conn: &mut Conn, notice_id: Uuid) -> Result<Vec<Uuid>, StoreError> {
    Ok(on!(conn, c => sqlx::query_scalar(COPIES).bind(notice_id).fetch_all(c).await?))
}
