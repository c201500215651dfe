//! The overlap table as shipped, its warnings, and what a settlement means.
#![cfg(test)]

mod hostile;
mod mangled;

use domain::money::{Fen, SubsidyKind};
use domain::month::YearMonth;
use domain::overlap::*;
use domain::payment::{WhyNothing, first_payment};
use hostile::hostile;
use mangled::mangled;
use proptest::prelude::*;
use uuid::Uuid;

fn ym(text: &str) -> YearMonth {
    text.parse().unwrap()
}

fn drawn(benefit: &str) -> DrawnBenefit {
    DrawnBenefit {
        benefit: benefit.into(),
        from: ym("2026-09"),
        until: None,
        amount: None,
    }
}

fn verdict(benefit: &str, home: &str, kind: SubsidyKind) -> Verdict {
    OverlapTable::shipped()
        .unwrap()
        .find(benefit, home)
        .unwrap()
        .verdict(kind)
}

#[test]
fn r4_1_s3_5_the_shipped_table_says_what_the_state_says() {
    use Verdict::{AskTheOffice, BothAllowed, ChooseTheHigher, Excluded};
    let rows = [
        ("other_subsidy", BothAllowed, BothAllowed),
        ("tekun", Excluded, Excluded),
        ("work_injury_care", Excluded, Excluded),
        ("orphan_allowance", Excluded, BothAllowed),
        ("unattended_child_allowance", AskTheOffice, BothAllowed),
        ("welfare_living_allowance", ChooseTheHigher, BothAllowed),
        ("welfare_care_allowance", BothAllowed, ChooseTheHigher),
        ("dibao", BothAllowed, BothAllowed),
        ("temporary_relief", AskTheOffice, AskTheOffice),
        ("old_age_allowance", AskTheOffice, AskTheOffice),
        ("home_care_service_subsidy", AskTheOffice, AskTheOffice),
        ("long_term_care_insurance", AskTheOffice, AskTheOffice),
        ("same_subsidy_elsewhere", AskTheOffice, AskTheOffice),
    ];
    let shipped = OverlapTable::shipped().unwrap();
    let of_the_nation = shipped.benefits().iter().filter(|one| one.place.is_empty());
    assert_eq!(of_the_nation.count(), rows.len());
    for (benefit, living, care) in rows {
        for (kind, wanted) in [(SubsidyKind::Living, living), (SubsidyKind::Care, care)] {
            assert_eq!(verdict(benefit, "110101001", kind), wanted, "{benefit}");
        }
    }
    // What one place's document says holds there and nowhere else.
    for kind in SubsidyKind::ALL {
        for (home, relief, elsewhere) in [
            ("150702001", BothAllowed, AskTheOffice),
            ("150424100", AskTheOffice, Excluded),
            ("230881100", AskTheOffice, AskTheOffice),
        ] {
            assert_eq!(verdict("temporary_relief", home, kind), relief, "{home}");
            assert_eq!(
                verdict("same_subsidy_elsewhere", home, kind),
                elsewhere,
                "{home}"
            );
        }
    }
}

#[test]
fn s3_5_what_is_not_confirmed_never_excludes() {
    for benefit in OverlapTable::shipped()
        .unwrap()
        .benefits()
        .iter()
        .filter(|benefit| !benefit.confirmed)
    {
        for kind in SubsidyKind::ALL {
            assert_ne!(benefit.verdict(kind), Verdict::Excluded, "{}", benefit.id);
        }
    }
}

#[test]
fn every_note_is_one_short_plain_sentence_or_two() {
    for benefit in OverlapTable::shipped().unwrap().benefits() {
        assert!(benefit.note.ends_with('。'), "{}", benefit.id);
        for sentence in benefit.note.split('。') {
            assert!(sentence.chars().count() <= 30, "{sentence}");
        }
    }
}

#[test]
fn r12_2_a_warning_explains_and_leaves_out_what_goes_together() {
    let table = OverlapTable::shipped().unwrap();
    let warnings = table.warnings(
        SubsidyKind::Living,
        "150424100",
        &[drawn("dibao"), drawn("orphan_allowance")],
    );
    assert_eq!(warnings.len(), 1);
    assert_eq!(warnings[0].verdict, Verdict::Excluded);
    assert!(
        warnings[0]
            .benefit
            .as_ref()
            .unwrap()
            .source
            .contains("52号")
    );
    assert!(
        table
            .warnings(SubsidyKind::Care, "150424100", &[drawn("orphan_allowance")])
            .is_empty()
    );
}

