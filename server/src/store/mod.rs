//! The store: the only place with SQL. One file per table family; rows in, rows out.
//!
//! What lives here: connections and transactions ([`Db`], [`Tx`], [`Reader`]), the statements, and what a database can refuse
//! ([`StoreError`]). What does not: keys (sealed columns are opaque bytes), domain rules, HTTP, the clock.
//!
//! One SQL text serves SQLite and PostgreSQL. Reading functions take `&mut Conn`, to which both a [`Tx`] and a [`Reader`]
//! lend themselves; writing functions take `&mut Tx`, so nobody can write outside a transaction.
//!
//! To add a statement: a `const` above its function, `$1` placeholders, [`on!`] to run it on either driver, and a test in
//! `tests/it/store` that runs on both databases. Times, ids and limits are arguments. For a new table family add a file and
//! a migration, and name the file below.

/// Runs one query on whichever driver the connection has: `on!(conn, c => sqlx::query(SQL).execute(c).await?)`.
/// The expression is compiled once for each driver.
macro_rules! on {
    ($conn:expr, $c:ident => $run:expr) => {
        match $conn.native() {
            $crate::store::conn::Native::Sqlite($c) => $run,
            $crate::store::conn::Native::Postgres($c) => $run,
        }
    };
}

mod conn;
mod connect;
mod detached;
mod error;
mod migrate;
mod readers;
mod writer;

pub mod account;
pub mod application;
pub mod ask;
pub mod ask_file;
pub mod ask_list;
pub mod ask_paper;
pub mod attempt;
pub mod case_file;
pub mod code;
pub mod committee;
pub mod deed;
pub mod filling;
pub mod joint;
pub mod journal;
pub mod kept_form;
pub mod kept_told;
pub mod mandate;
pub mod manner;
pub mod news;
pub mod notice;
pub mod office;
pub mod officer_person;
pub mod outbox;
pub mod paper;
pub mod paper_file;
pub mod payee;
pub mod person;
pub mod renewal;
pub mod reporter;
pub mod reseal;
pub mod session;
pub mod setting;
pub mod short_code;
pub mod submission;
pub mod supplement;
pub mod waiver;

pub use conn::{Conn, Reader, Tx};
pub use connect::Db;
pub use detached::detached;
pub use error::StoreError;
pub use migrate::Schema;
