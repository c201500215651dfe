//! Written notices to the citizen (R2.2, R2.4, R4.2). Only the township writes; the words are `notice-<kind>-…`.
use crate::{case::Office, month::YearMonth};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Kinds of notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeKind {
    /// Everything that is missing, once (R2.2).
    Supplement,
    /// Accepted.
    Acceptance,
    /// Granted.
    Approval,
    /// Not granted, with the reason (R2.4, R4.2).
    Refusal,
    /// Closed because nothing came.
    Closing,
    /// What follows from a report.
    Report,
}

impl NoticeKind {
    /// All kinds.
    pub const ALL: [Self; 6] = [
        Self::Supplement,
        Self::Acceptance,
        Self::Approval,
        Self::Refusal,
        Self::Closing,
        Self::Report,
    ];

    /// The word in the database, messages and API.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Supplement => "supplement",
            Self::Acceptance => "acceptance",
            Self::Approval => "approval",
            Self::Refusal => "refusal",
            Self::Closing => "closing",
            Self::Report => "report",
        }
    }

    /// Back from [`NoticeKind::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Dates and months that a notice names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Particulars {
    /// Last day for an answer, or for reopening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<NaiveDate>,
    /// Which supplement notice of the case it is, from 1: its list is in the case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round: Option<u32>,
    /// First or last month of payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<YearMonth>,
    /// Code of the recorded outcome of a report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
}

/// A notice to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What kind.
    pub kind: NoticeKind,
    /// The township that writes.
    pub office: Office,
    /// Dates and months.
    pub particulars: Particulars,
    /// The reason, or the list of what is missing, in the office's words.
    pub note: Option<String>,
}
