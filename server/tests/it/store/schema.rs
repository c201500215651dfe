//! The schema's state, and the values that the two databases store differently.

use super::rows::{at, id, person};
use crate::harness::database::{System, TestDatabase, each_test_database, unused_name};
use server::store::{Db, Schema, StoreError, person as people};
use sqlx::{Connection, Executor, PgConnection, SqliteConnection};

/// Runs a statement as somebody else would, on a connection that the store knows nothing of.
pub async fn meddle(database: &TestDatabase, sql: &'static str) {
    match database.system {
        System::Sqlite => {
            let file = database.folder.join("portal.db");
            let url = format!("sqlite://{}", file.display());
            let mut connection = SqliteConnection::connect(&url).await.unwrap();
            connection.execute(sql).await.unwrap();
            connection.close().await.unwrap();
        }
        System::Postgres => {
            let mut connection = PgConnection::connect(&database.url).await.unwrap();
            connection.execute(sql).await.unwrap();
            connection.close().await.unwrap();
        }
    }
}

#[tokio::test]
async fn an_old_program_refuses_a_newer_schema() {
    each_test_database(async |database| {
        assert_eq!(database.db.schema().await.unwrap(), Schema::Current);
        assert!(database.db.schema_is_current().await.unwrap());
        meddle(
            database,
            "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time)
                SELECT 9999, description, success, checksum, execution_time FROM _sqlx_migrations WHERE version = 1",
        )
        .await;
        assert_eq!(database.db.schema().await.unwrap(), Schema::Newer(9999));
        assert!(!database.db.schema_is_current().await.unwrap());
        assert_eq!(database.db.migrate().await, Err(StoreError::NewerSchema(9999)));
    })
    .await;
}

#[tokio::test]
async fn a_schema_that_lacks_a_migration_is_behind() {
    each_test_database(async |database| {
        meddle(database, "DELETE FROM _sqlx_migrations WHERE version = 1").await;
        assert_eq!(database.db.schema().await.unwrap(), Schema::Behind);
    })
    .await;
    let folder = std::env::temp_dir().join(unused_name());
    let empty = Db::open("sqlite:portal.db", &folder).await.unwrap();
    assert_eq!(empty.schema().await.unwrap(), Schema::Behind);
    empty.close().await;
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn migrating_again_does_nothing_and_an_edited_migration_is_noticed() {
    each_test_database(async |database| {
        database.db.migrate().await.unwrap();
        let edited = match database.system {
            System::Sqlite => "UPDATE _sqlx_migrations SET checksum = x'00' WHERE version = 1",
            System::Postgres => "UPDATE _sqlx_migrations SET checksum = '\\x00' WHERE version = 1",
        };
        meddle(database, edited).await;
        let refused = database.db.migrate().await;
        assert!(matches!(refused, Err(StoreError::Broken(_))), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn extreme_values_come_back_as_written() {
    each_test_database(async |database| {
        let mut row = person(1);
        row.id = uuid::Uuid::max();
        row.name_sealed = (0..=255).collect();
        row.phone_sealed = Vec::new();
        row.created_at = "1901-01-01T00:00:00Z".parse().unwrap();
        let mut tx = database.db.begin().await.unwrap();
        people::insert(&mut tx, &row).await.unwrap();
        tx.commit().await.unwrap();
        let mut reader = database.db.read().await.unwrap();
        assert_eq!(people::by_id(&mut reader, row.id).await.unwrap(), Some(row));
    })
    .await;
}

#[tokio::test]
async fn times_sort_the_same_on_both() {
    each_test_database(async |database| {
        let mut tx = database.db.begin().await.unwrap();
        let bucket = b"times";
        for minutes in [0, 60 * 24 * 300, -60 * 24 * 300, 1] {
            server::store::attempt::add(&mut tx, bucket, at(minutes))
                .await
                .unwrap();
        }
        let since = server::store::attempt::tries_since(&mut tx, bucket, at(1))
            .await
            .unwrap();
        assert_eq!(since, 2);
        assert_eq!(people::by_id(&mut tx, id(1, 1)).await.unwrap(), None);
    })
    .await;
}
