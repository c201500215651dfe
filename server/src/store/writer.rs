//! SQLite's one writing connection. Whoever writes waits in line for it, so that writers never meet in the database itself.
//! Not a pool of one: a pool pings a connection that comes back, in a task of its own, and each ping is a trip to the
//! driver's thread and back that costs more than a small statement.
//!
//! Statements that commit themselves are grouped when several wait: the first of them opens a transaction, the others in line
//! write into it, and all are told together once it is committed. What one statement does stays whole or undone by itself, and
//! nobody is answered before the log is on the disk; only that it is on the disk once for all of them.
use super::StoreError;
use sqlx::{
    Connection, Executor,
    sqlite::{SqliteConnectOptions, SqliteConnection},
};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard, oneshot};

/// The writer of one database. Cloning shares it.
#[derive(Clone, Debug)]
pub(super) struct Writer {
    /// Empty once the database is closed.
    held: Arc<Mutex<Option<Held>>>,
    options: Arc<SqliteConnectOptions>,
    wait: Duration,
    /// How many stand in line with a single statement.
    singles: Arc<AtomicUsize>,
}

/// A place in the line; leaving it in any way counts.
struct InLine(Arc<AtomicUsize>);

impl InLine {
    fn of(writer: &Writer) -> Self {
        writer.singles.fetch_add(1, Ordering::SeqCst);
        Self(writer.singles.clone())
    }
}

impl Drop for InLine {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

#[derive(Debug)]
struct Held {
    connection: SqliteConnection,
    /// A transaction was begun and not ended: whoever comes next rolls it back first.
    open: bool,
    /// Who wrote into the transaction that single statements share; none: there is no such transaction.
    group: Option<Vec<oneshot::Sender<bool>>>,
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
            singles: Arc::default(),
        })
    }

    /// Waits in line, but not for long.
    async fn turn(&self) -> Result<Writing, StoreError> {
        let line = self.held.clone().lock_owned();
        match tokio::time::timeout(self.wait, line).await {
            Ok(place) => self.taken(place).await,
            Err(_) => Err(StoreError::Busy("no connection became free in time")),
        }
    }

    async fn taken(&self, place: OwnedMutexGuard<Option<Held>>) -> Result<Writing, StoreError> {
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

    /// Lends it outside any transaction.
    pub(super) async fn lend(&self) -> Result<Writing, StoreError> {
        let mut writing = self.turn().await?;
        writing.end_group().await?;
        Ok(writing)
    }

    /// Lends it for one statement that commits itself, or together with those of the others in line.
    pub(super) async fn lend_single(&self) -> Result<Writing, StoreError> {
        let in_line = InLine::of(self);
        let mut writing = self.turn().await?;
        drop(in_line);
        if writing.held.group.is_none() && self.singles.load(Ordering::SeqCst) > 0 {
            writing.begin_group().await?;
        }
        Ok(writing)
    }

    /// Lends it with a transaction begun. `IMMEDIATE` takes the lock at once, so that a transaction which read first can
    /// never find itself unable to write.
    pub(super) async fn begin(&self) -> Result<Writing, StoreError> {
        let mut writing = self.lend().await?;
        writing.begin().await?;
        Ok(writing)
    }

    /// Waits for whoever is writing and closes it.
    pub(super) async fn close(&self) {
        let Some(mut held) = self.held.lock().await.take() else {
            return;
        };
        if held.open || held.group.is_some() {
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
            group: None,
        })
    }

    async fn roll_back(&mut self) -> Result<(), StoreError> {
        // Whoever wrote into it hears of it by the end of their channel.
        self.group = None;
        self.connection.execute("ROLLBACK").await?;
        self.open = false;
        Ok(())
    }
}

impl Writing {
    async fn begin(&mut self) -> Result<(), StoreError> {
        // Said before it is so: if nobody waits for the answer any more, it is still rolled back.
        self.held.open = true;
        let begun = self.held.connection.execute("BEGIN IMMEDIATE").await;
        self.held.open = begun.is_ok();
        begun?;
        Ok(())
    }

    /// Opens the transaction that those in line share. Its end stands in line too, behind all who wait now, however long it
    /// takes: they wait for it.
    async fn begin_group(&mut self) -> Result<(), StoreError> {
        self.begin().await?;
        self.held.open = false;
        self.held.group = Some(Vec::new());
        let writer = self.writer.clone();
        tokio::spawn(async move {
            let place = writer.held.clone().lock_owned().await;
            // Whoever has ended it meanwhile, or closed the database, has told everybody in it.
            if let Ok(mut writing) = writer.taken(place).await {
                let _ = writing.end_group().await;
            }
        });
        Ok(())
    }

    /// Commits the shared transaction, if there is one, and tells everybody in it.
    async fn end_group(&mut self) -> Result<(), StoreError> {
        let Some(group) = self.held.group.take() else {
            return Ok(());
        };
        // From here on, whatever happens, it is either committed or rolled back by whoever comes next.
        self.held.open = true;
        let is_committed = self.held.connection.execute("COMMIT").await.is_ok();
        if is_committed {
            self.held.open = false;
        } else if self.held.roll_back().await.is_err() {
            *self.held = Held::connect(&self.writer.options).await?;
        }
        for member in group {
            // A member that has gone away is not owed an answer.
            let _ = member.send(is_committed);
        }
        Ok(())
    }

    /// Makes what was written durable. One statement alone is durable already; one of a group waits for the others.
    pub(super) async fn commit(mut self) -> Result<(), StoreError> {
        if self.held.open {
            self.held.connection.execute("COMMIT").await?;
            self.held.open = false;
        }
        let Some(group) = &mut self.held.group else {
            return Ok(());
        };
        let (told, done) = oneshot::channel();
        group.push(told);
        drop(self);
        match done.await {
            Ok(true) => Ok(()),
            _ => Err(StoreError::Busy("the shared transaction was not committed")),
        }
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

#[cfg(test)]
mod tests;
