//! What a reported change means (主动申报, R12.2): a suggested follow-up, which an officer settles.
//!
//! Here: one pure function from report to suggestions. Not here: the report's form and its way through the offices,
//! the grounds of exit themselves (exit). A report never changes money by itself, and it never is an application
//! (R1.1). To add a kind of report, add a variant to [`ChangeReport`] and say in [`follow_up`] what it suggests.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::exit::{ExitReason, PaidMonth, Recovery, SentenceKind, recovery_after_exit};
use crate::month::YearMonth;
use crate::overlap::Verdict;
use crate::payment::PaymentRhythm;

/// Who reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reporter {
    /// The person who draws the subsidy.
    Person,
    /// A guardian or an agent with a mandate to report changes.
    Representative,
    /// A relative without a mandate.
    Relative,
    /// The village or neighbourhood committee.
    VillageCommittee,
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum ChangeReport {
    /// The household registration moved.
    MovedRegistration {
        /// The day in the register.
        on: NaiveDate,
        /// Division code of the new place, where the person knows it.
        to: Option<String>,
    },
    /// A new certificate with another category or grade.
    CertificateChanged {
        /// The day of issue of the new certificate.
        issued_on: NaiveDate,
    },
    /// A similar benefit is drawn.
    SimilarBenefit {
        /// Its id in the overlap table.
        benefit: String,
        /// First month drawn.
        from: YearMonth,
        /// What the overlap table says about it.
        verdict: Verdict,
    },
    /// The person died.
    Death {
        /// The day of death.
        on: NaiveDate,
    },
    /// Another telephone number or way of contact.
    Contact,
    /// A sentence.
    Sentence {
        /// Which measure.
        kind: SentenceKind,
        /// Its first day.
        began_on: NaiveDate,
    },
    /// The household's situation changed, for example 低保 ended.
    Household {
        /// The last month of the old situation, where known.
        last_month: Option<YearMonth>,
    },
    /// Something else, in words.
    Other,
}

/// One thing that an officer may do after a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Suggestion {
    /// End the subsidy for this reason after this month.
    EndAfter {
        /// The ground.
        reason: ExitReason,
        /// The last month paid.
        last_month: YearMonth,
    },
    /// Ask these months back (R12.3).
    Recover {
        /// Months and sum.
        recovery: Recovery,
    },
    /// Offer a pre-filled application at the new place in the same sitting: an invitation, never an application.
    InviteToApply {
        /// The new place, where known.
        place: Option<String>,
        /// Money there starts with the month of that application; from this month on nobody pays until then.
        unpaid_from: YearMonth,
    },
    /// Look at class and rate again; the old standard holds until this month (R9.4).
    ReassessFrom {
        /// The month in which the new certificate was issued.
        month: YearMonth,
    },
    /// Ask the person which of two benefits they choose (择高).
    AskForChoice,
    /// Settle the overlap with the other benefit.
    SettleOverlap {
        /// Its id.
        benefit: String,
        /// First month drawn.
        from: YearMonth,
    },
    /// Confirm the death with the register before anything ends: the reporter needs no mandate and sees no file.
    ConfirmDeath,
    /// All mandates of the person end (民法典 173).
    EndMandates,
    /// Check the account before paying what is still due: it may be frozen.
    CheckAccount,
    /// Look at it in the next monthly recheck (R7.1).
    Recheck,
    /// Payment goes on unchanged.
    KeepPaying,
    /// An officer reads the words and decides.
    Read,
}

/// What is known about the subsidy when the report comes in.
#[derive(Clone, Copy, Debug)]
pub struct Drawing<'a> {
    /// How the place pays.
    pub rhythm: PaymentRhythm,
    /// The months paid so far.
    pub paid: &'a [PaidMonth],
}

