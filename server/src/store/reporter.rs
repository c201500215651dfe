//! Who reports without a name: the browser that began a report, and the person and account made for this one report.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `reporter`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ReporterRow {
    /// The report's application.
    pub application_id: Uuid,
    /// The nameless person made for it.
    pub person_id: Uuid,
    /// The account that nobody signs in with.
    pub account_id: Uuid,
    /// Hash of the visitor cookie of the browser that began it.
    pub visitor_hash: Vec<u8>,
    /// When.
    pub began_at: DateTime<Utc>,
}

const INSERT: &str = "INSERT INTO reporter (application_id, person_id, account_id, visitor_hash, began_at) VALUES ($1, $2, $3, $4, $5)";
/// Adds a reporter.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &ReporterRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.application_id)
        .bind(row.person_id)
        .bind(row.account_id)
        .bind(&row.visitor_hash)
        .bind(row.began_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const OF_BROWSER: &str =
    "SELECT application_id, person_id, account_id, visitor_hash, began_at FROM reporter
    WHERE application_id = $1 AND visitor_hash = $2";
/// The reporter of this application, if this browser began it.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_browser(
    conn: &mut Conn,
    application: Uuid,
    visitor_hash: &[u8],
) -> Result<Option<ReporterRow>, StoreError> {
    Ok(
        on!(conn, c => sqlx::query_as(OF_BROWSER).bind(application).bind(visitor_hash)
        .fetch_optional(c).await?),
    )
}

const BY_PERSON: &str = "SELECT application_id, person_id, account_id, visitor_hash, began_at FROM reporter WHERE person_id = $1";
/// The report that this nameless person made; none for everybody else.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_person(conn: &mut Conn, person: Uuid) -> Result<Option<ReporterRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_PERSON).bind(person).fetch_optional(c).await?))
}

const UNSENT: &str =
    "SELECT r.application_id, r.person_id, r.account_id, r.visitor_hash, r.began_at FROM reporter r
    JOIN application a ON a.id = r.application_id
    WHERE a.submitted_at IS NULL AND a.saved_at < $1 ORDER BY r.application_id LIMIT $2";
/// Reports that were begun and not sent, last saved before this time.
///
/// # Errors
/// See [`StoreError`].
pub async fn unsent(
    conn: &mut Conn,
    before: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<ReporterRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(UNSENT).bind(before).bind(limit).fetch_all(c).await?))
}

const FORGET: &str = "DELETE FROM reporter WHERE application_id = $1";
/// Forgets which browser began a report.
///
/// # Errors
/// See [`StoreError`].
pub async fn forget(tx: &mut Tx, application: Uuid) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(FORGET).bind(application).execute(c).await.map(|_| ())?);
    Ok(())
}
