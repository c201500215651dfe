//! R2.2 at the camera and beyond it: why a paper is asked for again stands where it is photographed, and it comes in every way that
//! the portal knows, by page and by API alike.
use crate::{
    harness::{
        actors::{A, B, answer_with, ask_for, begin, case_of, sign},
        app::{TestApp, each_app},
        browser::{Browser, Page},
        mandates::{Terms, act_for},
        program::Program,
    },
    papers::photos,
};
use app::paths::api;
use domain::case::OfficeKind::Township;
use serde_json::json;

const ASKED: [(&str, &str); 5] = [
    ("item", "bank_card"),
    ("why-bank_card", "unreadable"),
    ("alternatives-bank_card", "visit"),
    ("alternatives-bank_card", "statement"),
    ("words-bank_card", "卡号后面4位看不清"),
];

async fn say(browser: &mut Browser, case: &str, pairs: &[(&str, &str)]) -> Page {
    let item = item(browser, case).await;
    browser.press(&item.form(item.place()).fill(pairs)).await
}

async fn item(browser: &mut Browser, case: &str) -> Page {
    let item = browser
        .open(&format!("/cases/{case}/supplement/items/bank_card"))
        .await;
    item.is(200);
    item
}

async fn list(browser: &mut Browser, case: &str) -> Page {
    browser.open(&format!("/cases/{case}/supplement")).await
}

async fn send(browser: &mut Browser, case: &str) -> Page {
    let list = list(browser, case).await;
    browser.press(&list.form(list.place())).await
}

/// Gives one photo at the camera.
async fn photograph(browser: &mut Browser, camera: &Page) -> Page {
    let form = camera.form(&camera.path);
    let answer = browser
        .upload(&form, "a.jpg", &photos::jpeg(100, 80, 1))
        .await;
    browser.follow(answer).await
}

async fn asked(app: &TestApp) -> (Browser, Browser, String) {
    let (citizen, case) = app.submitted_case(A, "care_subsidy").await;
    let mut township = app.home_officer(Township).await;
    ask_for(&mut township, &case, &ASKED).await.is(200);
    (citizen, township, case)
}

#[tokio::test]
async fn at_the_camera_stands_why_until_when_and_how_to_do_it_better() {
    let app = TestApp::sqlite().await;
    let (mut citizen, _, case) = asked(&app).await;
    let page = item(&mut citizen, &case).await;
    page.says("最后一天：").says("过了期限没有补");
    let camera = citizen.open(&page.link("/papers/bank_card")).await;
    camera
        .is(200)
        .says("交来的看不清")
        .says("卡号后面4位看不清");
    camera.says("放平，在亮的地方再拍一次").says("最后一天：");
    camera.says("过了期限没有补").says("证件放平，四个角");
    camera.says("办事指南里写明要这份材料").says("依据：");
    // What else will do is on the thing's own page.
    let back = citizen.open(&camera.link("/items/bank_card")).await;
    back.says("请工作人员上门来取");
    // Whoever sends nothing reads all of it again, with what was wrong.
    let empty = citizen.upload(&camera.form(&camera.path), "", b"").await;
    empty.is(422).says("卡号后面4位看不清").says("最后一天：");
    app.remove().await;
}

#[tokio::test]
async fn a_paper_goes_with_how_it_is_got_and_how_a_good_photo_looks() {
    let app = TestApp::sqlite().await;
    let mut citizen = app.citizen(A).await;
    let first = begin(&mut citizen, "disability_certificate").await;
    let known = [
        ("certificate_matter", "replacement"),
        ("lost_how", "lost"),
        ("delivery", "window"),
        ("phone", "0476-0000001"),
        ("contact_way", "sms"),
    ];
    let known = known.map(|(name, value)| (name, value.to_owned()));
    let check = answer_with(&mut citizen, first, &known).await;
    let page = citizen.open(&check.link("/papers/photo")).await;
    page.is(200).says("白底").says("人的正面，脸看得清");
    let receipt = sign(&mut citizen, &check, A).await;
    let case = case_of(receipt.is(200));
    let mut township = app.home_officer(Township).await;
    let photo = [
        ("item", "photo"),
        ("why-photo", "missing"),
        ("item", "other"),
        ("words-other", "派出所的证明"),
    ];
    ask_for(&mut township, &case, &photo).await.is(200);
    let list = list(&mut citizen, &case).await;
    list.is(200).says("白底").says("依据：残疾人证管理办法");
    list.says("人的正面，脸看得清").hides("章和签名");
    let other = citizen
        .open(&format!("/cases/{case}/supplement/items/other"))
        .await;
    let camera = citizen.open(&other.link("/papers/other")).await;
    camera.is(200).says("派出所的证明");
    camera.hides("民政部门要核对家庭的经济情况");
    app.remove().await;
}

