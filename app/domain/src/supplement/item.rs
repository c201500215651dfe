//! One thing asked for: which paper or answer of the service's own list, why, what will do instead, how it came in, and
//! what the office makes of it. Closed lists throughout, so that every word of a notice is there in every language; what an
//! officer or a citizen adds in words of their own travels beside it, sealed.

use crate::{
    catalogue::{Evidence, Need, Service},
    field::FieldError,
    form::QuestionDef,
    paper::About,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $one:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $($(#[$each])* #[serde(rename = $code)] $one),+ }

        impl $name {
            /// All of them, in the order of pages.
            pub const ALL: &[Self] = &[$(Self::$one),+];

            /// The word in forms, messages and API.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$one => $code),+ }
            }

            /// Back from [`Self::code`].
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$one),)+ _ => None }
            }
        }
    };
}

codes! {
    /// What sort of thing it is.
    ItemKind {
        /// A paper of the service's list.
        Paper = "paper",
        /// An answer of the form that must be mended.
        Answer = "answer",
        /// Something that is on no list: the officer's words say what.
        Other = "other",
    }
}

codes! {
    /// Why it is asked for, or why what came cannot be used. Words: `item-why-<kind>-<code>`.
    Why {
        /// It is not there.
        Missing = "missing",
        /// Blurred, cut off, too dark.
        Unreadable = "unreadable",
        /// A page or a side is not there.
        Incomplete = "incomplete",
        /// It has run out.
        Expired = "expired",
        /// It does not agree with the rest of the application.
        NotMatching = "not_matching",
        /// A stamp or signature is not there.
        Unstamped = "unstamped",
        /// It is another paper than the one asked for.
        WrongPaper = "wrong_paper",
        /// It can be read in two ways.
        Unclear = "unclear",
        /// It is needed for the decision.
        Needed = "needed",
        /// The scanner found something harmful in the file; it is gone. No office says so.
        Harmful = "harmful",
    }
}

impl Why {
    /// Reads the reason that somebody sent.
    ///
    /// # Errors
    /// [`FieldError::Missing`] for none, [`FieldError::NotOffered`] for anything else.
    pub fn read(raw: &str) -> Result<Self, FieldError> {
        match (Self::from_code(raw), raw) {
            (Some(why), _) => Ok(why),
            (None, "") => Err(FieldError::Missing),
            (None, _) => Err(FieldError::NotOffered),
        }
    }

    /// The reasons for asking for a thing of this kind.
    #[must_use]
    pub const fn of(kind: ItemKind) -> &'static [Self] {
        match kind {
            ItemKind::Paper => &[
                Self::Missing,
                Self::Unreadable,
                Self::Incomplete,
                Self::Expired,
                Self::NotMatching,
                Self::Unstamped,
            ],
            ItemKind::Answer => &[Self::Missing, Self::Unclear, Self::NotMatching],
            ItemKind::Other => &[Self::Needed],
        }
    }

    /// The reasons for which what came in cannot be used.
    #[must_use]
    pub const fn unusable(kind: ItemKind) -> &'static [Self] {
        match kind {
            ItemKind::Paper => &[
                Self::Unreadable,
                Self::Incomplete,
                Self::Expired,
                Self::NotMatching,
                Self::Unstamped,
                Self::WrongPaper,
            ],
            ItemKind::Answer | ItemKind::Other => &[Self::Unclear, Self::NotMatching],
        }
    }
}

codes! {
    /// What will do instead. Words: `item-instead-<code>`.
    Alternative {
        /// Another paper that proves the same.
        AnotherProof = "another_proof",
        /// The person's own statement, signed.
        Statement = "statement",
        /// The office asks the issuing office itself.
        LookUp = "look_up",
        /// An officer comes and collects it.
        Visit = "visit",
        /// Saying it on the phone.
        Phone = "phone",
    }
}

