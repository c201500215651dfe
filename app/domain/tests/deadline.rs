//! The clocks of a case: the chains of dossier 3.3, pauses, lateness, and what the citizen is promised.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::calendar::{Calendar, china_midnight};
use domain::deadline::{
    Basis, Channel, Clock, ClockStart, ClockStatus, Milestones, Pause, PromiseBasis, Reach, Route,
    StageLimits, Step, office_clocks, promise,
};
use proptest::prelude::*;

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Noon in China on a day.
fn noon(text: &str) -> DateTime<Utc> {
    china_midnight(d(text)) + chrono::TimeDelta::hours(12)
}

fn complete(text: &str) -> Milestones {
    Milestones {
        completed_at: Some(noon(text)),
        ..Milestones::submitted(noon(text))
    }
}

fn promised(case: &Milestones, channel: Channel) -> domain::deadline::Promise {
    let limits = StageLimits::default();
    let today = d("2026-09-18");
    promise(case, &[], channel, &limits, Calendar::national(), today).unwrap()
}

fn clock(from: &str, n: u32) -> Clock {
    Clock {
        step: Step::ForwardToDpf,
        from: d(from),
        reach: Reach::WorkingDays(n),
        done_on: None,
    }
}

#[test]
fn s3_3_the_cross_place_chain_is_three_ten_and_three_working_days() {
    for (complete_on, pushed, determined, told) in [
        ("2026-09-18", "2026-09-22", "2026-10-13", "2026-10-16"),
        ("2026-11-20", "2026-11-25", "2026-12-09", "2026-12-14"),
    ] {
        let promise = promised(&complete(complete_on), Channel::OtherWindow);
        let days: Vec<NaiveDate> = promise.steps.iter().map(|step| step.on).collect();
        assert_eq!(days, [d(pushed), d(determined), d(told)], "{complete_on}");
        assert_eq!(promise.basis, PromiseBasis::DecisionCap);
        assert_eq!(promise.told_by.unwrap().on, d(told));
        assert!(promise.steps.iter().all(|step| !step.provisional));
    }
}

#[test]
fn s3_3_a_push_that_came_early_starts_the_home_clock_early() {
    let mut case = complete("2026-11-20");
    case.pushed_home_at = Some(noon("2026-11-23"));
    assert_eq!(
        promised(&case, Channel::OtherWindow).decision.on,
        d("2026-12-07")
    );
}

#[test]
fn s3_4_online_is_decided_within_ten_working_days_of_complete_materials() {
    let promise = promised(&complete("2026-11-03"), Channel::Online);
    assert_eq!(promise.decision.from, d("2026-11-03"));
    assert_eq!(promise.decision.reach, Reach::WorkingDays(10));
    assert_eq!(promise.decision.on, d("2026-11-17"));
    assert_eq!(promise.decision.basis, Basis::CrossPlaceNotice);
    assert_eq!(promise.told_by, None);
}

#[test]
fn s3_3_the_home_window_has_the_stage_chain_up_to_the_roll_cut_off() {
    let promise = promised(&complete("2026-11-20"), Channel::HomeWindow);
    let days: Vec<NaiveDate> = promise.steps.iter().map(|step| step.on).collect();
    assert_eq!(days, [d("2026-12-04"), d("2026-12-11"), d("2026-12-25")]);
    assert_eq!(promise.basis, PromiseBasis::StageChain);
    let rules: Vec<&str> = promise.steps.iter().map(|step| step.basis.rule()).collect();
    assert_eq!(rules, ["R2.5", "R3.3", "R4.3"]);
}

#[test]
fn s3_3_the_citizen_sees_the_earlier_of_chain_and_cap() {
    // The DPF was quick: the roll cut-off of 25 November comes before the cap of 4 December.
    let mut case = complete("2026-11-20");
    case.dpf_received_at = Some(noon("2026-11-23"));
    case.dpf_passed_at = Some(noon("2026-11-24"));
    let promise = promised(&case, Channel::Online);
    assert_eq!(promise.decision.on, d("2026-11-25"));
    assert_eq!(promise.basis, PromiseBasis::StageChain);
}

