//! R2.2 by pages: an officer lists what is missing, once and from the service's own list; the citizen, or somebody who acts for
//! them, deals with it thing by thing; the things come back one by one. The clock stops and goes on in sight.
use crate::harness::{
    actors::{A, B, act_as, ask_for},
    app::{TestApp, each_app},
    browser::{Browser, Page},
    mandates::{Terms, act_for},
};
use chrono::TimeDelta;
use domain::case::OfficeKind::{Dpf, Township};
use server::{store::outbox, usecase::remind_supplements::remind_supplements};

const LIVING: &str = "living_subsidy";
const TWO: [(&str, &str); 6] = [
    ("item", "bank_card"),
    ("item", "residence"),
    ("why-bank_card", "unreadable"),
    ("alternatives-bank_card", "visit"),
    ("words-bank_card", "卡号后面4位看不清"),
    ("why-residence", "unclear"),
];

async fn press(browser: &mut Browser, page: &Page, pairs: &[(&str, &str)]) -> Page {
    let form = page.form(page.place());
    browser.press(&form.fill(pairs)).await
}

/// A case of A for which two things were asked.
async fn asked(app: &TestApp) -> (Browser, Browser, String) {
    let (citizen, case) = app.submitted_case(A, LIVING).await;
    let mut township = app.home_officer(Township).await;
    let done = ask_for(&mut township, &case, &TWO).await;
    done.is(200).says("已发出一次性告知书");
    (citizen, township, case)
}

async fn say(browser: &mut Browser, case: &str, item: &str, pairs: &[(&str, &str)]) -> Page {
    let page = browser
        .open(&format!("/cases/{case}/supplement/items/{item}"))
        .await;
    press(browser, &page, pairs).await
}

async fn send(browser: &mut Browser, case: &str) -> Page {
    let path = format!("/cases/{case}/supplement");
    let list = browser.open(&path).await;
    browser.press(&list.form(&path)).await
}

async fn judge(officer: &mut Browser, case: &str, item: &str, pairs: &[(&str, &str)]) -> Page {
    let desk = officer.open(&format!("/desk/cases/{case}")).await;
    let form = desk.form(&format!("/desk/cases/{case}/items/{item}"));
    officer.press(&form.fill(pairs)).await
}

#[tokio::test]
async fn the_builder_goes_step_by_step_and_loses_nothing() {
    let app = TestApp::sqlite().await;
    let (_, case) = app.submitted_case(A, LIVING).await;
    let mut officer = app.home_officer(Township).await;
    let path = format!("/desk/cases/{case}/request_supplement");
    let tick = officer.open(&path).await;
    tick.is(200)
        .says("第 1 步")
        .says("银行卡或存折（本人名下）");
    // What an office has by data sharing cannot be asked for (R13.3).
    let form = tick.form(&path);
    assert!(!tick.html.contains("value=\"household_register\""));
    let nothing = officer
        .press(&form.clone().fill(&[("action", "reasons")]))
        .await;
    nothing.is(422).says("第 1 步");

    let ticked = [
        ("item", "bank_card"),
        ("item", "other"),
        ("action", "reasons"),
    ];
    let reasons = officer.press(&form.fill(&ticked)).await;
    reasons.is(200).says("第 2 步").says("交来的看不清");
    let half = [("words-bank_card", "卡号看不清"), ("action", "preview")];
    let wrong = press(&mut officer, &reasons, &half).await;
    wrong.is(422).says("第 2 步");
    assert_eq!(
        wrong.form(&path).value("words-bank_card"),
        Some("卡号看不清")
    );
    let whole = [
        ("why-bank_card", "unreadable"),
        ("alternatives-bank_card", "visit"),
        ("words-other", "分户证明，写明和谁一起住"),
        ("action", "preview"),
    ];
    let preview = press(&mut officer, &wrong, &whole).await;
    preview.is(200).says("第 3 步").says("分户证明");
    preview
        .says("放平，在亮的地方再拍一次")
        .says("请工作人员上门来取");
    // Back and forth, and everything is still there.
    let back = press(&mut officer, &preview, &[("action", "reasons")]).await;
    back.is(200).says("第 2 步");
    let first = press(&mut officer, &back, &[("action", "tick")]).await;
    first.is(200).says("第 1 步");
    let second = press(&mut officer, &first, &[("action", "reasons")]).await;
    let again = press(&mut officer, &second, &[("action", "preview")]).await;
    again.is(200).says("第 3 步").says("卡号看不清");
    let done = press(&mut officer, &again, &[("action", "send")]).await;
    done.is(200).says("已发出一次性告知书");
    let desk = officer.open(&format!("/desk/cases/{case}")).await;
    desk.says("还在等申请人").says("分户证明");
    app.remove().await;
}