impl Alternative {
    /// Those that fit a thing of this kind.
    #[must_use]
    pub const fn of(kind: ItemKind) -> &'static [Self] {
        match kind {
            ItemKind::Paper => &[
                Self::AnotherProof,
                Self::Statement,
                Self::LookUp,
                Self::Visit,
            ],
            ItemKind::Answer => &[Self::Phone, Self::Visit],
            ItemKind::Other => &[Self::AnotherProof, Self::Statement, Self::Visit],
        }
    }

    /// The citizen's choice of it.
    #[must_use]
    pub const fn way(self) -> Way {
        match self {
            Self::AnotherProof => Way::AnotherProof,
            Self::Statement => Way::Statement,
            Self::LookUp => Way::LookUp,
            Self::Visit => Way::Visit,
            Self::Phone => Way::Phone,
        }
    }
}

codes! {
    /// How the citizen says that a thing comes. Words: `item-way-<code>`.
    Way {
        /// Handed in here, as photos or a file.
        Sent = "sent",
        /// Answered in words, here.
        Told = "told",
        /// Here, but later: said so that the office knows, and still to be done.
        Later = "later",
        /// By post.
        Post = "post",
        /// At the window.
        Window = "window",
        /// The office has it: handed in with an earlier application of the same person.
        GivenBefore = "given_before",
        /// Another paper that proves the same, where the notice offers it; so the ways that follow.
        AnotherProof = "another_proof",
        /// The person's own statement, signed.
        Statement = "statement",
        /// The office asks the issuing office itself.
        LookUp = "look_up",
        /// An officer comes and collects it.
        Visit = "visit",
        /// On the phone.
        Phone = "phone",
        /// It cannot be got.
        CannotGet = "cannot_get",
    }
}

impl Way {
    /// The ways in which a thing of this kind can come, whatever its notice offers besides ([`AskedItem::ways`]).
    #[must_use]
    pub const fn of(kind: ItemKind) -> &'static [Self] {
        match kind {
            ItemKind::Paper => &[
                Self::Sent,
                Self::Later,
                Self::Post,
                Self::Window,
                Self::GivenBefore,
                Self::CannotGet,
            ],
            ItemKind::Answer => &[Self::Told, Self::Window, Self::CannotGet],
            // Nobody knows whether what was on no list was given before.
            ItemKind::Other => &[
                Self::Sent,
                Self::Told,
                Self::Later,
                Self::Post,
                Self::Window,
                Self::CannotGet,
            ],
        }
    }

    /// Whether the citizen has done their part by saying so.
    #[must_use]
    pub const fn answers(self) -> bool {
        !matches!(self, Self::Later)
    }

    /// Whether there is something, here or on its way, that the office can look at.
    #[must_use]
    pub const fn comes(self) -> bool {
        !matches!(self, Self::Later | Self::CannotGet)
    }
}

codes! {
    /// Where a defect comes from: it decides whether a second notice may name it (R2.2).
    Defect {
        /// It was there when the first notice went out.
        MissingFromStart = "missing_from_start",
        /// The answer to an earlier notice that asked for the same thing brought it in: an unreadable scan, an expired paper.
        BroughtInBySupplement = "brought_in",
    }
}

/// What the office makes of what came in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Verdict {
    /// It will do.
    Accepted,
    /// It will not do.
    NotUsable {
        /// Why not.
        why: Why,
    },
}

/// How a thing came, and when the citizen said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    /// How.
    pub way: Way,
    /// The day in China: of saying so, or for what was given before of giving it then.
    pub on: NaiveDate,
}

/// A thing as the officer asks for it: not yet looked up in the service's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Id of the paper or question, or [`OTHER`].
    pub code: String,
    /// Why.
    pub why: Why,
    /// What will do instead.
    pub alternatives: Vec<Alternative>,
    /// Where the defect comes from; asked from the second notice on.
    pub defect: Defect,
    /// The officer's addition.
    pub words: Option<String>,
}

