//! Finding a service without account and script: situations, everyday words, the few questions, short codes.
use crate::harness::{actors::HOME, app::TestApp, browser::Page};
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

/// What the page itself says, without the frame around it.
fn body(page: &Page) -> &str {
    let (_, rest) = page.html.split_once("<main").unwrap();
    rest.split("</main>").next().unwrap()
}

#[tokio::test]
async fn a_report_asks_where_it_happened_and_never_speaks_of_subsidies() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let place = browser.open("/services/barrier_report/place").await;
    place.is(200).says("事情发生在哪里？");
    for path in [
        "/services/barrier_report/place".to_owned(),
        "/services/barrier_report/place?q=林西".to_owned(),
        "/services/barrier_report".to_owned(),
        format!("/services/barrier_report?place={HOME}"),
        "/services/barrier_report?place=110101001".to_owned(),
        "/services/barrier_report/paper".to_owned(),
    ] {
        let page = browser.open(&path).await;
        page.is(200);
        for words in ["补贴", "户籍地", "户口在哪个"] {
            assert!(!body(&page).contains(words), "{path} says {words}");
        }
    }
    app.remove().await;
}

#[tokio::test]
async fn each_service_asks_for_the_township_that_takes_it_in() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    for (service, words) in [
        ("living_subsidy", "户口在哪个乡镇或街道？"),
        ("emergency_help", "事情发生在哪里？"),
        ("child_rehabilitation", "居住证"),
        ("quota_certification", "单位在哪个乡镇或街道？"),
        ("free_admission", "不看户口在哪里"),
    ] {
        let page = browser.open(&format!("/services/{service}/place")).await;
        page.is(200).says(words);
    }
    app.remove().await;
}

/// R9.4, R14.1, S2.1: each place's own rules stand in its guide, with the documents, and not only the names of its offices.
#[tokio::test]
async fn the_two_subsidies_show_what_differs_between_linxi_and_tongjiang() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    for (service, covered) in [
        ("care_subsidy", "三级、四级的智力"),
        ("living_subsidy", "低保家庭"),
    ] {
        let linxi = browser
            .open(&format!("/services/{service}?place={HOME}"))
            .await;
        let tongjiang = browser
            .open(&format!("/services/{service}?place=230881100"))
            .await;
        linxi
            .is(200)
            .says("过期后6个月还没申请换证")
            .says("赤峰市《管理操作规程》第九条");
        tongjiang
            .is(200)
            .says("从下个月停发")
            .says("民发〔2021〕70号");
        linxi
            .says(covered)
            .says("10个工作日（赤峰市《管理操作规程》第二条）");
        tongjiang.hides("赤峰市").hides("三级、四级的智力");
        tongjiang.says("10个工作日（平台的服务承诺");
        for guide in [&linxi, &tongjiang] {
            guide.says("补贴按月发").says("平台采用");
        }
    }
    app.remove().await;
}

#[tokio::test]
async fn a_document_without_a_known_day_is_named_without_one_and_ended_targets_are_gone() {
    let app = TestApp::sqlite().await;
    let mut browser = app.browser();
    let guide = browser
        .open("/services/child_rehabilitation?place=230881100")
        .await;
    guide
        .is(200)
        .says("同政发〔2017〕37号")
        .hides("2017年1月1日");
    let guide = browser
        .open("/services/free_transport?place=150402001")
        .await;
    guide.is(200).hides("2021年5月1日");
    // The plan of 2021 to 2025 is over: what it aimed at is no promise any more.
    let guide = browser
        .open(&format!("/services/home_adaptation?place={HOME}"))
        .await;
    guide.is(200).hides("300户");
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
    // A claim on an insurance is for somebody, unlike the other reports.
    advice.link("/services/accident_insurance");
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
