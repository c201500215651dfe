//! Asking for what is missing, once (一次性告知, R2.2), and what follows: the answering period, reminders, closing,
//! reopening (R2.5 D). What one thing is that is asked for: [`item`]; what becomes of it: [`round`]; the list about somebody who asks to act for
//! another: [`mandate`]. Not here: the words of the
//! notice (`notice`), which papers a service needs (`catalogue`).
//! Items are codes of papers or questions, never what the citizen wrote.

pub mod item;
pub mod mandate;
pub mod round;

pub use item::{
    Alternative, AskedItem, Defect, Given, ItemKind, Standing, Verdict, Wanted, Way, Why,
};

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Due};
use crate::case::Stage;
use crate::deadline::Pause;
use crate::rejection::Rejection;

/// What a place sets; calendar days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupplementRules {
    /// Time for the answer.
    pub answer_days: u32,
    /// Reminders so many days after the notice, ascending.
    pub reminder_days: Vec<u32>,
    /// After closing, so long the case can be reopened with its first submission date.
    pub reopen_days: u32,
}

impl Default for SupplementRules {
    /// The portal's choice where nothing else is set.
    fn default() -> Self {
        Self {
            answer_days: 60,
            reminder_days: vec![15, 30, 50],
            reopen_days: 30,
        }
    }
}

impl SupplementRules {
    /// The last day for the answer to a notice of that day. A period that ends on a day off ends on the next working
    /// day (民法典 Art. 203).
    pub fn last_day(&self, asked_on: NaiveDate, calendar: &Calendar) -> Due {
        calendar.first_working_day_on_or_after(days_after(asked_on, self.answer_days))
    }

    /// The last day for reopening, counted from the last day for the answer.
    pub fn reopen_until(&self, last_day: NaiveDate, calendar: &Calendar) -> Due {
        calendar.first_working_day_on_or_after(days_after(last_day, self.reopen_days))
    }
}

/// A supplement notice: one round of asking and answering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupplementNotice {
    /// Everything asked for, all at once.
    pub items: Vec<AskedItem>,
    /// The day it went out, in China.
    pub asked_on: NaiveDate,
    /// The last day that it promised.
    pub promised: NaiveDate,
    /// Where the case goes on once it is answered; a list about a mandate moves no case.
    #[serde(default)]
    pub back_to: Option<Stage>,
    /// The day the answer was sent, or the notice ended without one.
    pub answered_on: Option<NaiveDate>,
    /// The citizen has nothing more and asks for a decision on what is there.
    #[serde(default)]
    pub decide_now: bool,
    /// The period ended without an answer and the office went on, as with a report.
    #[serde(default)]
    pub lapsed: bool,
    /// Reminders sent.
    #[serde(default)]
    pub reminded: u32,
    /// The officer's reason for asking again for what they overlooked: for the journal, where it is sealed.
    #[serde(skip)]
    pub own_fault: Option<String>,
}

/// Why a notice may not go out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AskRefusal {
    /// Nothing is missing: a complete application must be accepted.
    #[error("nothing is missing")]
    NothingMissing,
    /// A notice is still open.
    #[error("a notice is still open")]
    NoticeOpen,
    /// The item was missing at the first notice already, or cannot have come in with an answer; only the office's own-fault
    /// override may name it.
    #[error("a second notice for what was missing before")]
    MissingBefore,
    /// An item is named twice.
    #[error("an item is named twice")]
    NamedTwice,
    /// The service has no such paper or question, an office has it by data sharing, or reason or alternative do not fit it.
    #[error("not on the service's list")]
    NotOnTheList,
    /// What is on no list has to be said in words.
    #[error("what is on no list needs words")]
    WordsNeeded,
}

