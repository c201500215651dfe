//! Signs that a township should look at when somebody acts for another: shown, never a silent block (domain 4.2).
use super::{actor::read, records};
use crate::{
    failure::Failure,
    store::{Conn, case_file::CaseRow, filling, mandate, officer_person, person},
    world::World,
};
use domain::{
    contact::Phone,
    delegation::{AgentKind, MANY_PRINCIPALS, MandateStanding, many_principals_flag},
    form::Answers,
};
use std::collections::BTreeSet;

/// Codes of what stands out. Words: `flag-<code>`.
pub(super) async fn flags(
    world: &World,
    conn: &mut Conn,
    row: &CaseRow,
    answers: &Answers,
) -> Result<Vec<&'static str>, Failure> {
    let Some(filled) = filling::of(conn, row.application_id).await? else {
        return Ok(Vec::new());
    };
    let Some(kind) = AgentKind::from_code(&filled.capacity) else {
        return Ok(Vec::new());
    };
    let mut found = Vec::new();
    let mut principals = BTreeSet::new();
    for held in mandate::of_agent(conn, filled.actor_id).await? {
        let own = held.agent_id == Some(filled.actor_id);
        if own && read(&held)?.standing(world.now()) == MandateStanding::InForce {
            principals.insert(held.principal_id);
        }
    }
    if many_principals_flag(kind, principals.len(), MANY_PRINCIPALS) {
        found.push("many_principals");
    }
    if let Some(agent) = person::by_id(conn, filled.actor_id).await? {
        let phone = records::person(&world.keys, &agent)?.phone;
        let given = Phone::parse(answers.raw("phone")).ok();
        let same = match (&phone, &given) {
            (Some(agents), Some(given)) => agents.reveal() == given.reveal(),
            _ => false,
        };
        if same {
            found.push("agents_phone");
        }
        if officer_person::is_officer(conn, &agent.id_number_index).await? {
            found.push("agent_is_officer");
        }
    }
    if agents_account(world, conn, &filled.actor_id, answers).await? {
        found.push("agents_account");
    }
    Ok(found)
}

/// The account that is to be paid into is one that the agent gave for themselves.
async fn agents_account(
    world: &World,
    conn: &mut Conn,
    agent: &uuid::Uuid,
    answers: &Answers,
) -> Result<bool, Failure> {
    let digits = |answers: &Answers| -> String {
        let raw = answers.raw("bank_account");
        raw.chars().filter(char::is_ascii_digit).collect()
    };
    let given = digits(answers);
    if given.is_empty() {
        return Ok(false);
    }
    for own in crate::store::case_file::of_applicant(conn, *agent).await? {
        if digits(&records::statement(&world.keys, &own)?.answers) == given {
            return Ok(true);
        }
    }
    Ok(false)
}
