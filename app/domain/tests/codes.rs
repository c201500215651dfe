//! Codes are words that other parts lean on: keys of messages, rows in the database, the API. Each is plain, single in
//! its list, the same in JSON, and reads back as what it was written for. Every refusal names its rule.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::collections::BTreeSet;

use domain::case::report::Outcome;
use domain::case::step::ActKind;
use domain::case::{OfficeKind, Stage};
use domain::field::FieldError;
use domain::id::CaseId;
use domain::journal::Event;
use domain::money::SubsidyKind;
use domain::month::YearMonth;
use domain::notice::NoticeKind;
use domain::payment::WhyNothing;
use domain::place::RuleKey;
use domain::rejection::Rejection;
use domain::roll::RollRefusal;
use domain::waiver::WaiverRefusal;
use serde_json::Value;
use uuid::Uuid;

fn month() -> YearMonth {
    "2026-11".parse().unwrap()
}

/// Plain and single.
fn sound(codes: &[&str]) {
    for code in codes {
        let plain = |byte: u8| byte.is_ascii_lowercase() || matches!(byte, b'_' | b'-');
        assert!(!code.is_empty() && code.bytes().all(plain), "{code:?}");
    }
    let single: BTreeSet<_> = codes.iter().collect();
    assert_eq!(
        single.len(),
        codes.len(),
        "one code means one thing: {codes:?}"
    );
}