#[tokio::test]
async fn later_is_kept_and_the_thing_stays_to_be_done() {
    each_app(async |app| {
        let (mut citizen, _, case) = asked(app).await;
        let later = [("way", "later"), ("words", "星期五去银行")];
        let page = say(&mut citizen, &case, &later).await;
        page.is(200).says("已经好了 0 项").says("等您来补");
        page.says("以后再交，现在还没有交").says("补这一项：");
        let kept = item(&mut citizen, &case).await;
        kept.says("这一项还不算好");
        assert_eq!(kept.form(kept.place()).value("way"), Some("later"));
        send(&mut citizen, &case).await.is(422).says("还有没补的");
        let camera = citizen.open(&kept.link("/papers/bank_card")).await;
        camera.says("以后补交");
        // A photo is what was promised.
        photograph(&mut citizen, &camera).await.is(200);
        list(&mut citizen, &case).await.says("已经好了 1 项");
        send(&mut citizen, &case).await.is(200).says("已交上回答");
    })
    .await;
}

#[tokio::test]
async fn what_the_notice_takes_instead_can_be_chosen_and_is_the_answer_to_the_office() {
    each_app(async |app| {
        let (mut citizen, mut township, case) = asked(app).await;
        let page = item(&mut citizen, &case).await;
        page.says("自己写一份说明，签上名字")
            .hides("替您向发证的单位核对");
        let visit = [("way", "visit"), ("words", "我下不了楼，上午在家")];
        let page = say(&mut citizen, &case, &visit).await;
        page.is(200).says("已经好了 1 项");
        send(&mut citizen, &case).await.is(200).says("已交上回答");
        let desk = township.open(&format!("/desk/cases/{case}")).await;
        desk.says("请工作人员上门来取").says("我下不了楼，上午在家");
        // There is something to judge once the officer was there.
        assert!(
            desk.actions()
                .contains(&format!("/desk/cases/{case}/items/bank_card"))
        );
    })
    .await;
}

#[tokio::test]
async fn a_statement_is_photographed_and_stays_a_statement() {
    let app = TestApp::sqlite().await;
    let (mut citizen, mut township, case) = asked(&app).await;
    say(&mut citizen, &case, &[("way", "statement")])
        .await
        .is(200);
    let page = item(&mut citizen, &case).await;
    let camera = citizen.open(&page.link("/papers/bank_card")).await;
    photograph(&mut citizen, &camera).await.is(200);
    send(&mut citizen, &case).await.is(200);
    let desk = township.open(&format!("/desk/cases/{case}")).await;
    desk.says("自己写说明，签上名字").says("第 1 张");
    app.remove().await;
}

