//! Which other benefits exclude a subsidy, ask for a choice or go together with it (benefit_overlap, R4.1, R12.2).
//!
//! Here: the table as data, the warnings it gives, and what an officer's settlement means for months. Not here: what
//! a month is worth (payment), recovery (exit). Nothing here switches a subsidy: a warning explains, the person
//! chooses, an officer settles. To add a benefit, add a `[[benefit]]` entry with its source to `places/overlap.toml`.

use std::collections::BTreeSet;
use std::str::FromStr;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::data_file::{Section, parse, sound};
use crate::mistake::Mistake;
use crate::money::{Fen, SubsidyKind};
use crate::month::YearMonth;
use crate::payment::{ExcludedMonths, WhyNothing};

/// What the law says about a benefit and a subsidy together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Not both.
    Excluded,
    /// 择高: the person chooses one of them.
    ChooseTheHigher,
    /// Both.
    BothAllowed,
    /// It differs by place or is not confirmed: an office says.
    AskTheOffice,
}

/// The text is no verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be excluded, choose_the_higher, both_allowed or ask_the_office")]
pub struct NotAVerdict;

impl FromStr for Verdict {
    type Err = NotAVerdict;

    fn from_str(text: &str) -> Result<Self, NotAVerdict> {
        match text {
            "excluded" => Ok(Self::Excluded),
            "choose_the_higher" => Ok(Self::ChooseTheHigher),
            "both_allowed" => Ok(Self::BothAllowed),
            "ask_the_office" => Ok(Self::AskTheOffice),
            _ => Err(NotAVerdict),
        }
    }
}

/// One other benefit and how it goes together with each subsidy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Benefit {
    /// Short name in data and text keys.
    pub id: String,
    /// The place whose documents say so: the beginning of its division codes; empty for the nation.
    pub place: String,
    /// Its name in Chinese, as the law has it.
    pub name: String,
    /// Together with the living subsidy.
    pub living: Verdict,
    /// Together with the care subsidy.
    pub care: Verdict,
    /// Whether the source was confirmed for the whole country.
    pub confirmed: bool,
    /// Where it is written.
    pub source: String,
    /// One plain Chinese sentence for the page.
    pub note: String,
}

impl Benefit {
    /// The verdict for one subsidy.
    #[must_use]
    pub const fn verdict(&self, kind: SubsidyKind) -> Verdict {
        match kind {
            SubsidyKind::Living => self.living,
            SubsidyKind::Care => self.care,
        }
    }
}

/// All benefits known to matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OverlapTable {
    benefits: Vec<Benefit>,
}

/// A benefit that the person says they draw, or that a data match found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnBenefit {
    /// Its id in the table; unknown ids are allowed and go to the office.
    pub benefit: String,
    /// First month drawn.
    pub from: YearMonth,
    /// Last month drawn; `None` while it goes on.
    pub until: Option<YearMonth>,
    /// What it is worth a month, where known.
    pub amount: Option<Fen>,
}

/// What the page says about one drawn benefit. It changes nothing by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OverlapWarning {
    /// The drawn benefit.
    pub drawn: DrawnBenefit,
    /// What the law says; [`Verdict::AskTheOffice`] for a benefit that the table does not hold.
    pub verdict: Verdict,
    /// The entry with name, source and explanation, where there is one.
    pub benefit: Option<Benefit>,
}

/// What an officer settled, with the person's choice where there is one to make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settlement {
    /// For which subsidy.
    pub kind: SubsidyKind,
    /// About which benefit.
    pub drawn: DrawnBenefit,
    /// The outcome.
    pub outcome: SettledFor,
    /// The officer who settled it; there is no settlement without one.
    pub officer: Uuid,
    /// When.
    pub at: DateTime<Utc>,
}

/// The outcome of a settlement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SettledFor {
    /// The subsidy is paid as well.
    Both,
    /// The subsidy is paid; the person gives the other benefit up.
    TheSubsidy,
    /// The other benefit goes on; the months of overlap count 0.
    TheOtherBenefit,
}

const KEYS: [&str; 8] = [
    "id",
    "place",
    "name",
    "living",
    "care",
    "confirmed",
    "source",
    "note",
];

impl OverlapTable {
    /// The table shipped with the product.
    ///
    /// # Errors
    /// The shipped file is broken; a test keeps it sound.
    pub fn shipped() -> Result<Self, Vec<Mistake>> {
        Self::from_toml(
            "places/overlap.toml",
            include_str!("../places/overlap.toml"),
        )
    }

