//! Divisions are found by what citizens type, likeliest first, and nonsense finds nothing.

use std::time::Instant;

use domain::division::{DivisionCode, Divisions};
use proptest::prelude::*;

fn list() -> &'static Divisions {
    Divisions::national()
}

#[expect(clippy::unwrap_used, reason = "only tests call it")]
fn code(text: &str) -> DivisionCode {
    text.parse().unwrap()
}

fn found(query: &str) -> Vec<String> {
    list()
        .search(query, 10)
        .into_iter()
        .map(|hit| hit.full_name)
        .collect()
}

#[test]
fn likeliest_place_comes_first() {
    for (query, first) in [
        ("林西", "内蒙古自治区赤峰市林西县"),
        ("林西县", "内蒙古自治区赤峰市林西县"),
        ("林西縣", "内蒙古自治区赤峰市林西县"),
        (" 林\u{200b}西\u{3000}", "内蒙古自治区赤峰市林西县"),
        ("同江", "黑龙江省佳木斯市同江市"),
        ("海拉爾", "内蒙古自治区呼伦贝尔市海拉尔区"),
        ("林西 大井", "内蒙古自治区赤峰市林西县大井镇"),
        ("大井，林西", "内蒙古自治区赤峰市林西县大井镇"),
        ("赤峰市林西县", "内蒙古自治区赤峰市林西县"),
        ("赤峰林西", "内蒙古自治区赤峰市林西县"),
        ("内蒙林西大井", "内蒙古自治区赤峰市林西县大井镇"),
        (
            "内蒙古自治区赤峰市林西县林西镇",
            "内蒙古自治区赤峰市林西县林西镇",
        ),
        (
            "内蒙古自治区赤峰市林西县大井镇中心村12号",
            "内蒙古自治区赤峰市林西县大井镇",
        ),
        ("赤峰 lxx", "内蒙古自治区赤峰市林西县"),
        ("赤峰", "内蒙古自治区赤峰市"),
        ("内蒙古", "内蒙古自治区"),
        ("宁夏", "宁夏回族自治区"),
        ("北京", "北京市"),
        ("东莞", "广东省东莞市"),
        ("北京市朝阳区", "北京市朝阳区"),
        ("東莞市東城街道", "广东省东莞市东城街道"),
        ("乾县", "陕西省咸阳市乾县"),
        ("150424", "内蒙古自治区赤峰市林西县"),
        ("１５０４２４", "内蒙古自治区赤峰市林西县"),
        ("150400", "内蒙古自治区赤峰市"),
        ("150000", "内蒙古自治区"),
    ] {
        assert_eq!(
            found(query).first().map(String::as_str),
            Some(first),
            "{query}: {:?}",
            found(query)
        );
    }
}

#[test]
fn initials_find_the_place_among_its_namesakes_wide_or_narrow() {
    let narrow = list().search("lx", 40);
    assert!(narrow.iter().any(|hit| hit.division.code == code("150424")));
    assert_eq!(list().search("ｌｘ", 40), narrow);
    assert_eq!(list().search("LX", 40), narrow);
    assert!(found("lxx").contains(&"内蒙古自治区赤峰市林西县".to_owned()));
}

#[test]
fn zones_come_after_offices_and_placeholders_never() {
    let hits = list().search("林西", 50);
    let zone = hits
        .iter()
        .position(|hit| hit.division.code == code("150424402"))
        .unwrap();
    let town = hits
        .iter()
        .position(|hit| hit.division.code == code("150424100"))
        .unwrap();
    assert!(town < zone);
    for query in ["市辖区", "县", "直辖", "sxq", "1101"] {
        assert!(
            list()
                .search(query, 5000)
                .iter()
                .all(|hit| !hit.division.is_placeholder),
            "{query}"
        );
    }
    assert_eq!(
        found("东莞市")
            .iter()
            .filter(|name| *name == "广东省东莞市")
            .count(),
        1
    );
}

#[test]
fn what_names_no_place_finds_nothing() {
    let long = "林西".repeat(1000);
    for query in [
        "",
        " ",
        "\u{200b}",
        "。，",
        "林\u{0}西",
        "\u{1b}[2J",
        "霍格沃茨",
        "qqqqqq",
        "林西 霍格沃茨",
        "999999",
        "😀",
        &long,
    ] {
        assert_eq!(found(query), Vec::<String>::new(), "{query:?}");
    }
    assert!(list().search("林西", 0).is_empty());
}

#[test]
fn every_division_is_found_by_its_full_name() {
    for row in list().all().step_by(37).filter(|d| !d.is_placeholder) {
        let name = list().full_name(row.code).unwrap();
        let hits = list().search(&name, 3);
        assert!(hits.iter().any(|hit| hit.full_name == name), "{name}");
    }
}

proptest! {
    #[test]
    fn any_text_is_searched_without_harm(text in "(?s).{0,150}", limit in 0_usize..20) {
        prop_assert!(list().search(&text, limit).len() <= limit);
    }

    #[test]
    fn any_mix_of_name_characters_is_searched_without_harm(text in "[林西县縣镇市区赤峰内蒙古lx1 中大新东\u{200b}]{0,130}") {
        let hits = list().search(&text, 20);
        let mut codes: Vec<DivisionCode> = hits.iter().map(|hit| hit.division.code).collect();
        codes.sort();
        codes.dedup();
        prop_assert_eq!(codes.len(), hits.len(), "a place came twice");
    }
}

/// Prints, and promises nothing: `cargo test -p domain --release --test division_search speed -- --nocapture`.
#[test]
fn speed_of_search_is_shown() {
    let start = Instant::now();
    let _ = list();
    println!(
        "reading the list (unless read before): {:?}",
        start.elapsed()
    );
    let glued = "中".repeat(80);
    let towns = "镇 乡 街道 县 区 市 新 大";
    for query in [
        "林西",
        "lx",
        "s",
        "镇",
        "赤峰 镇",
        "林西 大井",
        "内蒙古自治区赤峰市林西县林西镇",
        towns,
        &glued,
    ] {
        let start = Instant::now();
        let hits: usize = (0..20).map(|_| list().search(query, 10).len()).sum();
        println!(
            "{:>10?} {} hits: {}",
            start.elapsed() / 20,
            hits / 20,
            query.chars().take(20).collect::<String>()
        );
    }
}
