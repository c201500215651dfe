//! The joined application 一件事 (domain 2.8, row 71): one set of answers and one signature, a case for each part that is whole.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use chrono::{DateTime, Utc};
use domain::application::{
    Circumstances, Declaration, Part, TakenPart, submit_joined, subsidies_route,
};
use domain::case::Stage;
use domain::catalogue::{Catalogue, Service};
use domain::form::{Answers, Context, journey::simulate};
use domain::id_number::IdNumber;
use domain::rejection::Rejection;

const HOME: &str = "150424100";
const NAME: &str = "王小明";

fn now() -> DateTime<Utc> {
    "2026-09-30T04:00:00Z".parse().unwrap()
}

fn ctx() -> Context {
    Context {
        id_number: IdNumber::parse("150499198505150024").ok(),
        today: now().date_naive(),
    }
}

fn service(id: &str) -> &'static Service {
    Catalogue::shipped().get(id).unwrap()
}

/// A renewal of the certificate and the living subsidy.
fn both() -> Answers {
    let given = [
        ("wanted", "certificate living_subsidy"),
        ("certificate_held", "yes"),
        ("certificate_matter", "renewal"),
        ("state_changed", "no"),
        ("delivery", "window"),
        ("certificate_number", "15049919850515002442"),
        ("certificate_expiry", "2031-05-01"),
        ("household", "dibao"),
        ("dibao_number", "D-1"),
        ("overlap", "none"),
        ("custodial", "no"),
        ("residence", "镇东街3号"),
        ("phone", "0476-0000001"),
        ("contact_way", "sms"),
        ("bank_name", "农村信用社"),
        ("bank_account", "6222020200098765432"),
    ];
    let own = |(id, raw): (&str, &str)| (id.to_owned(), raw.to_owned());
    Answers(given.into_iter().map(own).collect())
}

fn around(running: bool) -> Circumstances {
    Circumstances {
        home: HOME.into(),
        connected: true,
        running,
        name: NAME.into(),
        route: subsidies_route(HOME, now().date_naive()),
        now: now(),
    }
}

fn declared(name: &str) -> Declaration {
    Declaration {
        agreed: true,
        signed_name: name.into(),
    }
}

fn hand_in(
    answers: &Answers,
    name: &str,
    running: [bool; 2],
) -> Result<Vec<TakenPart<'static>>, Rejection> {
    let [certificate, subsidy] = running.map(around);
    let parts = vec![
        Part {
            service: service("disability_certificate"),
            around: certificate,
        },
        Part {
            service: service("living_subsidy"),
            around: subsidy,
        },
        // Not wanted: nothing comes of it.
        Part {
            service: service("care_subsidy"),
            around: around(false),
        },
    ];
    let joined = service("joined_application");
    submit_joined(joined, answers, &ctx(), &declared(name), NAME, parts)
}

fn cases(parts: &[TakenPart<'_>]) -> Vec<(String, Option<Stage>)> {
    let one = |part: &TakenPart<'_>| {
        let stage = part.case.as_ref().map(|taken| taken.case.stage);
        (part.service.id.clone(), stage)
    };
    parts.iter().map(one).collect()
}

#[test]
fn each_wanted_part_becomes_a_case_of_its_own() {
    let journey = simulate(&service("joined_application").form, &both(), &ctx());
    assert!(journey.complete(), "{:?}", journey.next_open());
    let taken = hand_in(&both(), NAME, [false, false]).unwrap();
    let submitted = Some(Stage::Submitted);
    assert_eq!(
        cases(&taken),
        [
            ("disability_certificate".to_owned(), submitted),
            ("living_subsidy".to_owned(), submitted)
        ]
    );
    let subsidy = taken.last().unwrap();
    assert_eq!(subsidy.answers.raw("household"), "dibao");
    assert_eq!(subsidy.answers.raw("wanted"), "", "only its own questions");
}

#[test]
fn what_cannot_be_handed_in_yet_stays_a_draft_and_holds_up_nothing() {
    let taken = hand_in(&both(), NAME, [false, true]).unwrap();
    let stages: Vec<bool> = taken.iter().map(|part| part.case.is_some()).collect();
    assert_eq!(stages, [true, false]);
    let neither = hand_in(&both(), NAME, [true, true]).unwrap_err();
    assert_eq!(neither, Rejection::ALREADY_RUNNING);
}

#[test]
fn r1_3_one_signature_is_needed_for_all_of_it() {
    let refused = hand_in(&both(), "别人", [false, false]).unwrap_err();
    assert_eq!(refused, Rejection::NOT_SIGNED);
    let mut open = both();
    open.0.remove("phone");
    let refused = hand_in(&open, NAME, [false, false]).unwrap_err();
    assert_eq!(refused, Rejection::INCOMPLETE);
}