#[test]
fn s3_3_where_chain_and_cap_end_on_one_day_the_cap_is_the_reason() {
    let mut case = complete("2026-11-11");
    case.dpf_received_at = Some(noon("2026-11-12"));
    case.dpf_passed_at = Some(noon("2026-11-16"));
    let promise = promised(&case, Channel::Online);
    assert_eq!(promise.decision.on, d("2026-11-25"));
    assert_eq!(promise.basis, PromiseBasis::DecisionCap);
}

#[test]
fn a_promise_that_rests_on_an_uncertain_day_is_provisional_to_its_end() {
    let promise = promised(&complete("2026-12-18"), Channel::OtherWindow);
    let provisional: Vec<bool> = promise.steps.iter().map(|s| s.provisional).collect();
    assert_eq!(provisional, [false, true, true]);
}

#[test]
fn r2_5_no_promise_before_the_materials_are_complete() {
    let case = Milestones::submitted(noon("2026-11-20"));
    let limits = StageLimits::default();
    let today = d("2026-11-20");
    let promise = promise(
        &case,
        &[],
        Channel::Online,
        &limits,
        Calendar::national(),
        today,
    );
    assert_eq!(promise, None);
    let clocks = office_clocks(&case, Channel::Online, &limits);
    assert_eq!(clocks.len(), 1);
    assert_eq!(clocks[0].step, Step::CompletenessCheck);
}

#[test]
fn r2_5_c_the_completeness_check_is_the_portals_promise_and_not_law() {
    let clocks = office_clocks(
        &Milestones::submitted(noon("2026-09-18")),
        Channel::HomeWindow,
        &StageLimits::default(),
    );
    let due = clocks[0].due(&[], Calendar::national(), d("2026-09-18"));
    assert_eq!(due.on, d("2026-09-24"));
    assert!(!due.basis.is_statutory());
    for step in [
        Step::NationalEntry,
        Step::DpfReview,
        Step::Determination,
        Step::HomeDecision,
    ] {
        assert!(step.basis().is_statutory(), "{step:?}");
    }
    assert_eq!(due.basis.rule(), "R2.5C");
}

#[test]
fn r2_5_three_and_ten_working_days_run_side_by_side_from_completeness() {
    let clocks = office_clocks(
        &complete("2026-11-20"),
        Channel::HomeWindow,
        &StageLimits::default(),
    );
    let due = |step| {
        let clock = clocks.iter().find(|clock| clock.step == step).unwrap();
        clock.due(&[], Calendar::national(), d("2026-11-20")).on
    };
    assert_eq!(due(Step::NationalEntry), d("2026-11-25"));
    assert_eq!(due(Step::ForwardToDpf), d("2026-12-04"));
}

#[test]
fn r2_5_a_the_other_reading_starts_at_the_end_of_preliminary_review() {
    let limits = StageLimits {
        clock_start: ClockStart::PreliminaryReview,
        ..StageLimits::default()
    };
    let mut case = complete("2026-11-20");
    let steps = |case: &Milestones| -> Vec<(Step, NaiveDate)> {
        office_clocks(case, Channel::HomeWindow, &limits)
            .iter()
            .map(|clock| (clock.step, clock.from))
            .collect()
    };
    assert_eq!(steps(&case), [(Step::CompletenessCheck, d("2026-11-20"))]);
    case.preliminary_passed_at = Some(noon("2026-12-01"));
    assert!(steps(&case).contains(&(Step::ForwardToDpf, d("2026-12-01"))));
    // Even then the cap bounds the promise of a cross-place case.
    case.preliminary_passed_at = None;
    let today = d("2026-11-20");
    let calendar = Calendar::national();
    assert_eq!(
        promise(&case, &[], Channel::HomeWindow, &limits, calendar, today),
        None
    );
    assert!(promise(&case, &[], Channel::Online, &limits, calendar, today).is_some());
}

