//! Stable codes of the closed lists about mandates, for rows, forms and message keys; and in which capacity a form is filled in.

use super::{AgentEvidence, AgentKind, Capacity, EndReason, Power};

macro_rules! codes {
    ($($type:ident { $($variant:ident = $code:literal),* $(,)? })*) => {$(
        impl $type {
            /// Its code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                }
            }

            /// The one with this code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    )*};
}

codes! {
    AgentKind {
        Guardian = "guardian", KinWithDuty = "kin_with_duty", VillageCommittee = "village_committee", Entrusted = "entrusted",
    }
    Power {
        Prepare = "prepare", Submit = "submit", Supplement = "supplement", ViewStatus = "view_status",
        ReceiveNotices = "receive_notices", ReportChange = "report_change",
    }
    EndReason {
        Revoked = "revoked", Resigned = "resigned", Done = "done", PrincipalDied = "principal_died", AgentDied = "agent_died",
        AgentIncapable = "agent_incapable", GuardianshipEnded = "guardianship_ended",
    }
    AgentEvidence {
        HouseholdRegister = "household_register", BirthCertificate = "birth_certificate", CourtDecision = "court_decision",
        Designation = "designation", AdvanceChoice = "advance_choice", MarriageCertificate = "marriage_certificate",
        KinshipStatement = "kinship_statement", CommitteeStamp = "committee_stamp", WrittenMandate = "written_mandate",
    }
    Capacity {
        Full = "full", LimitedByCourt = "limited_by_court", NoneByCourt = "none_by_court",
    }
}

/// Who fills in, in which capacity: the first question of every form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FilledBy {
    /// The person themselves.
    Own,
    /// The person, with somebody beside them (帮办): the person confirms and signs.
    Helped,
    /// An agent.
    Agent(AgentKind),
    /// The township's counter keyed in what was signed on paper (窗口代录).
    Counter,
}

impl FilledBy {
    /// All; the counter last, which is nobody's answer to a question.
    pub const ALL: [Self; 7] = [
        Self::Own,
        Self::Helped,
        Self::Agent(AgentKind::Guardian),
        Self::Agent(AgentKind::KinWithDuty),
        Self::Agent(AgentKind::VillageCommittee),
        Self::Agent(AgentKind::Entrusted),
        Self::Counter,
    ];

    /// Its code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::Helped => "helped",
            Self::Agent(kind) => kind.code(),
            Self::Counter => "counter",
        }
    }

    /// The one with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "own" => Some(Self::Own),
            "helped" => Some(Self::Helped),
            "counter" => Some(Self::Counter),
            other => AgentKind::from_code(other).map(Self::Agent),
        }
    }
}
