//! Finding a service without account and script: situations, everyday words, the few questions, short codes.
use crate::harness::app::TestApp;
use domain::catalogue::{Catalogue, Situation};

#[tokio::test]
async fn every_service_is_under_one_of_the_ten_situations() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let front = browser.open("/").await;
    let mut seen = std::collections::BTreeSet::new();
    for situation in Situation::ALL {
        let to = front.link(&format!("in={}", situation.code()));
        let page = browser.open(&to).await;
        page.is(200);
        seen.extend(page.links());
    }
    for service in Catalogue::shipped().iter() {
        let guide = format!("/services/{}", service.id);
        assert!(
            seen.contains(&guide),
            "{} is under no situation",
            service.id
        );
    }
    app.remove().await;
}

#[tokio::test]
async fn search_forgives_writing_pinyin_and_slips() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    for typed in [
        "护理补贴",
        "護理補貼",
        "hulibutie",
        "hlbt",
        "护里补贴",
        "hulibuti",
    ] {
        let query = serde_urlencoded::to_string([("q", typed)]).unwrap();
        let found = browser.open(&format!("/services?{query}")).await;
        found.is(200).link("/services/care_subsidy");
    }
    let nothing = browser.open("/services?q=zzzzqq").await;
    nothing.is(200).says("没有找到");
    let hostile = browser.open("/services?q=%3Cscript%3E%00").await;
    assert!(!hostile.html.contains("<script>"));
    app.remove().await;
}

#[tokio::test]
async fn the_few_questions_advise_and_store_nothing() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let page = browser.open("/entitlement").await;
    let answers = [
        ("place", "林西县"),
        ("age", "40"),
        ("certificate", "valid"),
        ("category", "limb"),
        ("grade", "1"),
        ("household", "dibao"),
    ];
    let advice = browser.answer(&page, &answers).await;
    advice.is(200).says("可能符合").says("林西县");
    advice.link("/services/care_subsidy");
    assert_eq!(advice.place(), "/entitlement", "nothing is in the address");
    let grade_four = [
        ("place", "同江市"),
        ("certificate", "valid"),
        ("category", "mental"),
        ("grade", "4"),
    ];
    let elsewhere = browser.answer(&page, &grade_four).await;
    elsewhere.is(200).says("不太符合");
    let linxi = [
        ("place", "林西县"),
        ("certificate", "valid"),
        ("category", "mental"),
        ("grade", "4"),
    ];
    let there = browser.answer(&page, &linxi).await;
    there.is(200).says("林西县残疾人规划");
    let nowhere = browser
        .answer(&page, &[("place", ""), ("age", "很老")])
        .await;
    nowhere.is(422);
    assert_eq!(nowhere.own_form().value("age"), Some("很老"));
    app.remove().await;
}

#[tokio::test]
async fn a_short_code_opens_its_page_however_it_is_typed_and_a_wrong_one_nothing() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let guide = browser.open("/services/living_subsidy").await;
    let (_, rest) = guide.html.split_once("code-mark-typed\">").unwrap();
    let (code, _) = rest.split_once('<').unwrap();
    assert_eq!(code.len(), 9, "{code}");
    for typed in [code.to_owned(), code.to_lowercase().replace('-', "%20")] {
        let opened = browser.open(&format!("/c/{typed}")).await;
        assert_eq!(opened.place(), "/services/living_subsidy");
    }
    let typed = browser.open(&format!("/c?code={code}")).await;
    assert_eq!(typed.place(), "/services/living_subsidy");
    browser.get("/c/AAAA-AAAA").await.is(422);
    app.remove().await;
}
