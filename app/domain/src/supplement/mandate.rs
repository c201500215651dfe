//! The list of what is missing before somebody may act for another (R1.4, R2.2): the same things, ways, verdicts and the same "once" as
//! for a case, over what proves an agent. It moves no case and nothing ends with its last day: whoever asks goes on asking, and the
//! township decides on what is there. Not here: which papers prove whom (`delegation`), saying yes (`giving`).

use super::{
    AskRefusal, AskedItem, Asking, ItemKind, SupplementNotice, SupplementRules, Verdict, Wanted,
    Way, Why, item::OTHER, look_up,
};
use crate::{
    calendar::Calendar,
    delegation::{AgentEvidence, AgentKind},
    paper::About,
    rejection::Rejection,
};
use chrono::NaiveDate;

/// The code of the person's own consent: on paper and signed, in their voice, or in a sign-language video (R1.4, domain 4.2).
pub const CONSENT: &str = "signed_consent";

/// What can be given as photos with an ask to act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskPaper {
    /// What proves the agent.
    Proof(AgentEvidence),
    /// The person's own consent, where this kind of agent needs it or a list names it.
    Consent,
    /// What a list asks for in words.
    Other,
}

impl AskPaper {
    /// The word in the database, messages and API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Proof(evidence) => evidence.code(),
            Self::Consent => CONSENT,
            Self::Other => OTHER,
        }
    }

    /// Back from [`Self::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            CONSENT => Some(Self::Consent),
            OTHER => Some(Self::Other),
            code => AgentEvidence::from_code(code).map(Self::Proof),
        }
    }

    /// What it tells about.
    #[must_use]
    pub const fn about(self) -> About {
        match self {
            Self::Proof(evidence) => evidence.about(),
            Self::Consent | Self::Other => About::Person,
        }
    }

    /// Whether a film or a recording will do: where somebody who cannot write says or signs that they agree (R1.4), nowhere else.
    #[must_use]
    pub const fn may_be_recorded(self) -> bool {
        matches!(self, Self::Consent)
    }
}

/// What can be asked for: the papers of this kind of agent, the person's own consent, and what is on no list. Beside a written mandate
/// too: who cannot write says it or signs it.
#[must_use]
pub fn offered(kind: AgentKind, principal_is_minor: bool) -> Vec<(&'static str, ItemKind)> {
    let papers = kind.papers(principal_is_minor).iter();
    let mut all: Vec<_> = papers
        .map(|paper| (paper.code(), ItemKind::Paper))
        .collect();
    all.push((CONSENT, ItemKind::Paper));
    all.push((OTHER, ItemKind::Other));
    all
}

/// Sends a list, or says why not. `earlier` are all lists of this ask.
///
/// # Errors
/// See [`AskRefusal`].
pub fn ask(
    earlier: &[SupplementNotice],
    offered: &[(&str, ItemKind)],
    wanted: &[Wanted],
    (on, rules): (NaiveDate, &SupplementRules),
    own_fault: Option<&str>,
) -> Result<SupplementNotice, AskRefusal> {
    let asking = Asking {
        on,
        back_to: None,
        rules,
        calendar: Calendar::national(),
    };
    super::ask(earlier, look_up(offered, wanted)?, asking, own_fault)
}

/// The ways in which a thing can come: nothing was given before with an ask.
#[must_use]
pub fn ways(item: &AskedItem) -> Vec<Way> {
    let mut ways = item.ways();
    ways.retain(|way| *way != Way::GivenBefore);
    ways
}

/// Whoever asks says how one thing comes; `None` takes it back. While the list is open, and again for what would not do.
///
/// # Errors
/// [`Rejection::NOT_ON_THE_LIST`], [`Rejection::NOT_NOW`] after the answer.
pub fn give(
    list: &mut SupplementNotice,
    code: &str,
    way: Option<Way>,
    today: NaiveDate,
) -> Result<(), Rejection> {
    let answered = list.answered_on.is_some();
    let item = list.item(code)?;
    if answered && !item.is_reopened() {
        return Err(Rejection::NOT_NOW);
    }
    if way.is_some_and(|way| !ways(item).contains(&way)) {
        return Err(Rejection::NOT_ON_THE_LIST);
    }
    item.give(way, today, answered);
    Ok(())
}

/// A photo of a thing came, or its last one was taken back. Unlike a case's, an ask takes photos until it is decided; what came after
/// the answer is looked at anew. False: the list does not name it, or it makes no difference.
pub fn came(list: &mut SupplementNotice, code: &str, there: bool, today: NaiveDate) -> bool {
    let answered = list.answered_on.is_some();
    let Ok(item) = list.item(code) else {
        return false;
    };
    let way = item.given.map(|given| given.way);
    let after = match (way, there) {
        // Another proof and a statement are photographed too: the photo does not unsay what it is of.
        (Some(said @ (Way::AnotherProof | Way::Statement)), _) => Some(said),
        (_, true) => Some(Way::Sent),
        (Some(Way::Sent), false) => None,
        (said, false) => said,
    };
    if after == way && !(answered && there) {
        return false;
    }
    item.give(after, today, answered);
    true
}

/// The scanner took what came for a thing. False: nothing of the list says that it came.
pub fn lost(list: &mut SupplementNotice, code: &str) -> bool {
    let answered = list.answered_on.is_some();
    let Ok(item) = list.item(code) else {
        return false;
    };
    if !item.given.is_some_and(|given| given.way.comes()) {
        return false;
    }
    item.given = item.given.filter(|_| answered);
    item.verdict = answered.then_some(Verdict::NotUsable { why: Why::Harmful });
    true
}

/// Whoever asks sends the answer; `decide_now`: nothing more comes.
///
/// # Errors
/// [`Rejection::NOT_NOW`] when it was sent, [`Rejection::ITEMS_OPEN`].
pub fn answer(
    list: &mut SupplementNotice,
    decide_now: bool,
    today: NaiveDate,
) -> Result<(), Rejection> {
    if list.answered_on.is_some() {
        return Err(Rejection::NOT_NOW);
    }
    list.answer(decide_now, today)
}

/// The township says whether what came will do.
///
/// # Errors
/// [`Rejection::NOT_NOW`] before the answer, [`Rejection::NOT_ON_THE_LIST`] for what did not come or a reason that does not fit it.
pub fn judge(list: &mut SupplementNotice, code: &str, verdict: Verdict) -> Result<(), Rejection> {
    list.judge(code, verdict)
}

/// Whether what was asked for may still come within the promised time: until then nobody may say no (R2.2). Saying yes is never
/// too early.
#[must_use]
pub fn waits(list: &SupplementNotice, rules: &SupplementRules, today: NaiveDate) -> bool {
    let last_day = list.last_day(rules, Calendar::national()).date;
    list.answered_on.is_none() && today <= last_day
}
