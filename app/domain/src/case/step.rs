//! From one stage to the next. [`act`] checks who may do what now and returns what must happen; nothing else changes a case.
pub use super::acts::{Act, ActKind, fitting};
use super::{Case, Office, OfficeKind, Return, ReturnKind, Stage};
use crate::{
    calendar::{Calendar, china_date},
    catalogue::Catalogue,
    journal::{Entry, Event},
    month::YearMonth,
    notice::{Notice, NoticeKind, Particulars},
    rejection::Rejection,
    supplement::{self, Asking, SupplementRules, Wanted, item, round},
};
use chrono::{DateTime, NaiveDate, Utc};

/// Who acts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// The applicant (or the reporter of a report).
    Citizen,
    /// An officer, by the office they sit in.
    Officer(Office),
    /// The portal itself, when a period ends.
    Portal,
}

/// What must happen: saved in one transaction by the use case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The case afterwards.
    pub case: Case,
    /// Entries for its journal.
    pub journal: Vec<Entry>,
    /// Notices to the citizen.
    pub notices: Vec<Notice>,
}

fn may_try(case: &Case, by: &Actor, kind: ActKind) -> Result<(), Rejection> {
    let theirs = match (by, kind) {
        (Actor::Citizen, ActKind::AnswerSupplement | ActKind::Withdraw)
        | (Actor::Portal, ActKind::CloseUnsupplemented) => true,
        // What the citizen or the portal does, no officer does for them.
        (
            Actor::Officer(_),
            ActKind::Withdraw | ActKind::AnswerSupplement | ActKind::CloseUnsupplemented,
        ) => false,
        (Actor::Officer(office), _) => case.holder().as_ref() == Some(office),
        _ => false,
    };
    if !fitting(case).contains(&kind) {
        return Err(if case.stage.is_final() {
            Rejection::CLOSED
        } else {
            Rejection::NOT_NOW
        });
    }
    if theirs {
        Ok(())
    } else {
        Err(Rejection::NOT_YOURS)
    }
}

fn needed(words: &str) -> Result<String, Rejection> {
    let words = words.trim();
    if words.is_empty() {
        Err(Rejection::REASON_NEEDED)
    } else {
        Ok(words.to_owned())
    }
}

/// Does one act.
///
/// # Errors
/// The [`Rejection`] with the rule that forbids it; the case is then unchanged.
pub fn act(
    case: &Case,
    by: &Actor,
    act: Act,
    supplement: &SupplementRules,
    now: DateTime<Utc>,
) -> Result<Step, Rejection> {
    may_try(case, by, act.kind())?;
    let office = match by {
        Actor::Officer(office) => Some(office.clone()),
        Actor::Citizen | Actor::Portal => None,
    };
    let mut draft = Draft {
        case: case.clone(),
        office,
        intake: case.intake(),
        now,
        journal: Vec::new(),
        notices: Vec::new(),
    };
    draft.apply(act, supplement)?;
    Ok(Step {
        case: draft.case,
        journal: draft.journal,
        notices: draft.notices,
    })
}

struct Draft {
    case: Case,
    office: Option<Office>,
    intake: Office,
    now: DateTime<Utc>,
    journal: Vec<Entry>,
    notices: Vec<Notice>,
}

