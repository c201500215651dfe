//! A submitted application on its way through the offices (domain 1.0–1.4, 1.16): its stage, who holds it, which acts fit
//! now. [`step::act`] is the only way from one stage to the next; it returns the new case with the journal entries and the
//! notices that the act causes, or a [`crate::rejection::Rejection`] with the rule's number.
//!
//! No personal data is in here: free words travel beside it (see [`crate::journal::Entry`]).
mod acts;
pub mod due;
pub mod report;
pub mod sent;
pub mod step;

use crate::{
    application::Circumstances, deadline::Pause, money::SubsidyKind, month::YearMonth,
    supplement::SupplementNotice,
};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

macro_rules! office_kinds {
    ($($(#[$doc:meta])* $name:ident = $code:literal),+ $(,)?) => {
        /// The kinds of office that move a case. All but the township sit at the county.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum OfficeKind { $($(#[$doc])* $name),+ }

        impl OfficeKind {
            /// All kinds.
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$name),+];

            /// The word in the database, messages and API.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }

            /// Back from [`OfficeKind::code`].
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$name),)+ _ => None }
            }
        }
    };
}

office_kinds! {
    /// 苏木乡镇人民政府、街道办事处.
    Township = "township",
    /// Disabled persons' federation, 残联.
    Dpf = "dpf",
    /// Civil affairs, 民政.
    CivilAffairs = "civil_affairs",
    /// Finance, 财政: pays and has no cases.
    Finance = "finance",
    /// Human resources and social security, 人社.
    HumanResources = "human_resources",
    /// Medical insurance, 医保.
    MedicalInsurance = "medical_insurance",
    /// Housing and construction, 住建.
    Housing = "housing",
    /// Education, 教育.
    Education = "education",
    /// Health, 卫健.
    Health = "health",
    /// Transport, 交通运输.
    Transport = "transport",
    /// Culture and tourism, 文旅.
    Culture = "culture",
    /// Justice (legal aid), 司法.
    Justice = "justice",
    /// Veterans' affairs, 退役军人事务.
    Veterans = "veterans",
}

/// An office: its kind and the division it serves (9 digits for a township, 6 for a county).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Office {
    /// Township, federation, civil affairs or finance.
    pub kind: OfficeKind,
    /// Division code.
    pub place: String,
}

impl Office {
    /// The office of this kind that is competent for a township of registration (R1.2).
    #[must_use]
    pub fn of_home(kind: OfficeKind, home: &str) -> Self {
        let digits = if kind == OfficeKind::Township { 9 } else { 6 };
        Self {
            kind,
            place: home.get(..digits).unwrap_or(home).to_owned(),
        }
    }
}

/// Where a case stands; the words a citizen sees are `stage-<code>` (domain 1.16).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Handed in; the first office on the route checks whether it is complete.
    Submitted,
    /// The citizen has been asked for what is missing; the clock stands still.
    SupplementRequested,
    /// Accepted: the preliminary review of the first office, 初审.
    PreliminaryReview,
    /// With the federation, 审核.
    DpfReview,
    /// With the office that decides, 审定.
    Determination,
    /// With another office between intake and decision.
    Review,
    /// On its way back from civil affairs.
    ReturnedToDpf,
    /// On its way back to another office between intake and decision.
    ReturnedToReviewer,
    /// On its way back; the office that took it in will write.
    ReturnedToTownship,
    /// Granted.
    Approved,
    /// Not granted, with a written notice.
    Refused,
    /// Taken back by the citizen.
    Withdrawn,
    /// Closed because nothing came; can be reopened for a while.
    ClosedUnsupplemented,
    /// A grant that has ended.
    Exited,
    /// A report waiting for its office.
    Reported,
    /// A report whose consequences are recorded.
    Recorded,
}

impl Stage {
    /// All stages.
    pub const ALL: [Self; 16] = [
        Self::Submitted,
        Self::SupplementRequested,
        Self::PreliminaryReview,
        Self::DpfReview,
        Self::Review,
        Self::Determination,
        Self::ReturnedToDpf,
        Self::ReturnedToReviewer,
        Self::ReturnedToTownship,
        Self::Approved,
        Self::Refused,
        Self::Withdrawn,
        Self::ClosedUnsupplemented,
        Self::Exited,
        Self::Reported,
        Self::Recorded,
    ];

    /// Stages after which nobody moves the case on its way any more.
    pub const FINAL: [Self; 6] = [
        Self::Approved,
        Self::Refused,
        Self::Withdrawn,
        Self::ClosedUnsupplemented,
        Self::Exited,
        Self::Recorded,
    ];

    /// The word in the database, messages and API.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::SupplementRequested => "supplement_requested",
            Self::PreliminaryReview => "preliminary_review",
            Self::DpfReview => "dpf_review",
            Self::Review => "review",
            Self::Determination => "determination",
            Self::ReturnedToDpf => "returned_to_dpf",
            Self::ReturnedToReviewer => "returned_to_reviewer",
            Self::ReturnedToTownship => "returned_to_township",
            Self::Approved => "approved",
            Self::Refused => "refused",
            Self::Withdrawn => "withdrawn",
            Self::ClosedUnsupplemented => "closed_unsupplemented",
            Self::Exited => "exited",
            Self::Reported => "reported",
            Self::Recorded => "recorded",
        }
    }

    /// Whether the way is over.
    #[must_use]
    pub fn is_final(self) -> bool {
        Self::FINAL.contains(&self)
    }
}

