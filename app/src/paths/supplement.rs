//! Addresses of lists of what is missing: the citizen's list and its items, the officer's builder; of a case, and of an ask to act for
//! another.

use super::{DESK_ASKS, ask, case, desk_case, escape};
use uuid::Uuid;

/// Everything that is missing.
#[must_use]
pub fn supplement(case: Uuid) -> String {
    format!("/cases/{case}/supplement")
}

/// The same, saying that an item was just saved.
#[must_use]
pub fn supplement_done(case: Uuid) -> String {
    format!("/cases/{case}/supplement?done=saved")
}

/// Asking for a decision on what is there.
#[must_use]
pub fn decide_now(case: Uuid) -> String {
    format!("/cases/{case}/supplement/decide")
}

/// One item of the list.
#[must_use]
pub fn item(case: Uuid, item: &str) -> String {
    format!("/cases/{case}/supplement/items/{}", escape(item))
}

/// The officer's builder of the list.
#[must_use]
pub fn desk_supplement(case: Uuid) -> String {
    format!("/desk/cases/{case}/request_supplement")
}

/// What an office makes of one item (POST).
#[must_use]
pub fn desk_item(case: Uuid, item: &str) -> String {
    format!("/desk/cases/{case}/items/{}", escape(item))
}

/// What an office makes of a paper that was to come with the application (POST).
#[must_use]
pub fn desk_given(case: Uuid, item: &str) -> String {
    format!("/desk/cases/{case}/given/{}", escape(item))
}

/// The case at the office, saying that a verdict was saved.
#[must_use]
pub fn desk_item_done(case: Uuid) -> String {
    format!("{}?done=judged", desk_case(case))
}

/// Whose list of what is missing a page shows: the pages are the same, the addresses are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListAt {
    /// A case.
    Case(Uuid),
    /// An ask to act for another.
    Ask(Uuid),
}

impl Default for ListAt {
    fn default() -> Self {
        Self::Case(Uuid::nil())
    }
}

impl ListAt {
    /// Whether it is an ask's.
    #[must_use]
    pub const fn is_ask(self) -> bool {
        matches!(self, Self::Ask(_))
    }

    /// What the list belongs to.
    #[must_use]
    pub fn matter(self) -> String {
        match self {
            Self::Case(id) => case(id),
            Self::Ask(id) => ask(id),
        }
    }

    /// The list.
    #[must_use]
    pub fn list(self) -> String {
        match self {
            Self::Case(id) => supplement(id),
            Self::Ask(id) => ask_list(id),
        }
    }

    /// The list, saying that a thing was just saved.
    #[must_use]
    pub fn saved(self) -> String {
        format!("{}?done=saved", self.list())
    }

    /// One thing of it.
    #[must_use]
    pub fn item(self, code: &str) -> String {
        match self {
            Self::Case(id) => item(id, code),
            Self::Ask(id) => ask_item(id, code),
        }
    }

    /// Asking for a decision on what is there.
    #[must_use]
    pub fn decide_now(self) -> String {
        match self {
            Self::Case(id) => decide_now(id),
            Self::Ask(id) => ask_decide_now(id),
        }
    }

    /// The officer's builder.
    #[must_use]
    pub fn builder(self) -> String {
        match self {
            Self::Case(id) => desk_supplement(id),
            Self::Ask(id) => desk_ask_builder(id),
        }
    }

    /// Where the office comes from.
    #[must_use]
    pub fn desk(self) -> String {
        match self {
            Self::Case(id) => desk_case(id),
            Self::Ask(_) => DESK_ASKS.to_owned(),
        }
    }
}

/// Everything that is missing before I may act.
#[must_use]
pub fn ask_list(ask: Uuid) -> String {
    format!("/acting/asks/{ask}/supplement")
}

/// One thing of that list.
#[must_use]
pub fn ask_item(ask: Uuid, item: &str) -> String {
    format!("/acting/asks/{ask}/supplement/items/{}", escape(item))
}

/// Asking for a decision on what is there.
#[must_use]
pub fn ask_decide_now(ask: Uuid) -> String {
    format!("/acting/asks/{ask}/supplement/decide")
}

/// The township's builder of that list.
#[must_use]
pub fn desk_ask_builder(ask: Uuid) -> String {
    format!("/desk/mandates/{ask}/request_supplement")
}

/// The list at the township, with what came.
#[must_use]
pub fn desk_ask_list(ask: Uuid) -> String {
    format!("/desk/mandates/{ask}/list")
}

/// The same, saying what was just done.
#[must_use]
pub fn desk_ask_list_done(ask: Uuid, done: &str) -> String {
    format!("{}?done={}", desk_ask_list(ask), escape(done))
}

/// What the township makes of one thing (POST).
#[must_use]
pub fn desk_ask_item(ask: Uuid, item: &str) -> String {
    format!("/desk/mandates/{ask}/items/{}", escape(item))
}
