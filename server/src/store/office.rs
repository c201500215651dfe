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

const COUNT: &str = "SELECT count(*) FROM office";
/// How many offices are connected.
///
/// # Errors
/// See [`StoreError`].
pub async fn count(conn: &mut Conn) -> Result<i64, StoreError> {
    Ok(on!(conn, c => sqlx::query_scalar(COUNT).fetch_one(c).await?))
}

const IN_COUNTY: &str = "SELECT kind, place, connected_at FROM office
    WHERE place = $1 OR (place > $1 AND place < $2) ORDER BY place, kind";
/// The connected offices of a county (6 digits) and of its townships, by place.
///
/// # Errors
/// See [`StoreError`].
pub async fn in_county(conn: &mut Conn, county: &str) -> Result<Vec<OfficeRow>, StoreError> {
    // Codes are digits, and ':' comes after '9'.
    let end = format!("{county}:");
    Ok(on!(conn, c => sqlx::query_as(IN_COUNTY).bind(county).bind(&end).fetch_all(c).await?))
}
