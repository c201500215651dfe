//! Files of papers: which there are, under which key each is sealed, what the scanner said. Not the bytes.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `paper_file`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct FileRow {
    /// Its id.
    pub id: Uuid,
    /// The paper it belongs to.
    pub paper_id: Uuid,
    /// Order within the paper, from 1.
    pub seq: i64,
    /// `jpeg`, `png` or `pdf`.
    pub kind: String,
    /// Size of the stored file in the clear.
    pub bytes: i64,
    /// SHA-256 of the stored file in the clear.
    pub sha256: Vec<u8>,
    /// Its own key, sealed.
    pub key_sealed: Vec<u8>,
    /// Its name on the person's device, sealed.
    pub name_sealed: Vec<u8>,
    /// `not_needed`, `unscanned`, `waiting`, `clean` or `harmful`.
    pub scan: String,
    /// Who gave it.
    pub given_by: Uuid,
    /// When.
    pub created_at: DateTime<Utc>,
    /// When it was taken back.
    pub removed_at: Option<DateTime<Utc>>,
    /// Its name in the evidence store since its bytes were encrypted anew.
    pub stored_as: Option<Uuid>,
}

impl FileRow {
    /// Its name in the evidence store.
    #[must_use]
    pub fn name(&self) -> Uuid {
        self.stored_as.unwrap_or(self.id)
    }
}

macro_rules! columns {
    () => {
        "id, paper_id, seq, kind, bytes, sha256, key_sealed, name_sealed, scan, given_by, created_at, removed_at, stored_as"
    };
}
pub(super) use columns;

/// What both tables of files can do, `paper_file` here and `ask_file` beside it: they have the same columns.
macro_rules! files_in {
    ($table:literal) => {
        const INSERT: &str = concat!(
            "INSERT INTO ",
            $table,
            " (",
            columns!(),
            ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"
        );
        /// Adds a file. Two at the same place of a paper are a [`StoreError::Duplicate`].
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
                .bind(row.stored_as)
                .execute(c).await.map(|_| ())?);
            Ok(())
        }

        const BY_ID: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM ",
            $table,
            " WHERE id = $1 AND removed_at IS NULL"
        );
        /// The file with this id that is there, whoever gave it.
        ///
        /// # Errors
        /// See [`StoreError`].
        pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<FileRow>, StoreError> {
            Ok(on!(conn, c => sqlx::query_as(BY_ID).bind(id).fetch_optional(c).await?))
        }

        const REMOVE: &str = concat!(
            "UPDATE ",
            $table,
            " SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL RETURNING COALESCE(stored_as, id)"
        );
        /// Takes a file back; the name of the bytes that may go now, or none when that was done before.
        ///
        /// # Errors
        /// See [`StoreError`].
        pub async fn remove(
            tx: &mut Tx,
            id: Uuid,
            at: DateTime<Utc>,
        ) -> Result<Option<Uuid>, StoreError> {
            Ok(on!(tx, c => sqlx::query_scalar(REMOVE).bind(id).bind(at).fetch_optional(c).await?))
        }

        const STORE_AS: &str = concat!(
            "UPDATE ",
            $table,
            " SET stored_as = $3, key_sealed = $4 WHERE id = $1 AND key_sealed = $2 AND removed_at IS NULL"
        );
        /// The bytes are stored anew: under which name, and with which sealed key. False when the file is gone, or was stored anew
        /// by somebody else since `row` was read.
        ///
        /// # Errors
        /// See [`StoreError`].
        pub async fn store_as(
            tx: &mut Tx,
            row: &FileRow,
            name: Uuid,
            key_sealed: &[u8],
        ) -> Result<bool, StoreError> {
            let changed = on!(tx, c => sqlx::query(STORE_AS)
                .bind(row.id)
                .bind(&row.key_sealed)
                .bind(name)
                .bind(key_sealed)
                .execute(c).await?.rows_affected());
            Ok(changed == 1)
        }

        const WAITING: &str = concat!(
            "SELECT ",
            columns!(),
            " FROM ",
            $table,
            " WHERE scan IN ('waiting', 'unscanned') AND removed_at IS NULL ORDER BY created_at, id LIMIT $1"
        );
        /// Files that wait for the scanner, oldest first; those that came before there was one too.
        ///
        /// # Errors
        /// See [`StoreError`].
        pub async fn waiting(conn: &mut Conn, most: i64) -> Result<Vec<FileRow>, StoreError> {
            Ok(on!(conn, c => sqlx::query_as(WAITING).bind(most).fetch_all(c).await?))
        }

        const SET_SCAN: &str = concat!("UPDATE ", $table, " SET scan = $2 WHERE id = $1");
        /// Notes what the scanner said.
        ///
        /// # Errors
        /// See [`StoreError`].
        pub async fn set_scan(tx: &mut Tx, id: Uuid, scan: &str) -> Result<(), StoreError> {
            on!(tx, c => sqlx::query(SET_SCAN).bind(id).bind(scan).execute(c).await.map(|_| ())?);
            Ok(())
        }
    };
}
pub(super) use files_in;

files_in!("paper_file");

const OF_PAPER: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM paper_file WHERE paper_id = $1 ORDER BY seq"
);
/// Files of a paper in order, those that were taken back too.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_paper(conn: &mut Conn, paper_id: Uuid) -> Result<Vec<FileRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_PAPER).bind(paper_id).fetch_all(c).await?))
}

const OF_APPLICATION: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM paper_file WHERE removed_at IS NULL AND paper_id IN (SELECT id FROM paper WHERE application_id = $1)
    ORDER BY paper_id, seq"
);
/// Files of all papers of an application that are still there, paper by paper.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_application(
    conn: &mut Conn,
    application_id: Uuid,
) -> Result<Vec<FileRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_APPLICATION).bind(application_id).fetch_all(c).await?))
}

const GIVEN_SINCE: &str = "SELECT count(*), CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM (
    SELECT bytes FROM paper_file WHERE given_by = $1 AND created_at >= $2 AND removed_at IS NULL
    UNION ALL
    SELECT bytes FROM ask_file WHERE given_by = $1 AND created_at >= $2 AND removed_at IS NULL) given";
/// How many files, and bytes of them, this person has given since then that are still there, an application's or an ask's.
///
/// # Errors
/// See [`StoreError`].
pub async fn given_since(
    conn: &mut Conn,
    person: Uuid,
    since: DateTime<Utc>,
) -> Result<(i64, i64), StoreError> {
    Ok(on!(conn, c => sqlx::query_as(GIVEN_SINCE).bind(person).bind(since).fetch_one(c).await?))
}

const KNOWN: &str = "SELECT
    (SELECT count(*) FROM paper_file WHERE (stored_as = $1 OR (id = $1 AND stored_as IS NULL)) AND removed_at IS NULL)
    + (SELECT count(*) FROM ask_file WHERE (stored_as = $1 OR (id = $1 AND stored_as IS NULL)) AND removed_at IS NULL)";
/// Whether bytes under this name belong to a file that is there, an application's or an ask's; the sweeper of the evidence store
/// asks.
///
/// # Errors
/// See [`StoreError`].
pub async fn is_there(conn: &mut Conn, id: Uuid) -> Result<bool, StoreError> {
    let found: i64 = on!(conn, c => sqlx::query_scalar(KNOWN).bind(id).fetch_one(c).await?);
    Ok(found > 0)
}
