//! Files of an ask's papers: rows as those of `paper_file`, in a table of their own.

use super::{Conn, StoreError, Tx, paper_file::FileRow};
use chrono::{DateTime, Utc};
use uuid::Uuid;

macro_rules! columns {
    () => {
        "id, paper_id, seq, kind, bytes, sha256, key_sealed, name_sealed, scan, given_by, created_at, removed_at"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO ask_file (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
);
/// Adds a file. Two at the same place of a paper are [`StoreError::Duplicate`] `ask_file_paper_id_seq_key`.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &FileRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.paper_id)
        .bind(row.seq)
        .bind(&row.kind)
        .bind(row.bytes)
        .bind(&row.sha256)
        .bind(&row.key_sealed)
        .bind(&row.name_sealed)
        .bind(&row.scan)
        .bind(row.given_by)
        .bind(row.created_at)
        .bind(row.removed_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const OF_ASK: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM ask_file WHERE paper_id IN (SELECT id FROM ask_paper WHERE ask_id = $1) ORDER BY paper_id, seq"
);
/// Files of all papers of an ask, paper by paper, those that were taken back too.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_ask(conn: &mut Conn, ask_id: Uuid) -> Result<Vec<FileRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_ASK).bind(ask_id).fetch_all(c).await?))
}

const BY_ID: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM ask_file WHERE id = $1 AND removed_at IS NULL"
);
/// The file with this id that is there, whoever gave it.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<FileRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_ID).bind(id).fetch_optional(c).await?))
}

const REMOVE: &str =
    "UPDATE ask_file SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL RETURNING paper_id";
/// Takes a file back; its paper, or none when that was done before.
///
/// # Errors
/// See [`StoreError`].
pub async fn remove(tx: &mut Tx, id: Uuid, at: DateTime<Utc>) -> Result<Option<Uuid>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar(REMOVE).bind(id).bind(at).fetch_optional(c).await?))
}

const WAITING: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM ask_file WHERE scan = 'waiting' AND removed_at IS NULL ORDER BY created_at, id LIMIT $1"
);
/// Files that wait for the scanner, oldest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn waiting(conn: &mut Conn, most: i64) -> Result<Vec<FileRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(WAITING).bind(most).fetch_all(c).await?))
}

const SET_SCAN: &str = "UPDATE ask_file SET scan = $2 WHERE id = $1";
/// Notes what the scanner said.
///
/// # Errors
/// See [`StoreError`].
pub async fn set_scan(tx: &mut Tx, id: Uuid, scan: &str) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(SET_SCAN).bind(id).bind(scan).execute(c).await.map(|_| ())?);
    Ok(())
}
