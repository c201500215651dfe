//! Browser sessions. Only the hash of the token is stored; what a session may still do is the use case's decision.

use super::{
    Conn, StoreError, Tx,
    application::{Opened, OpenedRow, opened_columns},
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A row of `session`.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct SessionRow {
    /// SHA-256 of the token in the cookie.
    pub token_hash: Vec<u8>,
    /// Whose session it is.
    pub account_id: Uuid,
    /// "Others use this device too": shorter limits.
    pub shared_device: bool,
    /// When the person signed in.
    pub created_at: DateTime<Utc>,
    /// Last act (not page view).
    pub seen_at: DateTime<Utc>,
    /// Signed out, or put out.
    pub ended_at: Option<DateTime<Utc>>,
}

/// A session with what every request needs to know of its account.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct SignedInRow {
    /// The account.
    pub account_id: Uuid,
    /// The citizen; none for an officer.
    pub person_id: Option<Uuid>,
    /// The officer's work number.
    pub work_number: Option<String>,
    /// The officer's name.
    pub officer_name: Option<String>,
    /// Kind of the officer's office.
    pub office_kind: Option<String>,
    /// Place of the officer's office.
    pub office_place: Option<String>,
    /// The account's token version.
    pub token_version: i64,
    /// Since when the account is disabled.
    pub disabled_at: Option<DateTime<Utc>>,
    /// "Others use this device too".
    pub shared_device: bool,
    /// When the person signed in.
    pub created_at: DateTime<Utc>,
    /// Last act.
    pub seen_at: DateTime<Utc>,
    /// When the session ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// The citizen's name, sealed as in `person`.
    pub name_sealed: Option<Vec<u8>>,
    /// The mandate under which this session acts; none: for oneself.
    pub mandate_id: Option<Uuid>,
}

const INSERT: &str =
    "INSERT INTO session (token_hash, account_id, shared_device, created_at, seen_at, ended_at)
    VALUES ($1, $2, $3, $4, $5, $6)";
/// Adds a session.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &SessionRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(&row.token_hash)
        .bind(row.account_id)
        .bind(row.shared_device)
        .bind(row.created_at)
        .bind(row.seen_at)
        .bind(row.ended_at)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const FIND: &str =
    "SELECT session.account_id, account.person_id, account.work_number, account.officer_name,
        account.office_kind, account.office_place, account.token_version, account.disabled_at,
        session.shared_device, session.created_at, session.seen_at, session.ended_at, person.name_sealed, session.mandate_id
    FROM session JOIN account ON account.id = session.account_id
        LEFT JOIN person ON person.id = account.person_id
    WHERE session.token_hash = $1";
/// The session with its account, ended or not, disabled or not: the caller decides what that means.
///
/// # Errors
/// See [`StoreError`].
pub async fn find(conn: &mut Conn, token_hash: &[u8]) -> Result<Option<SignedInRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(FIND).bind(token_hash).fetch_optional(c).await?))
}

/// A session with a draft of its own person, as one row.
#[derive(sqlx::FromRow)]
struct WithDraft {
    #[sqlx(flatten)]
    draft: OpenedRow,
    account_id: Uuid,
    token_version: i64,
    disabled_at: Option<DateTime<Utc>>,
    shared_device: bool,
    session_created_at: DateTime<Utc>,
    seen_at: DateTime<Utc>,
    ended_at: Option<DateTime<Utc>>,
    mandate_id: Option<Uuid>,
}

const FIND_WITH_DRAFT: &str = concat!(
    "SELECT session.account_id, account.token_version, account.disabled_at, session.shared_device,
        session.created_at AS session_created_at, session.seen_at, session.ended_at, session.mandate_id, ",
    opened_columns!(),
    " FROM session JOIN account ON account.id = session.account_id
        JOIN person ON person.id = account.person_id
        JOIN application ON application.id = $2 AND application.applicant_id = person.id
        LEFT JOIN person_manner ON person_manner.person_id = person.id
        LEFT JOIN filling ON filling.application_id = application.id
    WHERE session.token_hash = $1"
);
/// The same, together with this draft, where both are of one person: a page of one's own draft is then one way to the database.
///
/// # Errors
/// See [`StoreError`].
pub async fn find_with_draft(
    conn: &mut Conn,
    token_hash: &[u8],
    application: Uuid,
) -> Result<Option<(SignedInRow, Opened)>, StoreError> {
    let row: Option<WithDraft> = on!(conn, c => sqlx::query_as(FIND_WITH_DRAFT).bind(token_hash).bind(application)
        .fetch_optional(c).await?);
    Ok(row.map(|row| {
        let draft = Opened::from(row.draft);
        let signed_in = SignedInRow {
            account_id: row.account_id,
            person_id: Some(draft.applicant.id),
            work_number: None,
            officer_name: None,
            office_kind: None,
            office_place: None,
            token_version: row.token_version,
            disabled_at: row.disabled_at,
            shared_device: row.shared_device,
            created_at: row.session_created_at,
            seen_at: row.seen_at,
            ended_at: row.ended_at,
            name_sealed: Some(draft.applicant.name_sealed.clone()),
            mandate_id: row.mandate_id,
        };
        (signed_in, draft)
    }))
}

