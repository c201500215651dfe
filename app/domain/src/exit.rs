//! When a subsidy ends, the last month that is paid, and which months are asked back (R9, R12.3, R12.4).
//!
//! Here: the grounds, what counts as serving a custodial sentence, recovery. Not here: what a report suggests
//! (change_report), when a certificate lapses (its own module; the last month comes in). Everything here is advice to
//! the officer who settles the exit. To add a ground, add a variant to [`ExitReason`]; the compiler lists the rest.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::certificate_lapse::Standing;
use crate::money::Fen;
use crate::month::YearMonth;
use crate::payment::{ExcludedMonths, PaymentRhythm, WhyNothing};

/// What kind of measure a court or the police took.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SentenceKind {
    /// 有期徒刑, served.
    FixedTerm,
    /// 无期徒刑, served.
    Life,
    /// 死刑缓期执行: served in prison meanwhile.
    DeathWithReprieve,
    /// 拘役, served: short-term detention as a penalty after judgment.
    ShortTermDetention,
    /// 缓刑: the sentence is not carried out.
    Suspended,
    /// 管制: at liberty under control.
    Control,
    /// 社区矫正.
    CommunityCorrection,
    /// 假释: released early.
    Parole,
    /// 暂予监外执行: served outside prison, for example because of illness.
    ServedOutsidePrison,
    /// 刑事拘留, 逮捕: held before judgment.
    HeldBeforeJudgment,
    /// 行政拘留: not a criminal penalty.
    AdministrativeDetention,
    /// 罚金 and other penalties without custody.
    WithoutCustody,
}

impl SentenceKind {
    /// Every kind, for the question on the form.
    pub const ALL: [Self; 12] = [
        Self::FixedTerm,
        Self::Life,
        Self::DeathWithReprieve,
        Self::ShortTermDetention,
        Self::Suspended,
        Self::Control,
        Self::CommunityCorrection,
        Self::Parole,
        Self::ServedOutsidePrison,
        Self::HeldBeforeJudgment,
        Self::AdministrativeDetention,
        Self::WithoutCustody,
    ];

    /// Whether it is 正在执行监禁刑罚 (R9.3). Only these end a subsidy.
    #[must_use]
    pub const fn is_custodial(self) -> bool {
        matches!(
            self,
            Self::FixedTerm | Self::Life | Self::DeathWithReprieve | Self::ShortTermDetention
        )
    }
}

/// Why a subsidy ends (退出).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum ExitReason {
    /// R9.1: death.
    Death {
        /// The day of death.
        on: NaiveDate,
    },
    /// R9.2: the household registration moved to another place.
    MovedOut {
        /// The day of the move in the register.
        on: NaiveDate,
    },
    /// R9.3: a custodial sentence is being served.
    CustodialSentence {
        /// The first day in custody after judgment.
        began_on: NaiveDate,
    },
    /// R9.4: the certificate lapsed without a renewal.
    CertificateLapsed {
        /// The last month paid under the rule set of the place.
        last_paid: YearMonth,
    },
    /// R9.5: a ground that the city or county set.
    SetByPlace {
        /// Which rule of the place.
        rule: String,
        /// The last month paid, as that rule sets it.
        last_paid: YearMonth,
    },
    /// R7.4: a condition no longer holds, such as the end of 低保.
    ConditionEnded {
        /// The last month in which it held.
        last_held: YearMonth,
    },
    /// R12.2: the person asked to stop (报停).
    StopRequested {
        /// The month of the request.
        in_month: YearMonth,
    },
}

