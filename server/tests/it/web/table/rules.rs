//! The rules of who may what for whom, written down once more, without the program's table.
use domain::delegation::Power;

/// What somebody is in a matter: it is their own, with or without a helper beside them, or they act under a mandate of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capacity {
    /// Alone.
    Own,
    /// With somebody beside them: it is their own session, and nothing is less theirs.
    Helped,
    /// An agent of this kind; a committee's is its worker.
    Agent(&'static str),
}

/// The kinds of agents.
pub const KINDS: [&str; 4] = ["guardian", "kin_with_duty", COMMITTEE, "entrusted"];
/// The one whose agent is not a person.
pub const COMMITTEE: &str = "village_committee";

/// How a mandate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    InForce,
    NotYet,
    Expired,
    Ended,
    OtherService,
    SomebodyElses,
    /// The worker has left the committee.
    Left,
}

impl State {
    /// Those in which a mandate of this kind can be.
    pub fn of(kind: &str) -> Vec<Self> {
        let mut all = vec![
            Self::InForce,
            Self::NotYet,
            Self::Expired,
            Self::Ended,
            Self::OtherService,
            Self::SomebodyElses,
        ];
        if kind == COMMITTEE {
            all.push(Self::Left);
        }
        all
    }
}

macro_rules! acts {
    ($($act:ident),+ $(,)?) => {
        /// What somebody does.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Act { $($act),+ }

        impl Act {
            /// All of it.
            pub const ALL: &[Self] = &[$(Self::$act),+];
        }
    };
}

acts! {
    SeeList, SeeDraft, SeePapers, SeeFile, Save, GivePaper, RemovePaper, HandIn, Begin, SeeCase, SeeReceipt, SeeNotice, MarkRead,
    AnswerItem, AnswerSupplement, Withdraw, ReportChange, Discard, GiveMandate, StopMandate, RenewMandate, AnswerAsk, Sign,
    ChangePayee, Waive, ExportData, ChangePhone, CloseAccount,
}

impl Act {
    /// What nobody does for another, whatever the mandate says.
    pub fn is_reserved(self) -> bool {
        matches!(
            self,
            Self::GiveMandate
                | Self::StopMandate
                | Self::RenewMandate
                | Self::AnswerAsk
                | Self::Sign
                | Self::ChangePayee
                | Self::Waive
                | Self::ExportData
                | Self::ChangePhone
                | Self::CloseAccount
        )
    }

    /// What needs one's own thing: somebody else's is missing, even for oneself.
    pub fn is_about_a_thing(self) -> bool {
        matches!(
            self,
            Self::StopMandate | Self::RenewMandate | Self::AnswerAsk
        )
    }
}

/// What comes of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Open,
    Refused,
    Missing,
}

/// Sets of powers: none, all, each alone, and two pairs.
pub fn power_sets() -> Vec<Vec<Power>> {
    let mut sets = vec![Vec::new(), Power::ALL.to_vec()];
    sets.extend(Power::ALL.map(|power| vec![power]));
    sets.push(vec![Power::Supplement, Power::ViewStatus]);
    sets.push(vec![Power::ReceiveNotices, Power::ViewStatus]);
    sets
}

/// What the rules say of an agent.
pub fn expected(powers: &[Power], state: State, act: Act) -> Verdict {
    let has = |power| powers.contains(&power);
    let if_has = |yes| if yes { Verdict::Open } else { Verdict::Refused };
    match state {
        State::NotYet | State::Expired | State::Ended | State::Left => return Verdict::Refused,
        State::SomebodyElses => return Verdict::Missing,
        State::OtherService => {
            return match act {
                Act::SeeList => Verdict::Open,
                _ if act.is_reserved() => Verdict::Refused,
                _ => Verdict::Missing,
            };
        }
        State::InForce => {}
    }
    match act {
        Act::SeeList => Verdict::Open,
        Act::SeeDraft | Act::SeePapers | Act::SeeFile => {
            if_has(has(Power::Prepare) || has(Power::Submit))
        }
        Act::Save | Act::Begin | Act::GivePaper | Act::RemovePaper => if_has(has(Power::Prepare)),
        Act::HandIn => if_has(has(Power::Submit)),
        Act::SeeCase | Act::SeeReceipt => if_has(has(Power::ViewStatus)),
        // Without notices there is no such notice for them, in a case that they may see.
        Act::SeeNotice | Act::MarkRead if has(Power::ViewStatus) && !has(Power::ReceiveNotices) => {
            Verdict::Missing
        }
        Act::SeeNotice | Act::MarkRead => if_has(has(Power::ViewStatus)),
        Act::AnswerSupplement | Act::AnswerItem => if_has(has(Power::Supplement)),
        Act::ReportChange => if_has(has(Power::ReportChange)),
        _ => Verdict::Refused,
    }
}
