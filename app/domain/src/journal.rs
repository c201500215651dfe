//! What happened to a case, entry by entry; append only. Free words (reasons, answers) are sealed beside the entry.
use crate::case::{Office, Stage};
use serde::{Deserialize, Serialize};

/// What happened. The citizen's words are `event-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The application was handed in.
    Submitted,
    /// The township asked, once, for everything missing.
    SupplementRequested,
    /// An office overrode the rule of one notice: its own fault, with its reason (R2.2).
    SupplementOverridden,
    /// The citizen answered.
    Supplemented,
    /// The citizen has nothing more and asks for a decision on what is there.
    DecideNow,
    /// The answering period ended without an answer.
    ClosedUnsupplemented,
    /// The answering period of a report's notice ended; the office goes on with what is there.
    SupplementLapsed,
    /// Accepted: complete, the clocks run.
    Accepted,
    /// Passed on to the next office.
    Forwarded,
    /// The federation's review was passed.
    ReviewPassed,
    /// Sent back so that something can be mended.
    ReturnedForCorrection,
    /// Sent back because the conditions are not met.
    ReturnedNotEligible,
    /// The return was passed on, one hop.
    ReturnPassedOn,
    /// Granted.
    Approved,
    /// Not granted; the township wrote to the citizen.
    Refused,
    /// Taken back by the citizen.
    Withdrawn,
    /// A report was handed in.
    Reported,
    /// The township recorded what follows from a report.
    ReportRecorded,
    /// On the case reported about: somebody reported a change.
    ChangeReported,
    /// On the case reported about: what follows from it.
    ChangeRecorded,
    /// On the case reported about: the grant ended.
    Exited,
}

impl Event {
    /// The word in messages and API.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::SupplementRequested => "supplement_requested",
            Self::SupplementOverridden => "supplement_overridden",
            Self::Supplemented => "supplemented",
            Self::DecideNow => "decide_now",
            Self::ClosedUnsupplemented => "closed_unsupplemented",
            Self::SupplementLapsed => "supplement_lapsed",
            Self::Accepted => "accepted",
            Self::Forwarded => "forwarded",
            Self::ReviewPassed => "review_passed",
            Self::ReturnedForCorrection => "returned_for_correction",
            Self::ReturnedNotEligible => "returned_not_eligible",
            Self::ReturnPassedOn => "return_passed_on",
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::Reported => "reported",
            Self::ReportRecorded => "report_recorded",
            Self::ChangeReported => "change_reported",
            Self::ChangeRecorded => "change_recorded",
            Self::Exited => "exited",
        }
    }
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// What happened.
    pub event: Event,
    /// The office that acted; `None`: the citizen or the portal.
    pub office: Option<Office>,
    /// The stage afterwards.
    pub stage: Stage,
    /// Whether the citizen may read the free words: reasons of a return are told by the township alone (R4.2).
    pub note_public: bool,
    /// Free words; sealed by the store, never part of the entry's JSON.
    #[serde(skip)]
    pub note: Option<String>,
}
