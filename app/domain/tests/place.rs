//! Rules by place and day: inheritance, citations, what the shipped files say, and bad files.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod hostile;
mod mangled;

use chrono::NaiveDate;
use domain::certificate_lapse::LapseRule;
use domain::deadline::{ClockStart, Route};
use domain::disability::{Category, Grade};
use domain::payment::PaymentRhythm;
use domain::place::{CoverageAnswer, HouseholdClass, Places, RuleKey, Rules};
use hostile::hostile;
use mangled::mangled;
use proptest::prelude::*;

const NATIONAL: &str = include_str!("../places/rules/national.toml");

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn rules(place: &str, on: &str) -> &'static Rules {
    Places::national_set().rules(place, d(on))
}

/// The nation's file and one more.
fn with(file: &str) -> Places {
    Places::load([("national.toml", NATIONAL), ("x.toml", file)]).unwrap()
}

fn rule(key: &str, value: &str, from: &str) -> String {
    format!("[[rule]]\nkey = \"{key}\"\nvalue = {value}\nvalid_from = {from}\ndocument = \"d\"\n")
}

#[test]
fn the_shipped_rule_sets_load_without_a_mistake() {
    assert_eq!(Places::national_errors(), &[]);
}

#[test]
fn the_nations_file_and_the_built_in_values_agree() {
    assert_eq!(rules("", "2026-11-22"), &Rules::default());
    assert_eq!(rules("99", "2026-11-22"), &Rules::default());
}

#[test]
fn every_rule_of_every_seed_place_names_its_document() {
    for place in ["", "150424100", "150700", "230881"] {
        for key in RuleKey::ALL {
            let found = Places::national_set()
                .explain(*key, place, d("2026-11-22"))
                .unwrap();
            assert!(!found.document.is_empty());
            assert_eq!(RuleKey::from_code(key.code()), Some(*key));
        }
    }
}

#[test]
fn r9_4_chifeng_has_six_months_of_grace_and_everywhere_else_the_national_rule_holds() {
    let chifeng = LapseRule::Grace { months: 6 };
    let national = LapseRule::NextMonth { back_pay_months: 3 };
    for place in ["1504", "150424", "150424100", "150402"] {
        assert_eq!(
            rules(place, "2026-11-22").certificate_lapse,
            chifeng,
            "{place}"
        );
    }
    for place in ["15", "1507", "150702", "230881", "110101001"] {
        assert_eq!(
            rules(place, "2026-11-22").certificate_lapse,
            national,
            "{place}"
        );
    }
    let found = Places::national_set()
        .explain(RuleKey::CertificateLapse, "150424100", d("2026-11-22"))
        .unwrap();
    assert_eq!(found.document, "赤峰市《管理操作规程》第九条");
    assert_eq!(found.place, "赤峰市");
    assert_eq!(found.file, "150400-chifeng.toml");
    assert!(!found.portal_choice);
}

#[test]
fn r14_1_chifengs_articles_count_from_their_first_day() {
    assert_ne!(
        rules("1504", "2021-04-30").certificate_lapse,
        LapseRule::Grace { months: 6 }
    );
    assert_eq!(
        rules("1504", "2021-05-01").certificate_lapse,
        LapseRule::Grace { months: 6 }
    );
    // Before its first version a national rule counts all the same.
    assert_eq!(rules("", "1999-01-01"), rules("", "2026-11-22"));
}

#[test]
fn s2_1_linxis_grade_four_stays_unresolved_and_the_office_is_asked() {
    let care = |place: &str, category, grade| {
        rules(place, "2026-11-22")
            .care_coverage
            .answer(category, grade, &[])
    };
    for grade in [Grade::Three, Grade::Four] {
        for category in [Category::Intellectual, Category::Mental] {
            assert_eq!(care("150424", category, grade), CoverageAnswer::AskOffice);
            assert_eq!(care("150402", category, grade), CoverageAnswer::AskOffice);
            assert_eq!(care("230881", category, grade), CoverageAnswer::NotCovered);
        }
        assert_eq!(
            care("150424", Category::Limb, grade),
            CoverageAnswer::NotCovered
        );
    }
    for category in Category::ALL {
        assert_eq!(
            care("150424", category, Grade::One),
            CoverageAnswer::Covered
        );
        assert_eq!(
            care("230881", category, Grade::Two),
            CoverageAnswer::Covered
        );
    }
}

#[test]
fn s3_7_a_multiple_disability_is_decided_by_its_parts() {
    let care = &rules("150424", "2026-11-22").care_coverage;
    let answer = |grade, parts: &[Category]| care.answer(Category::Multiple, grade, parts);
    assert_eq!(answer(Grade::Two, &[]), CoverageAnswer::Covered);
    assert_eq!(answer(Grade::Three, &[]), CoverageAnswer::AskComponents);
    assert_eq!(
        answer(Grade::Three, &[Category::Limb, Category::Mental]),
        CoverageAnswer::AskOffice
    );
    assert_eq!(
        answer(Grade::Three, &[Category::Limb, Category::Vision]),
        CoverageAnswer::NotCovered
    );
    // Where no text reaches grade 3 there is nothing to ask for.
    let elsewhere = &rules("230881", "2026-11-22").care_coverage;
    assert_eq!(
        elsewhere.answer(Category::Multiple, Grade::Three, &[]),
        CoverageAnswer::NotCovered
    );
}

