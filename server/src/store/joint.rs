//! Which of several agents have agreed to hand a draft in.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

const PUT: &str = "INSERT INTO joint_consent (application_id, person_id, version, at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (application_id, person_id) DO UPDATE SET version = excluded.version, at = excluded.at";
/// Notes that an agent agrees to this version of a draft.
///
/// # Errors
/// See [`StoreError`].
pub async fn put(
    tx: &mut Tx,
    application_id: Uuid,
    person_id: Uuid,
    version: i64,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(PUT).bind(application_id).bind(person_id).bind(version).bind(at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const OF: &str = "SELECT person_id FROM joint_consent WHERE application_id = $1 AND version = $2
    AND NOT EXISTS (SELECT 1 FROM paper WHERE paper.application_id = $1 AND paper.changed_at > joint_consent.at)
    ORDER BY at, person_id";
/// Who has agreed to this version, with the papers as they are: a yes from before one of them changed counts no more.
///
/// # Errors
/// See [`StoreError`].
pub async fn of(
    conn: &mut Conn,
    application_id: Uuid,
    version: i64,
) -> Result<Vec<Uuid>, StoreError> {
    Ok(
        on!(conn, c => sqlx::query_scalar(OF).bind(application_id).bind(version).fetch_all(c).await?),
    )
}

const FORGET: &str = "DELETE FROM joint_consent WHERE application_id = $1";
/// Forgets them, with their draft.
///
/// # Errors
/// See [`StoreError`].
pub async fn forget(tx: &mut Tx, application_id: Uuid) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(FORGET).bind(application_id).execute(c).await.map(|_| ())?);
    Ok(())
}
