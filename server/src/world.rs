//! What a use case may touch: database, keys, clock, ids, passwords. Handlers and jobs hand it in; nothing here knows HTTP.
use crate::{
    auth::password::Passwords,
    clock::{Clock, Ids},
    evidence::Evidence,
    seal::Keys,
    store::Db,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    calendar::china_date,
    case::Office,
    delegation::AgentKind,
    id::{AccountId, ApplicationId, MandateId, PersonId},
};

/// The outside, for use cases. Cloning shares everything.
#[derive(Clone)]
pub struct World {
    /// The database.
    pub db: Db,
    /// The key ring.
    pub keys: Keys,
    /// The clock.
    pub clock: Clock,
    /// The id maker.
    pub ids: Ids,
    /// Files of papers.
    pub evidence: Evidence,
    /// Password hashing.
    pub passwords: Passwords,
}

impl World {
    /// Now, whole seconds.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Today in China, whatever the server's zone.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        china_date(self.now())
    }
}

/// Somebody who is signed in, by browser session or bearer token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// The account.
    pub account: AccountId,
    /// Name, for the header of the page and for colleagues.
    pub name: String,
    /// What they are.
    pub standing: Standing,
    /// For whom they act in this session or call; `None`: for themselves. It says what was chosen, never what is allowed:
    /// that is read again in every transaction (`usecase::actor`).
    pub acting: Option<Acting>,
    /// An officer with a paper application before them, in requests about that application alone.
    pub keying: Option<Keying>,
}

/// A paper application that an officer keys in. As with [`Acting`] it says what was asked for; what is allowed is read again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keying {
    /// The application.
    pub application: ApplicationId,
    /// Who signed it on paper.
    pub person: PersonId,
    /// Their name.
    pub name: String,
}

/// The one client for whom somebody acts now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acting {
    /// The mandate that was chosen.
    pub mandate: MandateId,
    /// The client.
    pub principal: PersonId,
    /// The client's name.
    pub name: String,
    /// In which capacity.
    pub kind: AgentKind,
    /// It was in force when the request came.
    pub in_force: bool,
}

/// What somebody signed in is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A citizen.
    Citizen(PersonId),
    /// An officer, by where they sit.
    Officer(Office),
}

impl Who {
    /// The mandate that was chosen, if any.
    #[must_use]
    pub fn client(&self) -> Option<MandateId> {
        self.acting.as_ref().map(|acting| acting.mandate)
    }

    /// The citizen, or nobody.
    #[must_use]
    pub fn citizen(&self) -> Option<PersonId> {
        match self.standing {
            Standing::Citizen(person) => Some(person),
            Standing::Officer(_) => None,
        }
    }

    /// In whose hand a form is: the citizen's, or the person's whose paper is keyed in.
    #[must_use]
    pub fn filler(&self) -> Option<PersonId> {
        let keyed = self.keying.as_ref().map(|keying| keying.person);
        self.citizen().or(keyed)
    }

    /// The officer's office, or none.
    #[must_use]
    pub fn office(&self) -> Option<&Office> {
        match &self.standing {
            Standing::Officer(office) => Some(office),
            Standing::Citizen(_) => None,
        }
    }
}
