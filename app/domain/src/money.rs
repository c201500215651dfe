//! Amounts and the two subsidies: [`Fen`] and [`SubsidyKind`].
//!
//! Here: checked arithmetic and how an amount is written. Not here: what a month is worth in a place (rate), which
//! months are due (payment). To add a third subsidy, add a variant; the compiler lists what must learn about it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

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
