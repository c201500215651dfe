//! R2.2–R2.4: papers that came with the application are judged one by one too, what will not do can be given again at once, and the
//! person is told.
use crate::harness::{
    actors::{A, B, act_as, ask_for, case_of, sign},
    app::{TestApp, each_app},
    browser::{Browser, Page},
    mandates::{C, Terms, act_for},
};
use crate::papers::photos;
use app::paths::api;
use domain::case::OfficeKind::{Dpf, Township};
use serde_json::json;

const LIVING: &str = "living_subsidy";
const NEWS: &str = "交来的材料有一项不能用";

/// A's case whose bank card comes by post.
async fn promised(app: &TestApp) -> (Browser, String) {
    let (mut a, check) = app.draft(A, LIVING).await;
    let page = a.open(&check.link("/papers/bank_card")).await;
    let form = page.form(&format!("{}/way", page.place()));
    a.press(&form.fill(&[("way", "by_post")])).await.is(200);
    let check = a.open(check.place()).await;
    let receipt = sign(&mut a, &check, A).await;
    let case = case_of(receipt.is(200));
    (a, case)
}

/// A's case with a photo of the bank card.
async fn with_photo(app: &TestApp) -> (Browser, String) {
    let (mut a, check) = app.draft(A, LIVING).await;
    let page = a.open(&check.link("/papers/bank_card")).await;
    give(&mut a, &page, 1).await.is(200);
    // Stored is not handed in, and does not read so.
    let check = a.open(check.place()).await;
    check.says("存好了，还没提交").hides("已收到");
    let receipt = sign(&mut a, &check, A).await;
    receipt.is(200).says("已收到");
    (a, case_of(&receipt))
}

async fn give(browser: &mut Browser, page: &Page, nth: u32) -> Page {
    let mut forms = page.actions().into_iter();
    let action = forms.find(|to| to.contains("/papers/") && !to.ends_with("/way"));
    let form = page.form(&action.expect("a form for photos"));
    let photo = photos::jpeg(100, 80, nth);
    let answer = browser.upload(&form, "a.jpg", &photo).await;
    browser.follow(answer).await
}

fn desk(case: &str) -> String {
    format!("/desk/cases/{case}")
}

async fn find(officer: &mut Browser, case: &str, pairs: &[(&str, &str)]) -> Page {
    let page = officer.open(&desk(case)).await;
    let form = page.form(&format!("/desk/cases/{case}/given/bank_card"));
    officer.press(&form.fill(pairs)).await
}

const BLURRED: [(&str, &str); 2] = [("verdict", "not_usable"), ("why", "unstamped")];

async fn judge_item(officer: &mut Browser, case: &str, pairs: &[(&str, &str)]) -> Page {
    let page = officer.open(&desk(case)).await;
    let form = page.form(&format!("/desk/cases/{case}/items/bank_card"));
    officer.press(&form.fill(pairs)).await
}

