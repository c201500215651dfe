//! The due dates of a case on its way: the stage's own clock, the cap on the decision, and the rest while a notice is open.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    application::{Circumstances, subsidies_route},
    calendar::china_date,
    case::{
        Case, Office, OfficeKind, Stage, due,
        step::{Act, Actor, act},
    },
    deadline::{ClockStatus, Step},
    money::SubsidyKind,
    supplement::{Defect, SupplementRules, Wanted, Why},
};

const HOME: &str = "150424100";

fn at(day: &str) -> DateTime<Utc> {
    format!("{day}T02:00:00Z").parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn case() -> Case {
    let now = at("2026-11-03");
    let around = Circumstances {
        home: HOME.into(),
        connected: true,
        running: false,
        name: "王小明".into(),
        route: subsidies_route(HOME, china_date(now)),
        now,
    };
    Case::handed_in(
        "care_subsidy",
        Some(SubsidyKind::Care),
        Stage::Submitted,
        around,
    )
}

fn officer(kind: OfficeKind) -> Actor {
    Actor::Officer(Office::of_home(kind, HOME))
}

fn run(case: &Case, by: &Actor, what: Act, on: &str) -> Case {
    act(case, by, what, &SupplementRules::default(), at(on))
        .unwrap()
        .case
}

#[test]
fn r2_5_r3_3_the_due_date_is_the_stages_own_or_the_cap_whichever_comes_first() {
    let (township, dpf) = (officer(OfficeKind::Township), officer(OfficeKind::Dpf));
    let submitted = case();
    let first = due::due(&submitted, day("2026-11-04")).unwrap();
    assert_eq!(
        (first.step, first.on),
        (Step::CompletenessCheck, day("2026-11-10"))
    );
    let accepted = run(&submitted, &township, Act::Accept, "2026-11-03");
    assert_eq!(
        due::due(&accepted, day("2026-11-04")).unwrap().on,
        day("2026-11-17")
    );
    let forwarded = run(&accepted, &township, Act::Forward, "2026-11-03");
    let at_dpf = due::due(&forwarded, day("2026-11-04")).unwrap();
    assert_eq!(
        (at_dpf.step, at_dpf.on),
        (Step::DpfReview, day("2026-11-10"))
    );
    let passed = run(&forwarded, &dpf, Act::PassReview, "2026-11-03");
    let at_civil = due::due(&passed, day("2026-11-04")).unwrap();
    assert_eq!(
        (at_civil.step, at_civil.on),
        (Step::HomeDecision, day("2026-11-17")),
        "the cap comes before the 25th"
    );
    assert!(matches!(
        due::status(&passed, day("2026-11-18")),
        Some(ClockStatus::Late { .. })
    ));
}

#[test]
fn r4_3_what_has_been_done_already_can_bring_the_decision_before_the_cap() {
    let (township, dpf) = (officer(OfficeKind::Township), officer(OfficeKind::Dpf));
    let accepted = run(&case(), &township, Act::Accept, "2026-11-20");
    let in_review = due::due(&accepted, day("2026-11-20")).unwrap();
    assert_eq!(
        (in_review.step, in_review.on),
        (Step::ForwardToDpf, day("2026-12-04")),
        "the township's own limit and the cap end on one day: the holder's own step is named"
    );
    let promised = |case: &Case| due::decision(case, day("2026-11-20")).unwrap().decision.on;
    assert_eq!(promised(&accepted), day("2026-12-04"));
    let forwarded = run(&accepted, &township, Act::Forward, "2026-11-20");
    assert_eq!(
        promised(&forwarded),
        day("2026-12-04"),
        "five working days of review pass the roll of November"
    );
    let passed = run(&forwarded, &dpf, Act::PassReview, "2026-11-23");
    assert_eq!(promised(&passed), day("2026-11-25"), "November's roll");
    let at_civil = due::due(&passed, day("2026-11-23")).unwrap();
    assert_eq!(
        (at_civil.step, at_civil.on),
        (Step::Determination, day("2026-11-25"))
    );
}

#[test]
fn r3_3_a_quick_township_brings_the_decision_to_an_earlier_roll() {
    let township = officer(OfficeKind::Township);
    let accepted = run(&case(), &township, Act::Accept, "2026-11-13");
    let promised = |case: &Case| due::decision(case, day("2026-11-13")).unwrap().decision.on;
    assert_eq!(promised(&accepted), day("2026-11-27"), "the cap");
    let forwarded = run(&accepted, &township, Act::Forward, "2026-11-13");
    assert_eq!(
        promised(&forwarded),
        day("2026-11-25"),
        "five working days of review end before November's roll"
    );
}

#[test]
fn nothing_is_promised_once_it_is_over_and_nothing_without_a_subsidy() {
    let mut accepted = run(
        &case(),
        &officer(OfficeKind::Township),
        Act::Accept,
        "2026-11-03",
    );
    assert!(due::decision(&accepted, day("2026-11-04")).is_some());
    accepted.subsidy = None;
    assert_eq!(due::decision(&accepted, day("2026-11-04")), None);
    accepted.subsidy = Some(SubsidyKind::Care);
    accepted.stage = Stage::Refused;
    assert_eq!(due::decision(&accepted, day("2026-11-04")), None);
}

#[test]
fn r2_2_the_cap_on_the_decision_rests_while_a_supplement_notice_is_open() {
    let (township, dpf) = (officer(OfficeKind::Township), officer(OfficeKind::Dpf));
    let accepted = run(&case(), &township, Act::Accept, "2026-11-03");
    let plain = due::decision(&accepted, day("2026-11-04")).unwrap();
    assert_eq!(plain.decision.on, day("2026-11-17"));
    let forwarded = run(&accepted, &township, Act::Forward, "2026-11-04");
    let wrong = Act::ReturnForCorrection {
        reason: "号码不清楚".into(),
    };
    let returned = run(&forwarded, &dpf, wrong, "2026-11-05");
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
    let asked = run(&returned, &township, list, "2026-11-05");
    let (since, after) = due::resting(&asked, day("2026-11-09")).unwrap();
    assert_eq!(since, day("2026-11-05"));
    // 17 November was nine working days off when the clock stopped on the 5th, in whole days eight after it.
    assert_eq!(after, Some(due::AfterRest::Left(8)));
    assert_eq!(due::resting(&returned, day("2026-11-09")), None);
    let answer = Act::AnswerSupplement {
        decide_now: true,
        words: String::new(),
    };
    let answered = run(&asked, &Actor::Citizen, answer, "2026-11-12");
    let rested = due::decision(&answered, day("2026-11-12")).unwrap();
    assert_eq!(
        rested.decision.on,
        day("2026-11-24"),
        "five working days of rest are added"
    );
}

#[test]
fn r2_2_before_acceptance_the_check_begins_anew_after_the_answer() {
    let township = officer(OfficeKind::Township);
    assert_eq!(due::resting(&case(), day("2026-11-04")), None);
    let list = Act::RequestSupplement {
        items: vec![Wanted {
            code: "residence".into(),
            why: Why::Unclear,
            alternatives: vec![],
            defect: Defect::MissingFromStart,
            words: None,
        }],
        own_fault: None,
    };
    let asked = run(&case(), &township, list, "2026-11-05");
    let resting = due::resting(&asked, day("2026-11-20"));
    assert_eq!(
        resting,
        Some((day("2026-11-05"), Some(due::AfterRest::Anew(5))))
    );
}
