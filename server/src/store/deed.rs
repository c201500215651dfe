//! Looks and acts in somebody's name by others: append only, read by the person.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `deed`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct DeedRow {
    /// Its id.
    pub id: Uuid,
    /// In whose name, or whose file.
    pub person_id: Uuid,
    /// When.
    pub at: DateTime<Utc>,
    /// The account that did it.
    pub account_id: Option<Uuid>,
    /// The agent; none for an officer.
    pub actor_id: Option<Uuid>,
    /// Under which mandate.
    pub mandate_id: Option<Uuid>,
    /// Kind of the officer's office.
    pub office_kind: Option<String>,
    /// Its place.
    pub office_place: Option<String>,
    /// What was done.
    pub what: String,
    /// With which application.
    pub application_id: Option<Uuid>,
    /// With which case.
    pub case_id: Option<Uuid>,
    /// Of which service.
    pub service_id: String,
}

macro_rules! columns {
    () => {
        "id, person_id, at, account_id, actor_id, mandate_id, office_kind, office_place, what, application_id, case_id, service_id"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO deed (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)"
);
/// Notes a look or an act.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &DeedRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.person_id)
        .bind(row.at)
        .bind(row.account_id)
        .bind(row.actor_id)
        .bind(row.mandate_id)
        .bind(&row.office_kind)
        .bind(&row.office_place)
        .bind(&row.what)
        .bind(row.application_id)
        .bind(row.case_id)
        .bind(&row.service_id)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const OF_PERSON: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM deed WHERE person_id = $1 ORDER BY at DESC, id DESC LIMIT $2"
);
const BEFORE: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM deed WHERE person_id = $1 AND (
        at < (SELECT at FROM deed WHERE id = $3 AND person_id = $1)
        OR (at = (SELECT at FROM deed WHERE id = $3 AND person_id = $1) AND id < $3))
    ORDER BY at DESC, id DESC LIMIT $2"
);
/// What others did in a person's name, newest first; `before`: only what is older than this entry of theirs.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_person(
    conn: &mut Conn,
    person_id: Uuid,
    before: Option<Uuid>,
    most: i64,
) -> Result<Vec<DeedRow>, StoreError> {
    Ok(match before {
        Some(id) => on!(conn, c => sqlx::query_as(BEFORE).bind(person_id).bind(most).bind(id)
            .fetch_all(c).await?),
        None => on!(conn, c => sqlx::query_as(OF_PERSON).bind(person_id).bind(most)
            .fetch_all(c).await?),
    })
}

const SEEN_SINCE: &str =
    "SELECT count(*) FROM deed WHERE account_id = $1 AND person_id = $2 AND what = $3
    AND coalesce(case_id, application_id, person_id) = $4 AND at >= $5";
/// Whether this account has had the same look at the same thing since then.
///
/// # Errors
/// See [`StoreError`].
pub async fn seen_since(
    conn: &mut Conn,
    row: &DeedRow,
    since: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let thing = row.case_id.or(row.application_id).unwrap_or(row.person_id);
    let found: i64 = on!(conn, c => sqlx::query_scalar(SEEN_SINCE)
        .bind(row.account_id)
        .bind(row.person_id)
        .bind(&row.what)
        .bind(thing)
        .bind(since)
        .fetch_one(c).await?);
    Ok(found > 0)
}

const FILES_SINCE: &str =
    "SELECT count(DISTINCT coalesce(case_id, application_id, person_id)) FROM deed
    WHERE account_id = $1 AND at >= $2";
/// How many different files an account has had in hand since then.
///
/// # Errors
/// See [`StoreError`].
pub async fn files_since(
    conn: &mut Conn,
    account_id: Uuid,
    since: DateTime<Utc>,
) -> Result<i64, StoreError> {
    Ok(
        on!(conn, c => sqlx::query_scalar(FILES_SINCE).bind(account_id).bind(since).fetch_one(c).await?),
    )
}

const RAISE: &str = "INSERT INTO alarm (id, kind, account_id, at) VALUES ($1, $2, $3, $4)";
/// Raises an alarm about an account.
///
/// # Errors
/// See [`StoreError`].
pub async fn raise(
    tx: &mut Tx,
    id: Uuid,
    kind: &str,
    account_id: Uuid,
    at: DateTime<Utc>,
) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(RAISE).bind(id).bind(kind).bind(account_id).bind(at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const ALARMS_SINCE: &str = "SELECT count(*) FROM alarm WHERE account_id = $1 AND at >= $2";
/// How many alarms there are about an account since then.
///
/// # Errors
/// See [`StoreError`].
pub async fn alarms_since(
    conn: &mut Conn,
    account_id: Uuid,
    since: DateTime<Utc>,
) -> Result<i64, StoreError> {
    Ok(
        on!(conn, c => sqlx::query_scalar(ALARMS_SINCE).bind(account_id).bind(since).fetch_one(c).await?),
    )
}

/// An alarm with the account that it is about.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct AlarmRow {
    /// What.
    pub kind: String,
    /// When.
    pub at: DateTime<Utc>,
    /// An officer's name.
    pub officer_name: Option<String>,
    /// Kind of the officer's office.
    pub office_kind: Option<String>,
    /// Its place.
    pub office_place: Option<String>,
    /// A citizen.
    pub person_id: Option<Uuid>,
}

const ALARMS: &str = "SELECT alarm.kind, alarm.at, account.officer_name, account.office_kind,
        account.office_place, account.person_id
    FROM alarm JOIN account ON account.id = alarm.account_id
    WHERE alarm.at >= $1 ORDER BY alarm.at DESC, alarm.id DESC LIMIT 500";
/// The alarms since then, newest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn alarms(conn: &mut Conn, since: DateTime<Utc>) -> Result<Vec<AlarmRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(ALARMS).bind(since).fetch_all(c).await?))
}
