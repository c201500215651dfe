//! The natural person behind an officer's account, by keyed hash of the identity number only.

use super::{Conn, StoreError, Tx};
use uuid::Uuid;

const PUT: &str = "INSERT INTO officer_person (account_id, id_number_index) VALUES ($1, $2)
    ON CONFLICT (account_id) DO UPDATE SET id_number_index = $2";
/// Says who an officer is.
///
/// # Errors
/// See [`StoreError`].
pub async fn put(tx: &mut Tx, account_id: Uuid, index: &[u8]) -> Result<(), StoreError> {
    on!(tx, c => sqlx::query(PUT).bind(account_id).bind(index).execute(c).await.map(|_| ())?);
    Ok(())
}

const KNOWN: &str = "SELECT count(*) FROM officer_person WHERE account_id = $1";
/// Whether it is known who an officer is.
///
/// # Errors
/// See [`StoreError`].
pub async fn is_known(conn: &mut Conn, account_id: Uuid) -> Result<bool, StoreError> {
    let found: i64 = on!(conn, c => sqlx::query_scalar(KNOWN).bind(account_id).fetch_one(c).await?);
    Ok(found > 0)
}

const IS_OFFICER: &str = "SELECT count(*) FROM officer_person WHERE id_number_index = $1";
/// Whether somebody with this number is an officer.
///
/// # Errors
/// See [`StoreError`].
pub async fn is_officer(conn: &mut Conn, index: &[u8]) -> Result<bool, StoreError> {
    let found: i64 = on!(conn, c => sqlx::query_scalar(IS_OFFICER).bind(index).fetch_one(c).await?);
    Ok(found > 0)
}

const OWN_MATTER: &str = "SELECT count(*) FROM officer_person
    JOIN person ON person.id_number_index = officer_person.id_number_index
    WHERE officer_person.account_id = $1 AND (
        person.id = $2
        OR EXISTS (SELECT 1 FROM mandate WHERE mandate.principal_id = $2 AND mandate.agent_id = person.id)
        OR EXISTS (SELECT 1 FROM mandate
            JOIN committee_worker ON committee_worker.committee_id = mandate.committee_id
            WHERE mandate.principal_id = $2 AND committee_worker.person_id = person.id)
        OR EXISTS (SELECT 1 FROM filling WHERE filling.application_id = $3 AND filling.actor_id = person.id))";
/// Whether the officer is the applicant, has or had a mandate for them, works or worked for a committee that has, or handed the
/// application in: by identity number, so that a second account is no way round.
///
/// # Errors
/// See [`StoreError`].
pub async fn own_matter(
    conn: &mut Conn,
    account_id: Uuid,
    applicant_id: Uuid,
    application_id: Uuid,
) -> Result<bool, StoreError> {
    let found: i64 = on!(conn, c => sqlx::query_scalar(OWN_MATTER)
        .bind(account_id)
        .bind(applicant_id)
        .bind(application_id)
        .fetch_one(c).await?);
    Ok(found > 0)
}

const IN_ASK: &str = "SELECT count(*) FROM officer_person
    WHERE account_id = $1 AND (
        id_number_index IN ($2, $3)
        OR EXISTS (SELECT 1 FROM person
            WHERE person.id = $4 AND person.id_number_index = officer_person.id_number_index))";
/// Whether the officer is a side of an ask to act, or asked for a committee.
///
/// # Errors
/// See [`StoreError`].
pub async fn is_in_ask(
    conn: &mut Conn,
    account_id: Uuid,
    sides: (&[u8], &[u8]),
    asked_by: Uuid,
) -> Result<bool, StoreError> {
    let found: i64 = on!(conn, c => sqlx::query_scalar(IN_ASK)
        .bind(account_id)
        .bind(sides.0)
        .bind(sides.1)
        .bind(asked_by)
        .fetch_one(c).await?);
    Ok(found > 0)
}
