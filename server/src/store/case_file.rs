//! Submitted applications on their way through the offices. `version` guards every change.
//!
//! Lists for officers are by holder (the office that has the ball) or by the applicant's home; a place is a division code, and
//! a county's code is the beginning of its townships' codes.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, NaiveDate, Utc};
use serde_json::Value;
use uuid::Uuid;

/// A row of `case_file`.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct CaseRow {
    /// The case's id.
    pub id: Uuid,
    /// Receipt number.
    pub number: String,
    /// The application it came from.
    pub application_id: Uuid,
    /// Who applied.
    pub applicant_id: Uuid,
    /// The case that this report is about.
    pub about_case: Option<Uuid>,
    /// Which service of the catalogue.
    pub service_id: String,
    /// Township of the household registration, 9 digits.
    pub home_place: String,
    /// Stage, copied out of `state` for lists.
    pub stage: String,
    /// Kind of the office that has the ball; none when the citizen has it or it is over.
    pub holder_kind: Option<String>,
    /// Place of that office: 9 digits for a township, 6 for a county.
    pub holder_place: Option<String>,
    /// When the holder must have acted.
    pub due_on: Option<NaiveDate>,
    /// `domain::case::Case`; a JSON object, no personal data.
    pub state: Value,
    /// What was signed, sealed.
    pub statement_sealed: Vec<u8>,
    /// SHA-256 of what was signed.
    pub statement_hash: Vec<u8>,
    /// When it was submitted.
    pub submitted_at: DateTime<Utc>,
    /// Optimistic lock.
    pub version: i64,
}

/// What an act changes in a case.
#[derive(Debug, Clone, PartialEq)]
pub struct CaseUpdate {
    /// The new stage.
    pub stage: String,
    /// Kind of the office that now has the ball.
    pub holder_kind: Option<String>,
    /// Its place.
    pub holder_place: Option<String>,
    /// When it must have acted.
    pub due_on: Option<NaiveDate>,
    /// The whole new state; a JSON object.
    pub state: Value,
}

macro_rules! columns {
    () => {
        "id, number, application_id, applicant_id, about_case, service_id, home_place, stage, holder_kind, holder_place, due_on, state, statement_sealed, statement_hash, submitted_at, version"
    };
}
macro_rules! select {
    ($rest:literal) => {
        concat!("SELECT ", columns!(), " FROM case_file WHERE ", $rest)
    };
}

const INSERT: &str = concat!(
    "INSERT INTO case_file (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
);
/// Adds a case. Duplicates: `case_file_number_key` (draw another number), `case_file_application_id_key` (submitted before).
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &CaseRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(&row.number)
        .bind(row.application_id)
        .bind(row.applicant_id)
        .bind(row.about_case)
        .bind(&row.service_id)
        .bind(&row.home_place)
        .bind(&row.stage)
        .bind(&row.holder_kind)
        .bind(&row.holder_place)
        .bind(row.due_on)
        .bind(&row.state)
        .bind(&row.statement_sealed)
        .bind(&row.statement_hash)
        .bind(row.submitted_at)
        .bind(row.version)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const BY_ID: &str = select!("id = $1");
/// The case with this id, whoever may see it: the caller checks that.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<CaseRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_ID).bind(id).fetch_optional(c).await?))
}

const BY_APPLICATION: &str = select!("application_id = $1");
/// The case that came from this application.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_application(
    conn: &mut Conn,
    application_id: Uuid,
) -> Result<Option<CaseRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_APPLICATION).bind(application_id).fetch_optional(c).await?))
}

const BY_NUMBER: &str = select!("number = $1");
/// The case with this receipt number.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_number(conn: &mut Conn, number: &str) -> Result<Option<CaseRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_NUMBER).bind(number).fetch_optional(c).await?))
}

const OF_APPLICANT: &str = select!("applicant_id = $1 ORDER BY submitted_at DESC, id DESC");
/// A person's cases, newest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_applicant(conn: &mut Conn, applicant_id: Uuid) -> Result<Vec<CaseRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_APPLICANT).bind(applicant_id).fetch_all(c).await?))
}

const OF_SERVICE: &str =
    select!("applicant_id = $1 AND service_id = $2 ORDER BY submitted_at DESC, id DESC");
/// A person's cases of one service that are in none of the final stages, newest first. To submit only when there is none,
/// hold the person first ([`super::person::hold`]).
///
/// # Errors
/// See [`StoreError`].
pub async fn running_of(
    conn: &mut Conn,
    applicant_id: Uuid,
    service_id: &str,
    final_stages: &[&str],
) -> Result<Vec<CaseRow>, StoreError> {
    let mut cases: Vec<CaseRow> = on!(conn, c => sqlx::query_as(OF_SERVICE).bind(applicant_id).bind(service_id).fetch_all(c).await?);
    // A person has a handful of cases; a list as an argument is written differently on the two databases.
    cases.retain(|case| !final_stages.contains(&case.stage.as_str()));
    Ok(cases)
}

