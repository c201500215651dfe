//! Connections and transactions: which database, how it is opened, who may write. No statements about the portal's data.
//!
//! SQLite has one writer and several readers; PostgreSQL one pool. `BEGIN` is written here and nowhere else.

use super::conn::ConnKind;
use super::readers::Readers;
use super::writer::Writer;
use super::{Reader, StoreError, Tx};
use sqlx::Connection;
use sqlx::pool::PoolOptions;
use sqlx::postgres::{PgConnectOptions, PgConnection, PgPool, Postgres};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

/// How long a request waits for a lock or for a free connection before it is told to come back.
const LOCK_WAIT: Duration = Duration::from_secs(2);
const SQLITE_READERS: usize = 4;
const POSTGRES_CONNECTIONS: u32 = 8;
const STATEMENTS_KEPT: usize = 256;
/// SQLite cuts its write-ahead log back to this after a checkpoint.
const LOG_LIMIT_BYTES: &str = "67108864";

/// The database of this portal. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Db(pub(super) Kind);

#[derive(Clone, Debug)]
pub(super) enum Kind {
    Sqlite { writer: Writer, readers: Readers },
    Postgres(PgPool),
}

impl Db {
    /// Opens the database that `url` names: `sqlite:portal.db` (relative to `data_dir`, made when missing) or
    /// `postgres://user@host/name`.
    ///
    /// # Errors
    /// [`StoreError::Broken`] for a URL or file that cannot work, [`StoreError::Busy`] when the server does not answer.
    pub async fn open(url: &str, data_dir: &Path) -> Result<Self, StoreError> {
        match url.split(':').next() {
            Some("sqlite") => open_sqlite(url, data_dir).await,
            Some("postgres" | "postgresql") => open_postgres(url).await,
            _ => Err(StoreError::Broken(
                "the database URL must begin with sqlite: or postgres:".to_owned(),
            )),
        }
    }

    /// Begins a write transaction. On SQLite it takes the one writer at once (`BEGIN IMMEDIATE`), so that a transaction
    /// which read first can never find itself unable to write.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when the writer or a connection is not free within two seconds.
    pub async fn begin(&self) -> Result<Tx, StoreError> {
        let inner = match &self.0 {
            Kind::Sqlite { writer, .. } => ConnKind::SqliteWriting(writer.begin().await?),
            Kind::Postgres(pool) => ConnKind::PostgresTx(pool.begin().await?),
        };
        Ok(Tx::new(inner))
    }

    /// For one writing statement that commits itself: it stands or falls alone, and [`Tx::commit`] says when it is durable
    /// (SQLite commits those that wait together). What it rests on must be in its own `WHERE`.
    ///
    /// # Errors
    /// As [`Db::begin`].
    pub async fn begin_single(&self) -> Result<Tx, StoreError> {
        let inner = match &self.0 {
            Kind::Sqlite { writer, .. } => ConnKind::SqliteWriting(writer.lend_single().await?),
            Kind::Postgres(pool) => ConnKind::PostgresReader(pool.acquire().await?),
        };
        Ok(Tx::new(inner))
    }

    /// A connection for reading, without a transaction: every statement sees what was committed when it began. Drop it
    /// before [`Db::begin`]: on PostgreSQL both come from one pool, and requests that hold one while they wait for another
    /// can starve each other.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when no connection is free within two seconds.
    pub async fn read(&self) -> Result<Reader, StoreError> {
        let inner = match &self.0 {
            Kind::Sqlite { readers, .. } => ConnKind::SqliteReader(readers.lend().await?),
            Kind::Postgres(pool) => ConnKind::PostgresReader(pool.acquire().await?),
        };
        Ok(Reader::new(inner))
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        const PING: &str = "SELECT CAST(1 AS BIGINT)";
        let mut reader = self.read().await?;
        let _: i64 = on!(reader, c => sqlx::query_scalar(PING).fetch_one(c).await?);
        Ok(())
    }

