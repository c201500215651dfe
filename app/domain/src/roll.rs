//! The payment roll (资金发放清册): its lines, the two signatures, and what became of each line at the bank.
//!
//! Here: a roll is open, frozen by the first signature, complete with both (R4.3), then sent to finance once; each
//! line then is paid or returned by the bank (R5.1, R5.2). Not here: what a line is worth (payment), who may act as
//! an officer (access), the cut-off day (calendar). The store builds the types from rows; it changes them only
//! through these functions, each of which checks again what it relies on. To add a bank reason, add a variant to
//! [`BankReason`].

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::money::{Fen, SubsidyKind};
use crate::month::YearMonth;
use crate::rejection::Rejection;

mod acts;

pub use acts::Sent;

/// The two offices that both answer for the roll's accuracy (R5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SigningOffice {
    /// 民政.
    CivilAffairs,
    /// 残联.
    Dpf,
}

/// One office's confirmation of the roll exactly as it stood: whom, into which account's name, for which months, how much.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Which office.
    pub office: SigningOffice,
    /// The officer who signed.
    pub officer: Uuid,
    /// When.
    pub at: DateTime<Utc>,
    /// The lines that were signed for.
    pub lines: Vec<RollLine>,
}

/// An officer's documented reason to pay into an account that is not in the applicant's own name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HolderException {
    /// The officer who approved it.
    pub officer: Uuid,
    /// Why, in words; a young child, for example.
    pub reason: String,
    /// The evidence file that shows it.
    pub document: Uuid,
}

/// Why a bank returned a payment. The bank's own free text is not kept: it may hold account numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BankReason {
    /// No such account.
    NoSuchAccount,
    /// The account is closed.
    AccountClosed,
    /// The account is frozen or dormant.
    AccountFrozen,
    /// Name and account do not belong together.
    NameDiffers,
    /// Anything else.
    Other,
}

/// Where the money of one line is, as the citizen sees it (R5.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum LineState {
    /// On the roll, which is not sent yet.
    OnRoll,
    /// Sent to finance.
    SentToFinance,
    /// Paid into the account.
    Paid {
        /// The day on the bank's record.
        on: NaiveDate,
    },
    /// Returned by the bank: the citizen is told what to do, the money stays due.
    BankReturned {
        /// The day on the bank's record.
        on: NaiveDate,
        /// Why.
        reason: BankReason,
    },
}

/// One person's one subsidy on one roll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RollLine {
    /// Id of the line.
    pub id: Uuid,
    /// The disabled person who is paid.
    pub beneficiary: Uuid,
    /// The approved application that it pays.
    pub application: Uuid,
    /// Which subsidy.
    pub kind: SubsidyKind,
    /// First month it pays for.
    pub from: YearMonth,
    /// Last month it pays for.
    pub through: YearMonth,
    /// The sum; `None` while a rate is unknown, and then the roll cannot be signed.
    pub amount: Option<Fen>,
    /// The disabled person's name.
    pub applicant_name: String,
    /// The name the account is kept under.
    pub account_holder: String,
    /// Set where an officer allowed the two names to differ.
    pub holder_exception: Option<HolderException>,
    /// The returned line whose money this one pays again.
    pub pays_again: Option<Uuid>,
    /// Where the money is.
    pub state: LineState,
}

impl RollLine {
    /// Whether the account is the applicant's own, or an officer documented why not. Blanks, full-width forms of
    /// the dot and letter case do not make a different person.
    #[must_use]
    pub fn holder_is_settled(&self) -> bool {
        let documented = |exception: &HolderException| !exception.reason.trim().is_empty();
        same_name(&self.applicant_name, &self.account_holder)
            || self.holder_exception.as_ref().is_some_and(documented)
    }
}

/// Whether an account of this holder is the applicant's own, as [`RollLine::holder_is_settled`] compares names.
#[must_use]
pub fn same_name(applicant: &str, holder: &str) -> bool {
    let own = folded_name(applicant);
    !own.is_empty() && own == folded_name(holder)
}

fn folded_name(name: &str) -> String {
    let fold = |letter: char| match letter {
        '•' | '‧' | '・' | '･' | '∙' | '．' | '.' => '·',
        other => other,
    };
    name.chars()
        .filter(|letter| !letter.is_whitespace())
        .map(fold)
        .flat_map(char::to_lowercase)
        .collect()
}

/// The roll of one place and month.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaymentRoll {
    /// The month of the roll.
    pub month: YearMonth,
    /// The people to be paid.
    pub lines: Vec<RollLine>,
    /// Signatures so far, at most one of each office.
    pub signatures: Vec<Signature>,
    /// When it went to finance.
    pub sent_at: Option<DateTime<Utc>>,
}

/// Why the roll does not allow an act. Holds no names.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RollRefusal {
    /// R4.3: lines may not change once an office has signed.
    #[error("the roll is signed and can no longer change")]
    Frozen,
    /// It has gone to finance.
    #[error("the roll has already been sent")]
    AlreadySent,
    /// R4.3: both offices have to sign.
    #[error("a signature is missing")]
    SignatureMissing(Vec<SigningOffice>),
    /// This office has signed already.
    #[error("this office has already signed")]
    AlreadySigned,
    /// One officer cannot stand for both offices.
    #[error("the same officer cannot sign for both offices")]
    SameOfficer,
    /// Nobody is on it.
    #[error("the roll has no lines")]
    Empty,
    /// R5: the account is not the applicant's and no exception is documented.
    #[error("an account is not in the applicant's name")]
    HolderDiffers(Vec<Uuid>),
    /// The sum of a line is unknown or not above 0.
    #[error("a line has no amount")]
    AmountMissing(Vec<Uuid>),
    /// The same months of the same subsidy are on the roll twice.
    #[error("a month would be paid twice")]
    PaidTwice(Vec<Uuid>),
    /// The sum is too large to be right.
    #[error("the sum overflows")]
    SumTooLarge,
    /// R5.1: what was signed is not what stands here.
    #[error("the roll differs from what was signed")]
    DiffersFromSigned,
    /// The line is not on this roll.
    #[error("no such line")]
    NoSuchLine,
    /// R5.2: the line is not in the state that the act needs.
    #[error("the line is in another state")]
    WrongState,
}

impl RollRefusal {
    /// The word for text keys.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Frozen => "roll-frozen",
            Self::AlreadySent => "roll-already-sent",
            Self::SignatureMissing(_) => "roll-signature-missing",
            Self::AlreadySigned => "roll-already-signed",
            Self::SameOfficer => "roll-same-officer",
            Self::Empty => "roll-empty",
            Self::HolderDiffers(_) => "roll-holder-differs",
            Self::AmountMissing(_) => "roll-amount-missing",
            Self::PaidTwice(_) => "roll-paid-twice",
            Self::SumTooLarge => "roll-sum-too-large",
            Self::DiffersFromSigned => "roll-differs-from-signed",
            Self::NoSuchLine => "roll-no-such-line",
            Self::WrongState => "roll-wrong-state",
        }
    }

    /// The rule it rests on.
    #[must_use]
    pub const fn rule(&self) -> &'static str {
        match self {
            Self::Frozen
            | Self::AlreadySent
            | Self::SignatureMissing(_)
            | Self::AlreadySigned
            | Self::SameOfficer => "R4.3",
            Self::NoSuchLine | Self::WrongState => "R5.2",
            _ => "R5.1",
        }
    }
}

impl From<RollRefusal> for Rejection {
    fn from(refusal: RollRefusal) -> Self {
        Self {
            code: refusal.code(),
            rule: refusal.rule(),
        }
    }
}