#[tokio::test]
async fn the_citizen_reads_what_the_officer_looked_at() {
    let app = TestApp::sqlite().await;
    let (mut citizen, _, case) = asked(&app).await;
    let status = citizen.open(&format!("/cases/{case}")).await;
    status.says("请您补材料").says("计时停在 2026年3月10日");
    status.says("一共 2 项，已经好了 0 项");
    let list = citizen.open(&status.link("/supplement")).await;
    list.says("这就是全部清单").says("交来的看不清");
    list.says("卡号后面4位看不清").says("最后一天：");
    list.says("过了期限没有补");
    let letter = citizen.open(&status.link("/notices/")).await;
    letter.says("交来的看不清").says("请工作人员上门来取");
    letter.says("卡号后面4位看不清");
    app.remove().await;
}

#[tokio::test]
async fn things_are_given_judged_and_asked_again_only_for_what_the_answer_brought_in() {
    each_app(async |app| {
        let (mut citizen, _, case) = asked(app).await;
        let nothing = say(&mut citizen, &case, "bank_card", &[("words", "在路上")]).await;
        nothing.is(422);
        assert_eq!(nothing.form(nothing.place()).value("words"), Some("在路上"));
        let empty = [("way", "told"), ("residence", " ")];
        say(&mut citizen, &case, "residence", &empty).await.is(422);
        let told = [("way", "told"), ("residence", "镇西街5号2单元")];
        let list = say(&mut citizen, &case, "residence", &told).await;
        list.is(200).says("这一项存好了").says("好了，还没提交");
        list.says("已经好了 1 项");
        send(&mut citizen, &case).await.is(422).says("还有没补的");
        // Taken back and said anew.
        let undo = [("action", "undo")];
        let list = say(&mut citizen, &case, "residence", &undo).await;
        list.says("已经好了 0 项");
        say(&mut citizen, &case, "residence", &told).await.is(200);
        let post = [("way", "post"), ("words", "3月12日寄出")];
        say(&mut citizen, &case, "bank_card", &post).await.is(200);
        app.pass(TimeDelta::days(2));
        let mut citizen = app.citizen(A).await;
        let sent = send(&mut citizen, &case).await;
        sent.is(200).says("已交上回答").says("计时从");

        let mut township = app.home_officer(Township).await;
        let desk = township.open(&format!("/desk/cases/{case}")).await;
        desk.says("镇西街5号2单元")
            .says("3月12日寄出")
            .says("用邮寄交");
        let silent = [("verdict", "not_usable"), ("words", "看不清")];
        let wrong = judge(&mut township, &case, "bank_card", &silent).await;
        wrong.is(422).says("选“不能用”，就要选原因");
        let blurred = [
            ("verdict", "not_usable"),
            ("why", "unreadable"),
            ("words", "寄来的复印件看不清"),
        ];
        judge(&mut township, &case, "bank_card", &blurred)
            .await
            .is(200);
        judge(
            &mut township,
            &case,
            "residence",
            &[("verdict", "accepted")],
        )
        .await
        .is(200)
        .says("记下了");
        let list = citizen.open(&format!("/cases/{case}/supplement")).await;
        list.says("不能用")
            .says("已认可")
            .says("寄来的复印件看不清");

        // A second notice: what cannot be used is ticked already; what was missing before needs the office's own reason.
        let path = format!("/desk/cases/{case}/request_supplement");
        let tick = township.open(&path).await;
        let reasons = press(&mut township, &tick, &[("action", "reasons")]).await;
        reasons.is(200).says("这个问题从哪里来");
        let overlooked = [
            ("defect-bank_card", "missing_from_start"),
            ("action", "preview"),
        ];
        let refused = press(&mut township, &reasons, &overlooked).await;
        refused.is(422).says("为什么第一次漏了");
        let brought_in = [("defect-bank_card", "brought_in"), ("action", "preview")];
        let preview = press(&mut township, &refused, &brought_in).await;
        let done = press(&mut township, &preview, &[("action", "send")]).await;
        done.is(200).says("已发出一次性告知书");
        let status = citizen.open(&format!("/cases/{case}")).await;
        status.says("一共 1 项").hides("再次请补材料");
    })
    .await;
}

