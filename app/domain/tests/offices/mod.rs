//! A case of 林西镇 and whoever acts on it, for the tests of the state machine.
use chrono::{DateTime, Utc};
use domain::{
    application::{Circumstances, subsidies_route},
    calendar::china_date,
    case::{
        Case, Office, OfficeKind, Stage,
        report::Outcome,
        step::{Act, ActKind, Actor, Step, act},
    },
    money::SubsidyKind,
    month::YearMonth,
    supplement::{Defect, SupplementRules, Wanted, Why},
};

pub const HOME: &str = "150424100";
/// 60 days to answer, 30 to reopen.
pub fn periods() -> SupplementRules {
    SupplementRules::default()
}

pub fn now() -> DateTime<Utc> {
    "2026-11-03T02:00:00Z".parse().unwrap()
}

pub fn case() -> Case {
    let around = Circumstances {
        home: HOME.into(),
        connected: true,
        running: false,
        name: "王小明".into(),
        route: subsidies_route(HOME, china_date(now())),
        now: now(),
    };
    Case::handed_in(
        "care_subsidy",
        Some(SubsidyKind::Care),
        Stage::Submitted,
        around,
    )
}

pub fn officer(kind: OfficeKind) -> Actor {
    Actor::Officer(Office::of_home(kind, HOME))
}

pub fn township() -> Actor {
    officer(OfficeKind::Township)
}

pub fn go(case: &Case, by: &Actor, what: Act) -> Step {
    act(case, by, what, &periods(), now()).unwrap()
}

pub fn month(text: &str) -> YearMonth {
    text.parse().unwrap()
}

pub fn reason() -> String {
    "残疾证已过期".into()
}

pub fn card(defect: Defect) -> Vec<Wanted> {
    vec![Wanted {
        code: "bank_card".into(),
        why: Why::Unreadable,
        alternatives: vec![],
        defect,
        words: None,
    }]
}

pub fn example(kind: ActKind) -> Act {
    match kind {
        ActKind::Accept => Act::Accept,
        ActKind::RequestSupplement => Act::RequestSupplement {
            items: card(Defect::MissingFromStart),
            own_fault: None,
        },
        ActKind::AnswerSupplement => Act::AnswerSupplement {
            decide_now: true,
            words: "已补".into(),
        },
        ActKind::Forward => Act::Forward,
        ActKind::PassReview => Act::PassReview,
        ActKind::ReturnForCorrection => Act::ReturnForCorrection { reason: reason() },
        ActKind::ReturnNotEligible => Act::ReturnNotEligible { reason: reason() },
        ActKind::PassReturnOn => Act::PassReturnOn,
        ActKind::Approve => granted_from("2026-11", ""),
        ActKind::Grant => Act::Grant {
            words: "助听器一副".into(),
        },
        ActKind::Refuse => Act::Refuse { reason: reason() },
        ActKind::Withdraw => Act::Withdraw {
            words: String::new(),
        },
        ActKind::CloseUnsupplemented => Act::CloseUnsupplemented,
        ActKind::Record => Act::Record {
            outcome: Outcome::Noted,
            words: String::new(),
        },
    }
}

pub fn granted_from(first: &str, reason: &str) -> Act {
    Act::Approve {
        start_month: month(first),
        reason: reason.into(),
    }
}
