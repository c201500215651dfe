//! Working-day arithmetic: the vectors of domain dossier 1.15 and 1.4 A, an independent oracle, and properties.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod hostile;
mod mangled;

use chinese_holiday::{DayKind, Ymd, chinese_holiday};
use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};
use domain::calendar::{Calendar, Due, china_date, china_midnight, china_time};
use hostile::hostile;
use mangled::mangled;
use proptest::prelude::*;

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn sure(text: &str) -> Due {
    Due {
        date: d(text),
        provisional: false,
    }
}

#[test]
fn the_shipped_years_load_without_a_mistake() {
    assert_eq!(Calendar::national_errors(), &[]);
}

#[test]
fn s1_15_three_five_and_ten_working_days_reach_the_dates_of_the_dossier() {
    let calendar = Calendar::national();
    for (from, three, five, ten) in [
        ("2026-02-12", "2026-02-24", "2026-02-26", "2026-03-04"),
        ("2026-04-30", "2026-05-08", "2026-05-11", "2026-05-18"),
        ("2026-09-18", "2026-09-22", "2026-09-24", "2026-10-09"),
        ("2026-09-29", "2026-10-09", "2026-10-12", "2026-10-19"),
        ("2026-11-20", "2026-11-25", "2026-11-27", "2026-12-04"),
        ("2026-12-10", "2026-12-15", "2026-12-17", "2026-12-24"),
    ] {
        assert_eq!(
            calendar.add_working_days(d(from), 3),
            sure(three),
            "{from} + 3"
        );
        assert_eq!(
            calendar.add_working_days(d(from), 5),
            sure(five),
            "{from} + 5"
        );
        assert_eq!(
            calendar.add_working_days(d(from), 10),
            sure(ten),
            "{from} + 10"
        );
    }
    let from = d("2026-12-18");
    assert_eq!(calendar.add_working_days(from, 3), sure("2026-12-23"));
    assert_eq!(calendar.add_working_days(from, 5), sure("2026-12-25"));
}

#[test]
fn s3_10_a_deadline_that_runs_into_a_year_without_a_notice_is_provisional() {
    let due = Calendar::national().add_working_days(d("2026-12-18"), 10);
    // 1 January is a holiday in any year; the rest of the notice is unknown.
    assert_eq!(
        due,
        Due {
            date: d("2027-01-04"),
            provisional: true
        }
    );
}

#[test]
fn s3_10_a_year_without_a_notice_has_weekends_and_fixed_holidays_only() {
    let calendar = Calendar::national();
    for (date, working) in [
        ("2031-01-01", false),
        ("2031-05-01", false),
        ("2031-05-02", false),
        ("2028-05-02", false),
        ("2031-10-01", false),
        ("2031-10-02", false),
        ("2031-10-03", false),
        ("2031-10-06", true),
        ("2031-04-04", true),
        ("2031-11-22", false),
    ] {
        let day = calendar.is_working_day(d(date));
        assert_eq!((day.is_working, day.provisional), (working, true), "{date}");
    }
}

#[test]
fn s3_10_labour_day_has_one_fixed_day_before_2025_and_two_since() {
    let none = Calendar::default();
    assert!(none.is_working_day(d("2024-05-02")).is_working);
    assert!(!none.is_working_day(d("2025-05-02")).is_working);
}

#[test]
fn s3_10_a_date_that_was_provisional_is_firm_and_another_once_the_year_is_loaded() {
    let notice = "year = 2030\nsource = \"s\"\nnumber = \"n\"\npublished = 2029-11-01\nread_from = \"r\"\n\
        [[holiday]]\nname = \"劳动节\"\nfrom = 2030-05-01\nto = 2030-05-05\n";
    let (from, before) = (d("2030-04-29"), Calendar::national());
    let due = before.add_working_days(from, 3);
    assert_eq!((due.date, due.provisional), (d("2030-05-06"), true));
    let after = Calendar::load([("2030.toml", notice)]).unwrap();
    assert_eq!(after.add_working_days(from, 3), sure("2030-05-07"));
}

#[test]
fn s3_10_the_last_days_of_december_are_provisional_until_the_next_notice_is_loaded() {
    let calendar = Calendar::national();
    assert!(calendar.is_working_day(d("2026-12-31")).provisional);
    assert!(!calendar.is_working_day(d("2026-12-25")).provisional);
    assert!(!calendar.is_working_day(d("2025-12-31")).provisional);
}

#[test]
fn the_spring_festival_of_2020_is_the_lengthened_one() {
    let calendar = Calendar::national();
    for date in ["2020-01-30", "2020-01-31", "2020-02-01", "2020-02-02"] {
        assert!(!calendar.is_working_day(d(date)).is_working, "{date}");
    }
    assert!(calendar.is_working_day(d("2020-02-03")).is_working);
}

