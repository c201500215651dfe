//! The state machine of domain 1.0–1.4: every stage × act × actor, and the ways a case can go.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod offices;

use chrono::Days;
use domain::{
    case::{
        Office, OfficeKind, Stage,
        report::Outcome,
        step::{Act, ActKind, Actor, act, exit, fitting},
    },
    journal::Event,
    money::SubsidyKind,
    notice::NoticeKind,
    rejection::Rejection,
    supplement::{Defect, Way, Why, round::give},
};
use offices::*;

#[test]
fn r2_5_r3_3_r4_3_the_straight_way_passes_three_offices_and_counts_from_the_month_of_submission() {
    let accepted = go(&case(), &township(), Act::Accept);
    assert_eq!(accepted.case.completed_at, Some(now()));
    assert_eq!(accepted.notices[0].kind, NoticeKind::Acceptance);
    let forwarded = go(&accepted.case, &township(), Act::Forward);
    assert_eq!(
        forwarded.case.holder(),
        Some(Office {
            kind: OfficeKind::Dpf,
            place: "150424".into()
        })
    );
    let passed = go(&forwarded.case, &officer(OfficeKind::Dpf), Act::PassReview);
    assert_eq!(passed.case.stage, Stage::Determination);
    let start = passed.case.month_of_submission();
    let granted = go(
        &passed.case,
        &officer(OfficeKind::CivilAffairs),
        Act::Approve {
            start_month: start,
            reason: String::new(),
        },
    );
    assert_eq!(
        (granted.case.stage, granted.case.start_month),
        (Stage::Approved, Some(month("2026-11")))
    );
    assert!(granted.case.drawing());
    assert_eq!(granted.notices[0].office.kind, OfficeKind::Township);
}

#[test]
fn r4_2_a_refusal_travels_back_hop_by_hop_and_only_the_township_tells_the_citizen() {
    let mut at = case();
    for (by, what) in [
        (township(), Act::Accept),
        (township(), Act::Forward),
        (officer(OfficeKind::Dpf), Act::PassReview),
        (
            officer(OfficeKind::CivilAffairs),
            Act::ReturnNotEligible { reason: reason() },
        ),
    ] {
        at = go(&at, &by, what).case;
    }
    assert_eq!(at.stage, Stage::ReturnedToDpf);
    let civil_affairs_tells = act(
        &at,
        &officer(OfficeKind::CivilAffairs),
        Act::Refuse { reason: reason() },
        &periods(),
        now(),
    );
    assert!(civil_affairs_tells.is_err());
    let hop = go(&at, &officer(OfficeKind::Dpf), Act::PassReturnOn);
    assert!(hop.notices.is_empty());
    assert_eq!(fitting(&hop.case), vec![ActKind::Refuse, ActKind::Withdraw]);
    let told = go(&hop.case, &township(), Act::Refuse { reason: reason() });
    assert_eq!(
        (told.case.stage, told.notices[0].kind),
        (Stage::Refused, NoticeKind::Refusal)
    );
    assert_eq!(
        told.notices[0].office,
        Office::of_home(OfficeKind::Township, HOME)
    );
    assert!(told.journal[0].note_public);
}

#[test]
fn r3_2_r4_2_a_dpf_return_goes_to_the_township_and_its_reason_stays_between_offices() {
    let mut at = go(
        &go(&case(), &township(), Act::Accept).case,
        &township(),
        Act::Forward,
    )
    .case;
    let back = go(
        &at,
        &officer(OfficeKind::Dpf),
        Act::ReturnForCorrection { reason: reason() },
    );
    assert_eq!(back.case.stage, Stage::ReturnedToTownship);
    assert!(!back.journal[0].note_public && back.journal[0].note.is_some());
    at = back.case;
    assert!(
        !fitting(&at).contains(&ActKind::Refuse),
        "r3_3_c a correction is no refusal"
    );
    assert_eq!(
        go(&at, &township(), Act::Forward).case.stage,
        Stage::DpfReview
    );
}

