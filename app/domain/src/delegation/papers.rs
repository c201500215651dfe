//! The papers that go with an ask to act for somebody: which may prove this agent, and which of them say who people are. One
//! of them is enough (`AgentKind::evidence`), and none of them is ever a condition for asking: whoever has no photo brings the
//! original to the counter.

use super::{AgentEvidence, AgentKind};
use crate::paper::About;

impl AgentKind {
    /// What to offer for photos, the usual one first. A guardian's differ by age (民法典 27, 28): parents show the register or
    /// the birth certificate, for an adult only a court, a designation or the person's own choice makes one. What the
    /// township may accept is [`Self::evidence`]; this is a part of it.
    #[must_use]
    pub const fn papers(self, principal_is_minor: bool) -> &'static [AgentEvidence] {
        use AgentEvidence as E;
        match self {
            Self::Guardian if principal_is_minor => &[
                E::HouseholdRegister,
                E::BirthCertificate,
                E::Designation,
                E::CourtDecision,
            ],
            Self::Guardian => &[E::CourtDecision, E::Designation, E::AdvanceChoice],
            Self::KinWithDuty | Self::VillageCommittee | Self::Entrusted => self.evidence(),
        }
    }
}

impl AgentEvidence {
    /// What such a paper tells about: copies of those that say who people are carry a mark.
    #[must_use]
    pub const fn about(self) -> About {
        match self {
            Self::HouseholdRegister | Self::BirthCertificate | Self::MarriageCertificate => {
                About::Identity
            }
            Self::CourtDecision
            | Self::Designation
            | Self::AdvanceChoice
            | Self::KinshipStatement
            | Self::CommitteeStamp
            | Self::WrittenMandate => About::Person,
        }
    }
}
