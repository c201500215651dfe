//! Papers of an ask to act for somebody. Their files are in `ask_file`.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `ask_paper`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct AskPaperRow {
    /// Its id.
    pub id: Uuid,
    /// The ask it goes with.
    pub ask_id: Uuid,
    /// `domain::delegation::AgentEvidence`.
    pub item: String,
    /// `domain::paper::PaperState`.
    pub state: String,
    /// `domain::paper::Unusable`.
    pub reason: Option<String>,
    /// Optimistic lock.
    pub version: i64,
    /// When it last changed.
    pub changed_at: DateTime<Utc>,
}

macro_rules! columns {
    () => {
        "id, ask_id, item, state, reason, version, changed_at"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO ask_paper (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7)"
);
/// Adds a paper. A second one for the same item is [`StoreError::Duplicate`] `ask_paper_ask_id_item_key`.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &AskPaperRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.ask_id)
        .bind(&row.item)
        .bind(&row.state)
        .bind(&row.reason)
        .bind(row.version)
        .bind(row.changed_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const OF_ASK: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM ask_paper WHERE ask_id = $1 ORDER BY item"
);
/// All papers of an ask about which something was given.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_ask(conn: &mut Conn, ask_id: Uuid) -> Result<Vec<AskPaperRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_ASK).bind(ask_id).fetch_all(c).await?))
}

const OF_ITEM: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM ask_paper WHERE ask_id = $1 AND item = $2"
);
/// The paper for one item of an ask, if anything was given.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_item(
    conn: &mut Conn,
    ask_id: Uuid,
    item: &str,
) -> Result<Option<AskPaperRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_ITEM).bind(ask_id).bind(item).fetch_optional(c).await?))
}

const BY_ID: &str = concat!("SELECT ", columns!(), " FROM ask_paper WHERE id = $1");
/// The paper with this id, whoever's ask it goes with.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<AskPaperRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_ID).bind(id).fetch_optional(c).await?))
}

const UPDATE: &str =
    "UPDATE ask_paper SET state = $3, reason = $4, changed_at = $5, version = version + 1
    WHERE id = $1 AND version = $2";
/// Changes a paper as `row` says; false when it changed since `row` was read.
///
/// # Errors
/// See [`StoreError`].
pub async fn update(tx: &mut Tx, row: &AskPaperRow) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(UPDATE)
        .bind(row.id)
        .bind(row.version)
        .bind(&row.state)
        .bind(&row.reason)
        .bind(row.changed_at)
        .execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const FORGET_FILES: &str = "DELETE FROM ask_file WHERE paper_id IN (SELECT id FROM ask_paper WHERE ask_id = $1) RETURNING COALESCE(stored_as, id)";
const FORGET: &str = "DELETE FROM ask_paper WHERE ask_id = $1";
/// Deletes everything given with an ask that is taken back; the names of the bytes that may go now.
///
/// # Errors
/// See [`StoreError`].
pub async fn forget(tx: &mut Tx, ask_id: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let files = on!(tx, c => sqlx::query_scalar(FORGET_FILES).bind(ask_id).fetch_all(c).await?);
    on!(tx, c => sqlx::query(FORGET).bind(ask_id).execute(c).await.map(|_| ())?);
    Ok(files)
}
