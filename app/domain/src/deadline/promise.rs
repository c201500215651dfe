//! What the citizen is told: by which day the decision falls, and the chain of steps that leads there. Two clocks
//! can bind the same decision (dossier 3.3, conflict); the citizen sees the earlier one.

use chrono::{DateTime, NaiveDate, Utc};

use super::{
    Channel, Clock, ClockStart, DueDate, Milestones, Pause, Reach, Route, StageLimits, Step,
};
use crate::calendar::{Calendar, Due, china_date};

/// Which of the two clocks binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PromiseBasis {
    /// The place's own stages, up to the roll cut-off.
    StageChain,
    /// The national cap for cross-place and online applications.
    DecisionCap,
}

/// The bounded promise to a citizen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// The last day for the decision.
    pub decision: DueDate,
    /// Which clock that is.
    pub basis: PromiseBasis,
    /// The last day for telling the result; only when another office took the application in.
    pub told_by: Option<DueDate>,
    /// The steps that lead to the decision, in order, each starting where the one before ends at the latest.
    pub steps: Vec<DueDate>,
}

/// The promise as it stands on `today`. Steps that are done count with their real day, the others with their last
/// day. `None` until the materials are complete (or, where the clocks start at preliminary review and no cap helps,
/// until that has passed): no bounded promise can be made then.
pub fn promise(
    case: &Milestones,
    pauses: &[Pause],
    channel: Channel,
    limits: &StageLimits,
    calendar: &Calendar,
    today: NaiveDate,
) -> Option<Promise> {
    let known = |day: NaiveDate| Due {
        date: day,
        provisional: false,
    };
    let completed = known(china_date(case.completed_at?));
    let run = |step, from: Due, reach| {
        let clock = Clock {
            step,
            from: from.date,
            reach,
            done_on: None,
        };
        let mut due = clock.due(pauses, calendar, today);
        // A step that starts on an uncertain day ends on one.
        due.provisional |= from.provisional;
        due
    };
    // The real day of a step when it is done, else its last day.
    let end_of = |due: &DueDate, done: Option<DateTime<Utc>>| {
        let latest = Due {
            date: due.on,
            provisional: due.provisional,
        };
        done.map_or(latest, |done| known(china_date(done)))
    };
    let days = Reach::WorkingDays;

    let push = (channel == Channel::OtherWindow)
        .then(|| run(Step::PushHome, completed, days(limits.push_home)));
    let received = push.map_or(completed, |push| end_of(&push, case.pushed_home_at));
    let cap = channel
        .has_decision_cap()
        .then(|| run(Step::HomeDecision, received, days(limits.home_decision)));
    let start = match limits.clock_start {
        ClockStart::Acceptance => Some(received),
        ClockStart::PreliminaryReview => case.preliminary_passed_at.map(china_date).map(known),
    };
    let roll = Reach::RollCutOff(limits.cut_off_day);
    let chain = start.map(|start| {
        let forward = run(Step::ForwardToDpf, start, days(limits.forward_to_dpf));
        if limits.route == Route::TownshipOnly {
            // Nothing is forwarded, so the township has its own ten days before the roll.
            let passed = end_of(&forward, case.preliminary_passed_at);
            return vec![run(Step::Determination, passed, roll)];
        }
        let at_dpf = end_of(&forward, case.dpf_received_at);
        let review = run(Step::DpfReview, at_dpf, days(limits.dpf_review));
        let at_civil_affairs = end_of(&review, case.dpf_passed_at);
        vec![
            forward,
            review,
            run(Step::Determination, at_civil_affairs, roll),
        ]
    });

    let chain_end = chain.as_ref().and_then(|steps| steps.last()).copied();
    let (decision, basis) = match (chain_end, cap) {
        (Some(end), Some(cap)) if end.on < cap.on => (end, PromiseBasis::StageChain),
        (_, Some(cap)) => (cap, PromiseBasis::DecisionCap),
        (Some(end), None) => (end, PromiseBasis::StageChain),
        (None, None) => return None,
    };
    let told_by = push.map(|_| {
        let result = end_of(&decision, case.determined_at);
        run(Step::TellResult, result, days(limits.tell_result))
    });
    let mut steps: Vec<DueDate> = push.into_iter().collect();
    match basis {
        PromiseBasis::StageChain => steps.extend(chain.into_iter().flatten()),
        PromiseBasis::DecisionCap => steps.push(decision),
    }
    steps.extend(told_by);
    Some(Promise {
        decision,
        basis,
        told_by,
        steps,
    })
}
