//! From which month money is due, on which roll it first appears, and what each month of a payment is worth.
//!
//! Here: start month (R4.4), first roll (R4.3), the first sum with everything missed (R4.5), month by month with the
//! amount or the reason for 0. Not here: rates (money), signatures and bank states (roll), ends of payment (exit),
//! the cut-off day itself (calendar; it comes in as a closure). To add a reason why a month counts 0, add a variant
//! to [`WhyNothing`]; the compiler then lists the texts that are missing.
//!
//! Two dates govern an application: money runs from the first submission, kept through supplements, corrections and
//! a successful reconsideration; the offices' clocks run from completeness. Nothing here reads the second one.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::money::{Fen, SubsidyKind};
use crate::month::YearMonth;
use crate::rate::{RateClass, RateTable};

/// How often a place pays (R5, R12.4 speaks of 当月或当季).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentRhythm {
    /// A roll every month.
    #[default]
    Monthly,
    /// A roll in the last month of each quarter.
    Quarterly,
}

impl PaymentRhythm {
    /// The month of the roll that ordinarily pays `month`: itself, or the last month of its quarter.
    #[must_use]
    pub fn roll_of(self, month: YearMonth) -> YearMonth {
        match self {
            Self::Monthly => month,
            Self::Quarterly => month.quarter().last_month(),
        }
    }

    /// First and last month that the roll of `roll` ordinarily pays.
    #[must_use]
    pub fn period_of(self, roll: YearMonth) -> (YearMonth, YearMonth) {
        match self {
            Self::Monthly => (roll, roll),
            Self::Quarterly => (roll.quarter().first_month(), roll.quarter().last_month()),
        }
    }
}

/// The first month in which every condition of one subsidy holds, given since when each holds; `None` while one does
/// not hold at all. Without conditions nothing holds anyone back.
#[must_use]
pub fn all_conditions_hold_from(each_since: &[Option<YearMonth>]) -> Option<YearMonth> {
    each_since
        .iter()
        .copied()
        .try_fold(YearMonth::MIN, |latest, since| Some(latest.max(since?)))
}

/// R4.4: money counts from the month of the first submission by China time, or from the first month in which all
/// conditions hold, whichever is later. One call per subsidy kind: the two may start in different months.
#[must_use]
pub fn start_month(
    first_submitted_at: DateTime<Utc>,
    conditions_hold_from: YearMonth,
) -> YearMonth {
    YearMonth::in_china(first_submitted_at).max(conditions_hold_from)
}

/// R4.3: the month of the first roll that can list someone determined on `determined_on`. A determination on the
/// cut-off day itself is in time; a day later it waits for the next roll.
#[must_use]
pub fn first_roll_month(
    determined_on: NaiveDate,
    rhythm: PaymentRhythm,
    cut_off: impl Fn(YearMonth) -> NaiveDate,
) -> YearMonth {
    let roll = rhythm.roll_of(YearMonth::of(determined_on));
    if determined_on <= cut_off(roll) {
        roll
    } else {
        rhythm.roll_of(roll.next())
    }
}

/// Why a month counts 0.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum WhyNothing {
    /// A benefit was drawn that excludes this subsidy, or was chosen as the higher one; an officer settled it.
    OtherBenefit {
        /// Its id in the overlap table.
        benefit: String,
    },
    /// A custodial sentence was being served (R9.3).
    CustodialSentence,
    /// The conditions did not hold in this month.
    ConditionsNotMet,
    /// The person had given the subsidy up (R10.3); waived months are not paid later.
    Waived,
    /// The certificate had lapsed and no renewal was pending (R9.4).
    CertificateLapsed,
    /// Another place paid this month (R12.2).
    PaidElsewhere,
    /// The subsidy had ended (R9).
    Ended {
        /// The word of the ground, as the exit gives it.
        ground: String,
    },
}

impl WhyNothing {
    /// The word for text keys.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::OtherBenefit { .. } => "other_benefit",
            Self::CustodialSentence => "custodial_sentence",
            Self::ConditionsNotMet => "conditions_not_met",
            Self::Waived => "waived",
            Self::CertificateLapsed => "certificate_lapsed",
            Self::PaidElsewhere => "paid_elsewhere",
            Self::Ended { .. } => "ended",
        }
    }
}

/// Months that count 0, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExcludedMonths {
    /// First such month.
    pub from: YearMonth,
    /// Last such month; `None` while it goes on.
    pub until: Option<YearMonth>,
    /// The reason.
    pub why: WhyNothing,
}

impl ExcludedMonths {
    /// Whether `month` is one of them.
    #[must_use]
    pub fn covers(&self, month: YearMonth) -> bool {
        self.from <= month && self.until.is_none_or(|until| month <= until)
    }
}

/// What one month of one subsidy comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum MonthOutcome {
    /// So much is due.
    Due {
        /// The rate of that month.
        amount: Fen,
    },
    /// The month is due, but no rate is published here: 以当地公示为准. Never shown as 0.
    RateUnknown,
    /// Nothing is due.
    Nothing {
        /// For this reason.
        #[serde(flatten)]
        why: WhyNothing,
    },
}

