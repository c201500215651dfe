//! Papers: which are asked for, who may see them, how their files are called.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod hostile;

use chrono::NaiveDate;
use domain::access::Action;
use domain::catalogue::{Catalogue, Sample, Service};
use domain::form::{Answers, Context};
use domain::paper::{
    About, FileFault, Finding, PaperState, Unusable, Way, about, asked, shown_name,
};
use domain::rejection::Rejection;
use domain::supplement::{ItemKind, Why};
use hostile::hostile;
use proptest::prelude::*;

fn service(id: &str) -> &'static Service {
    Catalogue::shipped().get(id).unwrap()
}

fn ctx() -> Context {
    Context {
        id_number: None,
        today: NaiveDate::from_ymd_opt(2026, 3, 10).unwrap(),
    }
}

fn items(id: &str, given: &[(&str, &str)]) -> Vec<&'static str> {
    let own = |(id, raw): &(&str, &str)| ((*id).to_owned(), (*raw).to_owned());
    let answers = Answers(given.iter().map(own).collect());
    let papers = asked(service(id), &answers, &ctx());
    papers.into_iter().map(|paper| paper.id.as_str()).collect()
}

#[test]
fn r13_3_of_a_services_papers_those_that_offices_have_by_sharing_are_not_asked_for() {
    let all = &service("living_subsidy").evidence;
    assert!(all.iter().any(|paper| paper.id == "household_register"));
    assert_eq!(items("living_subsidy", &[]), ["bank_card"]);
}

#[test]
fn a_paper_with_a_condition_is_asked_for_while_its_answer_stands() {
    let before = [
        ("certificate_number", "15049919850515002442"),
        ("certificate_expiry", "2031-05-01"),
    ];
    let with = |household| [before[0], before[1], ("household", household)];
    let of = |household| items("living_subsidy", &with(household));
    assert_eq!(of("dibao"), ["bank_card", "dibao"]);
    assert_eq!(of("other_hardship"), ["bank_card"]);
    // An answer to a question that is not on the way counts for nothing.
    let off_the_way = [("settled", "yes")];
    assert!(!items("living_subsidy", &off_the_way).contains(&"settlement"));
}

#[test]
fn r3_1_what_a_paper_tells_about_decides_who_sees_it() {
    let living = service("living_subsidy");
    assert_eq!(about(living, "bank_card"), About::Money);
    assert_eq!(about(living, "dibao"), About::Household);
    // What a notice asked for in words of its own may be about anything.
    assert_eq!(about(living, "other"), About::Household);
    for (about, action) in [
        (About::Person, Action::ViewAnswers),
        (About::Identity, Action::ViewAnswers),
        (About::AtHand, Action::ViewAnswers),
        (About::Household, Action::ViewHousehold),
        (About::Money, Action::ViewMoney),
    ] {
        assert_eq!(about.needs(), action);
    }
}

#[test]
fn r2_2_what_was_accepted_is_closed_and_what_came_is_done() {
    for (state, done, open) in [
        (PaperState::Asked, false, true),
        (PaperState::Sent, true, true),
        (PaperState::Received, true, true),
        (PaperState::Accepted, true, false),
        (PaperState::NotUsable, false, true),
    ] {
        assert_eq!(
            (state.is_done(), state.is_open()),
            (done, open),
            "{state:?}"
        );
    }
}

#[test]
fn r2_2_the_office_says_of_each_paper_that_it_came_and_whether_it_will_do() {
    use PaperState as S;
    let blurred = Finding::NotUsable(Why::Unreadable);
    let unreadable = Some(Unusable::Unreadable);
    let not_now = Err(Rejection::NOT_NOW);
    for (state, finding, becomes) in [
        (S::Asked, Finding::Arrived, Ok((S::Received, None))),
        (S::Asked, Finding::Accepted, not_now),
        (S::Asked, blurred, not_now),
        (S::Sent, Finding::Accepted, not_now),
        (S::Received, Finding::Arrived, not_now),
        (S::Received, Finding::Accepted, Ok((S::Accepted, None))),
        (S::Received, blurred, Ok((S::NotUsable, unreadable))),
        (S::Accepted, blurred, Ok((S::NotUsable, unreadable))),
        (S::NotUsable, Finding::Arrived, Ok((S::Received, None))),
        (S::NotUsable, Finding::Accepted, Ok((S::Accepted, None))),
    ] {
        assert_eq!(
            state.found(unreadable, finding),
            becomes,
            "{state:?} {finding:?}"
        );
    }
    // What the scanner removed cannot be looked at, but it can come again.
    let harmful = Some(Unusable::Harmful);
    assert_eq!(S::NotUsable.found(harmful, Finding::Accepted), not_now);
    assert!(S::NotUsable.found(harmful, Finding::Arrived).is_ok());
    let misfit = S::Received.found(None, Finding::NotUsable(Why::Missing));
    assert_eq!(misfit, Err(Rejection::NOT_ON_THE_LIST));
}

