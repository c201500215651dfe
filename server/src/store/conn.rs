//! What statements run on: a [`Tx`] for writing, a [`Reader`] for reading, and [`Conn`], which is either. Which database it
//! is stays hidden in here; the `on!` macro asks for it.

use super::StoreError;
use super::readers::Lent;
use super::writer::Writing;
use sqlx::Transaction;
use sqlx::pool::PoolConnection;
use sqlx::postgres::{PgConnection, Postgres};
use sqlx::sqlite::SqliteConnection;
use std::ops::{Deref, DerefMut};

/// A connection that can be read from: what a [`Tx`] and a [`Reader`] have in common.
#[derive(Debug)]
pub struct Conn(ConnKind);

#[derive(Debug)]
pub(super) enum ConnKind {
    SqliteWriting(Writing),
    SqliteReader(Lent),
    PostgresTx(Transaction<'static, Postgres>),
    PostgresReader(PoolConnection<Postgres>),
}

/// The driver's own connection, for the `on!` macro.
pub(crate) enum Native<'c> {
    Sqlite(&'c mut SqliteConnection),
    Postgres(&'c mut PgConnection),
}

impl Conn {
    pub(super) fn native(&mut self) -> Native<'_> {
        match &mut self.0 {
            ConnKind::SqliteWriting(writing) => Native::Sqlite(writing.native()),
            ConnKind::SqliteReader(connection) => Native::Sqlite(connection),
            ConnKind::PostgresTx(tx) => Native::Postgres(tx),
            ConnKind::PostgresReader(connection) => Native::Postgres(connection),
        }
    }
}

/// A write transaction. Dropped without [`Tx::commit`] it is rolled back; after an error drop it, nothing else works.
#[derive(Debug)]
pub struct Tx(Conn);

impl Tx {
    /// `Db::begin` and `Db::begin_single` make one and nobody else.
    pub(super) fn new(begun: ConnKind) -> Self {
        Self(Conn(begun))
    }

    /// Whether nobody else can write until this transaction ends: SQLite's one writer.
    pub(super) fn is_alone(&self) -> bool {
        matches!(self.0.0, ConnKind::SqliteWriting(_))
    }

    /// Makes everything written in this transaction durable.
    ///
    /// # Errors
    /// [`StoreError::Busy`]: the writes **may** be stored all the same; ask again with the same idempotency key.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self.0.0 {
            ConnKind::SqliteWriting(writing) => writing.commit().await?,
            ConnKind::PostgresTx(tx) => tx.commit().await?,
            // A single statement has committed itself (`Db::begin_single`; on SQLite the writer sees to it).
            ConnKind::SqliteReader(_) | ConnKind::PostgresReader(_) => {}
        }
        Ok(())
    }
}

impl Deref for Tx {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.0
    }
}

impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.0
    }
}

/// A connection for reading only; the type system keeps writing functions away from it.
#[derive(Debug)]
pub struct Reader(Conn);

impl Reader {
    /// `Db::read` makes one and nobody else.
    pub(super) fn new(free: ConnKind) -> Self {
        Self(Conn(free))
    }
}

impl Deref for Reader {
    type Target = Conn;
    fn deref(&self) -> &Conn {
        &self.0
    }
}

impl DerefMut for Reader {
    fn deref_mut(&mut self) -> &mut Conn {
        &mut self.0
    }
}
