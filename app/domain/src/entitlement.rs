//! "What could I get?": each service against a few answers, rule by rule, by the home place's own bounds where it has them.
//! It advises and never decides: a person decides, and everybody may apply whatever is said here. Nothing is stored.
//!
//! Here: the verdict and the reason of each rule. Not here: words (`entitlement-…`), which services there are (`catalogue`).
use crate::{
    catalogue::{Ask, Service, WhoRule},
    disability::{Category, Grade},
    place::{CoverageAnswer, HouseholdClass, Places, RuleKey, Rules},
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What somebody told about themselves; what they left out is not there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Age in whole years.
    pub age: Option<u32>,
    /// The other answers, each one of [`Ask::answers`].
    pub answers: BTreeMap<Ask, String>,
}

impl Told {
    /// The answer to a question that has answers to choose from.
    #[must_use]
    pub fn answer(&self, ask: Ask) -> Option<&str> {
        self.answers.get(&ask).map(String::as_str)
    }
}

/// How far something fits, worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verdict {
    /// It does not.
    No,
    /// The place or the office may say yes, or too little was told.
    Maybe,
    /// It does.
    Yes,
}

impl Verdict {
    /// The word in messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::No => "no",
            Self::Maybe => "maybe",
            Self::Yes => "yes",
        }
    }
}

/// What one rule says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it looked at.
    pub ask: Ask,
    /// How it fits.
    pub verdict: Verdict,
    /// Nothing was told about it.
    pub untold: bool,
    /// Answers that fit; empty for an age and for rules of the place.
    pub wanted: Vec<String>,
    /// Ages that fit, where the rule is one about age.
    pub ages: Option<(u32, Option<u32>)>,
    /// The rule of the place that was asked.
    pub place_key: Option<RuleKey>,
}

/// What the rules of one service say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// All of them together: the worst of them.
    pub verdict: Verdict,
    /// Each, in the order of the service's file; none when it has no rule that can be asked here.
    pub reasons: Vec<Reason>,
    /// Texts of other places only name this service ([`Service::only_in`]).
    pub elsewhere: bool,
}

/// Looks at one service for somebody registered at `place` (a division code) on the day `today`.
#[must_use]
pub fn advise(service: &Service, told: &Told, place: &str, today: NaiveDate) -> Advice {
    let rules = Places::national_set().rules(place, today);
    let reasons: Vec<Reason> = service
        .who
        .iter()
        .map(|rule| reason(rule, told, rules))
        .collect();
    let worst = reasons.iter().map(|reason| reason.verdict).min();
    // No text known here names the service for this place. That is no proof that it is not there: the office is asked.
    let elsewhere = !service.is_in(place);
    let best = if elsewhere {
        Verdict::Maybe
    } else {
        Verdict::Yes
    };
    Advice {
        // Without a rule that can be asked, only the office can say.
        verdict: worst.unwrap_or(Verdict::Maybe).min(best),
        reasons,
        elsewhere,
    }
}

fn reason(rule: &WhoRule, told: &Told, rules: &Rules) -> Reason {
    let otherwise = if rule.maybe {
        Verdict::Maybe
    } else {
        Verdict::No
    };
    let ages = (rule.ask == Ask::Age).then(|| ages(rule, rules));
    let verdict = match (rule.ask, rule.place_key) {
        (Ask::Age, key) => told.age.map(|age| {
            let (from, to) = ages.unwrap_or((0, None));
            let asked = matches!(key, Some(RuleKey::ChildRehabilitation))
                && age <= rules.child_rehabilitation.ask_to_age;
            match age {
                age if age >= from && to.is_none_or(|to| age <= to) => Verdict::Yes,
                _ if asked => Verdict::Maybe,
                _ => otherwise,
            }
        }),
        (_, Some(RuleKey::CareCoverage)) => care(told, rules, otherwise),
        (_, Some(RuleKey::FreeTransport)) => rides(told, rules, otherwise),
        (_, Some(RuleKey::LivingCoverage)) => told.answer(Ask::Household).map(|class| {
            let class = HouseholdClass::from_code(class);
            class.map_or(otherwise, |class| {
                covered(rules.living_coverage.answer(class), otherwise)
            })
        }),
        (ask, _) => told.answer(ask).map(|given| {
            if rule.is.iter().any(|fits| fits == given) {
                Verdict::Yes
            } else {
                otherwise
            }
        }),
    };
    Reason {
        ask: rule.ask,
        verdict: verdict.unwrap_or(Verdict::Maybe),
        untold: verdict.is_none(),
        wanted: wanted(rule, told, rules),
        ages,
        place_key: rule.place_key,
    }
}

