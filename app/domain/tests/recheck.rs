//! Monthly rechecks, yearly confirmations and spot checks.
#![cfg(test)]

use chrono::NaiveDate;
use domain::recheck::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn follow_up(conditions: ConditionsAnswer, paid: PaidAnswer) -> Vec<RecheckStep> {
    Recheck {
        month: "2026-11".parse().unwrap(),
        conditions,
        paid,
    }
    .follow_up()
}

#[test]
fn r7_1_the_lack_of_an_answer_alone_never_stops_payment() {
    for conditions in [ConditionsAnswer::NoAnswer, ConditionsAnswer::NotReached] {
        for paid in [
            PaidAnswer::InFull,
            PaidAnswer::NotAtAll,
            PaidAnswer::Unknown,
        ] {
            let steps = follow_up(conditions, paid);
            assert_eq!(steps[0], RecheckStep::KeepPaying);
            assert!(steps.contains(&RecheckStep::AskAnotherWay));
            assert!(!steps.contains(&RecheckStep::OfficerDecides));
        }
    }
}

#[test]
fn r7_1_a_quiet_month_asks_for_nothing() {
    assert_eq!(
        follow_up(ConditionsAnswer::Unchanged, PaidAnswer::InFull),
        [RecheckStep::KeepPaying]
    );
}

#[test]
fn r7_1_a_change_and_a_missing_payment_are_both_taken_up() {
    let steps = follow_up(ConditionsAnswer::Changed, PaidAnswer::TooLittle);
    assert_eq!(
        steps,
        [
            RecheckStep::KeepPaying,
            RecheckStep::TakeUpChange,
            RecheckStep::AskAboutPayment
        ]
    );
}

#[test]
fn r7_4_an_overdue_yearly_confirmation_goes_to_an_officer_after_a_visit() {
    let setting = Some(AnnualConfirmation {
        opens: (4, 1),
        closes: (6, 20),
    });
    let standing = |confirmed: Option<&str>, today| {
        confirmation_standing(setting, confirmed.map(day), day(today))
    };
    assert_eq!(standing(None, "2026-03-31"), ConfirmationStanding::NotAsked);
    assert_eq!(standing(None, "2026-04-01"), ConfirmationStanding::Open);
    assert_eq!(standing(None, "2026-06-20"), ConfirmationStanding::Open);
    assert_eq!(standing(None, "2026-06-21"), ConfirmationStanding::Overdue);
    assert_eq!(
        standing(Some("2026-05-05"), "2026-06-21"),
        ConfirmationStanding::Given
    );
    assert_eq!(
        standing(Some("2025-05-05"), "2026-06-21"),
        ConfirmationStanding::Overdue
    );
    assert_eq!(
        confirmation_standing(None, None, day("2026-06-21")),
        ConfirmationStanding::NotAsked
    );
    let steps = ConfirmationStanding::Overdue.follow_up();
    assert_eq!(
        steps,
        [
            RecheckStep::KeepPaying,
            RecheckStep::Visit,
            RecheckStep::OfficerDecides
        ]
    );
}

#[test]
fn r7_2_a_county_makes_at_least_two_spot_checks_a_year() {
    let today = day("2026-11-20");
    assert_eq!(spot_checks_missing(&[], today), 2);
    assert_eq!(
        spot_checks_missing(&[day("2026-03-01"), day("2026-03-01")], today),
        1
    );
    assert_eq!(
        spot_checks_missing(&[day("2025-03-01"), day("2026-12-01")], today),
        2
    );
    assert_eq!(
        spot_checks_missing(
            &[day("2026-03-01"), day("2026-06-01"), day("2026-09-01")],
            today
        ),
        0
    );
}
