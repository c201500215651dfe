//! In which capacity an application is filled in, and by whom.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `filling`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct FillingRow {
    /// The application.
    pub application_id: Uuid,
    /// `domain::delegation::FilledBy`.
    pub capacity: String,
    /// Who began it, and after submission who handed it in.
    pub actor_id: Uuid,
    /// Under which mandate.
    pub mandate_id: Option<Uuid>,
    /// Name of a helper beside the person, sealed.
    pub helper_sealed: Option<Vec<u8>>,
    /// When that was said.
    pub at: DateTime<Utc>,
}

const PUT: &str = "INSERT INTO filling (application_id, capacity, actor_id, mandate_id, helper_sealed, at)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (application_id) DO UPDATE SET capacity = $2, actor_id = $3, mandate_id = $4, helper_sealed = $5, at = $6";
/// Says who fills in; a later answer replaces an earlier one.
///
/// # Errors
/// See [`StoreError`].
pub async fn put(tx: &mut Tx, row: &FillingRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(PUT)
        .bind(row.application_id)
        .bind(&row.capacity)
        .bind(row.actor_id)
        .bind(row.mandate_id)
        .bind(&row.helper_sealed)
        .bind(row.at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const OF: &str = "SELECT application_id, capacity, actor_id, mandate_id, helper_sealed, at
    FROM filling WHERE application_id = $1";
/// Who fills an application in, where that was said.
///
/// # Errors
/// See [`StoreError`].
pub async fn of(conn: &mut Conn, application_id: Uuid) -> Result<Option<FillingRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF).bind(application_id).fetch_optional(c).await?))
}

const FORGET: &str = "DELETE FROM filling WHERE application_id = $1";
/// Forgets it, with its draft.
///
/// # Errors
/// See [`StoreError`].
pub async fn forget(tx: &mut Tx, application_id: Uuid) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(FORGET).bind(application_id).execute(c).await.map(|_| ())?);
    Ok(())
}
