//! What can be done with a case: the acts, their names, and which of them fit now. What an act does is [`super::step`].
//! A new act is one variant of [`Act`] and [`ActKind`], and the compiler lists the rest.
use super::{Case, ReturnKind, Stage, report::Outcome};
use crate::{month::YearMonth, supplement::Wanted};

/// What is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Township: complete, the clocks start (R2.3).
    Accept,
    /// Township: everything that is missing, once (R2.2).
    RequestSupplement {
        /// The whole list.
        items: Vec<Wanted>,
        /// The office's own reason for asking a second time for what was missing before; logged.
        own_fault: Option<String>,
    },
    /// Citizen: the answer to the notice is sent.
    AnswerSupplement {
        /// There is nothing more to come: decide on what is there.
        decide_now: bool,
        /// What they like to add.
        words: String,
    },
    /// Township: preliminary review passed, on to the federation (R2.5).
    Forward,
    /// Federation: certificate genuine, valid, severity met (R3.3).
    PassReview,
    /// Federation or civil affairs: back, something can be mended.
    ReturnForCorrection {
        /// What is wrong.
        reason: String,
    },
    /// Federation or civil affairs: back, the conditions are not met.
    ReturnNotEligible {
        /// Why.
        reason: String,
    },
    /// Federation: passes civil affairs' return on to the township, one hop (R4.2).
    PassReturnOn,
    /// Civil affairs (or the township where the place delegates, R13.1): granted from this month.
    Approve {
        /// First month of payment.
        start_month: YearMonth,
        /// Why it is later than the month of handing in, as the citizen will read it (R4.4); may be empty otherwise.
        reason: String,
    },
    /// The office that decides: granted, where it is no monthly money; the words say what will be provided.
    Grant {
        /// What, when and where, as the citizen will read it.
        words: String,
    },
    /// Township: not granted; writes to the citizen (R2.4, R4.2).
    Refuse {
        /// The reason as the citizen will read it.
        reason: String,
    },
    /// Citizen: takes the application back.
    Withdraw {
        /// Why, if they want to say.
        words: String,
    },
    /// Portal: the answering period is over.
    CloseUnsupplemented,
    /// Township: what follows from a report.
    Record {
        /// What follows.
        outcome: Outcome,
        /// In words for the citizen.
        words: String,
    },
}

/// The kinds of act, as pages, API and the access table name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActKind {
    /// [`Act::Accept`].
    Accept,
    /// [`Act::RequestSupplement`].
    RequestSupplement,
    /// [`Act::AnswerSupplement`].
    AnswerSupplement,
    /// [`Act::Forward`].
    Forward,
    /// [`Act::PassReview`].
    PassReview,
    /// [`Act::ReturnForCorrection`].
    ReturnForCorrection,
    /// [`Act::ReturnNotEligible`].
    ReturnNotEligible,
    /// [`Act::PassReturnOn`].
    PassReturnOn,
    /// [`Act::Approve`].
    Approve,
    /// [`Act::Grant`].
    Grant,
    /// [`Act::Refuse`].
    Refuse,
    /// [`Act::Withdraw`].
    Withdraw,
    /// [`Act::CloseUnsupplemented`].
    CloseUnsupplemented,
    /// [`Act::Record`].
    Record,
}

impl ActKind {
    /// All kinds, in the order in which pages offer them.
    pub const ALL: [Self; 14] = [
        Self::Accept,
        Self::Forward,
        Self::PassReview,
        Self::Approve,
        Self::Grant,
        Self::RequestSupplement,
        Self::ReturnForCorrection,
        Self::ReturnNotEligible,
        Self::PassReturnOn,
        Self::Refuse,
        Self::Record,
        Self::AnswerSupplement,
        Self::Withdraw,
        Self::CloseUnsupplemented,
    ];

    /// The word in forms, messages and API.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::RequestSupplement => "request_supplement",
            Self::AnswerSupplement => "answer_supplement",
            Self::Forward => "forward",
            Self::PassReview => "pass_review",
            Self::ReturnForCorrection => "return_for_correction",
            Self::ReturnNotEligible => "return_not_eligible",
            Self::PassReturnOn => "pass_return_on",
            Self::Approve => "approve",
            Self::Grant => "grant",
            Self::Refuse => "refuse",
            Self::Withdraw => "withdraw",
            Self::CloseUnsupplemented => "close_unsupplemented",
            Self::Record => "record",
        }
    }

    /// Back from [`ActKind::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

impl Act {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> ActKind {
        match self {
            Self::Accept => ActKind::Accept,
            Self::RequestSupplement { .. } => ActKind::RequestSupplement,
            Self::AnswerSupplement { .. } => ActKind::AnswerSupplement,
            Self::Forward => ActKind::Forward,
            Self::PassReview => ActKind::PassReview,
            Self::ReturnForCorrection { .. } => ActKind::ReturnForCorrection,
            Self::ReturnNotEligible { .. } => ActKind::ReturnNotEligible,
            Self::PassReturnOn => ActKind::PassReturnOn,
            Self::Approve { .. } => ActKind::Approve,
            Self::Grant { .. } => ActKind::Grant,
            Self::Refuse { .. } => ActKind::Refuse,
            Self::Withdraw { .. } => ActKind::Withdraw,
            Self::CloseUnsupplemented => ActKind::CloseUnsupplemented,
            Self::Record { .. } => ActKind::Record,
        }
    }
}

/// Which acts fit the case now, whoever asks: the one table of the state machine.
#[must_use]
pub fn fitting(case: &Case) -> Vec<ActKind> {
    use ActKind as K;
    let decides_here = case.route.len() == 1;
    let grant = if case.subsidy.is_some() {
        K::Approve
    } else {
        K::Grant
    };
    let mut acts = match case.stage {
        Stage::Submitted => vec![K::Accept, K::RequestSupplement],
        Stage::PreliminaryReview if decides_here => vec![grant, K::Refuse],
        Stage::PreliminaryReview => vec![K::Forward, K::Refuse],
        Stage::DpfReview | Stage::Review => {
            vec![K::PassReview, K::ReturnForCorrection, K::ReturnNotEligible]
        }
        Stage::Determination => vec![grant, K::ReturnForCorrection, K::ReturnNotEligible],
        Stage::ReturnedToDpf | Stage::ReturnedToReviewer => vec![K::PassReturnOn],
        Stage::ReturnedToTownship => match case.returned.map(|r| r.kind) {
            // Only what is not eligible leads to a refusal (R3.3 C).
            Some(ReturnKind::NotEligible) => vec![K::Refuse],
            _ => vec![K::Forward, K::RequestSupplement],
        },
        Stage::SupplementRequested => vec![K::AnswerSupplement, K::CloseUnsupplemented],
        Stage::ClosedUnsupplemented => vec![K::AnswerSupplement],
        // Papers may be wanted before it is known what follows; a report needs none, so it can be recorded at any time.
        Stage::Reported => vec![K::Record, K::RequestSupplement],
        Stage::Approved | Stage::Refused | Stage::Withdrawn | Stage::Exited | Stage::Recorded => {
            vec![]
        }
    };
    if !case.stage.is_final() {
        acts.push(K::Withdraw);
    }
    acts
}
