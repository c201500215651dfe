//! Start month, first roll and first sum, with the worked examples of the dossier. All rates are invented.
#![cfg(test)]

mod hostile;

use chrono::{DateTime, NaiveDate, Utc};
use domain::calendar::Calendar;
use domain::money::{Fen, SubsidyKind};
use domain::month::YearMonth;
use domain::payment::*;
use domain::rate::{RateClass, RateTable};
use hostile::hostile;
use proptest::prelude::*;

fn ym(text: &str) -> YearMonth {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An instant written in China time.
fn china(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(&format!("{text}+08:00"))
        .unwrap()
        .to_utc()
}

/// The cut-off as the calendar computes it: the 25th, or the working day before.
fn cut_off(month: YearMonth) -> NaiveDate {
    Calendar::national()
        .cut_off(month.year(), month.month(), 25)
        .unwrap()
        .date
}

/// 100 yuan a month to 2026-09, 110 from 2026-10.
fn invented_rate(month: YearMonth) -> Option<Fen> {
    Fen::from_yuan(if month < ym("2026-10") { 100 } else { 110 })
}

fn first(
    submitted: &str,
    conditions: YearMonth,
    determined: &str,
    rhythm: PaymentRhythm,
) -> (YearMonth, Breakdown) {
    let start = start_month(china(submitted), conditions);
    let roll = first_roll_month(day(determined), rhythm, cut_off);
    (
        roll,
        first_payment(SubsidyKind::Living, start, roll, &[], invented_rate),
    )
}

#[test]
fn r4_5_the_first_sum_is_as_in_the_seven_worked_examples() {
    use PaymentRhythm::{Monthly, Quarterly};
    let long_ago = YearMonth::MIN;
    let rows = [
        (
            1,
            "2026-09-28T10:00:00",
            long_ago,
            "2026-11-20",
            Monthly,
            "2026-11",
            "2026-09",
            320,
        ),
        (
            2,
            "2026-09-28T10:00:00",
            long_ago,
            "2026-11-26",
            Monthly,
            "2026-12",
            "2026-09",
            430,
        ),
        (
            3,
            "2026-09-30T23:59:00",
            long_ago,
            "2026-10-20",
            Monthly,
            "2026-10",
            "2026-09",
            210,
        ),
        (
            4,
            "2026-10-01T00:00:00",
            long_ago,
            "2026-10-20",
            Monthly,
            "2026-10",
            "2026-10",
            110,
        ),
        (
            5,
            "2026-09-28T10:00:00",
            ym("2026-10"),
            "2026-11-20",
            Monthly,
            "2026-11",
            "2026-10",
            220,
        ),
        // A supplement asked for on 10-09 and complete on 11-02 changes nothing: the first submission counts.
        (
            6,
            "2026-09-28T10:00:00",
            long_ago,
            "2026-11-20",
            Monthly,
            "2026-11",
            "2026-09",
            320,
        ),
        (
            7,
            "2026-09-28T10:00:00",
            long_ago,
            "2026-11-20",
            Quarterly,
            "2026-12",
            "2026-09",
            430,
        ),
    ];
    for (row, submitted, conditions, determined, rhythm, roll, from, yuan) in rows {
        let (found_roll, payment) = first(submitted, conditions, determined, rhythm);
        assert_eq!(found_roll, ym(roll), "row {row}");
        let expected: Vec<_> = ym(from).through(ym(roll)).collect();
        assert_eq!(
            payment.due_months().collect::<Vec<_>>(),
            expected,
            "row {row}"
        );
        assert_eq!(payment.total(), Fen::from_yuan(yuan), "row {row}");
    }
}

#[test]
fn r4_4_money_counts_from_the_month_of_submission() {
    assert_eq!(
        start_month(china("2026-09-30T23:59:59"), YearMonth::MIN),
        ym("2026-09")
    );
    assert_eq!(
        start_month(china("2026-10-01T00:00:00"), YearMonth::MIN),
        ym("2026-10")
    );
}

#[test]
fn r4_4_money_counts_from_the_month_in_which_all_conditions_hold() {
    let conditions = [Some(ym("2020-01")), Some(ym("2026-10"))];
    assert_eq!(all_conditions_hold_from(&conditions), Some(ym("2026-10")));
    assert_eq!(all_conditions_hold_from(&[Some(ym("2020-01")), None]), None);
    assert_eq!(all_conditions_hold_from(&[]), Some(YearMonth::MIN));
    assert_eq!(
        start_month(china("2026-09-28T08:00:00"), ym("2026-10")),
        ym("2026-10")
    );
}

#[test]
fn r4_3_a_determination_on_the_cut_off_day_is_in_time() {
    let monthly = |determined| first_roll_month(day(determined), PaymentRhythm::Monthly, cut_off);
    assert_eq!(monthly("2026-11-25"), ym("2026-11"));
    assert_eq!(monthly("2026-11-26"), ym("2026-12"));
    assert_eq!(monthly("2026-09-24"), ym("2026-09"));
    assert_eq!(
        monthly("2026-09-25"),
        ym("2026-10"),
        "the 25th is a holiday, the cut-off was the 24th"
    );
    assert_eq!(monthly("2026-12-31"), ym("2027-01"));
    let quarterly =
        |determined| first_roll_month(day(determined), PaymentRhythm::Quarterly, cut_off);
    assert_eq!(quarterly("2026-10-31"), ym("2026-12"));
    assert_eq!(quarterly("2026-12-25"), ym("2026-12"));
    assert_eq!(quarterly("2026-12-26"), ym("2027-03"));
}

#[test]
fn r4_5_a_successful_reconsideration_keeps_the_start_month() {
    let (_, at_once) = first(
        "2026-03-05T09:00:00",
        YearMonth::MIN,
        "2026-04-10",
        PaymentRhythm::Monthly,
    );
    let (_, after_reconsideration) = first(
        "2026-03-05T09:00:00",
        YearMonth::MIN,
        "2026-11-20",
        PaymentRhythm::Monthly,
    );
    assert_eq!(
        at_once.months[0].month,
        after_reconsideration.months[0].month
    );
    assert_eq!(after_reconsideration.months.len(), 9);
}

#[test]
fn r4_5_excluded_months_count_nothing_and_say_why() {
    let benefit = WhyNothing::OtherBenefit {
        benefit: "tekun".into(),
    };
    let excluded = [
        ExcludedMonths {
            from: ym("2026-01"),
            until: Some(ym("2026-09")),
            why: benefit.clone(),
        },
        ExcludedMonths {
            from: ym("2026-11"),
            until: None,
            why: WhyNothing::CustodialSentence,
        },
    ];
    let payment = first_payment(
        SubsidyKind::Care,
        ym("2026-09"),
        ym("2026-12"),
        &excluded,
        invented_rate,
    );
    let outcomes: Vec<_> = payment
        .months
        .iter()
        .map(|line| line.outcome.clone())
        .collect();
    assert_eq!(outcomes[0], MonthOutcome::Nothing { why: benefit });
    assert_eq!(
        outcomes[1],
        MonthOutcome::Due {
            amount: Fen(11_000)
        }
    );
    assert_eq!(
        outcomes[3],
        MonthOutcome::Nothing {
            why: WhyNothing::CustodialSentence
        }
    );
    assert_eq!(payment.total(), Some(Fen(11_000)));
    assert_eq!(payment.due_months().collect::<Vec<_>>(), [ym("2026-10")]);
}

#[test]
fn an_unknown_rate_is_never_shown_as_nothing() {
    let known_from_october = |month| {
        if month < ym("2026-10") {
            None
        } else {
            Some(Fen(11_000))
        }
    };
    let payment = first_payment(
        SubsidyKind::Care,
        ym("2026-09"),
        ym("2026-11"),
        &[],
        known_from_october,
    );
    assert_eq!(payment.months[0].outcome, MonthOutcome::RateUnknown);
    assert_eq!(payment.total(), None);
    assert_eq!(payment.due_months().count(), 3);
}

#[test]
fn the_shipped_table_gives_no_sum_for_anyone() {
    let table = RateTable::shipped().unwrap();
    let places = ["150424100", "150424", "150400", "150000"];
    let rate = rate_in(&table, &places, SubsidyKind::Living, |_| {
        Some(RateClass::all())
    });
    assert_eq!(
        first_payment(SubsidyKind::Living, ym("2026-09"), ym("2026-11"), &[], rate).total(),
        None
    );
}

#[test]
fn r9_4_a_new_grade_has_the_new_rate_from_its_month() {
    let text = |class: &str, yuan: u32| {
        format!(
            "[[rate]]\nplace='150424'\nkind='care'\nclass='{class}'\nfrom='2026-01'\namount_yuan='{yuan}'\nsource='test'\n"
        )
    };
    let table = RateTable::from_toml("t", &(text("grade_1", 120) + &text("grade_2", 80))).unwrap();
    let class = |month: YearMonth| {
        if month < ym("2026-10") {
            "grade_2"
        } else {
            "grade_1"
        }
        .parse()
        .ok()
    };
    let rate = rate_in(&table, &["150424"], SubsidyKind::Care, class);
    let payment = first_payment(SubsidyKind::Care, ym("2026-09"), ym("2026-10"), &[], rate);
    assert_eq!(payment.total(), Fen::from_yuan(200));
}

#[test]
fn the_first_sum_tells_missed_months_from_the_current_one() {
    let (roll, payment) = first(
        "2026-09-28T10:00:00",
        YearMonth::MIN,
        "2026-11-20",
        PaymentRhythm::Monthly,
    );
    let missed: Vec<_> = payment.back_payment(roll).map(|line| line.month).collect();
    assert_eq!(missed, [ym("2026-09"), ym("2026-10")]);
}

#[test]
fn a_regular_payment_never_pays_a_month_twice() {
    let months = |roll, rhythm, paid_through| {
        let payment = regular_payment(
            SubsidyKind::Living,
            ym(roll),
            rhythm,
            ym(paid_through),
            &[],
            invented_rate,
        );
        payment
            .due_months()
            .map(|month| month.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        months("2026-12", PaymentRhythm::Monthly, "2026-11"),
        ["2026-12"]
    );
    assert_eq!(
        months("2027-03", PaymentRhythm::Quarterly, "2026-12"),
        ["2027-01", "2027-02", "2027-03"]
    );
    assert_eq!(
        months("2026-12", PaymentRhythm::Quarterly, "2026-10"),
        ["2026-11", "2026-12"]
    );
    assert!(months("2026-12", PaymentRhythm::Monthly, "2026-12").is_empty());
}

#[test]
fn s2_9_a_raise_with_effect_in_the_past_is_topped_up_month_by_month() {
    let paid = [
        (ym("2026-09"), Fen(10_000)),
        (ym("2026-10"), Fen(10_000)),
        (ym("2026-11"), Fen(11_000)),
    ];
    assert_eq!(top_up(&paid, invented_rate), [(ym("2026-10"), Fen(1_000))]);
    assert!(top_up(&paid, |_| None).is_empty());
}

#[test]
fn r4_4_f_death_before_determination_leaves_months_to_ask_about() {
    let months = months_possibly_due_to_estate(ym("2026-09"), day("2026-11-03"));
    assert_eq!(months, [ym("2026-09"), ym("2026-10"), ym("2026-11")]);
    assert!(months_possibly_due_to_estate(ym("2026-12"), day("2026-11-03")).is_empty());
}

#[test]
fn a_breakdown_keeps_its_shape_in_json() {
    let excluded = [ExcludedMonths {
        from: ym("2026-09"),
        until: Some(ym("2026-09")),
        why: WhyNothing::Waived,
    }];
    let payment = first_payment(
        SubsidyKind::Care,
        ym("2026-09"),
        ym("2026-10"),
        &excluded,
        invented_rate,
    );
    let json = serde_json::to_value(&payment).unwrap();
    assert_eq!(
        json,
        serde_json::json!({"kind": "care", "months": [
            {"month": "2026-09", "outcome": "nothing", "why": "waived"},
            {"month": "2026-10", "outcome": "due", "amount": 11_000}]})
    );
    assert_eq!(serde_json::from_value::<Breakdown>(json).unwrap(), payment);
}

proptest! {
    #[test]
    fn a_later_submission_never_gives_more(first in 0..60i32, gap in 0..60i32, roll in 0..80i32) {
        let base = ym("2024-01");
        let sum = |start: i32| first_payment(SubsidyKind::Living, base.plus(start), base.plus(roll), &[], invented_rate).total().unwrap();
        prop_assert!(sum(first) >= sum(first + gap));
    }

    #[test]
    fn a_later_determination_never_gives_an_earlier_roll(first in 0..1000u64, gap in 0..200u64, quarterly: bool) {
        let rhythm = if quarterly { PaymentRhythm::Quarterly } else { PaymentRhythm::Monthly };
        let from = day("2025-01-01") + chrono::Days::new(first);
        let roll = |on| first_roll_month(on, rhythm, cut_off);
        prop_assert!(roll(from) <= roll(from + chrono::Days::new(gap)));
        prop_assert!(roll(from) >= YearMonth::of(from));
        prop_assert!(from <= cut_off(roll(from)));
    }

    #[test]
    fn the_total_is_the_sum_of_the_months_and_excluding_never_adds(start in 0..40i32, length in 0..40i32, ex in 0..80i32) {
        let (start, last) = (ym("2024-01").plus(start), ym("2024-01").plus(start + length));
        let excluded = [ExcludedMonths { from: ym("2024-01").plus(ex), until: None, why: WhyNothing::Waived }];
        let whole = first_payment(SubsidyKind::Care, start, last, &[], invented_rate);
        let cut = first_payment(SubsidyKind::Care, start, last, &excluded, invented_rate);
        prop_assert_eq!(whole.total(), Fen::checked_sum(start.through(last).map(|month| invented_rate(month).unwrap())));
        prop_assert_eq!(whole.months.len(), cut.months.len());
        prop_assert!(cut.total() <= whole.total());
    }

    #[test]
    fn hostile_json_never_panics(text in hostile()) {
        let _ = serde_json::from_str::<Breakdown>(&text);
        let wrapped = serde_json::json!({"kind": text, "months": [{"month": text, "outcome": text}]});
        prop_assert!(serde_json::from_value::<Breakdown>(wrapped).is_err());
    }
}
