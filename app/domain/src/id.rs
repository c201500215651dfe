//! Identifiers of rows and things. They are labels, never permission. The program makes them (UUIDv7); nothing here does.
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// A natural person: applicant, agent or relative.
    PersonId,
    /// Somebody who can sign in.
    AccountId,
    /// A draft, and after submission its frozen original.
    ApplicationId,
    /// A submitted application on its way through the offices.
    CaseId,
    /// A written notice.
    NoticeId,
    /// An authority to act for somebody.
    MandateId,
    /// A mandate asked for or offered, not yet given.
    AskId,
}
