//! Papers and their files. The files' bytes are not here: they are in the evidence store under the file's id.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `paper`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct PaperRow {
    /// Its id.
    pub id: Uuid,
    /// The application it belongs to, before and after it is handed in.
    pub application_id: Uuid,
    /// 0: with the application; n: with the answer to the n-th supplement notice.
    pub round: i64,
    /// What was asked for.
    pub item: String,
    /// `domain::paper::Way`.
    pub way: Option<String>,
    /// `domain::paper::PaperState`.
    pub state: String,
    /// `domain::paper::Unusable`.
    pub reason: Option<String>,
    /// The paper of an earlier application that stands for it.
    pub earlier_id: Option<Uuid>,
    /// What the person says about it, sealed.
    pub words_sealed: Option<Vec<u8>>,
    /// Optimistic lock.
    pub version: i64,
    /// When the row was made.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub changed_at: DateTime<Utc>,
}

macro_rules! columns {
    () => {
        "id, application_id, round, item, way, state, reason, earlier_id, words_sealed, version, created_at, changed_at"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO paper (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
);
/// Adds a paper. A second one for the same item of a round is [`StoreError::Duplicate`]
/// `paper_application_id_round_item_key`.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &PaperRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.application_id)
        .bind(row.round)
        .bind(&row.item)
        .bind(&row.way)
        .bind(&row.state)
        .bind(&row.reason)
        .bind(row.earlier_id)
        .bind(&row.words_sealed)
        .bind(row.version)
        .bind(row.created_at)
        .bind(row.changed_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const OF_APPLICATION: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM paper WHERE application_id = $1 ORDER BY round, created_at, id"
);
/// All papers of an application, round by round.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_application(
    conn: &mut Conn,
    application_id: Uuid,
) -> Result<Vec<PaperRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_APPLICATION).bind(application_id).fetch_all(c).await?))
}

const OF_ITEM: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM paper WHERE application_id = $1 AND round = $2 AND item = $3"
);
/// The paper for one item of a round, if anything was said or given.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_item(
    conn: &mut Conn,
    application_id: Uuid,
    round: i64,
    item: &str,
) -> Result<Option<PaperRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_ITEM)
        .bind(application_id)
        .bind(round)
        .bind(item)
        .fetch_optional(c).await?))
}

const BY_ID: &str = concat!("SELECT ", columns!(), " FROM paper WHERE id = $1");
/// The paper with this id, whoever owns it.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<PaperRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_ID).bind(id).fetch_optional(c).await?))
}

const STANDING_ON: &str = concat!("SELECT ", columns!(), " FROM paper WHERE earlier_id = $1");
/// Papers for which this one stands, because it was given before.
///
/// # Errors
/// See [`StoreError`].
pub async fn standing_on(conn: &mut Conn, id: Uuid) -> Result<Vec<PaperRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(STANDING_ON).bind(id).fetch_all(c).await?))
}

const HANDED_IN_BEFORE: &str = concat!(
    "SELECT ",
    "p.id, p.application_id, p.round, p.item, p.way, p.state, p.reason, p.earlier_id, p.words_sealed, p.version, p.created_at, p.changed_at",
    " FROM paper p JOIN application a ON a.id = p.application_id
    WHERE a.applicant_id = $1 AND p.item = $2 AND p.application_id <> $3 AND a.submitted_at IS NOT NULL
      AND p.state IN ('received', 'accepted') AND p.earlier_id IS NULL
      AND EXISTS (SELECT 1 FROM paper_file f WHERE f.paper_id = p.id AND f.removed_at IS NULL)
    ORDER BY p.changed_at DESC, p.id DESC"
);
/// Papers of the same kind that this person has handed in with other applications and that have files, newest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn handed_in_before(
    conn: &mut Conn,
    applicant_id: Uuid,
    item: &str,
    application_id: Uuid,
) -> Result<Vec<PaperRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(HANDED_IN_BEFORE)
        .bind(applicant_id)
        .bind(item)
        .bind(application_id)
        .fetch_all(c).await?))
}