fn json(value: impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

#[test]
fn every_code_of_a_case_reads_back_and_is_the_same_in_json() {
    sound(&Stage::ALL.map(Stage::code));
    sound(&ActKind::ALL.map(ActKind::code));
    sound(&OfficeKind::ALL.map(OfficeKind::code));
    sound(&NoticeKind::ALL.map(NoticeKind::code));
    for stage in Stage::ALL {
        assert_eq!(json(stage), stage.code());
    }
    for kind in ActKind::ALL {
        assert_eq!(ActKind::from_code(kind.code()), Some(kind));
        assert_eq!(json(kind), kind.code());
    }
    for office in OfficeKind::ALL {
        assert_eq!(OfficeKind::from_code(office.code()), Some(office));
        assert_eq!(json(office), office.code());
    }
    for notice in NoticeKind::ALL {
        assert_eq!(NoticeKind::from_code(notice.code()), Some(notice));
        assert_eq!(json(notice), notice.code());
    }
    for kind in SubsidyKind::ALL {
        assert_eq!(kind.code().parse(), Ok(kind));
    }
    for unknown in ["", "Township", "xyzzy"] {
        assert_eq!(ActKind::from_code(unknown), None);
        assert_eq!(OfficeKind::from_code(unknown), None);
        assert_eq!(NoticeKind::from_code(unknown), None);
        assert!(unknown.parse::<SubsidyKind>().is_err());
    }
    for key in RuleKey::ALL {
        assert_eq!(RuleKey::from_code(key.code()), Some(*key));
    }
}

#[test]
fn every_event_has_its_word_and_the_same_in_json() {
    use Event as E;
    let all = [
        E::Submitted,
        E::SupplementRequested,
        E::SupplementOverridden,
        E::Supplemented,
        E::DecideNow,
        E::ClosedUnsupplemented,
        E::SupplementLapsed,
        E::Accepted,
        E::Forwarded,
        E::ReviewPassed,
        E::ReturnedForCorrection,
        E::ReturnedNotEligible,
        E::ReturnPassedOn,
        E::Approved,
        E::Refused,
        E::Withdrawn,
        E::Reported,
        E::ReportRecorded,
        E::ChangeReported,
        E::ChangeRecorded,
        E::Exited,
    ];
    sound(&all.map(E::code));
    for event in all {
        assert_eq!(json(event), event.code());
    }
}

#[test]
fn every_outcome_of_a_report_has_its_word_and_only_an_end_names_a_month() {
    let ends = Outcome::Stopped {
        last_month: month(),
    };
    let all = [
        Outcome::Noted,
        Outcome::Recheck,
        ends,
        Outcome::NoEffect,
        Outcome::Handled,
        Outcome::PassedOn,
        Outcome::NotConfirmed,
    ];
    // What can be recorded is exactly this, in its two lists.
    let told = all.map(Outcome::code);
    let recorded = [Outcome::codes(true), Outcome::codes(false)].concat();
    assert_eq!(told.as_slice(), recorded);
    sound(&all.map(Outcome::code));
    for outcome in all {
        assert_eq!(json(outcome).get("code").unwrap(), outcome.code());
        assert_eq!(outcome.month().is_some(), outcome == ends);
    }
}

#[test]
fn every_reason_for_a_month_without_money_has_its_word() {
    let all = [
        WhyNothing::OtherBenefit {
            benefit: "tekun".into(),
        },
        WhyNothing::CustodialSentence,
        WhyNothing::ConditionsNotMet,
        WhyNothing::Waived,
        WhyNothing::CertificateLapsed,
        WhyNothing::PaidElsewhere,
        WhyNothing::Ended {
            ground: "death".into(),
        },
    ];
    let codes: Vec<&str> = all.iter().map(WhyNothing::code).collect();
    sound(&codes);
    assert_eq!(codes.first(), Some(&"other_benefit"));
}

#[test]
fn every_mistyping_has_its_word_and_names_only_lengths() {
    let all = [
        FieldError::Missing,
        FieldError::TooLong { max: 100 },
        FieldError::BadLength { got: 17 },
        FieldError::BadCharacters,
        FieldError::BadCheck,
        FieldError::NotADate,
        FieldError::InFuture,
        FieldError::NotOffered,
        FieldError::NoneAndOther,
        FieldError::CertificateOfAnother,
        FieldError::NotAPhone,
        FieldError::NoMatch,
        FieldError::TooCommon,
        FieldError::TooShort { min: 8 },
        FieldError::NoSuchPlace,
    ];
    let codes = all.map(FieldError::code);
    sound(&codes.each_ref().map(String::as_str));
    let numbers = all.map(FieldError::number);
    let named: Vec<usize> = numbers.into_iter().flatten().collect();
    assert_eq!(named, [100, 17, 8]);
}

#[test]
fn every_refusal_names_its_rule_and_becomes_a_rejection() {
    let mut all: Vec<Rejection> = Rejection::ALL.to_vec();
    let day = "2026-11-23".parse().unwrap();
    let waivers = [
        WaiverRefusal::OnlyThePerson,
        WaiverRefusal::NothingNamed,
        WaiverRefusal::UnknownItem(String::new()),
        WaiverRefusal::NamedTwice(String::new()),
        WaiverRefusal::LossNotUnderstood(String::new()),
        WaiverRefusal::TooEarly { from: day },
        WaiverRefusal::WrongState,
    ];
    let rolls = [
        RollRefusal::Frozen,
        RollRefusal::AlreadySent,
        RollRefusal::SignatureMissing(Vec::new()),
        RollRefusal::AlreadySigned,
        RollRefusal::SameOfficer,
        RollRefusal::Empty,
        RollRefusal::HolderDiffers(Vec::new()),
        RollRefusal::AmountMissing(Vec::new()),
        RollRefusal::PaidTwice(Vec::new()),
        RollRefusal::SumTooLarge,
        RollRefusal::DiffersFromSigned,
        RollRefusal::NoSuchLine,
        RollRefusal::WrongState,
    ];
    // Three of them are refused by the shell too, in the same words.
    for waiver in waivers.map(Rejection::from) {
        if !all.contains(&waiver) {
            all.push(waiver);
        }
    }
    all.extend(rolls.map(Rejection::from));
    sound(&all.iter().map(|one| one.code).collect::<Vec<_>>());
    for rejection in all {
        let (article, point) = rejection
            .rule
            .strip_prefix('R')
            .unwrap()
            .split_once('.')
            .unwrap();
        let known = |text: &str, most| text.parse::<u8>().is_ok_and(|n| (1..=most).contains(&n));
        assert!(known(article, 14) && known(point, 5), "{}", rejection.rule);
        assert!(rejection.to_string().contains(rejection.code));
    }
}

#[test]
fn an_id_is_shown_as_it_is_stored() {
    let id = CaseId(Uuid::from_u128(7));
    assert_eq!(json(id), id.to_string());
}