#[test]
fn s3_1_the_living_subsidy_covers_dibao_and_asks_for_other_hardship() {
    let living = &rules("150424", "2026-11-22").living_coverage;
    assert_eq!(
        living.answer(HouseholdClass::Dibao),
        CoverageAnswer::Covered
    );
    assert_eq!(
        living.answer(HouseholdClass::DibaoMarginal),
        CoverageAnswer::AskOffice
    );
    assert_eq!(
        living.answer(HouseholdClass::None),
        CoverageAnswer::NotCovered
    );
}

#[test]
fn s2_5_child_rehabilitation_ages_differ_by_place() {
    for (place, to, ask) in [
        ("", 6, 17),
        ("150402", 7, 17),
        ("150424100", 7, 12),
        ("150702", 6, 6),
        ("230881", 6, 6),
    ] {
        let ages = rules(place, "2026-11-22").child_rehabilitation;
        assert_eq!((ages.to_age, ages.ask_to_age), (to, ask), "{place}");
    }
}

#[test]
fn s2_9_the_nearest_place_wins_rule_by_rule_and_day_by_day() {
    let county = format!(
        "place = \"350102\"\nname = \"x\"\n{}{}{}",
        rule("payment_rhythm", "\"quarterly\"", "2024-01-01"),
        rule("payment_rhythm", "\"monthly\"", "2026-01-01"),
        rule("route", "[\"township\"]", "2025-01-01"),
    );
    let places = with(&county);
    let at = |place: &str, on: &str| places.rules(place, d(on));
    assert_eq!(
        at("350102001", "2023-12-31").payment_rhythm,
        PaymentRhythm::Monthly
    );
    assert_eq!(
        at("350102001", "2024-01-01").payment_rhythm,
        PaymentRhythm::Quarterly
    );
    assert_eq!(
        at("350102001", "2026-01-01").payment_rhythm,
        PaymentRhythm::Monthly
    );
    assert_eq!(
        at("350103001", "2024-01-01").payment_rhythm,
        PaymentRhythm::Monthly
    );
    assert_eq!(at("350102", "2025-01-01").stages.route, Route::TownshipOnly);
    assert_eq!(at("3501", "2025-01-01").stages.route, Route::ThreeOffices);
}

#[test]
fn s2_9_every_rule_can_be_overridden_by_a_file() {
    let mut file = "place = \"35\"\nname = \"x\"\n".to_owned();
    for (key, value) in [
        ("clock_start", "\"preliminary_review\""),
        (
            "data_match",
            "{ rhythm = \"monthly\", hand_over_day = 10, finish_day = 12 }",
        ),
        (
            "annual_confirmation",
            "{ from = \"04-01\", to = \"06-20\" }",
        ),
        ("supplement_reminder_days", "[5, 10]"),
        ("cut_off_day", "20"),
        ("home_decision_days", "8"),
        ("publicity_days", "5"),
    ] {
        file.push_str(&rule(key, value, "2020-01-01"));
    }
    let places = with(&file);
    let rules = places.rules("350102", d("2026-11-22"));
    assert_eq!(rules.stages.clock_start, ClockStart::PreliminaryReview);
    assert_eq!(rules.stages.cut_off_day, 20);
    assert_eq!(rules.stages.home_decision, 8);
    assert_eq!(rules.data_match.finish_day, 12);
    assert_eq!(rules.annual_confirmation.unwrap().closes, (6, 20));
    assert_eq!(rules.supplement.reminder_days, [5, 10]);
    assert_eq!(rules.publicity_days, 5);
}

