//! Who may see and do what: the table, printed and checked whole, and how people come to their row in it.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use chrono::{DateTime, Utc};
use domain::access::{self, Action, Relation, Role};
use domain::application::{Circumstances, subsidies_route};
use domain::calendar::{china_date, china_midnight};
use domain::case::step::ActKind;
use domain::case::{Case, Office, OfficeKind, Stage};
use domain::delegation::{
    AgentKind, EndReason, Mandate, MandateEnd, NotAllowed, Power, Powers, ReservedAct,
};
use domain::id::PersonId;
use domain::money::SubsidyKind;
use proptest::prelude::*;
use uuid::Uuid;

const HOME: &str = "150424100";

fn now() -> DateTime<Utc> {
    "2026-11-03T02:00:00Z".parse().unwrap()
}

fn case() -> Case {
    let around = Circumstances {
        home: HOME.into(),
        connected: true,
        running: false,
        name: "王小明".into(),
        route: subsidies_route(HOME, china_date(now())),
        now: now(),
    };
    Case::handed_in(
        "care_subsidy",
        Some(SubsidyKind::Care),
        Stage::Submitted,
        around,
    )
}

fn mandate(powers: &[Power]) -> Mandate {
    Mandate {
        principal: PersonId(Uuid::from_u128(1)),
        agent: PersonId(Uuid::from_u128(2)),
        kind: AgentKind::Entrusted,
        services: vec!["care_subsidy".into()],
        powers: powers.to_vec(),
        may_act_alone: true,
        since: china_midnight("2026-10-01".parse().unwrap()),
        last_day: Some("2026-11-30".parse().unwrap()),
        ended: None,
    }
}

fn agent(powers: &[Power]) -> Relation {
    access::agent_relation(&mandate(powers), "care_subsidy", now())
}

fn in_words(relation: Relation) -> String {
    match relation {
        Relation::Agent(powers) => {
            let held = Power::ALL.into_iter().filter(|one| powers.contains(*one));
            let held: Vec<String> = held.map(|one| format!("{one:?}")).collect();
            match held.as_slice() {
                [] => "Agent without a power".to_owned(),
                held => format!("Agent with {}", held.join(", ")),
            }
        }
        other => format!("{other:?}"),
    }
}

/// Every role × relation × action. After a change, read the new table before it replaces the old one.
#[test]
fn r12_1_the_access_table_is_as_printed() {
    let mut table = String::from("| role | relation | allowed |\n| --- | --- | --- |\n");
    for role in Role::ALL {
        for relation in Relation::ALL {
            let allowed: Vec<String> = Action::ALL
                .iter()
                .filter(|action| access::may(role, **action, relation))
                .map(|action| format!("{action:?}"))
                .collect();
            let allowed = match allowed.as_slice() {
                [] => "nothing".to_owned(),
                some => some.join(", "),
            };
            let relation = in_words(relation);
            table.push_str(&format!("| {role:?} | {relation} | {allowed} |\n"));
        }
    }
    println!("{table}");
    assert_eq!(table, include_str!("access.md"));
}

#[test]
fn the_offices_of_the_other_services_see_and_do_the_same() {
    use OfficeKind::{CivilAffairs, Dpf, Finance, Housing, Township};
    for kind in OfficeKind::ALL {
        if [Township, Dpf, CivilAffairs, Finance].contains(&kind) {
            continue;
        }
        for relation in Relation::ALL {
            for action in Action::ALL {
                assert_eq!(
                    access::may(Role::Officer(kind), action, relation),
                    access::may(Role::Officer(Housing), action, relation),
                    "{kind:?} {action:?} {relation:?}"
                );
            }
        }
    }
}

#[test]
fn s4_2_an_agent_does_what_the_mandate_names_and_never_what_is_reserved() {
    let all = agent(&Power::ALL);
    let may = |action| access::may(Role::Citizen, action, all);
    assert!(may(Action::ViewStatus) && may(Action::AnswerSupplement));
    assert!(!may(Action::ViewAnswers) && !may(Action::ViewHousehold));
    assert!(
        !may(Action::Withdraw),
        "the person takes it back, nobody else"
    );
    for act in ReservedAct::ALL {
        assert!(!may(Action::Reserved(act)), "{act:?}");
        let guardian = Mandate {
            kind: AgentKind::Guardian,
            ..mandate(&Power::ALL)
        };
        assert_eq!(guardian.refuses(act), NotAllowed::ThroughOfficer);
        assert!(access::may(
            Role::Citizen,
            Action::Reserved(act),
            Relation::Own
        ));
    }
    let none = agent(&[]);
    assert!(
        Action::ALL
            .iter()
            .all(|action| !access::may(Role::Citizen, *action, none))
    );
}

