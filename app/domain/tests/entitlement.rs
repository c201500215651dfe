//! "What could I get?" against the shipped services and places: each rule by itself, the worst one wins, and what is not told
//! is never held against anybody.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
use chrono::NaiveDate;
use domain::{
    catalogue::{Ask, Catalogue},
    entitlement::{Advice, Reason, Told, Verdict, advise},
    place::RuleKey,
};

const LINXI: &str = "150424100";
const TONGJIANG: &str = "230881100";
const ELSEWHERE: &str = "110101001";

fn told(age: Option<u32>, answers: &[(Ask, &str)]) -> Told {
    Told {
        age,
        answers: answers
            .iter()
            .map(|(ask, is)| (*ask, (*is).to_owned()))
            .collect(),
    }
}

fn look(service: &str, told: &Told, place: &str) -> Advice {
    let service = Catalogue::shipped().get(service).unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 11, 27).unwrap();
    advise(service, told, place, today)
}

fn about(advice: &Advice, ask: Ask) -> &Reason {
    advice
        .reasons
        .iter()
        .find(|reason| reason.ask == ask)
        .unwrap()
}

fn care(category: Option<&str>, grade: &str, place: &str) -> Verdict {
    let mut answers = vec![
        (Ask::Certificate, "valid"),
        (Ask::Household, "none"),
        (Ask::Grade, grade),
    ];
    answers.extend(category.map(|category| (Ask::Category, category)));
    look("care_subsidy", &told(None, &answers), place).verdict
}

fn living(household: &str, place: &str) -> Verdict {
    let answers = [(Ask::Certificate, "valid"), (Ask::Household, household)];
    look("living_subsidy", &told(None, &answers), place).verdict
}

fn child(age: u32, place: &str) -> Verdict {
    look("child_rehabilitation", &told(Some(age), &[]), place).verdict
}

#[test]
fn nothing_told_is_perhaps_and_each_reason_says_that_it_was_not_told() {
    for service in Catalogue::shipped().iter() {
        let advice = look(&service.id, &Told::default(), LINXI);
        assert_eq!(advice.verdict, Verdict::Maybe, "{}", service.id);
        assert_eq!(advice.reasons.len(), service.who.len(), "{}", service.id);
        for reason in advice.reasons {
            assert!(reason.untold, "{}", service.id);
            assert_eq!(reason.verdict, Verdict::Maybe, "{}", service.id);
        }
    }
}

#[test]
fn the_worst_rule_decides() {
    let answers = [(Ask::Certificate, "none"), (Ask::Household, "dibao")];
    let advice = look("living_subsidy", &told(None, &answers), LINXI);
    assert_eq!(about(&advice, Ask::Certificate).verdict, Verdict::No);
    assert_eq!(about(&advice, Ask::Household).verdict, Verdict::Yes);
    assert_eq!(advice.verdict, Verdict::No);
    assert!(!about(&advice, Ask::Certificate).untold);
    assert_eq!(
        about(&advice, Ask::Certificate).wanted,
        ["valid", "expired"]
    );
}

#[test]
fn s3_1_grades_one_and_two_are_covered_everywhere_and_whatever_the_category() {
    for place in [LINXI, TONGJIANG, ELSEWHERE] {
        for grade in ["1", "2"] {
            assert_eq!(care(Some("vision"), grade, place), Verdict::Yes);
            assert_eq!(care(None, grade, place), Verdict::Yes);
        }
        assert_eq!(
            care(None, "3", place),
            Verdict::Maybe,
            "the category may matter"
        );
    }
}

#[test]
fn s2_1_a_lighter_grade_depends_on_the_home_place_and_on_the_category() {
    assert_eq!(care(Some("mental"), "4", LINXI), Verdict::Maybe);
    assert_eq!(care(Some("limb"), "4", LINXI), Verdict::No);
    assert_eq!(care(Some("limb"), "3", ELSEWHERE), Verdict::No);
    let advice = look("care_subsidy", &told(None, &[(Ask::Grade, "1")]), LINXI);
    assert_eq!(
        about(&advice, Ask::Grade).place_key,
        Some(RuleKey::CareCoverage)
    );
}

#[test]
fn a_grade_or_household_that_is_no_answer_helps_nobody_and_hurts_nobody() {
    assert_eq!(care(Some("mental"), "ninth", LINXI), Verdict::Maybe);
    assert_eq!(living("moon", LINXI), Verdict::No);
}

#[test]
fn s3_1_the_living_subsidy_is_for_dibao_and_other_hardship_is_asked() {
    for place in [LINXI, TONGJIANG, ELSEWHERE] {
        assert_eq!(living("dibao", place), Verdict::Yes);
        assert_eq!(living("dibao_marginal", place), Verdict::Maybe);
        assert_eq!(living("none", place), Verdict::No);
    }
}

