//! One clock: when it ends, given the rests so far, and how it stands today. Not here: which clocks a case has.

use chrono::NaiveDate;

use super::{DueDate, Reach, Step};
use crate::calendar::{Calendar, Due};

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
    pub step: Step,
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
            step: self.step,
            on: end.date,
            provisional: end.provisional,
            from: self.from,
            reach: self.reach,
            basis: self.step.basis(),
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