/// The code of what is on no list.
pub const OTHER: &str = "other";

/// One thing asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedItem {
    /// Id of the paper or question, or [`OTHER`].
    pub code: String,
    /// What sort of thing it is.
    pub kind: ItemKind,
    /// Why it is asked for.
    pub why: Why,
    /// What will do instead.
    #[serde(default)]
    pub alternatives: Vec<Alternative>,
    /// Where the defect comes from.
    pub defect: Defect,
    /// How it came; none while it is the citizen's.
    #[serde(default)]
    pub given: Option<Given>,
    /// What the office makes of it.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// It was not usable and came once more; the office has not looked at it since.
    #[serde(default)]
    pub again: bool,
}

/// How one thing stands. Words: `item-standing-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The citizen has to do something.
    Yours,
    /// The citizen has said or done it.
    Received,
    /// The office takes it.
    Accepted,
    /// The office cannot use it.
    NotUsable(Why),
}

impl Standing {
    /// The word in messages and API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Yours => "yours",
            Self::Received => "received",
            Self::Accepted => "accepted",
            Self::NotUsable(_) => "not_usable",
        }
    }
}

impl AskedItem {
    /// How it stands.
    #[must_use]
    pub const fn standing(&self) -> Standing {
        match (self.verdict, self.given) {
            (Some(Verdict::Accepted), _) => Standing::Accepted,
            (Some(Verdict::NotUsable { why }), _) => Standing::NotUsable(why),
            (None, Some(given)) if given.way.answers() => Standing::Received,
            (None, _) => Standing::Yours,
        }
    }

    /// The ways in which it can come: those of its kind, and before the last of them (it cannot be got) what the notice takes
    /// instead.
    #[must_use]
    pub fn ways(&self) -> Vec<Way> {
        let own = Way::of(self.kind).iter().copied();
        let (last, first): (Vec<Way>, Vec<Way>) = own.partition(|way| *way == Way::CannotGet);
        let instead = self.alternatives.iter().map(|other| other.way());
        first.into_iter().chain(instead).chain(last).collect()
    }

    /// Whether there is something that the office can look at: what cannot be got did not come, and what the scanner took is gone.
    #[must_use]
    pub fn is_here(&self) -> bool {
        let gone = Verdict::NotUsable { why: Why::Harmful };
        self.verdict != Some(gone) && self.given.is_some_and(|given| given.way.comes())
    }

    /// Whether the citizen has done their part.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.given.is_some_and(|given| given.way.answers())
    }
}

/// What can be asked for: the service's papers that are handed in and that no office has by data sharing (R13.3), its questions, and what is on no
/// list. A question that bears the id of a paper asks about that paper, so it is left to it.
#[must_use]
pub fn offered(service: &Service) -> Vec<(&str, ItemKind)> {
    let handed_in = |one: &&Evidence| one.need != Need::Shared && one.about != About::AtHand;
    let papers = service.evidence.iter().filter(handed_in);
    let mut all: Vec<(&str, ItemKind)> = papers
        .map(|one| (one.id.as_str(), ItemKind::Paper))
        .collect();
    let of_a_paper = |id: &str| service.evidence.iter().any(|paper| paper.id == id);
    for question in questions(service).filter(|question| !of_a_paper(&question.id)) {
        all.push((&question.id, ItemKind::Answer));
    }
    all.push((OTHER, ItemKind::Other));
    all
}

/// The question behind an answer that is to be mended.
#[must_use]
pub fn question<'a>(service: &'a Service, code: &str) -> Option<&'a QuestionDef> {
    questions(service).find(|question| question.id == code)
}

/// Questions that are asked once: an answer of a repeated part has no name of its own.
fn questions(service: &Service) -> impl Iterator<Item = &QuestionDef> {
    let pages = service.form.pages.iter();
    pages
        .filter(|page| page.repeat.is_none())
        .flat_map(|page| &page.questions)
}
