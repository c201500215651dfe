//! What people type is folded to one spelling.

mod hostile;

use domain::fold::fold;
use hostile::hostile;
use proptest::prelude::*;

#[test]
fn folding_makes_one_spelling() {
    for (typed, folded) in [
        ("林西縣", "林西县"),
        ("臺灣　裡　衞生", "台湾 里 卫生"),
        ("ＡＢＣ１２３（ｘ）", "abc123(x)"),
        ("\u{feff} a\t\n b\u{200d}c ", "a bc"),
        ("", ""),
        ("\u{200b}", ""),
        ("a\u{0}", "a\u{0}"),
    ] {
        assert_eq!(fold(typed), folded);
    }
}

#[test]
fn no_character_of_the_table_leads_to_another_that_leads_on() {
    let pairs = include_str!("../places/traditional.txt");
    for pair in pairs.lines() {
        assert_eq!(fold(&fold(pair)), fold(pair), "{pair}");
    }
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in prop_oneof![hostile().boxed(), "[\\x00-\\x20a-zＡ-ｚ林縣臺裡\u{200b}\u{3000}]{0,40}".boxed()]) {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }
}