#[test]
fn s2_5_the_childs_age_is_measured_by_the_home_place() {
    assert_eq!([child(6, LINXI), child(7, LINXI)], [Verdict::Yes; 2]);
    assert_eq!([child(8, LINXI), child(12, LINXI)], [Verdict::Maybe; 2]);
    assert_eq!(child(13, LINXI), Verdict::No);
    assert_eq!(
        [child(6, TONGJIANG), child(7, TONGJIANG)],
        [Verdict::Yes, Verdict::No]
    );
    let advice = look("child_rehabilitation", &told(Some(3), &[]), LINXI);
    assert_eq!(about(&advice, Ask::Age).ages, Some((0, Some(7))));
    let advice = look("child_rehabilitation", &told(Some(3), &[]), ELSEWHERE);
    assert_eq!(about(&advice, Ask::Age).ages, Some((0, Some(6))));
}

#[test]
fn an_age_rule_of_the_file_holds_from_its_first_to_its_last_year() {
    let mut seen = 0;
    for service in Catalogue::shipped().iter() {
        for rule in service
            .who
            .iter()
            .filter(|rule| rule.ask == Ask::Age && rule.place_key.is_none())
        {
            let verdict = |age: u32| {
                let advice = look(&service.id, &told(Some(age), &[]), ELSEWHERE);
                let reason = about(&advice, Ask::Age).clone();
                assert_eq!(
                    reason.ages,
                    Some((rule.at_least.unwrap_or(0), rule.at_most))
                );
                reason.verdict
            };
            let outside = if rule.maybe {
                Verdict::Maybe
            } else {
                Verdict::No
            };
            if let Some(from) = rule.at_least {
                assert_eq!(verdict(from), Verdict::Yes, "{}", service.id);
                assert_eq!(verdict(from - 1), outside, "{}", service.id);
                seen += 1;
            }
            if let Some(to) = rule.at_most {
                assert_eq!(verdict(to), Verdict::Yes, "{}", service.id);
                assert_eq!(verdict(to + 1), outside, "{}", service.id);
                seen += 1;
            }
        }
    }
    assert!(seen > 0, "no service has an age of its own");
}

#[test]
fn verdicts_have_their_words_and_their_order() {
    assert_eq!(
        [Verdict::No, Verdict::Maybe, Verdict::Yes].map(Verdict::code),
        ["no", "maybe", "yes"]
    );
    assert!(Verdict::No < Verdict::Maybe && Verdict::Maybe < Verdict::Yes);
}

fn rides(category: &str, grade: Option<&str>, place: &str) -> Verdict {
    let mut answers = vec![(Ask::Certificate, "valid"), (Ask::Category, category)];
    answers.extend(grade.map(|grade| (Ask::Grade, grade)));
    look("free_transport", &told(None, &answers), place).verdict
}

#[test]
fn free_rides_follow_the_rule_of_the_place() {
    const HULUNBUIR: &str = "150702001";
    const CHIFENG: &str = "150402001";
    for place in [HULUNBUIR, CHIFENG] {
        assert_eq!(rides("hearing", Some("3"), place), Verdict::Yes, "{place}");
        assert_eq!(rides("mental", None, place), Verdict::Yes, "{place}");
    }
    assert_eq!(rides("limb", Some("2"), TONGJIANG), Verdict::Yes);
    assert_eq!(rides("limb", Some("3"), TONGJIANG), Verdict::Maybe);
    for place in [LINXI, TONGJIANG, ELSEWHERE] {
        assert_eq!(rides("vision", Some("1"), place), Verdict::Yes, "{place}");
        assert_eq!(rides("hearing", Some("3"), place), Verdict::Maybe);
    }
    let answers = [(Ask::Category, "hearing"), (Ask::Grade, "3")];
    let advice = look("free_transport", &told(None, &answers), CHIFENG);
    let wanted = &about(&advice, Ask::Category).wanted;
    assert!(wanted.contains(&"hearing".to_owned()), "{wanted:?}");
}

#[test]
fn what_only_texts_of_other_places_name_is_asked_about_and_never_denied() {
    let answers = [(Ask::Category, "limb"), (Ask::Household, "dibao")];
    let there = look("limb_surgery", &told(None, &answers), LINXI);
    assert_eq!((there.verdict, there.elsewhere), (Verdict::Yes, false));
    let elsewhere = look("limb_surgery", &told(None, &answers), TONGJIANG);
    assert_eq!(
        (elsewhere.verdict, elsewhere.elsewhere),
        (Verdict::Maybe, true)
    );
    let other = look(
        "limb_surgery",
        &told(None, &[(Ask::Category, "vision")]),
        TONGJIANG,
    );
    assert_eq!(other.verdict, Verdict::No, "its own rules still count");
}