const OF_ACCOUNT: &str =
    "SELECT token_hash, account_id, shared_device, created_at, seen_at, ended_at
    FROM session WHERE account_id = $1 AND ended_at IS NULL ORDER BY seen_at DESC, token_hash";
/// The account's sessions that have not been ended, last used first.
///
/// # Errors
/// See [`StoreError`].
pub async fn of_account(conn: &mut Conn, account_id: Uuid) -> Result<Vec<SessionRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OF_ACCOUNT).bind(account_id).fetch_all(c).await?))
}

const TOUCH: &str = "UPDATE session SET seen_at = $2 WHERE token_hash = $1 AND ended_at IS NULL";
/// Notes an act; false when the session is gone or ended.
///
/// # Errors
/// See [`StoreError`].
pub async fn touch(
    tx: &mut Tx,
    token_hash: &[u8],
    seen_at: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(TOUCH).bind(token_hash).bind(seen_at).execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const END: &str = "UPDATE session SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL";
/// Ends a session; false when it is gone or had ended.
///
/// # Errors
/// See [`StoreError`].
pub async fn end(tx: &mut Tx, token_hash: &[u8], at: DateTime<Utc>) -> Result<bool, StoreError> {
    let changed =
        on!(tx, c => sqlx::query(END).bind(token_hash).bind(at).execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const END_ALL: &str = "UPDATE session SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL";
/// Ends every session of an account; how many that were.
///
/// # Errors
/// See [`StoreError`].
pub async fn end_all_of(
    tx: &mut Tx,
    account_id: Uuid,
    at: DateTime<Utc>,
) -> Result<u64, StoreError> {
    Ok(
        on!(tx, c => sqlx::query(END_ALL).bind(account_id).bind(at).execute(c).await?.rows_affected()),
    )
}

const END_OTHERS: &str = "UPDATE session SET ended_at = $3
    WHERE account_id = $1 AND token_hash <> $2 AND ended_at IS NULL";
/// Ends every session of an account but this one (after a change of password); how many that were.
///
/// # Errors
/// See [`StoreError`].
pub async fn end_others_of(
    tx: &mut Tx,
    account_id: Uuid,
    keep_token_hash: &[u8],
    at: DateTime<Utc>,
) -> Result<u64, StoreError> {
    Ok(
        on!(tx, c => sqlx::query(END_OTHERS).bind(account_id).bind(keep_token_hash).bind(at)
        .execute(c).await?.rows_affected()),
    )
}

const ACT_UNDER: &str =
    "UPDATE session SET mandate_id = $2 WHERE token_hash = $1 AND ended_at IS NULL";
/// Says for whom a session acts from now on; false when the session is gone or ended.
///
/// # Errors
/// See [`StoreError`].
pub async fn act_under(
    tx: &mut Tx,
    token_hash: &[u8],
    mandate_id: Option<Uuid>,
) -> Result<bool, StoreError> {
    let changed = on!(tx, c => sqlx::query(ACT_UNDER).bind(token_hash).bind(mandate_id)
        .execute(c).await?.rows_affected());
    Ok(changed == 1)
}

const SWEEP: &str = "DELETE FROM session WHERE seen_at < $1 OR ended_at < $1";
/// Deletes sessions last used, or ended, before this time; how many that were.
///
/// # Errors
/// See [`StoreError`].
pub async fn sweep(tx: &mut Tx, before: DateTime<Utc>) -> Result<u64, StoreError> {
    Ok(on!(tx, c => sqlx::query(SWEEP).bind(before).execute(c).await?.rows_affected()))
}
