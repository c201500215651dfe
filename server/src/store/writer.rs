//! SQLite's one writing connection. Whoever writes waits in line for it, so that writers never meet in the database itself.
//! Not a pool of one: a pool pings a connection that comes back, in a task of its own, and each ping is a trip to the
//! driver's thread and back that costs more than a small statement.
use super::StoreError;
use sqlx::{
    Connection, Executor,
    sqlite::{SqliteConnectOptions, SqliteConnection},
};
use std::{sync::Arc, time::Duration};
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard};

/// The writer of one database. Cloning shares it.
#[derive(Clone, Debug)]
pub(super) struct Writer {
    /// Empty once the database is closed.
    held: Arc<Mutex<Option<Held>>>,
    options: Arc<SqliteConnectOptions>,
    wait: Duration,
}

#[derive(Debug)]
struct Held {
    connection: SqliteConnection,
    /// A transaction was begun and not ended: whoever comes next rolls it back first.
    open: bool,
}

/// The writer, lent. A transaction that is not committed is rolled back when this is dropped.
#[derive(Debug)]
pub(super) struct Writing {
    held: OwnedMappedMutexGuard<Option<Held>, Held>,
    writer: Writer,
}

impl Writer {
    /// Opens it.
    pub(super) async fn open(
        options: SqliteConnectOptions,
        wait: Duration,
    ) -> Result<Self, StoreError> {
        let held = Held::connect(&options).await?;
        Ok(Self {
            held: Arc::new(Mutex::new(Some(held))),
            options: Arc::new(options),
            wait,
        })
    }

    /// Lends it for one statement that commits itself; waits in line, but not for long.
    pub(super) async fn lend(&self) -> Result<Writing, StoreError> {
        let line = self.held.clone().lock_owned();
        let Ok(place) = tokio::time::timeout(self.wait, line).await else {
            return Err(StoreError::Busy("no connection became free in time"));
        };
        let Ok(mut held) = OwnedMutexGuard::try_map(place, Option::as_mut) else {
            return Err(StoreError::Busy("the connections are closed"));
        };
        if held.open && held.roll_back().await.is_err() {
            // After a disk error SQLite may have ended the transaction by itself, or the connection is no good: a new one.
            *held = Held::connect(&self.options).await?;
        }
        Ok(Writing {
            held,
            writer: self.clone(),
        })
    }

    /// Lends it with a transaction begun. `IMMEDIATE` takes the lock at once, so that a transaction which read first can
    /// never find itself unable to write.
    pub(super) async fn begin(&self) -> Result<Writing, StoreError> {
        let mut writing = self.lend().await?;
        // Said before it is so: if nobody waits for the answer any more, it is still rolled back.
        writing.held.open = true;
        let begun = writing.held.connection.execute("BEGIN IMMEDIATE").await;
        writing.held.open = begun.is_ok();
        begun?;
        Ok(writing)
    }

    /// Waits for whoever is writing and closes it.
    pub(super) async fn close(&self) {
        let Some(mut held) = self.held.lock().await.take() else {
            return;
        };
        if held.open {
            // Nobody was told that it was done; closing would undo it too.
            let _ = held.roll_back().await;
        }
        // Everything acknowledged is in the log already; a fault here can lose nothing.
        let _ = held.connection.close().await;
    }
}

impl Held {
    async fn connect(options: &SqliteConnectOptions) -> Result<Self, StoreError> {
        Ok(Self {
            connection: SqliteConnection::connect_with(options).await?,
            open: false,
        })
    }

    async fn roll_back(&mut self) -> Result<(), StoreError> {
        self.connection.execute("ROLLBACK").await?;
        self.open = false;
        Ok(())
    }
}

impl Writing {
    /// Makes what was written durable. One statement alone is durable already.
    pub(super) async fn commit(mut self) -> Result<(), StoreError> {
        if self.held.open {
            self.held.connection.execute("COMMIT").await?;
            self.held.open = false;
        }
        Ok(())
    }

    /// The driver's connection.
    pub(super) fn native(&mut self) -> &mut SqliteConnection {
        &mut self.held.connection
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        // The next writer would roll back, but until one comes the lock would keep other programs out.
        if self.held.open
            && let Ok(runtime) = tokio::runtime::Handle::try_current()
        {
            let writer = self.writer.clone();
            runtime.spawn(async move { writer.lend().await.map(drop) });
        }
    }
}
