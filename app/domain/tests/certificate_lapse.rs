//! R9.4: an expired certificate and the running subsidy.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use chrono::{Days, NaiveDate};
use domain::calendar::Calendar;
use domain::certificate_lapse::{
    LapseReason, LapseRule, NATIONAL, Outlook, Renewal, Standing, outlook,
};
use domain::month::YearMonth;
use proptest::prelude::*;

const CHIFENG: LapseRule = LapseRule::Grace { months: 6 };

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn m(text: &str) -> YearMonth {
    text.parse().unwrap()
}

fn on(today: &str, expires: &str, renewal: Renewal, rule: LapseRule) -> Outlook {
    outlook(d(expires), renewal, rule, Calendar::national(), d(today))
}

fn pending(day: &str) -> Renewal {
    Renewal::Pending { applied_on: d(day) }
}

fn not_renewed(last_month: &str) -> Standing {
    Standing::Ends {
        last_month: m(last_month),
        because: LapseReason::NotRenewed,
    }
}

#[test]
fn r9_4_renewal_on_the_last_day_of_the_sixth_month_keeps_payment_without_a_break() {
    // Expired 10 March 2026; the sixth month ends on 10 September, a Thursday.
    for today in ["2026-09-10", "2026-10-10", "2026-11-22"] {
        let seen = on(today, "2026-03-10", pending("2026-09-10"), CHIFENG);
        assert_eq!(seen.standing, Standing::Pays, "{today}");
    }
}

#[test]
fn r9_4_a_day_later_is_too_late() {
    let seen = on("2026-09-11", "2026-03-10", pending("2026-09-11"), CHIFENG);
    assert_eq!(seen.standing, not_renewed("2026-09"));
    let idle = on("2026-09-11", "2026-03-10", Renewal::NotApplied, CHIFENG);
    assert_eq!(idle.standing, not_renewed("2026-09"));
    let still = on("2026-09-10", "2026-03-10", Renewal::NotApplied, CHIFENG);
    assert_eq!(still.standing, Standing::Pays);
}

#[test]
fn r9_4_a_sixth_month_that_ends_on_a_day_off_ends_on_the_next_working_day() {
    // 3 October 2026 is a holiday; offices open again on the 8th.
    let seen = on("2026-10-08", "2026-04-03", pending("2026-10-08"), CHIFENG);
    assert_eq!(seen.standing, Standing::Pays);
    let late = on("2026-10-09", "2026-04-03", pending("2026-10-09"), CHIFENG);
    assert_eq!(late.standing, not_renewed("2026-10"));
}

#[test]
fn r9_4_six_months_after_the_31st_of_august_is_the_last_day_of_february() {
    let calendar = Calendar::national();
    let seen = outlook(
        d("2025-08-31"),
        pending("2026-02-28"),
        CHIFENG,
        calendar,
        d("2026-03-05"),
    );
    assert_eq!(seen.standing, Standing::Pays);
    let late = outlook(
        d("2025-08-31"),
        pending("2026-03-01"),
        CHIFENG,
        calendar,
        d("2026-03-05"),
    );
    assert_eq!(late.standing, not_renewed("2026-02"));
}

#[test]
fn r9_4_a_refused_renewal_ends_payment_from_the_next_month() {
    let refused = |on: &str| Renewal::Refused {
        applied_on: d("2026-03-01"),
        refused_on: d(on),
    };
    for rule in [CHIFENG, NATIONAL] {
        let seen = on("2026-06-01", "2026-03-10", refused("2026-05-20"), rule);
        let ends = |last: &str| Standing::Ends {
            last_month: m(last),
            because: LapseReason::RenewalRefused,
        };
        assert_eq!(seen.standing, ends("2026-05"));
        // Refused while the old certificate is still valid: paid through the month of expiry.
        let early = on("2026-06-01", "2026-08-10", refused("2026-05-20"), rule);
        assert_eq!(early.standing, ends("2026-08"));
    }
}

#[test]
fn r9_4_the_national_rule_stops_from_the_month_after_expiry() {
    let seen = |today| on(today, "2026-03-10", Renewal::NotApplied, NATIONAL).standing;
    assert_eq!(seen("2026-03-10"), Standing::Pays);
    assert_eq!(seen("2026-03-31"), Standing::Pays);
    assert_eq!(seen("2026-04-01"), not_renewed("2026-03"));
}

#[test]
fn r9_4_a_pending_renewal_never_stops_payment_under_either_rule() {
    for rule in [CHIFENG, NATIONAL] {
        for applied in ["2025-12-01", "2026-03-10", "2026-03-31"] {
            let seen = on("2026-11-22", "2026-03-10", pending(applied), rule);
            assert_eq!(seen.standing, Standing::Pays, "{applied}");
        }
    }
}

#[test]
fn r9_4_a_late_renewal_pays_again_from_the_month_of_the_new_certificate() {
    let granted = Renewal::Granted {
        applied_on: d("2026-05-04"),
        issued_on: d("2026-06-15"),
    };
    assert_eq!(
        on("2026-07-01", "2026-03-10", granted, NATIONAL).standing,
        Standing::Resumes {
            last_month: m("2026-03"),
            from: m("2026-06"),
            back_pay_months_at_discretion: 3,
        }
    );
    // In Chifeng the same person was within the six months.
    assert_eq!(
        on("2026-07-01", "2026-03-10", granted, CHIFENG).standing,
        Standing::Pays
    );
    let too_late = Renewal::Granted {
        applied_on: d("2026-10-12"),
        issued_on: d("2026-11-02"),
    };
    assert_eq!(
        on("2026-11-22", "2026-03-10", too_late, CHIFENG).standing,
        Standing::NeedsNewApplication {
            last_month: m("2026-09")
        }
    );
}

#[test]
fn r9_4_the_date_to_act_by_is_the_stricter_one_never_the_laxer() {
    for rule in [CHIFENG, NATIONAL, LapseRule::Grace { months: 0 }] {
        let seen = on("2026-01-05", "2026-03-10", Renewal::NotApplied, rule);
        assert_eq!(seen.act_by, d("2026-03-10"));
        assert_eq!(seen.remind_from, d("2025-09-10"));
    }
}

proptest! {
    #[test]
    fn r9_4_more_grace_never_pays_less(
        expires in 0u64..2000, applied in 0u64..700, today in 0u64..1000, months in 0u32..24
    ) {
        let day = |base: NaiveDate, days| base.checked_add_days(Days::new(days)).unwrap();
        let expires = day(d("2020-01-01"), expires);
        let renewal = Renewal::Pending { applied_on: day(expires, applied) };
        let pays = |months| {
            let rule = LapseRule::Grace { months };
            let seen = outlook(expires, renewal, rule, Calendar::national(), day(expires, today));
            seen.standing == Standing::Pays
        };
        prop_assert!(!pays(months) || pays(months + 1));
    }

    #[test]
    fn r9_4_the_end_of_time_does_not_panic(months in any::<u32>(), late in any::<bool>()) {
        let expires = if late { NaiveDate::MAX } else { NaiveDate::MIN };
        let rule = LapseRule::Grace { months };
        let _ = outlook(expires, Renewal::NotApplied, rule, Calendar::national(), expires);
    }
}
