//! Who may act for whom (R1.4, dossier section 4): kinds of agents, what each must show, what they may do and what
//! nobody does for another. `capacity` says when a guardian is needed, `giving` and `mandate` are the
//! authority as a thing with a term, `renewal` how that goes on, `papers` what may be shown for it. Not here: who may see a case by office (`access`), giving up a benefit (`waiver`).
//! In code the person acted for is the principal of a mandate and the applicant of a case; never "entrustor".

mod capacity;
mod codes;
mod giving;
mod mandate;
mod papers;
mod renewal;

pub use capacity::{
    Capacity, HowToAct, full_years, guardian_must_consent_to_processing, how_to_act, is_minor,
};
pub use codes::FilledBy;
pub use giving::{
    Consent, DEFAULT_MONTHS, Giver, MAX_MONTHS, MandateRefusal, MandateRequest, give,
};
pub use mandate::{
    EndReason, Mandate, MandateEnd, MandateStanding, NotAllowed, Told, end_for_death, joint_agents,
};
pub use renewal::{Principal, RENEWAL_DAYS, Renewal};

use serde::{Deserialize, Serialize};

use crate::id::PersonId;

/// Those who may act for an applicant (R1.4). An assistant (帮办) is none of them: the person is present and confirms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgentKind {
    /// 法定监护人.
    Guardian,
    /// 法定赡养、抚养、扶养义务人.
    KinWithDuty,
    /// 所在嘎查村(居)民委员会.
    VillageCommittee,
    /// 其他受托人 (the text says 委托人).
    Entrusted,
}

/// What proves the authority of an agent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgentEvidence {
    /// 户口簿.
    HouseholdRegister,
    /// 出生医学证明.
    BirthCertificate,
    /// A court's finding or appointment.
    CourtDecision,
    /// 指定监护 by the village committee or civil affairs (民法典 31, 32).
    Designation,
    /// 意定监护: the person's own choice in advance, in writing (民法典 33).
    AdvanceChoice,
    /// 结婚证.
    MarriageCertificate,
    /// Kinship statement by the village.
    KinshipStatement,
    /// The committee's stamp and the name of its worker.
    CommitteeStamp,
    /// 委托书: name, matter, scope, term, signature (民法典 165).
    WrittenMandate,
}

impl AgentEvidence {
    /// Whether it makes somebody the guardian of an adult.
    #[must_use]
    pub const fn is_for_adults(&self) -> bool {
        matches!(
            self,
            Self::CourtDecision | Self::Designation | Self::AdvanceChoice
        )
    }
}

/// Whether the person must agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConsentNeed {
    /// Not needed by law; true wishes are respected all the same (民法典 35).
    NotNeeded,
    /// Needed wherever the person can express it or be reached; otherwise the reason is recorded.
    WherePossible,
    /// The mandate itself is the consent.
    Always,
}

impl AgentKind {
    /// All four.
    pub const ALL: [Self; 4] = [
        Self::Guardian,
        Self::KinWithDuty,
        Self::VillageCommittee,
        Self::Entrusted,
    ];

    /// What may prove this kind; one of them is enough.
    pub const fn evidence(self) -> &'static [AgentEvidence] {
        use AgentEvidence as E;
        match self {
            Self::Guardian => &[
                E::HouseholdRegister,
                E::BirthCertificate,
                E::CourtDecision,
                E::Designation,
                E::AdvanceChoice,
            ],
            Self::KinWithDuty => &[
                E::HouseholdRegister,
                E::MarriageCertificate,
                E::BirthCertificate,
                E::KinshipStatement,
            ],
            Self::VillageCommittee => &[E::CommitteeStamp],
            Self::Entrusted => &[E::WrittenMandate],
        }
    }

    /// Whether the person must agree.
    pub const fn consent(self) -> ConsentNeed {
        match self {
            Self::Guardian => ConsentNeed::NotNeeded,
            Self::KinWithDuty | Self::VillageCommittee => ConsentNeed::WherePossible,
            Self::Entrusted => ConsentNeed::Always,
        }
    }
}