    /// Reads `[[benefit]]` entries.
    ///
    /// # Errors
    /// Every mistake in the text at once, each with its key.
    pub fn from_toml(file: &str, text: &str) -> Result<Self, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let Some(table) = parse(file, text, &mut mistakes) else {
            return Err(mistakes);
        };
        let top = Section::root(file, &table);
        top.only(&["benefit"], &mut mistakes);
        let mut benefits = Vec::new();
        let mut seen = BTreeSet::new();
        for entry in top.sections("benefit", &mut mistakes) {
            let Some(benefit) = read_benefit(&entry, &mut mistakes) else {
                continue;
            };
            if !seen.insert((benefit.id.clone(), benefit.place.clone())) {
                entry.complain(
                    "id",
                    "another entry has the same id and place",
                    &mut mistakes,
                );
            }
            benefits.push(benefit);
        }
        sound(Self { benefits }, mistakes)
    }

    /// Every entry, those of single places too, in the order of the file.
    #[must_use]
    pub fn benefits(&self) -> &[Benefit] {
        &self.benefits
    }

    /// What counts about one benefit for somebody registered at `home` (a division code): the entry of the nearest place.
    #[must_use]
    pub fn find(&self, id: &str, home: &str) -> Option<&Benefit> {
        let here = |one: &&Benefit| one.id == id && home.starts_with(one.place.as_str());
        self.benefits
            .iter()
            .filter(here)
            .max_by_key(|benefit| benefit.place.len())
    }

    /// What to say about each drawn benefit that does not simply go together with the subsidy.
    #[must_use]
    pub fn warnings(
        &self,
        kind: SubsidyKind,
        home: &str,
        drawn: &[DrawnBenefit],
    ) -> Vec<OverlapWarning> {
        let warn = |drawn: &DrawnBenefit| {
            let benefit = self.find(&drawn.benefit, home).cloned();
            let verdict = benefit
                .as_ref()
                .map_or(Verdict::AskTheOffice, |benefit| benefit.verdict(kind));
            (verdict != Verdict::BothAllowed).then(|| OverlapWarning {
                drawn: drawn.clone(),
                verdict,
                benefit,
            })
        };
        drawn.iter().filter_map(warn).collect()
    }
}

impl OverlapWarning {
    /// For a choice: whether the subsidy is worth more than the other benefit, where both amounts are known.
    /// Only said, never acted upon; equal amounts leave the choice open.
    #[must_use]
    pub fn subsidy_is_higher(&self, subsidy_rate: Option<Fen>) -> Option<bool> {
        let (subsidy, other) = (subsidy_rate?, self.drawn.amount?);
        (self.verdict == Verdict::ChooseTheHigher && subsidy != other).then_some(subsidy > other)
    }
}

impl Settlement {
    /// The months that count 0 after this settlement; `None` where the subsidy is paid.
    #[must_use]
    pub fn excluded_months(&self) -> Option<ExcludedMonths> {
        let why = WhyNothing::OtherBenefit {
            benefit: self.drawn.benefit.clone(),
        };
        (self.outcome == SettledFor::TheOtherBenefit).then_some(ExcludedMonths {
            from: self.drawn.from,
            until: self.drawn.until,
            why,
        })
    }
}

fn read_benefit(entry: &Section<'_>, mistakes: &mut Vec<Mistake>) -> Option<Benefit> {
    let verdict = "excluded, choose_the_higher, both_allowed or ask_the_office";
    entry.only(&KEYS, mistakes);
    let id = entry.text("id", mistakes);
    let place = if entry.has("place") {
        entry.text("place", mistakes).unwrap_or_default()
    } else {
        ""
    };
    if !place.bytes().all(|byte| byte.is_ascii_digit()) {
        entry.complain("place", "must be the beginning of division codes", mistakes);
    }
    let name = entry.text("name", mistakes);
    let living = entry.parsed("living", verdict, mistakes);
    let care = entry.parsed("care", verdict, mistakes);
    let confirmed = entry.flag("confirmed", mistakes);
    let source = entry.text("source", mistakes);
    let note = entry.text("note", mistakes);
    let plain = |id: &str| {
        id.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    };
    if id.is_some_and(|id| !plain(id)) {
        entry.complain("id", "must be small letters and _", mistakes);
    }
    Some(Benefit {
        id: id?.to_owned(),
        place: place.to_owned(),
        name: name?.to_owned(),
        living: living?,
        care: care?,
        confirmed: confirmed?,
        source: source?.to_owned(),
        note: note?.to_owned(),
    })
}