impl AskRefusal {
    /// The number of the rule.
    pub const fn rule(self) -> &'static str {
        self.rejection().rule
    }

    /// The same for pages and API.
    #[must_use]
    pub const fn rejection(self) -> Rejection {
        match self {
            Self::NothingMissing => Rejection::NOTHING_ASKED,
            Self::NoticeOpen => Rejection::NOTICE_OPEN,
            Self::MissingBefore => Rejection::SECOND_NOTICE,
            Self::NamedTwice | Self::NotOnTheList => Rejection::NOT_ON_THE_LIST,
            Self::WordsNeeded => Rejection::REASON_NEEDED,
        }
    }
}

/// Looks up in the list of what is offered ([`item::offered`], [`mandate::offered`]) what an officer asks for.
///
/// # Errors
/// [`AskRefusal::NotOnTheList`] and [`AskRefusal::WordsNeeded`].
pub fn look_up(
    offered: &[(&str, ItemKind)],
    wanted: &[Wanted],
) -> Result<Vec<AskedItem>, AskRefusal> {
    let found = |one: &Wanted| {
        let (_, kind) = offered
            .iter()
            .find(|(code, _)| *code == one.code)
            .ok_or(AskRefusal::NotOnTheList)?;
        let fits = Why::of(*kind).contains(&one.why)
            && one
                .alternatives
                .iter()
                .all(|other| Alternative::of(*kind).contains(other));
        let silent = one
            .words
            .as_deref()
            .is_none_or(|words| words.trim().is_empty());
        match kind {
            _ if !fits => Err(AskRefusal::NotOnTheList),
            ItemKind::Other if silent => Err(AskRefusal::WordsNeeded),
            kind => Ok(AskedItem {
                code: one.code.clone(),
                kind: *kind,
                why: one.why,
                alternatives: one.alternatives.clone(),
                defect: one.defect,
                given: None,
                verdict: None,
                again: false,
            }),
        }
    };
    wanted.iter().map(found).collect()
}

/// Whether the answer to an earlier notice can have brought in a defect of this thing: the last notice that named it got it, and
/// the office has not said that it will do. What no notice named, or what never came, was missing from the start, whatever an
/// officer says of it (R2.2); and what was found good cannot be found wanting without the office's own reason (R2.3).
#[must_use]
pub fn may_be_brought_in(earlier: &[SupplementNotice], code: &str) -> bool {
    let mut named = earlier.iter().rev().flat_map(|notice| &notice.items);
    named.find(|item| item.code == code).is_some_and(|item| {
        let came = item.given.is_some_and(|given| given.way.comes());
        came && item.verdict != Some(Verdict::Accepted)
    })
}

/// When a notice goes out, and where the case goes on afterwards.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'a> {
    /// The day in China.
    pub on: NaiveDate,
    /// The stage to come back to, of a case.
    pub back_to: Option<Stage>,
    /// The place's periods.
    pub rules: &'a SupplementRules,
    /// Working days.
    pub calendar: &'a Calendar,
}

/// Sends a notice, or says why not. `earlier` are all notices of this case. `own_fault` is the officer's reason for
/// asking again for what was overlooked; a blank one counts as none, and one that is not needed is not recorded.
///
/// # Errors
/// See [`AskRefusal`].
pub fn ask(
    earlier: &[SupplementNotice],
    items: Vec<AskedItem>,
    asking: Asking<'_>,
    own_fault: Option<&str>,
) -> Result<SupplementNotice, AskRefusal> {
    if items.is_empty() {
        return Err(AskRefusal::NothingMissing);
    }
    if earlier.iter().any(|notice| notice.answered_on.is_none()) {
        return Err(AskRefusal::NoticeOpen);
    }
    let mut codes: Vec<&str> = items.iter().map(|item| item.code.as_str()).collect();
    codes.sort_unstable();
    codes.dedup();
    if codes.len() != items.len() {
        return Err(AskRefusal::NamedTwice);
    }
    let overlooked = !earlier.is_empty()
        && items.iter().any(|item| {
            item.defect == Defect::MissingFromStart || !may_be_brought_in(earlier, &item.code)
        });
    let reason = own_fault.map(str::trim).filter(|reason| !reason.is_empty());
    if overlooked && reason.is_none() {
        return Err(AskRefusal::MissingBefore);
    }
    Ok(SupplementNotice {
        items,
        asked_on: asking.on,
        promised: asking.rules.last_day(asking.on, asking.calendar).date,
        back_to: asking.back_to,
        answered_on: None,
        decide_now: false,
        lapsed: false,
        reminded: 0,
        own_fault: reason.filter(|_| overlooked).map(str::to_owned),
    })
}