/// What a mandate can allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Power {
    /// Fill in a draft.
    Prepare,
    /// Hand it in.
    Submit,
    /// Answer a supplement notice.
    Supplement,
    /// See where the case stands.
    ViewStatus,
    /// Receive the notices.
    ReceiveNotices,
    /// Report a change.
    ReportChange,
}

impl Power {
    /// All six.
    pub const ALL: [Self; 6] = [
        Self::Prepare,
        Self::Submit,
        Self::Supplement,
        Self::ViewStatus,
        Self::ReceiveNotices,
        Self::ReportChange,
    ];

    /// Whether several agents without "may act alone" must do it together (民法典 166). Reading needs no second one.
    pub const fn is_joint(self) -> bool {
        matches!(self, Self::Submit | Self::Supplement | Self::ReportChange)
    }
}

/// Some of the powers, as one small value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Powers(u8);

impl Powers {
    /// None at all.
    pub const NONE: Self = Self(0);

    /// These powers.
    pub const fn of(powers: &[Power]) -> Self {
        let (mut bits, mut rest) = (0, powers);
        while let [first, others @ ..] = rest {
            bits |= 1 << *first as u8;
            rest = others;
        }
        Self(bits)
    }

    /// Whether this one is among them.
    pub const fn contains(self, power: Power) -> bool {
        self.0 & (1 << power as u8) != 0
    }
}

/// What is never delegated: the person does it, or a guardian does it with an officer (section 4.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReservedAct {
    /// Change the account that is paid into.
    ChangePayeeAccount,
    /// Give up a benefit (R10.3).
    Waive,
    /// Give a mandate (no sub-delegation, 民法典 169).
    GiveMandate,
    /// Take out one's data.
    ExportData,
    /// Delete the account.
    DeleteAccount,
}

impl ReservedAct {
    /// All five.
    pub const ALL: [Self; 5] = [
        Self::ChangePayeeAccount,
        Self::Waive,
        Self::GiveMandate,
        Self::ExportData,
        Self::DeleteAccount,
    ];

    /// Whether an agent of this kind may bring it to an officer, who then does it. Nobody but a guardian may.
    pub const fn through_officer(self, kind: AgentKind) -> bool {
        matches!(kind, AgentKind::Guardian)
    }
}

/// Things in a person's file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AgentView {
    /// Where an application in scope stands.
    Status,
    /// What is missing for it.
    MissingItems,
    /// Its notices.
    Notices,
    /// The last four figures of the account.
    AccountTail,
    /// A paper that this agent uploaded.
    OwnUpload,
    /// Applications for other services.
    OtherServices,
    /// The whole ID or certificate number.
    FullIdNumber,
    /// The whole account number.
    FullAccount,
    /// Medical papers that somebody else uploaded.
    MedicalPapers,
    /// What was publicised about the person.
    PublicityHistory,
    /// Other agents.
    OtherAgents,
}

impl AgentView {
    /// Whether an agent sees it at all. Every look is recorded and shown to the person.
    pub const fn open_to_agents(self) -> bool {
        matches!(
            self,
            Self::Status | Self::MissingItems | Self::Notices | Self::AccountTail | Self::OwnUpload
        )
    }
}

/// More unrelated principals than this for one agent are flagged to the township.
pub const MANY_PRINCIPALS: usize = 5;

/// Whether one agent acts for so many people that the township should look (a pattern of subsidy theft). It blocks
/// nothing. Village workers are exempt: acting for many is their work.
pub const fn many_principals_flag(kind: AgentKind, principals: usize, limit: usize) -> bool {
    principals > limit && !matches!(kind, AgentKind::VillageCommittee)
}

/// Whether an agent is also an officer who decides the same case (民法典 168 by analogy): never allowed.
pub fn agent_reviews_own_case(agent: PersonId, reviewing_officers: &[PersonId]) -> bool {
    reviewing_officers.contains(&agent)
}
