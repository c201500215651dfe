//! Dossier section 4.2: at which ages somebody acts alone, with a guardian's consent, or through one; only a court changes that.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use chrono::NaiveDate;
use domain::delegation::*;

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

#[test]
fn s4_2_a_certificate_of_category_5_or_6_takes_away_no_capacity() {
    // Whatever the certificate says, an adult acts alone: there is no way to hand a category in here.
    let asked: fn(NaiveDate, Capacity, NaiveDate) -> HowToAct = how_to_act;
    assert_eq!(
        asked(d("1978-03-12"), Capacity::Full, d("2026-11-22")),
        HowToAct::Alone
    );
}

#[test]
fn s4_2_only_age_or_a_court_calls_for_a_guardian() {
    let adult = d("1978-03-12");
    let today = d("2026-11-22");
    assert_eq!(
        how_to_act(adult, Capacity::LimitedByCourt, today),
        HowToAct::Alone
    );
    assert_eq!(
        how_to_act(adult, Capacity::NoneByCourt, today),
        HowToAct::ThroughGuardian
    );
    let child = d("2012-01-01");
    assert_eq!(
        how_to_act(child, Capacity::NoneByCourt, today),
        HowToAct::ThroughGuardian
    );
}

#[test]
fn s4_2_the_eighth_birthday_ends_the_need_for_a_guardian_to_act() {
    let born = d("2018-11-22");
    let on = |today| how_to_act(born, Capacity::Full, d(today));
    assert_eq!(on("2026-11-21"), HowToAct::ThroughGuardian);
    assert_eq!(on("2026-11-22"), HowToAct::WithGuardianConsent);
}

#[test]
fn s4_2_the_fourteenth_birthday_ends_the_guardians_consent_to_processing() {
    let born = d("2012-11-22");
    assert!(guardian_must_consent_to_processing(born, d("2026-11-21")));
    assert!(!guardian_must_consent_to_processing(born, d("2026-11-22")));
    assert!(is_minor(born, d("2026-11-22")));
}

#[test]
fn s4_2_the_eighteenth_birthday_ends_minority() {
    let born = d("2008-11-22");
    assert!(is_minor(born, d("2026-11-21")));
    assert!(!is_minor(born, d("2026-11-22")));
    assert_eq!(
        how_to_act(born, Capacity::Full, d("2026-11-22")),
        HowToAct::Alone
    );
    assert_eq!(full_years(d("2008-02-29"), d("2026-02-28")), 17);
    assert_eq!(full_years(d("2008-02-29"), d("2026-03-01")), 18);
    assert_eq!(full_years(d("2030-01-01"), d("2026-03-01")), 0);
}
