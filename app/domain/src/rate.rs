//! What one month of a subsidy is worth in a place, and from when: the dated [`RateTable`] (R14.1).
//!
//! Here: published standards and how they are read from data. Not here: which months are due (payment), who pays them
//! (roll). No amount is ever guessed: a place without a published rate has none, and a page then says 以当地公示为准.
//! To add a rate, add a `[[rate]]` entry with its source to `places/rates.toml`.

use std::collections::BTreeSet;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::data_file::{Section, parse, sound};
use crate::mistake::Mistake;
use crate::money::{Fen, SubsidyKind};
use crate::month::YearMonth;

/// The group a rate is published for, as the place divides people: by grade, age or household. `all` where it does not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RateClass(String);

/// The text is no class name: small letters, digits and `_`, at most 40.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be small letters, digits and _, at most 40")]
pub struct NotARateClass;

impl RateClass {
    /// The class of a place that pays everyone the same.
    #[must_use]
    pub fn all() -> Self {
        Self("all".to_owned())
    }

    /// The name as in the data file.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RateClass {
    type Err = NotARateClass;

    fn from_str(text: &str) -> Result<Self, NotARateClass> {
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        if text.is_empty() || text.len() > 40 || !text.bytes().all(fits) {
            return Err(NotARateClass);
        }
        Ok(Self(text.to_owned()))
    }
}

impl TryFrom<String> for RateClass {
    type Error = NotARateClass;

    fn try_from(text: String) -> Result<Self, NotARateClass> {
        text.parse()
    }
}

impl From<RateClass> for String {
    fn from(class: RateClass) -> Self {
        class.0
    }
}

/// One published standard (补贴标准): so much a month, in one place, for one class, from one month on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Division code of the place that published it, 6 to 12 digits. Not for floors that counties may exceed.
    pub place: String,
    /// For which of the two subsidies.
    pub kind: SubsidyKind,
    /// For which class of people.
    pub class: RateClass,
    /// First month it holds; it holds until the next rate of the same place, kind and class begins.
    pub from: YearMonth,
    /// Last month it holds, where the place ended it without a successor.
    pub until: Option<YearMonth>,
    /// What one month is worth.
    pub amount: Fen,
    /// Which published text says so.
    pub source: String,
}

/// All published rates known to this installation. A month is judged by the rate in force in that month (R14.1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RateTable {
    rates: Vec<Rate>,
}

const RATE_KEYS: [&str; 7] = [
    "place",
    "kind",
    "class",
    "from",
    "until",
    "amount_yuan",
    "source",
];

impl RateTable {
    /// The table shipped with the product. It is empty on purpose: no current amount was found in a published source.
    ///
    /// # Errors
    /// The shipped file is broken; a test keeps it sound.
    pub fn shipped() -> Result<Self, Vec<Mistake>> {
        Self::from_toml("places/rates.toml", include_str!("../places/rates.toml"))
    }

    /// Reads `[[rate]]` entries.
    ///
    /// # Errors
    /// Every mistake in the text at once, each with its key.
    pub fn from_toml(file: &str, text: &str) -> Result<Self, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let Some(table) = parse(file, text, &mut mistakes) else {
            return Err(mistakes);
        };
        let top = Section::root(file, &table);
        top.only(&["rate"], &mut mistakes);
        let mut rates = Vec::new();
        let mut seen = BTreeSet::new();
        for entry in top.sections("rate", &mut mistakes) {
            let Some(rate) = read_rate(&entry, &mut mistakes) else {
                continue;
            };
            if !seen.insert((rate.place.clone(), rate.kind, rate.class.clone(), rate.from)) {
                let problem = "this place, kind and class already has a rate from this month";
                entry.complain("from", problem, &mut mistakes);
            }
            rates.push(rate);
        }
        sound(Self { rates }, mistakes)
    }

    /// The rate of a month. `places` are division codes from the nearest to the farthest (township, county,
    /// prefecture, province); the nearest place with a rate for this kind, class and month wins.
    /// `None` means that nothing was published, never that nothing is paid.
    #[must_use]
    pub fn rate(
        &self,
        places: &[&str],
        kind: SubsidyKind,
        class: &RateClass,
        month: YearMonth,
    ) -> Option<&Rate> {
        places.iter().find_map(|place| {
            let of_place =
                |rate: &&Rate| rate.place == *place && rate.kind == kind && rate.class == *class;
            let latest = self
                .rates
                .iter()
                .filter(of_place)
                .filter(|rate| rate.from <= month)
                .max_by_key(|rate| rate.from);
            latest.filter(|rate| rate.until.is_none_or(|until| month <= until))
        })
    }

    /// Every rate, in the order of the file.
    #[must_use]
    pub fn rates(&self) -> &[Rate] {
        &self.rates
    }
}

fn read_rate(entry: &Section<'_>, mistakes: &mut Vec<Mistake>) -> Option<Rate> {
    entry.only(&RATE_KEYS, mistakes);
    let month = "a month such as 2026-11";
    let place = entry.text("place", mistakes).map(str::to_owned);
    let kind = entry.parsed("kind", "living or care", mistakes);
    let class = entry.parsed("class", "small letters, digits and _", mistakes);
    let from = entry.parsed("from", month, mistakes);
    let until: Option<YearMonth> = if entry.has("until") {
        entry.parsed("until", month, mistakes)
    } else {
        None
    };
    let amount = entry.parsed("amount_yuan", "an amount such as 100 or 320.50", mistakes);
    let source = entry.text("source", mistakes).map(str::to_owned);
    let digits = |place: &String| {
        (6..=12).contains(&place.len()) && place.bytes().all(|byte| byte.is_ascii_digit())
    };
    if place.as_ref().is_some_and(|place| !digits(place)) {
        let problem = "must be a division code of 6 to 12 digits";
        entry.complain("place", problem, mistakes);
    }
    if amount == Some(Fen::ZERO) {
        let problem = "must be more than 0; leave the rate out where none is published";
        entry.complain("amount_yuan", problem, mistakes);
    }
    if until.zip(from).is_some_and(|(until, from)| until < from) {
        entry.complain("until", "lies before from", mistakes);
    }
    // A rate with a mistake may be built here: the caller drops the whole table as soon as one mistake is noted.
    Some(Rate {
        place: place?,
        kind: kind?,
        class: class?,
        from: from?,
        until,
        amount: amount?,
        source: source?,
    })
}
