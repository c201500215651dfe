//! Messages to be carried out of the house, written in the transaction of the act that causes them. Delivery is at least
//! once: the carrier passes the row's id on so that a repetition can be recognised.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `outbox`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct OutboxRow {
    /// The message's id.
    pub id: Uuid,
    /// The notice it announces.
    pub notice_id: Option<Uuid>,
    /// What kind of message.
    pub kind: String,
    /// When it was written.
    pub created_at: DateTime<Utc>,
    /// Not to be carried before this.
    pub due_at: DateTime<Utc>,
    /// How often carrying it has failed.
    pub attempts: i64,
    /// When it was carried.
    pub delivered_at: Option<DateTime<Utc>>,
}

const INSERT: &str =
    "INSERT INTO outbox (id, notice_id, kind, created_at, due_at, attempts, delivered_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
/// Adds a message.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &OutboxRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.notice_id)
        .bind(&row.kind)
        .bind(row.created_at)
        .bind(row.due_at)
        .bind(row.attempts)
        .bind(row.delivered_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const WAITING: &str =
    "SELECT id, notice_id, kind, created_at, due_at, attempts, delivered_at FROM outbox
    WHERE delivered_at IS NULL AND due_at <= $1 ORDER BY due_at, id LIMIT $2";
/// The messages that are due, longest waiting first.
///
/// # Errors
/// See [`StoreError`].
pub async fn waiting(
    conn: &mut Conn,
    limit: i64,
    now: DateTime<Utc>,
) -> Result<Vec<OutboxRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(WAITING).bind(now).bind(limit).fetch_all(c).await?))
}

const MARK_DELIVERED: &str =
    "UPDATE outbox SET delivered_at = $2 WHERE id = $1 AND delivered_at IS NULL";
/// Notes that a message was carried; false when it had been.
///
/// # Errors
/// See [`StoreError`].
pub async fn mark_delivered(tx: &mut Tx, id: Uuid, at: DateTime<Utc>) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(MARK_DELIVERED).bind(id).bind(at).execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const POSTPONE: &str =
    "UPDATE outbox SET attempts = $2, due_at = $3 WHERE id = $1 AND delivered_at IS NULL";
/// Notes a failed attempt and when to try again; false when it was carried in between.
///
/// # Errors
/// See [`StoreError`].
pub async fn postpone(
    tx: &mut Tx,
    id: Uuid,
    attempts: i64,
    due_at: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(POSTPONE).bind(id).bind(attempts).bind(due_at)
        .execute(c).await?.rows_affected());
    Ok(changed == 1)
}
