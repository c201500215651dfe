//! When a person acts alone, with a guardian's consent, or through a guardian: by age and by a court's finding only.
//! Three ages, three different tests: 8 (民法典 20), 14 (个保法 31) and 18 (民法典 17). A certificate of category 5 or 6
//! takes away no capacity (民法典 24), so no category comes in here.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a court has found, if anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Capacity {
    /// No finding: full capacity is taken for granted.
    #[default]
    Full,
    /// A court found limited capacity. What is purely to the person's gain they do alone (民法典 22).
    LimitedByCourt,
    /// A court found no capacity.
    NoneByCourt,
}

/// How a person applies, answers and withdraws.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HowToAct {
    /// Alone.
    Alone,
    /// Themselves, with a guardian's consent: from 8 to 17.
    WithGuardianConsent,
    /// A guardian acts for them: under 8, or by a court's finding.
    ThroughGuardian,
}

/// How a person born on `born` acts on `today`.
pub fn how_to_act(born: NaiveDate, capacity: Capacity, today: NaiveDate) -> HowToAct {
    match (capacity, full_years(born, today)) {
        (Capacity::NoneByCourt, _) | (_, 0..=7) => HowToAct::ThroughGuardian,
        (_, 8..=17) => HowToAct::WithGuardianConsent,
        (Capacity::Full | Capacity::LimitedByCourt, _) => HowToAct::Alone,
    }
}

/// Under 14 a guardian consents to the processing of personal information, under special rules (个保法 31).
pub fn guardian_must_consent_to_processing(born: NaiveDate, today: NaiveDate) -> bool {
    full_years(born, today) < 14
}

/// Under 18.
pub fn is_minor(born: NaiveDate, today: NaiveDate) -> bool {
    full_years(born, today) < 18
}

/// Full years of age (周岁) on `today`, reached on the birthday; 0 before birth. Who was born on 29 February has the
/// birthday on 1 March in other years.
pub fn full_years(born: NaiveDate, today: NaiveDate) -> u32 {
    today.years_since(born).unwrap_or(0)
}