#[test]
fn r2_2_there_is_one_supplement_notice_and_a_second_needs_an_override_that_is_logged() {
    let asked = go(&case(), &township(), example(ActKind::RequestSupplement));
    assert!(!fitting(&asked.case).contains(&ActKind::RequestSupplement));
    assert_eq!(
        asked.case.open_notice().unwrap().promised.to_string(),
        "2027-01-04",
        "the sixtieth day is a Saturday"
    );
    let given = give(&asked.case, "bank_card", Some(Way::Sent), now()).unwrap();
    let answer = example(ActKind::AnswerSupplement);
    let answered = go(&given, &Actor::Citizen, answer).case;
    assert_eq!(answered.stage, Stage::Submitted);
    assert!(answered.open_notice().is_none());
    let ask_for = |items, own_fault: Option<&str>| {
        let asked = Act::RequestSupplement {
            items,
            own_fault: own_fault.map(str::to_owned),
        };
        act(&answered, &township(), asked, &periods(), now())
    };
    let again = |defect, own_fault: Option<&str>| ask_for(card(defect), own_fault);
    let before = Defect::MissingFromStart;
    assert_eq!(again(before, None), Err(Rejection::SECOND_NOTICE));
    assert_eq!(again(before, Some(" ")), Err(Rejection::SECOND_NOTICE));
    let logged = again(before, Some("我们漏看了")).unwrap();
    assert_eq!(logged.journal[0].event, Event::SupplementOverridden);
    assert_eq!(logged.journal[0].note.as_deref(), Some("我们漏看了"));
    assert!(!logged.journal[0].note_public);
    assert_eq!(logged.case.notices.len(), 2);
    let brought_in = again(Defect::BroughtInBySupplement, None).unwrap();
    assert_eq!(brought_in.journal.len(), 1);
    // R2.3: what was never asked for cannot have come in with the answer, whatever is said of it.
    let mut never_asked = card(Defect::BroughtInBySupplement);
    (never_asked[0].code, never_asked[0].why) = ("residence".into(), Why::Unclear);
    let refused = ask_for(never_asked.clone(), None);
    assert_eq!(refused, Err(Rejection::SECOND_NOTICE));
    let logged = ask_for(never_asked, Some("漏看了住址")).unwrap();
    assert_eq!(logged.journal[0].event, Event::SupplementOverridden);
}

#[test]
fn only_a_granted_subsidy_is_drawn() {
    for (stage, subsidy, drawing) in [
        (Stage::Approved, Some(SubsidyKind::Care), true),
        (Stage::Approved, None, false),
        (Stage::Determination, Some(SubsidyKind::Care), false),
        (Stage::Exited, Some(SubsidyKind::Care), false),
    ] {
        let mut at = case();
        (at.stage, at.subsidy) = (stage, subsidy);
        assert_eq!(at.drawing(), drawing, "{stage:?} {subsidy:?}");
    }
}

#[test]
fn r2_1_the_township_alone_receives_and_reviews_first() {
    for stage in [Stage::Submitted, Stage::PreliminaryReview] {
        let mut at = case();
        at.stage = stage;
        assert_eq!(at.holder_kind(), Some(OfficeKind::Township));
        for kind in [OfficeKind::Dpf, OfficeKind::CivilAffairs] {
            let tried = act(
                &at,
                &officer(kind),
                example(ActKind::Accept),
                &periods(),
                now(),
            );
            assert!(tried.is_err(), "{stage:?} {kind:?}");
        }
    }
}

#[test]
fn r2_5_d_an_unanswered_notice_closes_the_case_and_reopening_keeps_the_submission_date() {
    let asked = go(&case(), &township(), example(ActKind::RequestSupplement)).case;
    let at = |days: u64| now() + Days::new(days);
    assert_eq!(
        act(
            &asked,
            &Actor::Portal,
            Act::CloseUnsupplemented,
            &periods(),
            at(62)
        ),
        Err(Rejection::NOT_NOW)
    );
    let closed = act(
        &asked,
        &Actor::Portal,
        Act::CloseUnsupplemented,
        &periods(),
        at(63),
    )
    .unwrap()
    .case;
    assert_eq!(closed.stage, Stage::ClosedUnsupplemented);
    let reopened = act(
        &closed,
        &Actor::Citizen,
        example(ActKind::AnswerSupplement),
        &periods(),
        at(92),
    )
    .unwrap()
    .case;
    assert_eq!(
        (reopened.stage, reopened.submitted_at),
        (Stage::Submitted, now())
    );
    assert_eq!(
        act(
            &closed,
            &Actor::Citizen,
            example(ActKind::AnswerSupplement),
            &periods(),
            at(93)
        ),
        Err(Rejection::CLOSED)
    );
}

