//! Words beside the items of supplement notices: an officer's addition, a citizen's answer, the office's words about what came.
//! Which items there are is in the case's state.

use super::{Conn, StoreError, Tx};
use uuid::Uuid;

/// A row of `supplement_words`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct WordsRow {
    /// Row id; the words are sealed for it.
    pub id: Uuid,
    /// The case.
    pub case_id: Uuid,
    /// Which notice of the case, from 1.
    pub round: i64,
    /// Code of the item.
    pub item: String,
    /// `asked`, `given` or `judged`.
    pub part: String,
    /// The words, sealed.
    pub words_sealed: Vec<u8>,
}

const OF_CASE: &str = "SELECT id, case_id, round, item, part, words_sealed
    FROM supplement_words WHERE case_id = $1 ORDER BY round, item, part";
/// All words beside a case's notices.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_case(conn: &mut Conn, case_id: Uuid) -> Result<Vec<WordsRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_CASE).bind(case_id).fetch_all(c).await?))
}

const REMOVE: &str = "DELETE FROM supplement_words
    WHERE case_id = $1 AND round = $2 AND item = $3 AND part = $4";
/// Takes words away; nothing happens when there are none.
///
/// # Errors
/// See [`StoreError`].
pub async fn remove(
    tx: &mut Tx,
    case_id: Uuid,
    round: i64,
    item: &str,
    part: &str,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(REMOVE).bind(case_id).bind(round).bind(item).bind(part)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const INSERT: &str = "INSERT INTO supplement_words (id, case_id, round, item, part, words_sealed)
    VALUES ($1, $2, $3, $4, $5, $6)";
/// Puts words in the place of those that were there.
///
/// # Errors
/// See [`StoreError`].
pub async fn put(tx: &mut Tx, row: &WordsRow) -> Result<(), StoreError> {
    remove(tx, row.case_id, row.round, &row.item, &row.part).await?;
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.case_id)
        .bind(row.round)
        .bind(&row.item)
        .bind(&row.part)
        .bind(&row.words_sealed)
        .execute(c).await.map(|_| ())?);
    Ok(())
}
