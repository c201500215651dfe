//! Files of an ask's papers: rows as those of `paper_file`, in a table of their own.

use super::{
    Conn, StoreError, Tx,
    paper_file::{FileRow, columns, files_in},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

files_in!("ask_file");

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
