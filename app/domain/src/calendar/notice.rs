//! One file of holidays, as the State Council's notice for a year lists them: periods off, each with its make-up
//! working days.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::NEXT_NOTICE_REACHES_BACK_TO;
use crate::data_file::Section;
use crate::mistake::Mistake;

/// Longest span that one holiday entry may cover; more is a slip of the pen.
const LONGEST_HOLIDAY_DAYS: i64 = 20;

/// Reads one year; every mistake is noted, and `None` only when the year itself cannot be read.
pub(super) fn read_year(
    file: &Section<'_>,
    errors: &mut Vec<Mistake>,
) -> Option<(i32, BTreeMap<NaiveDate, bool>)> {
    file.only(
        &[
            "year",
            "source",
            "number",
            "published",
            "read_from",
            "holiday",
        ],
        errors,
    );
    file.text("source", errors);
    file.text("number", errors);
    file.text("read_from", errors);
    file.date("published", errors);
    let mut days = BTreeMap::new();
    let year = file.whole("year", 1949..=2200, errors)?;
    let year = i32::try_from(year).ok()?;
    let holidays = file.sections("holiday", errors);
    if holidays.is_empty() {
        file.complain("holiday", "is missing: a year has holidays", errors);
    }
    for holiday in &holidays {
        holiday.only(&["name", "from", "to", "make_up"], errors);
        holiday.text("name", errors);
        let (from, to) = (holiday.date("from", errors), holiday.date("to", errors));
        if let (Some(from), Some(to)) = (from, to) {
            read_span(holiday, year, from, to, &mut days, errors);
        }
        for date in holiday.dates("make_up", errors) {
            if !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) {
                holiday.complain("make_up", format!("{date} is no weekend day"), errors);
            }
            put(holiday, "make_up", year, date, true, &mut days, errors);
        }
    }
    Some((year, days))
}

fn read_span(
    holiday: &Section<'_>,
    year: i32,
    from: NaiveDate,
    to: NaiveDate,
    days: &mut BTreeMap<NaiveDate, bool>,
    errors: &mut Vec<Mistake>,
) {
    let length = (to - from).num_days();
    if !(0..LONGEST_HOLIDAY_DAYS).contains(&length) {
        holiday.complain(
            "to",
            format!("must be 0 to {} days after from", LONGEST_HOLIDAY_DAYS - 1),
            errors,
        );
        return;
    }
    for offset in 0..=length.unsigned_abs() {
        if let Some(date) = from.checked_add_days(Days::new(offset)) {
            put(holiday, "from", year, date, false, days, errors);
        }
    }
}

fn put(
    holiday: &Section<'_>,
    key: &str,
    year: i32,
    date: NaiveDate,
    is_working: bool,
    days: &mut BTreeMap<NaiveDate, bool>,
    errors: &mut Vec<Mistake>,
) {
    // The notice of a year may reach back into December before it: New Year's Day 2023 began on 2022-12-31.
    let reaches_back = date.year() == year.saturating_sub(1)
        && date.month() == 12
        && date.day() >= NEXT_NOTICE_REACHES_BACK_TO;
    if date.year() != year && !reaches_back {
        holiday.complain(key, format!("{date} is not in {year}"), errors);
    }
    if days.insert(date, is_working).is_some() {
        holiday.complain(key, format!("{date} is written twice"), errors);
    }
}