#[tokio::test]
async fn what_was_given_before_counts_by_page_and_by_api() {
    each_app(async |app| {
        // With another application of the same person the card was handed in.
        let (mut citizen, check) = app.draft(A, "living_subsidy").await;
        let camera = citizen.open(&check.link("/papers/bank_card")).await;
        photograph(&mut citizen, &camera).await.is(200);
        sign(&mut citizen, &check, A).await.is(200);
        let (mut citizen, mut township, case) = asked(app).await;
        let page = item(&mut citizen, &case).await;
        page.says("用我2026年3月10日（星期二）交过的");
        let form = page.form(page.place());
        let mut choices = form.choices.iter();
        let before = choices.find(|(_, value)| value.starts_with("before-"));
        let before = before.unwrap().1.clone();
        let said = say(&mut citizen, &case, &[("way", &before)]).await;
        said.is(200).says("已经好了 1 项").says("交过的");
        let page = item(&mut citizen, &case).await;
        let form = page.form(page.place());
        assert_eq!(form.value("way"), Some(before.as_str()));

        // The same by API: as a paper, then as an item; both tell the same.
        let program = app.citizen_program(A).await;
        let id = case.parse().unwrap();
        let shown = program.get(&api::case(id)).await;
        assert_eq!(shown.text("/supplement/items/0/way/code"), "given_before");
        let application = camera_application(&page);
        let paper = format!("/api/v1/applications/{application}/papers/bank_card?round=1");
        let later = program.put(&paper, json!({"way": "later"})).await;
        assert_eq!(later.is(200).text("/papers/0/way"), "later");
        let shown = program.get(&api::case(id)).await;
        assert_eq!(shown.text("/supplement/items/0/way/code"), "later");
        assert_eq!(shown.text("/supplement/items/0/standing/code"), "yours");
        let open = program.act(id, "answer_supplement", json!({})).await;
        open.refuses(422, "items-open");
        let again = program.put(&paper, json!({"way": "given_before"})).await;
        assert_eq!(again.is(200).text("/papers/0/state/code"), "sent");
        say_by_api(&program, id, "later").await;
        let papers = program
            .get(&format!(
                "/api/v1/applications/{application}/papers?round=1"
            ))
            .await;
        assert_eq!(papers.text("/papers/0/way"), "later");
        say_by_api(&program, id, "given_before").await;
        program
            .act(id, "answer_supplement", json!({}))
            .await
            .is(200);
        let desk = township.open(&format!("/desk/cases/{case}")).await;
        desk.says("用2026年3月10日（星期二）交过的").says("第 1 张");
        let (status, _, bytes) = township.file(&desk.link("/papers/")).await;
        assert_eq!((status.as_u16(), photos::size(&bytes)), (200, (100, 80)));
    })
    .await;
}

async fn say_by_api(program: &Program, case: uuid::Uuid, way: &str) {
    let version = program.get(&api::case(case)).await.json["version"].clone();
    let said = json!({"version": version, "way": way});
    let answer = program.put(&api::item(case, "bank_card"), said).await;
    assert_eq!(answer.is(200).text("/supplement/items/0/way/code"), way);
}

/// The application behind a page that leads to the camera.
fn camera_application(page: &Page) -> uuid::Uuid {
    let link = page.link("/papers/bank_card");
    let mut parts = link.split('/');
    parts.find_map(|part| part.parse().ok()).unwrap()
}

#[tokio::test]
async fn an_agent_is_told_of_nothing_given_with_other_applications() {
    let app = TestApp::sqlite().await;
    let (mut citizen, check) = app.draft(A, "living_subsidy").await;
    let camera = citizen.open(&check.link("/papers/bank_card")).await;
    photograph(&mut citizen, &camera).await.is(200);
    sign(&mut citizen, &check, A).await.is(200);
    let (mut citizen, _, case) = asked(&app).await;
    let page = item(&mut citizen, &case).await;
    let form = page.form(page.place());
    let mut choices = form.choices.iter();
    let before = choices.find(|(_, value)| value.starts_with("before-"));
    let before = before.unwrap().1.clone();
    let terms = Terms {
        services: vec!["care_subsidy"],
        ..Terms::default()
    };
    let mandate = app.mandate(A, B, terms).await;
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(mandate)).await;
    let page = item(&mut agent, &case).await;
    page.hides("交过的");
    let guessed = agent
        .press(&page.form(page.place()).force(&[("way", &before)]))
        .await;
    guessed.is(422);
    app.remove().await;
}

#[tokio::test]
async fn a_program_reads_what_is_asked_in_its_own_language() {
    let app = TestApp::sqlite().await;
    let (_, _, case) = asked(&app).await;
    let program = app.citizen_program(A).await;
    let path = api::case(case.parse().unwrap());
    let english = program
        .send(
            axum::http::Method::GET,
            &path,
            &[("accept-language", "en")],
            None,
        )
        .await;
    let item = |what: &str| english.text(&format!("/supplement/items/0/{what}"));
    assert_eq!(item("why/name"), "What came cannot be read");
    assert!(item("rule").starts_with("The guide of this service"));
    assert_eq!(item("sample/code"), "card");
    assert!(item("otherwise").contains("this application ends"));
    let ways = english.json["supplement"]["items"][0]["ways"].to_string();
    assert!(
        ways.contains("\"visit\"") && ways.contains("\"later\""),
        "{ways}"
    );
    let chinese = program.get(&path).await;
    assert_eq!(chinese.text("/supplement/items/0/why/name"), "交来的看不清");
    app.remove().await;
}
