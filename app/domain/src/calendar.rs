//! Working days and China time: which day counts, how far ten of them reach, what day it is in Beijing.
//! Not here: which clock runs for how long (`deadline`). A new year is one file `calendars/<year>.toml`, copied from
//! the State Council's notice; nothing else changes.

mod notice;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeDelta, Utc, Weekday};
use include_dir::{Dir, include_dir};

use crate::data_file::{Section, parse, sound, texts};
use crate::mistake::Mistake;
pub use crate::month::{china_date, china_midnight};

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/calendars");

static NATIONAL: LazyLock<(Calendar, Vec<Mistake>)> =
    LazyLock::new(|| Calendar::read(texts(&FILES)));

/// From this day of December a notice for the *next* year may still move working days (it did in 2018), so without
/// that notice these days are provisional too.
const NEXT_NOTICE_REACHES_BACK_TO: u32 = 26;

/// Whether offices work on a day, and how sure that is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WorkingDay {
    /// True when offices work.
    pub is_working: bool,
    /// True when the holiday notice for this day is not loaded yet: pages say "预计".
    pub provisional: bool,
}

/// A computed day and how sure it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// The day, in China.
    pub date: NaiveDate,
    /// True when the way to it touches a day whose holiday notice is not loaded yet: pages say "预计".
    pub provisional: bool,
}

/// The State Council's holidays and make-up working days, year by year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    years: BTreeSet<i32>,
    /// Days that differ from the plain week: false = holiday, true = make-up working day.
    days: BTreeMap<NaiveDate, bool>,
}

