//! From which month money counts when an office grants (R4.4), and that each subsidy is granted by itself (R1.3).
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod offices;

use domain::{
    case::{
        Case, OfficeKind, Stage,
        step::{Act, ActKind, Actor, act},
    },
    rejection::Rejection,
};
use offices::*;

#[test]
fn r4_4_money_never_starts_before_the_month_of_submission() {
    let mut at = case();
    at.stage = Stage::Determination;
    let early = act(
        &at,
        &officer(OfficeKind::CivilAffairs),
        granted_from("2026-10", ""),
        &periods(),
        now(),
    );
    assert_eq!(early, Err(Rejection::START_TOO_EARLY));
}

#[test]
fn r4_4_a_later_first_month_needs_a_reason_that_the_citizen_reads() {
    let mut at = case();
    at.stage = Stage::Determination;
    let officer = officer(OfficeKind::CivilAffairs);
    let silent = act(
        &at,
        &officer,
        granted_from("2026-12", " "),
        &periods(),
        now(),
    );
    assert_eq!(silent, Err(Rejection::LATER_START_NEEDS_REASON));
    let why = "11月还在领特困供养。";
    let granted = go(&at, &officer, granted_from("2026-12", why));
    assert_eq!(granted.notices[0].note.as_deref(), Some(why));
    assert_eq!(granted.journal[0].note.as_deref(), Some(why));
    assert!(granted.journal[0].note_public);
}

#[test]
fn r4_4_an_answer_months_later_leaves_the_month_of_submission() {
    // Row 6 of the worked examples, as a case: handed in on 09-28, asked on 10-09, answered on 11-02.
    let mut handed_in = case();
    handed_in.submitted_at = "2026-09-28T02:00:00Z".parse().unwrap();
    let on = |case: &Case, actor: &Actor, wanted: Act, moment: &str| {
        act(case, actor, wanted, &periods(), moment.parse().unwrap())
            .unwrap()
            .case
    };
    let asked = on(
        &handed_in,
        &township(),
        example(ActKind::RequestSupplement),
        "2026-10-09T02:00:00Z",
    );
    let answered = on(
        &asked,
        &Actor::Citizen,
        example(ActKind::AnswerSupplement),
        "2026-11-02T02:00:00Z",
    );
    let accepted = on(&answered, &township(), Act::Accept, "2026-11-02T03:00:00Z");
    assert_eq!(
        accepted.completed_at,
        Some("2026-11-02T03:00:00Z".parse().unwrap())
    );
    let mut last = on(&accepted, &township(), Act::Forward, "2026-11-04T02:00:00Z");
    last = on(
        &last,
        &officer(OfficeKind::Dpf),
        Act::PassReview,
        "2026-11-10T02:00:00Z",
    );
    let granted = on(
        &last,
        &officer(OfficeKind::CivilAffairs),
        granted_from("2026-09", ""),
        "2026-11-20T02:00:00Z",
    );
    assert_eq!(granted.start_month, Some(month("2026-09")));
}

#[test]
fn r1_3_c_r3_3_d_of_two_subsidies_one_may_be_granted_and_the_other_returned() {
    // Two cases of one person: what an office does with one leaves the other as it is.
    let ready = || {
        let mut at = case();
        at.stage = Stage::DpfReview;
        at
    };
    let (living, care) = (ready(), ready());
    let dpf = officer(OfficeKind::Dpf);
    let passed = go(&living, &dpf, Act::PassReview).case;
    let returned = go(&care, &dpf, example(ActKind::ReturnNotEligible)).case;
    assert_eq!(passed.stage, Stage::Determination);
    assert_eq!(returned.stage, Stage::ReturnedToTownship);
    let start = passed.month_of_submission().to_string();
    let granted = go(
        &passed,
        &officer(OfficeKind::CivilAffairs),
        granted_from(&start, ""),
    )
    .case;
    let refused = go(&returned, &township(), example(ActKind::Refuse)).case;
    assert!(granted.drawing() && granted.start_month.is_some());
    assert!(!refused.drawing() && refused.start_month.is_none());
}
