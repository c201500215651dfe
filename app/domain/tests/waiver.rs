//! Waivers: named items, cooling step, who may sign, taking back.
#![cfg(test)]

mod hostile;

use chrono::{DateTime, NaiveDate, Utc};
use domain::data_match::may_invite_again;
use domain::month::YearMonth;
use domain::payment::WhyNothing;
use domain::waiver::*;
use hostile::hostile;
use proptest::prelude::*;
use uuid::Uuid;

const OFFICER: Uuid = Uuid::from_u128(7);

fn ym(text: &str) -> YearMonth {
    text.parse().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An instant written in China time.
fn china(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(&format!("{text}+08:00"))
        .unwrap()
        .to_utc()
}

fn item(service: &str) -> NamedItem {
    NamedItem {
        service: service.into(),
        loss_understood: true,
    }
}

fn known(service: &str) -> bool {
    ["living-subsidy", "care-subsidy", "free-transport"].contains(&service)
}

fn sign(signer: WaiverSigner, items: &[NamedItem]) -> Result<Waiver, WaiverRefusal> {
    Waiver::sign(signer, items, known, china("2026-03-31T23:30:00"))
}

fn in_force() -> Waiver {
    let mut waiver = sign(
        WaiverSigner::Person,
        &[item("living-subsidy"), item("free-transport")],
    )
    .unwrap();
    waiver.confirm(china("2026-04-01T00:00:00")).unwrap();
    waiver
}

#[test]
fn r10_3_there_is_no_waive_all() {
    for all in ["all", "*", "全部", ""] {
        assert_eq!(
            sign(WaiverSigner::Person, &[item(all)]),
            Err(WaiverRefusal::UnknownItem(all.into()))
        );
    }
    assert_eq!(
        sign(WaiverSigner::Person, &[]),
        Err(WaiverRefusal::NothingNamed)
    );
}

#[test]
fn r10_3_each_item_is_ticked_with_its_loss() {
    let blind = NamedItem {
        loss_understood: false,
        ..item("care-subsidy")
    };
    let refused = sign(WaiverSigner::Person, &[item("living-subsidy"), blind]);
    assert_eq!(
        refused,
        Err(WaiverRefusal::LossNotUnderstood("care-subsidy".into()))
    );
    let twice = sign(
        WaiverSigner::Person,
        &[item("living-subsidy"), item("living-subsidy")],
    );
    assert_eq!(
        twice,
        Err(WaiverRefusal::NamedTwice("living-subsidy".into()))
    );
}

#[test]
fn r10_3_only_the_person_may_waive() {
    use WaiverSigner::{Assistant, Entrusted, KinWithDuty, VillageCommittee};
    for signer in [KinWithDuty, VillageCommittee, Entrusted, Assistant] {
        assert_eq!(
            sign(signer, &[item("living-subsidy")]),
            Err(WaiverRefusal::OnlyThePerson),
            "{signer:?}"
        );
    }
}

#[test]
fn r10_3_a_waiver_is_confirmed_the_next_day_at_the_earliest() {
    let mut waiver = sign(WaiverSigner::Person, &[item("living-subsidy")]).unwrap();
    let too_early = waiver.confirm(china("2026-03-31T23:59:59"));
    assert_eq!(
        too_early,
        Err(WaiverRefusal::TooEarly {
            from: day("2026-04-01")
        })
    );
    assert!(
        !waiver.covers("living-subsidy", china("2026-05-01T00:00:00")),
        "nothing changes before"
    );
    waiver.confirm(china("2026-04-01T00:00:00")).unwrap();
    assert!(waiver.covers("living-subsidy", china("2026-04-01T00:00:00")));
    assert_eq!(
        waiver.confirm(china("2026-04-02T00:00:00")),
        Err(WaiverRefusal::WrongState)
    );
}

#[test]
fn r10_3_an_officer_may_confirm_it_with_the_person_at_once() {
    let mut waiver = sign(WaiverSigner::Person, &[item("living-subsidy")]).unwrap();
    waiver
        .confirm_with_officer(OFFICER, china("2026-03-31T23:40:00"))
        .unwrap();
    assert!(waiver.covers("living-subsidy", china("2026-03-31T23:40:00")));
}

#[test]
fn r10_3_a_guardians_waiver_goes_to_an_officer() {
    let signed = sign(WaiverSigner::Guardian, &[item("care-subsidy")]).unwrap();
    let at = china("2026-04-02T09:00:00");
    let mut waiver = signed.clone();
    assert_eq!(waiver.confirm(at), Err(WaiverRefusal::WrongState));
    assert_eq!(
        waiver.confirm_with_officer(OFFICER, at),
        Err(WaiverRefusal::WrongState)
    );
    waiver.decide(OFFICER, false, at).unwrap();
    assert!(!waiver.covers("care-subsidy", at));
    let mut accepted = signed;
    accepted.decide(OFFICER, true, at).unwrap();
    assert!(accepted.covers("care-subsidy", at));
    assert_eq!(
        accepted.decide(OFFICER, false, at),
        Err(WaiverRefusal::WrongState)
    );
}

#[test]
fn r10_3_a_waiver_can_be_taken_back_at_any_time_item_by_item() {
    let mut waiver = in_force();
    let at = china("2026-07-20T10:00:00");
    assert!(waiver.revoke("living-subsidy", at));
    assert!(
        !waiver.revoke("living-subsidy", at),
        "a second time changes nothing"
    );
    assert!(!waiver.covers("living-subsidy", at));
    assert!(waiver.covers("free-transport", at), "the other item stays");
    let mut cooling = sign(WaiverSigner::Person, &[item("living-subsidy")]).unwrap();
    assert!(cooling.revoke("living-subsidy", at));
}

#[test]
fn r10_3_waived_months_are_not_paid_later_and_the_month_of_applying_is() {
    let mut waiver = in_force();
    assert_eq!(waiver.unpaid_months("living-subsidy").unwrap().until, None);
    waiver.revoke("living-subsidy", china("2026-07-20T10:00:00"));
    let months = waiver.unpaid_months("living-subsidy").unwrap();
    assert_eq!(
        (months.from, months.until),
        (ym("2026-05"), Some(ym("2026-06")))
    );
    assert_eq!(months.why, WhyNothing::Waived);
    assert_eq!(waiver.unpaid_months("care-subsidy"), None);
    let mut short = in_force();
    short.revoke("living-subsidy", china("2026-05-02T10:00:00"));
    assert_eq!(
        short.unpaid_months("living-subsidy"),
        None,
        "taken back before a month was lost"
    );
}

#[test]
fn r10_3_one_may_invite_again_once_a_year() {
    let waived = day("2026-04-01");
    assert!(!may_invite_again(waived, None, day("2027-03-31")));
    assert!(may_invite_again(waived, None, day("2027-04-01")));
    assert!(!may_invite_again(
        waived,
        Some(day("2027-05-01")),
        day("2028-04-30")
    ));
    assert!(may_invite_again(
        waived,
        Some(day("2027-05-01")),
        day("2028-05-01")
    ));
    assert!(
        !may_invite_again(waived, Some(day("2020-01-01")), day("2026-05-01")),
        "an older invitation does not help"
    );
    assert!(!may_invite_again(NaiveDate::MAX, None, NaiveDate::MAX));
}

#[test]
fn a_waiver_keeps_its_shape_in_json() {
    let waiver = in_force();
    let json = serde_json::to_string(&waiver).unwrap();
    assert_eq!(serde_json::from_str::<Waiver>(&json).unwrap(), waiver);
    assert_eq!(
        (
            WaiverRefusal::NothingNamed.code(),
            WaiverRefusal::NothingNamed.rule()
        ),
        ("waiver-nothing-named", "R10.3")
    );
}

proptest! {
    #[test]
    fn hostile_items_never_panic_and_never_waive(service in hostile()) {
        prop_assume!(!known(&service));
        prop_assert_eq!(sign(WaiverSigner::Person, &[item(&service)]), Err(WaiverRefusal::UnknownItem(service)));
    }
}