impl ExitReason {
    /// The word for text keys.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Death { .. } => "death",
            Self::MovedOut { .. } => "moved_out",
            Self::CustodialSentence { .. } => "custodial_sentence",
            Self::CertificateLapsed { .. } => "certificate_lapsed",
            Self::SetByPlace { .. } => "set_by_place",
            Self::ConditionEnded { .. } => "condition_ended",
            Self::StopRequested { .. } => "stop_requested",
        }
    }

    /// The rule it rests on.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::Death { .. } => "R9.1",
            Self::MovedOut { .. } => "R9.2",
            Self::CustodialSentence { .. } => "R9.3",
            Self::CertificateLapsed { .. } => "R9.4",
            Self::SetByPlace { .. } => "R9.5",
            Self::ConditionEnded { .. } => "R7.4",
            Self::StopRequested { .. } => "R12.2",
        }
    }

    /// The last month that is paid. Only death runs to the end of the quarter where the place pays by quarter
    /// (R12.4); every other ground ends with a month. Month of moving, and of entering prison, are still paid.
    #[must_use]
    pub fn last_paid_month(&self, rhythm: PaymentRhythm) -> YearMonth {
        match self {
            Self::Death { on } => rhythm.roll_of(YearMonth::of(*on)),
            Self::MovedOut { on } => YearMonth::of(*on),
            Self::CustodialSentence { began_on } => YearMonth::of(*began_on),
            Self::CertificateLapsed { last_paid } | Self::SetByPlace { last_paid, .. } => {
                *last_paid
            }
            Self::ConditionEnded { last_held } => *last_held,
            Self::StopRequested { in_month } => *in_month,
        }
    }

    /// Whether a month is still to be paid although the ground is known: death on the 3rd leaves the month of death
    /// payable even when it was not paid yet on that day.
    #[must_use]
    pub fn still_pays(&self, month: YearMonth, rhythm: PaymentRhythm) -> bool {
        month <= self.last_paid_month(rhythm)
    }

    /// The months after the last paid one, as a payment shows them: 0, because the subsidy ended for this reason.
    #[must_use]
    pub fn unpaid_months(&self, rhythm: PaymentRhythm) -> ExcludedMonths {
        let why = WhyNothing::Ended {
            ground: self.code().to_owned(),
        };
        ExcludedMonths {
            from: self.last_paid_month(rhythm).next(),
            until: None,
            why,
        }
    }
}

/// The months in which a custodial sentence counts 0. The month of entering and the month of release are not among
/// them: part of each was spent at liberty, and payment resumes with a new application at release.
#[must_use]
pub fn custodial_months(
    kind: SentenceKind,
    began_on: NaiveDate,
    released_on: Option<NaiveDate>,
) -> Option<ExcludedMonths> {
    let from = YearMonth::of(began_on).next();
    let until = released_on.map(|day| YearMonth::of(day).prev());
    let spans_a_month = until.is_none_or(|until| from <= until);
    (kind.is_custodial() && spans_a_month).then_some(ExcludedMonths {
        from,
        until,
        why: WhyNothing::CustodialSentence,
    })
}

/// The months that count 0 because of the certificate (R9.4): from the stop on, up to the month before the new
/// certificate where there is one. Missed months that an office pays later at its discretion are not taken out.
#[must_use]
pub fn lapsed_months(standing: &Standing) -> Option<ExcludedMonths> {
    let (from, until) = match standing {
        Standing::Pays => return None,
        Standing::Ends { last_month, .. } | Standing::NeedsNewApplication { last_month } => {
            (last_month.next(), None)
        }
        Standing::Resumes {
            last_month, from, ..
        } => (last_month.next(), Some(from.prev())),
    };
    let lasted = until.is_none_or(|until| from <= until);
    lasted.then_some(ExcludedMonths {
        from,
        until,
        why: WhyNothing::CertificateLapsed,
    })
}

/// One month that was paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaidMonth {
    /// The month it was paid for.
    pub month: YearMonth,
    /// How much.
    pub amount: Fen,
}

/// What is asked back (R12.3). The portal shows months, amount, reason, how to pay and how to object; it never
/// reports anyone to a credit system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recovery {
    /// The months, in order.
    pub months: Vec<PaidMonth>,
    /// Their sum; `None` on overflow.
    pub total: Option<Fen>,
}

/// R12.3: the paid months after the last one that was due, or nothing where none is. The month or quarter of death
/// is never asked back (R12.4).
#[must_use]
pub fn recovery_after_exit(
    reason: &ExitReason,
    rhythm: PaymentRhythm,
    paid: &[PaidMonth],
) -> Option<Recovery> {
    let last = reason.last_paid_month(rhythm);
    recovery(paid.iter().copied().filter(|paid| paid.month > last))
}

/// R12.3: the paid months that lie in excluded months, such as those of a settled overlap.
#[must_use]
pub fn recovery_of_excluded(excluded: &[ExcludedMonths], paid: &[PaidMonth]) -> Option<Recovery> {
    let covered = |paid: &PaidMonth| excluded.iter().any(|months| months.covers(paid.month));
    recovery(paid.iter().copied().filter(covered))
}

fn recovery(months: impl Iterator<Item = PaidMonth>) -> Option<Recovery> {
    let mut months: Vec<_> = months.collect();
    months.sort_by_key(|paid| paid.month);
    let total = Fen::checked_sum(months.iter().map(|paid| paid.amount));
    (!months.is_empty()).then_some(Recovery { months, total })
}