/// What a report suggests for one subsidy, in the order in which an officer goes through it. Never empty.
#[must_use]
pub fn follow_up(
    report: &ChangeReport,
    reporter: Reporter,
    drawing: Drawing<'_>,
) -> Vec<Suggestion> {
    let mut steps = match report {
        ChangeReport::MovedRegistration { on, to } => moved(*on, to.clone(), drawing),
        ChangeReport::CertificateChanged { issued_on } => {
            vec![
                Suggestion::KeepPaying,
                Suggestion::ReassessFrom {
                    month: YearMonth::of(*issued_on),
                },
            ]
        }
        ChangeReport::SimilarBenefit {
            benefit,
            from,
            verdict,
        } => similar_benefit(benefit, *from, *verdict),
        ChangeReport::Death { on } => death(*on, drawing),
        ChangeReport::Contact => vec![Suggestion::KeepPaying],
        ChangeReport::Sentence { kind, began_on } if kind.is_custodial() => ending(
            ExitReason::CustodialSentence {
                began_on: *began_on,
            },
            drawing,
        ),
        ChangeReport::Sentence { .. } => vec![Suggestion::KeepPaying],
        ChangeReport::Household {
            last_month: Some(last_held),
        } => {
            let mut steps = vec![Suggestion::Recheck];
            steps.extend(ending(
                ExitReason::ConditionEnded {
                    last_held: *last_held,
                },
                drawing,
            ));
            steps
        }
        ChangeReport::Household { last_month: None } => {
            vec![Suggestion::KeepPaying, Suggestion::Recheck]
        }
        ChangeReport::Other => vec![Suggestion::KeepPaying, Suggestion::Read],
    };
    // What a third party says about the living is looked at before it weighs; a death has its own confirmation.
    let third_party = matches!(reporter, Reporter::Relative | Reporter::VillageCommittee);
    if third_party
        && !matches!(report, ChangeReport::Death { .. })
        && !steps.contains(&Suggestion::Recheck)
    {
        steps.insert(0, Suggestion::Recheck);
    }
    steps
}

/// Whether the reporter may hand in this report. Family and village need no mandate (R12.2, R9.1) and learn nothing
/// in return; they cannot change where someone's messages go. The person cannot report their own death.
#[must_use]
pub const fn may_report(report: &ChangeReport, reporter: Reporter) -> bool {
    match reporter {
        Reporter::Person => !matches!(report, ChangeReport::Death { .. }),
        Reporter::Representative => true,
        Reporter::Relative | Reporter::VillageCommittee => !matches!(report, ChangeReport::Contact),
    }
}

fn ending(reason: ExitReason, drawing: Drawing<'_>) -> Vec<Suggestion> {
    let last_month = reason.last_paid_month(drawing.rhythm);
    let recovery = recovery_after_exit(&reason, drawing.rhythm, drawing.paid);
    let mut steps = vec![Suggestion::EndAfter { reason, last_month }];
    steps.extend(recovery.map(|recovery| Suggestion::Recover { recovery }));
    steps
}

fn moved(on: NaiveDate, to: Option<String>, drawing: Drawing<'_>) -> Vec<Suggestion> {
    let unpaid_from = YearMonth::of(on).next();
    let mut steps = vec![Suggestion::InviteToApply {
        place: to,
        unpaid_from,
    }];
    steps.extend(ending(ExitReason::MovedOut { on }, drawing));
    steps
}

fn similar_benefit(benefit: &str, from: YearMonth, verdict: Verdict) -> Vec<Suggestion> {
    let settle = Suggestion::SettleOverlap {
        benefit: benefit.to_owned(),
        from,
    };
    match verdict {
        Verdict::BothAllowed => vec![Suggestion::KeepPaying],
        Verdict::ChooseTheHigher => vec![Suggestion::KeepPaying, Suggestion::AskForChoice, settle],
        Verdict::Excluded | Verdict::AskTheOffice => vec![Suggestion::KeepPaying, settle],
    }
}

fn death(on: NaiveDate, drawing: Drawing<'_>) -> Vec<Suggestion> {
    let mut steps = vec![Suggestion::ConfirmDeath];
    let reason = ExitReason::Death { on };
    let last = reason.last_paid_month(drawing.rhythm);
    let still_due = !drawing.paid.iter().any(|paid| paid.month >= last);
    steps.extend(ending(reason, drawing));
    steps.push(Suggestion::EndMandates);
    if still_due {
        steps.push(Suggestion::CheckAccount);
    }
    steps
}
