//! Counted sign-in attempts, so that guessing is slowed down across restarts. A bucket is a keyed hash of what is counted.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};

const ADD: &str = "INSERT INTO attempt (bucket, window_start, tries) VALUES ($1, $2, 1)
    ON CONFLICT (bucket, window_start) DO UPDATE SET tries = attempt.tries + 1
    RETURNING tries";
/// Counts one more try in this window and returns how many there are now.
///
/// # Errors
/// See [`StoreError`].
pub async fn add(
    tx: &mut Tx,
    bucket: &[u8],
    window_start: DateTime<Utc>,
) -> Result<i64, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar(ADD).bind(bucket).bind(window_start).fetch_one(c).await?))
}

const TRIES_SINCE: &str = "SELECT CAST(coalesce(sum(tries), 0) AS BIGINT) FROM attempt WHERE bucket = $1 AND window_start >= $2";
/// The tries in all windows that began at this time or later.
///
/// # Errors
/// See [`StoreError`].
pub async fn tries_since(
    conn: &mut Conn,
    bucket: &[u8],
    since: DateTime<Utc>,
) -> Result<i64, StoreError> {
    Ok(on!(conn, c => sqlx::query_scalar(TRIES_SINCE).bind(bucket).bind(since).fetch_one(c).await?))
}

const FORGET: &str = "DELETE FROM attempt WHERE bucket = $1";
/// Forgets a bucket, after a successful sign-in.
///
/// # Errors
/// See [`StoreError`].
pub async fn forget(tx: &mut Tx, bucket: &[u8]) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(FORGET).bind(bucket).execute(c).await.map(|_| ())?);
    Ok(())
}

const SWEEP: &str = "DELETE FROM attempt WHERE window_start < $1";
/// Deletes windows that began before this time; how many that were.
///
/// # Errors
/// See [`StoreError`].
pub async fn sweep(tx: &mut Tx, before: DateTime<Utc>) -> Result<u64, StoreError> {
    Ok(on!(tx, c => sqlx::query(SWEEP).bind(before).execute(c).await?.rows_affected()))
}
