//! Amounts and rates: [`Fen`], [`SubsidyKind`] and the dated [`RateTable`].
//!
//! Here: what one month of a subsidy is worth in a place, and from when (R14.1). Not here: which
//! months are due (payment), who pays them (roll). No amount is ever guessed: a place without a published rate has
//! none, and a page then says 以当地公示为准. To add a rate, add a `[[rate]]` entry with its source to the data file.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::mistake::{Entry, Mistake, entries};
use crate::month::YearMonth;

/// An amount of money in fen (1/100 yuan), as stored and as in JSON. Arithmetic is checked: no silent overflow.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Fen(pub i64);

/// The text is no amount of the form `100` or `320.50` (yuan).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an amount in yuan of the form 320.50")]
pub struct NotAnAmount;

impl Fen {
    /// Nothing. Not the same as an unknown amount, which is `None` everywhere in this crate.
    pub const ZERO: Self = Self(0);

    /// So many whole yuan, or `None` when the number is too large.
    #[must_use]
    pub fn from_yuan(yuan: i64) -> Option<Self> {
        yuan.checked_mul(100).map(Self)
    }

    /// The sum, or `None` on overflow.
    #[must_use]
    pub fn checked_add(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference, or `None` on overflow.
    #[must_use]
    pub fn checked_sub(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// So many times this amount, or `None` on overflow.
    #[must_use]
    pub fn checked_mul(self, times: i64) -> Option<Self> {
        self.0.checked_mul(times).map(Self)
    }

    /// The sum of all amounts, or `None` on overflow.
    pub fn checked_sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::checked_add)
    }

    /// The number of yuan without the word, as a data file and a form field hold it: `100`, `320.50`.
    #[must_use]
    pub fn in_yuan(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let (yuan, fen) = (self.0.unsigned_abs() / 100, self.0.unsigned_abs() % 100);
        if fen == 0 {
            format!("{sign}{yuan}")
        } else {
            format!("{sign}{yuan}.{fen:02}")
        }
    }
}

impl fmt::Display for Fen {
    /// For pages: `100 元`, `320.50 元`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} 元", self.in_yuan())
    }
}

impl FromStr for Fen {
    type Err = NotAnAmount;

    /// Reads yuan: ASCII digits, then at most one dot and one or two more digits. No sign, no separators.
    fn from_str(text: &str) -> Result<Self, NotAnAmount> {
        let (yuan, fen) = text.split_once('.').unwrap_or((text, "0"));
        let digits =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(yuan) || !digits(fen) || fen.len() > 2 {
            return Err(NotAnAmount);
        }
        let whole: i64 = yuan.parse().map_err(|_| NotAnAmount)?;
        let part: i64 = fen.parse().map_err(|_| NotAnAmount)?;
        let part = if fen.len() == 1 { part * 10 } else { part };
        whole
            .checked_mul(100)
            .and_then(|whole| whole.checked_add(part))
            .map(Self)
            .ok_or(NotAnAmount)
    }
}

/// Which of the two subsidies. Each is asked for, decided, paid and ended separately.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubsidyKind {
    /// 困难残疾人生活补贴, for disabled people in hardship.
    Living,
    /// 重度残疾人护理补贴, for people who need long-term care.
    Care,
}

/// The text names no subsidy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("must be living or care")]
pub struct NotASubsidyKind;

impl SubsidyKind {
    /// Both, in the order in which pages list them.
    pub const ALL: [Self; 2] = [Self::Living, Self::Care];

    /// The word in data files, URLs and text keys: `living` or `care`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Living => "living",
            Self::Care => "care",
        }
    }
}

impl fmt::Display for SubsidyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for SubsidyKind {
    type Err = NotASubsidyKind;

    fn from_str(text: &str) -> Result<Self, NotASubsidyKind> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.code() == text)
            .ok_or(NotASubsidyKind)
    }
}

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
        let mut rates = Vec::new();
        let mut mistakes = Vec::new();
        let mut seen = BTreeSet::new();
        for (index, table) in entries(file, text, "rate", &[])?.iter().enumerate() {
            let mut entry = Entry::new(file, format!("rate[{index}]"), table, &RATE_KEYS);
            if let Some(rate) = read_rate(&mut entry) {
                if seen.insert((rate.place.clone(), rate.kind, rate.class.clone(), rate.from)) {
                    rates.push(rate);
                } else {
                    entry.wrong(
                        "from",
                        "this place, kind and class already has a rate from this month",
                    );
                }
            }
            mistakes.extend(entry.into_mistakes());
        }
        if mistakes.is_empty() {
            Ok(Self { rates })
        } else {
            Err(mistakes)
        }
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

fn read_rate(entry: &mut Entry<'_>) -> Option<Rate> {
    let place = entry.text("place");
    let kind = entry.parsed("kind", "living or care");
    let class = entry.parsed("class", "small letters, digits and _");
    let from = entry.parsed("from", "a month such as 2026-11");
    let until = entry.parsed_if_there::<YearMonth>("until", "a month such as 2026-11");
    let amount = entry.parsed("amount_yuan", "an amount such as 100 or 320.50");
    let source = entry.text("source");
    let digits = |place: &String| {
        (6..=12).contains(&place.len()) && place.bytes().all(|byte| byte.is_ascii_digit())
    };
    if place.as_ref().is_some_and(|place| !digits(place)) {
        entry.wrong("place", "must be a division code of 6 to 12 digits");
    }
    if amount == Some(Fen::ZERO) {
        entry.wrong(
            "amount_yuan",
            "must be more than 0; leave the rate out where none is published",
        );
    }
    if until.zip(from).is_some_and(|(until, from)| until < from) {
        entry.wrong("until", "lies before from");
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
