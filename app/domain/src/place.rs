//! Which rules hold where and when. The rules themselves are data: `places/rules/*.toml`, one file per place that
//! differs; what a place does not set comes from the place above it, up to the nation. Not here: names and codes of
//! divisions (`division`), amounts (`rate`). A new rule is one [`RuleKey`], one field of [`Rules`], one arm of
//! `Rules::set`, and its national value.

mod coverage;
mod file;
mod rules;
mod values;

pub use coverage::{Certainty, CoverageAnswer, GradeCoverage, HouseholdClass, LivingCoverage};
pub use rules::{ChildRehabilitation, RuleKey, Rules};

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;
use include_dir::{Dir, include_dir};

use crate::data_file::{sound, texts};
use crate::mistake::Mistake;

static FILES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/places/rules");

static NATIONAL: LazyLock<(Places, Vec<Mistake>)> = LazyLock::new(|| Places::read(texts(&FILES)));

/// The code under which the rules of the whole nation are kept: the empty prefix of every division code.
const NATION: &str = "";

/// The rule sets of all places.
#[derive(Debug, Clone, Default)]
pub struct Places {
    /// By normalised division code ("" for the nation).
    places: BTreeMap<String, PlaceRules>,
    /// What follows from `places`, worked out once when the files are read: every page asks for it.
    resolved: BTreeMap<String, Vec<Version>>,
    /// Where even the nation's file is broken.
    built_in: Rules,
}

/// All rules of one place, inherited ones included, from one day until the next version.
#[derive(Debug, Clone)]
struct Version {
    from: NaiveDate,
    rules: Rules,
}

#[derive(Debug, Clone)]
struct PlaceRules {
    name: String,
    file: String,
    rules: Vec<DatedRule>,
    facts: Vec<DatedFact>,
}

/// What a place's own document says about a service. Words: `{service}-fact-{key}`.
#[derive(Debug, Clone)]
struct DatedFact {
    service: String,
    key: String,
    valid_from: NaiveDate,
    valid_to: Option<NaiveDate>,
    day_known: bool,
    document: String,
}

/// A place's own fact about a service, to be shown with its document and date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Words: `{service}-fact-{key}`.
    pub key: String,
    /// The place whose document says so.
    pub place: String,
    /// The document, in Chinese.
    pub document: String,
    /// Since when; none where the document's day is not known and only had to be put somewhere.
    pub since: Option<NaiveDate>,
}

#[derive(Debug, Clone)]
struct DatedRule {
    key: RuleKey,
    value: toml::Value,
    valid_from: NaiveDate,
    day_known: bool,
    document: String,
    portal_choice: bool,
    note: Option<String>,
}

/// Where a rule's value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explanation {
    /// The value as the file writes it.
    pub value: String,
    /// The place that set it: the asked one or one above it.
    pub place: String,
    /// The file that holds it.
    pub file: String,
    /// The document it rests on, in Chinese, to be shown.
    pub document: String,
    /// True when no document sets it and the portal chose it: a page must not call it law.
    pub portal_choice: bool,
    /// Since when, where the document's day is known.
    pub since: Option<NaiveDate>,
    /// What whoever maintains the file should know; not for citizens.
    pub note: Option<String>,
}

