//! What the township records on a change report (R12.2, R7.1): a report never changes money by itself, an officer settles.
use crate::month::YearMonth;
use serde::{Deserialize, Serialize};

/// What follows from a report. Words: `outcome-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Outcome {
    /// Written down; payment goes on as before.
    Noted,
    /// The monthly recheck will look at it (R7.1).
    Recheck,
    /// Payment ends after this month (R9).
    Stopped {
        /// The last month that is paid.
        last_month: YearMonth,
    },
    /// It does not concern this subsidy or was a mistake.
    NoEffect,
    /// What was reported has been dealt with.
    Handled,
    /// It was passed on to the office that can deal with it; the words name it.
    PassedOn,
    /// It was looked into and not found.
    NotConfirmed,
}

impl Outcome {
    /// What can be recorded on a report: about somebody's subsidy, or about anything else.
    #[must_use]
    pub const fn codes(about_a_subsidy: bool) -> &'static [&'static str] {
        if about_a_subsidy {
            &["noted", "recheck", "stopped", "no_effect"]
        } else {
            &["handled", "passed_on", "not_confirmed"]
        }
    }

    /// The word in messages and API.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Noted => "noted",
            Self::Recheck => "recheck",
            Self::Stopped { .. } => "stopped",
            Self::NoEffect => "no_effect",
            Self::Handled => "handled",
            Self::PassedOn => "passed_on",
            Self::NotConfirmed => "not_confirmed",
        }
    }

    /// The month it names.
    #[must_use]
    pub fn month(self) -> Option<YearMonth> {
        match self {
            Self::Stopped { last_month } => Some(last_month),
            _ => None,
        }
    }
}