/// How a notice stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SupplementStanding {
    /// Waiting for the answer.
    Open {
        /// Last day for it.
        last_day: Due,
        /// Calendar days after today, the last day included.
        days_left: u32,
    },
    /// Everything came in.
    Answered {
        /// When.
        on: NaiveDate,
    },
    /// Closed; it can be reopened and keeps its first submission date, and with it the months of money (R4.4 B).
    Closed {
        /// Last day for reopening.
        reopen_until: Due,
    },
    /// Closed for good: what comes now is a new application with its own date.
    Over,
}

impl SupplementNotice {
    /// The last day for the answer. Holidays that became known since it went out can only lengthen what it promised.
    pub fn last_day(&self, rules: &SupplementRules, calendar: &Calendar) -> Due {
        let counted = rules.last_day(self.asked_on, calendar);
        Due {
            date: counted.date.max(self.promised),
            provisional: counted.provisional,
        }
    }

    /// The last day on which a closed case can be reopened with its first submission date.
    pub fn reopen_until(&self, rules: &SupplementRules, calendar: &Calendar) -> Due {
        let last = self.last_day(rules, calendar);
        let until = rules.reopen_until(last.date, calendar);
        Due {
            date: until.date,
            provisional: until.provisional || last.provisional,
        }
    }

    /// How the notice stands on `today`.
    pub fn standing(
        &self,
        rules: &SupplementRules,
        calendar: &Calendar,
        today: NaiveDate,
    ) -> SupplementStanding {
        if let Some(on) = self.answered_on {
            return SupplementStanding::Answered { on };
        }
        let last_day = self.last_day(rules, calendar);
        if today <= last_day.date {
            let left = (last_day.date - today).num_days();
            return SupplementStanding::Open {
                last_day,
                days_left: u32::try_from(left).unwrap_or(u32::MAX),
            };
        }
        let reopen_until = self.reopen_until(rules, calendar);
        if today <= reopen_until.date {
            SupplementStanding::Closed { reopen_until }
        } else {
            SupplementStanding::Over
        }
    }

    /// Days on which a reminder goes out, none of them after the last day for the answer.
    pub fn reminders(&self, rules: &SupplementRules, calendar: &Calendar) -> Vec<NaiveDate> {
        let last = self.last_day(rules, calendar).date;
        rules
            .reminder_days
            .iter()
            .map(|days| days_after(self.asked_on, *days))
            .filter(|day| *day <= last)
            .collect()
    }

    /// How many reminders should have gone out by `today`; none once answered or closed. A job sends one when fewer
    /// went out, so a missed day makes up with one message and never with several.
    pub fn reminders_by(
        &self,
        rules: &SupplementRules,
        calendar: &Calendar,
        today: NaiveDate,
    ) -> usize {
        match self.standing(rules, calendar, today) {
            SupplementStanding::Open { .. } => self
                .reminders(rules, calendar)
                .into_iter()
                .filter(|day| *day <= today)
                .count(),
            _ => 0,
        }
    }

    /// The rest this notice gives the offices' clocks.
    pub fn pause(&self) -> Pause {
        Pause {
            from: self.asked_on,
            to: self.answered_on,
        }
    }
}

fn days_after(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days)))
        .unwrap_or(NaiveDate::MAX)
}
