//! What one service's file says besides its form: kinds, situations, route, papers and advice about entitlement. Each closed
//! list is one enum with its codes; the reader is `file`, the checks across a file are there too.
use crate::case::OfficeKind;

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $one:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$each])* $one),+ }

        impl $name {
            /// All of them, in the order of pages.
            pub const ALL: &[Self] = &[$(Self::$one),+];

            /// The word in data files, messages and API.
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
    /// What one does with a service.
    ServiceKind {
        /// Applied for and decided.
        Apply = "apply",
        /// Told about: what it is, who decides, whom to ask.
        Information = "information",
        /// Reported; the office records what follows.
        Report = "report",
    }
}

codes! {
    /// The life situations under which services are found. Words: `situation-<code>`.
    Situation {
        /// 孩子.
        Child = "child",
        /// 看病康复.
        Health = "health",
        /// 出行.
        Travel = "travel",
        /// 住房.
        Housing = "housing",
        /// 上学.
        School = "school",
        /// 工作.
        Work = "work",
        /// 照护.
        Care = "care",
        /// 钱.
        Money = "money",
        /// 证件.
        Certificate = "certificate",
        /// 权益.
        Rights = "rights",
    }
}

codes! {
    /// Which township a service asks for: whose office takes it in. Words: `place-title-<code>` and its family.
    Ground {
        /// 户籍地.
        Registration = "registration",
        /// Where it happened: reports, and whoever asks for help there.
        Here = "here",
        /// 户籍地 or where one lives (居住证).
        Residence = "residence",
        /// 单位所在地.
        Unit = "unit",
        /// Where it is used: a park, a hospital, a school, an examination.
        Use = "use",
    }
}

impl Default for Ground {
    /// Money and certificates are of the registered home.
    fn default() -> Self {
        Self::Registration
    }
}

codes! {
    /// Whether a paper is needed.
    Need {
        /// Always.
        Always = "always",
        /// When its conditions hold.
        OnlyIf = "only_if",
        /// Not asked with the form; an office may want it when it looks into the matter, and asks by a notice.
        OnRequest = "on_request",
        /// An office has it by data sharing: never asked for (R13.3).
        Shared = "shared",
    }
}

codes! {
    /// How a good photo of a paper looks. Words: `item-example-<code>`.
    Sample {
        /// A card: bank card, certificate.
        Card = "card",
        /// A booklet with pages.
        Booklet = "booklet",
        /// A sheet of paper.
        Sheet = "sheet",
        /// A person's face.
        Portrait = "portrait",
        /// A place or a thing: the rooms of a home, a ramp.
        Place = "place",
    }
}

impl Sample {
    /// The usual look of a paper with this id, where its file says nothing else.
    #[must_use]
    pub fn usual(id: &str) -> Self {
        if id.contains("card") || id.starts_with("certificate") || id == "dibao" {
            Self::Card
        } else if id.contains("register") || id.contains("booklet") {
            Self::Booklet
        } else {
            Self::Sheet
        }
    }
}

codes! {
    /// What the entitlement check asks. Words: `check-ask-<code>`.
    Ask {
        /// Age in whole years.
        Age = "age",
        /// Whether there is a disability certificate.
        Certificate = "certificate",
        /// Its category.
        Category = "category",
        /// Its grade.
        Grade = "grade",
        /// Hardship of the household.
        Household = "household",
        /// Whether it is about a disabled child.
        Child = "child",
        /// Whether the household is registered in the chosen place.
        Registration = "registration",
        /// Work.
        Working = "working",
        /// School.
        Studying = "studying",
    }
}

impl Ask {
    /// The answers there are; none for the age, which is a number.
    #[must_use]
    pub const fn answers(self) -> &'static [&'static str] {
        match self {
            Self::Age => &[],
            Self::Certificate => &["valid", "expired", "none"],
            Self::Category => &[
                "vision",
                "hearing",
                "speech",
                "limb",
                "intellectual",
                "mental",
                "multiple",
            ],
            Self::Grade => &["1", "2", "3", "4"],
            Self::Household => &["dibao", "dibao_marginal", "tekun", "other_hardship", "none"],
            Self::Child | Self::Registration => &["yes", "no"],
            Self::Working => &["working", "seeking", "own_business", "unable", "none"],
            Self::Studying => &["school", "college", "entering_college", "none"],
        }
    }
}

/// The offices a case passes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// By the home place's rule for the two subsidies (R13.1).
    Subsidies,
    /// These: the first takes it in and checks that it is complete, the last decides. Empty for information.
    Offices(Vec<OfficeKind>),
}

/// Something to bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// Id of its words: `{service}-paper-{id}`, else `shared-paper-{id}`.
    pub id: String,
    /// Whether it is needed.
    pub need: Need,
    /// When, for [`Need::OnlyIf`]; all must hold.
    pub when: Vec<crate::form::Condition>,
    /// Also when the applicant is under 18 and these hold: an age is known and not asked.
    pub minors: Vec<crate::form::Condition>,
    /// What it tells about.
    pub about: crate::paper::About,
    /// How a good photo of it looks.
    pub sample: Sample,
}

/// One rule of the advice about entitlement, told in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhoRule {
    /// What it looks at.
    pub ask: Ask,
    /// Answers that fit; empty for the age.
    pub is: Vec<String>,
    /// Age from.
    pub at_least: Option<u32>,
    /// Age to, included.
    pub at_most: Option<u32>,
    /// What it means when it does not fit: true for "perhaps all the same".
    pub maybe: bool,
    /// A rule of the places that replaces the bounds.
    pub place_key: Option<crate::place::RuleKey>,
}
