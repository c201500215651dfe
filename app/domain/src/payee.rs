//! Another account to be paid into: whose it may be, how long it waits, how it stands. Never by an agent (section 4.2).
//!
//! Here: one change of the account as a thing with a state. Not here: the roll's lines (roll), who may ask (access). A change
//! waits a day, so that somebody who has got at a password is found out before money moves (security B8); an account that is
//! not in the person's own name also waits for an officer who documents why (R5, domain 1.5).

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::rejection::Rejection;
use crate::roll::same_name;

/// Hours between asking and paying into the new account.
pub const HOLD_HOURS: i64 = 24;

/// Whether an officer must look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Approval {
    /// The account is in the person's own name.
    NotNeeded,
    /// It is in another's name: an officer has not answered yet.
    Waiting,
    /// An officer documented why that is right.
    Given,
    /// An officer said no.
    Refused,
}

impl Approval {
    /// What an account of this holder needs.
    #[must_use]
    pub fn needed(own_name: &str, holder: &str) -> Self {
        if same_name(own_name, holder) {
            Self::NotNeeded
        } else {
            Self::Waiting
        }
    }

    /// Its code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotNeeded => "not_needed",
            Self::Waiting => "waiting",
            Self::Given => "given",
            Self::Refused => "refused",
        }
    }

    /// The one with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::NotNeeded, Self::Waiting, Self::Given, Self::Refused]
            .into_iter()
            .find(|one| one.code() == code)
    }
}

/// A change of the account, without the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayeeChange {
    /// When the person asked for it.
    pub asked_at: DateTime<Utc>,
    /// Whether an officer must look.
    pub approval: Approval,
    /// Taken back by the person, or replaced by a later one before it took effect.
    pub stopped_at: Option<DateTime<Utc>>,
}

/// How a change stands at an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PayeeStanding {
    /// Waits for its day; the person can still stop it.
    Held {
        /// From then on it is paid into.
        until: DateTime<Utc>,
    },
    /// Waits for an officer, however long.
    WithOfficer,
    /// Paid into.
    InForce,
    /// An officer said no.
    Refused,
    /// The person stopped it.
    Stopped,
}

impl PayeeStanding {
    /// Its code, for words and programs.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Held { .. } => "held",
            Self::WithOfficer => "with_officer",
            Self::InForce => "in_force",
            Self::Refused => "refused",
            Self::Stopped => "stopped",
        }
    }

    /// Whether it can still be stopped.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Held { .. } | Self::WithOfficer)
    }
}

impl PayeeChange {
    /// The earliest instant at which it can be paid into.
    #[must_use]
    pub fn holds_until(&self) -> DateTime<Utc> {
        self.asked_at + TimeDelta::hours(HOLD_HOURS)
    }

    /// How it stands.
    #[must_use]
    pub fn standing(&self, at: DateTime<Utc>) -> PayeeStanding {
        if self.stopped_at.is_some() {
            return PayeeStanding::Stopped;
        }
        match self.approval {
            Approval::Refused => PayeeStanding::Refused,
            Approval::Waiting => PayeeStanding::WithOfficer,
            Approval::NotNeeded | Approval::Given if at < self.holds_until() => {
                PayeeStanding::Held {
                    until: self.holds_until(),
                }
            }
            Approval::NotNeeded | Approval::Given => PayeeStanding::InForce,
        }
    }

    /// The person takes it back before it takes effect.
    ///
    /// # Errors
    /// [`Rejection::NOT_NOW`] when it is over or in force: then another change is needed.
    pub fn stop(&mut self, at: DateTime<Utc>) -> Result<(), Rejection> {
        if !self.standing(at).is_open() {
            return Err(Rejection::NOT_NOW);
        }
        self.stopped_at = Some(at);
        Ok(())
    }

    /// An officer decides on an account in another's name.
    ///
    /// # Errors
    /// [`Rejection::NOT_NOW`] unless it waits for that.
    pub fn decide(&mut self, allow: bool, at: DateTime<Utc>) -> Result<(), Rejection> {
        if self.standing(at) != PayeeStanding::WithOfficer {
            return Err(Rejection::NOT_NOW);
        }
        self.approval = if allow {
            Approval::Given
        } else {
            Approval::Refused
        };
        Ok(())
    }
}

/// Whether the account may be changed now: not within a day after a phone, a password or the account itself was made anew,
/// for that is how a stranger would begin (security B8).
///
/// # Errors
/// [`Rejection::HELD`].
pub fn may_ask(renewed_at: Option<DateTime<Utc>>, at: DateTime<Utc>) -> Result<(), Rejection> {
    match renewed_at {
        Some(renewed) if at < renewed + TimeDelta::hours(HOLD_HOURS) => Err(Rejection::HELD),
        _ => Ok(()),
    }
}
