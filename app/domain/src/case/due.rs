//! By when: the due date of the present stage, with the sum that produced it. Derived, never stored as truth: when a year's
//! holidays become known, the date is simply computed anew.
use super::{Case, Stage};
use crate::{
    application::limits,
    calendar::{Calendar, china_date},
    deadline::{Channel, Clock, ClockStatus, DueDate, Milestones, Promise, Reach, Step, promise},
};
use chrono::NaiveDate;

fn milestones(case: &Case) -> Milestones {
    Milestones {
        completed_at: case.completed_at,
        completeness_checked_at: case.completed_at,
        preliminary_passed_at: case.forwarded_at,
        dpf_received_at: case.forwarded_at,
        dpf_passed_at: case.dpf_passed_at,
        determined_at: case.decided_at,
        ..Milestones::submitted(case.submitted_at)
    }
}

/// The clock of the present stage; none where no rule sets one.
fn stage_clock(case: &Case) -> Option<Clock> {
    let limits = limits(&case.home, china_date(case.submitted_at));
    let since = china_date(case.since);
    // No rule is known for the other services: the portal promises to look whether all is there, and nothing else.
    if case.subsidy.is_none() && case.stage != Stage::Submitted {
        return None;
    }
    let (step, from, reach) = match case.stage {
        Stage::Submitted => (
            Step::CompletenessCheck,
            since,
            Reach::WorkingDays(limits.completeness_check),
        ),
        Stage::PreliminaryReview => (
            Step::ForwardToDpf,
            china_date(case.completed_at?),
            Reach::WorkingDays(limits.forward_to_dpf),
        ),
        Stage::DpfReview => (
            Step::DpfReview,
            since,
            Reach::WorkingDays(limits.dpf_review),
        ),
        Stage::Determination => (
            Step::Determination,
            since,
            Reach::RollCutOff(limits.cut_off_day),
        ),
        _ => return None,
    };
    Some(Clock {
        step,
        from,
        reach,
        done_on: None,
    })
}

/// The last day for the decision, once everything is there. The portal is the online channel, so the national cap of ten
/// working days binds the home place (domain 3.3, 3.4).
#[must_use]
pub fn decision(case: &Case, today: NaiveDate) -> Option<Promise> {
    if case.stage.is_final() || case.subsidy.is_none() {
        return None;
    }
    promise(
        &milestones(case),
        &case.pauses(),
        Channel::Online,
        limits(&case.home, china_date(case.submitted_at)),
        Calendar::national(),
        today,
    )
}

/// By when the present holder must have acted: the stage's own clock, or the cap on the decision where that is earlier.
#[must_use]
pub fn due(case: &Case, today: NaiveDate) -> Option<DueDate> {
    let own = stage_clock(case).map(|clock| clock.due(&case.pauses(), Calendar::national(), today));
    let cap = case
        .holder_kind()
        .and_then(|_| decision(case, today))
        .map(|promise| promise.decision);
    match (own, cap) {
        (Some(own), Some(cap)) => Some(if cap.on < own.on { cap } else { own }),
        (own, cap) => own.or(cap),
    }
}

/// How the present stage's clock stands: running, at rest, late.
#[must_use]
pub fn status(case: &Case, today: NaiveDate) -> Option<ClockStatus> {
    let due = due(case, today)?;
    let clock = Clock {
        step: due.step,
        from: due.from,
        reach: due.reach,
        done_on: None,
    };
    Some(clock.status(&case.pauses(), Calendar::national(), today))
}

/// What of a clock comes back when a rest ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AfterRest {
    /// The check begins anew, with so many working days.
    Anew(u32),
    /// The clock goes on with so many working days left.
    Left(u32),
}

/// The rest of the clocks while the citizen is asked for something: since when, and what comes after the answer. No clock comes
/// back where none ran, or where it had run out before.
#[must_use]
pub fn resting(case: &Case, today: NaiveDate) -> Option<(NaiveDate, Option<AfterRest>)> {
    let notice = case.open_notice()?;
    if case.stage != Stage::SupplementRequested {
        return None;
    }
    let after = if notice.back_to == Some(Stage::Submitted) {
        let limits = limits(&case.home, china_date(case.submitted_at));
        Some(AfterRest::Anew(limits.completeness_check))
    } else {
        decision(case, today)
            .filter(|promise| promise.decision.on >= today)
            .map(|promise| {
                let left = Calendar::national().working_days_between(today, promise.decision.on);
                AfterRest::Left(left)
            })
    };
    Some((notice.asked_on, after))
}
