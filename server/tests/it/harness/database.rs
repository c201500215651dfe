//! A fresh database for every test, on both database systems.

use super::postgres::SERVER;
use server::store::Db;
use std::path::PathBuf;

/// Which database system a test runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// A file in a fresh folder.
    Sqlite,
    /// A fresh database on the tests' server; a missing server fails the test.
    Postgres,
}

/// A migrated, empty database and a folder for whatever else the test keeps on disk.
pub struct TestDatabase {
    /// The database, open.
    pub db: Db,
    /// What it was opened with.
    pub url: String,
    /// The data folder; gone when this is dropped.
    pub folder: PathBuf,
    /// Which system it is.
    pub system: System,
    name: String,
}

impl TestDatabase {
    /// Makes one.
    pub async fn fresh(system: System) -> Self {
        let name = unused_name();
        let folder = std::env::temp_dir().join(&name);
        std::fs::create_dir(&folder).expect("a folder for temporary files");
        let url = match system {
            System::Sqlite => "sqlite:portal.db".to_owned(),
            System::Postgres => {
                SERVER.create(&name).await;
                SERVER.url_of(&name)
            }
        };
        let db = Db::open(&url, &folder).await.expect("the database opens");
        db.migrate().await.expect("the migrations run");
        Self {
            db,
            url,
            folder,
            system,
            name,
        }
    }

    /// Closes it and removes it. After a failed test PostgreSQL's stays until the cluster is removed.
    pub async fn remove(self) {
        self.db.close().await;
        if self.system == System::Postgres {
            SERVER.discard(&self.name).await;
        }
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        // Nothing depends on it, and a second panic would hide the first.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Runs the test on a fresh SQLite database and on a fresh PostgreSQL database.
pub async fn each_database(test: impl AsyncFn(Db)) {
    each_test_database(async |database| test(database.db.clone()).await).await;
}

/// As [`each_database`], for tests that need the URL or the folder too.
pub async fn each_test_database(test: impl AsyncFn(&TestDatabase)) {
    for system in [System::Sqlite, System::Postgres] {
        println!("on {system:?}:");
        let database = TestDatabase::fresh(system).await;
        test(&database).await;
        database.remove().await;
    }
}

/// A name that no other test has, on this machine or on a shared server.
pub fn unused_name() -> String {
    let random = getrandom::u64().expect("the system has random numbers");
    format!("portal_it_{random:016x}")
}