#[test]
fn r3_3_the_dpfs_five_days_run_from_receipt() {
    let mut case = complete("2026-11-20");
    case.dpf_received_at = Some(noon("2026-11-24"));
    let clocks = office_clocks(&case, Channel::HomeWindow, &StageLimits::default());
    let review = clocks.iter().find(|c| c.step == Step::DpfReview).unwrap();
    assert_eq!(
        review.due(&[], Calendar::national(), d("2026-11-24")).on,
        d("2026-12-01")
    );
}

#[test]
fn r13_1_a_township_that_determines_has_no_dpf_clocks() {
    let limits = StageLimits {
        route: Route::TownshipOnly,
        ..StageLimits::default()
    };
    let mut case = complete("2026-11-20");
    case.preliminary_passed_at = Some(noon("2026-11-23"));
    let steps: Vec<Step> = office_clocks(&case, Channel::HomeWindow, &limits)
        .iter()
        .map(|clock| clock.step)
        .collect();
    assert_eq!(
        steps,
        [
            Step::CompletenessCheck,
            Step::NationalEntry,
            Step::Determination
        ]
    );
    assert_eq!(Route::TownshipOnly.office_codes(), ["township"]);
}

#[test]
fn r2_5_clocks_run_until_their_last_day_and_are_late_from_the_next() {
    let calendar = Calendar::national();
    let clock = clock("2026-11-20", 5); // due 27 November, a Friday
    let status = |today| clock.status(&[], calendar, d(today));
    assert!(matches!(
        status("2026-11-20"),
        ClockStatus::Running {
            working_days_left: 5,
            ..
        }
    ));
    assert!(matches!(
        status("2026-11-27"),
        ClockStatus::Running {
            working_days_left: 0,
            ..
        }
    ));
    assert!(matches!(
        status("2026-11-28"),
        ClockStatus::Late {
            working_days: 0,
            ..
        }
    ));
    assert!(matches!(
        status("2026-12-01"),
        ClockStatus::Late {
            working_days: 2,
            ..
        }
    ));
    let done = Clock {
        done_on: Some(d("2026-11-30")),
        ..clock
    };
    assert_eq!(
        done.status(&[], calendar, d("2027-01-05")),
        ClockStatus::Done {
            on: d("2026-11-30"),
            working_days_late: 1
        }
    );
}

#[test]
fn r2_2_a_pause_moves_the_due_date_by_the_working_days_it_lasted() {
    let calendar = Calendar::national();
    let clock = clock("2026-11-02", 10); // due 16 November
    let asked = d("2026-11-05");
    let open = [Pause {
        from: asked,
        to: None,
    }];
    match clock.status(&open, calendar, d("2026-11-20")) {
        ClockStatus::Paused { since, due } => {
            assert_eq!(since, asked);
            // Three days were used, seven are left after today.
            assert_eq!(due.on, d("2026-12-01"));
        }
        other => panic!("{other:?}"),
    }
    let closed = [Pause {
        from: asked,
        to: Some(d("2026-11-12")),
    }];
    // 6, 9, 10, 11 and 12 November rested.
    assert_eq!(
        clock.due(&closed, calendar, d("2026-11-20")).on,
        d("2026-11-23")
    );
}