impl Draft {
    fn apply(&mut self, act: Act, rules: &SupplementRules) -> Result<(), Rejection> {
        match act {
            Act::Accept => {
                self.case.completed_at = Some(self.now);
                self.go(Stage::PreliminaryReview, Event::Accepted, None);
                self.tell(NoticeKind::Acceptance, Particulars::default(), None);
            }
            Act::RequestSupplement { items, own_fault } => {
                self.request_supplement(&items, own_fault.as_deref(), rules)?
            }
            Act::AnswerSupplement { decide_now, words } => {
                self.answer_supplement(decide_now, &words)?
            }
            Act::Forward => {
                self.case.returned = None;
                self.case.forwarded_at = Some(self.now);
                self.case.dpf_passed_at = None;
                self.pass_on(Event::Forwarded);
            }
            Act::PassReview => {
                self.case.dpf_passed_at = Some(self.now);
                self.pass_on(Event::ReviewPassed);
            }
            Act::ReturnForCorrection { reason } => {
                self.send_back(ReturnKind::ForCorrection, &reason)?
            }
            Act::ReturnNotEligible { reason } => {
                self.send_back(ReturnKind::NotEligible, &reason)?
            }
            Act::PassReturnOn => self.hand_back(Event::ReturnPassedOn, None),
            Act::Approve {
                start_month,
                reason,
            } => self.approve(start_month, &reason)?,
            Act::Grant { words } => {
                let words = needed(&words)?;
                self.case.decided_at = Some(self.now);
                self.go(Stage::Approved, Event::Approved, None);
                self.tell(NoticeKind::Approval, Particulars::default(), Some(words));
            }
            Act::Refuse { reason } => {
                let reason = needed(&reason)?;
                self.case.decided_at = Some(self.now);
                self.go(Stage::Refused, Event::Refused, Some((reason.clone(), true)));
                self.tell(NoticeKind::Refusal, Particulars::default(), Some(reason));
            }
            Act::Withdraw { words } => {
                let note = needed(&words).ok().map(|words| (words, true));
                self.go(Stage::Withdrawn, Event::Withdrawn, note);
            }
            Act::CloseUnsupplemented => self.close(rules)?,
            Act::Record { outcome, words } => {
                let words = words.trim().to_owned();
                let note = (!words.is_empty()).then_some(words);
                self.case.outcome = Some(outcome);
                self.case.decided_at = Some(self.now);
                self.go(
                    Stage::Recorded,
                    Event::ReportRecorded,
                    note.clone().map(|n| (n, true)),
                );
                let particulars = Particulars {
                    month: outcome.month(),
                    outcome: Some(outcome.code().to_owned()),
                    ..Particulars::default()
                };
                self.tell(NoticeKind::Report, particulars, note);
            }
        }
        Ok(())
    }

    fn go(&mut self, stage: Stage, event: Event, note: Option<(String, bool)>) {
        self.case.stage = stage;
        self.case.since = self.now;
        let (note, note_public) =
            note.map_or((None, false), |(words, public)| (Some(words), public));
        self.journal.push(Entry {
            event,
            office: self.office.clone(),
            stage,
            note_public,
            note,
        });
    }

    fn tell(&mut self, kind: NoticeKind, particulars: Particulars, note: Option<String>) {
        self.notices.push(Notice {
            kind,
            office: self.intake.clone(),
            particulars,
            note,
        });
    }

    /// To the office after the present one: a review, or at the end of the route the decision.
    fn pass_on(&mut self, event: Event) {
        let holder = self.case.holder_kind();
        let mut rest = self.case.route.iter().copied();
        rest.by_ref().find(|kind| Some(*kind) == holder);
        let (next, is_last) = (rest.next(), rest.next().is_none());
        let stage = match next {
            _ if is_last => Stage::Determination,
            Some(OfficeKind::Dpf) => Stage::DpfReview,
            _ => Stage::Review,
        };
        self.case.reviewer = next.filter(|_| !is_last);
        self.go(stage, event, None);
    }

    /// One hop back on the route (R4.2): to the office before the present one, at last to the one that took it in.
    fn hand_back(&mut self, event: Event, note: Option<(String, bool)>) {
        let holder = self.case.holder_kind();
        let before = self
            .case
            .route
            .iter()
            .copied()
            .take_while(|kind| Some(*kind) != holder)
            .skip(1)
            .last();
        let stage = match before {
            None => Stage::ReturnedToTownship,
            Some(OfficeKind::Dpf) => Stage::ReturnedToDpf,
            Some(_) => Stage::ReturnedToReviewer,
        };
        self.case.reviewer = before;
        self.go(stage, event, note);
    }

    fn request_supplement(
        &mut self,
        wanted: &[Wanted],
        own_fault: Option<&str>,
        rules: &SupplementRules,
    ) -> Result<(), Rejection> {
        let service = Catalogue::shipped()
            .get(&self.case.service)
            .ok_or(Rejection::NOT_ON_THE_LIST)?;
        let back_to = match self.case.stage {
            Stage::Reported => Stage::Reported,
            _ if self.case.completed_at.is_some() => Stage::PreliminaryReview,
            _ => Stage::Submitted,
        };
        let asking = Asking {
            on: china_date(self.now),
            back_to: Some(back_to),
            rules,
            calendar: Calendar::national(),
        };
        let items =
            supplement::look_up(&item::offered(service), wanted).map_err(|no| no.rejection())?;
        let notice = supplement::ask(&self.case.notices, items, asking, own_fault)
            .map_err(|no| no.rejection())?;
        if let Some(reason) = &notice.own_fault {
            let stage = self.case.stage;
            self.go(
                stage,
                Event::SupplementOverridden,
                Some((reason.clone(), false)),
            );
        }
        let last_day = notice.promised;
        self.case.notices.push(notice);
        self.case.returned = None;
        self.go(Stage::SupplementRequested, Event::SupplementRequested, None);
        self.tell(
            NoticeKind::Supplement,
            Particulars {
                last_day: Some(last_day),
                round: u32::try_from(self.case.notices.len()).ok(),
                ..Particulars::default()
            },
            None,
        );
        Ok(())
    }