#[test]
fn r4_3_the_cut_off_is_the_last_working_day_on_or_before_the_25th() {
    let calendar = Calendar::national();
    let expected = [
        "01-23", "02-25", "03-25", "04-24", "05-25", "06-25", "07-24", "08-25", "09-24", "10-23",
        "11-25", "12-25",
    ];
    for (month, day) in (1..).zip(expected) {
        let date = format!("2026-{day}");
        assert_eq!(calendar.cut_off(2026, month, 25), Some(sure(&date)));
        assert_eq!(
            calendar.last_working_day_on_or_before(d(&format!("2026-{month:02}-25"))),
            sure(&date)
        );
    }
    assert_eq!(calendar.cut_off(2026, 13, 25), None);
    assert_eq!(calendar.cut_off(2026, 2, 31), Some(sure("2026-02-28")));
}

#[test]
fn r4_3_a_roll_that_misses_the_cut_off_waits_for_the_next_month() {
    let calendar = Calendar::national();
    assert_eq!(
        calendar.next_cut_off(d("2026-11-25"), 25),
        sure("2026-11-25")
    );
    assert_eq!(
        calendar.next_cut_off(d("2026-11-26"), 25),
        sure("2026-12-25")
    );
    assert_eq!(
        calendar.next_cut_off(d("2026-10-24"), 25),
        sure("2026-11-25")
    );
    assert_eq!(
        calendar.next_cut_off(d("2026-01-31"), 1).date,
        d("2026-02-28")
    );
}

#[test]
fn a_citizens_time_limit_that_ends_on_a_day_off_ends_on_the_next_working_day() {
    let calendar = Calendar::national();
    assert_eq!(
        calendar.first_working_day_on_or_after(d("2026-10-01")),
        sure("2026-10-08")
    );
    assert_eq!(
        calendar.first_working_day_on_or_after(d("2026-09-20")),
        sure("2026-09-20")
    );
}

#[test]
fn s3_10_the_operator_is_warned_from_december_when_next_year_is_missing() {
    let calendar = Calendar::national();
    assert_eq!(calendar.missing_year_warning(d("2026-11-30")), None);
    assert_eq!(calendar.missing_year_warning(d("2026-12-01")), Some(2027));
    assert_eq!(calendar.missing_year_warning(d("2025-12-31")), None);
    assert_eq!(calendar.missing_year_warning(d("2027-03-01")), Some(2027));
}

#[test]
fn r4_4_the_day_is_chinas_whatever_the_users_clock_says() {
    assert_eq!(china_date(at("2026-09-30T15:59:59Z")), d("2026-09-30"));
    assert_eq!(china_date(at("2026-09-30T16:00:00Z")), d("2026-10-01"));
    assert_eq!(
        china_time(at("2026-09-30T15:59:00Z")).to_string(),
        "2026-09-30 23:59:00"
    );
    assert_eq!(china_midnight(d("2026-10-01")), at("2026-09-30T16:00:00Z"));
    assert_eq!(
        china_date(DateTime::<Utc>::MAX_UTC),
        DateTime::<Utc>::MAX_UTC.date_naive()
    );
}

#[test]
fn s3_10_every_day_of_2020_to_2026_agrees_with_an_independent_table() {
    let calendar = Calendar::national();
    let last = d("2026-12-25"); // the oracle panics beyond
    let mut day = d("2020-01-01");
    while day <= last {
        let ymd = Ymd::new(
            u16::try_from(day.year()).unwrap(),
            u8::try_from(day.month()).unwrap(),
            u8::try_from(day.day()).unwrap(),
        );
        let kind: DayKind = chinese_holiday(ymd);
        assert_eq!(
            calendar.is_working_day(day).is_working,
            kind.is_workday(),
            "{day}"
        );
        day = day.succ_opt().unwrap();
    }
}

