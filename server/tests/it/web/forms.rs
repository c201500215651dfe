//! Forms beyond the plain question page: entries, tasks, exits, changing one answer, a changed form, drafts that run out.
use crate::harness::{
    actors::{A, B, begin, case_of, sign},
    app::TestApp,
    browser::{Browser, Page},
};
use chrono::TimeDelta;
use domain::{case::OfficeKind, form::Sheet, id::ApplicationId};
use server::usecase::{old_drafts::old_drafts, records};

/// Where an exit leads on to: it argues, and its main button goes on.
pub(super) fn past_exit(page: &Page) -> Option<String> {
    let exit = page.html.contains("您仍然可以申请");
    let button = page.html.split("class=\"button").nth(1).filter(|_| exit)?;
    let link = button.split("href=\"").nth(1)?;
    link.split('"').next().map(str::to_owned)
}

/// Answers pages by the names of their questions until one of them has no answer here.
pub(super) async fn answer(browser: &mut Browser, mut page: Page, known: &[(&str, &str)]) -> Page {
    loop {
        // Papers come before the check, where any are asked for; here they are left for later.
        if page.place().ends_with("/papers") {
            page = browser.open(&page.link("/check")).await;
        }
        if page.place().ends_with("/check") {
            return page;
        }
        if let Some(on) = past_exit(&page) {
            page = browser.open(&on).await;
            continue;
        }
        if page.html.contains("task-list") {
            return page;
        }
        let form = page.own_form();
        let mut typed: Vec<(&str, &str)> = known
            .iter()
            .filter(|(name, _)| form.names.iter().any(|have| have == name))
            .copied()
            .collect();
        if typed.is_empty() {
            return page;
        }
        typed.push(("action", "continue"));
        page = browser.press(&form.fill(&typed)).await;
        if page.html.contains("task-list") {
            return page;
        }
        page.is(200);
    }
}

/// A draft of dibao at its list of household members.
pub async fn at_members(browser: &mut Browser) -> Page {
    let tasks = begin(browser, "dibao").await;
    tasks
        .is(200)
        .says("还不能开始")
        .says("未开始")
        .says("核对并提交");
    let to = tasks.link("/member");
    browser.open(&to).await
}

pub async fn add(browser: &mut Browser, list: &Page, name: &str) -> Page {
    let who = browser
        .answer(list, &[("member_more", "yes"), ("action", "continue")])
        .await;
    who.is(200);
    let said = [
        ("member_name", name),
        ("member_relation", "child"),
        ("member_age", "9岁"),
        ("member_state", "studies"),
    ];
    answer(browser, who, &said).await
}

const REST: [(&str, &str); 9] = [
    ("income", "farming"),
    ("income_month", "800"),
    ("property", "none"),
    ("expenses", "none"),
    ("hardship", "地少人多"),
    ("residence", "镇东街3号"),
    ("phone", "0476-0000001"),
    ("contact_way", "sms"),
    ("member_more", "no"),
];

/// Everything answered, with two members; the check page.
async fn whole(browser: &mut Browser) -> Page {
    let list = at_members(browser).await;
    let list = add(browser, &list, "王小一").await;
    let list = add(browser, &list, "王小二").await;
    let mut page = answer(browser, list, &REST).await;
    for part in ["/income", "/residence"] {
        let to = page.link(part);
        let first = browser.open(&to).await;
        page = answer(browser, first, &REST).await;
    }
    assert!(page.place().ends_with("/check"), "{}", page.path);
    page
}

#[tokio::test]
async fn entries_are_added_changed_and_removed_after_asking() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let list = at_members(&mut browser).await;
    list.says("一个人生活的，选“没有了”");
    let list = add(&mut browser, &list, "王小一").await;
    list.is(200).says("第1位家人").says("王小一").says("在上学");
    let list = add(&mut browser, &list, "王小二").await;
    list.says("第2位家人").says("王小二");
    let (change, remove) = (list.link("/member_who."), list.link("/remove"));

    let first = browser.open(&change).await;
    first.is(200).says("第1位家人");
    assert_eq!(first.own_form().value("member_name"), Some("王小一"));
    let wrong = browser
        .answer(&first, &[("member_name", ""), ("action", "continue")])
        .await;
    wrong.is(422).says("请写这位家人的姓名");
    let mended = [("member_name", "王大一"), ("action", "continue")];
    let state = browser.answer(&wrong, &mended).await;
    let list = answer(&mut browser, state, &[("member_state", "studies")]).await;
    list.says("王大一").says("王小二").hides("王小一");

    let ask = browser.open(&remove).await;
    ask.is(200).says("要删除第1位家人吗").says("王大一");
    let stale = ask.own_form().without("version").force(&[("version", "1")]);
    browser.send_form(&stale).await.is(409).says("王大一");
    let list = browser.press(&ask.own_form()).await;
    list.is(200)
        .says("王小二")
        .hides("王大一")
        .says("第1位家人");
    browser.open(&remove).await.is(404);

    let mut other = app.citizen(B).await;
    other.open(&list.link("/remove")).await.is(404);
    other.open(list.place()).await.is(404);
    app.remove().await;
}

