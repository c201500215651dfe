//! What the shell reports when an act does not happen. One `Failure`, two faces: a page (`web::dress`) and problem+json
//! (`api::problem`). None of them carries what a person typed.
use crate::{auth::password::Busy, seal::Broken, store::StoreError};
use domain::{field::FieldError, form::journey::Problem, id::MandateId, rejection::Rejection};

/// Why an act did not happen.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The rules say no.
    #[error("rejected: {0}")]
    Rejected(#[from] Rejection),
    /// Mistyped fields, all at once.
    #[error("invalid fields")]
    Invalid(Vec<Problem>),
    /// Not there, or not for this person: the two look the same.
    #[error("missing")]
    Missing,
    /// Nobody is signed in.
    #[error("signed out")]
    SignedOut,
    /// Somebody else saved in the meantime.
    #[error("stale")]
    Stale,
    /// The thing belongs to another client of the one who asks (`None`: to themselves); they must switch first.
    #[error("another client")]
    OtherClient(Option<MandateId>),
    /// The same idempotency key came with other content.
    #[error("key reused with other content")]
    KeyReused,
    /// Sign-in name or password is wrong; which one is not told.
    #[error("wrong sign-in")]
    WrongSignIn,
    /// Too many tries; again after so many seconds.
    #[error("too many tries")]
    TooMany {
        /// Seconds to wait.
        retry_after: u32,
    },
    /// A form whose token is not this browser's.
    #[error("foreign form token")]
    Forged,
    /// The same, with what was typed kept for this page.
    #[error("foreign form token, form kept")]
    ForgedKept(String),
    /// The request itself cannot be read.
    #[error("malformed request")]
    Malformed,
    /// Busy; trying again is safe.
    #[error("busy")]
    Busy,
    /// The disk has no room for files: nothing was taken in, and trying again soon does not help.
    #[error("no room for files")]
    NoRoom,
    /// The scanner for harmful programs has not looked at this document yet.
    #[error("not scanned yet")]
    BeingScanned,
    /// Our fault.
    #[error("broken: {0}")]
    Broken(String),
}

impl Failure {
    /// One mistyped field.
    #[must_use]
    pub fn field(question: &str, error: FieldError) -> Self {
        Self::Invalid(vec![Problem {
            question: question.to_owned(),
            error,
        }])
    }

    /// What was done stays done where only the look at it afterwards is not for this person: an agent may be allowed to act and
    /// not to see.
    #[must_use]
    pub fn is_out_of_sight(&self) -> bool {
        matches!(
            self,
            Self::Missing | Self::Rejected(Rejection::NOT_IN_MANDATE)
        )
    }

    /// The machine-readable code of problem+json and of the log.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Rejected(rejection) => rejection.code,
            Self::Invalid(_) => "invalid-fields",
            Self::Missing => "not-found",
            Self::SignedOut => "signed-out",
            Self::Stale => "changed-elsewhere",
            Self::OtherClient(_) => "other-client",
            Self::KeyReused => "key-reused",
            Self::WrongSignIn => "wrong-sign-in",
            Self::TooMany { .. } => "too-many-tries",
            Self::Forged | Self::ForgedKept(_) => "forged",
            Self::Malformed => "malformed",
            Self::Busy => "busy",
            Self::NoRoom => "no-room",
            Self::BeingScanned => "being-scanned",
            Self::Broken(_) => "internal",
        }
    }

    /// The HTTP status, the same on both faces.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            // What is missing in the form itself, to be mended there and sent again.
            Self::Rejected(
                Rejection::INCOMPLETE
                | Rejection::NOT_SIGNED
                | Rejection::SECOND_NOTICE
                | Rejection::ITEMS_OPEN,
            ) => 422,
            Self::Rejected(
                Rejection::MANDATE_OVER | Rejection::NOT_IN_MANDATE | Rejection::NEVER_DELEGATED,
            ) => 403,
            Self::Rejected(_) | Self::Stale | Self::OtherClient(_) => 409,
            Self::Invalid(_) | Self::KeyReused | Self::WrongSignIn => 422,
            Self::Missing => 404,
            Self::SignedOut => 401,
            Self::TooMany { .. } => 429,
            Self::Forged | Self::ForgedKept(_) => 403,
            Self::Malformed => 400,
            Self::Busy => 503,
            Self::NoRoom => 507,
            Self::BeingScanned => 423,
            Self::Broken(_) => 500,
        }
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy(_) => Self::Busy,
            other => Self::Broken(other.to_string()),
        }
    }
}

impl From<Broken> for Failure {
    fn from(error: Broken) -> Self {
        Self::Broken(error.to_string())
    }
}

impl From<Busy> for Failure {
    fn from(_: Busy) -> Self {
        Self::Busy
    }
}

/// Travels through the router in the response's extensions; the layer of the page face or of the API face puts it into words.
#[derive(Clone, Debug)]
pub struct Carried(pub std::sync::Arc<Failure>);

impl axum::response::IntoResponse for Failure {
    fn into_response(self) -> axum::response::Response {
        let status = axum::http::StatusCode::from_u16(self.status())
            .unwrap_or(axum::http::StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = status.into_response();
        response
            .extensions_mut()
            .insert(Carried(std::sync::Arc::new(self)));
        response
    }
}
