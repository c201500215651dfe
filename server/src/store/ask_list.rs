//! Lists of what is missing before somebody may act for another, and the words beside their things.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use serde_json::Value;
use uuid::Uuid;

/// A row of `ask_list`.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct AskListRow {
    /// Its id; the reason is sealed for it.
    pub id: Uuid,
    /// The ask.
    pub ask_id: Uuid,
    /// Which list of the ask, from 1.
    pub round: i64,
    /// `domain::supplement::SupplementNotice`; a JSON object.
    pub state: Value,
    /// Why the township asks again for what it overlooked, sealed.
    pub fault_sealed: Option<Vec<u8>>,
    /// The officer's account.
    pub sent_by: Uuid,
    /// When it went out.
    pub sent_at: DateTime<Utc>,
    /// Optimistic lock.
    pub version: i64,
}

/// A row of `ask_words`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct AskWordsRow {
    /// Row id; the words are sealed for it.
    pub id: Uuid,
    /// The list.
    pub list_id: Uuid,
    /// Code of the thing; empty: with the whole answer.
    pub item: String,
    /// `asked`, `given` or `judged`.
    pub part: String,
    /// The words, sealed.
    pub words_sealed: Vec<u8>,
}

const INSERT: &str =
    "INSERT INTO ask_list (id, ask_id, round, state, fault_sealed, sent_by, sent_at, version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
/// Adds a list. A second one of the same round is [`StoreError::Duplicate`] `ask_list_ask_id_round_key`.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &AskListRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.ask_id)
        .bind(row.round)
        .bind(&row.state)
        .bind(&row.fault_sealed)
        .bind(row.sent_by)
        .bind(row.sent_at)
        .bind(row.version)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const OF_ASK: &str = "SELECT id, ask_id, round, state, fault_sealed, sent_by, sent_at, version
    FROM ask_list WHERE ask_id = $1 ORDER BY round";
/// All lists of an ask, the first one first.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_ask(conn: &mut Conn, ask_id: Uuid) -> Result<Vec<AskListRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_ASK).bind(ask_id).fetch_all(c).await?))
}

const UPDATE: &str =
    "UPDATE ask_list SET state = $3, version = version + 1 WHERE id = $1 AND version = $2";
/// Changes what a list says; false when it changed since `row` was read.
///
/// # Errors
/// See [`StoreError`].
pub async fn update(tx: &mut Tx, row: &AskListRow) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(UPDATE)
        .bind(row.id)
        .bind(row.version)
        .bind(&row.state)
        .execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const WORDS_OF_ASK: &str = "SELECT id, list_id, item, part, words_sealed FROM ask_words
    WHERE list_id IN (SELECT id FROM ask_list WHERE ask_id = $1) ORDER BY list_id, item, part";
/// All words beside an ask's lists.
///
/// # Errors
/// See [`StoreError`].
pub async fn words_of_ask(conn: &mut Conn, ask_id: Uuid) -> Result<Vec<AskWordsRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(WORDS_OF_ASK).bind(ask_id).fetch_all(c).await?))
}

const REMOVE_WORDS: &str = "DELETE FROM ask_words WHERE list_id = $1 AND item = $2 AND part = $3";
/// Takes words away; nothing happens when there are none.
///
/// # Errors
/// See [`StoreError`].
pub async fn remove_words(
    tx: &mut Tx,
    list_id: Uuid,
    item: &str,
    part: &str,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(REMOVE_WORDS).bind(list_id).bind(item).bind(part)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const INSERT_WORDS: &str = "INSERT INTO ask_words (id, list_id, item, part, words_sealed)
    VALUES ($1, $2, $3, $4, $5)";
/// Puts words in the place of those that were there.
///
/// # Errors
/// See [`StoreError`].
pub async fn put_words(tx: &mut Tx, row: &AskWordsRow) -> Result<(), StoreError> {
    remove_words(tx, row.list_id, &row.item, &row.part).await?;
    on!(tx, c => sqlx::query(INSERT_WORDS)
        .bind(row.id)
        .bind(row.list_id)
        .bind(&row.item)
        .bind(&row.part)
        .bind(&row.words_sealed)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const FORGET_WORDS: &str =
    "DELETE FROM ask_words WHERE list_id IN (SELECT id FROM ask_list WHERE ask_id = $1)";
/// Deletes the words beside the lists of an ask that is taken back. The lists stay: they are codes and days, and the township's own
/// reason, which nobody but the township wrote and nobody takes back for it.
///
/// # Errors
/// See [`StoreError`].
pub async fn forget_words(tx: &mut Tx, ask_id: Uuid) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(FORGET_WORDS).bind(ask_id).execute(c).await.map(|_| ())?);
    Ok(())
}
