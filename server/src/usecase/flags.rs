//! Signs that a township should look at when somebody acts for another: shown, never a silent block (domain 4.2).
use super::{actor::read, records};
use crate::{
    failure::Failure,
    store::{
        Conn,
        ask::AskRow,
        case_file::{self, CaseRow},
        filling,
        mandate::{self, MandateRow},
        officer_person, person,
    },
    world::World,
};
use domain::{
    contact::Phone,
    delegation::{AgentKind, EndReason, MANY_PRINCIPALS, MandateStanding, many_principals_flag},
    form::Answers,
};
use std::collections::BTreeSet;
use uuid::Uuid;

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
    let principals = principals_of(world, conn, filled.actor_id).await?;
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
    if is_account_of(world, conn, filled.actor_id, answers).await? {
        found.push("agents_account");
    }
    for other in principals {
        if other != row.applicant_id && is_account_of(world, conn, other, answers).await? {
            found.push("account_of_another");
            break;
        }
    }
    Ok(found)
}

/// The same for an ask to act, before the township says yes: whom it is about may have matters elsewhere, and may have stopped this
/// agent before.
pub(super) async fn of_ask(
    world: &World,
    conn: &mut Conn,
    ask: &AskRow,
) -> Result<Vec<&'static str>, Failure> {
    let mut found = Vec::new();
    let agent = match ask.committee_id {
        Some(_) => None,
        None => person::by_id_number_index(conn, &ask.agent_index).await?,
    };
    if let Some(agent) = &agent {
        let kind = AgentKind::from_code(&ask.kind).unwrap_or(AgentKind::Entrusted);
        let principals = principals_of(world, conn, agent.id).await?;
        if many_principals_flag(kind, principals.len(), MANY_PRINCIPALS) {
            found.push("many_principals");
        }
        if officer_person::is_officer(conn, &agent.id_number_index).await? {
            found.push("agent_is_officer");
        }
    }
    let Some(principal) = person::by_id_number_index(conn, &ask.principal_index).await? else {
        return Ok(found);
    };
    let cases = case_file::of_applicant(conn, principal.id).await?;
    if !cases.is_empty() && cases.iter().all(|case| case.home_place != ask.township) {
        found.push("home_elsewhere");
    }
    let stopped = mandate::of_principal(conn, principal.id).await?;
    let same = |row: &MandateRow| match &agent {
        Some(agent) => row.agent_id == Some(agent.id),
        None => row.committee_id == ask.committee_id,
    };
    if stopped
        .iter()
        .any(|row| same(row) && row.end_reason.as_deref() == Some(EndReason::Revoked.code()))
    {
        found.push("stopped_before");
    }
    Ok(found)
}

/// Whom this person acts for now, in their own name.
async fn principals_of(
    world: &World,
    conn: &mut Conn,
    agent: Uuid,
) -> Result<BTreeSet<Uuid>, Failure> {
    let mut principals = BTreeSet::new();
    for held in mandate::of_agent(conn, agent).await? {
        let own = held.agent_id == Some(agent);
        if own && read(&held)?.standing(world.now()) == MandateStanding::InForce {
            principals.insert(held.principal_id);
        }
    }
    Ok(principals)
}

/// The account that is to be paid into is one that stands in this person's own applications.
async fn is_account_of(
    world: &World,
    conn: &mut Conn,
    person: Uuid,
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
    for own in case_file::of_applicant(conn, person).await? {
        if digits(&records::statement(&world.keys, &own)?.answers) == given {
            return Ok(true);
        }
    }
    Ok(false)
}
