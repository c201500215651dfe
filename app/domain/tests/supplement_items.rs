//! R2.2, R13.3: what can be asked for, item by item; how each comes in and what the office makes of it.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use chrono::{DateTime, Days, Utc};
use domain::{
    application::{Circumstances, subsidies_route},
    calendar::china_date,
    case::{
        Case, Office, OfficeKind, Stage,
        report::Outcome,
        step::{Act, ActKind, Actor, act, fitting},
    },
    catalogue::{Catalogue, Need, Service},
    journal::Event,
    money::SubsidyKind,
    rejection::Rejection,
    supplement::{
        Alternative, AskRefusal, Defect, ItemKind, Standing, SupplementRules, Verdict, Wanted, Way,
        Why, item, look_up,
        round::{answerable, give, judge, reopened},
    },
};
use proptest::prelude::*;

const HOME: &str = "150424100";

fn now() -> DateTime<Utc> {
    "2026-11-03T02:00:00Z".parse().unwrap()
}

fn service() -> &'static Service {
    Catalogue::shipped().get("care_subsidy").unwrap()
}

fn wanted(code: &str, why: Why) -> Wanted {
    Wanted {
        code: code.to_owned(),
        why,
        alternatives: vec![],
        defect: Defect::MissingFromStart,
        words: None,
    }
}

fn officer(kind: OfficeKind) -> Actor {
    Actor::Officer(Office::of_home(kind, HOME))
}

fn submitted() -> Case {
    let around = Circumstances {
        home: HOME.into(),
        connected: true,
        running: false,
        name: "王小明".into(),
        route: subsidies_route(HOME, china_date(now())),
        now: now(),
    };
    let subsidy = Some(SubsidyKind::Care);
    Case::handed_in("care_subsidy", subsidy, Stage::Submitted, around)
}

fn run(case: &Case, by: &Actor, what: Act, on: DateTime<Utc>) -> Result<Case, Rejection> {
    act(case, by, what, &SupplementRules::default(), on).map(|step| step.case)
}

/// The township asks for a paper, an answer and something that is on no list.
fn asked() -> Case {
    let mut other = wanted("other", Why::Needed);
    other.words = Some("分户证明".into());
    let list = Act::RequestSupplement {
        items: vec![
            wanted("bank_card", Why::Unreadable),
            wanted("residence", Why::Unclear),
            other,
        ],
        own_fault: None,
    };
    run(&submitted(), &officer(OfficeKind::Township), list, now()).unwrap()
}

fn answer(decide_now: bool) -> Act {
    Act::AnswerSupplement {
        decide_now,
        words: String::new(),
    }
}

fn given(case: &Case, ways: &[(&str, Way)]) -> Case {
    ways.iter().fold(case.clone(), |case, (code, way)| {
        give(&case, code, Some(*way), now()).unwrap()
    })
}

const ALL_GIVEN: [(&str, Way); 3] = [
    ("bank_card", Way::Sent),
    ("residence", Way::Told),
    ("other", Way::CannotGet),
];

#[test]
fn r13_3_what_an_office_has_by_data_sharing_cannot_be_asked_for() {
    for service in Catalogue::shipped().iter() {
        let offered = item::offered(service);
        for paper in service.papers(Need::Shared) {
            let asked = look_up(&item::offered(service), &[wanted(&paper.id, Why::Missing)]);
            let as_paper = offered.contains(&(paper.id.as_str(), ItemKind::Paper));
            assert!(!as_paper, "{} {}", service.id, paper.id);
            assert_eq!(asked, Err(AskRefusal::NotOnTheList), "{}", paper.id);
        }
        let mut codes: Vec<_> = offered.iter().map(|(code, _)| *code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), offered.len(), "{}: a code twice", service.id);
        assert_eq!(offered.last(), Some(&(item::OTHER, ItemKind::Other)));
    }
}

#[test]
fn r2_2_reasons_and_alternatives_belong_to_the_kind_of_thing() {
    for (code, kind) in item::offered(service()) {
        for why in Why::ALL {
            let mut one = wanted(code, *why);
            one.words = Some("补".into());
            let fits = Why::of(kind).contains(why);
            assert_eq!(
                look_up(&item::offered(service()), &[one]).is_ok(),
                fits,
                "{code} {why:?}"
            );
        }
        for other in Alternative::ALL {
            let mut one = wanted(code, *Why::of(kind).first().unwrap());
            one.words = Some("补".into());
            one.alternatives = vec![*other];
            let fits = Alternative::of(kind).contains(other);
            assert_eq!(
                look_up(&item::offered(service()), &[one]).is_ok(),
                fits,
                "{code} {other:?}"
            );
        }
    }
    let found = look_up(
        &item::offered(service()),
        &[wanted("residence", Why::Unclear)],
    )
    .unwrap();
    assert_eq!(found.first().map(|one| one.kind), Some(ItemKind::Answer));
    let question = item::question(service(), "residence").unwrap();
    assert_eq!(question.id, "residence");
    assert!(item::question(service(), "bank_card").is_none());
}

