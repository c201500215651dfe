//! How long the rules take, against what pages can afford: prints each figure and fails when a limit is passed.
//! `cargo bench -p domain`. A figure is the best of several rounds, so that a busy machine does not blur it.
#![expect(clippy::unwrap_used, reason = "a benchmark may fail loudly")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::{DateTime, NaiveDate, Utc};
use domain::application::{Circumstances, subsidies_route};
use domain::calendar::Calendar;
use domain::case::{Case, Stage, due};
use domain::catalogue::Catalogue;
use domain::deadline::{Clock, Reach, Step};
use domain::money::SubsidyKind;
use domain::month::YearMonth;
use domain::overlap::OverlapTable;
use domain::payment::{PaymentRhythm, first_payment, first_roll_month, rate_in, start_month};
use domain::place::Places;
use domain::rate::{RateClass, RateTable};

/// Invented, as in the worked examples: 100 to September, 110 from October.
const RATES: &str = "
[[rate]]
place = \"150424\"
kind = \"care\"
class = \"all\"
from = \"2026-01\"
amount_yuan = \"100\"
source = \"invented\"
[[rate]]
place = \"150424\"
kind = \"care\"
class = \"all\"
from = \"2026-10\"
amount_yuan = \"110\"
source = \"invented\"
";

struct Report {
    within: bool,
}

impl Report {
    fn line(&mut self, what: &str, took: Duration, limit: Duration) {
        let verdict = if took <= limit { "ok" } else { "TOO SLOW" };
        println!("{what:<48} {took:>12.3?}   limit {limit:>8.0?}   {verdict}");
        self.within &= took <= limit;
    }
}

/// The time of one call: the best of 20 rounds of 2,000.
fn each<T>(mut call: impl FnMut() -> T) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..20 {
        let start = Instant::now();
        for _ in 0..2_000 {
            black_box(call());
        }
        best = best.min(start.elapsed() / 2_000);
    }
    best
}

/// The best of five single calls.
fn whole<T>(mut call: impl FnMut() -> T) -> Duration {
    let times = (0..5).map(|_| {
        let start = Instant::now();
        black_box(call());
        start.elapsed()
    });
    times.min().unwrap()
}

fn files(folder: &str) -> Vec<(String, String)> {
    let folder = format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"));
    let entries = std::fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| {
            let name = entry.file_name().into_string().unwrap();
            (name, std::fs::read_to_string(entry.path()).unwrap())
        })
        .collect()
}

fn pairs(files: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
}

fn main() {
    let mut report = Report { within: true };
    let micros = Duration::from_micros;
    let day: NaiveDate = "2026-11-20".parse().unwrap();
    let calendar = Calendar::national();
    let places = Places::national_set();

    let clock = Clock {
        step: Step::ForwardToDpf,
        from: day,
        reach: Reach::WorkingDays(10),
        done_on: None,
    };
    let took = each(|| clock.due(black_box(&[]), calendar, day));
    report.line("a due date (10 working days)", took, micros(5));

    let now: DateTime<Utc> = "2026-11-20T02:00:00Z".parse().unwrap();
    let home = "150424100";
    let around = Circumstances {
        home: home.into(),
        connected: true,
        running: false,
        name: String::new(),
        route: subsidies_route(home, day),
        now,
    };
    let mut case = Case::handed_in(
        "care_subsidy",
        Some(SubsidyKind::Care),
        Stage::Submitted,
        around,
    );
    (case.stage, case.completed_at) = (Stage::PreliminaryReview, Some(now));
    let took = each(|| due::due(black_box(&case), day));
    report.line(
        "the due date of a case, rules of its place",
        took,
        micros(5),
    );

    let rates = RateTable::from_toml("rates", RATES).unwrap();
    let took = each(|| {
        let submitted: DateTime<Utc> = black_box("2026-09-28T02:00:00Z").parse().unwrap();
        let start = start_month(submitted, YearMonth::MIN);
        let rules = places.rules(home, day);
        let cut_off = |month: YearMonth| {
            let first = month.first_day();
            use chrono::Datelike;
            calendar
                .cut_off(first.year(), first.month(), rules.stages.cut_off_day)
                .map_or(first, |due| due.date)
        };
        let roll = first_roll_month(day, PaymentRhythm::Monthly, cut_off);
        let class = RateClass::all();
        let rate = rate_in(&rates, &["150424100", "150424"], SubsidyKind::Care, |_| {
            Some(class.clone())
        });
        first_payment(SubsidyKind::Care, start, roll, &[], rate).total()
    });
    report.line("a first payment, from submission to sum", took, micros(5));

    let took = each(|| {
        places
            .rules(black_box(home), black_box(day))
            .stages
            .cut_off_day
    });
    report.line("the rules of a township on a day", took, micros(1));

    let (services, rules, years) = (files("services"), files("places/rules"), files("calendars"));
    let overlaps = include_str!("../places/overlap.toml");
    let took = whole(|| {
        let services = Catalogue::load(pairs(&services));
        let places = Places::load(pairs(&rules)).unwrap();
        let years = Calendar::load(pairs(&years)).unwrap();
        let overlaps = OverlapTable::from_toml("overlap", overlaps).unwrap();
        (services, places, years, overlaps)
    });
    report.line(
        "loading services, places, calendars, overlaps",
        took,
        Duration::from_millis(50),
    );

    // Before the start there is nothing shipped in memory, so this one counts once: reading the divisions of the country.
    let start = Instant::now();
    black_box(domain::division::Divisions::national());
    report.line(
        "loading the divisions of the country",
        start.elapsed(),
        Duration::from_millis(50),
    );

    assert!(report.within, "a limit was passed");
}