    /// The settings that durability rests on, as the database reports them, for the start-up log.
    ///
    /// # Errors
    /// [`StoreError::Busy`] when the database does not answer.
    pub async fn durability(&self) -> Result<Vec<(&'static str, String)>, StoreError> {
        const SQLITE: [(&str, &str); 4] = [
            ("sqlite_version", "SELECT sqlite_version()"),
            (
                "journal_mode",
                "SELECT journal_mode FROM pragma_journal_mode",
            ),
            (
                "synchronous",
                "SELECT CAST(synchronous AS TEXT) FROM pragma_synchronous",
            ),
            (
                "foreign_keys",
                "SELECT CAST(foreign_keys AS TEXT) FROM pragma_foreign_keys",
            ),
        ];
        const POSTGRES: [(&str, &str); 5] = [
            ("server_version", "SELECT current_setting('server_version')"),
            ("fsync", "SELECT current_setting('fsync')"),
            (
                "synchronous_commit",
                "SELECT current_setting('synchronous_commit')",
            ),
            (
                "full_page_writes",
                "SELECT current_setting('full_page_writes')",
            ),
            ("data_checksums", "SELECT current_setting('data_checksums')"),
        ];
        let mut report = Vec::new();
        match &self.0 {
            Kind::Sqlite { writer, .. } => {
                // The writer's own: `synchronous` belongs to a connection.
                let mut writing = writer.lend().await?;
                for (name, sql) in SQLITE {
                    let value = sqlx::query_scalar(sql).fetch_one(writing.native()).await?;
                    report.push((name, value));
                }
            }
            Kind::Postgres(pool) => {
                for (name, sql) in POSTGRES {
                    report.push((name, sqlx::query_scalar(sql).fetch_one(pool).await?));
                }
            }
        }
        Ok(report)
    }

    /// Closes every connection; on SQLite this also folds the write-ahead log into the file.
    pub async fn close(&self) {
        match &self.0 {
            Kind::Sqlite { writer, readers } => {
                readers.close().await;
                writer.close().await;
            }
            Kind::Postgres(pool) => pool.close().await,
        }
    }
}

async fn open_sqlite(url: &str, data_dir: &Path) -> Result<Db, StoreError> {
    let named = SqliteConnectOptions::from_str(url)?;
    if url.contains(":memory:")
        || url.contains("mode=memory")
        || named.get_filename() == Path::new("")
    {
        // Writer and readers are separate connections: in memory each would have a database of its own.
        return Err(StoreError::Broken(
            "the SQLite URL must name a file".to_owned(),
        ));
    }
    let file = data_dir.join(named.get_filename());
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).map_err(|error| {
            StoreError::Broken(format!("the data folder cannot be made: {}", error.kind()))
        })?;
    }
    let options = named
        .filename(&file)
        .busy_timeout(LOCK_WAIT)
        .foreign_keys(true)
        // sqlx's default is FULL too; the promise "acknowledged is durable" must not hang on a default.
        .synchronous(SqliteSynchronous::Full)
        .pragma("journal_size_limit", LOG_LIMIT_BYTES)
        .statement_cache_capacity(STATEMENTS_KEPT);
    let write = options
        .clone()
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal);
    let writer = Writer::open(write, LOCK_WAIT).await?;
    let reading = options.pragma("query_only", "ON");
    let readers = Readers::open(&reading, SQLITE_READERS, LOCK_WAIT).await?;
    Ok(Db(Kind::Sqlite { writer, readers }))
}

async fn open_postgres(url: &str) -> Result<Db, StoreError> {
    let options = PgConnectOptions::from_str(url)?
        .application_name("portal")
        .statement_cache_capacity(STATEMENTS_KEPT)
        .options([
            ("statement_timeout", "10s"),
            ("lock_timeout", "2s"),
            ("idle_in_transaction_session_timeout", "15s"),
        ]);
    let pool = PoolOptions::<Postgres>::new()
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(LOCK_WAIT)
        .after_release(|connection: &mut PgConnection, _| {
            Box::pin(async move { Ok(!connection.is_in_transaction()) })
        })
        .connect_with(options)
        .await?;
    Ok(Db(Kind::Postgres(pool)))
}