#[test]
fn one_pass_reports_every_mistake_of_every_file() {
    let bad = format!(
        "place = \"15042\"\nname = \" \"\nnmae = 1\n{}{}{}{}{}{}{}{}{}[[rule]]\nkey = \"route\"\n",
        rule("no_such_rule", "1", "2020-01-01"),
        rule("route", "[\"dpf\", \"township\"]", "2020-01-01"),
        rule("cut_off_day", "32", "2020-01-01"),
        rule(
            "care_coverage",
            "[{ grades = [5], certainty = \"granted\" }]",
            "2020-01-01"
        ),
        rule(
            "certificate_lapse",
            "{ kind = \"grace\", back_pay_months = 3 }",
            "2020-01-01"
        ),
        rule("supplement_reminder_days", "[30, 15]", "2020-01-01"),
        rule(
            "annual_confirmation",
            "{ from = \"02-29\", to = \"06-20\" }",
            "2020-01-01"
        ),
        rule(
            "child_rehabilitation",
            "{ to_age = 9, ask_to_age = 3 }",
            "2020-01-01"
        ),
        rule(
            "living_coverage",
            "[{ household = \"rich\", certainty = \"ask\" }]",
            "\"2020\""
        ),
    );
    let twice = format!(
        "place = \"350000\"\nname = \"x\"\n{}{}",
        rule("route", "[\"township\"]", "2020-01-01"),
        rule("route", "[\"township\"]", "2020-01-01"),
    );
    let errors = Places::load([
        ("bad.toml", bad.as_str()),
        ("twice.toml", twice.as_str()),
        ("again.toml", "place = \"35\"\nname = \"y\"\n"),
        ("broken.toml", "["),
    ])
    .unwrap_err();
    let told: Vec<String> = errors
        .iter()
        .map(|e| format!("{}:{}", e.file, e.key))
        .collect();
    for expected in [
        "bad.toml:place",
        "bad.toml:name",
        "bad.toml:nmae",
        "bad.toml:rule[0].key",
        "bad.toml:rule[1].value",
        "bad.toml:rule[2].value",
        "bad.toml:rule[3].value",
        "bad.toml:rule[4].value",
        "bad.toml:rule[5].value",
        "bad.toml:rule[6].value",
        "bad.toml:rule[7].value",
        "bad.toml:rule[8].value",
        "bad.toml:rule[8].valid_from",
        "bad.toml:rule[9].value",
        "bad.toml:rule[9].valid_from",
        "bad.toml:rule[9].document",
        "twice.toml:rule[1].valid_from",
        "again.toml:place",
        "broken.toml:",
        ":",
    ] {
        assert!(
            told.iter().any(|t| t == expected),
            "{expected} in {told:#?}"
        );
    }
}

#[test]
fn the_nation_must_set_every_rule() {
    let errors = Places::load([("n.toml", "place = \"national\"\nname = \"x\"\n")]).unwrap_err();
    assert_eq!(errors.len(), RuleKey::ALL.len());
}

proptest! {
    #[test]
    fn hostile_files_are_refused_and_never_panic(text in hostile()) {
        prop_assert!(Places::load([("x.toml", text.as_str())]).is_err());
    }

    #[test]
    fn a_slip_in_the_nations_file_is_told_or_changes_a_value_and_never_panics(text in mangled(NATIONAL)) {
        match Places::load([("national.toml", text.as_str())]) {
            Ok(places) => {
                let _ = places.rules("150424100", d("2026-11-22"));
            }
            Err(mistakes) => prop_assert!(!mistakes.is_empty()),
        }
    }

    #[test]
    fn hostile_values_never_panic(
        which in 0..RuleKey::ALL.len(),
        value in prop_oneof![
            any::<i64>().prop_map(|n| n.to_string()),
            "[a-z_ 0-9-]{0,12}".prop_map(|t| format!("{t:?}")),
            Just("[[]]".to_owned()),
            Just("[{}]".to_owned()),
            Just("{ from = \"0-0\", to = \"13-40\" }".to_owned()),
            Just("{ kind = \"grace\", months = -1 }".to_owned()),
            Just("[{ grades = [], certainty = \"ask\" }]".to_owned()),
            Just("1979-05-27T07:32:00".to_owned()),
            Just("nan".to_owned()),
        ]
    ) {
        let file = format!("place = \"35\"\nname = \"x\"\n{}", rule(RuleKey::ALL[which].code(), &value, "2020-01-01"));
        if let Ok(places) = Places::load([("national.toml", NATIONAL), ("x.toml", file.as_str())]) {
            let _ = places.rules("350102", d("2026-11-22"));
        }
    }

    #[test]
    fn a_hostile_place_has_the_nations_rules(place in hostile()) {
        prop_assume!(!place.starts_with("1504") && !place.starts_with("1507") && !place.starts_with("230881"));
        prop_assert_eq!(Places::national_set().rules(&place, d("2026-11-22")), &Rules::default());
    }
}

#[test]
fn a_day_that_nobody_knows_is_told_to_nobody() {
    let places = Places::national_set();
    let on = d("2026-11-22");
    let facts = |service: &str, place: &str| places.facts(service, place, on);
    assert_eq!(facts("dibao", "230881100")[0].since, None);
    assert_eq!(facts("sheep_programme", "150402")[0].since, None);
    assert_eq!(
        facts("policy_notice", "150402")[0].since,
        Some(d("2021-05-01")),
        "Article 10 is of the articles, whose day is known"
    );
    let of = |key, place: &str| places.explain(key, place, on).unwrap().since;
    assert_eq!(of(RuleKey::ChildRehabilitation, "150702"), None);
    assert_eq!(of(RuleKey::CertificateLapse, "1504"), Some(d("2021-05-01")));
}

#[test]
fn targets_end_with_their_plan() {
    let places = Places::national_set();
    for (service, place) in [
        ("rehabilitation_service", "150424"),
        ("home_adaptation", "1504"),
    ] {
        assert_eq!(places.facts(service, place, d("2025-12-31")).len(), 1);
        assert_eq!(places.facts(service, place, d("2026-01-01")), []);
    }
}
