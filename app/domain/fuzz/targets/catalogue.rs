//! Data files: services, rule sets of places, holidays, rates, overlaps. A broken file is told, never a panic.
#![no_main]

use domain::calendar::Calendar;
use domain::catalogue::Catalogue;
use domain::overlap::OverlapTable;
use domain::place::Places;
use domain::rate::RateTable;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let shared = include_str!("../../services/shared.toml");
    let (catalogue, mistakes) = Catalogue::load([("a.toml", text), ("shared.toml", shared)]);
    assert!(catalogue.get("a").is_some() || !mistakes.is_empty());
    let _ = Places::load([("a.toml", text)]);
    let _ = Calendar::load([("a.toml", text)]);
    let _ = RateTable::from_toml("a.toml", text);
    let _ = OverlapTable::from_toml("a.toml", text);
});