#[test]
fn r2_2_every_reason_of_a_notice_stands_with_the_paper_too() {
    for kind in ItemKind::ALL {
        for why in Why::unusable(*kind) {
            assert_eq!(Unusable::of(*why).and_then(Unusable::why), Some(*why));
        }
    }
    assert_eq!(Unusable::of(Why::Missing), None);
    assert_eq!(Unusable::Harmful.why(), None);
}

/// Codes are in databases and messages: each leads back to its own, and to no other.
macro_rules! leads_back {
    ($($name:ident),+) => {$(
        for (nth, one) in $name::ALL.iter().enumerate() {
            assert_eq!($name::from_code(one.code()), Some(*one));
            let same = $name::ALL.iter().filter(|other| other.code() == one.code());
            assert_eq!(same.count(), 1, "{nth}");
        }
        assert_eq!($name::from_code("nothing"), None);
    )+};
}

#[test]
fn every_code_leads_back() {
    leads_back!(Way, PaperState, Unusable, About, FileFault);
    assert!(!Way::SAID.contains(&Way::Upload));
    assert!(!Unusable::SAID.contains(&Unusable::Harmful));
}

#[test]
fn a_files_name_is_shown_without_path_and_without_tricks() {
    for (sent, shown) in [
        ("IMG_0001.jpg", "IMG_0001.jpg"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\我\\户口簿.pdf", "户口簿.pdf"),
        ("photo\u{202e}gpj.exe", "photogpj.exe"),
        ("a\r\nSet-Cookie: x.jpg", "aSet-Cookie x.jpg"),
        (" .hidden. ", "hidden"),
        ("\0", ""),
        ("/", ""),
        ("", ""),
    ] {
        assert_eq!(shown_name(sent), shown, "{sent:?}");
    }
    assert_eq!(shown_name(&"长".repeat(300)).chars().count(), 80);
}

proptest! {
    #[test]
    fn hostile_names_are_harmless(sent in hostile()) {
        let shown = shown_name(&sent);
        prop_assert!(shown.chars().count() <= 80);
        prop_assert!(!shown.chars().any(|sign| sign.is_control() || matches!(sign, '/' | '\\' | '"')));
        let again = shown_name(&shown);
        prop_assert_eq!(again, shown);
    }
}

#[test]
fn a_minor_needs_a_guardians_papers_whatever_the_difficulty() {
    let papers = |number: &str, matter: &str, difficulty: &str| {
        let given = [("certificate_matter", matter), ("difficulty", difficulty)];
        let own = given.map(|(id, raw)| (id.to_owned(), raw.to_owned()));
        let ctx = Context {
            id_number: domain::id_number::IdNumber::parse(number).ok(),
            ..ctx()
        };
        let answers = Answers(own.into());
        let asked = asked(service("disability_certificate"), &answers, &ctx);
        asked.iter().any(|paper| paper.id == "guardian_proof")
    };
    let (grown, head) = ("150499197803121016", "15049920150601001");
    let minor = (0..=10)
        .map(|check| format!("{head}{}", "0123456789X".get(check..=check).unwrap()))
        .find(|number| domain::id_number::IdNumber::parse(number).is_ok())
        .unwrap();
    assert!(!papers(grown, "new", "limb"));
    assert!(papers(grown, "new", "mental"));
    for matter in ["new", "renewal", "replacement", "move"] {
        assert!(papers(&minor, matter, "limb"), "{matter}");
    }
}

#[test]
fn how_a_photo_should_look_is_that_of_the_paper() {
    let look = |of: &str, paper: &str| {
        let mut papers = service(of).evidence.iter();
        papers.find(|one| one.id == paper).map(|one| one.sample)
    };
    for (of, paper, sample) in [
        ("living_subsidy", "bank_card", Sample::Card),
        ("living_subsidy", "dibao", Sample::Card),
        ("living_subsidy", "household_register", Sample::Booklet),
        ("medical_relief", "diagnosis", Sample::Sheet),
        ("disability_certificate", "photo", Sample::Portrait),
        ("free_transport", "photo", Sample::Portrait),
        ("home_adaptation", "photos", Sample::Place),
        ("barrier_report", "photo", Sample::Place),
    ] {
        assert_eq!(look(of, paper), Some(sample), "{of} {paper}");
    }
}