#[test]
fn r13_1_where_the_place_delegates_the_township_decides_alone() {
    let mut delegated = case();
    delegated.route = vec![OfficeKind::Township];
    let accepted = go(&delegated, &township(), Act::Accept).case;
    let granted = go(&accepted, &township(), granted_from("2026-11", ""));
    assert_eq!(granted.case.stage, Stage::Approved);
}

#[test]
fn r2_4_a_refusal_or_return_without_a_reason_is_impossible() {
    let mut at = case();
    at.stage = Stage::PreliminaryReview;
    assert_eq!(
        act(
            &at,
            &township(),
            Act::Refuse {
                reason: "  ".into()
            },
            &periods(),
            now()
        ),
        Err(Rejection::REASON_NEEDED)
    );
    at.stage = Stage::DpfReview;
    let silent = act(
        &at,
        &officer(OfficeKind::Dpf),
        Act::ReturnNotEligible {
            reason: String::new(),
        },
        &periods(),
        now(),
    );
    assert_eq!(silent, Err(Rejection::REASON_NEEDED));
}

#[test]
fn r12_2_a_report_is_recorded_by_the_township_and_may_end_the_grant() {
    let mut report = case();
    report.subsidy = None;
    report.stage = Stage::Reported;
    report.route = vec![OfficeKind::Township];
    let outcome = Outcome::Stopped {
        last_month: month("2026-11"),
    };
    let recorded = go(
        &report,
        &township(),
        Act::Record {
            outcome,
            words: "已核实".into(),
        },
    );
    assert_eq!(
        (recorded.case.stage, recorded.case.outcome),
        (Stage::Recorded, Some(outcome))
    );
    assert_eq!(
        recorded.notices[0].particulars.month,
        Some(month("2026-11"))
    );
    assert_eq!(recorded.journal[0].note.as_deref(), Some("已核实"));
    let wordless = go(&report, &township(), example(ActKind::Record));
    assert_eq!(wordless.journal[0].note, None);
    let mut granted = case();
    granted.stage = Stage::Approved;
    let ended = exit(
        &granted,
        month("2026-11"),
        &Office::of_home(OfficeKind::Township, HOME),
        now(),
    );
    assert_eq!(
        (ended.case.stage, ended.case.last_month),
        (Stage::Exited, Some(month("2026-11")))
    );
}

/// Every stage × act × actor: what does not fit is rejected and what fits is done by its holder alone.
#[test]
fn s1_16_illegal_transitions_are_rejected_with_a_code_and_a_rule() {
    let mut actors: Vec<Actor> = OfficeKind::ALL.iter().map(|kind| officer(*kind)).collect();
    actors.extend([
        Actor::Citizen,
        Actor::Portal,
        Actor::Officer(Office {
            kind: OfficeKind::Township,
            place: "230881100".into(),
        }),
    ]);
    let mut done = 0;
    for stage in Stage::ALL {
        for kind in ActKind::ALL {
            for actor in &actors {
                let mut at = case();
                if stage == Stage::SupplementRequested {
                    at = go(&at, &township(), example(ActKind::RequestSupplement)).case;
                }
                at.stage = stage;
                match act(&at, actor, example(kind), &periods(), now()) {
                    Ok(step) => {
                        done += 1;
                        assert!(fitting(&at).contains(&kind));
                        assert_eq!(step.journal.last().unwrap().stage, step.case.stage);
                        if let Actor::Officer(office) = actor {
                            assert_eq!(at.holder().as_ref(), Some(office));
                        }
                    }
                    Err(rejection) => {
                        assert!(rejection.rule.starts_with('R') && !rejection.code.is_empty())
                    }
                }
            }
        }
    }
    // 10 stages that can be withdrawn from, 15 acts of offices, and the citizen's answer to an open notice.
    assert_eq!(done, 10 + 15 + 1);
}
