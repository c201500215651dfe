//! Why a typed value was refused. Words come from the messages `error-<code>`; nothing here carries what was typed, so an
//! error may be logged. A new reason is one variant and one message.

use crate::paper::FileFault;

/// A mistyped field. The rules' own "no" is a [`crate::rejection::Rejection`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FieldError {
    /// Nothing was given and the question must be answered.
    #[error("missing")]
    Missing,
    /// More than `max` characters.
    #[error("too-long")]
    TooLong {
        /// Largest number of characters.
        max: usize,
    },
    /// Not the expected number of characters.
    #[error("bad-length")]
    BadLength {
        /// Characters given.
        got: usize,
    },
    /// A character that cannot be part of such a number or name.
    #[error("bad-characters")]
    BadCharacters,
    /// The check character does not fit: one character is wrong or two are swapped.
    #[error("bad-check")]
    BadCheck,
    /// Not a day of the calendar.
    #[error("not-a-date")]
    NotADate,
    /// A day that has not come yet.
    #[error("in-future")]
    InFuture,
    /// Not one of the answers offered.
    #[error("not-offered")]
    NotOffered,
    /// "None of these" together with one of these.
    #[error("none-and-other")]
    NoneAndOther,
    /// A certificate number that contains another person's identity number (domain 3.7).
    #[error("certificate-of-another")]
    CertificateOfAnother,
    /// Not a mobile or landline number of China.
    #[error("not-a-phone")]
    NotAPhone,
    /// The passwords or the signed name differ from what was expected.
    #[error("no-match")]
    NoMatch,
    /// Too easy to guess.
    #[error("too-common")]
    TooCommon,
    /// Fewer than `min` characters.
    #[error("too-short")]
    TooShort {
        /// Smallest number of characters.
        min: usize,
    },
    /// A division that does not exist or is not a township with an office.
    #[error("no-such-place")]
    NoSuchPlace,
    /// Not a whole number in figures.
    #[error("not-a-number")]
    NotANumber,
    /// Less than `min`.
    #[error("too-small")]
    TooSmall {
        /// The least number.
        min: usize,
    },
    /// More than `max`.
    #[error("too-great")]
    TooGreat {
        /// The greatest number.
        max: usize,
    },
    /// Where the money goes, said by the person: an agent does not change it (domain 4.2).
    #[error("persons-own")]
    PersonsOwn,
    /// A file that was not taken.
    #[error("{}", .0.code())]
    File(FileFault),
}

impl FieldError {
    /// The message key's end: `error-<code>`.
    #[must_use]
    pub fn code(self) -> String {
        self.to_string()
    }

    /// The number a message may name (`max`, `min`, `got`).
    #[must_use]
    pub fn number(self) -> Option<usize> {
        match self {
            Self::TooLong { max } | Self::TooGreat { max } => Some(max),
            Self::TooShort { min } | Self::TooSmall { min } => Some(min),
            Self::BadLength { got } => Some(got),
            _ => None,
        }
    }
}
