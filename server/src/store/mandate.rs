//! Authorities to act for somebody, as rows. Whether one is in force is the domain's to say, from the dates.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;
use uuid::Uuid;

/// A row of `mandate`.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct MandateRow {
    /// Its id.
    pub id: Uuid,
    /// The person acted for.
    pub principal_id: Uuid,
    /// The agent, where it is a natural person.
    pub agent_id: Option<Uuid>,
    /// The committee, where it is an organisation.
    pub committee_id: Option<Uuid>,
    /// `domain::delegation::AgentKind`.
    pub kind: String,
    /// Services, powers and whether the agent may act without the others; a JSON object.
    pub scope: Value,
    /// How the person agreed.
    pub way: String,
    /// Township of the person's registration, 9 digits.
    pub township: String,
    /// Since when.
    pub since: DateTime<Utc>,
    /// Last day of the term.
    pub last_day: Option<NaiveDate>,
    /// An end before that.
    pub ended_at: Option<DateTime<Utc>>,
    /// Why.
    pub end_reason: Option<String>,
}

macro_rules! columns {
    () => {
        "id, principal_id, agent_id, committee_id, kind, scope, way, township, since, last_day, ended_at, end_reason"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO mandate (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
);
/// Adds a mandate.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &MandateRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.principal_id)
        .bind(row.agent_id)
        .bind(row.committee_id)
        .bind(&row.kind)
        .bind(&row.scope)
        .bind(&row.way)
        .bind(&row.township)
        .bind(row.since)
        .bind(row.last_day)
        .bind(row.ended_at)
        .bind(&row.end_reason)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const BY_ID: &str = concat!("SELECT ", columns!(), " FROM mandate WHERE id = $1");
/// The mandate with this id, whoever's it is.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<MandateRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_ID).bind(id).fetch_optional(c).await?))
}

const FOR_AGENT: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM mandate WHERE id = $1 AND (agent_id = $2 OR committee_id IN
        (SELECT committee_id FROM committee_worker WHERE person_id = $2 AND until IS NULL))"
);
/// The mandate with this id if this person acts under it, alone or as a worker of the committee; any other looks like none.
///
/// # Errors
/// See [`StoreError`].
pub async fn for_agent(
    conn: &mut Conn,
    id: Uuid,
    person_id: Uuid,
) -> Result<Option<MandateRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(FOR_AGENT).bind(id).bind(person_id).fetch_optional(c).await?))
}

const OF_PRINCIPAL: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM mandate WHERE principal_id = $1 ORDER BY since DESC, id DESC"
);
/// The mandates that others have for a person, newest first, over ones too.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_principal(
    conn: &mut Conn,
    principal_id: Uuid,
) -> Result<Vec<MandateRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_PRINCIPAL).bind(principal_id).fetch_all(c).await?))
}

const OF_AGENT: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM mandate WHERE agent_id = $1 OR committee_id IN
        (SELECT committee_id FROM committee_worker WHERE person_id = $1 AND until IS NULL)
    ORDER BY since DESC, id DESC"
);
/// The mandates under which a person may act, alone or as a worker of a committee, newest first, over ones too.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_agent(conn: &mut Conn, person_id: Uuid) -> Result<Vec<MandateRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_AGENT).bind(person_id).fetch_all(c).await?))
}

const END: &str =
    "UPDATE mandate SET ended_at = $2, end_reason = $3 WHERE id = $1 AND ended_at IS NULL";
/// Ends a mandate; false when there is none or it had ended.
///
/// # Errors
/// See [`StoreError`].
pub async fn end(
    tx: &mut Tx,
    id: Uuid,
    at: DateTime<Utc>,
    reason: &str,
) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(END).bind(id).bind(at).bind(reason)
        .execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const RENEW: &str = "UPDATE mandate SET last_day = $3, kind = $4, way = $5
    WHERE id = $1 AND last_day = $2 AND ended_at IS NULL";
/// Gives a mandate a new last day and the ground on which it goes on; false when it has another last day by now, or had ended.
///
/// # Errors
/// See [`StoreError`].
pub async fn renew(
    tx: &mut Tx,
    id: Uuid,
    last_day: Option<NaiveDate>,
    until: NaiveDate,
    (kind, way): (&str, &str),
) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(RENEW).bind(id).bind(last_day).bind(until).bind(kind).bind(way)
        .execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const RUNNING_OUT: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM mandate WHERE ended_at IS NULL AND last_day >= $1 AND last_day <= $2 ORDER BY id"
);
/// Mandates whose last day lies between two days.
///
/// # Errors
/// See [`StoreError`].
pub async fn running_out(
    conn: &mut Conn,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<MandateRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(RUNNING_OUT).bind(from).bind(to).fetch_all(c).await?))
}