#[test]
fn r2_2_a_clock_rests_while_a_notice_is_open_and_no_longer() {
    let clock = clock("2026-11-02", 10);
    let rest = [Pause {
        from: d("2026-11-05"),
        to: Some(d("2026-11-12")),
    }];
    let status = |today| clock.status(&rest, Calendar::national(), d(today));
    assert!(matches!(status("2026-11-04"), ClockStatus::Running { .. }));
    assert!(matches!(status("2026-11-05"), ClockStatus::Paused { .. }));
    assert!(matches!(status("2026-11-11"), ClockStatus::Paused { .. }));
    assert!(
        matches!(status("2026-11-12"), ClockStatus::Running { .. }),
        "the day of the answer"
    );
    assert!(matches!(status("2026-11-23"), ClockStatus::Running { .. }));
    assert!(matches!(status("2026-11-24"), ClockStatus::Late { .. }));
}

#[test]
fn a_pause_that_began_after_the_due_date_does_not_heal_the_delay() {
    let calendar = Calendar::national();
    let clock = clock("2026-11-02", 3); // due 5 November
    let late = [Pause {
        from: d("2026-11-10"),
        to: None,
    }];
    match clock.status(&late, calendar, d("2026-11-20")) {
        ClockStatus::Late { due, working_days } => {
            assert_eq!(due.on, d("2026-11-05"));
            assert_eq!(working_days, 3); // 6, 9 and 10 November
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_pause_across_the_cut_off_moves_the_determination_to_the_next_roll() {
    let calendar = Calendar::national();
    let clock = Clock {
        step: Step::Determination,
        from: d("2026-10-12"),
        reach: Reach::RollCutOff(25),
        done_on: None,
    };
    let today = d("2026-11-05");
    assert_eq!(clock.due(&[], calendar, today).on, d("2026-10-23"));
    let within = [Pause {
        from: d("2026-10-13"),
        to: Some(d("2026-10-20")),
    }];
    assert_eq!(clock.due(&within, calendar, today).on, d("2026-10-23"));
    let across = [Pause {
        from: d("2026-10-13"),
        to: Some(d("2026-10-26")),
    }];
    assert_eq!(clock.due(&across, calendar, today).on, d("2026-11-25"));
    // Who asks on the last day, or after it, has had the whole time.
    for asked in ["2026-10-23", "2026-10-26"] {
        let too_late = [Pause {
            from: d(asked),
            to: Some(d("2026-10-28")),
        }];
        assert_eq!(clock.due(&too_late, calendar, today).on, d("2026-10-23"));
    }
}

proptest! {
    #[test]
    fn a_pause_never_brings_a_due_date_forward(
        start in 0u64..1500, n in 0u32..30, gap in 0u64..40, length in 0u64..60
    ) {
        let calendar = Calendar::national();
        let from = d("2021-01-01").checked_add_days(Days::new(start)).unwrap();
        let asked = from.checked_add_days(Days::new(gap)).unwrap();
        let answered = asked.checked_add_days(Days::new(length)).unwrap();
        let clock = Clock { step: Step::ForwardToDpf, from, reach: Reach::WorkingDays(n), done_on: None };
        let plain = clock.due(&[], calendar, answered);
        let pause = Pause { from: asked, to: Some(answered) };
        let moved = clock.due(&[pause], calendar, answered);
        prop_assert!(moved.on >= plain.on);
        if asked < plain.on {
            // Exactly the rested working days are given back.
            let given = calendar.working_days_between(from, moved.on) - n;
            prop_assert_eq!(given, calendar.working_days_between(asked, answered));
        } else {
            prop_assert_eq!(moved.on, plain.on);
        }
    }

    #[test]
    fn every_clock_has_exactly_one_status_on_every_day(
        start in 0u64..1500, n in 0u32..30, later in 0u64..90
    ) {
        let from = d("2021-01-01").checked_add_days(Days::new(start)).unwrap();
        let today = from.checked_add_days(Days::new(later)).unwrap();
        let clock = Clock { step: Step::ForwardToDpf, from, reach: Reach::WorkingDays(n), done_on: None };
        let due = clock.due(&[], Calendar::national(), today);
        let late = matches!(clock.status(&[], Calendar::national(), today), ClockStatus::Late { .. });
        prop_assert_eq!(late, today > due.on);
    }
}
