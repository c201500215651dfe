//! Mandates asked for or offered, until they are given, refused or taken back.

use super::{Conn, StoreError, Tx};
use chrono::{DateTime, Utc};
use serde_json::Value;
use uuid::Uuid;

/// A row of `mandate_ask`.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct AskRow {
    /// Its id.
    pub id: Uuid,
    /// Keyed hash of the identity number of the person to be acted for.
    pub principal_index: Vec<u8>,
    /// The same of the agent; of the asking worker for a committee.
    pub agent_index: Vec<u8>,
    /// Names and numbers of both, sealed.
    pub people_sealed: Vec<u8>,
    /// Who asked or offered.
    pub asked_by: Uuid,
    /// Offered by the person; otherwise asked by the agent.
    pub by_principal: bool,
    /// The committee that is to act.
    pub committee_id: Option<Uuid>,
    /// `domain::delegation::AgentKind`.
    pub kind: String,
    /// Services, powers, months; a JSON object.
    pub scope: Value,
    /// Township of the person's registration.
    pub township: String,
    /// When.
    pub asked_at: DateTime<Utc>,
    /// When it was decided.
    pub decided_at: Option<DateTime<Utc>>,
    /// `given`, `refused` or `taken_back`.
    pub outcome: Option<String>,
    /// The account that decided.
    pub decided_by: Option<Uuid>,
    /// What the township saw, or why not; sealed.
    pub note_sealed: Option<Vec<u8>>,
    /// What came of it.
    pub mandate_id: Option<Uuid>,
}

macro_rules! columns {
    () => {
        "id, principal_index, agent_index, people_sealed, asked_by, by_principal, committee_id, kind, scope, township, asked_at, decided_at, outcome, decided_by, note_sealed, mandate_id"
    };
}

const INSERT: &str = concat!(
    "INSERT INTO mandate_ask (",
    columns!(),
    ") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"
);
/// Adds an ask.
///
/// # Errors
/// See [`StoreError`].
pub async fn insert(tx: &mut Tx, row: &AskRow) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(INSERT)
        .bind(row.id)
        .bind(&row.principal_index)
        .bind(&row.agent_index)
        .bind(&row.people_sealed)
        .bind(row.asked_by)
        .bind(row.by_principal)
        .bind(row.committee_id)
        .bind(&row.kind)
        .bind(&row.scope)
        .bind(&row.township)
        .bind(row.asked_at)
        .bind(row.decided_at)
        .bind(&row.outcome)
        .bind(row.decided_by)
        .bind(&row.note_sealed)
        .bind(row.mandate_id)
        .execute(c).await.map(|_| ())?);
    Ok(())
}

const BY_ID: &str = concat!("SELECT ", columns!(), " FROM mandate_ask WHERE id = $1");
/// The ask with this id, whoever's it is.
///
/// # Errors
/// See [`StoreError`].
pub async fn by_id(conn: &mut Conn, id: Uuid) -> Result<Option<AskRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(BY_ID).bind(id).fetch_optional(c).await?))
}

const OPEN_FOR: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM mandate_ask WHERE decided_at IS NULL
        AND ((principal_index = $1 AND by_principal = false) OR (agent_index = $1 AND by_principal = true))
    ORDER BY asked_at DESC, id DESC"
);
/// What waits for the answer of the person with this index.
///
/// # Errors
/// See [`StoreError`].
pub async fn open_for(conn: &mut Conn, index: &[u8]) -> Result<Vec<AskRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OPEN_FOR).bind(index).fetch_all(c).await?))
}

const ASKED_BY: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM mandate_ask WHERE asked_by = $1 ORDER BY asked_at DESC, id DESC LIMIT 50"
);
/// What a person has asked or offered, newest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn asked_by(conn: &mut Conn, person_id: Uuid) -> Result<Vec<AskRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(ASKED_BY).bind(person_id).fetch_all(c).await?))
}

const OPEN_OF_TOWNSHIP: &str = concat!(
    "SELECT ",
    columns!(),
    " FROM mandate_ask WHERE township = $1 AND decided_at IS NULL AND by_principal = false
    ORDER BY asked_at, id LIMIT 100"
);
/// What waits for a township, longest first.
///
/// # Errors
/// See [`StoreError`].
pub async fn open_of_township(conn: &mut Conn, township: &str) -> Result<Vec<AskRow>, StoreError> {
    Ok(on!(conn, c => sqlx::query_as(OPEN_OF_TOWNSHIP).bind(township).fetch_all(c).await?))
}

const HOLD_OPEN: &str =
    "UPDATE mandate_ask SET asked_at = asked_at WHERE id = $1 AND decided_at IS NULL";
/// Holds an ask's row until the transaction ends; false when it is decided. Whoever gives something with an ask holds it first,
/// so that nothing comes after the answer and no place in a paper is given twice.
///
/// # Errors
/// See [`StoreError`].
pub async fn hold_open(tx: &mut Tx, id: Uuid) -> Result<bool, StoreError> {
    let held = on!(tx, c => sqlx::query(HOLD_OPEN).bind(id).execute(c).await?.rows_affected());
    Ok(held == 1)
}

const DECIDE: &str = "UPDATE mandate_ask
    SET decided_at = $2, outcome = $3, decided_by = $4, note_sealed = $5, mandate_id = $6
    WHERE id = $1 AND decided_at IS NULL";
/// Decides an ask; false when it was decided before.
///
/// # Errors
/// See [`StoreError`].
pub async fn decide(
    tx: &mut Tx,
    id: Uuid,
    at: DateTime<Utc>,
    outcome: &str,
    decided_by: Uuid,
    rest: (Option<&[u8]>, Option<Uuid>),
) -> Result<bool, StoreError> {
    let (note, mandate) = rest;
    let changed = on!(tx, c => sqlx::query(DECIDE)
        .bind(id)
        .bind(at)
        .bind(outcome)
        .bind(decided_by)
        .bind(note)
        .bind(mandate)
        .execute(c).await?.rows_affected());
    Ok(changed == 1)
}
