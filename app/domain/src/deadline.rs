//! The clocks of a case: from which day each runs, how far, and whether it is running, at rest, late or done.
//! Two dates rule everything: `submitted_at` starts the money (R4.4, not here), `completed_at` starts the offices'
//! clocks. Not here: what a working day is (`calendar`), how many days a place allows (`place`). A new clock is one
//! [`Stage`], one [`Basis`] and one line in [`office_clocks`].

mod promise;

pub use promise::{Promise, PromiseBasis, promise};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::{Calendar, Due, china_date};
use crate::route::Route;

/// Where the application came in (dossier 3.3, 3.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A township window at the home place.
    HomeWindow,
    /// A window anywhere else: it pushes the papers home.
    OtherWindow,
    /// Online: no receiving office; the home place works by the cross-place rules from the day all is complete.
    Online,
}

impl Channel {
    /// Whether the national cap of ten working days binds the home place's decision (dossier 3.3 conflict, 3.4).
    pub const fn has_decision_cap(self) -> bool {
        matches!(self, Self::OtherWindow | Self::Online)
    }
}

/// From when the township's 3 and 10 working days run (R2.5 A).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockStart {
    /// From complete materials: the only reading that gives the citizen a bounded promise.
    #[default]
    Acceptance,
    /// From passing preliminary review, as the text can also be read.
    PreliminaryReview,
}

/// How many working days each step may take in a place. The values come from the rule set of the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageLimits {
    /// From when the township's clocks run.
    pub clock_start: ClockStart,
    /// The offices on the way.
    pub route: Route,
    /// Portal promise: completeness is checked within this many working days of submission (R2.5 C).
    pub completeness_check: u32,
    /// Entry in the national system (R2.5).
    pub national_entry: u32,
    /// Papers with the county DPF (R2.5).
    pub forward_to_dpf: u32,
    /// DPF review, from receipt (R3.3).
    pub dpf_review: u32,
    /// Cross-place: push to the home place, from complete materials.
    pub push_home: u32,
    /// Cross-place and online: the home place's decision, from the push or from complete materials.
    pub home_decision: u32,
    /// Cross-place: the receiving office tells the applicant, from the result.
    pub tell_result: u32,
    /// Day of the month by which the payment roll goes to finance (R4.3).
    pub cut_off_day: u32,
}

impl Default for StageLimits {
    /// The limits of the fourteen articles and of the national cross-place notice.
    fn default() -> Self {
        Self {
            clock_start: ClockStart::Acceptance,
            route: Route::ThreeOffices,
            completeness_check: 5,
            national_entry: 3,
            forward_to_dpf: 10,
            dpf_review: 5,
            push_home: 3,
            home_decision: 10,
            tell_result: 3,
            cut_off_day: 25,
        }
    }
}

/// A step with a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
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

impl Stage {
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
    pub stage: Stage,
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

/// A time in which the clocks rest because a supplement notice is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pause {
    /// The day the notice went out; itself still counted.
    pub from: NaiveDate,
    /// The day the answer came, no longer counted; `None` while the notice is open.
    pub to: Option<NaiveDate>,
}

impl Pause {
    fn covers(self, day: NaiveDate, today: NaiveDate) -> bool {
        self.from < day && day <= self.to.unwrap_or(today)
    }

    fn is_open_on(self, today: NaiveDate) -> bool {
        self.from <= today && self.to.is_none_or(|to| to > today)
    }
}

/// One clock of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    /// The step it measures.
    pub stage: Stage,
    /// The day of the event that starts it.
    pub from: NaiveDate,
    /// How far it runs.
    pub reach: Reach,
    /// The day the step was done.
    pub done_on: Option<NaiveDate>,
}

/// How a clock stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockStatus {
    /// In time, with this many working days left after today.
    Running {
        /// When it ends.
        due: DueDate,
        /// Working days after today up to and including the due date.
        working_days_left: u32,
    },
    /// Resting until the applicant answers.
    Paused {
        /// The day the notice went out.
        since: NaiveDate,
        /// When it would end if the answer came today.
        due: DueDate,
    },
    /// Past due.
    Late {
        /// When it should have been done.
        due: DueDate,
        /// Working days since, rests not counted. Zero on a day off right after the due date.
        working_days: u32,
    },
    /// Done, in time or not.
    Done {
        /// The day it was done.
        on: NaiveDate,
        /// Working days too late; zero when in time.
        working_days_late: u32,
    },
}