const ABOUT: &str = select!("about_case = $1 ORDER BY submitted_at DESC, id DESC");
/// The reports about a case, newest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn about(conn: &mut Conn, case_id: Uuid) -> Result<Vec<CaseRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(ABOUT).bind(case_id).fetch_all(c).await?))
}

const IN_STAGE: &str = select!("stage = $1 ORDER BY submitted_at, id LIMIT $2");
/// Cases in one stage, oldest first: work for the hourly jobs.
///
/// # Errors
/// See [`StoreError`].
pub async fn in_stage(
    conn: &mut Conn,
    stage: &str,
    limit: i64,
) -> Result<Vec<CaseRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(IN_STAGE).bind(stage).bind(limit).fetch_all(c).await?))
}

const QUEUE: &str = select!(
    "holder_kind = $1 AND holder_place = $2 AND ($3 = '' OR stage = $3)
    ORDER BY due_on NULLS LAST, submitted_at, id LIMIT $4 OFFSET $5"
);
/// What an office has to do, most urgent first; in one stage, or in any when `stage` is empty.
///
/// # Errors
/// See [`StoreError`].
pub async fn queue(
    conn: &mut Conn,
    holder_kind: &str,
    holder_place: &str,
    stage: &str,
    limit: i64,
    offset: i64,
) -> Result<Vec<CaseRow>, StoreError> {
    Ok(
        on!(conn, c => sqlx::query_as(QUEUE).bind(holder_kind).bind(holder_place).bind(stage).bind(limit)
        .bind(offset).fetch_all(c).await?),
    )
}

const COUNTS: &str =
    "SELECT stage, count(*) FROM case_file WHERE holder_kind = $1 AND holder_place = $2
    GROUP BY stage ORDER BY stage";
/// How many cases an office has to do, stage by stage.
///
/// # Errors
/// See [`StoreError`].
pub async fn counts(
    conn: &mut Conn,
    holder_kind: &str,
    holder_place: &str,
) -> Result<Vec<(String, i64)>, StoreError> {
    Ok(
        on!(conn, c => sqlx::query_as(COUNTS).bind(holder_kind).bind(holder_place).fetch_all(c).await?),
    )
}

const IN_PLACES: &str = select!(
    "home_place >= $1 AND home_place < $2 ORDER BY submitted_at DESC, id DESC LIMIT $3 OFFSET $4"
);
/// The cases of everybody registered in a place or below it, whoever holds them, newest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn in_places(
    conn: &mut Conn,
    prefix: &str,
    limit: i64,
    offset: i64,
) -> Result<Vec<CaseRow>, StoreError> {
    Ok(
        on!(conn, c => sqlx::query_as(IN_PLACES).bind(prefix).bind(after(prefix)).bind(limit).bind(offset)
        .fetch_all(c).await?),
    )
}

const COUNT_IN_PLACES: &str =
    "SELECT count(*) FROM case_file WHERE home_place >= $1 AND home_place < $2";
/// How many cases [`in_places`] lists.
///
/// # Errors
/// See [`StoreError`].
pub async fn count_in_places(conn: &mut Conn, prefix: &str) -> Result<i64, StoreError> {
    Ok(
        on!(conn, c => sqlx::query_scalar(COUNT_IN_PLACES).bind(prefix).bind(after(prefix)).fetch_one(c).await?),
    )
}

/// The end of the range of codes that begin with `prefix`. Codes are digits, and in every collation letters follow digits;
/// a range can use the index where `LIKE` with an argument cannot.
fn after(prefix: &str) -> String {
    format!("{prefix}A")
}

const UPDATE: &str = "UPDATE case_file
    SET stage = $3, holder_kind = $4, holder_place = $5, due_on = $6, state = $7, version = version + 1
    WHERE id = $1 AND version = $2 RETURNING version";
/// Moves a case on; the new version, or none when it changed in between.
///
/// # Errors
/// See [`StoreError`].
pub async fn update(
    tx: &mut Tx,
    id: Uuid,
    expected_version: i64,
    change: &CaseUpdate,
) -> Result<Option<i64>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar(UPDATE)
        .bind(id)
        .bind(expected_version)
        .bind(&change.stage)
        .bind(&change.holder_kind)
        .bind(&change.holder_place)
        .bind(change.due_on)
        .bind(&change.state)
        .fetch_optional(c).await?))
}
