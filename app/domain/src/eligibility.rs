//! Advice before handing in: what looks as if it might not fit, by the home place's rules. It warns and explains and never
//! stops anybody (R2.3): a person decides. Words are `shared-advice-<code>`.
use crate::{
    disability::{Category, Grade},
    form::{Answers, value::day},
    id_number::CertificateNumber,
    money::SubsidyKind,
    overlap::{OverlapTable, Verdict},
    place::{CoverageAnswer, HouseholdClass, Places},
};
use chrono::NaiveDate;
use std::sync::OnceLock;

/// What somebody should know before they hand in an application for one of the two subsidies.
#[must_use]
pub fn advice(kind: SubsidyKind, answers: &Answers, home: &str, today: NaiveDate) -> Vec<String> {
    let rules = Places::national_set().rules(home, today);
    let mut found = Vec::new();
    if let Ok(certificate) = CertificateNumber::parse(answers.raw("certificate_number"))
        && let (Some(category), Some(grade)) = (
            Category::from_digit(certificate.category_digit()),
            Grade::from_digit(certificate.grade_digit()),
        )
        && kind == SubsidyKind::Care
        && rules.care_coverage.answer(category, grade, &[]) != CoverageAnswer::Covered
    {
        found.push("grade_not_severe".to_owned());
    }
    if day(answers.raw("certificate_expiry"), None).is_ok_and(|expires| expires < today) {
        found.push("certificate_expired".to_owned());
    }
    let covers = |class| rules.living_coverage.answer(class) == CoverageAnswer::Covered;
    // The federation's view holds no answer about the household (R3.1): nothing is said about it then.
    let household = answers.raw("household");
    if kind == SubsidyKind::Living
        && !household.is_empty()
        && !HouseholdClass::from_code(household).is_some_and(covers)
    {
        found.push("no_hardship".to_owned());
    }
    if answers.raw("care_need") == "no" {
        found.push("no_care_need".to_owned());
    }
    if answers.raw("custodial") == "yes" {
        found.push("custodial".to_owned());
    }
    found.extend(
        answers
            .raw("overlap")
            .split(' ')
            .filter_map(|drawn| overlap(kind, drawn, home)),
    );
    found
}

/// A benefit that is already drawn and does not simply go together with the subsidy (3.5). The answer's options are the
/// table's ids; an officer settles it.
fn overlap(kind: SubsidyKind, drawn: &str, home: &str) -> Option<String> {
    let benefit = overlaps().find(drawn, home)?;
    (benefit.verdict(kind) != Verdict::BothAllowed).then(|| format!("overlap-{drawn}"))
}

fn overlaps() -> &'static OverlapTable {
    static TABLE: OnceLock<OverlapTable> = OnceLock::new();
    TABLE.get_or_init(|| OverlapTable::shipped().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINXI: &str = "150424100";

    fn told(kind: SubsidyKind, given: &[(&str, &str)]) -> Vec<String> {
        let answers = Answers(
            given
                .iter()
                .map(|(id, raw)| ((*id).to_owned(), (*raw).to_owned()))
                .collect(),
        );
        advice(
            kind,
            &answers,
            LINXI,
            NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
        )
    }

    #[test]
    fn r3_1_a_severe_certificate_needs_no_advice_and_a_lighter_one_is_told() {
        assert_eq!(
            told(
                SubsidyKind::Care,
                &[("certificate_number", "15049919850515002442")]
            ),
            Vec::<String>::new()
        );
        assert_eq!(
            told(
                SubsidyKind::Care,
                &[("certificate_number", "15049919850515002444")]
            ),
            ["grade_not_severe"]
        );
    }

    #[test]
    fn r4_1_overlaps_are_told_by_the_table_and_dibao_goes_with_the_living_subsidy() {
        assert_eq!(
            told(
                SubsidyKind::Living,
                &[("household", "dibao"), ("overlap", "none")]
            ),
            Vec::<String>::new()
        );
        let drawn = told(
            SubsidyKind::Living,
            &[
                ("household", "dibao"),
                ("overlap", "tekun welfare_living_allowance"),
            ],
        );
        assert_eq!(drawn, ["overlap-tekun", "overlap-welfare_living_allowance"]);
        assert_eq!(
            told(
                SubsidyKind::Care,
                &[("overlap", "long_term_care_insurance")]
            ),
            ["overlap-long_term_care_insurance"]
        );
        assert_eq!(
            told(SubsidyKind::Living, &[("household", "none")]),
            ["no_hardship"]
        );
    }

    #[test]
    fn r3_1_a_household_that_is_not_shown_gives_no_advice() {
        assert_eq!(
            told(SubsidyKind::Living, &[("overlap", "none")]),
            Vec::<String>::new()
        );
    }

    #[test]
    fn r9_4_an_expired_certificate_and_a_sentence_are_told() {
        let given = [
            ("certificate_expiry", "2026-11-21"),
            ("custodial", "yes"),
            ("care_need", "no"),
        ];
        assert_eq!(
            told(SubsidyKind::Care, &given),
            ["certificate_expired", "no_care_need", "custodial"]
        );
    }
}
