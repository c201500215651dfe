//! Dossier 4.2: signs of abuse. What is flagged for the township, and what is refused.
use domain::{
    delegation::{AgentKind, MANY_PRINCIPALS, agent_reviews_own_case, many_principals_flag},
    id::PersonId,
};

fn person(number: u128) -> PersonId {
    PersonId(uuid::Uuid::from_u128(number))
}

#[test]
fn s4_2_an_agent_of_many_is_flagged_and_village_workers_are_exempt() {
    assert!(!many_principals_flag(
        AgentKind::Entrusted,
        5,
        MANY_PRINCIPALS
    ));
    assert!(many_principals_flag(
        AgentKind::Entrusted,
        6,
        MANY_PRINCIPALS
    ));
    assert!(many_principals_flag(
        AgentKind::KinWithDuty,
        6,
        MANY_PRINCIPALS
    ));
    assert!(!many_principals_flag(
        AgentKind::VillageCommittee,
        60,
        MANY_PRINCIPALS
    ));
}

#[test]
fn s4_2_an_agent_never_decides_the_same_case() {
    assert!(agent_reviews_own_case(person(2), &[person(8), person(2)]));
    assert!(!agent_reviews_own_case(person(2), &[person(8)]));
}
