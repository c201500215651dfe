//! The account that is paid into: it waits a day, and for an officer where it is another's.
#![expect(clippy::unwrap_used, reason = "a test may fail by panicking")]

use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    payee::{Approval, PayeeChange, PayeeStanding, may_ask},
    rejection::Rejection,
};

fn noon() -> DateTime<Utc> {
    "2026-03-10T12:00:00Z".parse().unwrap()
}

fn asked(holder: &str) -> PayeeChange {
    PayeeChange {
        asked_at: noon(),
        approval: Approval::needed("王晓兰", holder),
        stopped_at: None,
    }
}

#[test]
fn an_account_in_ones_own_name_is_paid_into_after_a_day_and_not_a_second_earlier() {
    let change = asked(" 王 晓兰 ");
    let day = TimeDelta::hours(24);
    let until = noon() + day;
    assert_eq!(change.standing(noon()), PayeeStanding::Held { until });
    let before = until - TimeDelta::seconds(1);
    assert_eq!(change.standing(before), PayeeStanding::Held { until });
    assert_eq!(change.standing(until), PayeeStanding::InForce);
}

#[test]
fn an_account_in_anothers_name_waits_for_an_officer_however_long() {
    let mut change = asked("李建国");
    let late = noon() + TimeDelta::days(400);
    assert_eq!(change.standing(late), PayeeStanding::WithOfficer);
    change.decide(true, noon()).unwrap();
    // The officer's yes does not shorten the day.
    assert!(matches!(
        change.standing(noon()),
        PayeeStanding::Held { .. }
    ));
    assert_eq!(change.standing(late), PayeeStanding::InForce);
    assert_eq!(change.decide(false, late), Err(Rejection::NOT_NOW));
    let mut other = asked("李建国");
    other.decide(false, noon()).unwrap();
    assert_eq!(other.standing(late), PayeeStanding::Refused);
}

#[test]
fn the_person_stops_it_while_it_waits_and_not_once_it_is_paid_into() {
    let mut change = asked("王晓兰");
    change.stop(noon()).unwrap();
    assert_eq!(
        change.standing(noon() + TimeDelta::days(2)),
        PayeeStanding::Stopped
    );
    let mut in_force = asked("王晓兰");
    let late = noon() + TimeDelta::days(1);
    assert_eq!(in_force.stop(late), Err(Rejection::NOT_NOW));
}

#[test]
fn nothing_is_changed_within_a_day_after_phone_or_password_were_made_anew() {
    let day = TimeDelta::hours(24);
    assert_eq!(may_ask(None, noon()), Ok(()));
    assert_eq!(may_ask(Some(noon()), noon()), Err(Rejection::HELD));
    let last = noon() + day - TimeDelta::seconds(1);
    assert_eq!(may_ask(Some(noon()), last), Err(Rejection::HELD));
    assert_eq!(may_ask(Some(noon()), noon() + day), Ok(()));
}
