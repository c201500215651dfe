//! What each kind of report suggests to the officer.
#![cfg(test)]

use chrono::NaiveDate;
use domain::change_report::*;
use domain::exit::{ExitReason, PaidMonth, SentenceKind};
use domain::money::Fen;
use domain::month::YearMonth;
use domain::overlap::Verdict;
use domain::payment::PaymentRhythm;

fn ym(text: &str) -> YearMonth {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn paid_through(last: &str) -> Vec<PaidMonth> {
    ym("2026-01")
        .through(ym(last))
        .map(|month| PaidMonth {
            month,
            amount: Fen(10_000),
        })
        .collect()
}

fn suggested(report: &ChangeReport, reporter: Reporter, last_paid: &str) -> Vec<Suggestion> {
    let paid = paid_through(last_paid);
    follow_up(
        report,
        reporter,
        Drawing {
            rhythm: PaymentRhythm::Monthly,
            paid: &paid,
        },
    )
}

fn last_month(steps: &[Suggestion]) -> Option<YearMonth> {
    steps.iter().find_map(|step| match step {
        Suggestion::EndAfter { last_month, .. } => Some(*last_month),
        _ => None,
    })
}

fn months_asked_back(steps: &[Suggestion]) -> Vec<YearMonth> {
    let months = |step: &Suggestion| match step {
        Suggestion::Recover { recovery } => recovery.months.iter().map(|paid| paid.month).collect(),
        _ => Vec::new(),
    };
    steps.iter().flat_map(months).collect()
}

#[test]
fn r9_2_a_move_ends_with_its_month_and_invites_to_apply_at_the_new_place() {
    let report = ChangeReport::MovedRegistration {
        on: day("2026-10-12"),
        to: Some("230881".into()),
    };
    let steps = suggested(&report, Reporter::Person, "2026-11");
    let invitation = Suggestion::InviteToApply {
        place: Some("230881".into()),
        unpaid_from: ym("2026-11"),
    };
    assert_eq!(steps[0], invitation, "the gap is said first");
    assert_eq!(last_month(&steps), Some(ym("2026-10")));
    assert_eq!(months_asked_back(&steps), [ym("2026-11")]);
}

#[test]
fn r9_4_a_changed_certificate_keeps_the_old_standard_until_its_month() {
    let report = ChangeReport::CertificateChanged {
        issued_on: day("2026-10-31"),
    };
    let steps = suggested(&report, Reporter::Person, "2026-11");
    assert_eq!(
        steps,
        [
            Suggestion::KeepPaying,
            Suggestion::ReassessFrom {
                month: ym("2026-10")
            }
        ]
    );
}

#[test]
fn r12_2_a_similar_benefit_is_settled_by_an_officer_and_never_ends_payment_by_itself() {
    for verdict in [
        Verdict::Excluded,
        Verdict::ChooseTheHigher,
        Verdict::BothAllowed,
        Verdict::AskTheOffice,
    ] {
        let report = ChangeReport::SimilarBenefit {
            benefit: "tekun".into(),
            from: ym("2026-09"),
            verdict,
        };
        let steps = suggested(&report, Reporter::Person, "2026-11");
        assert_eq!(steps[0], Suggestion::KeepPaying, "{verdict:?}");
        assert_eq!(last_month(&steps), None);
        assert_eq!(
            steps.contains(&Suggestion::AskForChoice),
            verdict == Verdict::ChooseTheHigher
        );
        let settles = steps
            .iter()
            .any(|step| matches!(step, Suggestion::SettleOverlap { .. }));
        assert_eq!(settles, verdict != Verdict::BothAllowed);
    }
}

#[test]
fn r9_1_a_relative_reports_a_death_without_a_mandate() {
    let report = ChangeReport::Death {
        on: day("2026-11-03"),
    };
    assert!(may_report(&report, Reporter::Relative));
    let steps = suggested(&report, Reporter::Relative, "2026-12");
    assert_eq!(steps[0], Suggestion::ConfirmDeath);
    assert_eq!(last_month(&steps), Some(ym("2026-11")));
    assert_eq!(months_asked_back(&steps), [ym("2026-12")]);
    assert!(steps.contains(&Suggestion::EndMandates));
    assert!(!steps.contains(&Suggestion::CheckAccount));
}

#[test]
fn r12_4_a_month_of_death_still_due_asks_to_check_the_account() {
    let steps = suggested(
        &ChangeReport::Death {
            on: day("2026-11-03"),
        },
        Reporter::VillageCommittee,
        "2026-10",
    );
    assert!(steps.contains(&Suggestion::CheckAccount));
    assert!(months_asked_back(&steps).is_empty());
}

#[test]
fn r9_3_a_suspended_sentence_changes_nothing() {
    let report = |kind| ChangeReport::Sentence {
        kind,
        began_on: day("2026-10-12"),
    };
    assert_eq!(
        suggested(
            &report(SentenceKind::Suspended),
            Reporter::Person,
            "2026-11"
        ),
        [Suggestion::KeepPaying]
    );
    let steps = suggested(
        &report(SentenceKind::FixedTerm),
        Reporter::Person,
        "2026-11",
    );
    assert_eq!(last_month(&steps), Some(ym("2026-10")));
    assert_eq!(months_asked_back(&steps), [ym("2026-11")]);
}

#[test]
fn r7_1_a_changed_household_is_rechecked_first() {
    let report = |last_month| ChangeReport::Household { last_month };
    let unknown = suggested(&report(None), Reporter::Person, "2026-11");
    assert_eq!(unknown, [Suggestion::KeepPaying, Suggestion::Recheck]);
    let known = suggested(&report(Some(ym("2026-10"))), Reporter::Person, "2026-11");
    assert_eq!(known[0], Suggestion::Recheck);
    assert_eq!(last_month(&known), Some(ym("2026-10")));
}

#[test]
fn a_new_telephone_number_or_free_words_never_touch_money() {
    assert_eq!(
        suggested(&ChangeReport::Contact, Reporter::Person, "2026-11"),
        [Suggestion::KeepPaying]
    );
    let other = suggested(&ChangeReport::Other, Reporter::Person, "2026-11");
    assert_eq!(other, [Suggestion::KeepPaying, Suggestion::Read]);
}

#[test]
fn what_a_third_party_says_is_rechecked_before_it_weighs() {
    let report = ChangeReport::MovedRegistration {
        on: day("2026-10-12"),
        to: None,
    };
    assert_eq!(
        suggested(&report, Reporter::Relative, "2026-10")[0],
        Suggestion::Recheck
    );
    assert!(
        !may_report(&ChangeReport::Contact, Reporter::Relative),
        "a stranger cannot redirect someone's messages"
    );
    assert!(!may_report(
        &ChangeReport::Death {
            on: day("2026-10-12")
        },
        Reporter::Person
    ));
}

#[test]
fn a_suggestion_names_its_ground() {
    let steps = suggested(
        &ChangeReport::Death {
            on: day("2026-11-03"),
        },
        Reporter::Relative,
        "2026-11",
    );
    let reason = ExitReason::Death {
        on: day("2026-11-03"),
    };
    assert!(steps.contains(&Suggestion::EndAfter {
        reason,
        last_month: ym("2026-11")
    }));
}

#[test]
fn what_is_passed_on_names_the_office() {
    use domain::case::{
        sent::{Sent, read},
        step::ActKind,
    };
    let sent = |outcome: &str, words: &str| Sent {
        outcome: outcome.to_owned(),
        words: words.to_owned(),
        ..Sent::default()
    };
    let wrong = read(ActKind::Record, &sent("passed_on", " ")).unwrap_err();
    assert_eq!(wrong[0].question, "words");
    assert!(read(ActKind::Record, &sent("passed_on", "县住建局")).is_ok());
    assert!(read(ActKind::Record, &sent("handled", "")).is_ok());
}
