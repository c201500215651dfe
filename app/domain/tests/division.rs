//! The national list of divisions is sound and says what the statistics say; codes are read or refused.

mod hostile;

use std::collections::BTreeMap;

use domain::division::{Division, DivisionCode, Divisions, Level};
use hostile::hostile;
use proptest::prelude::*;

fn list() -> &'static Divisions {
    Divisions::national()
}

#[expect(clippy::unwrap_used, reason = "only tests call it")]
fn code(text: &str) -> DivisionCode {
    text.parse().unwrap()
}

#[expect(clippy::expect_used, reason = "only tests call it")]
fn get(text: &str) -> Division {
    list().get(code(text)).expect("in the list")
}

#[test]
fn every_row_is_sound() {
    let rows: Vec<Division> = list().all().collect();
    assert_eq!(rows.len(), list().count(), "a row could not be read");
    assert!(
        rows.len() <= usize::from(u16::MAX),
        "row numbers have two bytes"
    );
    for pair in rows.windows(2) {
        assert!(
            pair[0].code < pair[1].code,
            "{} and {} are not in order",
            pair[0].code,
            pair[1].code
        );
        assert!(
            pair[0].code.to_string() < pair[1].code.to_string(),
            "codes sort as their texts"
        );
    }
    for row in rows {
        assert!(
            !row.name.is_empty()
                && row
                    .name
                    .chars()
                    .all(|c| !c.is_whitespace() && !c.is_control()),
            "{}",
            row.code
        );
        assert!(
            !row.initials.is_empty() && row.initials.bytes().all(|b| b.is_ascii_lowercase()),
            "{}",
            row.code
        );
        assert_eq!(list().get(row.code), Some(row));
        match row.code.parent() {
            Some(parent) => assert!(list().get(parent).is_some(), "{} has no parent", row.code),
            None => assert_eq!(row.level, Level::Province),
        }
    }
}

