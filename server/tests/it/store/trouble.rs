//! What the store says, and that it recovers, when the database is locked, full or gone.

use super::rows::{at, id, person};
use super::schema::meddle;
use crate::harness::database::{System, TestDatabase, each_test_database};
use server::store::{StoreError, office, person as people};
use sqlx::{Connection, Executor, PgConnection, SqliteConnection};
use std::time::{Duration, Instant};

async fn connect_office(database: &TestDatabase, place: &str) -> Result<(), StoreError> {
    let mut tx = database.db.begin().await?;
    office::upsert(&mut tx, "dpf", place, at(0)).await?;
    tx.commit().await
}

#[tokio::test]
async fn a_connection_that_lost_its_transaction_is_thrown_away() {
    let database = TestDatabase::fresh(System::Sqlite).await;
    // What SQLite does by itself when the disk is full: it rolls the whole transaction back, and sqlx does not notice.
    meddle(
        &database,
        "CREATE TRIGGER disk_full BEFORE INSERT ON office WHEN NEW.place = 'full'
            BEGIN SELECT RAISE(ROLLBACK, 'as if the disk were full'); END",
    )
    .await;
    for _ in 0..3 {
        let refused = connect_office(&database, "full").await;
        assert!(matches!(refused, Err(StoreError::Broken(_))), "{refused:?}");
        connect_office(&database, "330106").await.unwrap();
    }
    database.remove().await;
}

#[tokio::test]
async fn a_lock_held_by_somebody_else_means_busy_after_two_seconds_and_reads_go_on() {
    each_test_database(async |database| {
        let mut tx = database.db.begin().await.unwrap();
        people::insert(&mut tx, &person(1)).await.unwrap();
        tx.commit().await.unwrap();
        let mut holder = Holder::lock(database).await;

        let begun = Instant::now();
        let refused = async {
            let mut tx = database.db.begin().await?;
            people::hold(&mut tx, id(1, 1)).await?;
            tx.commit().await
        };
        let refused = refused.await;
        assert!(matches!(refused, Err(StoreError::Busy(_))), "{refused:?}");
        let waited = begun.elapsed();
        assert!(
            (Duration::from_secs(1)..Duration::from_secs(5)).contains(&waited),
            "{waited:?}"
        );
        let mut reader = database.db.read().await.unwrap();
        assert!(
            people::by_id(&mut reader, id(1, 1))
                .await
                .unwrap()
                .is_some()
        );
        drop(reader);

        holder.release().await;
        connect_office(database, "330106").await.unwrap();
    })
    .await;
}

/// Another program that holds a lock.
enum Holder {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Holder {
    async fn lock(database: &TestDatabase) -> Self {
        match database.system {
            System::Sqlite => {
                let url = format!("sqlite://{}", database.folder.join("portal.db").display());
                let mut connection = SqliteConnection::connect(&url).await.unwrap();
                connection.execute("BEGIN IMMEDIATE").await.unwrap();
                Self::Sqlite(connection)
            }
            System::Postgres => {
                let mut connection = PgConnection::connect(&database.url).await.unwrap();
                connection.execute("BEGIN").await.unwrap();
                connection
                    .execute("UPDATE person SET phone_index = phone_index")
                    .await
                    .unwrap();
                Self::Postgres(connection)
            }
        }
    }

    async fn release(&mut self) {
        match self {
            Self::Sqlite(connection) => connection.execute("ROLLBACK").await.map(|_| ()).unwrap(),
            Self::Postgres(connection) => connection.execute("ROLLBACK").await.map(|_| ()).unwrap(),
        }
    }
}

#[tokio::test]
async fn a_restarted_database_server_is_busy_once_and_then_serves_again() {
    let database = TestDatabase::fresh(System::Postgres).await;
    let mut tx = database.db.begin().await.unwrap();
    meddle(
        &database,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE application_name = 'portal' AND datname = current_database()",
    )
    .await;
    let cut = office::upsert(&mut tx, "dpf", "330106", at(0)).await;
    assert!(matches!(cut, Err(StoreError::Busy(_))), "{cut:?}");
    drop(tx);
    for n in 0..100 {
        connect_office(&database, &format!("{n:06}")).await.unwrap();
    }
    database.remove().await;
}

#[tokio::test]
async fn a_closed_database_is_busy() {
    each_test_database(async |database| {
        database.db.close().await;
        assert!(matches!(
            database.db.begin().await,
            Err(StoreError::Busy(_))
        ));
        assert!(matches!(database.db.ping().await, Err(StoreError::Busy(_))));
    })
    .await;
}

#[tokio::test]
async fn an_error_never_repeats_what_was_written() {
    each_test_database(async |database| {
        let mut row = person(1);
        row.id_number_index = b"SECRET-INDEX".to_vec();
        let mut tx = database.db.begin().await.unwrap();
        people::insert(&mut tx, &row).await.unwrap();
        row.id = id(1, 2);
        let refused = people::insert(&mut tx, &row).await.unwrap_err();
        drop(tx);
        meddle(
            database,
            "ALTER TABLE office RENAME COLUMN place TO secret_place",
        )
        .await;
        let broken = connect_office(database, "SECRET-PLACE").await.unwrap_err();
        for error in [refused, broken] {
            let text = format!("{error} {error:?}");
            assert!(
                !text.contains("SECRET") && !text.contains("5345435245"),
                "{text}"
            );
        }
    })
    .await;
}