#[test]
fn r2_2_free_text_alone_asks_for_nothing_but_what_is_on_no_list_needs_it() {
    let mut other = wanted("other", Why::Needed);
    let refused = Err(AskRefusal::WordsNeeded);
    assert_eq!(
        look_up(&item::offered(service()), std::slice::from_ref(&other)),
        refused
    );
    other.words = Some(" \u{3000}".into());
    assert_eq!(
        look_up(&item::offered(service()), std::slice::from_ref(&other)),
        refused
    );
    other.words = Some("分户证明".into());
    assert!(look_up(&item::offered(service()), &[other]).is_ok());
    let unknown = look_up(&item::offered(service()), &[wanted("a_poem", Why::Missing)]);
    assert_eq!(unknown, Err(AskRefusal::NotOnTheList));
    for (refusal, rejection) in [
        (AskRefusal::NothingMissing, Rejection::NOTHING_ASKED),
        (AskRefusal::NoticeOpen, Rejection::NOTICE_OPEN),
        (AskRefusal::MissingBefore, Rejection::SECOND_NOTICE),
        (AskRefusal::NamedTwice, Rejection::NOT_ON_THE_LIST),
        (AskRefusal::NotOnTheList, Rejection::NOT_ON_THE_LIST),
        (AskRefusal::WordsNeeded, Rejection::REASON_NEEDED),
    ] {
        assert_eq!(refusal.rejection(), rejection);
        assert_eq!(refusal.rule(), rejection.rule);
    }
}

#[test]
fn r2_2_each_thing_comes_in_one_of_its_own_ways() {
    let asked = asked();
    for (code, kind) in [
        ("bank_card", ItemKind::Paper),
        ("residence", ItemKind::Answer),
        ("other", ItemKind::Other),
    ] {
        for way in Way::ALL {
            let after = give(&asked, code, Some(*way), now());
            assert_eq!(after.is_ok(), Way::of(kind).contains(way), "{code} {way:?}");
        }
    }
    // What will do instead can be chosen where the notice offers it, and nowhere else.
    let mut card = wanted("bank_card", Why::Missing);
    card.alternatives = vec![Alternative::LookUp, Alternative::Visit];
    let card = look_up(&item::offered(service()), &[card]).unwrap();
    let ways = card.first().unwrap().ways();
    assert!(ways.contains(&Way::LookUp) && ways.contains(&Way::Visit));
    assert!(!ways.contains(&Way::Statement) && !ways.contains(&Way::Phone));
    assert_eq!(ways.last(), Some(&Way::CannotGet));
    for other in Alternative::ALL {
        assert_eq!(other.way().code(), other.code());
    }
    let unknown = give(&asked, "carer", Some(Way::Told), now());
    assert_eq!(unknown, Err(Rejection::NOT_ON_THE_LIST));
    let early = give(&submitted(), "bank_card", Some(Way::Sent), now());
    assert_eq!(early, Err(Rejection::NOT_NOW));
}

#[test]
fn r2_2_an_answer_is_whole_or_asks_for_a_decision_now() {
    let asked = asked();
    let part = given(&asked, &[("bank_card", Way::Post)]);
    assert_eq!(part.open_notice().unwrap().done(), (1, 3));
    let open = run(&part, &Actor::Citizen, answer(false), now());
    assert_eq!(open, Err(Rejection::ITEMS_OPEN));
    let decided = run(&part, &Actor::Citizen, answer(true), now()).unwrap();
    assert_eq!(decided.stage, Stage::Submitted);
    assert!(decided.notices.first().unwrap().decide_now);
    let whole = given(&asked, &ALL_GIVEN);
    assert_eq!(whole.open_notice().unwrap().done(), (3, 3));
    let sent = run(&whole, &Actor::Citizen, answer(false), now()).unwrap();
    let notice = sent.notices.first().unwrap();
    assert_eq!(notice.answered_on, Some(china_date(now())));
    assert!(!notice.decide_now);
    // What was said can be taken back until the answer is sent, and not afterwards.
    let back = give(&whole, "other", None, now()).unwrap();
    assert_eq!(back.open_notice().unwrap().done(), (2, 3));
    assert_eq!(give(&sent, "other", None, now()), Err(Rejection::NOT_NOW));
}