/// Why a case came back (R3.2, R3.3 C).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReturnKind {
    /// Something can be mended: a wrong scan, a wrong number.
    ForCorrection,
    /// The conditions are not met; the township writes a refusal.
    NotEligible,
}

/// A return on its way to the township.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Return {
    /// What for.
    pub kind: ReturnKind,
    /// Who sent it back first.
    pub by: OfficeKind,
}

/// A case. Two dates rule it: `submitted_at` the money (R4.4), `completed_at` the offices' clocks (R2.5).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Service id.
    pub service: String,
    /// The subsidy it is about, if one of the two.
    pub subsidy: Option<SubsidyKind>,
    /// Offices on the way: the first takes it in, the last decides.
    pub route: Vec<OfficeKind>,
    /// The office between the two that has it, in the stages of a review.
    #[serde(default)]
    pub reviewer: Option<OfficeKind>,
    /// Township of the household registration, 9 digits.
    pub home: String,
    /// Where it stands.
    pub stage: Stage,
    /// When the portal took it in; decides the first month of money.
    pub submitted_at: DateTime<Utc>,
    /// When everything was there (acceptance); starts the offices' clocks.
    pub completed_at: Option<DateTime<Utc>>,
    /// When preliminary review was passed.
    pub forwarded_at: Option<DateTime<Utc>>,
    /// When the federation passed it on.
    pub dpf_passed_at: Option<DateTime<Utc>>,
    /// When the present holder got it.
    pub since: DateTime<Utc>,
    /// Supplement notices, oldest first; at most the last one is open (R2.2).
    #[serde(default)]
    pub notices: Vec<SupplementNotice>,
    /// Last day on which a closed case can be reopened with its first date kept.
    pub reopen_until: Option<NaiveDate>,
    /// A return on its way.
    pub returned: Option<Return>,
    /// First month that is paid, once granted.
    pub start_month: Option<YearMonth>,
    /// Last month that is paid, once ended.
    pub last_month: Option<YearMonth>,
    /// What the township recorded on a report.
    pub outcome: Option<report::Outcome>,
    /// When granted, refused or recorded.
    pub decided_at: Option<DateTime<Utc>>,
}

impl Case {
    /// A case as it is taken in: nothing has happened to it yet.
    #[must_use]
    pub fn handed_in(
        service: &str,
        subsidy: Option<SubsidyKind>,
        stage: Stage,
        around: Circumstances,
    ) -> Self {
        Self {
            service: service.to_owned(),
            subsidy,
            route: around.route,
            reviewer: None,
            home: around.home,
            stage,
            submitted_at: around.now,
            completed_at: None,
            forwarded_at: None,
            dpf_passed_at: None,
            since: around.now,
            notices: Vec::new(),
            reopen_until: None,
            returned: None,
            start_month: None,
            last_month: None,
            outcome: None,
            decided_at: None,
        }
    }

    /// The kind of office that has the ball; `None`: the citizen has it, or nobody.
    #[must_use]
    pub fn holder_kind(&self) -> Option<OfficeKind> {
        match self.stage {
            Stage::Submitted
            | Stage::PreliminaryReview
            | Stage::ReturnedToTownship
            | Stage::Reported => self.route.first().copied(),
            Stage::DpfReview | Stage::ReturnedToDpf => Some(OfficeKind::Dpf),
            Stage::Review | Stage::ReturnedToReviewer => self.reviewer,
            Stage::Determination => self.route.last().copied(),
            _ => None,
        }
    }

    /// The office that has the ball.
    #[must_use]
    pub fn holder(&self) -> Option<Office> {
        self.holder_kind()
            .map(|kind| Office::of_home(kind, &self.home))
    }

    /// The office that takes it in, checks that it is complete and writes to the citizen.
    #[must_use]
    pub fn intake(&self) -> Office {
        let kind = self.route.first().copied().unwrap_or(OfficeKind::Township);
        Office::of_home(kind, &self.home)
    }

    /// The supplement notice that waits for an answer, also after closing.
    #[must_use]
    pub fn open_notice(&self) -> Option<&SupplementNotice> {
        self.notices
            .last()
            .filter(|notice| notice.answered_on.is_none())
    }

    /// The rests of the offices' clocks: from each notice to its answer.
    #[must_use]
    pub fn pauses(&self) -> Vec<Pause> {
        self.notices.iter().map(SupplementNotice::pause).collect()
    }

    /// The word for its stage, `stage-<word>`: the two subsidies name their offices, the others only what is done.
    #[must_use]
    pub fn stage_word(&self) -> &'static str {
        match (self.subsidy, self.stage) {
            (None, Stage::Determination) => "deciding",
            (None, Stage::ReturnedToTownship) => "returned_to_intake",
            _ => self.stage.code(),
        }
    }

    /// The month money counts from if granted: the month of submission in China (R4.4).
    #[must_use]
    pub fn month_of_submission(&self) -> YearMonth {
        YearMonth::in_china(self.submitted_at)
    }

    /// Whether the person draws the subsidy.
    #[must_use]
    pub fn drawing(&self) -> bool {
        self.stage == Stage::Approved && self.subsidy.is_some()
    }
}
