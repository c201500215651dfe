//! The dated rate table. All rates here are invented for the tests.
#![cfg(test)]

mod hostile;
mod mangled;

use domain::money::{Fen, SubsidyKind};
use domain::month::YearMonth;
use domain::rate::{RateClass, RateTable};
use hostile::hostile;
use mangled::mangled;
use proptest::prelude::*;

const INVENTED: &str = r#"
[[rate]]
place = "150424"
kind = "living"
class = "all"
from = "2026-01"
amount_yuan = "100"
source = "invented for a test"

[[rate]]
place = "150424"
kind = "living"
class = "all"
from = "2026-10"
until = "2027-06"
amount_yuan = "110.50"
source = "invented for a test"

[[rate]]
place = "150400"
kind = "living"
class = "all"
from = "2025-01"
amount_yuan = "90"
source = "invented for a test"
"#;

fn ym(text: &str) -> YearMonth {
    text.parse().unwrap()
}

fn living(places: &[&str], month: &str) -> Option<Fen> {
    let table = RateTable::from_toml("rates.toml", INVENTED).unwrap();
    table
        .rate(places, SubsidyKind::Living, &RateClass::all(), ym(month))
        .map(|rate| rate.amount)
}

#[test]
fn r14_1_a_month_has_the_rate_in_force_in_that_month() {
    assert_eq!(living(&["150424"], "2026-09"), Some(Fen(10_000)));
    assert_eq!(living(&["150424"], "2026-10"), Some(Fen(11_050)));
    assert_eq!(living(&["150424"], "2027-06"), Some(Fen(11_050)));
}

#[test]
fn a_place_without_a_published_rate_has_none() {
    assert_eq!(living(&["150424"], "2025-12"), None);
    assert_eq!(
        living(&["150424"], "2027-07"),
        None,
        "the older rate does not come back"
    );
    assert_eq!(living(&["230881"], "2026-11"), None);
    assert_eq!(living(&[], "2026-11"), None);
}

#[test]
fn the_nearest_place_with_a_rate_wins() {
    assert_eq!(
        living(&["150424100", "150424", "150400"], "2026-11"),
        Some(Fen(11_050))
    );
    assert_eq!(living(&["150403", "150400"], "2026-11"), Some(Fen(9_000)));
}

#[test]
fn s2_9_no_amount_is_shipped_for_any_place() {
    assert!(RateTable::shipped().unwrap().rates().is_empty());
}

#[test]
fn all_mistakes_of_a_rate_file_are_told_at_once() {
    let text = r#"
[[rate]]
place = "15042"
kind = "food"
class = "Alle"
from = "2026-13"
amount_yuan = "hundred"
colour = "red"
[[rate]]
place = "150424"
kind = "living"
class = "all"
from = "2026-05"
until = "2026-04"
amount_yuan = "1"
source = "x"
[[rate]]
place = "150424"
kind = "living"
class = "all"
from = "2026-05"
amount_yuan = "0"
source = "x"
"#;
    let keys: Vec<_> = RateTable::from_toml("rates.toml", text)
        .unwrap_err()
        .into_iter()
        .map(|mistake| mistake.key)
        .collect();
    for key in [
        "place",
        "kind",
        "class",
        "from",
        "amount_yuan",
        "colour",
        "source",
    ] {
        assert!(
            keys.contains(&format!("rate[0].{key}")),
            "{key} in {keys:?}"
        );
    }
    assert!(keys.contains(&"rate[1].until".to_owned()));
    assert!(keys.contains(&"rate[2].amount_yuan".to_owned()));
}

#[test]
fn the_same_rate_twice_is_a_mistake() {
    let one = "[[rate]]\nplace=\"150424\"\nkind=\"care\"\nclass=\"all\"\nfrom=\"2026-05\"\namount_yuan=\"1\"\nsource=\"x\"\n";
    let mistakes = RateTable::from_toml("rates.toml", &format!("{one}{one}")).unwrap_err();
    assert_eq!(mistakes.len(), 1);
    assert_eq!(mistakes[0].key, "rate[1].from");
}

#[test]
fn a_file_of_another_shape_is_a_mistake_not_an_empty_table() {
    for text in ["rate = 3", "rate = [1]", "rates = []", "[[rate]", "x"] {
        assert!(RateTable::from_toml("rates.toml", text).is_err(), "{text}");
    }
}

proptest! {
    #[test]
    fn a_slip_in_a_table_is_told_and_never_panics(text in mangled(INVENTED)) {
        if let Err(mistakes) = RateTable::from_toml("rates.toml", &text) {
            prop_assert!(!mistakes.is_empty());
        }
    }

    #[test]
    fn hostile_text_never_panics(text in hostile()) {
        let _ = text.parse::<RateClass>();
        let _ = RateTable::from_toml("x", &text);
        let _ = RateTable::from_toml("x", &format!("[[rate]]\nplace = {text}\nfrom = \"{text}\""));
    }
}