#[test]
fn s4_2_a_mandate_for_something_else_or_out_of_time_makes_a_stranger() {
    let with = |change: fn(&mut Mandate)| {
        let mut changed = mandate(&Power::ALL);
        change(&mut changed);
        access::agent_relation(&changed, "care_subsidy", now())
    };
    assert_eq!(agent(&Power::ALL), Relation::Agent(Powers::of(&Power::ALL)));
    assert_eq!(with(|m| m.services.clear()), Relation::Foreign);
    let over: fn(&mut Mandate) = |m| m.last_day = "2026-11-02".parse().ok();
    assert_eq!(with(over), Relation::Foreign);
    let revoked: fn(&mut Mandate) = |m| {
        m.ended = Some(MandateEnd {
            reason: EndReason::Revoked,
            at: m.since,
        });
    };
    assert_eq!(with(revoked), Relation::Foreign);
}

#[test]
fn s4_2_an_agent_is_offered_the_answer_to_a_notice_and_not_the_withdrawal() {
    let mut asked = case();
    asked.stage = Stage::SupplementRequested;
    let offered = |relation| access::offered(Role::Citizen, relation, &asked);
    assert_eq!(
        offered(Relation::Own),
        [ActKind::AnswerSupplement, ActKind::Withdraw]
    );
    assert_eq!(
        offered(agent(&[Power::Supplement])),
        [ActKind::AnswerSupplement]
    );
    assert_eq!(offered(agent(&[Power::ViewStatus])), []);
    let officer = access::offered(
        Role::Officer(OfficeKind::Township),
        Relation::Holder,
        &asked,
    );
    assert_eq!(officer, [], "the portal closes it, nobody else");
}

#[test]
fn r12_2_a_change_is_reported_while_a_subsidy_is_drawn_or_decided() {
    for (stage, subsidy, reportable) in [
        (Stage::Submitted, Some(SubsidyKind::Care), true),
        (Stage::Approved, Some(SubsidyKind::Living), true),
        (Stage::Refused, Some(SubsidyKind::Care), false),
        (Stage::Exited, Some(SubsidyKind::Care), false),
        (Stage::Reported, None, false),
    ] {
        let mut at = case();
        (at.stage, at.subsidy) = (stage, subsidy);
        assert_eq!(access::change_reportable(&at), reportable, "{stage:?}");
    }
}

#[test]
fn r3_1_the_federation_sees_no_household_and_no_money() {
    for relation in Relation::ALL {
        for action in [Action::ViewHousehold, Action::ViewMoney] {
            assert!(!access::may(
                Role::Officer(OfficeKind::Dpf),
                action,
                relation
            ));
        }
    }
}

#[test]
fn r12_1_an_office_sees_a_case_of_its_own_place_once_it_has_reached_it() {
    let at = case();
    let office = |kind, place: &str| Office {
        kind,
        place: place.into(),
    };
    let relation = |office: &Office, reached| access::officer_relation(office, &at, reached, false);
    assert_eq!(
        relation(&office(OfficeKind::Township, HOME), false),
        Relation::Holder
    );
    assert_eq!(
        relation(&office(OfficeKind::Township, "150424101"), true),
        Relation::Foreign
    );
    assert_eq!(
        relation(&office(OfficeKind::Dpf, "150424"), false),
        Relation::Foreign
    );
    assert_eq!(
        relation(&office(OfficeKind::Dpf, "150424"), true),
        Relation::OnRoute
    );
    assert_eq!(
        relation(&office(OfficeKind::Dpf, "230881"), true),
        Relation::Foreign
    );
    assert_eq!(
        relation(&office(OfficeKind::Finance, "150424"), true),
        Relation::Foreign
    );
    assert_eq!(
        access::officer_relation(&office(OfficeKind::Township, HOME), &at, true, true),
        Relation::OwnMatter
    );
    assert!(
        access::offered(
            Role::Officer(OfficeKind::Township),
            Relation::OwnMatter,
            &at
        )
        .is_empty()
    );
    assert_eq!(
        access::offered(Role::Citizen, Relation::Own, &at),
        vec![ActKind::Withdraw]
    );
}

#[test]
fn r2_3_nobody_can_refuse_to_accept_a_complete_application() {
    let township_acts = access::offered(
        Role::Officer(OfficeKind::Township),
        Relation::Holder,
        &case(),
    );
    assert_eq!(
        township_acts,
        [ActKind::Accept, ActKind::RequestSupplement],
        "accept it, or say what is missing"
    );
}

proptest! {
    #[test]
    fn s4_2_powers_add_up_and_give_nothing_else(bits in prop::collection::vec(any::<bool>(), 6), which in 0..17usize) {
        let held: Vec<Power> = Power::ALL.into_iter().zip(bits).filter(|(_, bit)| *bit).map(|(one, _)| one).collect();
        let action = *Action::ALL.get(which).unwrap();
        let each = held.iter().any(|one| access::may(Role::Citizen, action, agent(&[*one])));
        prop_assert_eq!(access::may(Role::Citizen, action, agent(&held)), each);
        for power in Power::ALL {
            prop_assert_eq!(Powers::of(&held).contains(power), held.contains(&power));
        }
    }
}
