//! Publicity: seven days, masked names, and nothing but the fields that the text orders.
#![cfg(test)]

mod hostile;

use chrono::{DateTime, NaiveDate, Utc};
use domain::money::{Fen, SubsidyKind};
use domain::publicity::*;
use hostile::hostile;
use proptest::prelude::*;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An instant written in China time.
fn china(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(&format!("{text}+08:00"))
        .unwrap()
        .to_utc()
}

fn entry(name: &str, born_on: &str) -> PublicityEntry {
    let beneficiary = Beneficiary {
        name,
        born_on: day(born_on),
        village: "某某嘎查",
        kind: SubsidyKind::Care,
        standard: Some(Fen(10_000)),
        start_month: "2026-09".parse().unwrap(),
    };
    PublicityEntry::of(&beneficiary, day("2026-11-20"))
}

#[test]
fn r6_4_posted_on_20_november_it_hangs_through_the_27th_and_is_gone_at_midnight() {
    for posted in [
        "2026-11-20T00:00:00",
        "2026-11-20T09:30:00",
        "2026-11-20T23:59:59",
    ] {
        let period = PublicityPeriod::posted_at(china(posted));
        assert_eq!(period.last_day(), day("2026-11-27"));
        assert_eq!(period.gone_at(), china("2026-11-28T00:00:00"));
        assert!(period.is_visible(china(posted)));
        assert!(period.is_visible(china("2026-11-27T23:59:59")));
        assert!(!period.is_visible(china("2026-11-28T00:00:00")));
    }
    let period = PublicityPeriod::posted_at(china("2026-11-20T09:30:00"));
    assert!(!period.is_visible(china("2026-11-20T09:29:59")));
}

#[test]
fn r6_3_given_names_are_masked() {
    let rows = [
        ("王小明", "王*明"),
        ("王明", "王*"),
        ("王", "*"),
        ("", ""),
        (" 王 小 明 ", "王*明"),
        ("欧阳明", "欧阳*"),
        ("欧阳小明", "欧阳*明"),
        ("歐陽小明", "歐陽*明"),
        ("欧阳", "欧*"),
        ("王李小明", "王**明"),
        ("阿依古丽·买买提", "阿***·***"),
        ("阿依古丽•买买提", "阿***·***"),
        ("·买买提", "·***"),
        ("乌力吉巴雅尔", "乌****尔"),
        ("巴特尔", "巴*尔"),
    ];
    for (name, masked) in rows {
        assert_eq!(masked_name(name), masked, "{name}");
    }
}

#[test]
fn r6_3_marks_that_nobody_sees_hide_no_letter() {
    for name in ["王\u{200b}明", "\u{feff}王明", "王明\u{202e}", "王\0明"] {
        assert_eq!(masked_name(name), "王*", "{name:?}");
    }
}

#[test]
fn r6_3_a_minor_has_no_name_at_all() {
    assert_eq!(
        entry("王小明", "2008-11-21").name,
        MINOR,
        "eighteen tomorrow"
    );
    assert_eq!(
        entry("王小明", "2008-11-20").name,
        "王*明",
        "eighteen today"
    );
    assert_eq!(entry("王小明", "2020-01-01").name, MINOR);
    assert_eq!(
        entry("王小明", "2030-01-01").name,
        MINOR,
        "an impossible birthday hides the name"
    );
}

#[test]
fn r6_2_only_the_ordered_fields_are_ever_shown() {
    let json = serde_json::to_value(entry("王小明", "1980-01-01")).unwrap();
    let keys: Vec<_> = json
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    assert_eq!(keys, ["kind", "name", "standard", "start_month", "village"]);
    assert!(!json.to_string().contains('小'));
}

#[test]
fn r6_1_an_unknown_standard_does_not_keep_an_entry_from_being_shown_as_unknown() {
    let beneficiary = Beneficiary {
        name: "王小明",
        born_on: day("1980-01-01"),
        village: "某某嘎查",
        kind: SubsidyKind::Living,
        standard: None,
        start_month: "2026-09".parse().unwrap(),
    };
    assert_eq!(
        PublicityEntry::of(&beneficiary, day("2026-11-20")).standard,
        None
    );
}

#[test]
fn the_notice_is_kept_from_search_engines() {
    assert!(ROBOTS.contains("noindex") && ROBOTS.contains("noarchive"));
}

#[test]
fn nothing_fails_at_the_edges_of_time() {
    for at in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        let period = PublicityPeriod::posted_at(at);
        let _ = (period.last_day(), period.gone_at(), period.is_visible(at));
    }
}

proptest! {
    #[test]
    fn a_masked_name_keeps_its_length_and_hides_the_middle(name in "[\u{4e00}-\u{9fa5}]{3,8}") {
        let masked = masked_name(&name);
        prop_assert_eq!(masked.chars().count(), name.chars().count());
        prop_assert_ne!(&masked, &name);
        let shown = masked.chars().filter(|letter| *letter != '*').count();
        prop_assert!(shown <= 3, "{}", masked);
    }

    #[test]
    fn hostile_names_never_panic_and_never_pass_unmasked(name in hostile()) {
        let masked = masked_name(&name);
        let dotted = masked.contains('·');
        prop_assert!(masked.is_empty() || dotted || masked.contains('*'), "{}", masked);
    }
}
