//! Village and residents' committees and their named workers.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `committee`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct CommitteeRow {
    /// Its id.
    pub id: Uuid,
    /// Its name.
    pub name: String,
    /// The township that keeps it, 9 digits.
    pub township: String,
    /// Since when the portal knows it.
    pub created_at: DateTime<Utc>,
}

/// A row of `committee_worker`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct WorkerRow {
    /// The row's id.
    pub id: Uuid,
    /// The committee.
    pub committee_id: Uuid,
    /// The worker.
    pub person_id: Uuid,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Until when; none: works there.
    pub until: Option<DateTime<Utc>>,
}

const INSERT: &str =
    "INSERT INTO committee (id, name, township, created_at) VALUES ($1, $2, $3, $4)";
/// Adds a committee.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &CommitteeRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT).bind(row.id).bind(&row.name).bind(&row.township).bind(row.created_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const BY_ID: &str = "SELECT id, name, township, created_at FROM committee WHERE id = $1";
/// The committee with this id.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<CommitteeRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_ID).bind(id).fetch_optional(c).await?))
}

const HAS_WORKED: &str =
    "SELECT count(*) FROM committee_worker WHERE committee_id = $1 AND person_id = $2";
/// Whether somebody works or worked for a committee.
///
/// # Errors
/// See [`StoreError`].
pub async fn has_worked(
    conn: &mut Conn,
    committee: Uuid,
    person: Uuid,
) -> Result<bool, StoreError> {
    let rows: i64 = on!(conn, c => sqlx::query_scalar(HAS_WORKED)
        .bind(committee)
        .bind(person)
        .fetch_one(c).await?);
    Ok(rows > 0)
}

const OF_TOWNSHIP: &str =
    "SELECT id, name, township, created_at FROM committee WHERE township = $1 ORDER BY name, id";
/// The committees of a township.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_township(conn: &mut Conn, township: &str) -> Result<Vec<CommitteeRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_TOWNSHIP).bind(township).fetch_all(c).await?))
}

const OF_WORKER: &str = "SELECT id, name, township, created_at FROM committee WHERE id IN
    (SELECT committee_id FROM committee_worker WHERE person_id = $1 AND until IS NULL) ORDER BY name, id";
/// The committees that somebody works for.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_worker(conn: &mut Conn, person_id: Uuid) -> Result<Vec<CommitteeRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_WORKER).bind(person_id).fetch_all(c).await?))
}

const ADD_WORKER: &str = "INSERT INTO committee_worker (id, committee_id, person_id, since, until)
    VALUES ($1, $2, $3, $4, $5)";
/// Names a worker.
///
/// # Errors
/// See [`StoreError`].
pub async fn add_worker(tx: &mut Tx, row: &WorkerRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(ADD_WORKER).bind(row.id).bind(row.committee_id).bind(row.person_id)
        .bind(row.since).bind(row.until).execute(c).await.map(|_| ())?);
    Ok(())
}

const WORKERS: &str = "SELECT id, committee_id, person_id, since, until FROM committee_worker
    WHERE committee_id = $1 AND until IS NULL ORDER BY since, id";
/// The workers of a committee.
///
/// # Errors
/// See [`StoreError`].
pub async fn workers(conn: &mut Conn, committee_id: Uuid) -> Result<Vec<WorkerRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(WORKERS).bind(committee_id).fetch_all(c).await?))
}

const END_WORKER: &str = "UPDATE committee_worker SET until = $3
    WHERE id = $1 AND committee_id = $2 AND until IS NULL";
/// Says that a worker has left; false when they had.
///
/// # Errors
/// See [`StoreError`].
pub async fn end_worker(
    tx: &mut Tx,
    id: Uuid,
    committee_id: Uuid,
    at: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(END_WORKER).bind(id).bind(committee_id).bind(at)
        .execute(c).await?.rows_affected());
    Ok(changed == 1)
}