impl Places {
    /// The rule sets shipped with the program, parsed once.
    pub fn national_set() -> &'static Self {
        &NATIONAL.0
    }

    /// Mistakes in the shipped files; the program refuses to start unless this is empty.
    pub fn national_errors() -> &'static [Mistake] {
        &NATIONAL.1
    }

    /// Reads rule sets from `(file name, text)` pairs.
    ///
    /// # Errors
    /// Every mistake of every file, with file and key.
    pub fn load<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Vec<Mistake>> {
        let (places, errors) = Self::read(files);
        sound(places, errors)
    }

    fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Mistake>) {
        let mut places = Self::default();
        let mut errors = Vec::new();
        for (file, text) in files {
            let Some((code, rules)) = file::read_place(file, text, &mut errors) else {
                continue;
            };
            if let Some(other) = places.places.get(&code) {
                let problem = format!("has its rules in {} already", other.file);
                errors.push(Mistake::at(file, "place", problem));
                continue;
            }
            places.places.insert(code, rules);
        }
        match places.places.get(NATION) {
            None => errors.push(Mistake::at("", "", "no file has place = \"national\"")),
            Some(nation) => {
                for key in RuleKey::ALL.iter().copied() {
                    if !nation.rules.iter().any(|rule| rule.key == key) {
                        let problem = format!("has no rule {}", key.code());
                        errors.push(Mistake::at(&nation.file, "rule", problem));
                    }
                }
            }
        }
        places.resolve();
        (places, errors)
    }

    /// Works out all versions of each place that has a file: one from the beginning of time, then one for each day on
    /// which a rule of its own or of a place above it begins.
    fn resolve(&mut self) {
        let versions = |code: &String| {
            let above = prefixes(code).filter_map(|prefix| self.places.get(prefix));
            let days = above.flat_map(|owner| owner.rules.iter().map(|rule| rule.valid_from));
            let mut days: Vec<NaiveDate> = days.chain([NaiveDate::MIN]).collect();
            days.sort_unstable();
            days.dedup();
            let version = |from| Version {
                from,
                rules: self.put_together(code, from),
            };
            (code.clone(), days.into_iter().map(version).collect())
        };
        self.resolved = self.places.keys().map(versions).collect();
    }

    fn put_together(&self, place: &str, on: NaiveDate) -> Rules {
        let mut rules = Rules::default();
        for key in RuleKey::ALL.iter().copied() {
            if let Some((_, rule)) = self.find(key, place, on) {
                // Every value was tried when the files were read.
                let _ = rules.set(key, &rule.value);
            }
        }
        rules
    }

    /// The rules in force at `place` (a division code of 2, 4, 6 or 9 digits) on the day `on`. An unknown place has
    /// the nation's rules. Procedure is judged by the day of submission, money month by month (R14.1).
    pub fn rules(&self, place: &str, on: NaiveDate) -> &Rules {
        prefixes(place)
            .find_map(|prefix| self.resolved.get(prefix))
            .and_then(|versions| {
                let later = versions.partition_point(|version| version.from <= on);
                versions.get(later.checked_sub(1)?)
            })
            .map_or(&self.built_in, |version| &version.rules)
    }

    /// Where the value of `rule` at `place` on the day `on` comes from. `None` only when the nation's file lacks it.
    pub fn explain(&self, rule: RuleKey, place: &str, on: NaiveDate) -> Option<Explanation> {
        let (owner, found) = self.find(rule, place, on)?;
        Some(Explanation {
            value: found.value.to_string(),
            place: owner.name.clone(),
            file: owner.file.clone(),
            document: found.document.clone(),
            portal_choice: found.portal_choice,
            since: found.day_known.then_some(found.valid_from),
            note: found.note.clone(),
        })
    }

    /// The facts about a service in force at `place` on the day `on`: those of the nearest place that has any.
    #[must_use]
    pub fn facts(&self, service: &str, place: &str, on: NaiveDate) -> Vec<Fact> {
        let of_owner = |owner: &PlaceRules| -> Vec<Fact> {
            let in_force = owner.facts.iter().filter(|fact| {
                fact.service == service
                    && fact.valid_from <= on
                    && fact.valid_to.is_none_or(|last| on <= last)
            });
            in_force
                .map(|fact| Fact {
                    key: fact.key.clone(),
                    place: owner.name.clone(),
                    document: fact.document.clone(),
                    since: fact.day_known.then_some(fact.valid_from),
                })
                .collect()
        };
        prefixes(place)
            .filter_map(|prefix| self.places.get(prefix))
            .map(of_owner)
            .find(|facts| !facts.is_empty())
            .unwrap_or_default()
    }

    /// Every fact that is told anywhere, as service and key: each needs its words.
    pub fn fact_keys(&self) -> impl Iterator<Item = (&str, &str)> {
        self.places
            .values()
            .flat_map(|owner| &owner.facts)
            .map(|fact| (fact.service.as_str(), fact.key.as_str()))
    }

    /// Facts about services that do not exist.
    pub(crate) fn facts_without(&self, known: impl Fn(&str) -> bool) -> Vec<Mistake> {
        let wrong = self.places.values().flat_map(|owner| {
            let unknown = owner.facts.iter().filter(|fact| !known(&fact.service));
            unknown.map(|fact| {
                let problem = format!("{} is no service", fact.service);
                Mistake::at(&owner.file, format!("fact {}", fact.key), problem)
            })
        });
        wrong.collect()
    }

    fn find(&self, key: RuleKey, place: &str, on: NaiveDate) -> Option<(&PlaceRules, &DatedRule)> {
        prefixes(place)
            .filter_map(|prefix| self.places.get(prefix))
            .find_map(|owner| Some((owner, owner.in_force(key, on)?)))
            .or_else(|| {
                // Before its first version a national rule counts all the same: there is always an answer.
                let nation = self.places.get(NATION)?;
                let of_key = nation.rules.iter().filter(|rule| rule.key == key);
                Some((nation, of_key.min_by_key(|rule| rule.valid_from)?))
            })
    }
}

/// The place and all above it, the nearest first: township, county, prefecture, province, nation.
fn prefixes(place: &str) -> impl Iterator<Item = &str> {
    [9, 6, 4, 2, 0]
        .into_iter()
        .filter_map(|digits| place.get(..digits))
}

impl PlaceRules {
    fn in_force(&self, key: RuleKey, on: NaiveDate) -> Option<&DatedRule> {
        self.rules
            .iter()
            .filter(|rule| rule.key == key && rule.valid_from <= on)
            .max_by_key(|rule| rule.valid_from)
    }
}