/// One month of a payment, as a page says it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthLine {
    /// The month.
    pub month: YearMonth,
    /// What it comes to.
    #[serde(flatten)]
    pub outcome: MonthOutcome,
}

/// A payment of one subsidy, month by month and in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breakdown {
    /// Which subsidy.
    pub kind: SubsidyKind,
    /// Every month it covers, those worth 0 included. Empty while nothing is due yet.
    pub months: Vec<MonthLine>,
}

impl Breakdown {
    /// The sum, or `None` as soon as the rate of one due month is unknown: a partial sum would be a wrong promise.
    #[must_use]
    pub fn total(&self) -> Option<Fen> {
        self.months
            .iter()
            .try_fold(Fen::ZERO, |sum, line| match line.outcome {
                MonthOutcome::Due { amount } => sum.checked_add(amount),
                MonthOutcome::RateUnknown => None,
                MonthOutcome::Nothing { .. } => Some(sum),
            })
    }

    /// The months that are due, whether or not their rate is known.
    pub fn due_months(&self) -> impl Iterator<Item = YearMonth> {
        let due = |line: &&MonthLine| !matches!(line.outcome, MonthOutcome::Nothing { .. });
        self.months.iter().filter(due).map(|line| line.month)
    }

    /// The months before the one of the roll: what is paid late, in one sum (R4.5).
    pub fn back_payment(&self, roll: YearMonth) -> impl Iterator<Item = &MonthLine> {
        self.months.iter().filter(move |line| line.month < roll)
    }
}

/// The months `from` to `last` of one subsidy. `rate` is asked for each month by itself, for standards change
/// mid-year and a person's class may change with a new certificate.
#[must_use]
pub fn breakdown(
    kind: SubsidyKind,
    from: YearMonth,
    last: YearMonth,
    excluded: &[ExcludedMonths],
    rate: impl Fn(YearMonth) -> Option<Fen>,
) -> Breakdown {
    let outcome = |month| match excluded.iter().find(|excluded| excluded.covers(month)) {
        Some(excluded) => MonthOutcome::Nothing {
            why: excluded.why.clone(),
        },
        None => rate(month).map_or(MonthOutcome::RateUnknown, |amount| MonthOutcome::Due {
            amount,
        }),
    };
    let months = from
        .through(last)
        .map(|month| MonthLine {
            month,
            outcome: outcome(month),
        })
        .collect();
    Breakdown { kind, months }
}

/// R4.5: the first payment, everything from the start month to the month of the first roll in one sum. Empty when
/// the start month lies after the roll.
#[must_use]
pub fn first_payment(
    kind: SubsidyKind,
    start: YearMonth,
    roll: YearMonth,
    excluded: &[ExcludedMonths],
    rate: impl Fn(YearMonth) -> Option<Fen>,
) -> Breakdown {
    breakdown(kind, start, roll, excluded, rate)
}

/// A later roll's payment: its month, or its quarter, but nothing from before `paid_through`'s end.
#[must_use]
pub fn regular_payment(
    kind: SubsidyKind,
    roll: YearMonth,
    rhythm: PaymentRhythm,
    paid_through: YearMonth,
    excluded: &[ExcludedMonths],
    rate: impl Fn(YearMonth) -> Option<Fen>,
) -> Breakdown {
    let (first, last) = rhythm.period_of(roll);
    let first = first.max(paid_through.next());
    breakdown(kind, first, last, excluded, rate)
}

/// Looks months up in the rate table for a person in `places` (nearest first) whose class may change by month.
pub fn rate_in<'a>(
    table: &'a RateTable,
    places: &'a [&'a str],
    kind: SubsidyKind,
    class: impl Fn(YearMonth) -> Option<RateClass> + 'a,
) -> impl Fn(YearMonth) -> Option<Fen> + 'a {
    move |month| {
        table
            .rate(places, kind, &class(month)?, month)
            .map(|rate| rate.amount)
    }
}

/// What is still owed after a raise with effect in the past: for each paid month the difference to the rate now
/// published for it, where that is more. Months without a published rate stay as they were paid.
#[must_use]
pub fn top_up(
    paid: &[(YearMonth, Fen)],
    rate: impl Fn(YearMonth) -> Option<Fen>,
) -> Vec<(YearMonth, Fen)> {
    let owed = |&(month, paid): &(YearMonth, Fen)| {
        let difference = rate(month)?.checked_sub(paid)?;
        (difference > Fen::ZERO).then_some((month, difference))
    };
    paid.iter().filter_map(owed).collect()
}

/// The applicant died before determination (dossier 1.4 F): the months from the start month through the month of
/// death, shown as "possibly due to the estate, ask the office". The case is not closed by itself.
#[must_use]
pub fn months_possibly_due_to_estate(start: YearMonth, died_on: NaiveDate) -> Vec<YearMonth> {
    start.through(YearMonth::of(died_on)).collect()
}
