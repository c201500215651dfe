//! Every sealed column by name, for turning the key ring: read in batches, and replaced only where the value is still the one that
//! was read. A new sealed column is a line in [`COLUMNS`]; a test compares them with the schema.

use super::{Conn, StoreError, Tx};
use uuid::Uuid;

/// A sealed column of one table.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Table.
    pub table: &'static str,
    /// Column.
    pub column: &'static str,
    /// Rows are told apart by a number too (the journal of a case).
    pub numbered: bool,
    select: &'static str,
    update: &'static str,
}

/// A sealed value and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct SealedRow {
    /// The row's id.
    pub id: Uuid,
    /// Its number, where the column is numbered; otherwise 0.
    pub seq: i64,
    /// The sealed value.
    pub sealed: Vec<u8>,
}

macro_rules! column {
    ($table:literal, $id:literal, $column:literal) => {
        Column {
            table: $table,
            column: $column,
            numbered: false,
            select: concat!(
                "SELECT ",
                $id,
                " AS id, CAST(0 AS BIGINT) AS seq, ",
                $column,
                " AS sealed FROM ",
                $table,
                " WHERE ",
                $column,
                " IS NOT NULL AND ",
                $id,
                " > $1 ORDER BY ",
                $id,
                " LIMIT $2"
            ),
            update: concat!(
                "UPDATE ",
                $table,
                " SET ",
                $column,
                " = $3 WHERE ",
                $id,
                " = $1 AND ",
                $column,
                " = $2"
            ),
        }
    };
}

/// All of them.
pub const COLUMNS: &[Column] = &[
    column!("person", "id", "name_sealed"),
    column!("person", "id", "id_number_sealed"),
    column!("person", "id", "phone_sealed"),
    column!("kept_form", "id", "body_sealed"),
    column!("application", "id", "answers_sealed"),
    column!("case_file", "id", "statement_sealed"),
    column!("notice", "id", "note_sealed"),
    column!("mandate_ask", "id", "people_sealed"),
    column!("mandate_ask", "id", "note_sealed"),
    column!("filling", "application_id", "helper_sealed"),
    column!("person_manner", "person_id", "court_sealed"),
    column!("person_manner", "person_id", "witness_sealed"),
    column!("person_manner", "person_id", "signs_sealed"),
    column!("paper", "id", "words_sealed"),
    column!("paper_file", "id", "key_sealed"),
    column!("paper_file", "id", "name_sealed"),
    column!("ask_file", "id", "key_sealed"),
    column!("ask_file", "id", "name_sealed"),
    column!("supplement_words", "id", "words_sealed"),
    column!("ask_list", "id", "fault_sealed"),
    column!("ask_words", "id", "words_sealed"),
    column!("application", "id", "before_sealed"),
    column!("kept_told", "person_id", "told_sealed"),
    column!("payee_change", "id", "account_sealed"),
    column!("payee_change", "id", "note_sealed"),
    column!("waiver", "id", "words_sealed"),
    column!("renewal", "id", "old_phone_sealed"),
    Column {
        table: "journal",
        column: "note_sealed",
        numbered: true,
        select: "SELECT case_id AS id, seq, note_sealed AS sealed FROM journal
            WHERE note_sealed IS NOT NULL AND (case_id, seq) > ($1, $3) ORDER BY case_id, seq LIMIT $2",
        update: "UPDATE journal SET note_sealed = $3 WHERE case_id = $1 AND note_sealed = $2 AND seq = $4",
    },
];

impl Column {
    /// The next values after a row, in the order of ids.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn after(
        &self,
        conn: &mut Conn,
        (id, seq): (Uuid, i64),
        most: i64,
    ) -> Result<Vec<SealedRow>, StoreError> {
        Ok(on!(conn, c => {
            let query = sqlx::query_as(self.select).bind(id).bind(most);
            let query = if self.numbered { query.bind(seq) } else { query };
            query.fetch_all(c).await?
        }))
    }

    /// Puts `sealed` in the place of what was read; false when it has changed since.
    ///
    /// # Errors
    /// See [`StoreError`].
    pub async fn replace(
        &self,
        tx: &mut Tx,
        read: &SealedRow,
        sealed: &[u8],
    ) -> Result<bool, StoreError> {
        let changed = on!(tx, c => {
            let query = sqlx::query(self.update).bind(read.id).bind(&read.sealed).bind(sealed);
            let query = if self.numbered { query.bind(read.seq) } else { query };
            query.execute(c).await?.rows_affected()
        });
        Ok(changed == 1)
    }
}
