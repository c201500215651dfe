//! The way of a case through the offices that its service names: any offices, one to four of them.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
use chrono::{DateTime, Utc};
use domain::{
    access::{self, Action, Relation, Role},
    application::Circumstances,
    calendar::china_date,
    case::{
        Case, Office, OfficeKind, Stage, due,
        step::{Act, ActKind, Actor, Step, act, fitting},
    },
    notice::NoticeKind,
    rejection::Rejection,
    supplement::SupplementRules,
};
use proptest::prelude::*;

const HOME: &str = "150424100";

fn now() -> DateTime<Utc> {
    "2026-11-03T02:00:00Z".parse().unwrap()
}

fn case(route: &[OfficeKind]) -> Case {
    let around = Circumstances {
        home: HOME.into(),
        connected: true,
        running: false,
        name: "王小明".into(),
        route: route.to_vec(),
        now: now(),
    };
    Case::handed_in("home_adaptation", None, Stage::Submitted, around)
}

fn does(case: &Case, kind: OfficeKind, what: Act) -> Result<Step, Rejection> {
    let by = Actor::Officer(Office::of_home(kind, HOME));
    act(case, &by, what, &SupplementRules::default(), now())
}

fn granted() -> Act {
    Act::Grant {
        words: "门口修坡道，12月上门".into(),
    }
}

/// Goes as far as the decision.
fn to_the_decision(route: &[OfficeKind]) -> Case {
    let first = *route.first().unwrap();
    let mut at = does(&case(route), first, Act::Accept).unwrap().case;
    for (place, kind) in route.iter().enumerate().take(route.len() - 1) {
        let on = if place == 0 {
            Act::Forward
        } else {
            Act::PassReview
        };
        at = does(&at, *kind, on).unwrap().case;
    }
    at
}

fn routes() -> Vec<Vec<OfficeKind>> {
    use OfficeKind::{CivilAffairs, Dpf, Education, Housing, MedicalInsurance, Township};
    vec![
        vec![Dpf],
        vec![Housing],
        vec![Township, Dpf],
        vec![Dpf, MedicalInsurance],
        vec![Township, Dpf, Housing],
        vec![Township, Housing, Dpf],
        vec![Township, Education, Dpf, CivilAffairs],
        vec![Township, Education, Housing, CivilAffairs],
    ]
}

#[test]
fn the_first_takes_it_in_the_last_decides_and_each_has_it_once() {
    for route in routes() {
        let at = to_the_decision(&route);
        let last = *route.last().unwrap();
        assert_eq!(at.holder_kind(), Some(last), "{route:?}");
        assert!(fitting(&at).contains(&ActKind::Grant), "{route:?}");
        for stranger in OfficeKind::ALL.into_iter().filter(|kind| *kind != last) {
            assert_eq!(
                does(&at, stranger, granted()).unwrap_err(),
                Rejection::NOT_YOURS
            );
        }
        let done = does(&at, last, granted()).unwrap();
        assert_eq!(done.case.stage, Stage::Approved);
        assert_eq!(done.case.start_month, None, "no money, no month");
        let notice = &done.notices[0];
        assert_eq!(notice.kind, NoticeKind::Approval);
        assert_eq!(
            notice.office,
            Office::of_home(*route.first().unwrap(), HOME)
        );
        assert_eq!(notice.note.as_deref(), Some("门口修坡道，12月上门"));
    }
}

#[test]
fn a_grant_says_what_will_be_provided() {
    let at = to_the_decision(&[OfficeKind::Dpf]);
    let silent = Act::Grant {
        words: " ".to_owned(),
    };
    assert_eq!(
        does(&at, OfficeKind::Dpf, silent),
        Err(Rejection::REASON_NEEDED)
    );
}

#[test]
fn a_return_goes_back_one_office_at_a_time_and_the_first_one_writes() {
    for route in routes().into_iter().filter(|route| route.len() > 1) {
        let reason = || "材料和情况不符".to_owned();
        let last = *route.last().unwrap();
        let back = Act::ReturnNotEligible { reason: reason() };
        let mut at = does(&to_the_decision(&route), last, back).unwrap().case;
        for kind in route.iter().rev().skip(1).take(route.len() - 2) {
            assert_eq!(at.holder_kind(), Some(*kind), "{route:?}");
            at = does(&at, *kind, Act::PassReturnOn).unwrap().case;
        }
        let first = *route.first().unwrap();
        assert_eq!(at.stage, Stage::ReturnedToTownship);
        assert_eq!(at.holder_kind(), Some(first), "{route:?}");
        let refused = does(&at, first, Act::Refuse { reason: reason() }).unwrap();
        assert_eq!(refused.notices[0].office, at.intake());
    }
}

#[test]
fn only_the_portals_own_promise_has_a_day_where_no_rule_is_known() {
    for route in routes() {
        let handed_in = case(&route);
        let today = china_date(now());
        let due = due::due(&handed_in, today).unwrap();
        assert!(!due.basis.is_statutory(), "{route:?}");
        let accepted = does(&handed_in, *route.first().unwrap(), Act::Accept).unwrap();
        assert_eq!(due::due(&accepted.case, today), None, "{route:?}");
        assert_eq!(due::due(&to_the_decision(&route), today), None);
    }
}

#[test]
fn the_federation_sees_a_household_only_where_it_takes_in_or_decides() {
    use OfficeKind::{Dpf, Housing, Township};
    let sees = |route: &[OfficeKind]| {
        let of = case(route);
        access::may_of(
            Role::Officer(Dpf),
            Action::ViewHousehold,
            Relation::Holder,
            &of,
        )
    };
    assert!(sees(&[Dpf]) && sees(&[Township, Dpf]) && sees(&[Dpf, Housing]));
    assert!(!sees(&[Township, Dpf, Housing]));
    let mut subsidy = case(&[Township, Dpf]);
    subsidy.subsidy = Some(domain::money::SubsidyKind::Care);
    let role = Role::Officer(Dpf);
    assert!(!access::may_of(
        role,
        Action::ViewHousehold,
        Relation::Holder,
        &subsidy
    ));
}

proptest! {
    /// Whatever route a service names: the case is always with an office of its route, and every office can act.
    #[test]
    fn any_route_has_a_holder_at_every_step(kinds in prop::sample::subsequence(OfficeKind::ALL.to_vec(), 1..5), steps in prop::collection::vec(0usize..6, 1..12)) {
        let mut at = case(&kinds);
        for step in steps {
            let Some(holder) = at.holder_kind() else { break };
            prop_assert!(kinds.contains(&holder));
            let acts: Vec<Act> = fitting(&at).into_iter().filter_map(|kind| match kind {
                ActKind::Accept => Some(Act::Accept),
                ActKind::Forward => Some(Act::Forward),
                ActKind::PassReview => Some(Act::PassReview),
                ActKind::ReturnForCorrection => Some(Act::ReturnForCorrection { reason: "改".into() }),
                ActKind::ReturnNotEligible => Some(Act::ReturnNotEligible { reason: "不符".into() }),
                ActKind::PassReturnOn => Some(Act::PassReturnOn),
                ActKind::Grant => Some(granted()),
                _ => None,
            }).collect();
            if acts.is_empty() { break; }
            let chosen = acts[step % acts.len()].clone();
            at = does(&at, holder, chosen).unwrap().case;
        }
    }
}
