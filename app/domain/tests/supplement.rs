//! R2.2, R2.3, R2.5 D: asking once for all that is missing, and what follows.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod hostile;

use chrono::{Days, NaiveDate};
use domain::{
    calendar::Calendar,
    case::Stage,
    supplement::{
        AskRefusal, AskedItem, Asking, Defect, Given, ItemKind, SupplementNotice, SupplementRules,
        SupplementStanding, Verdict, Way, Why, ask,
    },
};
use hostile::hostile;
use proptest::prelude::*;

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn missing(codes: &[&str]) -> Vec<AskedItem> {
    items(codes, Defect::MissingFromStart)
}

fn items(codes: &[&str], defect: Defect) -> Vec<AskedItem> {
    let item = |code: &&str| AskedItem {
        code: (*code).to_owned(),
        kind: ItemKind::Paper,
        why: Why::Missing,
        alternatives: vec![],
        defect,
        given: None,
        verdict: None,
        again: false,
    };
    codes.iter().map(item).collect()
}

fn asked_with(
    earlier: &[SupplementNotice],
    items: Vec<AskedItem>,
    on: NaiveDate,
    own_fault: Option<&str>,
) -> Result<SupplementNotice, AskRefusal> {
    let asking = Asking {
        on,
        back_to: Some(Stage::Submitted),
        rules: &SupplementRules::default(),
        calendar: Calendar::national(),
    };
    ask(earlier, items, asking, own_fault)
}

fn asked(on: &str) -> SupplementNotice {
    let both = missing(&["bank-card", "household-register"]);
    asked_with(&[], both, d(on), None).unwrap()
}

fn answered(on: &str) -> SupplementNotice {
    SupplementNotice {
        answered_on: Some(d(on)),
        ..asked("2026-10-09")
    }
}

#[test]
fn r2_2_one_notice_names_all_missing_items() {
    let notice = asked("2026-10-09");
    assert_eq!(notice.items.len(), 2);
    assert_eq!(notice.own_fault, None);
}

#[test]
fn r2_2_at_most_one_notice_is_open() {
    let refusal = asked_with(
        &[asked("2026-10-09")],
        missing(&["photo"]),
        d("2026-10-12"),
        Some("overlooked"),
    );
    assert_eq!(refusal, Err(AskRefusal::NoticeOpen));
}

#[test]
fn r2_2_a_second_notice_for_what_was_missing_needs_an_override() {
    let first = [answered("2026-10-12")];
    for reason in [None, Some(""), Some(" \u{3000}\n")] {
        let refusal = asked_with(&first, missing(&["photo"]), d("2026-10-13"), reason);
        assert_eq!(refusal, Err(AskRefusal::MissingBefore), "{reason:?}");
    }
    assert_eq!(AskRefusal::MissingBefore.rule(), "R2.2");
}

#[test]
fn r2_2_the_override_and_its_reason_stay_on_the_notice_for_the_journal() {
    let notice = asked_with(
        &[answered("2026-10-12")],
        missing(&["photo"]),
        d("2026-10-13"),
        Some(" I overlooked it "),
    )
    .unwrap();
    assert_eq!(notice.own_fault.as_deref(), Some("I overlooked it"));
}

/// An answered notice whose bank card came in this way and was judged so.
fn came(way: Option<Way>, verdict: Option<Verdict>) -> SupplementNotice {
    let mut notice = answered("2026-10-12");
    let card = notice.items.first_mut().unwrap();
    let on = d("2026-10-12");
    (card.given, card.verdict) = (way.map(|way| Given { way, on }), verdict);
    notice
}

const BLURRED: Verdict = Verdict::NotUsable {
    why: Why::Unreadable,
};

fn brought_in(
    earlier: &[SupplementNotice],
    code: &str,
    own_fault: Option<&str>,
) -> Result<Option<String>, AskRefusal> {
    let list = items(&[code], Defect::BroughtInBySupplement);
    asked_with(earlier, list, d("2026-10-13"), own_fault).map(|notice| notice.own_fault)
}

#[test]
fn r2_2_a_defect_that_the_supplement_brought_in_may_be_asked_for() {
    for verdict in [None, Some(BLURRED)] {
        for way in [Way::Sent, Way::Post, Way::Window] {
            let first = [came(Some(way), verdict)];
            let notice = brought_in(&first, "bank-card", Some("not needed"));
            assert_eq!(notice, Ok(None), "{way:?} {verdict:?}");
        }
    }
}