#[tokio::test]
async fn a_paper_by_post_arrives_is_judged_and_comes_again() {
    each_app(async |app| {
        let (mut a, case) = promised(app).await;
        let mut township = app.home_officer(Township).await;
        let page = township.open(&desk(&case)).await;
        page.says("邮寄过来")
            .says("记下：银行卡或存折（本人名下）已收到");
        let noted = find(&mut township, &case, &[]).await;
        noted.is(200).says("记下了").says("已收到");
        let silent = find(&mut township, &case, &[("verdict", "not_usable")]).await;
        silent.is(422).says("选“不能用”，就要选原因");
        a.open("/helpers").await.hides(NEWS);
        let noted = find(&mut township, &case, &BLURRED).await;
        noted.is(200).says("不能用，请再交");
        let status = a.open(&format!("/cases/{case}")).await;
        status.says("不能用，请再交").says("缺章或者缺签名");
        a.open("/helpers").await.says(NEWS);

        // Accepting and passing on leave it open: nothing is decided.
        for act in ["accept", "forward"] {
            act_as(&mut township, &case, act, &[]).await.is(200);
        }
        let page = a.open(&status.link("/papers/bank_card")).await;
        let page = give(&mut a, &page, 1).await;
        page.is(200).says("第 1 张已收到").hides("缺章或者缺签名");
        // Its next page too.
        give(&mut a, &page, 2).await.is(200).says("第 2 张已收到");
        a.open(&format!("/cases/{case}")).await.says("已收到");
        // Who takes it in says so while they have the case; the federation never.
        for mut officer in [township, app.home_officer(Dpf).await] {
            let page = officer.open(&desk(&case)).await;
            let forms = page.is(200).actions();
            assert!(forms.iter().all(|form| !form.contains("/given/")));
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_accepted_is_closed_and_a_photo_that_came_meanwhile_is_not_judged() {
    let app = TestApp::sqlite().await;
    let (mut a, case) = with_photo(&app).await;
    let mut township = app.home_officer(Township).await;
    let before = township.open(&desk(&case)).await;
    let form = before.form(&format!("/desk/cases/{case}/given/bank_card"));
    let list = a.open(&format!("/cases/{case}")).await;
    let papers = list.link("/files/").replace("/files/", "/papers/");
    let paper = papers.rsplit_once('/').unwrap().0;
    let page = a.open(&format!("{paper}/bank_card")).await;
    give(&mut a, &page, 2).await.is(200);
    let late = township.press(&form.fill(&[("verdict", "accepted")])).await;
    late.is(409).says("第 2 张");
    let done = find(&mut township, &case, &[("verdict", "accepted")]).await;
    done.is(200).says("已核对，可以用");
    give(&mut a, &page, 3).await.is(409);
    app.remove().await;
}

#[tokio::test]
async fn a_notice_that_finds_a_paper_wanting_says_so_of_the_paper() {
    let app = TestApp::sqlite().await;
    let (mut a, case) = with_photo(&app).await;
    let mut township = app.home_officer(Township).await;
    find(&mut township, &case, &BLURRED).await.is(200);
    // What was found wanting is ticked beforehand, with why.
    let tick = township
        .open(&format!("/desk/cases/{case}/request_supplement"))
        .await;
    let form = tick.form(tick.place());
    let reasons = township.press(&form.fill(&[("action", "reasons")])).await;
    reasons.is(200).says("第 2 步");
    assert_eq!(
        reasons.form(reasons.place()).value("why-bank_card"),
        Some("unstamped")
    );
    let asked = [("item", "bank_card"), ("why-bank_card", "unreadable")];
    ask_for(&mut township, &case, &asked).await.is(200);
    let status = a.open(&format!("/cases/{case}")).await;
    status.says("不能用，已请您再交").hides("已收到");
    // The notice has its own place for it; the old one takes nothing any more, and nobody judges it there.
    let files = status.link("/files/");
    let (application, _) = files.split_once("/files/").unwrap();
    let page = a.open(&format!("{application}/papers/bank_card")).await;
    assert!(page.actions().iter().all(|form| !form.contains("/papers/")));
    let page = township.open(&desk(&case)).await;
    page.says("不能用，已请");
    assert!(page.actions().iter().all(|form| !form.contains("/given/")));
    app.remove().await;
}

#[tokio::test]
async fn an_item_that_will_not_do_is_given_again_without_a_second_notice() {
    each_app(async |app| {
        let (mut a, case) = with_photo(app).await;
        let mut township = app.home_officer(Township).await;
        let asked = [("item", "bank_card"), ("why-bank_card", "unreadable")];
        ask_for(&mut township, &case, &asked).await.is(200);
        let list = format!("/cases/{case}/supplement");
        let item = format!("{list}/items/bank_card");
        let page = a.open(&item).await;
        let page = a.open(&page.link("/papers/bank_card")).await;
        give(&mut a, &page, 2).await.is(200);
        let sent = a.open(&list).await;
        a.press(&sent.form(&list)).await.is(200).says("已交上回答");
        let answered = a.open(page.place()).await;
        assert!(
            answered
                .actions()
                .iter()
                .all(|form| !form.contains("/papers/"))
        );

        judge_item(&mut township, &case, &BLURRED).await.is(200);
        a.open("/helpers").await.says(NEWS);
        let shown = a.open(&list).await;
        shown.says("不能用").says("再交这一项：银行卡或存折");
        let page = a.open(&shown.link("/items/bank_card")).await;
        let page = a.open(&page.is(200).link("/papers/bank_card")).await;
        page.says("缺章或者缺签名");
        let page = give(&mut a, &page, 3).await;
        page.is(200);
        give(&mut a, &page, 4).await.is(200).says("第 3 张已收到");
        a.open(&list).await.says("已收到");
        let page = township.open(&desk(&case)).await;
        page.says("第 3 张");
        let accepted = [("verdict", "accepted")];
        judge_item(&mut township, &case, &accepted).await.is(200);
        a.open(&list).await.says("已认可").hides("再交这一项");
    })
    .await;
}

#[tokio::test]
async fn programs_say_the_same_of_papers_and_items() {
    each_app(async |app| {
        let citizen = app.citizen_program(A).await;
        let case = citizen.apply(A, LIVING).await;
        let township = app.home_program(Township).await;
        let finding = api::finding(case, "bank_card");
        let put = async |body| township.put(&finding, body).await;
        let early = put(json!({"version": 0, "verdict": "accepted"})).await;
        early.refuses(409, "not-now");
        put(json!({"version": 0, "verdict": "lost"}))
            .await
            .refuses(422, "invalid-fields");
        let shown = put(json!({"version": 0, "verdict": "arrived"})).await;
        assert_eq!(shown.is(200).text("/papers/0/state/code"), "received");
        let version = shown.json["papers"][0]["version"].clone();
        let stale = put(json!({"version": 0, "verdict": "accepted"})).await;
        stale.refuses(409, "changed-elsewhere");
        let odd = json!({"version": version, "verdict": "not_usable", "why": "missing"});
        put(odd).await.refuses(409, "not-on-the-list");
        let wrong = json!({"version": version, "verdict": "not_usable", "why": "not_matching"});
        let shown = put(wrong).await;
        assert_eq!(shown.is(200).text("/papers/0/reason/code"), "not_matching");
        let own = citizen.get(&api::case(case)).await;
        assert_eq!(own.text("/papers/0/state/code"), "not_usable");
        let mine = json!({"version": 2, "verdict": "accepted"});
        citizen.put(&finding, mine).await.refuses(409, "not-yours");
        let unknown = api::finding(case, "a_poem");
        let body = json!({"version": 0, "verdict": "arrived"});
        township.put(&unknown, body).await.is(404);

        // R2.3: what no notice named cannot be called brought in.
        let card = json!({"items": [{"code": "bank_card", "why": "not_matching"}]});
        township.act(case, "request_supplement", card).await.is(200);
        let now = json!({"decide_now": true});
        citizen.act(case, "answer_supplement", now).await.is(200);
        let hostile =
            json!({"items": [{"code": "residence", "why": "unclear", "defect": "brought_in"}]});
        let refused = township.act(case, "request_supplement", hostile).await;
        refused.refuses(422, "second-notice");
        assert_eq!(refused.text("/rule"), "R2.2");
    })
    .await;
}

#[tokio::test]
async fn agents_who_act_together_give_nothing_again_alone_and_the_person_does() {
    let app = TestApp::sqlite().await;
    let (mut a, case) = with_photo(&app).await;
    let mut township = app.home_officer(Township).await;
    find(&mut township, &case, &BLURRED).await.is(200);
    act_as(&mut township, &case, "accept", &[]).await.is(200);
    let together = || Terms {
        alone: false,
        ..Terms::default()
    };
    let of_b = app.mandate(A, B, together()).await;
    app.mandate(A, C, together()).await;
    let mut b = app.citizen(B).await;
    act_for(&mut b, Some(of_b)).await.is(303);
    let status = a.open(&format!("/cases/{case}")).await;
    let paper = status.link("/papers/bank_card");
    let shut = b.open(&paper).await;
    assert!(shut.actions().iter().all(|to| !to.contains("/papers/")));
    let page = a.open(&paper).await;
    give(&mut a, &page, 2).await.is(200);
    app.remove().await;
}