impl Clock {
    /// When this clock ends, given the rests so far. While a rest is open it is taken to end `today`.
    pub fn due(&self, pauses: &[Pause], calendar: &Calendar, today: NaiveDate) -> DueDate {
        let today = self.done_on.unwrap_or(today);
        let resting = |day: NaiveDate| pauses.iter().any(|pause| pause.covers(day, today));
        let end = match self.reach {
            Reach::WorkingDays(n) => calendar.add_working_days_except(self.from, n, resting),
            Reach::RollCutOff(day) => cut_off_after_rests(self.from, day, pauses, calendar, today),
        };
        DueDate {
            stage: self.stage,
            on: end.date,
            provisional: end.provisional,
            from: self.from,
            reach: self.reach,
            basis: self.stage.basis(),
        }
    }

    /// How this clock stands on `today`.
    pub fn status(&self, pauses: &[Pause], calendar: &Calendar, today: NaiveDate) -> ClockStatus {
        let due = self.due(pauses, calendar, today);
        let late_until = |until: NaiveDate| {
            due.on
                .iter_days()
                .skip(1)
                .take_while(|day| *day <= until)
                .filter(|day| calendar.is_working_day(*day).is_working)
                .filter(|day| !pauses.iter().any(|pause| pause.covers(*day, until)))
                .fold(0u32, |count, _| count.saturating_add(1))
        };
        if let Some(on) = self.done_on {
            return ClockStatus::Done {
                on,
                working_days_late: late_until(on),
            };
        }
        if due.on < today {
            // A rest that began after the due date does not heal the delay.
            let open_rest_in_time = pauses
                .iter()
                .find(|pause| pause.is_open_on(today) && pause.from <= due.on);
            if open_rest_in_time.is_none() {
                return ClockStatus::Late {
                    due,
                    working_days: late_until(today),
                };
            }
        }
        match pauses.iter().find(|pause| pause.is_open_on(today)) {
            Some(pause) => ClockStatus::Paused {
                since: pause.from,
                due,
            },
            None => ClockStatus::Running {
                due,
                working_days_left: calendar.working_days_between(today, due.on),
            },
        }
    }
}

fn cut_off_after_rests(
    from: NaiveDate,
    day_of_month: u32,
    pauses: &[Pause],
    calendar: &Calendar,
    today: NaiveDate,
) -> Due {
    let mut sorted: Vec<Pause> = pauses.to_vec();
    sorted.sort_by_key(|pause| pause.from);
    let mut start = from;
    let mut due = calendar.next_cut_off(start, day_of_month);
    for pause in sorted {
        let end = pause.to.unwrap_or(today);
        if pause.from < due.date && end > start {
            start = end;
            let moved = calendar.next_cut_off(start, day_of_month);
            if moved.date > due.date {
                due = moved;
            }
        }
    }
    due
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

/// Every clock of the case that has started, in the order of [`Stage`]. For the staff's overdue list under the other
/// reading of Art. 2, pass the same limits with the other `clock_start` (R2.5 A).
pub fn office_clocks(case: &Milestones, channel: Channel, limits: &StageLimits) -> Vec<Clock> {
    let clock = |stage, from: Option<NaiveDate>, reach, done: Option<DateTime<Utc>>| {
        from.map(|from| Clock {
            stage,
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
            Stage::CompletenessCheck,
            Some(china_date(case.submitted_at)),
            days(limits.completeness_check),
            checked,
        ),
        clock(
            Stage::PushHome,
            completed.filter(|_| elsewhere),
            days(limits.push_home),
            case.pushed_home_at,
        ),
        clock(
            Stage::NationalEntry,
            // Another window enters the case itself before it pushes.
            home.filter(|_| !elsewhere),
            days(limits.national_entry),
            case.entered_at,
        ),
        clock(
            Stage::ForwardToDpf,
            home.filter(|_| three),
            days(limits.forward_to_dpf),
            case.dpf_received_at,
        ),
        clock(
            Stage::DpfReview,
            case.dpf_received_at.map(china_date).filter(|_| three),
            days(limits.dpf_review),
            case.dpf_passed_at,
        ),
        clock(
            Stage::Determination,
            to_determine.map(china_date),
            roll,
            determined,
        ),
        clock(
            Stage::HomeDecision,
            received.filter(|_| channel.has_decision_cap()),
            days(limits.home_decision),
            determined,
        ),
        clock(
            Stage::TellResult,
            determined.map(china_date).filter(|_| elsewhere),
            days(limits.tell_result),
            told,
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}