#[test]
fn r2_2_r2_3_an_officers_word_alone_brings_nothing_in() {
    let refused = Err(AskRefusal::MissingBefore);
    let good = came(Some(Way::Sent), Some(BLURRED));
    // What no notice named was missing from the start.
    let first = std::slice::from_ref(&good);
    assert_eq!(brought_in(first, "photo", None), refused);
    assert_eq!(brought_in(first, "photo", Some(" ")), refused);
    // Neither did what never came, nor what the office found good (R2.3: complete is complete).
    for (way, verdict) in [
        (None, None),
        (Some(Way::CannotGet), None),
        (Some(Way::Sent), Some(Verdict::Accepted)),
    ] {
        let first = came(way, verdict);
        assert_eq!(brought_in(&[first], "bank-card", None), refused, "{way:?}");
    }
    // The last notice that named it counts.
    let twice = [good, came(Some(Way::Sent), Some(Verdict::Accepted))];
    assert_eq!(brought_in(&twice, "bank-card", None), refused);
    // With its own reason, which is logged, the office may ask.
    let logged = brought_in(&twice, "photo", Some("漏看了"));
    assert_eq!(logged, Ok(Some("漏看了".to_owned())));
}

#[test]
fn r2_3_nothing_missing_means_nothing_to_ask() {
    assert_eq!(
        asked_with(&[], vec![], d("2026-10-13"), None),
        Err(AskRefusal::NothingMissing)
    );
    let twice = asked_with(&[], missing(&["photo", "photo"]), d("2026-10-13"), None);
    assert_eq!(twice, Err(AskRefusal::NamedTwice));
}

#[test]
fn r2_5_d_the_answer_has_sixty_days_and_three_reminders() {
    let rules = SupplementRules::default();
    let calendar = Calendar::national();
    let notice = asked("2026-08-03");
    // 2 October is a holiday: the period ends on the first working day after it.
    assert_eq!(notice.last_day(&rules, calendar).date, d("2026-10-08"));
    assert_eq!(notice.promised, d("2026-10-08"));
    // What was promised is never shortened, whatever is counted later.
    let short = SupplementRules {
        answer_days: 10,
        ..rules.clone()
    };
    assert_eq!(notice.last_day(&short, calendar).date, d("2026-10-08"));
    assert_eq!(
        notice.reminders(&rules, calendar),
        [d("2026-08-18"), d("2026-09-02"), d("2026-09-22")]
    );
    let by = |today| notice.reminders_by(&rules, calendar, d(today));
    assert_eq!(
        [
            by("2026-08-17"),
            by("2026-08-18"),
            by("2026-09-10"),
            by("2026-10-08"),
            by("2026-10-09")
        ],
        [0, 1, 2, 3, 0]
    );
}

#[test]
fn r2_5_d_a_closed_case_reopens_within_thirty_days_and_keeps_its_submission_date() {
    let rules = SupplementRules::default();
    let calendar = Calendar::national();
    let notice = asked("2026-08-03");
    let on = |today| notice.standing(&rules, calendar, d(today));
    assert!(matches!(
        on("2026-10-08"),
        SupplementStanding::Open { days_left: 0, .. }
    ));
    match on("2026-10-09") {
        // 7 November is a Saturday.
        SupplementStanding::Closed { reopen_until } => {
            assert_eq!(reopen_until.date, d("2026-11-09"))
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(
        on("2026-11-09"),
        SupplementStanding::Closed { .. }
    ));
    assert_eq!(on("2026-11-10"), SupplementStanding::Over);
}

#[test]
fn r4_4_an_answer_rests_the_clocks_from_the_notice_to_the_answer() {
    let pause = answered("2026-11-02").pause();
    assert_eq!(pause.from, d("2026-10-09"));
    assert_eq!(pause.to, Some(d("2026-11-02")));
    assert_eq!(
        answered("2026-11-02").standing(
            &SupplementRules::default(),
            Calendar::national(),
            d("2027-11-02")
        ),
        SupplementStanding::Answered {
            on: d("2026-11-02")
        }
    );
}

proptest! {
    #[test]
    fn r2_5_d_the_standing_only_moves_from_open_to_closed_to_over(start in 0u64..2000, later in 0u64..200) {
        let rank = |standing| match standing {
            SupplementStanding::Open { .. } => 0,
            SupplementStanding::Closed { .. } => 1,
            _ => 2,
        };
        let on = d("2020-01-01").checked_add_days(Days::new(start)).unwrap();
        let notice = asked_with(&[], missing(&["x"]), on, None).unwrap();
        let at = |days| {
            let today = on.checked_add_days(Days::new(days)).unwrap();
            rank(notice.standing(&SupplementRules::default(), Calendar::national(), today))
        };
        prop_assert!(at(later) <= at(later + 1));
        prop_assert_eq!(at(60), 0);
        prop_assert_eq!(at(120), 2);
    }

    #[test]
    fn r2_2_hostile_reasons_and_codes_never_panic(code in hostile(), reason in hostile()) {
        let again = asked_with(&[answered("2026-10-12")], missing(&[&code]), NaiveDate::MAX, Some(&reason));
        prop_assert_eq!(again.is_ok(), !reason.trim().is_empty());
        let rules = SupplementRules { answer_days: u32::MAX, reminder_days: vec![u32::MAX], reopen_days: u32::MAX };
        if let Ok(notice) = again {
            let _ = notice.standing(&rules, Calendar::national(), NaiveDate::MIN);
        }
    }
}
