//! What a notice of a case says besides words: days, months, and by which way a return goes back.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    application::Circumstances,
    case::{
        Case, Office, OfficeKind, Stage,
        report::Outcome,
        step::{Act, Actor, Step, act},
    },
    money::SubsidyKind,
    notice::NoticeKind,
    supplement::{Defect, SupplementRules, Wanted, Why},
};

const HOME: &str = "150424100";

fn at(day: &str) -> DateTime<Utc> {
    format!("{day}T02:00:00Z").parse().unwrap()
}

fn case(route: &[OfficeKind]) -> Case {
    let around = Circumstances {
        home: HOME.into(),
        connected: true,
        running: false,
        name: "王小明".into(),
        route: route.to_vec(),
        now: at("2026-11-03"),
    };
    Case::handed_in(
        "living_subsidy",
        Some(SubsidyKind::Living),
        Stage::Submitted,
        around,
    )
}

fn officer(kind: OfficeKind) -> Actor {
    Actor::Officer(Office::of_home(kind, HOME))
}

fn run(case: &Case, by: &Actor, what: Act, on: &str) -> Step {
    act(case, by, what, &SupplementRules::default(), at(on)).unwrap()
}

fn day(text: &str) -> Option<NaiveDate> {
    Some(text.parse().unwrap())
}

#[test]
fn r2_2_r2_5_d_the_notices_of_a_supplement_name_the_last_day() {
    let list = Act::RequestSupplement {
        items: vec![Wanted {
            code: "bank_card".into(),
            why: Why::Missing,
            alternatives: vec![],
            defect: Defect::MissingFromStart,
            words: None,
        }],
        own_fault: None,
    };
    let fresh = case(&[OfficeKind::Township]);
    let asked = run(&fresh, &officer(OfficeKind::Township), list, "2026-11-03");
    let told = asked.notices.first().unwrap();
    assert_eq!(told.kind, NoticeKind::Supplement);
    assert_eq!(told.particulars.round, Some(1));
    // 60 days end on a Saturday, so on the Monday after.
    assert_eq!(told.particulars.last_day, day("2027-01-04"));
    let closed = run(
        &asked.case,
        &Actor::Portal,
        Act::CloseUnsupplemented,
        "2027-01-05",
    );
    let told = closed.notices.first().unwrap();
    assert_eq!(told.kind, NoticeKind::Closing);
    assert_eq!(told.particulars.last_day, closed.case.reopen_until);
    assert_eq!(told.particulars.last_day, day("2027-02-03"));
}

#[test]
fn r4_4_an_approval_names_the_first_month() {
    let fresh = case(&[OfficeKind::Township]);
    let township = officer(OfficeKind::Township);
    let accepted = run(&fresh, &township, Act::Accept, "2026-11-03").case;
    let start_month = accepted.month_of_submission();
    let reason = String::new();
    let granted = run(
        &accepted,
        &township,
        Act::Approve {
            start_month,
            reason,
        },
        "2026-11-04",
    );
    let told = granted.notices.first().unwrap();
    assert_eq!(
        (told.kind, told.particulars.month),
        (NoticeKind::Approval, Some(start_month))
    );
}

#[test]
fn r13_1_without_a_federation_on_the_way_a_return_goes_straight_to_the_township() {
    let reason = || Act::ReturnNotEligible {
        reason: "家庭收入超过标准".into(),
    };
    let civil_affairs = officer(OfficeKind::CivilAffairs);
    for (route, back) in [
        (
            vec![OfficeKind::Township, OfficeKind::CivilAffairs],
            Stage::ReturnedToTownship,
        ),
        (
            vec![
                OfficeKind::Township,
                OfficeKind::Dpf,
                OfficeKind::CivilAffairs,
            ],
            Stage::ReturnedToDpf,
        ),
    ] {
        let mut at = case(&route);
        at.stage = Stage::Determination;
        let returned = run(&at, &civil_affairs, reason(), "2026-11-04").case;
        assert_eq!(returned.stage, back, "{route:?}");
    }
}

#[test]
fn the_notice_of_a_recorded_report_says_what_came_of_it() {
    let mut reported = case(&[OfficeKind::Township]);
    reported.stage = Stage::Reported;
    let last_month = "2026-11".parse().unwrap();
    for outcome in [Outcome::Handled, Outcome::Stopped { last_month }] {
        let record = Act::Record {
            outcome,
            words: String::new(),
        };
        let township = officer(OfficeKind::Township);
        let recorded = run(&reported, &township, record, "2026-11-04");
        let told = recorded.notices.first().unwrap();
        assert_eq!(told.kind, NoticeKind::Report);
        let said = (told.particulars.outcome.as_deref(), told.particulars.month);
        assert_eq!(said, (Some(outcome.code()), outcome.month()));
    }
}
