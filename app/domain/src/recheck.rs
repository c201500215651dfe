//! The monthly recheck by township and village, and the spot checks of the county (R7).
//!
//! Here: what a recheck answers and what follows. Not here: reported changes (change_report), exits (exit). Silence
//! never stops a payment: where a place asks for a yearly confirmation, a missed one goes to an officer with a visit
//! before it. To add an answer, add a variant and say in [`Recheck::follow_up`] what it means.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::month::YearMonth;

/// R7.1 (a): whether the conditions have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConditionsAnswer {
    /// Nothing has changed.
    Unchanged,
    /// Something has changed.
    Changed,
    /// The person was asked and did not answer.
    NoAnswer,
    /// The person could not be found or reached.
    NotReached,
}

/// R7.1 (b): whether the subsidy was paid on time and in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaidAnswer {
    /// On time and in full.
    InFull,
    /// Too late.
    Late,
    /// Too little.
    TooLittle,
    /// Not at all.
    NotAtAll,
    /// Nobody can say yet.
    Unknown,
}

/// What the township does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecheckStep {
    /// Payment goes on.
    KeepPaying,
    /// Ask again in another way: by telephone, through the village, in person.
    AskAnotherWay,
    /// Visit.
    Visit,
    /// Take up what changed as a change report; the officer settles what it means.
    TakeUpChange,
    /// Ask civil affairs and finance about the payment.
    AskAboutPayment,
    /// The yearly confirmation of this place is overdue: an officer decides after a visit.
    OfficerDecides,
}

/// One month's recheck of one beneficiary. It asks one question and is no new application.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recheck {
    /// The month.
    pub month: YearMonth,
    /// Whether the conditions have changed.
    pub conditions: ConditionsAnswer,
    /// Whether it was paid.
    pub paid: PaidAnswer,
}

impl Recheck {
    /// What follows, in order. Always begins with [`RecheckStep::KeepPaying`]: a recheck alone ends nothing, and the
    /// lack of an answer alone never stops payment. Ends are settled as exits (R7.4).
    #[must_use]
    pub fn follow_up(self) -> Vec<RecheckStep> {
        let mut steps = vec![RecheckStep::KeepPaying];
        match self.conditions {
            ConditionsAnswer::Unchanged => {}
            ConditionsAnswer::Changed => steps.push(RecheckStep::TakeUpChange),
            ConditionsAnswer::NoAnswer => steps.push(RecheckStep::AskAnotherWay),
            ConditionsAnswer::NotReached => {
                steps.extend([RecheckStep::AskAnotherWay, RecheckStep::Visit])
            }
        }
        if matches!(
            self.paid,
            PaidAnswer::Late | PaidAnswer::TooLittle | PaidAnswer::NotAtAll
        ) {
            steps.push(RecheckStep::AskAboutPayment);
        }
        steps
    }
}

/// A place that asks every beneficiary for a confirmation once a year, between two days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnualConfirmation {
    /// First day, as month and day.
    pub opens: (u32, u32),
    /// Last day, as month and day.
    pub closes: (u32, u32),
}

/// Where someone stands with a yearly confirmation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConfirmationStanding {
    /// The place asks for none, or not yet this year.
    NotAsked,
    /// Given this year.
    Given,
    /// Open until the last day.
    Open,
    /// The last day has passed without one.
    Overdue,
}

/// Where someone stands on `today`, given the place's setting and the day of their last confirmation.
#[must_use]
pub fn confirmation_standing(
    setting: Option<AnnualConfirmation>,
    last_confirmed_on: Option<NaiveDate>,
    today: NaiveDate,
) -> ConfirmationStanding {
    let Some(AnnualConfirmation { opens, closes }) = setting else {
        return ConfirmationStanding::NotAsked;
    };
    let now = (today.month(), today.day());
    let given = last_confirmed_on.is_some_and(|day| {
        day.year() == today.year() && (day.month(), day.day()) >= opens && day <= today
    });
    if given {
        ConfirmationStanding::Given
    } else if now < opens {
        ConfirmationStanding::NotAsked
    } else if now <= closes {
        ConfirmationStanding::Open
    } else {
        ConfirmationStanding::Overdue
    }
}

impl ConfirmationStanding {
    /// What follows. Even an overdue confirmation stops nothing by itself.
    #[must_use]
    pub fn follow_up(self) -> Vec<RecheckStep> {
        match self {
            Self::NotAsked | Self::Given => vec![RecheckStep::KeepPaying],
            Self::Open => vec![RecheckStep::KeepPaying, RecheckStep::AskAnotherWay],
            Self::Overdue => vec![
                RecheckStep::KeepPaying,
                RecheckStep::Visit,
                RecheckStep::OfficerDecides,
            ],
        }
    }
}

/// R7.2: how many spot checks a county makes in a year, at the least.
pub const SPOT_CHECKS_A_YEAR: usize = 2;

/// How many spot checks the year of `today` still lacks. Two on one day are one.
#[must_use]
pub fn spot_checks_missing(done_on: &[NaiveDate], today: NaiveDate) -> usize {
    let mut this_year: Vec<_> = done_on
        .iter()
        .filter(|day| day.year() == today.year() && **day <= today)
        .collect();
    this_year.sort_unstable();
    this_year.dedup();
    SPOT_CHECKS_A_YEAR.saturating_sub(this_year.len())
}
