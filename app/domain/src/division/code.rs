//! The code of a division: two digits for a province, four a prefecture, six a county, nine a township (GB/T 2260 and
//! the townships of the statistics, each cut to its level). What place a code names is told by `table`.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The four levels of the list, from the top down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// 省级: province, autonomous region, municipality. Two digits.
    Province,
    /// 地级: prefecture or its city. Four digits.
    Prefecture,
    /// 县级: county, banner, district, county-level city. Six digits.
    County,
    /// 乡级: town, township, sumu, street. Nine digits.
    Township,
}

/// The code of a division, cut to its level: `15`, `1504`, `150424`, `150424100`.
///
/// A code that can be written may still name no place: [`Divisions::get`](super::Divisions::get) knows. Codes sort as their
/// texts do, so a place stands right before all that lies within it. Serialised as a string.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DivisionCode(u32);

/// The text is no division code: not 2, 4, 6 or 9 digits, or it begins like none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a division code of 2, 4, 6 or 9 digits")]
pub struct NotADivisionCode;

impl DivisionCode {
    /// The level that the number of digits tells.
    #[must_use]
    pub const fn level(self) -> Level {
        match self.0 {
            0..100 => Level::Province,
            100..10_000 => Level::Prefecture,
            10_000..1_000_000 => Level::County,
            _ => Level::Township,
        }
    }

    /// The code one level up; `None` for a province.
    #[must_use]
    pub const fn parent(self) -> Option<Self> {
        match self.level() {
            Level::Province => None,
            Level::Prefecture | Level::County => Some(Self(self.0 / 100)),
            Level::Township => Some(Self(self.0 / 1000)),
        }
    }

    /// Whether this place is `ancestor` or lies in it.
    #[must_use]
    pub fn is_within(self, ancestor: Self) -> bool {
        self.at(ancestor.level()) == Some(ancestor)
    }

    /// The code at `level` that this one lies in; itself at its own level, `None` below it.
    #[must_use]
    pub fn at(self, level: Level) -> Option<Self> {
        let mut code = self;
        while code.level() > level {
            code = code.parent()?;
        }
        (code.level() == level).then_some(code)
    }

    /// The county: where the determination is made (R4.1). `None` for a province or prefecture.
    #[must_use]
    pub fn county(self) -> Option<Self> {
        self.at(Level::County)
    }

    /// The code filled up with noughts to nine digits: the order of the list.
    const fn padded(self) -> u32 {
        match self.level() {
            Level::Province => self.0 * 10_000_000,
            Level::Prefecture => self.0 * 100_000,
            Level::County => self.0 * 1000,
            Level::Township => self.0,
        }
    }
}

impl Ord for DivisionCode {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.padded(), self.0).cmp(&(other.padded(), other.0))
    }
}

impl PartialOrd for DivisionCode {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl FromStr for DivisionCode {
    type Err = NotADivisionCode;

    fn from_str(text: &str) -> Result<Self, NotADivisionCode> {
        let well_formed = matches!(text.len(), 2 | 4 | 6 | 9)
            && text.bytes().all(|b| b.is_ascii_digit())
            && !text.starts_with('0')
            // 4419: the prefecture is never 00; 441900, a city without counties, is a county code all the same.
            && text.get(2..4) != Some("00");
        if !well_formed {
            return Err(NotADivisionCode);
        }
        text.parse().map(Self).map_err(|_| NotADivisionCode)
    }
}

impl TryFrom<String> for DivisionCode {
    type Error = NotADivisionCode;

    fn try_from(text: String) -> Result<Self, NotADivisionCode> {
        text.parse()
    }
}

impl From<DivisionCode> for String {
    fn from(code: DivisionCode) -> Self {
        code.to_string()
    }
}

impl fmt::Display for DivisionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

impl fmt::Debug for DivisionCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DivisionCode({})", self.0)
    }
}
