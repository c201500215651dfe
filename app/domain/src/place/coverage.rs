//! Whom a place's subsidies cover. The answer is advice for the eligibility check, never a decision: a person decides.
//! "Ask" is an answer of its own: several texts say that a place *may* extend, and nobody can tell from here if it has.

use crate::disability::{Category, Grade};

/// How sure a coverage is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// A text grants it.
    Granted,
    /// A text allows or announces it: the office must be asked.
    Ask,
}

impl Certainty {
    pub(super) fn from_code(code: &str) -> Option<Self> {
        match code {
            "granted" => Some(Self::Granted),
            "ask" => Some(Self::Ask),
            _ => None,
        }
    }
}

/// What the coverage says about one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CoverageAnswer {
    /// Covered by the text.
    Covered,
    /// The office must be asked.
    AskOffice,
    /// A certificate of category 7 hides which disabilities it is made of: ask the person for the parts (3.7).
    AskComponents,
    /// Not covered by any text known here.
    NotCovered,
}

/// Grades and categories that the care subsidy covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CareCoverage {
    pub(super) classes: Vec<CareClass>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CareClass {
    pub(super) grades: Vec<Grade>,
    /// Empty: every category.
    pub(super) categories: Vec<Category>,
    pub(super) certainty: Certainty,
}

impl Default for CareCoverage {
    /// The national core: grades 1 and 2.
    fn default() -> Self {
        Self {
            classes: vec![CareClass {
                grades: vec![Grade::One, Grade::Two],
                categories: vec![],
                certainty: Certainty::Granted,
            }],
        }
    }
}

impl CareCoverage {
    /// Whether a certificate of this category and grade is covered. `components` are the parts of a multiple
    /// disability as far as the person has named them; they matter for category 7 only.
    pub fn answer(
        &self,
        category: Category,
        grade: Grade,
        components: &[Category],
    ) -> CoverageAnswer {
        let of_grade = || {
            self.classes
                .iter()
                .filter(|class| class.grades.contains(&grade))
        };
        let hits = |one: Category| {
            of_grade()
                .filter(move |class| class.categories.is_empty() || class.categories.contains(&one))
                .map(|class| class.certainty)
        };
        let mut found: Vec<Certainty> = hits(category).collect();
        if category == Category::Multiple {
            found.extend(components.iter().copied().flat_map(hits));
        }
        if found.contains(&Certainty::Granted) {
            CoverageAnswer::Covered
        } else if found.contains(&Certainty::Ask) {
            CoverageAnswer::AskOffice
        } else if category == Category::Multiple
            && components.is_empty()
            && of_grade().next().is_some()
        {
            CoverageAnswer::AskComponents
        } else {
            CoverageAnswer::NotCovered
        }
    }
}

/// Household classes by hardship.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HouseholdClass {
    /// 低保.
    Dibao,
    /// 低保边缘.
    DibaoMarginal,
    /// 其他困难, as the place defines it.
    OtherHardship,
    /// None of these.
    None,
}

impl HouseholdClass {
    /// The class of a code in data files and answers.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "dibao" => Some(Self::Dibao),
            "dibao_marginal" => Some(Self::DibaoMarginal),
            "other_hardship" => Some(Self::OtherHardship),
            "none" => Some(Self::None),
            _ => None,
        }
    }
}

/// Households that the living subsidy covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LivingCoverage {
    pub(super) classes: Vec<(HouseholdClass, Certainty)>,
}

impl Default for LivingCoverage {
    /// The national text: 低保 households; places may extend to low income and other hardship.
    fn default() -> Self {
        Self {
            classes: vec![
                (HouseholdClass::Dibao, Certainty::Granted),
                (HouseholdClass::DibaoMarginal, Certainty::Ask),
                (HouseholdClass::OtherHardship, Certainty::Ask),
            ],
        }
    }
}

impl LivingCoverage {
    /// Whether a household of this class is covered.
    pub fn answer(&self, household: HouseholdClass) -> CoverageAnswer {
        let found = self.classes.iter().find(|(class, _)| *class == household);
        match found.map(|(_, certainty)| certainty) {
            Some(Certainty::Granted) => CoverageAnswer::Covered,
            Some(Certainty::Ask) => CoverageAnswer::AskOffice,
            None => CoverageAnswer::NotCovered,
        }
    }
}
