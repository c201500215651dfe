//! One connection for all who write: what is shared, and what is not.

use super::*;
use sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};

async fn writer(name: &str) -> (Writer, std::path::PathBuf) {
    let file = std::env::temp_dir().join(format!("portal-writer-{name}-{}", std::process::id()));
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(format!("{}{end}", file.display()));
    }
    let options = SqliteConnectOptions::new()
        .filename(&file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let writer = Writer::open(options, Duration::from_secs(2)).await.unwrap();
    let mut first = writer.lend().await.unwrap();
    let table = "CREATE TABLE t (n BIGINT PRIMARY KEY)";
    first.native().execute(table).await.unwrap();
    (writer, file)
}

async fn add(writer: Writer, n: i64) -> Result<(), StoreError> {
    let mut writing = writer.lend_single().await?;
    let add = sqlx::query("INSERT INTO t (n) VALUES ($1)").bind(n);
    add.execute(writing.native()).await?;
    writing.commit().await
}

/// So many statements in line, released together.
async fn all_at_once(writer: &Writer, numbers: &[i64]) -> Vec<bool> {
    let held = writer.lend().await.unwrap();
    let tasks: Vec<_> = numbers
        .iter()
        .map(|n| tokio::spawn(add(writer.clone(), *n)))
        .collect();
    while writer.singles.load(Ordering::SeqCst) < numbers.len() {
        tokio::task::yield_now().await;
    }
    drop(held);
    let mut done = Vec::new();
    for task in tasks {
        done.push(task.await.unwrap().is_ok());
    }
    done
}

async fn count(writer: &Writer) -> i64 {
    let mut writing = writer.lend().await.unwrap();
    let count = sqlx::query_scalar("SELECT count(*) FROM t");
    count.fetch_one(writing.native()).await.unwrap()
}

#[tokio::test]
async fn those_who_wait_share_one_commit() {
    let (writer, file) = writer("shared").await;
    let log = format!("{}-wal", file.display());
    let size = || std::fs::metadata(&log).unwrap().len();
    let before = size();
    assert_eq!(all_at_once(&writer, &[1, 2, 3, 4, 5, 6]).await, [true; 6]);
    // Each commit alone would have written two pages.
    assert!(size() - before <= 2 * (4096 + 24));
    assert_eq!(count(&writer).await, 6);
    writer.close().await;
    std::fs::remove_file(file).unwrap();
}

#[tokio::test]
async fn a_statement_that_fails_takes_no_other_with_it() {
    let (writer, file) = writer("fails").await;
    let done = all_at_once(&writer, &[1, 2, 1, 3]).await;
    assert_eq!(done, [true, true, false, true]);
    assert_eq!(count(&writer).await, 3);
    writer.close().await;
    std::fs::remove_file(file).unwrap();
}

#[tokio::test]
async fn a_transaction_in_line_ends_the_group_before_it_begins() {
    let (writer, file) = writer("ends").await;
    let held = writer.lend().await.unwrap();
    let singles = [1, 2].map(|n| tokio::spawn(add(writer.clone(), n)));
    while writer.singles.load(Ordering::SeqCst) < 2 {
        tokio::task::yield_now().await;
    }
    let other = writer.clone();
    let dropped = tokio::spawn(async move {
        let mut writing = other.begin().await.unwrap();
        let all = sqlx::query("DELETE FROM t");
        all.execute(writing.native()).await.unwrap();
    });
    tokio::task::yield_now().await;
    drop(held);
    for single in singles {
        single.await.unwrap().unwrap();
    }
    dropped.await.unwrap();
    assert_eq!(count(&writer).await, 2, "what was not committed is undone");
    writer.close().await;
    std::fs::remove_file(file).unwrap();
}
