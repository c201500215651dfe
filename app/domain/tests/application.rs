//! Handing in: what is taken in, by whom and with which date. The forms themselves are tested in `form.rs`.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod hostile;

use chrono::{DateTime, NaiveDate, Utc};
use domain::application::{
    Circumstances, Declaration, Submission, limits, offices, route, signed, submit, subsidies_route,
};
use domain::case::{Office, OfficeKind, Stage};
use domain::catalogue::{Catalogue, Service};
use domain::form::{Answers, Context};
use domain::id_number::IdNumber;
use domain::journal::Event;
use domain::rejection::Rejection;
use hostile::hostile;
use proptest::prelude::*;

const HOME: &str = "150424100";

/// 23:59:59 on 30 September in China, whatever the browser's zone.
fn last_second_of_september() -> DateTime<Utc> {
    "2026-09-30T15:59:59Z".parse().unwrap()
}

fn around() -> Circumstances {
    Circumstances {
        home: HOME.into(),
        connected: true,
        running: false,
        name: "王小明".into(),
        route: subsidies_route(HOME, day("2026-09-30")),
        now: last_second_of_september(),
    }
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn ctx() -> Context {
    Context {
        id_number: IdNumber::parse("150499198505150024").ok(),
        today: day("2026-09-30"),
    }
}

fn care() -> &'static Service {
    Catalogue::shipped().get("care_subsidy").unwrap()
}

fn answers(given: &[(&str, &str)]) -> Answers {
    let own = |(id, raw): &(&str, &str)| ((*id).to_owned(), (*raw).to_owned());
    Answers(given.iter().map(own).collect())
}

fn whole() -> Answers {
    answers(&[
        ("certificate_number", "15049919850515002442"),
        ("certificate_expiry", "2031-05-01"),
        ("care_need", "yes"),
        ("carer", "family"),
        ("overlap", "none"),
        ("custodial", "no"),
        ("residence", "城北街道一组"),
        ("phone", "13800138000"),
        ("contact_way", "call"),
        ("bank_name", "农村信用社"),
        ("bank_account", "6222021001112223333"),
    ])
}

fn declared(name: &str) -> Declaration {
    Declaration {
        agreed: true,
        signed_name: name.into(),
    }
}

fn hand_in(answers: &Answers, around: Circumstances) -> Result<Submission, Rejection> {
    submit(care(), answers, &ctx(), &declared("王小明"), around)
}

#[test]
fn r1_2_the_office_is_that_of_the_registration_and_not_of_the_residence() {
    let mut elsewhere = whole();
    elsewhere
        .0
        .insert("residence".into(), "同江市三江街".into());
    let case = hand_in(&elsewhere, around()).unwrap().case;
    let holder = case.holder().unwrap();
    assert_eq!(holder, Office::of_home(OfficeKind::Township, HOME));
    assert_eq!(holder.place, HOME);
    assert_eq!(Office::of_home(OfficeKind::Dpf, HOME).place, "150424");
}

#[test]
fn r1_2_a_township_that_is_not_connected_receives_nothing() {
    let refused = hand_in(
        &whole(),
        Circumstances {
            connected: false,
            ..around()
        },
    );
    assert_eq!(refused.unwrap_err(), Rejection::OFFICE_NOT_CONNECTED);
    let names: Vec<Office> = offices(&around().route, HOME);
    let places: Vec<&str> = names.iter().map(|office| office.place.as_str()).collect();
    assert_eq!(places, [HOME, "150424", "150424"]);
}

#[test]
fn r1_3_an_application_needs_every_answer_and_the_applicants_own_name_under_it() {
    let mut open = whole();
    open.0.remove("phone");
    assert_eq!(hand_in(&open, around()).unwrap_err(), Rejection::INCOMPLETE);
    for (agreed, signed_name) in [(false, "王小明"), (true, "王大明"), (true, ""), (true, " ")]
    {
        let declaration = Declaration {
            agreed,
            signed_name: signed_name.into(),
        };
        let refused = submit(care(), &whole(), &ctx(), &declaration, around());
        assert_eq!(refused.unwrap_err(), Rejection::NOT_SIGNED, "{signed_name}");
    }
    assert!(
        signed(&declared(" 王 小明"), "王小明"),
        "spaces do not count"
    );
    assert!(!signed(&declared(""), ""), "nothing signs nothing");
}

