//! What a citizen is filling in; after submission the frozen original. `version` guards every change.

use super::{Conn, StoreError, Tx, person::PersonRow};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `application`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct ApplicationRow {
    /// The application's id.
    pub id: Uuid,
    /// The owner; for a death report the reporter.
    pub applicant_id: Uuid,
    /// Which service of the catalogue.
    pub service_id: String,
    /// Version of the service's questions.
    pub form_version: i64,
    /// Township of the household registration, 9 digits.
    pub home_place: String,
    /// The case that a change report is about.
    pub about_case: Option<Uuid>,
    /// The answers as typed, sealed.
    pub answers_sealed: Vec<u8>,
    /// Optimistic lock.
    pub version: i64,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
    /// When it was last saved.
    pub saved_at: DateTime<Utc>,
    /// Set once; then nothing changes any more.
    pub submitted_at: Option<DateTime<Utc>>,
}

macro_rules! columns {
    () => {
        "id, applicant_id, service_id, form_version, home_place, about_case, answers_sealed, version, created_at, saved_at, submitted_at"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO application (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"
);
/// Adds an application.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &ApplicationRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(row.applicant_id)
        .bind(&row.service_id)
        .bind(row.form_version)
        .bind(&row.home_place)
        .bind(row.about_case)
        .bind(&row.answers_sealed)
        .bind(row.version)
        .bind(row.created_at)
        .bind(row.saved_at)
        .bind(row.submitted_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const BY_ID: &str = concat!("SELECT ", columns!(), " FROM application WHERE id = $1");
/// The application with this id, whoever owns it.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<ApplicationRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_ID).bind(id).fetch_optional(c).await?))
}

/// An application with the person it is for: every page of a draft needs both, and each statement of its own is a way to the
/// database's thread and back.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
struct WithApplicant {
    #[sqlx(flatten)]
    application: ApplicationRow,
    name_sealed: Vec<u8>,
    id_number_sealed: Vec<u8>,
    id_number_index: Vec<u8>,
    phone_sealed: Vec<u8>,
    phone_index: Vec<u8>,
    person_created_at: DateTime<Utc>,
}

const WITH_APPLICANT: &str = "SELECT application.id, applicant_id, service_id, form_version, home_place, about_case,
        answers_sealed, version, application.created_at, saved_at, submitted_at, name_sealed, id_number_sealed,
        id_number_index, phone_sealed, phone_index, person.created_at AS person_created_at
    FROM application JOIN person ON person.id = applicant_id WHERE application.id = $1";
/// The application with this id, whoever owns it, and its applicant.
///
/// # Errors
/// See [`StoreError`].
pub async fn with_applicant(
    conn: &mut Conn,
    id: Uuid,
) -> Result<Option<(ApplicationRow, PersonRow)>, StoreError> {
    let row: Option<WithApplicant> =
        on!(conn, c => sqlx::query_as(WITH_APPLICANT).bind(id).fetch_optional(c).await?);
    Ok(row.map(|row| {
        let person = PersonRow {
            id: row.application.applicant_id,
            name_sealed: row.name_sealed,
            id_number_sealed: row.id_number_sealed,
            id_number_index: row.id_number_index,
            phone_sealed: row.phone_sealed,
            phone_index: row.phone_index,
            created_at: row.person_created_at,
        };
        (row.application, person)
    }))
}

const DRAFTS_OF: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM application WHERE applicant_id = $1 AND submitted_at IS NULL ORDER BY saved_at DESC, id DESC"
);
/// A person's drafts, last saved first.
///
/// # Errors
/// See [`StoreError`].
pub async fn drafts_of(
    conn: &mut Conn,
    applicant_id: Uuid,
) -> Result<Vec<ApplicationRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(DRAFTS_OF).bind(applicant_id).fetch_all(c).await?))
}

const SAVE_ANSWERS: &str =
    "UPDATE application SET answers_sealed = $3, saved_at = $4, version = version + 1
    WHERE id = $1 AND version = $2 AND submitted_at IS NULL RETURNING version";
/// Saves a draft's answers; the new version, or none when it changed in between or was submitted.
///
/// # Errors
/// See [`StoreError`].
pub async fn save_answers(
    tx: &mut Tx,
    id: Uuid,
    expected_version: i64,
    answers_sealed: &[u8],
    saved_at: DateTime<Utc>,
) -> Result<Option<i64>, StoreError> {
    Ok(on!(tx, c => sqlx::query_scalar(SAVE_ANSWERS)
        .bind(id)
        .bind(expected_version)
        .bind(answers_sealed)
        .bind(saved_at)
        .fetch_optional(c).await?))
}

const SET_HOME: &str = "UPDATE application SET home_place = $3, version = version + 1
    WHERE id = $1 AND version = $2 AND submitted_at IS NULL RETURNING version";
/// Moves a draft to another township; the new version, or none when it changed in between or was submitted.
///
/// # Errors
/// See [`StoreError`].
pub async fn set_home(
    tx: &mut Tx,
    id: Uuid,
    expected_version: i64,
    home_place: &str,
) -> Result<Option<i64>, StoreError> {
    Ok(
        on!(tx, c => sqlx::query_scalar(SET_HOME).bind(id).bind(expected_version).bind(home_place)
        .fetch_optional(c).await?),
    )
}

const MARK_SUBMITTED: &str = "UPDATE application SET submitted_at = $3, version = version + 1
    WHERE id = $1 AND version = $2 AND submitted_at IS NULL RETURNING version";
/// Freezes the application; the new version, or none when it changed in between or was submitted before.
///
/// # Errors
/// See [`StoreError`].
pub async fn mark_submitted(
    tx: &mut Tx,
    id: Uuid,
    expected_version: i64,
    at: DateTime<Utc>,
) -> Result<Option<i64>, StoreError> {
    Ok(
        on!(tx, c => sqlx::query_scalar(MARK_SUBMITTED).bind(id).bind(expected_version).bind(at)
        .fetch_optional(c).await?),
    )
}

const DELETE_DRAFT: &str =
    "DELETE FROM application WHERE id = $1 AND applicant_id = $2 AND submitted_at IS NULL";
/// Deletes a person's draft; false when there is none or it was submitted.
///
/// # Errors
/// See [`StoreError`].
pub async fn delete_draft(tx: &mut Tx, id: Uuid, applicant_id: Uuid) -> Result<bool, StoreError> {
    let deleted = on!(tx, c => sqlx::query(DELETE_DRAFT).bind(id).bind(applicant_id)
        .execute(c).await?.rows_affected());
    Ok(deleted == 1)
}
