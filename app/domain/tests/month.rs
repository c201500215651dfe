//! Months and quarters: order, neighbours, text, and the month in China.
#![cfg(test)]

mod hostile;

use chrono::{DateTime, NaiveDate, Utc};
use domain::month::{YearMonth, china_date, china_midnight};
use hostile::hostile;
use proptest::prelude::*;

fn ym(text: &str) -> YearMonth {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[test]
fn a_month_reads_and_writes_the_same_text() {
    assert_eq!(ym("2026-11").to_string(), "2026-11");
    assert_eq!(ym("0001-01"), YearMonth::MIN);
    assert_eq!(ym("9999-12"), YearMonth::MAX);
    assert_eq!(
        serde_json::to_string(&ym("2026-01")).unwrap(),
        "\"2026-01\""
    );
    assert_eq!(
        serde_json::from_str::<YearMonth>("\"2026-01\"").unwrap(),
        ym("2026-01")
    );
    assert!(serde_json::from_str::<YearMonth>("\"2026-1\"").is_err());
    assert_eq!(ym("2026-03").in_words(), "2026年3月");
}

#[test]
fn text_that_is_no_month_is_refused() {
    for text in [
        "",
        "-",
        "2026",
        "2026-00",
        "2026-13",
        "2026-1",
        "026-01",
        "0000-01",
        "2026-011",
        "+026-01",
        "２０２６-01",
        "2026-٠١",
        "2026–11",
    ] {
        assert!(text.parse::<YearMonth>().is_err(), "{text}");
    }
}

#[test]
fn r4_4_the_last_minute_of_a_month_in_china_still_belongs_to_it() {
    assert_eq!(
        YearMonth::in_china(at("2026-09-30T15:59:59Z")),
        ym("2026-09")
    );
    assert_eq!(
        YearMonth::in_china(at("2026-09-30T16:00:00Z")),
        ym("2026-10")
    );
    assert_eq!(
        china_midnight(NaiveDate::from_ymd_opt(2026, 10, 1).unwrap()),
        at("2026-09-30T16:00:00Z")
    );
}

#[test]
fn a_month_knows_its_days_and_its_quarter() {
    assert_eq!(
        ym("2024-02").last_day(),
        NaiveDate::from_ymd_opt(2024, 2, 29).unwrap()
    );
    assert_eq!(
        ym("2026-12").last_day(),
        NaiveDate::from_ymd_opt(2026, 12, 31).unwrap()
    );
    assert_eq!(
        YearMonth::MAX.last_day(),
        NaiveDate::from_ymd_opt(9999, 12, 31).unwrap()
    );
    assert_eq!(ym("2026-02").day(30), None);
    let quarter = ym("2026-11").quarter();
    assert_eq!(quarter.to_string(), "2026-Q4");
    assert_eq!(
        quarter.months().collect::<Vec<_>>(),
        [ym("2026-10"), ym("2026-11"), ym("2026-12")]
    );
    assert_eq!(quarter.next().first_month(), ym("2027-01"));
    assert_eq!(YearMonth::MAX.quarter().next(), YearMonth::MAX.quarter());
}

#[test]
fn nothing_fails_at_the_edges_of_time() {
    assert_eq!(YearMonth::MAX.next(), YearMonth::MAX);
    assert_eq!(YearMonth::MIN.prev(), YearMonth::MIN);
    assert_eq!(YearMonth::of(NaiveDate::MIN), YearMonth::MIN);
    assert_eq!(YearMonth::of(NaiveDate::MAX), YearMonth::MAX);
    assert_eq!(YearMonth::MIN.plus(i32::MIN), YearMonth::MIN);
    assert_eq!(china_date(DateTime::<Utc>::MAX_UTC), NaiveDate::MAX);
    let _ = (
        china_date(DateTime::<Utc>::MIN_UTC),
        china_midnight(NaiveDate::MIN),
        china_midnight(NaiveDate::MAX),
    );
    assert_eq!(YearMonth::MAX.through(YearMonth::MIN).count(), 0);
}

proptest! {
    #[test]
    fn neighbours_order_and_distance_agree(year in 2..9999i32, month in 1..=12u32, gap in 0..300i32) {
        let here = YearMonth::new(year, month).unwrap();
        prop_assert_eq!(here.next().prev(), here);
        prop_assert!(here.prev() < here && here < here.next());
        let there = here.plus(gap);
        prop_assert_eq!(here.months_until(there), -there.months_until(here));
        prop_assert_eq!(here.through(there).count() as i32, here.months_until(there) + 1);
        prop_assert!(here.through(there).is_sorted());
        prop_assert_eq!(YearMonth::of(here.first_day()), here);
        prop_assert_eq!(YearMonth::of(here.last_day()), here);
        prop_assert_eq!(here.to_string().parse::<YearMonth>().unwrap(), here);
        prop_assert!(here.quarter().months().any(|one| one == here));
    }

    #[test]
    fn hostile_text_never_panics(text in hostile()) {
        let _ = text.parse::<YearMonth>();
        let _ = serde_json::from_str::<YearMonth>(&text);
    }
}
