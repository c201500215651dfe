//! The round between notice and decision: the citizen says item by item how it comes, sends the answer, and the office says
//! item by item whether it will do. Saving one item moves no case; sending the answer does (`case::step`).

use super::{AskedItem, Given, SupplementNotice, Verdict, Way, Why};
use crate::{
    calendar::china_date,
    case::{Case, Stage, step::ActKind, step::Actor, step::fitting},
    rejection::Rejection,
};
use chrono::{DateTime, NaiveDate, Utc};

impl SupplementNotice {
    /// How many items the citizen has dealt with, and how many there are.
    #[must_use]
    pub fn done(&self) -> (usize, usize) {
        let done = self.items.iter().filter(|item| item.is_answered());
        (done.count(), self.items.len())
    }

    /// Whether the answer is whole: nothing is left that is still the citizen's to do.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.items.iter().all(AskedItem::is_answered)
    }

    pub(super) fn item(&mut self, code: &str) -> Result<&mut AskedItem, Rejection> {
        self.items
            .iter_mut()
            .find(|item| item.code == code)
            .ok_or(Rejection::NOT_ON_THE_LIST)
    }

    /// The answer is sent; `decide_now` asks for a decision on what is there.
    pub(crate) fn answer(&mut self, decide_now: bool, today: NaiveDate) -> Result<(), Rejection> {
        if !decide_now && !self.is_whole() {
            return Err(Rejection::ITEMS_OPEN);
        }
        self.answered_on = Some(today);
        self.decide_now = decide_now;
        Ok(())
    }

    /// Whether what came will do, once the answer was sent.
    pub(super) fn judge(&mut self, code: &str, verdict: Verdict) -> Result<(), Rejection> {
        if self.answered_on.is_none() {
            return Err(Rejection::NOT_NOW);
        }
        let item = self.item(code)?;
        let fits = match verdict {
            Verdict::Accepted => true,
            Verdict::NotUsable { why } => Why::unusable(item.kind).contains(&why),
        };
        // What cannot be got did not come: there is nothing to judge.
        if !fits || !item.is_here() {
            return Err(Rejection::NOT_ON_THE_LIST);
        }
        item.verdict = Some(verdict);
        item.again = false;
        Ok(())
    }
}

impl AskedItem {
    /// How it comes; `again`: after the answer, because it would not do.
    pub(super) fn give(&mut self, way: Option<Way>, today: NaiveDate, again: bool) {
        self.given = way.map(|way| Given { way, on: today });
        if again {
            self.verdict = None;
            self.again = true;
        }
    }

    /// The office could not use it, and it may come once more although the answer was sent.
    #[must_use]
    pub const fn is_reopened(&self) -> bool {
        matches!(self.verdict, Some(Verdict::NotUsable { .. })) || self.again
    }
}

/// Whether the citizen can still answer: while the notice is open, and after closing as long as the case can be reopened
/// (R2.5 D).
///
/// # Errors
/// [`Rejection::NOT_NOW`] or [`Rejection::CLOSED`].
pub fn answerable(case: &Case, today: NaiveDate) -> Result<(), Rejection> {
    if !fitting(case).contains(&ActKind::AnswerSupplement) {
        return Err(if case.stage.is_final() {
            Rejection::CLOSED
        } else {
            Rejection::NOT_NOW
        });
    }
    let too_late = case.reopen_until.is_none_or(|last| today > last);
    if case.stage == Stage::ClosedUnsupplemented && too_late {
        return Err(Rejection::CLOSED);
    }
    Ok(())
}

/// Whether a thing of the last notice may be given once more although the answer was sent: the office could not use it, and has
/// not decided. A verdict that nothing can follow would be a refusal without its notice (R2.4).
#[must_use]
pub fn reopened(case: &Case, code: &str) -> bool {
    let last = case
        .notices
        .last()
        .filter(|last| last.answered_on.is_some());
    let mut items = last.into_iter().flat_map(|last| &last.items);
    !case.stage.is_final() && items.any(|item| item.code == code && item.is_reopened())
}

/// The citizen says how one item comes; `None` takes it back. Only the last notice can be answered, and what of it cannot be used
/// be given again ([`reopened`]).
///
/// # Errors
/// [`Rejection::NOT_ON_THE_LIST`] when the notice does not name it or it cannot come this way, and those of [`answerable`].
pub fn give(
    case: &Case,
    code: &str,
    way: Option<Way>,
    now: DateTime<Utc>,
) -> Result<Case, Rejection> {
    let today = china_date(now);
    let again = reopened(case, code);
    if !again {
        answerable(case, today)?;
    }
    let mut case = case.clone();
    let notice = case.notices.last_mut().ok_or(Rejection::NOT_NOW)?;
    let item = notice.item(code)?;
    if way.is_some_and(|way| !item.ways().contains(&way)) {
        return Err(Rejection::NOT_ON_THE_LIST);
    }
    item.give(way, today, again);
    Ok(case)
}

/// Whether this is the office that says of papers what it makes of them: the one that takes the case in, while it holds it.
///
/// # Errors
/// [`Rejection::NOT_YOURS`].
pub fn judges(case: &Case, by: &Actor) -> Result<(), Rejection> {
    let holder = case.holder();
    let theirs = matches!(by, Actor::Officer(office) if Some(office) == holder.as_ref() && *office == case.intake());
    if theirs {
        Ok(())
    } else {
        Err(Rejection::NOT_YOURS)
    }
}

/// The scanner found something harmful in what came for an item after its answer was sent, and it is gone: nobody may take it for
/// received, whatever an office said before. `None`: nothing of the case says that it came.
#[must_use]
pub fn lost(case: &Case, round: usize, code: &str) -> Option<Case> {
    let mut case = case.clone();
    let notice = case.notices.get_mut(round.checked_sub(1)?)?;
    notice.answered_on?;
    let item = notice.items.iter_mut().find(|item| item.code == code)?;
    item.given.filter(|given| given.way.comes())?;
    item.verdict = Some(Verdict::NotUsable { why: Why::Harmful });
    Some(case)
}

/// The office that takes the case in says whether what came will do: after the answer, while it holds the case.
///
/// # Errors
/// [`Rejection::NOT_YOURS`], [`Rejection::NOT_NOW`] before the answer, [`Rejection::NOT_ON_THE_LIST`] for what was not asked
/// for or did not come, or a reason that does not fit it.
pub fn judge(case: &Case, by: &Actor, code: &str, verdict: Verdict) -> Result<Case, Rejection> {
    judges(case, by)?;
    let mut case = case.clone();
    let notice = case.notices.last_mut().ok_or(Rejection::NOT_NOW)?;
    notice.judge(code, verdict)?;
    Ok(case)
}