#[test]
fn counts_are_those_of_the_statistics_of_2023() {
    let mut counts = BTreeMap::new();
    for row in list().all() {
        *counts.entry(row.level).or_insert(0) += 1;
    }
    let expected = [
        (Level::Province, 31),
        (Level::Prefecture, 342),
        (Level::County, 2978),
        (Level::Township, 41352),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
}

#[test]
fn every_county_has_a_township_and_every_township_a_county() {
    for county in list().all().filter(|d| d.level == Level::County) {
        assert!(
            list().children(Some(county.code)).next().is_some(),
            "{} has no township",
            county.name
        );
    }
}

#[test]
fn children_are_all_the_rows_below_and_no_others() {
    let mut walked = 0;
    let mut open: Vec<Option<DivisionCode>> = vec![None];
    while let Some(parent) = open.pop() {
        for child in list().children(parent) {
            assert_eq!(child.code.parent(), parent);
            walked += 1;
            open.push(Some(child.code));
        }
    }
    assert_eq!(walked, list().count());
    assert_eq!(list().children(Some(code("99"))).count(), 0);
    assert_eq!(list().children(Some(code("150424100"))).count(), 0);
}

#[test]
fn s3_9_offices_of_linxi_are_its_eleven_governments_and_not_the_industrial_park() {
    let townships: Vec<Division> = list().children(Some(code("150424"))).collect();
    let offices: Vec<String> = townships
        .iter()
        .filter(|d| d.is_office)
        .map(|d| d.code.to_string())
        .collect();
    let expected = [
        "100", "101", "102", "103", "104", "105", "106", "200", "201", "400", "401",
    ];
    assert_eq!(offices, expected.map(|end| format!("150424{end}")));
    assert_eq!(get("150424402").name, "内蒙古林西工业园区");
    assert!(!get("150424402").is_office);
}

#[test]
fn s3_9_farms_and_forest_stations_of_tongjiang_are_no_offices() {
    let (offices, others): (Vec<Division>, Vec<Division>) = list()
        .children(Some(code("230881")))
        .partition(|d| d.is_office);
    assert_eq!(offices.len(), 12);
    assert!(
        offices
            .iter()
            .all(|d| d.name.ends_with(['镇', '乡']) || d.name.ends_with("街道"))
    );
    assert_eq!(others.len(), 11);
    assert!(others.iter().all(|d| d.name.ends_with('场')));
}

#[test]
fn zones_are_no_offices_and_real_counties_are() {
    for (text, name, is_office) in [
        ("150702", "海拉尔区", true),
        ("310115", "浦东新区", true),
        ("500151", "铜梁区", true),
        ("441900", "东莞市", true),
        ("130171", "石家庄高新技术产业开发区", false),
        ("110105021", "南磨房地区", true),
        ("420112001", "吴家山街", true),
        ("320505407", "科技城（东渚街道）", true),
        ("230803198", "向阳区直辖村级区划", false),
        ("350527000", "金门县", false),
        ("131182400", "深州监狱", false),
    ] {
        let division = get(text);
        assert_eq!(
            (division.name, division.is_office),
            (name, is_office),
            "{text}"
        );
    }
}

#[test]
fn full_names_leave_out_what_is_no_place_and_say_nothing_twice() {
    for (text, name) in [
        ("150424100", "内蒙古自治区赤峰市林西县林西镇"),
        ("15", "内蒙古自治区"),
        ("110101001", "北京市东城区东华门街道"),
        ("1101", "北京市"),
        ("419001", "河南省济源市"),
        ("659001", "新疆维吾尔自治区石河子市"),
        ("441900003", "广东省东莞市东城街道"),
        ("620201", "甘肃省嘉峪关市"),
        ("500229", "重庆市城口县"),
    ] {
        assert_eq!(list().full_name(code(text)).as_deref(), Some(name));
    }
    assert_eq!(list().full_name(code("150427")), None);
    for row in list().all() {
        let name = list().full_name(row.code).unwrap();
        assert!(
            !name.contains("直辖县级") && !name.contains("市辖区"),
            "{name}"
        );
    }
}

#[test]
fn choices_pass_over_levels_that_say_nothing() {
    let names = |text: &str| {
        list()
            .choices(Some(code(text)))
            .into_iter()
            .map(|d| d.name)
            .collect::<Vec<_>>()
    };
    assert_eq!(names("11").len(), 16);
    assert!(names("50").contains(&"渝中区") && names("50").contains(&"城口县"));
    assert!(names("41").contains(&"济源市") && names("41").contains(&"郑州市"));
    assert!(names("4419").contains(&"东城街道"));
    assert_eq!(list().choices(None).len(), 31);
    assert!(list().choices(Some(code("98"))).is_empty());
}

#[test]
fn codes_know_their_level_and_what_lies_above() {
    let town = code("150424100");
    assert_eq!(town.level(), Level::Township);
    assert_eq!(town.parent(), Some(code("150424")));
    assert_eq!(town.county(), Some(code("150424")));
    assert_eq!(town.at(Level::Province), Some(code("15")));
    assert_eq!(code("1504").county(), None);
    assert!(town.is_within(code("15")) && town.is_within(town) && !code("15").is_within(town));
    assert!(!code("150424").is_within(code("150425")));
    let path: Vec<String> = list()
        .path(town)
        .iter()
        .map(|d| d.code.to_string())
        .collect();
    assert_eq!(path, ["15", "1504", "150424", "150424100"]);
    assert!(list().path(code("150427")).is_empty());
}

#[test]
fn mistyped_codes_are_refused() {
    for text in [
        "",
        "1",
        "150",
        "15042",
        "1504241",
        "1504241000",
        "0504",
        "1500",
        "150000",
        "+504",
        "１５",
        "15 4",
        "-1",
        "15\n4",
    ] {
        assert!(text.parse::<DivisionCode>().is_err(), "{text:?}");
    }
}

#[test]
fn codes_travel_as_text() {
    let json = serde_json::to_string(&code("150424")).unwrap();
    assert_eq!(json, "\"150424\"");
    assert_eq!(
        serde_json::from_str::<DivisionCode>(&json).unwrap(),
        code("150424")
    );
    assert!(serde_json::from_str::<DivisionCode>("\"15x\"").is_err());
}

proptest! {
    #[test]
    fn any_text_is_a_code_or_refused(text in prop_oneof![hostile().boxed(), "[0-9]{0,12}".boxed()]) {
        if let Ok(code) = text.parse::<DivisionCode>() {
            prop_assert_eq!(code.to_string(), text);
            prop_assert!(code.is_within(code.at(Level::Province).unwrap()));
            let _ = (list().get(code), list().path(code), list().full_name(code), list().choices(Some(code)));
        }
    }
}
