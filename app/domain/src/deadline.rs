//! The clocks of a case: from which day each runs, how far, and whether it is running, at rest, late or done.
//! Two dates rule everything: `submitted_at` starts the money (R4.4, not here), `completed_at` starts the offices'
//! clocks. Not here: what a working day is (`calendar`), how many days a place allows (`place`). A new clock is one
//! [`Step`], one [`Basis`] and one line in [`office_clocks`].

mod clock;
mod limits;
mod promise;

pub use clock::{Clock, ClockStatus, Pause};
pub use limits::{Channel, ClockStart, Route, StageLimits};
pub use promise::{Promise, PromiseBasis, promise};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::china_date;

/// A step with a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Are all papers there?
    CompletenessCheck,
    /// The receiving office pushes the case to the home place.
    PushHome,
    /// Entry in the national system.
    NationalEntry,
    /// Papers go to the county DPF.
    ForwardToDpf,
    /// The county DPF reviews.
    DpfReview,
    /// Determination, in time for the payment roll.
    Determination,
    /// The cross-place cap on the home place's decision.
    HomeDecision,
    /// The receiving office tells the applicant the result.
    TellResult,
}

/// The rule a time limit rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The portal's own service promise; no article sets it (R2.5 C).
    PortalPromise,
    /// Article 2: 3 and 10 working days (R2.5).
    Article2,
    /// Article 3: 5 working days (R3.3).
    Article3,
    /// Article 4: before the 25th of each month (R4.3).
    Article4,
    /// The national cross-place notice 民办发〔2021〕2号: 3, 10 and 3 working days.
    CrossPlaceNotice,
}

impl Basis {
    /// The number of the rule in the domain dossier.
    pub const fn rule(self) -> &'static str {
        match self {
            Self::PortalPromise => "R2.5C",
            Self::Article2 => "R2.5",
            Self::Article3 => "R3.3",
            Self::Article4 => "R4.3",
            Self::CrossPlaceNotice => "3.3",
        }
    }

    /// False for the portal's own promises: a page must not call them law.
    pub const fn is_statutory(self) -> bool {
        !matches!(self, Self::PortalPromise)
    }
}

impl Step {
    /// The rule that sets this clock.
    pub const fn basis(self) -> Basis {
        match self {
            Self::CompletenessCheck => Basis::PortalPromise,
            Self::NationalEntry | Self::ForwardToDpf => Basis::Article2,
            Self::DpfReview => Basis::Article3,
            Self::Determination => Basis::Article4,
            Self::PushHome | Self::HomeDecision | Self::TellResult => Basis::CrossPlaceNotice,
        }
    }
}

/// How far a clock reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reach {
    /// This many working days after the starting day.
    WorkingDays(u32),
    /// The next roll cut-off on or after the starting day; the number is the day of the month.
    RollCutOff(u32),
}

/// A due date with everything a page needs to say where it comes from:
/// "11月3日收齐 + 10个工作日 = 11月17日".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueDate {
    /// The step.
    pub step: Step,
    /// The last day in time, in China.
    pub on: NaiveDate,
    /// True when a holiday notice on the way is not loaded yet: say "预计".
    pub provisional: bool,
    /// The day of the event; itself not counted.
    pub from: NaiveDate,
    /// How far from there.
    pub reach: Reach,
    /// The rule it rests on.
    pub basis: Basis,
}

/// What has happened to a case so far, by the server's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Milestones {
    /// First submission: starts the money, and the completeness check. Kept through supplements (R4.4 B).
    pub submitted_at: DateTime<Utc>,
    /// Materials complete: starts the offices' clocks.
    pub completed_at: Option<DateTime<Utc>>,
    /// A supplement notice or acceptance answered the question of completeness.
    pub completeness_checked_at: Option<DateTime<Utc>>,
    /// The receiving office pushed the case home (other window only).
    pub pushed_home_at: Option<DateTime<Utc>>,
    /// Preliminary review passed.
    pub preliminary_passed_at: Option<DateTime<Utc>>,
    /// Entered in the national system.
    pub entered_at: Option<DateTime<Utc>>,
    /// Received by the county DPF.
    pub dpf_received_at: Option<DateTime<Utc>>,
    /// Passed on by the county DPF.
    pub dpf_passed_at: Option<DateTime<Utc>>,
    /// Determined.
    pub determined_at: Option<DateTime<Utc>>,
    /// The applicant was told the result.
    pub told_at: Option<DateTime<Utc>>,
}

