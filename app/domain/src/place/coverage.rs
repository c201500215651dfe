//! Whom a place's subsidies and free rides cover. The answer is advice for the eligibility check, never a decision: a person decides.
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

/// Grades and categories that a benefit covers: the care subsidy, free rides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GradeCoverage {
    pub(super) classes: Vec<GradeClass>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct GradeClass {
    pub(super) grades: Vec<Grade>,
    /// Empty: every category.
    pub(super) categories: Vec<Category>,
    pub(super) certainty: Certainty,
}

impl Default for GradeCoverage {
    /// The national core: grades 1 and 2.
    fn default() -> Self {
        Self {
            classes: vec![GradeClass {
                grades: vec![Grade::One, Grade::Two],
                categories: vec![],
                certainty: Certainty::Granted,
            }],
        }
    }
}

impl GradeCoverage {
    /// The law's free rides (残疾人保障法 Article 50): the blind; of all others the office must be asked.
    pub(super) fn of_the_blind() -> Self {
        let class = |grades: &[Grade], categories: &[Category], certainty| GradeClass {
            grades: grades.to_vec(),
            categories: categories.to_vec(),
            certainty,
        };
        Self {
            classes: vec![
                class(
                    &[Grade::One, Grade::Two],
                    &[Category::Vision],
                    Certainty::Granted,
                ),
                class(&Grade::ALL, &[], Certainty::Ask),
            ],
        }
    }

    /// Its classes in the order of the file: grades, categories (none: every one) and how sure it is.
    pub fn classes(&self) -> impl Iterator<Item = (&[Grade], &[Category], Certainty)> {
        self.classes
            .iter()
            .map(|class| (&*class.grades, &*class.categories, class.certainty))
    }

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
    /// The word in data files, answers and messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dibao => "dibao",
            Self::DibaoMarginal => "dibao_marginal",
            Self::OtherHardship => "other_hardship",
            Self::None => "none",
        }
    }

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
    /// Its classes in the order of the file.
    pub fn classes(&self) -> impl Iterator<Item = (HouseholdClass, Certainty)> {
        self.classes.iter().copied()
    }

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