/// Ages that fit: the place's own where it has a rule, else the file's.
fn ages(rule: &WhoRule, rules: &Rules) -> (u32, Option<u32>) {
    let to = match rule.place_key {
        Some(RuleKey::ChildRehabilitation) => Some(rules.child_rehabilitation.to_age),
        _ => rule.at_most,
    };
    (rule.at_least.unwrap_or(0), to)
}

fn care(told: &Told, rules: &Rules, otherwise: Verdict) -> Option<Verdict> {
    let grade = told.answer(Ask::Grade)?.parse().ok();
    let grade = grade.and_then(Grade::from_digit)?;
    let Some(category) = told.answer(Ask::Category).and_then(Category::from_code) else {
        // Grades 1 and 2 are covered whatever the category; for the others it matters.
        return Some(if grade.is_severe() {
            Verdict::Yes
        } else {
            Verdict::Maybe
        });
    };
    Some(covered(
        rules.care_coverage.answer(category, grade, &[]),
        otherwise,
    ))
}

/// Free rides go by category first; without the grade only what holds for every grade is sure.
fn rides(told: &Told, rules: &Rules, otherwise: Verdict) -> Option<Verdict> {
    let category = Category::from_code(told.answer(Ask::Category)?)?;
    let answers = grades(told)
        .into_iter()
        .map(|grade| rules.free_transport.answer(category, grade, &[]));
    let answers: Vec<CoverageAnswer> = answers.collect();
    let sure = |answer: &CoverageAnswer| *answer == CoverageAnswer::Covered;
    Some(if answers.iter().all(sure) {
        Verdict::Yes
    } else if answers
        .iter()
        .any(|answer| *answer != CoverageAnswer::NotCovered)
    {
        Verdict::Maybe
    } else {
        otherwise
    })
}

/// The grade that was told, else all of them.
fn grades(told: &Told) -> Vec<Grade> {
    let one = told.answer(Ask::Grade).and_then(|code| code.parse().ok());
    match one.and_then(Grade::from_digit) {
        Some(grade) => vec![grade],
        None => Grade::ALL.to_vec(),
    }
}

/// What fits, to be told: the categories that the place's own rule lets ride free, else what the file says.
fn wanted(rule: &WhoRule, told: &Told, rules: &Rules) -> Vec<String> {
    if rule.place_key != Some(RuleKey::FreeTransport) {
        return rule.is.clone();
    }
    let free = |category: &Category| {
        let covered =
            |grade| rules.free_transport.answer(*category, grade, &[]) == CoverageAnswer::Covered;
        grades(told).into_iter().any(covered)
    };
    let found = Category::ALL.into_iter().filter(free);
    let found: Vec<String> = found.map(|one| one.code().to_owned()).collect();
    if found.is_empty() {
        rule.is.clone()
    } else {
        found
    }
}

fn covered(answer: CoverageAnswer, otherwise: Verdict) -> Verdict {
    match answer {
        CoverageAnswer::Covered => Verdict::Yes,
        CoverageAnswer::AskOffice | CoverageAnswer::AskComponents => Verdict::Maybe,
        CoverageAnswer::NotCovered => otherwise,
    }
}