#[test]
fn r2_2_later_is_kept_and_leaves_the_thing_to_be_done() {
    let whole = given(&asked(), &ALL_GIVEN);
    let later = given(&whole, &[("bank_card", Way::Later)]);
    let notice = later.open_notice().unwrap();
    let card = notice.items.first().unwrap();
    assert_eq!(card.given.unwrap().way, Way::Later);
    assert_eq!(card.standing(), Standing::Yours);
    assert_eq!((notice.done(), notice.is_whole()), ((2, 3), false));
    let open = run(&later, &Actor::Citizen, answer(false), now());
    assert_eq!(open, Err(Rejection::ITEMS_OPEN));
    let before = given(&later, &[("bank_card", Way::GivenBefore)]);
    assert_eq!(before.open_notice().unwrap().done(), (3, 3));
    run(&before, &Actor::Citizen, answer(false), now()).unwrap();
}

#[test]
fn r2_5_d_items_can_still_be_given_while_a_closed_case_can_be_reopened() {
    let late = |days: u64| now() + Days::new(days);
    let portal = Act::CloseUnsupplemented;
    let closed = run(&asked(), &Actor::Portal, portal, late(63)).unwrap();
    let give_on = |days| give(&closed, "bank_card", Some(Way::Window), late(days));
    assert_eq!(answerable(&closed, china_date(late(92))), Ok(()));
    let reopened = run(
        &give_on(92).unwrap(),
        &Actor::Citizen,
        answer(true),
        late(92),
    );
    assert_eq!(reopened.unwrap().submitted_at, now());
    assert_eq!(give_on(93), Err(Rejection::CLOSED));
}

#[test]
fn r2_2_items_come_back_one_by_one_as_accepted_or_not_usable() {
    let township = officer(OfficeKind::Township);
    let open = given(&asked(), &ALL_GIVEN);
    let early = judge(&open, &township, "bank_card", Verdict::Accepted);
    assert_eq!(early, Err(Rejection::NOT_YOURS), "the citizen has the ball");
    let sent = run(&open, &Actor::Citizen, answer(false), now()).unwrap();
    let blurred = Verdict::NotUsable {
        why: Why::Unreadable,
    };
    let standing = |case: &Case, code: &str| {
        let notice = case.notices.last().unwrap();
        let item = notice.items.iter().find(|item| item.code == code);
        item.unwrap().standing()
    };
    assert_eq!(standing(&asked(), "bank_card"), Standing::Yours);
    assert_eq!(standing(&sent, "bank_card"), Standing::Received);
    let judged = judge(&sent, &township, "bank_card", blurred).unwrap();
    let not_usable = Standing::NotUsable(Why::Unreadable);
    assert_eq!(standing(&judged, "bank_card"), not_usable);
    let judged = judge(&judged, &township, "residence", Verdict::Accepted).unwrap();
    assert_eq!(standing(&judged, "residence"), Standing::Accepted);
    // A thing that cannot be got did not come; what was not asked for cannot be judged.
    for code in ["other", "carer"] {
        let none = judge(&judged, &township, code, Verdict::Accepted);
        assert_eq!(none, Err(Rejection::NOT_ON_THE_LIST), "{code}");
    }
    let misfit = Verdict::NotUsable { why: Why::Needed };
    let misfit = judge(&sent, &township, "bank_card", misfit);
    assert_eq!(misfit, Err(Rejection::NOT_ON_THE_LIST));
    for other in [officer(OfficeKind::Dpf), Actor::Citizen, Actor::Portal] {
        let refused = judge(&sent, &other, "bank_card", blurred);
        assert_eq!(refused, Err(Rejection::NOT_YOURS), "{other:?}");
    }
    let never_asked = judge(&submitted(), &township, "bank_card", Verdict::Accepted);
    assert_eq!(never_asked, Err(Rejection::NOT_NOW));
    let forwarded = run(&sent, &township, Act::Accept, now()).unwrap();
    let forwarded = run(&forwarded, &township, Act::Forward, now()).unwrap();
    let dpf = officer(OfficeKind::Dpf);
    let refused = judge(&forwarded, &dpf, "bank_card", Verdict::Accepted);
    assert_eq!(refused, Err(Rejection::NOT_YOURS), "only who takes it in");
}

