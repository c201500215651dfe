//! R2.2, R1.4: the one list of what is missing before somebody may act for another.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use chrono::{Days, NaiveDate};
use domain::{
    delegation::AgentKind,
    rejection::Rejection,
    supplement::{
        Alternative, AskRefusal, Defect, ItemKind, Standing, SupplementNotice, SupplementRules,
        Verdict, Wanted, Way, Why,
        mandate::{CONSENT, answer, ask, came, give, judge, lost, offered, waits, ways},
    },
};

const KIN: AgentKind = AgentKind::KinWithDuty;
const REGISTER: &str = "household_register";

fn day() -> NaiveDate {
    "2026-11-03".parse().unwrap()
}

fn wanted(code: &str, why: Why) -> Wanted {
    Wanted {
        code: code.to_owned(),
        why,
        alternatives: vec![Alternative::Visit],
        defect: Defect::MissingFromStart,
        words: None,
    }
}

fn asked(
    earlier: &[SupplementNotice],
    all: &[Wanted],
    fault: Option<&str>,
) -> Result<SupplementNotice, AskRefusal> {
    let rules = SupplementRules::default();
    ask(earlier, &offered(KIN, false), all, (day(), &rules), fault)
}

fn list() -> SupplementNotice {
    let both = [
        wanted(REGISTER, Why::Missing),
        wanted(CONSENT, Why::Missing),
    ];
    asked(&[], &both, None).unwrap()
}

#[test]
fn r2_2_r1_4_a_township_asks_for_what_proves_this_agent_the_consent_and_what_it_says_in_words() {
    for kind in AgentKind::ALL {
        for minor in [false, true] {
            let offered = offered(kind, minor);
            let papers = kind.papers(minor).iter().map(|paper| paper.code());
            let codes: Vec<&str> = offered.iter().map(|(code, _)| *code).collect();
            // Beside a written mandate too: who cannot write says it, or signs it (R1.4).
            let all: Vec<&str> = papers.chain([CONSENT, "other"]).collect();
            assert_eq!(codes, all, "{kind:?}");
        }
    }
    let foreign = asked(&[], &[wanted("bank_card", Why::Missing)], None);
    assert_eq!(foreign, Err(AskRefusal::NotOnTheList));
    let silent = asked(&[], &[wanted("other", Why::Needed)], None);
    assert_eq!(silent, Err(AskRefusal::WordsNeeded));
    assert_eq!(asked(&[], &[], None), Err(AskRefusal::NothingMissing));
}

#[test]
fn r2_2_an_agent_gets_one_list_and_a_second_for_what_was_missing_needs_an_override() {
    let mut first = list();
    let more = [wanted("kinship_statement", Why::Missing)];
    let open = asked(std::slice::from_ref(&first), &more, Some("漏了"));
    assert_eq!(open, Err(AskRefusal::NoticeOpen));
    answer(&mut first, true, day()).unwrap();
    let before = std::slice::from_ref(&first);
    assert_eq!(asked(before, &more, None), Err(AskRefusal::MissingBefore));
    assert_eq!(
        asked(before, &more, Some(" ")),
        Err(AskRefusal::MissingBefore)
    );
    let second = asked(before, &more, Some("第一次没有看到")).unwrap();
    assert_eq!(second.own_fault.as_deref(), Some("第一次没有看到"));
    assert_eq!(second.back_to, None);
}

#[test]
fn r2_2_the_agent_deals_with_each_thing_and_the_township_says_whether_it_will_do() {
    let mut list = list();
    let [register, consent] = list.items.as_slice() else {
        panic!("two")
    };
    for item in [register, consent] {
        assert!(ways(item).contains(&Way::Visit), "offered by the list");
        assert!(!ways(item).contains(&Way::GivenBefore));
    }
    let before = give(&mut list, REGISTER, Some(Way::GivenBefore), day());
    assert_eq!(before, Err(Rejection::NOT_ON_THE_LIST));
    give(&mut list, CONSENT, Some(Way::CannotGet), day()).unwrap();
    assert_eq!(list.done(), (1, 2));
    assert_eq!(answer(&mut list, false, day()), Err(Rejection::ITEMS_OPEN));
    let early = judge(&mut list, CONSENT, Verdict::Accepted);
    assert_eq!(early, Err(Rejection::NOT_NOW));
    assert!(came(&mut list, REGISTER, true, day()));
    assert!(came(&mut list, REGISTER, false, day()), "taken back");
    assert_eq!(list.done(), (1, 2));
    assert!(came(&mut list, REGISTER, true, day()));
    assert!(!came(&mut list, "marriage_certificate", true, day()));
    answer(&mut list, false, day()).unwrap();
    assert_eq!(answer(&mut list, true, day()), Err(Rejection::NOT_NOW));
    let gone = judge(&mut list, CONSENT, Verdict::Accepted);
    assert_eq!(gone, Err(Rejection::NOT_ON_THE_LIST), "it did not come");
    judge(&mut list, REGISTER, Verdict::Accepted).unwrap();
    assert_eq!(list.items[0].standing(), Standing::Accepted);
    let closed = give(&mut list, REGISTER, Some(Way::Post), day());
    assert_eq!(closed, Err(Rejection::NOT_NOW));
    // Another photo is looked at anew; what will not do may come again in any way.
    assert!(came(&mut list, REGISTER, true, day()));
    assert_eq!(list.items[0].standing(), Standing::Received);
    let why = Why::Unreadable;
    judge(&mut list, REGISTER, Verdict::NotUsable { why }).unwrap();
    give(&mut list, REGISTER, Some(Way::Post), day()).unwrap();
    assert_eq!(list.items[0].standing(), Standing::Received);
}

#[test]
fn r2_2_what_the_scanner_took_did_not_come() {
    let mut list = list();
    assert!(!lost(&mut list, REGISTER));
    came(&mut list, REGISTER, true, day());
    assert!(lost(&mut list, REGISTER));
    assert_eq!(list.items[0].standing(), Standing::Yours);
    came(&mut list, REGISTER, true, day());
    answer(&mut list, true, day()).unwrap();
    assert!(lost(&mut list, REGISTER));
    assert_eq!(list.items[0].standing(), Standing::NotUsable(Why::Harmful));
    assert!(list.items[0].is_reopened() && !list.items[0].is_here());
}

#[test]
fn r2_2_nobody_says_no_to_an_agent_before_the_promised_day_is_over() {
    let rules = SupplementRules::default();
    let mut list = list();
    let last = list.promised;
    assert!(waits(&list, &rules, day()) && waits(&list, &rules, last));
    assert!(!waits(&list, &rules, last + Days::new(1)));
    answer(&mut list, true, day()).unwrap();
    assert!(!waits(&list, &rules, day()));
}

#[test]
fn a_list_is_read_back_as_it_was_kept() {
    let list = list();
    let kept = serde_json::to_value(&list).unwrap();
    assert_eq!(
        serde_json::from_value::<SupplementNotice>(kept).unwrap(),
        list
    );
    assert_eq!(list.items[0].kind, ItemKind::Paper);
}