const UPDATE: &str = "UPDATE paper SET way = $3, state = $4, reason = $5, earlier_id = $6, words_sealed = $7, changed_at = $8,
    version = version + 1 WHERE id = $1 AND version = $2 RETURNING version";
/// Changes a paper as `row` says; the new version, or none when it changed since `row` was read.
///
/// # Errors
/// See [`StoreError`].
pub async fn update(tx: &mut Tx, row: &PaperRow) -> Result<Option<i64>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar(UPDATE)
        .bind(row.id)
        .bind(row.version)
        .bind(&row.way)
        .bind(&row.state)
        .bind(&row.reason)
        .bind(row.earlier_id)
        .bind(&row.words_sealed)
        .bind(row.changed_at)
        .fetch_optional(c).await?))
}

const HAND_OVER: &str =
    "UPDATE paper SET state = 'received', changed_at = $3, version = version + 1
    WHERE application_id = $1 AND round = $2 AND state = 'sent'";
/// What was stored for a round is now with the office; how many papers.
///
/// # Errors
/// See [`StoreError`].
pub async fn hand_over(
    tx: &mut Tx,
    application_id: Uuid,
    round: i64,
    at: DateTime<Utc>,
) -> Result<u64, StoreError> {
    Ok(
        on!(tx, c => sqlx::query(HAND_OVER).bind(application_id).bind(round).bind(at)
        .execute(c).await?.rows_affected()),
    )
}

const HARMFUL_IN_QUEUE: &str = "SELECT DISTINCT application_id FROM paper
    WHERE state = 'not_usable' AND reason = 'harmful' AND application_id IN (
        SELECT application_id FROM case_file WHERE holder_kind = $1 AND holder_place = $2 AND ($3 = '' OR stage = $3)
        ORDER BY due_on NULLS LAST, submitted_at, id LIMIT $4 OFFSET $5)";
/// Applications on this page of an office's queue (as `case_file::queue`) that lost a paper to the scanner and have not got it
/// again.
///
/// # Errors
/// See [`StoreError`].
pub async fn harmful_in_queue(
    conn: &mut Conn,
    (holder_kind, holder_place): (&str, &str),
    stage: &str,
    (limit, offset): (i64, i64),
) -> Result<Vec<Uuid>, StoreError> {
    Ok(
        on!(conn, c => sqlx::query_scalar(HARMFUL_IN_QUEUE).bind(holder_kind).bind(holder_place).bind(stage)
        .bind(limit).bind(offset).fetch_all(c).await?),
    )
}

const FORGET_FILES: &str = "DELETE FROM paper_file WHERE paper_id IN (SELECT id FROM paper WHERE application_id = $1) RETURNING COALESCE(stored_as, id)";
const FORGET: &str = "DELETE FROM paper WHERE application_id = $1";
/// Deletes everything of a draft that is thrown away; the names of the bytes that may go now.
///
/// # Errors
/// See [`StoreError`].
pub async fn forget(tx: &mut Tx, application_id: Uuid) -> Result<Vec<Uuid>, StoreError> {
    let files =
        on!(tx, c => sqlx::query_scalar(FORGET_FILES).bind(application_id).fetch_all(c).await?);
    on!(tx, c => sqlx::query(FORGET).bind(application_id).execute(c).await.map(|_| ())?);
    Ok(files)
}

const FORGET_FILES_OF: &str = "DELETE FROM paper_file WHERE paper_id = $1";
const FORGET_ONE: &str = "DELETE FROM paper WHERE id = $1";
/// Deletes one paper with its files' rows; their bytes are the sweeper's.
///
/// # Errors
/// See [`StoreError`].
pub async fn forget_one(tx: &mut Tx, id: Uuid) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(FORGET_FILES_OF).bind(id).execute(c).await.map(|_| ())?);
    on!(tx, c => sqlx::query(FORGET_ONE).bind(id).execute(c).await.map(|_| ())?);
    Ok(())
}