#[tokio::test]
async fn an_office_sees_each_entry_and_one_that_may_not_see_the_household_sees_none() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let check = whole(&mut browser).await;
    check.says("第1位家人").says("王小一").says("2个");
    let receipt = sign(&mut browser, &check, A).await;
    receipt.is(200).says("第2位家人：姓名").says("王小二");
    let case = case_of(&receipt);
    let mut township = app.home_officer(OfficeKind::Township).await;
    let desk = township.open(&format!("/desk/cases/{case}")).await;
    desk.is(200).says("第1位家人：姓名").says("王小一");
    app.remove().await;
}

#[tokio::test]
async fn a_change_from_the_check_page_asks_only_what_it_opened_and_can_be_cancelled() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let check = whole(&mut browser).await;
    let to = check.link("/member_state.");
    let state = browser.open(&to).await;
    state.says("取消修改");
    // A new page opens behind this answer, and only it is asked.
    let works = [("member_state", "works"), ("action", "continue")];
    let back = browser.answer(&state, &works).await;
    assert!(
        back.place().ends_with("/check"),
        "{}: may be left out",
        back.path
    );

    let to = back.link("/income?");
    let income = browser.open(&to).await;
    let none = [("income", "none"), ("action", "continue")];
    let back = browser.answer(&income, &none).await;
    assert!(back.place().ends_with("/check"), "{}", back.path);
    back.hides("800");

    let income = browser.open(&back.link("/income?")).await;
    let wages = [("income", "wages"), ("action", "continue")];
    let back = browser.answer(&income, &wages).await;
    // What was answered before was not thrown away: the figure counts again, and nothing is open.
    assert!(back.place().ends_with("/check"), "{}", back.path);
    back.says("800");
    app.remove().await;
}

#[tokio::test]
async fn cancelling_a_change_brings_the_answers_before_it_back() {
    let app = TestApp::sqlite().await;
    let (mut browser, check) = app.draft(A, "living_subsidy").await;
    check.says("其他困难家庭");
    let household = browser.open(&check.link("/household?")).await;
    let contact = browser.open(&check.link("/contact_way?")).await;
    let wrong = contact.own_form().without("contact_way");
    let wrong = browser
        .send_form(&wrong.fill(&[("action", "continue")]))
        .await;
    wrong.is(422).says("取消修改");
    // The draft has an open answer now, and the check page leads back to it.
    let open = browser.open(check.place()).await;
    assert!(open.place().ends_with("/contact_way"), "{}", open.path);
    let back = browser
        .press(&open.own_form().force(&[("action", "cancel")]))
        .await;
    assert!(back.place().ends_with("/check"), "{}", back.path);
    back.says("短信");
    household.says("取消修改");
    app.remove().await;
}

#[tokio::test]
async fn an_exit_argues_and_leads_on() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let first = begin(&mut browser, "living_subsidy").await;
    let certificate = A.certificate();
    let known = [
        ("certificate_number", certificate.as_str()),
        ("certificate_expiry", "2031-05-01"),
        ("household", "none"),
    ];
    let exit = answer(&mut browser, first, &known[..2]).await;
    let household = exit
        .own_form()
        .fill(&[("household", "none"), ("action", "continue")]);
    let exit = browser.press(&household).await;
    exit.is(200)
        .says("这项补贴主要发给低保家庭")
        .says("您仍然可以申请");
    exit.link("/services/dibao");
    let on = exit.link("/hardship");
    browser.open(&on).await.is(200).says("家里有什么困难");
    app.remove().await;
}

#[tokio::test]
async fn a_form_that_changed_meanwhile_tells_what_is_new_and_loses_nothing() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let list = at_members(&mut browser).await;
    let id = list.place().split('/').nth(2).unwrap().parse().unwrap();
    let world = &app.state.world;
    let mut old = Sheet::default();
    let answers = &mut old.answers.0;
    answers.insert("members".to_owned(), "4".to_owned());
    answers.insert("hardship".to_owned(), "地少人多".to_owned());
    let saved = server::store::application::SavedAnswers {
        answers_sealed: records::seal_answers(&world.keys, id, &old).unwrap(),
        before_sealed: None,
        form_version: 1,
    };
    let mut tx = world.db.begin().await.unwrap();
    server::store::application::save_answers(&mut tx, id, 0, &saved, world.now())
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let tasks = browser.open(&format!("/apply/{id}")).await;
    tasks.says("这张表改过了").says("现在请把家人一位一位写上");
    let list = browser.open(&tasks.link("/member")).await;
    list.says("这张表改过了");
    let list = add(&mut browser, &list, "王小一").await;
    list.hides("这张表改过了");
    let who = server::world::Who {
        account: domain::id::AccountId(world.ids.uuid()),
        name: A.name.to_owned(),
        standing: server::world::Standing::Citizen(domain::id::PersonId(app.person_id(A).await)),
        acting: None,
        keying: None,
    };
    let draft = server::usecase::read_draft::read_draft(world, &who, ApplicationId(id), None)
        .await
        .unwrap();
    assert_eq!(
        draft.sheet.answers.raw("members"),
        "4",
        "nothing is thrown away"
    );
    assert_eq!(draft.sheet.answers.raw("hardship"), "地少人多");
    app.remove().await;
}

