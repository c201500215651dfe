//! Opening, transactions, and what becomes of writes that nobody waits for.

use super::rows::{at, case, id, insert_case, person, with_citizen};
use crate::harness::database::{System, each_database, each_test_database};
use server::store::{Db, StoreError, Tx, attempt, case_file, detached, office, person as people};
use std::path::Path;
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::timeout;

#[tokio::test]
async fn only_a_committed_transaction_is_seen() {
    each_database(async |db| {
        let mut tx = db.begin().await.unwrap();
        people::insert(&mut tx, &person(1)).await.unwrap();
        drop(tx);
        let mut tx = db.begin().await.unwrap();
        assert_eq!(
            people::by_id(&mut tx, id(1, 1)).await.unwrap(),
            None,
            "dropped means undone"
        );
        people::insert(&mut tx, &person(2)).await.unwrap();
        let mut reader = db.read().await.unwrap();
        assert_eq!(
            people::by_id(&mut reader, id(1, 2)).await.unwrap(),
            None,
            "not committed yet"
        );
        tx.commit().await.unwrap();
        assert!(
            people::by_id(&mut reader, id(1, 2))
                .await
                .unwrap()
                .is_some()
        );
    })
    .await;
}

#[tokio::test]
async fn the_database_reports_that_acknowledged_means_durable() {
    each_test_database(async |database| {
        database.db.ping().await.unwrap();
        let report = database.db.durability().await.unwrap();
        let setting = |name| {
            report
                .iter()
                .find(|(key, _)| *key == name)
                .map(|(_, value)| value.as_str())
        };
        match database.system {
            System::Sqlite => {
                assert_eq!(setting("journal_mode"), Some("wal"));
                assert_eq!(setting("synchronous"), Some("2"), "FULL");
                assert_eq!(setting("foreign_keys"), Some("1"));
            }
            // The tests' own cluster has fsync off; what matters is that the report says so.
            System::Postgres => {
                assert!(setting("fsync").is_some() && setting("data_checksums").is_some())
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_url_that_cannot_work_is_refused() {
    for url in [
        "mysql://localhost/portal",
        "portal.db",
        "sqlite::memory:",
        "sqlite:",
        "postgres://localhost:port/portal",
    ] {
        let refused = Db::open(url, Path::new("/nonexistent")).await;
        assert!(
            matches!(refused, Err(StoreError::Broken(_))),
            "{url}: {refused:?}"
        );
    }
}

#[tokio::test]
async fn a_server_that_does_not_answer_is_busy() {
    let refused = Db::open("postgres://localhost:1/portal", Path::new("")).await;
    assert!(matches!(refused, Err(StoreError::Busy(_))), "{refused:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn writers_of_two_programs_that_come_together_all_get_through() {
    each_test_database(async |database| {
        // As when a job runs beside the server: two writers that do not share a pool.
        let other = Db::open(&database.url, &database.folder).await.unwrap();
        let writers = (0..40).map(|n| {
            let db = if n % 2 == 0 {
                database.db.clone()
            } else {
                other.clone()
            };
            tokio::spawn(async move {
                let mut tx = db.begin().await?;
                // Reads first and writes on the strength of it: fails at once on SQLite without BEGIN IMMEDIATE.
                attempt::tries_since(&mut tx, b"all", at(0)).await?;
                attempt::add(&mut tx, b"all", at(0)).await?;
                tx.commit().await
            })
        });
        for writer in writers.collect::<Vec<_>>() {
            writer.await.unwrap().unwrap();
        }
        other.close().await;
        let mut reader = database.db.read().await.unwrap();
        assert_eq!(
            attempt::tries_since(&mut reader, b"all", at(0))
                .await
                .unwrap(),
            40
        );
    })
    .await;
}

#[tokio::test]
async fn holding_the_person_makes_check_and_write_one_step() {
    async fn running(tx: &mut Tx) -> usize {
        people::hold(tx, id(1, 1)).await.unwrap();
        case_file::running_of(tx, id(1, 1), "living", &["ended"])
            .await
            .unwrap()
            .len()
    }
    each_database(async |db| {
        with_citizen(&db).await.commit().await.unwrap();
        let mut first = db.begin().await.unwrap();
        assert_eq!(running(&mut first).await, 0);

        let mut second = tokio::spawn(async move { running(&mut db.begin().await.unwrap()).await });
        let too_early = timeout(Duration::from_millis(300), &mut second).await;
        assert!(
            too_early.is_err(),
            "the second looked before the first had written"
        );
        insert_case(&mut first, &case(1)).await;
        first.commit().await.unwrap();
        assert_eq!(second.await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_detached_write_goes_on_when_nobody_waits_for_it() {
    each_database(async |db| {
        let (begun, has_begun) = oneshot::channel();
        let (go_on, may_go_on) = oneshot::channel::<()>();
        let work = {
            let db = db.clone();
            async move {
                let mut tx = db.begin().await?;
                office::upsert(&mut tx, "dpf", "330106", at(0)).await?;
                begun.send(()).unwrap();
                may_go_on.await.unwrap();
                tx.commit().await
            }
        };
        let (done, is_done) = oneshot::channel();
        let request = tokio::spawn(async move {
            let answer = detached(async move {
                let result: Result<(), StoreError> = work.await;
                done.send(result.clone()).unwrap();
                result
            });
            answer.await
        });
        has_begun.await.unwrap();
        request.abort();
        assert!(request.await.unwrap_err().is_cancelled());
        go_on.send(()).unwrap();
        is_done.await.unwrap().unwrap();
        let mut reader = db.read().await.unwrap();
        assert_eq!(office::count(&mut reader).await.unwrap(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_panic_in_a_detached_write_stays_a_panic() {
    let request = tokio::spawn(detached(async {
        let refused: Result<(), StoreError> = Err(StoreError::Busy("as intended"));
        refused.clone().unwrap();
        refused
    }));
    assert!(request.await.unwrap_err().is_panic());
}
