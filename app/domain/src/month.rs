//! Calendar months and quarters as values, and the day it is in China. Money is counted in months (R4.4).
//!
//! Here: [`YearMonth`], [`Quarter`], [`china_date`]. Not here: working days and holidays (calendar), amounts (money).
//! Every function is total: at the edges (years 1 and 9999) it stays where it is instead of failing.
//! To add a unit of time, give it a type here that knows its first and last month.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

const MIN_INDEX: i32 = 12;
const MAX_INDEX: i32 = 9999 * 12 + 11;

/// A month of the civil calendar, `2026-11` in text and JSON. Years 1 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearMonth {
    /// Months since year 0, so that order, distance and neighbours are plain arithmetic.
    index: i32,
}

/// A quarter of a year, for places that pay every three months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quarter {
    index: i32,
}

/// The text is no month of the form `2026-11`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a month of the form 2026-11")]
pub struct NotAMonth;

impl YearMonth {
    /// January of year 1; nothing is earlier.
    pub const MIN: Self = Self { index: MIN_INDEX };
    /// December of year 9999; nothing is later.
    pub const MAX: Self = Self { index: MAX_INDEX };

    /// The month `month` (1 to 12) of `year` (1 to 9999); `None` for anything else.
    #[must_use]
    pub const fn new(year: i32, month: u32) -> Option<Self> {
        if year < 1 || year > 9999 || month < 1 || month > 12 {
            return None;
        }
        Some(Self {
            index: year * 12 + month as i32 - 1,
        })
    }

    /// The month a day lies in. Days outside the years 1 to 9999 give the nearest month.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        let year = day.year().clamp(0, 10_000);
        Self::clamped(year * 12 + i32::try_from(day.month0()).unwrap_or(0))
    }

    /// The month an instant lies in, by China time whatever the visitor's browser says (R4.4).
    #[must_use]
    pub fn in_china(at: DateTime<Utc>) -> Self {
        Self::of(china_date(at))
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.index / 12
    }

    /// The month of the year, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u32 {
        (self.index % 12) as u32 + 1
    }

    /// The month after this one; [`Self::MAX`] stays.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus(1)
    }

    /// The month before this one; [`Self::MIN`] stays.
    #[must_use]
    pub fn prev(self) -> Self {
        self.plus(-1)
    }

    /// The month so many months later (or earlier, when negative), kept within the years 1 to 9999.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        Self::clamped(self.index.saturating_add(months))
    }

    /// How many months from here to `other`: 0 for the same month, negative when `other` is earlier.
    #[must_use]
    pub const fn months_until(self, other: Self) -> i32 {
        other.index - self.index
    }

    /// Every month from this one to `last`, both included, in order; empty when `last` is earlier.
    pub fn through(self, last: Self) -> impl DoubleEndedIterator<Item = Self> + Clone {
        (self.index..=last.index).map(|index| Self { index })
    }

    /// The quarter this month lies in.
    #[must_use]
    pub const fn quarter(self) -> Quarter {
        Quarter {
            index: self.index / 3,
        }
    }

    /// The first day of the month.
    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year(), self.month(), 1).unwrap_or_default()
    }

    /// The last day of the month, leap years minded.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        let first_of_next = NaiveDate::from_ymd_opt(
            self.year() + i32::from(self.month() == 12),
            self.month() % 12 + 1,
            1,
        );
        first_of_next
            .and_then(|day| day.pred_opt())
            .unwrap_or_default()
    }

    /// The given day of this month, or `None` when the month has no such day.
    #[must_use]
    pub fn day(self, day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year(), self.month(), day)
    }

    /// The month as a Chinese page writes it: `2026年11月`.
    #[must_use]
    pub fn in_words(self) -> String {
        format!("{}年{}月", self.year(), self.month())
    }

    fn clamped(index: i32) -> Self {
        Self {
            index: index.clamp(MIN_INDEX, MAX_INDEX),
        }
    }
}

impl Quarter {
    /// The year, 1 to 9999.
    #[must_use]
    pub const fn year(self) -> i32 {
        self.index / 4
    }

    /// The number of the quarter within its year, 1 to 4.
    #[must_use]
    pub const fn number(self) -> u32 {
        (self.index % 4) as u32 + 1
    }

    /// January, April, July or October.
    #[must_use]
    pub fn first_month(self) -> YearMonth {
        YearMonth::clamped(self.index * 3)
    }

    /// March, June, September or December: 季末月.
    #[must_use]
    pub fn last_month(self) -> YearMonth {
        YearMonth::clamped(self.index * 3 + 2)
    }

    /// The three months, in order.
    pub fn months(self) -> impl DoubleEndedIterator<Item = YearMonth> + Clone {
        self.first_month().through(self.last_month())
    }

    /// The quarter after this one; the last one stays.
    #[must_use]
    pub fn next(self) -> Self {
        self.last_month().next().quarter()
    }
}

/// The calendar day in China at an instant. China has one time zone, eight hours ahead of UTC, without summer time.
#[must_use]
pub fn china_date(at: DateTime<Utc>) -> NaiveDate {
    let utc = at.naive_utc();
    utc.checked_add_signed(TimeDelta::hours(8))
        .unwrap_or(utc)
        .date()
}

/// The instant at which a day begins in China, 00:00 there.
#[must_use]
pub fn china_midnight(day: NaiveDate) -> DateTime<Utc> {
    let local = day.and_time(chrono::NaiveTime::MIN);
    local
        .checked_sub_signed(TimeDelta::hours(8))
        .unwrap_or(local)
        .and_utc()
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.month())
    }
}

impl fmt::Debug for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-Q{}", self.year(), self.number())
    }
}

impl FromStr for YearMonth {
    type Err = NotAMonth;

    /// Reads exactly `YYYY-MM` in ASCII digits; a form field folds its text before it comes here.
    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let (year, month) = text.split_once('-').ok_or(NotAMonth)?;
        let digits = |part: &str, count: usize| {
            part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !digits(year, 4) || !digits(month, 2) {
            return Err(NotAMonth);
        }
        let year = year.parse().map_err(|_| NotAMonth)?;
        let month = month.parse().map_err(|_| NotAMonth)?;
        Self::new(year, month).ok_or(NotAMonth)
    }
}

impl Serialize for YearMonth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for YearMonth {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(de::Error::custom)
    }
}
