//! Offices that are connected to the portal. A place without one does not receive online applications yet.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};

/// A row of `office`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct OfficeRow {
    /// Kind of office, as `domain::case::OfficeKind` writes it.
    pub kind: String,
    /// Division code: 9 digits for a township, 6 for a county.
    pub place: String,
    /// Since when it has been connected.
    pub connected_at: DateTime<Utc>,
}

const UPSERT: &str = "INSERT INTO office (kind, place, connected_at) VALUES ($1, $2, $3)
    ON CONFLICT (kind, place) DO NOTHING";
/// Connects an office. One that is connected already keeps its first date.
///
/// # Errors
/// See [`StoreError`].
pub async fn upsert(
    tx: &mut Tx,
    kind: &str,
    place: &str,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(UPSERT).bind(kind).bind(place).bind(at).execute(c).await.map(|_| ())?);
    Ok(())
}

const IS_CONNECTED: &str = "SELECT count(*) FROM office WHERE kind = $1 AND place = $2";
/// Whether this office is connected.
///
/// # Errors
/// See [`StoreError`].
pub async fn is_connected(conn: &mut Conn, kind: &str, place: &str) -> Result<bool, StoreError> {
    let found: i64 =
        on!(conn, c => sqlx::query_scalar(IS_CONNECTED).bind(kind).bind(place).fetch_one(c).await?);
    Ok(found == 1)
}

const LIST: &str = "SELECT kind, place, connected_at FROM office ORDER BY place, kind";
/// All connected offices, by place.
///
/// # Errors
/// See [`StoreError`].
pub async fn list(conn: &mut Conn) -> Result<Vec<OfficeRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(LIST).fetch_all(c).await?))
}
