//! SQLite's reading connections. A pool of sqlx pings each connection when it comes back, in a task of its own: two thread
//! switches that cost more than a small statement. A reader holds no transaction and cannot go stale, so here it is simply
//! lent and given back.
use super::StoreError;
use sqlx::{
    Connection,
    sqlite::{SqliteConnectOptions, SqliteConnection},
};
use std::{
    ops::{Deref, DerefMut},
    sync::Arc,
    time::Duration,
};
use tokio::sync::{Mutex, OwnedMappedMutexGuard, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};

/// A connection's place; empty once the database is closed.
type Place = Arc<Mutex<Option<SqliteConnection>>>;

/// The readers of one database. Cloning shares them.
#[derive(Clone, Debug)]
pub(super) struct Readers {
    all: Arc<Vec<Place>>,
    free: Arc<Semaphore>,
    wait: Duration,
}

/// A reader that is lent; dropping it gives it back.
#[derive(Debug)]
pub(super) struct Lent {
    connection: OwnedMappedMutexGuard<Option<SqliteConnection>, SqliteConnection>,
    // After the connection, so that whoever gets the place finds one unlocked.
    _place: OwnedSemaphorePermit,
}

impl Readers {
    /// Opens `count` connections.
    pub(super) async fn open(
        options: &SqliteConnectOptions,
        count: usize,
        wait: Duration,
    ) -> Result<Self, StoreError> {
        let mut all = Vec::with_capacity(count);
        for _ in 0..count {
            let connection = SqliteConnection::connect_with(options).await?;
            all.push(Arc::new(Mutex::new(Some(connection))));
        }
        Ok(Self {
            all: Arc::new(all),
            free: Arc::new(Semaphore::new(count)),
            wait,
        })
    }

    /// Lends one; waits for it, but not for long.
    pub(super) async fn lend(&self) -> Result<Lent, StoreError> {
        let waited = tokio::time::timeout(self.wait, self.free.clone().acquire_owned()).await;
        let place = match waited {
            Ok(Ok(place)) => place,
            Ok(Err(_)) => return Err(StoreError::Busy("the connections are closed")),
            Err(_) => return Err(StoreError::Busy("no connection became free in time")),
        };
        let unlocked = self.all.iter().find_map(|place| {
            let guard = place.clone().try_lock_owned().ok()?;
            OwnedMutexGuard::try_map(guard, Option::as_mut).ok()
        });
        match unlocked {
            Some(connection) => Ok(Lent {
                connection,
                _place: place,
            }),
            None => Err(StoreError::Busy("no connection became free in time")),
        }
    }

    /// Lends none any more, waits a while for those that are lent and closes every connection. SQLite folds its write-ahead log into
    /// the file when the last connection closes: one that is merely dropped ends some time later, in a thread of its own.
    pub(super) async fn close(&self) {
        self.free.close();
        for place in self.all.iter() {
            let Ok(mut place) = tokio::time::timeout(self.wait, place.lock()).await else {
                continue;
            };
            if let Some(connection) = place.take() {
                // It only read: there is nothing that closing could lose.
                let _ = connection.close().await;
            }
        }
    }
}

impl Deref for Lent {
    type Target = SqliteConnection;
    fn deref(&self) -> &SqliteConnection {
        &self.connection
    }
}

impl DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.connection
    }
}
