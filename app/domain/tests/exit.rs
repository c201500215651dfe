//! Grounds of exit, last paid month, and what is asked back.
#![cfg(test)]

use chrono::NaiveDate;
use domain::certificate_lapse::{LapseReason, Standing};
use domain::exit::*;
use domain::money::{Fen, SubsidyKind};
use domain::month::YearMonth;
use domain::payment::{ExcludedMonths, MonthOutcome, PaymentRhythm, WhyNothing, breakdown};
use proptest::prelude::*;

fn ym(text: &str) -> YearMonth {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn paid(from: &str, last: &str) -> Vec<PaidMonth> {
    ym(from)
        .through(ym(last))
        .map(|month| PaidMonth {
            month,
            amount: Fen(10_000),
        })
        .collect()
}

fn months_asked_back(
    reason: &ExitReason,
    rhythm: PaymentRhythm,
    paid: &[PaidMonth],
) -> Vec<YearMonth> {
    let recovery = recovery_after_exit(reason, rhythm, paid);
    recovery.map_or_else(Vec::new, |recovery| {
        recovery.months.iter().map(|paid| paid.month).collect()
    })
}

#[test]
fn r9_1_r9_5_each_ground_has_its_last_paid_month() {
    use PaymentRhythm::{Monthly, Quarterly};
    let november = day("2026-11-03");
    let last_paid = ym("2026-06");
    let rows = [
        (
            ExitReason::Death { on: november },
            "R9.1",
            Monthly,
            "2026-11",
        ),
        (
            ExitReason::Death { on: november },
            "R9.1",
            Quarterly,
            "2026-12",
        ),
        (
            ExitReason::MovedOut { on: november },
            "R9.2",
            Monthly,
            "2026-11",
        ),
        (
            ExitReason::MovedOut { on: november },
            "R9.2",
            Quarterly,
            "2026-11",
        ),
        (
            ExitReason::CustodialSentence { began_on: november },
            "R9.3",
            Monthly,
            "2026-11",
        ),
        (
            ExitReason::CertificateLapsed { last_paid },
            "R9.4",
            Monthly,
            "2026-06",
        ),
        (
            ExitReason::SetByPlace {
                rule: "x".into(),
                last_paid,
            },
            "R9.5",
            Quarterly,
            "2026-06",
        ),
        (
            ExitReason::ConditionEnded {
                last_held: last_paid,
            },
            "R7.4",
            Monthly,
            "2026-06",
        ),
        (
            ExitReason::StopRequested {
                in_month: last_paid,
            },
            "R12.2",
            Monthly,
            "2026-06",
        ),
    ];
    for (reason, rule, rhythm, last) in rows {
        assert_eq!(reason.last_paid_month(rhythm), ym(last), "{reason:?}");
        assert_eq!(reason.rule(), rule);
        assert!(reason.still_pays(ym(last), rhythm));
        assert!(!reason.still_pays(ym(last).next(), rhythm));
    }
}

#[test]
fn r9_3_only_a_sentence_served_in_custody_ends_payment() {
    let custodial: Vec<_> = SentenceKind::ALL
        .into_iter()
        .filter(|kind| kind.is_custodial())
        .collect();
    assert_eq!(
        custodial,
        [
            SentenceKind::FixedTerm,
            SentenceKind::Life,
            SentenceKind::DeathWithReprieve,
            SentenceKind::ShortTermDetention
        ]
    );
}

#[test]
fn r9_3_months_in_custody_count_nothing_from_the_next_month_to_the_one_before_release() {
    let months = |kind, released| custodial_months(kind, day("2026-03-10"), released);
    let whole = months(SentenceKind::FixedTerm, Some(day("2026-08-05"))).unwrap();
    assert_eq!(
        (whole.from, whole.until),
        (ym("2026-04"), Some(ym("2026-07")))
    );
    assert_eq!(months(SentenceKind::FixedTerm, None).unwrap().until, None);
    assert_eq!(
        months(SentenceKind::FixedTerm, Some(day("2026-04-20"))),
        None,
        "no whole month"
    );
    assert_eq!(months(SentenceKind::Suspended, None), None);
}

#[test]
fn r12_4_monthly_payer_death_in_november_keeps_november_and_gives_december_back() {
    let reason = ExitReason::Death {
        on: day("2026-11-03"),
    };
    let back = months_asked_back(&reason, PaymentRhythm::Monthly, &paid("2026-09", "2026-12"));
    assert_eq!(back, [ym("2026-12")]);
}

#[test]
fn r12_4_quarterly_payer_keeps_the_whole_quarter_of_death() {
    let reason = ExitReason::Death {
        on: day("2026-11-03"),
    };
    let back = months_asked_back(
        &reason,
        PaymentRhythm::Quarterly,
        &paid("2026-07", "2026-12"),
    );
    assert!(back.is_empty());
    let next_quarter = months_asked_back(
        &reason,
        PaymentRhythm::Quarterly,
        &paid("2026-10", "2027-03"),
    );
    assert_eq!(next_quarter, [ym("2027-01"), ym("2027-02"), ym("2027-03")]);
}

#[test]
fn r12_4_a_month_of_death_not_yet_paid_is_still_paid() {
    let reason = ExitReason::Death {
        on: day("2026-11-03"),
    };
    assert!(reason.still_pays(ym("2026-11"), PaymentRhythm::Monthly));
    assert!(!reason.still_pays(ym("2026-12"), PaymentRhythm::Monthly));
    assert!(reason.still_pays(ym("2026-12"), PaymentRhythm::Quarterly));
}

#[test]
fn r12_3_recovery_names_months_and_sum() {
    let reason = ExitReason::MovedOut {
        on: day("2026-09-30"),
    };
    let recovery =
        recovery_after_exit(&reason, PaymentRhythm::Monthly, &paid("2026-08", "2026-11")).unwrap();
    assert_eq!(recovery.months, paid("2026-10", "2026-11"));
    assert_eq!(recovery.total, Some(Fen(20_000)));
    assert_eq!(
        recovery_after_exit(&reason, PaymentRhythm::Monthly, &[]),
        None
    );
}

#[test]
fn r12_3_months_of_a_settled_overlap_are_asked_back() {
    let why = WhyNothing::OtherBenefit {
        benefit: "tekun".into(),
    };
    let excluded = [ExcludedMonths {
        from: ym("2026-09"),
        until: Some(ym("2026-10")),
        why,
    }];
    let recovery = recovery_of_excluded(&excluded, &paid("2026-08", "2026-12")).unwrap();
    assert_eq!(recovery.months, paid("2026-09", "2026-10"));
    assert_eq!(recovery_of_excluded(&[], &paid("2026-08", "2026-12")), None);
}

#[test]
fn r9_2_a_quarterly_payer_who_moved_sees_why_the_last_month_is_nothing() {
    let ended = ExitReason::MovedOut {
        on: day("2026-11-09"),
    }
    .unpaid_months(PaymentRhythm::Quarterly);
    let payment = breakdown(
        SubsidyKind::Care,
        ym("2026-10"),
        ym("2026-12"),
        &[ended],
        |_| Some(Fen(10_000)),
    );
    assert_eq!(
        payment.due_months().collect::<Vec<_>>(),
        [ym("2026-10"), ym("2026-11")]
    );
    let why = WhyNothing::Ended {
        ground: "moved_out".into(),
    };
    assert_eq!(payment.months[2].outcome, MonthOutcome::Nothing { why });
    assert_eq!(payment.total(), Some(Fen(20_000)));
}

#[test]
fn r9_4_a_gap_between_two_certificates_counts_nothing() {
    let because = LapseReason::NotRenewed;
    assert_eq!(lapsed_months(&Standing::Pays), None);
    let ends = lapsed_months(&Standing::Ends {
        last_month: ym("2026-03"),
        because,
    })
    .unwrap();
    assert_eq!((ends.from, ends.until), (ym("2026-04"), None));
    let resumes = |from| {
        let standing = Standing::Resumes {
            last_month: ym("2026-03"),
            from: ym(from),
            back_pay_months_at_discretion: 3,
        };
        lapsed_months(&standing)
    };
    let gap = resumes("2026-06").unwrap();
    assert_eq!((gap.from, gap.until), (ym("2026-04"), Some(ym("2026-05"))));
    assert_eq!(resumes("2026-04"), None, "no month was missed");
}

#[test]
fn a_reason_keeps_its_shape_in_json() {
    let reason = ExitReason::Death {
        on: day("2026-11-03"),
    };
    let json = serde_json::to_value(&reason).unwrap();
    assert_eq!(
        json,
        serde_json::json!({"reason": "death", "on": "2026-11-03"})
    );
    assert_eq!(serde_json::from_value::<ExitReason>(json).unwrap(), reason);
}

proptest! {
    #[test]
    fn a_later_end_never_asks_more_back(first in 0..900u64, gap in 0..400u64, quarterly: bool) {
        let rhythm = if quarterly { PaymentRhythm::Quarterly } else { PaymentRhythm::Monthly };
        let paid = paid("2024-01", "2027-12");
        let on = day("2024-01-15") + chrono::Days::new(first);
        let sum = |on| {
            let recovery = recovery_after_exit(&ExitReason::Death { on }, rhythm, &paid);
            recovery.and_then(|recovery| recovery.total).unwrap_or_default()
        };
        prop_assert!(sum(on) >= sum(on + chrono::Days::new(gap)));
    }

    #[test]
    fn the_month_of_death_is_never_asked_back(days in 0..1400u64, quarterly: bool) {
        let rhythm = if quarterly { PaymentRhythm::Quarterly } else { PaymentRhythm::Monthly };
        let on = day("2024-01-01") + chrono::Days::new(days);
        let back = months_asked_back(&ExitReason::Death { on }, rhythm, &paid("2024-01", "2027-12"));
        prop_assert!(!back.contains(&YearMonth::of(on)));
        prop_assert!(!quarterly || back.iter().all(|month| month.quarter() != YearMonth::of(on).quarter()));
    }
}