#[test]
fn one_pass_reports_every_mistake_of_every_file() {
    let twice = "year = 2030\nsource = \"s\"\nnumber = \"n\"\npublished = 2029-11-01\nread_from = \"r\"\n\
        [[holiday]]\nname = \"元旦\"\nfrom = 2030-01-01\nto = 2030-01-01\n";
    let bad = "year = 2031\nnumber = \" \"\npublished = \"2030-11-01\"\nread_from = 7\nsorce = \"s\"\n\
        [[holiday]]\nname = \"元旦\"\nfrom = 2031-01-03\nto = 2031-01-01\n\
        [[holiday]]\nname = \"春节\"\nfrom = 2031-02-30\nto = 2032-02-02\nmake_up = [2031-02-03, \"x\"]\n";
    let errors = Calendar::load([
        ("a.toml", twice),
        ("b.toml", twice),
        ("c.toml", bad),
        ("d.toml", "year = "),
        ("e.toml", "year = 2033\nsource = \"s\"\nnumber = \"n\"\npublished = 2029-11-01\nread_from = \"r\"\n"),
    ])
    .unwrap_err();
    let told: Vec<String> = errors
        .iter()
        .map(|e| format!("{}:{}", e.file, e.key))
        .collect();
    for expected in ["b.toml:year", "b.toml:", "d.toml:", "e.toml:holiday"] {
        assert!(told.iter().any(|t| t == expected), "{expected} in {told:?}");
    }
    // An impossible date is refused by the TOML parser itself, so the file is one mistake.
    assert!(told.iter().any(|t| t.starts_with("c.toml")), "{told:?}");
    let bad = bad.replace("2031-02-30", "2032-02-01");
    let errors = Calendar::load([("c.toml", bad.as_str())]).unwrap_err();
    let told: Vec<&str> = errors.iter().map(|e| e.key.as_str()).collect();
    for expected in [
        "sorce",
        "source",
        "number",
        "published",
        "read_from",
        "holiday[0].to",
        "holiday[1].from",
        "holiday[1].make_up",
        "holiday[1].make_up[1]",
    ] {
        assert!(told.contains(&expected), "{expected} in {told:?}");
    }
}

#[test]
fn the_end_of_time_does_not_panic() {
    let calendar = Calendar::default();
    let _ = calendar.add_working_days(NaiveDate::MAX, 3);
    let _ = calendar.first_working_day_on_or_after(NaiveDate::MAX);
    let _ = calendar.last_working_day_on_or_before(NaiveDate::MIN);
    let _ = calendar.next_cut_off(NaiveDate::MAX, 25);
    let _ = calendar.missing_year_warning(NaiveDate::MAX);
    let _ = china_midnight(NaiveDate::MIN);
    assert_eq!(
        calendar.working_days_between(NaiveDate::MAX, NaiveDate::MIN),
        0
    );
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0u64..5000).prop_map(|days| d("2018-01-01").checked_add_days(Days::new(days)).unwrap())
}

proptest! {
    #[test]
    fn s1_15_the_day_of_the_event_is_not_counted(from in any_day(), n in 1u32..60) {
        let due = Calendar::national().add_working_days(from, n);
        prop_assert!(due.date > from);
        prop_assert!(Calendar::national().is_working_day(due.date).is_working);
        prop_assert_eq!(Calendar::national().add_working_days(from, 0).date, from);
    }

    #[test]
    fn s1_15_a_later_start_or_more_days_never_gives_an_earlier_due_date(from in any_day(), later in 0u64..40, n in 0u32..60) {
        let calendar = Calendar::national();
        let due = calendar.add_working_days(from, n).date;
        let moved = from.checked_add_days(Days::new(later)).unwrap();
        prop_assert!(calendar.add_working_days(moved, n).date >= due);
        prop_assert!(calendar.add_working_days(from, n + 1).date > due);
    }

    #[test]
    fn s1_15_counting_back_gives_the_number_that_was_added(from in any_day(), n in 0u32..60) {
        let calendar = Calendar::national();
        let due = calendar.add_working_days(from, n).date;
        prop_assert_eq!(calendar.working_days_between(from, due), n);
    }

    #[test]
    fn hostile_text_is_refused_and_never_panics(text in hostile()) {
        let _ = Calendar::load([("x.toml", text.as_str())]);
    }

    #[test]
    fn a_slip_in_a_year_is_told_or_changes_a_day_and_never_panics(text in mangled(include_str!("../calendars/2026.toml"))) {
        match Calendar::load([("2026.toml", text.as_str())]) {
            Ok(calendar) => {
                let _ = calendar.add_working_days(d("2026-02-12"), 10);
            }
            Err(mistakes) => prop_assert!(mistakes.iter().all(|m| m.file == "2026.toml" && !m.problem.contains('\n'))),
        }
    }

    #[test]
    fn hostile_values_are_refused_and_never_panic(
        year in any::<i64>(), y in 0u32..10000, m in 0u32..15, day in 0u32..40, name in hostile()
    ) {
        let text = format!(
            "year = {year}\nsource = {name:?}\nnumber = 1\npublished = {y:04}-{m:02}-{day:02}\n\
             [[holiday]]\nname = \"x\"\nfrom = {y:04}-01-01\nto = {y:04}-12-31\nmake_up = [{y:04}-06-{day:02}]\n"
        );
        prop_assert!(Calendar::load([("x.toml", text.as_str())]).is_err());
    }
}