#[test]
fn r2_4_what_cannot_be_used_may_be_given_again_until_the_case_is_decided() {
    let township = officer(OfficeKind::Township);
    let open = given(&asked(), &ALL_GIVEN);
    let sent = run(&open, &Actor::Citizen, answer(false), now()).unwrap();
    let again = |case: &Case, way| give(case, "bank_card", way, now());
    assert_eq!(again(&sent, Some(Way::Sent)), Err(Rejection::NOT_NOW));
    let unstamped = Verdict::NotUsable {
        why: Why::Unstamped,
    };
    let judged = judge(&sent, &township, "bank_card", unstamped).unwrap();
    assert!(reopened(&judged, "bank_card") && !reopened(&judged, "residence"));
    let residence = give(&judged, "residence", Some(Way::Told), now());
    assert_eq!(residence, Err(Rejection::NOT_NOW), "only the one thing");
    let standing = |case: &Case| {
        let items = case.notices.last().map(|notice| &notice.items).unwrap();
        items.first().unwrap().standing()
    };
    // Page by page: it stays open until the office has looked again. No stage changes.
    let once = again(&judged, Some(Way::Sent)).unwrap();
    let twice = again(&once, Some(Way::Post)).unwrap();
    assert_eq!(standing(&twice), Standing::Received);
    assert_eq!(twice.stage, judged.stage);
    let back = again(&twice, None).unwrap();
    assert_eq!(standing(&back), Standing::Yours);
    let accepted = judge(&twice, &township, "bank_card", Verdict::Accepted).unwrap();
    assert_eq!(again(&accepted, Some(Way::Sent)), Err(Rejection::NOT_NOW));
    // Accepting the case and passing it on close nothing; a decision does.
    let passed = run(&judged, &township, Act::Accept, now()).unwrap();
    let passed = run(&passed, &township, Act::Forward, now()).unwrap();
    assert!(again(&passed, Some(Way::Sent)).is_ok());
    let words = String::new();
    let gone = run(&judged, &Actor::Citizen, Act::Withdraw { words }, now()).unwrap();
    assert_eq!(again(&gone, Some(Way::Sent)), Err(Rejection::CLOSED));
}

#[test]
fn r2_2_r12_2_a_report_may_need_papers_and_comes_back_as_a_report() {
    let mut report = submitted();
    (report.service, report.subsidy) = ("change_report".into(), None);
    (report.stage, report.route) = (Stage::Reported, vec![OfficeKind::Township]);
    let list = |code: &str| Act::RequestSupplement {
        items: vec![wanted(code, Why::Missing)],
        own_fault: None,
    };
    let township = officer(OfficeKind::Township);
    let foreign = run(&report, &township, list("bank_card"), now());
    assert_eq!(foreign, Err(Rejection::NOT_ON_THE_LIST));
    let asked = run(&report, &township, list("new_certificate"), now()).unwrap();
    assert_eq!(asked.stage, Stage::SupplementRequested);
    let given = give(&asked, "new_certificate", Some(Way::Sent), now()).unwrap();
    let back = run(&given, &Actor::Citizen, answer(false), now()).unwrap();
    assert_eq!(back.stage, Stage::Reported);
    assert!(fitting(&back).contains(&ActKind::Record));
    // What changed has changed: a report does not end because nothing came, and needs no paper to be recorded.
    let late = now() + Days::new(70);
    let close = Act::CloseUnsupplemented;
    let lapsed = act(
        &asked,
        &Actor::Portal,
        close,
        &SupplementRules::default(),
        late,
    )
    .unwrap();
    assert_eq!(lapsed.case.stage, Stage::Reported);
    let event = lapsed.journal.first().map(|entry| entry.event);
    assert_eq!(event, Some(Event::SupplementLapsed));
    assert!(lapsed.notices.is_empty());
    assert!(lapsed.case.notices.first().unwrap().lapsed);
    let record = Act::Record {
        outcome: Outcome::Noted,
        words: String::new(),
    };
    let recorded = run(&lapsed.case, &township, record, late).unwrap();
    assert_eq!(recorded.stage, Stage::Recorded);
}

#[test]
fn a_case_keeps_its_notices_in_the_database_but_no_words() {
    let whole = given(&asked(), &ALL_GIVEN);
    let text = serde_json::to_string(&whole).unwrap();
    assert!(!text.contains("分户证明"), "words travel beside the case");
    let again: Case = serde_json::from_str(&text).unwrap();
    assert_eq!(again, whole);
    for (code, known) in Way::ALL.iter().map(|way| (way.code(), *way)) {
        assert_eq!(Way::from_code(code), Some(known));
        assert_eq!(serde_json::to_value(known).unwrap(), code);
    }
}

proptest! {
    #[test]
    fn r2_2_however_items_are_given_the_count_and_the_answer_agree(
        steps in proptest::collection::vec((0usize..3, 0usize..6), 0..12)
    ) {
        let mut case = asked();
        for (which, way) in steps {
            let code = ["bank_card", "residence", "other"][which];
            let way = Way::ALL.get(way).copied();
            case = give(&case, code, way, now()).unwrap_or(case);
        }
        let (done, all) = case.open_notice().unwrap().done();
        prop_assert!(done <= all);
        let sent = run(&case, &Actor::Citizen, answer(false), now());
        prop_assert_eq!(sent.is_ok(), done == all);
        prop_assert!(run(&case, &Actor::Citizen, answer(true), now()).is_ok());
    }
}