#[test]
fn a_benefit_nobody_knows_goes_to_the_office() {
    let warnings = OverlapTable::shipped().unwrap().warnings(
        SubsidyKind::Care,
        "150424100",
        &[drawn("something_new")],
    );
    assert_eq!(
        (warnings[0].verdict, warnings[0].benefit.is_none()),
        (Verdict::AskTheOffice, true)
    );
}

#[test]
fn choosing_the_higher_is_said_and_left_to_the_person() {
    let table = OverlapTable::shipped().unwrap();
    let higher = |amount, rate| {
        let other = DrawnBenefit {
            amount,
            ..drawn("welfare_care_allowance")
        };
        table.warnings(SubsidyKind::Care, "150424100", &[other])[0].subsidy_is_higher(rate)
    };
    assert_eq!(higher(Some(Fen(8_000)), Some(Fen(10_000))), Some(true));
    assert_eq!(higher(Some(Fen(12_000)), Some(Fen(10_000))), Some(false));
    assert_eq!(higher(Some(Fen(10_000)), Some(Fen(10_000))), None);
    assert_eq!(higher(None, Some(Fen(10_000))), None);
    assert_eq!(higher(Some(Fen(8_000)), None), None);
    let excluded = DrawnBenefit {
        amount: Some(Fen(1)),
        ..drawn("tekun")
    };
    assert_eq!(
        table.warnings(SubsidyKind::Care, "150424100", &[excluded])[0]
            .subsidy_is_higher(Some(Fen(2))),
        None
    );
}

#[test]
fn months_count_nothing_only_after_an_officer_settled_it() {
    let settle = |outcome| Settlement {
        kind: SubsidyKind::Living,
        drawn: DrawnBenefit {
            until: Some(ym("2026-09")),
            ..drawn("tekun")
        },
        outcome,
        officer: Uuid::from_u128(1),
        at: "2026-11-20T02:00:00Z".parse().unwrap(),
    };
    assert_eq!(settle(SettledFor::Both).excluded_months(), None);
    assert_eq!(settle(SettledFor::TheSubsidy).excluded_months(), None);
    let excluded = settle(SettledFor::TheOtherBenefit)
        .excluded_months()
        .unwrap();
    assert_eq!(
        excluded.why,
        WhyNothing::OtherBenefit {
            benefit: "tekun".into()
        }
    );
    let payment = first_payment(
        SubsidyKind::Living,
        ym("2026-09"),
        ym("2026-11"),
        &[excluded],
        |_| Some(Fen(100)),
    );
    assert_eq!(payment.total(), Some(Fen(200)));
}

#[test]
fn all_mistakes_of_the_overlap_file_are_told_at_once() {
    let text = "[[benefit]]\nid='A B'\nliving='no'\nconfirmed='yes'\n[[benefit]]\n";
    let keys: Vec<_> = OverlapTable::from_toml("o", text)
        .unwrap_err()
        .into_iter()
        .map(|mistake| mistake.key)
        .collect();
    for key in [
        "id",
        "name",
        "living",
        "care",
        "confirmed",
        "source",
        "note",
    ] {
        assert!(keys.contains(&format!("benefit[0].{key}")), "{key}");
        assert!(keys.contains(&format!("benefit[1].{key}")), "{key}");
    }
}

#[test]
fn the_same_benefit_twice_is_a_mistake() {
    let shipped = include_str!("../places/overlap.toml");
    let mistakes = OverlapTable::from_toml("o", &format!("{shipped}{shipped}")).unwrap_err();
    assert_eq!(mistakes.len(), 15);
}

proptest! {
    #[test]
    fn a_slip_in_the_table_is_told_and_never_panics(text in mangled(include_str!("../places/overlap.toml"))) {
        if let Err(mistakes) = OverlapTable::from_toml("o", &text) {
            prop_assert!(!mistakes.is_empty());
        }
    }

    #[test]
    fn hostile_text_never_panics(text in hostile()) {
        let _ = text.parse::<Verdict>();
        let _ = OverlapTable::from_toml("o", &text);
        let _ = OverlapTable::shipped().unwrap().warnings(SubsidyKind::Living, "150424100", &[drawn(&text)]);
    }
}
