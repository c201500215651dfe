//! The days of a data match and what its findings lead to.
#![cfg(test)]

use chrono::{Datelike, NaiveDate};
use domain::calendar::Calendar;
use domain::data_match::*;
use domain::money::SubsidyKind;
use domain::month::YearMonth;
use proptest::prelude::*;
use uuid::Uuid;

fn ym(text: &str) -> YearMonth {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn every(rhythm: MatchRhythm) -> DataMatch {
    DataMatch {
        rhythm,
        ..DataMatch::default()
    }
}

/// By the shipped calendar, in which Sunday 2026-09-20 is a working day and 2026-06-19 a holiday.
fn is_working_day(on: NaiveDate) -> bool {
    Calendar::national().is_working_day(on).is_working
}

#[test]
fn r8_1_r8_2_the_days_are_the_15th_and_20th_or_the_working_day_before() {
    let days = |month, rhythm| match_days(ym(month), every(rhythm), is_working_day);
    let september = days("2026-09", MatchRhythm::QuarterEnd).unwrap();
    assert_eq!(
        (september.certificates_by, september.matched_by),
        (day("2026-09-15"), day("2026-09-20"))
    );
    let august = days("2026-08", MatchRhythm::Monthly).unwrap();
    assert_eq!(
        (august.certificates_by, august.matched_by),
        (day("2026-08-14"), day("2026-08-20"))
    );
    let june = days("2026-06", MatchRhythm::QuarterEnd).unwrap();
    assert_eq!(
        (june.certificates_by, june.matched_by),
        (day("2026-06-15"), day("2026-06-18"))
    );
}

#[test]
fn r8_1_a_round_takes_place_at_the_end_of_a_quarter_unless_the_place_says_monthly() {
    assert_eq!(MatchRhythm::default(), MatchRhythm::QuarterEnd);
    let months: Vec<_> = ym("2026-01")
        .through(ym("2026-12"))
        .filter(|month| MatchRhythm::QuarterEnd.has_round_in(*month))
        .collect();
    assert_eq!(
        months,
        [ym("2026-03"), ym("2026-06"), ym("2026-09"), ym("2026-12")]
    );
    assert_eq!(
        match_days(
            ym("2026-08"),
            every(MatchRhythm::QuarterEnd),
            is_working_day
        ),
        None
    );
    assert_eq!(
        MatchRhythm::QuarterEnd.round_from(ym("2026-10")),
        ym("2026-12")
    );
    assert_eq!(
        MatchRhythm::Monthly.round_from(ym("2026-10")),
        ym("2026-10")
    );
}

#[test]
fn r1_1_r8_3_entitled_but_not_drawing_makes_an_invitation_and_a_check() {
    let person = Uuid::from_u128(1);
    let found = consequences(Finding::EntitledNotDrawing, person, SubsidyKind::Care, true);
    let invitation = Invitation {
        person,
        kind: SubsidyKind::Care,
    };
    assert_eq!(
        found,
        [
            Consequence::TownshipChecks,
            Consequence::Invite { invitation }
        ]
    );
    let held_back = consequences(
        Finding::EntitledNotDrawing,
        person,
        SubsidyKind::Care,
        false,
    );
    assert_eq!(held_back, [Consequence::TownshipChecks]);
}

#[test]
fn r8_3_a_finding_alone_never_ends_a_payment() {
    let person = Uuid::from_u128(1);
    for finding in [
        Finding::DrawingNotEntitled {
            since: ym("2026-09"),
        },
        Finding::DrawingTwice,
    ] {
        assert_eq!(
            consequences(finding, person, SubsidyKind::Living, true),
            [Consequence::TownshipChecks]
        );
    }
    let disagree = consequences(Finding::DataDisagree, person, SubsidyKind::Living, true);
    assert_eq!(disagree, [Consequence::OfficesClearUp]);
}

#[test]
fn r8_3_the_text_outside_is_the_same_for_everyone() {
    for kind in SubsidyKind::ALL {
        let invitation = Invitation {
            person: Uuid::from_u128(1),
            kind,
        };
        assert_ne!(invitation.inside_text(), Invitation::OUTSIDE_TEXT);
        assert!(!Invitation::OUTSIDE_TEXT.contains(kind.code()));
    }
}

proptest! {
    #[test]
    fn a_round_never_slips_past_its_day(year in 2000..2100i32, month in 1..=12u32, open in 0..7u32) {
        let month = YearMonth::new(year, month).unwrap();
        let works = |on: NaiveDate| on.weekday().num_days_from_monday() == open;
        let days = match_days(month, every(MatchRhythm::Monthly), works).unwrap();
        prop_assert!(days.certificates_by.day() <= 15 && works(days.certificates_by));
        prop_assert!(days.matched_by.day() <= 20 && works(days.matched_by));
        prop_assert!(days.certificates_by <= days.matched_by);
        prop_assert!(match_days(month, every(MatchRhythm::Monthly), |_| false).is_some());
    }
}
