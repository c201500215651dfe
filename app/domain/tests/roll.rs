//! The payment roll: two signatures, frozen lines, account holders and bank states.
#![cfg(test)]

mod hostile;

use chrono::{DateTime, NaiveDate, Utc};
use domain::money::{Fen, SubsidyKind};
use domain::month::YearMonth;
use domain::rejection::Rejection;
use domain::roll::*;
use hostile::hostile;
use proptest::prelude::*;
use uuid::Uuid;

fn ym(text: &str) -> YearMonth {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn line(number: u128, yuan: i64) -> RollLine {
    RollLine {
        id: id(number),
        beneficiary: id(1_000 + number),
        application: id(2_000 + number),
        kind: SubsidyKind::Living,
        from: ym("2026-09"),
        through: ym("2026-11"),
        amount: Fen::from_yuan(yuan),
        applicant_name: "王小明".into(),
        account_holder: "王小明".into(),
        holder_exception: None,
        pays_again: None,
        state: LineState::OnRoll,
    }
}

fn roll(lines: impl IntoIterator<Item = RollLine>) -> PaymentRoll {
    let mut roll = PaymentRoll::new(ym("2026-11"));
    for line in lines {
        roll.add_line(line).unwrap();
    }
    roll
}

fn civil_affairs_signs(roll: &mut PaymentRoll) -> Result<(), RollRefusal> {
    roll.sign(
        SigningOffice::CivilAffairs,
        id(1),
        at("2026-11-23T02:00:00Z"),
    )
}

fn dpf_signs(roll: &mut PaymentRoll) -> Result<(), RollRefusal> {
    roll.sign(SigningOffice::Dpf, id(2), at("2026-11-24T02:00:00Z"))
}

fn sent_roll() -> PaymentRoll {
    let mut roll = roll([line(1, 320), line(2, 110)]);
    civil_affairs_signs(&mut roll).unwrap();
    dpf_signs(&mut roll).unwrap();
    roll.send(at("2026-11-25T02:00:00Z"), day("2026-11-25"))
        .unwrap();
    roll
}

#[test]
fn r4_3_a_roll_with_one_signature_cannot_be_sent() {
    let mut roll = roll([line(1, 320)]);
    let send = |roll: &mut PaymentRoll| roll.send(at("2026-11-25T02:00:00Z"), day("2026-11-25"));
    assert_eq!(
        send(&mut roll),
        Err(RollRefusal::SignatureMissing(vec![
            SigningOffice::CivilAffairs,
            SigningOffice::Dpf
        ]))
    );
    dpf_signs(&mut roll).unwrap();
    assert_eq!(
        send(&mut roll),
        Err(RollRefusal::SignatureMissing(vec![
            SigningOffice::CivilAffairs
        ]))
    );
    civil_affairs_signs(&mut roll).unwrap();
    assert_eq!(send(&mut roll), Ok(Sent::InTime));
    assert_eq!(send(&mut roll), Err(RollRefusal::AlreadySent));
}

#[test]
fn r4_3_the_first_signature_freezes_the_roll() {
    let mut roll = roll([line(1, 320)]);
    civil_affairs_signs(&mut roll).unwrap();
    assert_eq!(roll.add_line(line(2, 110)), Err(RollRefusal::Frozen));
    assert_eq!(roll.remove_line(id(1)), Err(RollRefusal::Frozen));
    assert_eq!(
        civil_affairs_signs(&mut roll),
        Err(RollRefusal::AlreadySigned)
    );
    assert_eq!(roll.hand_back().unwrap().len(), 1);
    roll.add_line(line(2, 110)).unwrap();
    assert_eq!(roll.remove_line(id(1)).unwrap().id, id(1));
}

#[test]
fn r4_3_one_officer_cannot_sign_for_both_offices() {
    let mut roll = roll([line(1, 320)]);
    civil_affairs_signs(&mut roll).unwrap();
    let same = roll.sign(SigningOffice::Dpf, id(1), at("2026-11-24T02:00:00Z"));
    assert_eq!(same, Err(RollRefusal::SameOfficer));
}

#[test]
fn r4_3_a_roll_sent_after_the_cut_off_still_goes_and_is_marked_late() {
    let mut roll = roll([line(1, 320)]);
    civil_affairs_signs(&mut roll).unwrap();
    dpf_signs(&mut roll).unwrap();
    // 00:00 on the 26th in China, still the 25th in UTC.
    assert_eq!(
        roll.send(at("2026-11-25T16:00:00Z"), day("2026-11-25")),
        Ok(Sent::Late)
    );
}

#[test]
fn r5_1_a_roll_changed_behind_the_signatures_cannot_be_sent() {
    let mut roll = roll([line(1, 320)]);
    civil_affairs_signs(&mut roll).unwrap();
    roll.lines[0].amount = Some(Fen(1));
    assert_eq!(dpf_signs(&mut roll), Err(RollRefusal::DiffersFromSigned));
    roll.lines[0].amount = Fen::from_yuan(320);
    dpf_signs(&mut roll).unwrap();
    roll.lines.push(line(2, 1));
    assert_eq!(
        roll.send(at("2026-11-25T02:00:00Z"), day("2026-11-25")),
        Err(RollRefusal::DiffersFromSigned)
    );
}

#[test]
fn r5_1_two_sums_or_two_people_exchanged_behind_a_signature_are_noticed() {
    let whole = roll([line(1, 320), line(2, 110)]);
    let mut sums = whole.clone();
    civil_affairs_signs(&mut sums).unwrap();
    sums.lines[0].amount = Fen::from_yuan(110);
    sums.lines[1].amount = Fen::from_yuan(320);
    assert_eq!(dpf_signs(&mut sums), Err(RollRefusal::DiffersFromSigned));
    let mut people = whole.clone();
    civil_affairs_signs(&mut people).unwrap();
    people.lines[0].beneficiary = id(77);
    assert_eq!(dpf_signs(&mut people), Err(RollRefusal::DiffersFromSigned));
}

#[test]
fn r5_1_a_roll_that_is_not_accurate_cannot_be_signed() {
    assert_eq!(civil_affairs_signs(&mut roll([])), Err(RollRefusal::Empty));
    let unknown = RollLine {
        amount: None,
        ..line(1, 0)
    };
    assert_eq!(
        civil_affairs_signs(&mut roll([unknown])),
        Err(RollRefusal::AmountMissing(vec![id(1)]))
    );
    assert_eq!(
        civil_affairs_signs(&mut roll([line(1, 0)])),
        Err(RollRefusal::AmountMissing(vec![id(1)]))
    );
    let huge = RollLine {
        amount: Some(Fen(i64::MAX)),
        ..line(2, 1)
    };
    assert_eq!(
        civil_affairs_signs(&mut roll([line(1, 1), huge])),
        Err(RollRefusal::SumTooLarge)
    );
}

#[test]
fn r5_1_a_month_cannot_be_on_the_roll_twice() {
    let mut roll = roll([line(1, 320)]);
    let again = RollLine {
        id: id(9),
        through: ym("2026-09"),
        ..line(1, 100)
    };
    assert_eq!(
        roll.add_line(again.clone()),
        Err(RollRefusal::PaidTwice(vec![id(9)]))
    );
    roll.add_line(RollLine {
        kind: SubsidyKind::Care,
        ..again.clone()
    })
    .unwrap();
    roll.lines.push(RollLine {
        id: id(10),
        ..again
    });
    assert_eq!(
        civil_affairs_signs(&mut roll),
        Err(RollRefusal::PaidTwice(vec![id(10)]))
    );
}

#[test]
fn r5_2_an_account_in_another_name_is_blocked_until_an_exception_is_documented() {
    let child = RollLine {
        account_holder: "李芳".into(),
        ..line(1, 320)
    };
    let mut blocked = roll([child.clone()]);
    assert_eq!(
        civil_affairs_signs(&mut blocked),
        Err(RollRefusal::HolderDiffers(vec![id(1)]))
    );
    let exception = |reason: &str| HolderException {
        officer: id(7),
        reason: reason.into(),
        document: id(8),
    };
    let mut undocumented = roll([RollLine {
        holder_exception: Some(exception("  ")),
        ..child.clone()
    }]);
    assert!(civil_affairs_signs(&mut undocumented).is_err());
    let mut settled = roll([RollLine {
        holder_exception: Some(exception("6岁，母亲代收")),
        ..child
    }]);
    assert_eq!(civil_affairs_signs(&mut settled), Ok(()));
}

#[test]
fn r5_2_blanks_and_dots_do_not_make_another_person() {
    let names = [
        ("王 小明", "王小明　"),
        ("阿依古丽·买买提", "阿依古丽•买买提"),
    ];
    for (applicant, holder) in names {
        let line = RollLine {
            applicant_name: applicant.into(),
            account_holder: holder.into(),
            ..line(1, 1)
        };
        assert!(line.holder_is_settled(), "{applicant}");
    }
    let nameless = RollLine {
        applicant_name: " ".into(),
        account_holder: String::new(),
        ..line(1, 1)
    };
    assert!(!nameless.holder_is_settled());
}

#[test]
fn r5_2_a_line_goes_from_the_roll_to_finance_to_the_account() {
    let mut roll = sent_roll();
    assert_eq!(roll.lines[0].state, LineState::SentToFinance);
    roll.record_paid(id(1), day("2026-11-28")).unwrap();
    assert_eq!(
        roll.lines[0].state,
        LineState::Paid {
            on: day("2026-11-28")
        }
    );
    assert_eq!(
        roll.record_paid(id(1), day("2026-11-29")),
        Err(RollRefusal::WrongState)
    );
    assert_eq!(
        roll.record_paid(id(99), day("2026-11-29")),
        Err(RollRefusal::NoSuchLine)
    );
}

#[test]
fn r5_2_nothing_is_paid_before_the_roll_is_sent() {
    let mut roll = roll([line(1, 320)]);
    assert_eq!(
        roll.record_paid(id(1), day("2026-11-24")),
        Err(RollRefusal::WrongState)
    );
}

#[test]
fn r5_2_a_returned_payment_is_paid_again_on_a_later_roll() {
    let mut roll = sent_roll();
    assert_eq!(
        roll.pay_again(id(1), id(50), "王小明".into()),
        Err(RollRefusal::WrongState)
    );
    roll.record_returned(id(1), day("2026-11-30"), BankReason::AccountClosed)
        .unwrap();
    let again = roll.pay_again(id(1), id(50), "王小明".into()).unwrap();
    assert_eq!(
        (again.pays_again, again.amount),
        (Some(id(1)), Fen::from_yuan(320))
    );
    let mut december = PaymentRoll::new(ym("2026-12"));
    december.add_line(again).unwrap();
    assert_eq!(december.total(), Fen::from_yuan(320));
}

#[test]
fn r5_2_a_payment_reported_as_paid_may_still_come_back() {
    let mut roll = sent_roll();
    roll.record_paid(id(2), day("2026-11-28")).unwrap();
    roll.record_returned(id(2), day("2026-12-01"), BankReason::AccountFrozen)
        .unwrap();
    assert_eq!(
        roll.record_paid(id(2), day("2026-12-02")),
        Err(RollRefusal::WrongState)
    );
}

#[test]
fn no_name_stands_in_a_refusal() {
    let refusal = civil_affairs_signs(&mut roll([RollLine {
        account_holder: "李芳".into(),
        ..line(1, 1)
    }]))
    .unwrap_err();
    assert!(!format!("{refusal} {refusal:?}").contains('李'));
    assert_eq!(
        Rejection::from(refusal),
        Rejection {
            code: "roll-holder-differs",
            rule: "R5.1"
        }
    );
}

#[test]
fn a_roll_keeps_its_shape_in_json() {
    let roll = sent_roll();
    let json = serde_json::to_string(&roll).unwrap();
    assert_eq!(serde_json::from_str::<PaymentRoll>(&json).unwrap(), roll);
}

proptest! {
    #[test]
    fn the_sum_of_the_roll_is_the_sum_of_its_lines(amounts in proptest::collection::vec(1..1_000_000i64, 1..40)) {
        let mut roll = roll(amounts.iter().zip(1..).map(|(yuan, number)| line(number, *yuan)));
        prop_assert_eq!(roll.total(), Fen::from_yuan(amounts.iter().sum()));
        civil_affairs_signs(&mut roll).unwrap();
        prop_assert_eq!(&roll.signatures[0].lines, &roll.lines);
        prop_assert_eq!(roll.lines.len(), amounts.len());
    }

    #[test]
    fn hostile_names_never_panic(own in hostile(), holder in hostile()) {
        let line = RollLine { applicant_name: own.clone(), account_holder: holder, ..line(1, 1) };
        let _ = line.holder_is_settled();
        let same = RollLine { account_holder: own, ..line };
        prop_assert!(same.holder_is_settled() || same.applicant_name.trim().is_empty());
    }
}