impl Milestones {
    /// A case that has just come in.
    pub const fn submitted(at: DateTime<Utc>) -> Self {
        Self {
            submitted_at: at,
            completed_at: None,
            completeness_checked_at: None,
            pushed_home_at: None,
            preliminary_passed_at: None,
            entered_at: None,
            dpf_received_at: None,
            dpf_passed_at: None,
            determined_at: None,
            told_at: None,
        }
    }

    /// The day the home place's clocks start, once it is known: the push for another window, else completeness or,
    /// where the place reads Art. 2 that way, the end of preliminary review.
    pub fn home_start(&self, channel: Channel, start: ClockStart) -> Option<NaiveDate> {
        let received = match channel {
            Channel::OtherWindow => self.pushed_home_at,
            Channel::HomeWindow | Channel::Online => self.completed_at,
        };
        match start {
            ClockStart::Acceptance => received.map(china_date),
            ClockStart::PreliminaryReview => self.preliminary_passed_at.map(china_date),
        }
    }
}

/// Every clock of the case that has started, in the order of [`Step`]. For the staff's overdue list under the other
/// reading of Art. 2, pass the same limits with the other `clock_start` (R2.5 A).
pub fn office_clocks(case: &Milestones, channel: Channel, limits: &StageLimits) -> Vec<Clock> {
    let clock = |step, from: Option<NaiveDate>, reach, done: Option<DateTime<Utc>>| {
        from.map(|from| Clock {
            step,
            from,
            reach,
            done_on: done.map(china_date),
        })
    };
    let days = Reach::WorkingDays;
    let completed = case.completed_at.map(china_date);
    let home = case.home_start(channel, limits.clock_start);
    let received = case.home_start(channel, ClockStart::Acceptance);
    let elsewhere = channel == Channel::OtherWindow;
    let three = limits.route == Route::ThreeOffices;
    let to_determine = if three {
        case.dpf_passed_at
    } else {
        case.preliminary_passed_at
    };
    let checked = case.completeness_checked_at.or(case.completed_at);
    let told = case.told_at;
    let determined = case.determined_at;
    let roll = Reach::RollCutOff(limits.cut_off_day);
    [
        clock(
            Step::CompletenessCheck,
            Some(china_date(case.submitted_at)),
            days(limits.completeness_check),
            checked,
        ),
        clock(
            Step::PushHome,
            completed.filter(|_| elsewhere),
            days(limits.push_home),
            case.pushed_home_at,
        ),
        clock(
            Step::NationalEntry,
            // Another window enters the case itself before it pushes.
            home.filter(|_| !elsewhere),
            days(limits.national_entry),
            case.entered_at,
        ),
        clock(
            Step::ForwardToDpf,
            home.filter(|_| three),
            days(limits.forward_to_dpf),
            case.dpf_received_at,
        ),
        clock(
            Step::DpfReview,
            case.dpf_received_at.map(china_date).filter(|_| three),
            days(limits.dpf_review),
            case.dpf_passed_at,
        ),
        clock(
            Step::Determination,
            to_determine.map(china_date),
            roll,
            determined,
        ),
        clock(
            Step::HomeDecision,
            received.filter(|_| channel.has_decision_cap()),
            days(limits.home_decision),
            determined,
        ),
        clock(
            Step::TellResult,
            determined.map(china_date).filter(|_| elsewhere),
            days(limits.tell_result),
            told,
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}