    /// Answering a closed case within the reopening period keeps the submission date (R2.5 D).
    fn answer_supplement(&mut self, decide_now: bool, words: &str) -> Result<(), Rejection> {
        let today = china_date(self.now);
        round::answerable(&self.case, today)?;
        let notice = self.case.notices.last_mut().ok_or(Rejection::NOT_NOW)?;
        notice.answer(decide_now, today)?;
        let back_to = notice.back_to.ok_or(Rejection::NOT_NOW)?;
        self.case.reopen_until = None;
        let event = if decide_now {
            Event::DecideNow
        } else {
            Event::Supplemented
        };
        let note = needed(words).ok().map(|words| (words, true));
        self.go(back_to, event, note);
        Ok(())
    }

    /// What was reported does not end because papers did not come (R12.2): the office goes on with what is there.
    fn lapse(&mut self, today: NaiveDate) -> Result<(), Rejection> {
        let notice = self.case.notices.last_mut().ok_or(Rejection::NOT_NOW)?;
        notice.answered_on = Some(today);
        notice.lapsed = true;
        self.go(Stage::Reported, Event::SupplementLapsed, None);
        Ok(())
    }

    fn send_back(&mut self, kind: ReturnKind, reason: &str) -> Result<(), Rejection> {
        let reason = needed(reason)?;
        let by = self.case.holder_kind().unwrap_or(OfficeKind::Township);
        self.case.returned = Some(Return { kind, by });
        // The reason goes with the papers; the citizen reads it in the first office's notice (R4.2).
        self.hand_back(event_of(kind), Some((reason, false)));
        Ok(())
    }

    /// Money counts from the month of handing in; a later month is a loss that has to be justified to the person (R4.4).
    fn approve(&mut self, start_month: YearMonth, reason: &str) -> Result<(), Rejection> {
        let handed_in = self.case.month_of_submission();
        if start_month < handed_in {
            return Err(Rejection::START_TOO_EARLY);
        }
        let reason = needed(reason).ok();
        if start_month > handed_in && reason.is_none() {
            return Err(Rejection::LATER_START_NEEDS_REASON);
        }
        self.case.start_month = Some(start_month);
        self.case.decided_at = Some(self.now);
        let note = reason.clone().map(|words| (words, true));
        self.go(Stage::Approved, Event::Approved, note);
        self.tell(
            NoticeKind::Approval,
            Particulars {
                month: Some(start_month),
                ..Particulars::default()
            },
            reason,
        );
        Ok(())
    }

    fn close(&mut self, rules: &SupplementRules) -> Result<(), Rejection> {
        let today = china_date(self.now);
        let calendar = Calendar::national();
        let open = self.case.open_notice().ok_or(Rejection::NOT_NOW)?;
        if today <= open.last_day(rules, calendar).date {
            return Err(Rejection::NOT_NOW);
        }
        if open.back_to == Some(Stage::Reported) {
            return self.lapse(today);
        }
        // Counted from the day before the closing, so that a late closing shortens nothing.
        let until = rules
            .reopen_until(today.pred_opt().unwrap_or(today), calendar)
            .date;
        self.case.reopen_until = Some(until);
        self.go(
            Stage::ClosedUnsupplemented,
            Event::ClosedUnsupplemented,
            None,
        );
        self.tell(
            NoticeKind::Closing,
            Particulars {
                last_day: Some(until),
                ..Particulars::default()
            },
            None,
        );
        Ok(())
    }
}

fn event_of(kind: ReturnKind) -> Event {
    match kind {
        ReturnKind::ForCorrection => Event::ReturnedForCorrection,
        ReturnKind::NotEligible => Event::ReturnedNotEligible,
    }
}

/// Ends a grant after a recorded report (R9): the use case calls it in the transaction of the record.
#[must_use]
pub fn exit(case: &Case, last_month: YearMonth, by: &Office, now: DateTime<Utc>) -> Step {
    let mut case = case.clone();
    case.last_month = Some(last_month);
    case.stage = Stage::Exited;
    case.since = now;
    let entry = Entry {
        event: Event::Exited,
        office: Some(by.clone()),
        stage: Stage::Exited,
        note_public: false,
        note: None,
    };
    Step {
        case,
        journal: vec![entry],
        notices: Vec::new(),
    }
}
