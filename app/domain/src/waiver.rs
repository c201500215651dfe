//! Giving up a benefit (自愿放弃声明, R10.3), named item by item, and taking that back.
//!
//! Here: who may waive, the cooling step, revocation, which months stay unpaid.
//! Not here: the words of what is lost (texts), how often one may invite afterwards (data_match). There is no "waive all". A waiver takes away money
//! only: information stays. To add a way of confirming, add a variant to [`WaiverState`] and an act for it.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::month::{YearMonth, china_date};
use crate::payment::{ExcludedMonths, WhyNothing};
use crate::rejection::Rejection;

/// Who wants to sign a waiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WaiverSigner {
    /// The disabled person.
    Person,
    /// A guardian: goes to an officer, for a guardian gives nothing up except to the ward's benefit (民法典 35).
    Guardian,
    /// Kin with a duty of support.
    KinWithDuty,
    /// The village or neighbourhood committee.
    VillageCommittee,
    /// Somebody with a mandate.
    Entrusted,
    /// A helper at the window.
    Assistant,
}

/// One item on the form, ticked by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedItem {
    /// Id of the service given up.
    pub service: String,
    /// The signer ticked that they read what is lost every month.
    pub loss_understood: bool,
}

/// An item that a waiver covers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaivedItem {
    /// Id of the service.
    pub service: String,
    /// When the waiver of this item was taken back.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// Where a waiver stands. Until it is in force nothing changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum WaiverState {
    /// Signed; to be confirmed from the next day on, or with an officer.
    Cooling,
    /// A guardian signed: an officer decides.
    WithOfficer,
    /// In force.
    InForce {
        /// Since when.
        since: DateTime<Utc>,
        /// The officer who confirmed or decided it, if one did.
        officer: Option<Uuid>,
    },
    /// An officer decided against it.
    Declined {
        /// When.
        at: DateTime<Utc>,
        /// Who.
        officer: Uuid,
    },
}

/// A waiver of named items.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiver {
    /// What is given up, at least one item.
    pub items: Vec<WaivedItem>,
    /// Who signed.
    pub signer: WaiverSigner,
    /// When.
    pub signed_at: DateTime<Utc>,
    /// Where it stands.
    pub state: WaiverState,
}

/// Why a waiver is not possible, or not yet.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WaiverRefusal {
    /// Agents, kin, committees and helpers cannot give up what is not theirs.
    #[error("only the person may waive")]
    OnlyThePerson,
    /// No item is named.
    #[error("no item is named")]
    NothingNamed,
    /// An item is not one that can be given up; "all" is none either.
    #[error("an item is not known")]
    UnknownItem(String),
    /// An item is named twice.
    #[error("an item is named twice")]
    NamedTwice(String),
    /// The loss of an item was not ticked.
    #[error("the loss was not confirmed for an item")]
    LossNotUnderstood(String),
    /// The cooling step is not over.
    #[error("can be confirmed from the next day on")]
    TooEarly {
        /// The first day on which it can be confirmed.
        from: NaiveDate,
    },
    /// It is in another state.
    #[error("the waiver is in another state")]
    WrongState,
}

impl WaiverRefusal {
    /// The word for text keys. All rest on R10.3.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::OnlyThePerson => "waiver-only-the-person",
            Self::NothingNamed => "waiver-nothing-named",
            Self::UnknownItem(_) => "waiver-unknown-item",
            Self::NamedTwice(_) => "waiver-named-twice",
            Self::LossNotUnderstood(_) => "waiver-loss-not-understood",
            Self::TooEarly { .. } => "waiver-too-early",
            Self::WrongState => "waiver-wrong-state",
        }
    }

    /// The rule it rests on.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        "R10.3"
    }
}

impl From<WaiverRefusal> for Rejection {
    fn from(refusal: WaiverRefusal) -> Self {
        Self {
            code: refusal.code(),
            rule: refusal.rule(),
        }
    }
}