#[test]
fn r1_5_without_a_certificate_of_ones_own_nothing_can_be_handed_in() {
    for number in ["", "15049919780312101642"] {
        let mut other = whole();
        other.0.insert("certificate_number".into(), number.into());
        let refused = hand_in(&other, around()).unwrap_err();
        assert_eq!(refused, Rejection::INCOMPLETE, "{number:?}");
    }
}

#[test]
fn r1_5_an_expired_certificate_can_be_handed_in_and_an_office_looks() {
    let mut expired = whole();
    expired
        .0
        .insert("certificate_expiry".into(), "2026-09-01".into());
    assert!(hand_in(&expired, around()).is_ok());
}

#[test]
fn r4_4_the_servers_taking_in_is_the_date_that_counts() {
    let taken = hand_in(&whole(), around()).unwrap();
    assert_eq!(taken.case.submitted_at, last_second_of_september());
    assert_eq!(taken.case.month_of_submission().to_string(), "2026-09");
    assert_eq!(
        taken.case.completed_at, None,
        "the offices' clocks wait for complete papers"
    );
    assert_eq!(taken.case.stage, Stage::Submitted);
    let events: Vec<Event> = taken.journal.iter().map(|entry| entry.event).collect();
    assert_eq!(events, [Event::Submitted]);
}

#[test]
fn r12_2_the_same_subsidy_is_not_applied_for_twice() {
    let refused = hand_in(
        &whole(),
        Circumstances {
            running: true,
            ..around()
        },
    );
    assert_eq!(refused.unwrap_err(), Rejection::ALREADY_RUNNING);
}

#[test]
fn r12_2_a_report_goes_to_the_township_and_waits_there() {
    let report = Catalogue::shipped().get("change_report").unwrap();
    assert_eq!(
        route(report, &around().route),
        [OfficeKind::Township],
        "whatever the subsidies' way is"
    );
    let mut given = Answers::default();
    for _ in 0..20 {
        let journey = domain::form::journey::simulate(&report.form, &given, &ctx());
        let Some(stop) = journey.next_open() else {
            break;
        };
        for question in &stop.page.questions {
            use domain::form::FieldKind as K;
            let raw = match question.kind {
                K::Date => "2026-09-01".to_owned(),
                K::Township => "150424101".to_owned(),
                K::Phone => "13800138000".to_owned(),
                K::Account => "6222021001112223333".to_owned(),
                K::Certificate => "15049919850515002442".to_owned(),
                K::YesNo => "yes".to_owned(),
                K::Choice | K::Choices => question.options.first().cloned().unwrap_or_default(),
                _ => "搬家".to_owned(),
            };
            given.0.insert(question.id.clone(), raw);
        }
    }
    let taken = submit(
        report,
        &given,
        &ctx(),
        &declared("王小明"),
        Circumstances {
            route: route(report, &around().route),
            ..around()
        },
    )
    .unwrap();
    assert_eq!(taken.case.stage, Stage::Reported);
    assert_eq!(
        taken.journal.first().map(|e| e.event),
        Some(Event::Reported)
    );
}

#[test]
fn r13_1_the_way_through_the_offices_is_the_home_places_data() {
    use OfficeKind::{CivilAffairs, Dpf, Township};
    assert_eq!(around().route, [Township, Dpf, CivilAffairs]);
    assert_eq!(route(care(), &[Township]), [Township]);
}

#[test]
fn r13_2_wherever_it_is_handed_in_the_home_place_has_the_case_and_its_rules() {
    // Nothing about where the form was filled in reaches the case: only the home place does.
    let case = hand_in(&whole(), around()).unwrap().case;
    assert_eq!(case.home, HOME);
    let places: Vec<String> = case
        .route
        .iter()
        .map(|kind| Office::of_home(*kind, &case.home).place)
        .collect();
    assert_eq!(places, [HOME, &HOME[..6], &HOME[..6]]);
    assert_eq!(limits(HOME, day("2026-09-30")).home_decision, 10);
}

proptest! {
    #[test]
    fn hostile_answers_and_signatures_never_panic(raw in hostile(), name in hostile()) {
        let mut given = whole();
        for value in given.0.values_mut() {
            value.clone_from(&raw);
        }
        let _ = submit(care(), &given, &ctx(), &declared(&name), around());
    }
}