#[tokio::test]
async fn who_overlooked_something_says_why_and_it_is_recorded() {
    let app = TestApp::sqlite().await;
    let (mut citizen, mut township, case) = asked(&app).await;
    let page = citizen
        .open(&format!("/cases/{case}/supplement/decide"))
        .await;
    page.says("就按现有材料决定？").says("银行卡或存折");
    let status = press(&mut citizen, &page, &[]).await;
    status.is(200).says("申请人请求就按现有材料决定");
    // What no notice named cannot have come in with the answer (R2.2, R2.3): the page does not offer it.
    let path = format!("/desk/cases/{case}/request_supplement");
    let tick = township.open(&path).await;
    let phone = [("item", "phone"), ("action", "reasons")];
    let reasons = press(&mut township, &tick, &phone).await;
    let form = reasons.form(&path);
    let origins = form
        .choices
        .iter()
        .filter(|(name, _)| name == "defect-phone");
    let origins: Vec<&str> = origins.map(|(_, value)| value.as_str()).collect();
    assert_eq!(origins, ["missing_from_start"]);
    let again = [
        ("item", "phone"),
        ("why-phone", "missing"),
        ("defect-phone", "missing_from_start"),
        ("fault", "第一次没有看到电话空号"),
    ];
    ask_for(&mut township, &case, &again).await.is(200);
    let desk = township.open(&format!("/desk/cases/{case}")).await;
    desk.says("第一次没有看到电话空号");
    let status = citizen.open(&format!("/cases/{case}")).await;
    status.says("再次请补材料").hides("第一次没有看到电话空号");
    app.remove().await;
}

#[tokio::test]
async fn an_agent_with_the_power_answers_and_one_without_does_not() {
    let app = TestApp::sqlite().await;
    let (_, mut township, case) = asked(&app).await;
    let mandate = app.mandate(A, B, Terms::default()).await;
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(mandate)).await;
    // The agent sees the case, not the person: what was signed is not shown to be mended.
    let item = agent
        .open(&format!("/cases/{case}/supplement/items/residence"))
        .await;
    item.is(200).hides("镇东街3号");
    let told = [("way", "told"), ("residence", "镇西街5号")];
    press(&mut agent, &item, &told).await.is(200);
    let cannot = [("way", "cannot_get"), ("words", "卡丢了，正在补办")];
    say(&mut agent, &case, "bank_card", &cannot).await.is(200);
    send(&mut agent, &case).await.is(200).says("已交上回答");
    let desk = township.open(&format!("/desk/cases/{case}")).await;
    desk.says("镇西街5号").says("卡丢了").says("拿不到");
    // There is nothing to judge about what cannot be got.
    let forms = desk.actions();
    let judged = format!("/desk/cases/{case}/items/");
    let offered: Vec<_> = forms
        .iter()
        .filter(|form| form.starts_with(&judged))
        .collect();
    assert_eq!(offered, [&format!("{judged}residence")]);
    app.remove().await;
}

#[tokio::test]
async fn the_federation_reads_no_mended_account() {
    let app = TestApp::sqlite().await;
    let (mut citizen, case) = app.submitted_case(A, LIVING).await;
    let mut township = app.home_officer(Township).await;
    let account = [("item", "bank_account"), ("why-bank_account", "unclear")];
    ask_for(&mut township, &case, &account).await.is(200);
    let told = [("way", "told"), ("bank_account", "6217 0001 2345 6789 012")];
    say(&mut citizen, &case, "bank_account", &told).await;
    send(&mut citizen, &case).await.is(200);
    let desk = township.open(&format!("/desk/cases/{case}")).await;
    desk.says("9012").hides("6217 0001");
    for act in ["accept", "forward"] {
        act_as(&mut township, &case, act, &[]).await.is(200);
    }
    let mut dpf = app.home_officer(Dpf).await;
    let desk = dpf.open(&format!("/desk/cases/{case}")).await;
    desk.is(200).hides("9012");
    app.remove().await;
}

#[tokio::test]
async fn who_does_not_answer_is_reminded_once_a_time() {
    each_app(async |app| {
        let (.., case) = asked(app).await;
        let world = &app.state.world;
        assert_eq!(remind_supplements(world).await.expect("reminded"), 0);
        let waiting = async || {
            let mut reader = world.db.read().await.expect("a reader");
            let due = outbox::waiting(&mut reader, 100, world.now()).await;
            due.expect("read").len()
        };
        let before = waiting().await;
        app.pass(TimeDelta::days(16));
        assert_eq!(remind_supplements(world).await.expect("reminded"), 1);
        assert_eq!(remind_supplements(world).await.expect("reminded"), 0);
        assert_eq!(waiting().await, before + 1);
        // Days that were missed make up with one message.
        app.pass(TimeDelta::days(40));
        assert_eq!(remind_supplements(world).await.expect("reminded"), 1);
        assert_eq!(waiting().await, before + 2);
        let mut citizen = app.citizen(A).await;
        let list = citizen.open(&format!("/cases/{case}/supplement")).await;
        list.is(200).says("银行卡或存折");
    })
    .await;
}
