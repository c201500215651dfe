//! Papers that people hand in with an application or with the answer to a supplement notice (domain 1.2, R2.2, R13.3): which
//! ones are asked for, by which way each comes, how each stands, how much may be handed in. Not here: the words (messages
//! `…-paper-<id>`), pictures and files themselves (the server's `evidence`), the notice that asks again (`supplement`).

use crate::{
    access::Action,
    catalogue::{Evidence, Need, Service},
    form::{Answers, Condition, Context, journey::simulate},
    rejection::Rejection,
    supplement::{ItemKind, Why},
};

/// Bytes of one file: what a phone's camera makes of a page, several times over; of a film, some ten seconds.
pub const MAX_FILE_BYTES: u64 = 20 * 1024 * 1024;
/// Files of one paper: a household register has so many pages.
pub const MAX_FILES_OF_PAPER: usize = 16;
/// Files of one round of an application.
pub const MAX_FILES_OF_ROUND: usize = 60;
/// Bytes stored for one round of an application.
pub const MAX_BYTES_OF_ROUND: u64 = 200 * 1024 * 1024;
/// Files that one person may give on one day, for themselves and for others together: a village committee does it for many.
pub const MAX_FILES_OF_DAY: u64 = 400;
/// Bytes stored of what one person gives on one day.
pub const MAX_BYTES_OF_DAY: u64 = 1024 * 1024 * 1024;
/// Pixels of one picture. Phones go to 50 million in ordinary use; a file of a few kilobytes can claim any number.
pub const MAX_PIXELS: u64 = 64_000_000;
/// Signs of what somebody says about a paper.
pub const MAX_WORDS: usize = 500;

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $one:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name { $($(#[$each])* $one),+ }

        impl $name {
            /// All of them, in the order of pages.
            pub const ALL: &[Self] = &[$(Self::$one),+];

            /// The word in the database, messages and API.
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
    /// By which way a paper comes. Words: `paper-way-<code>`.
    Way {
        /// Photos or a file, here.
        Upload = "upload",
        /// Here, but later.
        Later = "later",
        /// By post.
        ByPost = "by_post",
        /// At the window.
        AtWindow = "at_window",
        /// The person cannot get it; the office says what else will do.
        CannotGet = "cannot_get",
        /// The office has it: handed in with an earlier application of the same person.
        GivenBefore = "given_before",
    }
}

codes! {
    /// How a paper stands. Words: `paper-state-<code>`.
    PaperState {
        /// Asked for; nothing has come yet.
        Asked = "asked",
        /// Its files are stored here, not yet handed in.
        Sent = "sent",
        /// The office has it.
        Received = "received",
        /// The office has looked at it and it will do.
        Accepted = "accepted",
        /// The office has looked at it and it will not do; the reason goes with it.
        NotUsable = "not_usable",
    }
}

codes! {
    /// Why a paper will not do. Words: `paper-reason-<code>`.
    Unusable {
        /// Blurred, dark, cut off.
        Unreadable = "unreadable",
        /// Another paper than the one asked for.
        WrongPaper = "wrong_paper",
        /// Pages are missing.
        PagesMissing = "pages_missing",
        /// No longer valid.
        OutOfDate = "out_of_date",
        /// It is somebody else's.
        NotTheirs = "not_theirs",
        /// It does not agree with the rest of the application.
        NotMatching = "not_matching",
        /// A stamp or signature is not there.
        Unstamped = "unstamped",
        /// It can be read in two ways.
        Unclear = "unclear",
        /// The scanner found something harmful in the file; it is gone.
        Harmful = "harmful",
    }
}

codes! {
    /// What a paper tells about: it decides which offices see it.
    About {
        /// The person and the matter.
        Person = "person",
        /// Who they are: such copies carry a mark that says what they were given for.
        Identity = "identity",
        /// The household's economy: never the federation's, for the two subsidies (R3.1).
        Household = "household",
        /// A bank account.
        Money = "money",
        /// Only held in the hand while filling in; never asked for.
        AtHand = "at_hand",
    }
}

codes! {
    /// Why a file was not taken. Nothing of it is stored. Words: `error-<code>`.
    FileFault {
        /// No bytes.
        Empty = "file-empty",
        /// More bytes than [`MAX_FILE_BYTES`].
        TooBig = "file-too-big",
        /// Neither photo nor PDF, whatever its name says.
        WrongKind = "file-wrong-kind",
        /// A photo in the format that some phones use by default (HEIC), packed in a way that is not read here.
        Heic = "file-heic",
        /// A film or a recording, where only photos and documents are taken.
        Film = "file-film",
        /// A drawing or page that could carry a program.
        Drawing = "file-drawing",
        /// It breaks off or does not hold together.
        Damaged = "file-damaged",
        /// More picture than can be opened safely.
        TooManyPixels = "file-too-many-pixels",
        /// A PDF that opens only with a password.
        PdfLocked = "file-pdf-locked",
        /// A PDF with a program or another file in it.
        PdfActive = "file-pdf-active",
        /// It did not all arrive.
        Broken = "file-broken-off",
        /// [`MAX_FILES_OF_PAPER`] are there already.
        PaperFull = "file-paper-full",
        /// [`MAX_FILES_OF_ROUND`] or [`MAX_BYTES_OF_ROUND`] are there already.
        RoundFull = "file-round-full",
        /// [`MAX_FILES_OF_DAY`] or [`MAX_BYTES_OF_DAY`] were given today.
        DayFull = "file-day-full",
        /// The scanner for harmful programs found one.
        Harmful = "file-harmful",
    }
}

impl About {
    /// What an officer must be allowed to see in order to see such a paper.
    #[must_use]
    pub const fn needs(self) -> Action {
        match self {
            Self::Person | Self::Identity | Self::AtHand => Action::ViewAnswers,
            Self::Household => Action::ViewHousehold,
            Self::Money => Action::ViewMoney,
        }
    }
}

impl Way {
    /// The ways that a person may say; [`Way::Upload`] comes of itself with the first file.
    pub const SAID: [Self; 5] = [
        Self::Later,
        Self::ByPost,
        Self::AtWindow,
        Self::CannotGet,
        Self::GivenBefore,
    ];
}

/// What the office that takes a case in says of a paper that was to come with the application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// What was promised by another way is here.
    Arrived,
    /// It will do.
    Accepted,
    /// It will not do: one of the reasons for which an item of a notice will not do.
    NotUsable(Why),
}

impl Unusable {
    /// The papers' word for a notice's reason; none for the two that say that nothing has come yet.
    #[must_use]
    pub const fn of(why: Why) -> Option<Self> {
        match why {
            Why::Unreadable => Some(Self::Unreadable),
            Why::Incomplete => Some(Self::PagesMissing),
            Why::Expired => Some(Self::OutOfDate),
            Why::NotMatching => Some(Self::NotMatching),
            Why::Unstamped => Some(Self::Unstamped),
            Why::WrongPaper => Some(Self::WrongPaper),
            Why::Unclear => Some(Self::Unclear),
            Why::Harmful => Some(Self::Harmful),
            Why::Missing | Why::Needed => None,
        }
    }

    /// Back from [`Self::of`], for the notice that asks again; none for what the scanner took, which is not there.
    #[must_use]
    pub fn why(self) -> Option<Why> {
        let mut all = Why::ALL.iter().copied();
        all.find(|why| Self::of(*why) == Some(self))
            .filter(|_| self != Self::Harmful)
    }

    /// What an officer may say of a paper of an ask; [`Unusable::Harmful`] is the scanner's alone.
    pub const SAID: [Self; 5] = [
        Self::Unreadable,
        Self::WrongPaper,
        Self::PagesMissing,
        Self::OutOfDate,
        Self::NotTheirs,
    ];
}

impl PaperState {
    /// Whether the person has done their part: nothing more is needed for it now.
    #[must_use]
    pub const fn is_done(self) -> bool {
        matches!(self, Self::Sent | Self::Received | Self::Accepted)
    }

    /// Whether files may be added and removed. What an office has accepted stays as it was accepted.
    #[must_use]
    pub const fn is_open(self) -> bool {
        !matches!(self, Self::Accepted)
    }

    /// How a paper of an application stands once the office has said this of it, and why it will not do (R2.2). `before` is the
    /// reason that went with the state.
    ///
    /// # Errors
    /// [`Rejection::NOT_NOW`] for what has not come, or is here already; [`Rejection::NOT_ON_THE_LIST`] for a reason that is none
    /// of a paper's.
    pub fn found(
        self,
        before: Option<Unusable>,
        finding: Finding,
    ) -> Result<(Self, Option<Unusable>), Rejection> {
        // What the scanner has removed is not here to be looked at.
        let gone = self == Self::NotUsable && before == Some(Unusable::Harmful);
        match (self, finding) {
            (Self::Asked | Self::NotUsable, Finding::Arrived) => Ok((Self::Received, None)),
            (Self::Received | Self::Accepted | Self::NotUsable, Finding::Accepted) if !gone => {
                Ok((Self::Accepted, None))
            }
            (Self::Received | Self::Accepted | Self::NotUsable, Finding::NotUsable(why))
                if !gone =>
            {
                let said = Why::unusable(ItemKind::Paper).contains(&why);
                let reason = Unusable::of(why).filter(|_| said);
                let reason = reason.ok_or(Rejection::NOT_ON_THE_LIST)?;
                Ok((Self::NotUsable, Some(reason)))
            }
            _ => Err(Rejection::NOT_NOW),
        }
    }
}

/// Full years from which somebody is of age (民法典 Article 17).
const ADULT: u32 = 18;

/// The papers that an application asks for, in the order of the service's file. `shared` is never among them (R13.3), and a
/// condition counts only while its question is on the way.
#[must_use]
pub fn asked<'s>(service: &'s Service, answers: &Answers, ctx: &Context) -> Vec<&'s Evidence> {
    let journey = simulate(&service.form, answers, ctx);
    let on_the_way = |question: &str| {
        journey
            .path
            .iter()
            .any(|stop| stop.page.questions.iter().any(|one| one.id == question))
    };
    let all = |conditions: &[Condition]| {
        conditions
            .iter()
            .all(|condition| on_the_way(&condition.question) && condition.fits(answers, ctx.today))
    };
    let minor = ctx
        .id_number
        .as_ref()
        .and_then(|number| ctx.today.years_since(number.birth_date()))
        .is_some_and(|age| age < ADULT);
    let holds = |paper: &&Evidence| {
        all(&paper.when) || (minor && !paper.minors.is_empty() && all(&paper.minors))
    };
    service
        .evidence
        .iter()
        .filter(|paper| matches!(paper.need, Need::Always | Need::OnlyIf))
        .filter(|paper| paper.about != About::AtHand)
        .filter(holds)
        .collect()
}

/// What a paper of a round tells about. An item that is none of the service's papers (a notice's own words) may be about
/// anything, so it is kept as close as the household's economy.
#[must_use]
pub fn about(service: &Service, item: &str) -> About {
    service
        .evidence
        .iter()
        .find(|paper| paper.id == item)
        .map_or(About::Household, |paper| paper.about)
}

/// A file's name as it is shown and offered for saving: no path, no control or direction signs, at most 80 signs. What is left
/// of nothing is nothing; the caller then names it after its paper.
#[must_use]
pub fn shown_name(sent: &str) -> String {
    let last = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    let hidden = |sign: char| {
        sign.is_control()
            || matches!(sign,
                '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffc}')
            || matches!(sign, '"' | '<' | '>' | ':' | '|' | '?' | '*' | ';')
    };
    let plain: String = last
        .chars()
        .filter(|sign| !hidden(*sign))
        .take(80)
        .collect();
    plain
        .trim_matches(|sign: char| sign == '.' || sign.is_whitespace())
        .to_owned()
}
