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
    /// While one answer is being changed: the answers before, sealed.
    pub before_sealed: Option<Vec<u8>>,
    /// When the owner was told that an idle draft will be deleted.
    pub told_at: Option<DateTime<Utc>>,
    /// The joined application that it was made from.
    pub joined_id: Option<Uuid>,
}

/// What saving a draft writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedAnswers {
    /// The answers, sealed.
    pub answers_sealed: Vec<u8>,
    /// The answers before a change that is not done yet, sealed.
    pub before_sealed: Option<Vec<u8>>,
    /// Version of the questions that were answered.
    pub form_version: i64,
}

macro_rules! columns {
    () => {
        "id, applicant_id, service_id, form_version, home_place, about_case, answers_sealed, version, created_at, saved_at, submitted_at, before_sealed, told_at, joined_id"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO application (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"
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
        .bind(&row.before_sealed)
        .bind(row.told_at)
        .bind(row.joined_id)
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

/// An application with the person it is for and how they sign: every page of a draft needs all of it, and each statement of
/// its own is a way to the database's thread and back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// The application.
    pub application: ApplicationRow,
    /// Its applicant.
    pub applicant: PersonRow,
    /// How the applicant acts and signs, where it was said.
    pub manner: Option<Manner>,
    /// `domain::delegation::FilledBy`, where it was said.
    pub capacity: Option<String>,
}

/// What of a `person_manner` row a draft needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manner {
    /// `domain::delegation::Capacity`.
    pub court: String,
    /// `own`, `fingerprint` (with a witness) or `signatory`.
    pub signs: String,
    /// Name of the witness or signatory, sealed.
    pub witness_sealed: Option<Vec<u8>>,
}

/// The same as one row.
#[derive(Debug, sqlx::FromRow)]
pub(super) struct OpenedRow {
    #[sqlx(flatten)]
    application: ApplicationRow,
    name_sealed: Vec<u8>,
    id_number_sealed: Vec<u8>,
    id_number_index: Vec<u8>,
    phone_sealed: Vec<u8>,
    phone_index: Vec<u8>,
    person_created_at: DateTime<Utc>,
    court: Option<String>,
    signs: Option<String>,
    witness_sealed: Option<Vec<u8>>,
    capacity: Option<String>,
}

/// The columns of an [`OpenedRow`], from `application`, `person`, `person_manner` and `filling` under these names.
macro_rules! opened_columns {
    () => {
        "application.id, applicant_id, service_id, form_version, home_place, about_case, answers_sealed, version,
        application.created_at, application.saved_at, submitted_at, before_sealed, told_at, joined_id, name_sealed,
        id_number_sealed, id_number_index, phone_sealed, phone_index, person.created_at AS person_created_at, court, signs, witness_sealed, capacity"
    };
}
pub(super) use opened_columns;

impl From<OpenedRow> for Opened {
    fn from(row: OpenedRow) -> Self {
        Self {
            applicant: PersonRow {
                id: row.application.applicant_id,
                name_sealed: row.name_sealed,
                id_number_sealed: row.id_number_sealed,
                id_number_index: row.id_number_index,
                phone_sealed: row.phone_sealed,
                phone_index: row.phone_index,
                created_at: row.person_created_at,
            },
            application: row.application,
            capacity: row.capacity,
            manner: row.court.zip(row.signs).map(|(court, signs)| Manner {
                court,
                signs,
                witness_sealed: row.witness_sealed,
            }),
        }
    }
}

const OPENED: &str = concat!(
    "SELECT ",
    opened_columns!(),
    " FROM application JOIN person ON person.id = applicant_id
        LEFT JOIN person_manner ON person_manner.person_id = applicant_id
        LEFT JOIN filling ON filling.application_id = application.id
    WHERE application.id = $1"
);
/// The application with this id, whoever owns it, with its applicant.
///
/// # Errors
/// See [`StoreError`].
pub async fn opened(conn: &mut Conn, id: Uuid) -> Result<Option<Opened>, StoreError> {
    let row: Option<OpenedRow> =
        on!(conn, c => sqlx::query_as(OPENED).bind(id).fetch_optional(c).await?);
    Ok(row.map(Opened::from))
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
    "UPDATE application SET answers_sealed = $3, saved_at = $4, before_sealed = $5,
    form_version = $6, told_at = NULL, version = version + 1
    WHERE id = $1 AND version = $2 AND submitted_at IS NULL";
/// Saves a draft's answers; the new version, or none when it changed in between or was submitted. Without `RETURNING`: where
/// the statement commits itself, its row would come before the commit, and a commit that fails after it would go unheard.
///
/// # Errors
/// See [`StoreError`].
pub async fn save_answers(
    tx: &mut Tx,
    id: Uuid,
    expected_version: i64,
    saved: &SavedAnswers,
    saved_at: DateTime<Utc>,
) -> Result<Option<i64>, StoreError> {
    let changed = on!(tx, c => sqlx::query(SAVE_ANSWERS)
        .bind(id)
        .bind(expected_version)
        .bind(&saved.answers_sealed)
        .bind(saved_at)
        .bind(&saved.before_sealed)
        .bind(saved.form_version)
        .execute(c).await?.rows_affected());
    Ok((changed == 1).then_some(expected_version + 1))
}

const IDLE: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM application WHERE submitted_at IS NULL AND saved_at < $1 ORDER BY saved_at, id LIMIT $2"
);
/// Drafts that nobody has saved since, the oldest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn idle(
    conn: &mut Conn,
    since: DateTime<Utc>,
    limit: i64,
) -> Result<Vec<ApplicationRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(IDLE).bind(since).bind(limit).fetch_all(c).await?))
}

const TOLD: &str = "UPDATE application SET told_at = $2 WHERE id = $1 AND submitted_at IS NULL AND told_at IS NULL";
/// Notes that the owner was told that the draft will be deleted.
///
/// # Errors
/// See [`StoreError`].
pub async fn told(tx: &mut Tx, id: Uuid, at: DateTime<Utc>) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(TOLD).bind(id).bind(at).execute(c).await.map(|_| ())?);
    Ok(())
}

const JOINED: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM application WHERE joined_id = $1 ORDER BY id"
);
/// What a joined application became, in the order of its parts.
///
/// # Errors
/// See [`StoreError`].
pub async fn joined(conn: &mut Conn, joined_id: Uuid) -> Result<Vec<ApplicationRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(JOINED).bind(joined_id).fetch_all(c).await?))
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
