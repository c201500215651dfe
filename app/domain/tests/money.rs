//! Amounts and kinds.
#![cfg(test)]

mod hostile;

use domain::money::{Fen, SubsidyKind};
use hostile::hostile;
use proptest::prelude::*;

#[test]
fn an_amount_is_said_in_yuan() {
    for (fen, words) in [
        (10_000, "100 元"),
        (32_050, "320.50 元"),
        (5, "0.05 元"),
        (0, "0 元"),
        (-50, "-0.50 元"),
    ] {
        assert_eq!(Fen(fen).to_string(), words);
    }
    assert!(Fen(i64::MIN).to_string().starts_with('-'));
    assert_eq!(serde_json::to_string(&Fen(320)).unwrap(), "320");
    assert_eq!(
        serde_json::to_string(&SubsidyKind::Care).unwrap(),
        "\"care\""
    );
}

#[test]
fn an_amount_is_read_from_yuan() {
    assert_eq!("100".parse(), Ok(Fen(10_000)));
    assert_eq!("320.5".parse(), Ok(Fen(32_050)));
    for text in [
        "",
        ".",
        "1.",
        ".5",
        "1.234",
        "-1",
        "+1",
        "1,000",
        "1e3",
        "１００",
        "99999999999999999999",
        "92233720368547758.08",
    ] {
        assert!(text.parse::<Fen>().is_err(), "{text}");
    }
}

#[test]
fn overflow_is_an_answer_not_a_wrong_sum() {
    assert_eq!(Fen(i64::MAX).checked_add(Fen(1)), None);
    assert_eq!(Fen::checked_sum([Fen(i64::MAX), Fen(1)]), None);
    assert_eq!(Fen(i64::MAX).checked_mul(2), None);
    assert_eq!(Fen(i64::MIN).checked_sub(Fen(1)), None);
    assert_eq!(Fen::from_yuan(i64::MAX), None);
}

proptest! {
    #[test]
    fn yuan_text_comes_back_as_the_same_amount(fen in 0..i64::MAX) {
        prop_assert_eq!(Fen(fen).in_yuan().parse::<Fen>(), Ok(Fen(fen)));
    }

    #[test]
    fn hostile_text_never_panics(text in hostile()) {
        let _ = text.parse::<Fen>();
        let _ = text.parse::<SubsidyKind>();
    }
}