#[tokio::test]
async fn a_draft_says_its_last_day_and_goes_after_a_reminder_only() {
    let app = TestApp::sqlite().await;
    let (mut browser, check) = app.draft(A, "living_subsidy").await;
    let question = browser.open(&check.link("/phone?")).await;
    question.says("换手机、换电脑也能接着填").says("保留到");
    browser.open("/my").await.says("过后自动删除");
    let world = &app.state.world;
    app.pass(TimeDelta::days(75));
    assert_eq!(old_drafts(world).await.unwrap(), (0, 0));
    app.pass(TimeDelta::days(2));
    assert_eq!(old_drafts(world).await.unwrap(), (1, 0));
    assert_eq!(old_drafts(world).await.unwrap(), (0, 0));
    app.pass(TimeDelta::days(15));
    assert_eq!(old_drafts(world).await.unwrap(), (0, 1));
    let mut again = app.citizen(A).await;
    again.open(check.place()).await.is(404);
    app.remove().await;
}

#[tokio::test]
async fn what_is_changed_after_sending_says_that_it_is_not_sent() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let first = whole(&mut browser).await;
    first.hides("这一份还没有提交");
    let receipt = sign(&mut browser, &first, A).await;
    let case = format!("/cases/{}", case_of(&receipt));
    browser.open(&case).await.hides("您还有没提交的内容");
    let second = whole(&mut browser).await;
    second.says("这一份还没有提交").says("编号");
    let status = browser.open(&case).await;
    status.says("您还有没提交的内容").link(second.place());
    app.remove().await;
}

#[tokio::test]
async fn a_receipts_short_code_opens_the_case_for_its_owner_only() {
    let app = TestApp::sqlite().await;
    let (mut browser, case) = app.submitted_case(A, "living_subsidy").await;
    let receipt = browser.open(&format!("/cases/{case}/receipt")).await;
    let code = receipt.html.split("code-mark-typed\">").nth(1).unwrap();
    let code = code.split('<').next().unwrap().to_owned();
    assert_eq!(code.len(), 9, "{code}");
    let typed = format!("/c?code={}", code.to_lowercase().replace('-', "+"));
    let opened = browser.open(&typed).await;
    assert_eq!(opened.place(), format!("/cases/{case}"));
    let mut other = app.citizen(B).await;
    other.open(&typed).await.is(404);
    let mut nobody = app.browser();
    assert!(nobody.open(&typed).await.place().starts_with("/sign-in"));
    app.pass(TimeDelta::days(181));
    nobody.get(&typed).await.is(422);
    app.remove().await;
}

#[tokio::test]
async fn answers_about_entitlement_are_kept_on_request_and_forgotten_on_request() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    let told = [("place", "林西县"), ("age", "5"), ("household", "dibao")];
    let page = browser.open("/entitlement").await;
    browser.answer(&page, &told).await.is(200);
    let empty = browser.open("/entitlement").await;
    assert_eq!(
        empty.own_form().value("age"),
        Some(""),
        "kept only on request"
    );
    let form = empty.own_form().fill(&told).force(&[("keep", "yes")]);
    browser.send_form(&form).await.is(200).says("回答留好了");
    let kept = browser.open("/entitlement").await;
    kept.says("留下的回答");
    assert!(kept.html.contains("value=\"林西县\""));
    assert!(
        !app.stored()
            .windows(9)
            .any(|part| part == "林西县".as_bytes())
    );
    let mut other = app.citizen(B).await;
    other.open("/entitlement").await.hides("留下的回答");
    // A form takes what it asks alike, and says where it has it from.
    let certificate = A.certificate();
    let known = [
        ("certificate_number", certificate.as_str()),
        ("certificate_expiry", "2031-05-01"),
    ];
    let first = begin(&mut browser, "living_subsidy").await;
    let household = answer(&mut browser, first, &known).await;
    household.says("留下的回答").says("不对？");
    assert_eq!(household.own_form().value("household"), Some("dibao"));
    let forget = kept.form("/entitlement").force(&[("action", "forget")]);
    browser.press(&forget).await.hides("留下的回答");
    let mut nobody = app.browser();
    nobody.open("/entitlement").await.hides("留着这些回答吗");
    app.remove().await;
}