impl Waiver {
    /// Signs a waiver of named items. `waivable` says which service ids can be given up at all.
    ///
    /// # Errors
    /// The first reason why not, in the order of [`WaiverRefusal`].
    pub fn sign(
        signer: WaiverSigner,
        items: &[NamedItem],
        waivable: impl Fn(&str) -> bool,
        at: DateTime<Utc>,
    ) -> Result<Self, WaiverRefusal> {
        let state = match signer {
            WaiverSigner::Person => WaiverState::Cooling,
            WaiverSigner::Guardian => WaiverState::WithOfficer,
            _ => return Err(WaiverRefusal::OnlyThePerson),
        };
        if items.is_empty() {
            return Err(WaiverRefusal::NothingNamed);
        }
        let mut named: Vec<WaivedItem> = Vec::new();
        for item in items {
            let service = item.service.clone();
            if !waivable(&service) {
                return Err(WaiverRefusal::UnknownItem(service));
            }
            if named.iter().any(|other| other.service == service) {
                return Err(WaiverRefusal::NamedTwice(service));
            }
            if !item.loss_understood {
                return Err(WaiverRefusal::LossNotUnderstood(service));
            }
            named.push(WaivedItem {
                service,
                revoked_at: None,
            });
        }
        Ok(Self {
            items: named,
            signer,
            signed_at: at,
            state,
        })
    }

    /// The first day on which the person can confirm without an officer: the day after signing, in China.
    #[must_use]
    pub fn confirmable_from(&self) -> NaiveDate {
        let signed_on = china_date(self.signed_at);
        signed_on.succ_opt().unwrap_or(signed_on)
    }

    /// The person confirms after the cooling step.
    ///
    /// # Errors
    /// [`WaiverRefusal::TooEarly`] on the day of signing; [`WaiverRefusal::WrongState`] unless it is cooling.
    pub fn confirm(&mut self, at: DateTime<Utc>) -> Result<(), WaiverRefusal> {
        self.must_be(&WaiverState::Cooling)?;
        let from = self.confirmable_from();
        if china_date(at) < from {
            return Err(WaiverRefusal::TooEarly { from });
        }
        self.state = WaiverState::InForce {
            since: at,
            officer: None,
        };
        Ok(())
    }

    /// The person confirms with an officer, who made sure that they understand; possible on the same day.
    ///
    /// # Errors
    /// [`WaiverRefusal::WrongState`] unless it is cooling.
    pub fn confirm_with_officer(
        &mut self,
        officer: Uuid,
        at: DateTime<Utc>,
    ) -> Result<(), WaiverRefusal> {
        self.must_be(&WaiverState::Cooling)?;
        self.state = WaiverState::InForce {
            since: at,
            officer: Some(officer),
        };
        Ok(())
    }

    /// An officer decides on a guardian's waiver.
    ///
    /// # Errors
    /// [`WaiverRefusal::WrongState`] unless it lies with an officer.
    pub fn decide(
        &mut self,
        officer: Uuid,
        for_the_ward: bool,
        at: DateTime<Utc>,
    ) -> Result<(), WaiverRefusal> {
        self.must_be(&WaiverState::WithOfficer)?;
        self.state = if for_the_ward {
            WaiverState::InForce {
                since: at,
                officer: Some(officer),
            }
        } else {
            WaiverState::Declined { at, officer }
        };
        Ok(())
    }

    /// Takes one item back, at any time and in any state; applying for the service does it too. Doing it again
    /// changes nothing. Says whether the item was waived until now.
    pub fn revoke(&mut self, service: &str, at: DateTime<Utc>) -> bool {
        let open = self
            .items
            .iter_mut()
            .find(|item| item.service == service && item.revoked_at.is_none());
        open.map(|item| item.revoked_at = Some(at)).is_some()
    }

    /// Whether an item is given up at an instant.
    #[must_use]
    pub fn covers(&self, service: &str, at: DateTime<Utc>) -> bool {
        let in_force = matches!(self.state, WaiverState::InForce { since, .. } if since <= at);
        let open = |item: &WaivedItem| {
            item.service == service && item.revoked_at.is_none_or(|revoked| at < revoked)
        };
        in_force && self.items.iter().any(open)
    }

    /// The months of an item that stay unpaid for good: from the month after the waiver came into force to the one
    /// before it was taken back. In the month of a new application money counts again (R4.4).
    #[must_use]
    pub fn unpaid_months(&self, service: &str) -> Option<ExcludedMonths> {
        let WaiverState::InForce { since, .. } = self.state else {
            return None;
        };
        let item = self.items.iter().find(|item| item.service == service)?;
        let from = YearMonth::in_china(since).next();
        let until = item.revoked_at.map(|at| YearMonth::in_china(at).prev());
        let lasted = until.is_none_or(|until| from <= until);
        lasted.then_some(ExcludedMonths {
            from,
            until,
            why: WhyNothing::Waived,
        })
    }

    fn must_be(&self, state: &WaiverState) -> Result<(), WaiverRefusal> {
        if self.state == *state {
            Ok(())
        } else {
            Err(WaiverRefusal::WrongState)
        }
    }
}