impl Calendar {
    /// The calendar shipped with the program, parsed once. A broken file is left out (its year is then provisional)
    /// and named by [`Calendar::national_errors`].
    pub fn national() -> &'static Self {
        &NATIONAL.0
    }

    /// Mistakes in the shipped files; the program refuses to start unless this is empty.
    pub fn national_errors() -> &'static [Mistake] {
        &NATIONAL.1
    }

    /// Reads holiday years from `(file name, text)` pairs.
    ///
    /// # Errors
    /// Every mistake of every file, with file and key.
    pub fn load<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Vec<Mistake>> {
        let (calendar, errors) = Self::read(files);
        sound(calendar, errors)
    }

    fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Mistake>) {
        let mut calendar = Self::default();
        let mut errors = Vec::new();
        for (file, text) in files {
            let before = errors.len();
            let Some(table) = parse(file, text, &mut errors) else {
                continue;
            };
            let Some((year, days)) = notice::read_year(&Section::root(file, &table), &mut errors)
            else {
                continue;
            };
            if calendar.years.contains(&year) {
                errors.push(Mistake::at(
                    file,
                    "year",
                    format!("{year} is in another file already"),
                ));
            }
            for day in days.keys().filter(|day| calendar.days.contains_key(day)) {
                errors.push(Mistake::at(
                    file,
                    "",
                    format!("{day} is in another file already"),
                ));
            }
            if errors.len() == before {
                calendar.years.insert(year);
                calendar.days.extend(days);
            }
        }
        (calendar, errors)
    }

    /// Whether offices work on `date`. A year without a notice counts weekends and the holidays with a fixed date,
    /// and says that it is provisional.
    pub fn is_working_day(&self, date: NaiveDate) -> WorkingDay {
        let provisional = self.is_provisional(date);
        if let Some(is_working) = self.days.get(&date) {
            return WorkingDay {
                is_working: *is_working,
                provisional,
            };
        }
        let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
        let fixed_holiday = !self.years.contains(&date.year())
            && matches!((date.month(), date.day()), (1 | 5, 1) | (10, 1..=3));
        // Labour Day has two days since 2025 (State Council order 795).
        let fixed_holiday = fixed_holiday
            || (!self.years.contains(&date.year())
                && date.year() >= 2025
                && (date.month(), date.day()) == (5, 2));
        WorkingDay {
            is_working: !weekend && !fixed_holiday,
            provisional,
        }
    }

    /// The `n`-th working day after `from`. The day of the event itself is not counted (民法典 Art. 201), so
    /// `n = 0` gives `from`.
    pub fn add_working_days(&self, from: NaiveDate, n: u32) -> Due {
        self.add_working_days_except(from, n, |_| false)
    }

    /// Like [`Calendar::add_working_days`], but days for which `skipped` is true do not count (a clock at rest).
    pub(crate) fn add_working_days_except(
        &self,
        from: NaiveDate,
        n: u32,
        skipped: impl Fn(NaiveDate) -> bool,
    ) -> Due {
        let mut due = Due {
            date: from,
            provisional: false,
        };
        let mut left = n;
        while left > 0 {
            let Some(next) = due.date.succ_opt() else {
                // The end of the calendar, some 260 000 years ahead.
                due.provisional = true;
                break;
            };
            let day = self.is_working_day(next);
            due.date = next;
            due.provisional |= day.provisional;
            if day.is_working && !skipped(next) {
                left -= 1;
            }
        }
        due
    }

    /// How many working days lie after `from` up to and including `to`; 0 when `to` is not later. The inverse of
    /// [`Calendar::add_working_days`].
    pub fn working_days_between(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        let mut count = 0;
        let mut day = from;
        while day < to {
            let Some(next) = day.succ_opt() else { break };
            day = next;
            count += u32::from(self.is_working_day(day).is_working);
        }
        count
    }

    /// The last working day not later than `date`: for cut-offs that must not slip (R4.3 A).
    pub fn last_working_day_on_or_before(&self, date: NaiveDate) -> Due {
        self.seek(date, NaiveDate::pred_opt)
    }

    /// The first working day not earlier than `date`: a citizen's time limit that ends on a day off ends on the next
    /// working day (民法典 Art. 203).
    pub fn first_working_day_on_or_after(&self, date: NaiveDate) -> Due {
        self.seek(date, NaiveDate::succ_opt)
    }

    /// The monthly cut-off of the payment roll: the last working day on or before `day_of_month` (R4.3 A). A day
    /// that the month does not have means its last day. `None` only for a month that does not exist.
    pub fn cut_off(&self, year: i32, month: u32, day_of_month: u32) -> Option<Due> {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        let day = (1..=day_of_month.clamp(1, 31))
            .rev()
            .find_map(|day| NaiveDate::from_ymd_opt(year, month, day));
        Some(self.last_working_day_on_or_before(day.unwrap_or(first)))
    }

    /// The first cut-off that is not earlier than `on`.
    pub fn next_cut_off(&self, on: NaiveDate, day_of_month: u32) -> Due {
        let following = on
            .with_day(1)
            .and_then(|first| first.checked_add_months(chrono::Months::new(1)));
        // A cut-off on the 1st can fall into the month before, hence a third candidate.
        let later = following.and_then(|first| first.checked_add_months(chrono::Months::new(1)));
        [Some(on), following, later]
            .into_iter()
            .flatten()
            .filter_map(|day| self.cut_off(day.year(), day.month(), day_of_month))
            .find(|due| due.date >= on)
            .unwrap_or(Due {
                date: on,
                provisional: true,
            })
    }

    /// The year whose notice the operator must load now, if any: next year's from 1 December, and this year's as
    /// long as it is missing.
    pub fn missing_year_warning(&self, today: NaiveDate) -> Option<i32> {
        let year = today.year();
        if !self.years.contains(&year) {
            return Some(year);
        }
        let next = year.saturating_add(1);
        (today.month() == 12 && !self.years.contains(&next)).then_some(next)
    }

    fn is_provisional(&self, date: NaiveDate) -> bool {
        let tail = date.month() == 12 && date.day() >= NEXT_NOTICE_REACHES_BACK_TO;
        !self.years.contains(&date.year())
            || (tail && !self.years.contains(&date.year().saturating_add(1)))
    }

    fn seek(&self, from: NaiveDate, step: impl Fn(&NaiveDate) -> Option<NaiveDate>) -> Due {
        let mut due = Due {
            date: from,
            provisional: false,
        };
        loop {
            let day = self.is_working_day(due.date);
            due.provisional |= day.provisional;
            if day.is_working {
                return due;
            }
            let Some(next) = step(&due.date) else {
                return due;
            };
            due.date = next;
        }
    }
}

/// The wall clock in China at `instant`.
pub fn china_time(instant: DateTime<Utc>) -> NaiveDateTime {
    let utc = instant.naive_utc();
    utc.checked_add_signed(CHINA_OFFSET).unwrap_or(utc)
}

const CHINA_OFFSET: TimeDelta = TimeDelta::seconds(8 * 60 * 60);
