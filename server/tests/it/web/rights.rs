//! What only the person does: the account that is paid into, and giving up a benefit.
use crate::harness::{
    actors::{A, B, HOME, Person},
    app::TestApp,
    browser::{Browser, Page},
    html::{self, Form},
    mandates::{C, Terms, act_for},
};
use chrono::TimeDelta;
use domain::case::OfficeKind;

const NEW: &str = "6217000012345678901";

/// The form with this hidden action, or with this field.
pub fn form(page: &Page, with: &str) -> Form {
    let forms = html::forms(&page.html);
    let found = forms.into_iter().find(|form| {
        form.value("action") == Some(with) || form.names.iter().any(|name| name == with)
    });
    found.unwrap_or_else(|| panic!("{} has no form with {with}:\n{}", page.path, page.words()))
}

/// Fills a form in, with the password where it asks for one, and presses.
pub async fn press(
    app: &TestApp,
    (browser, person): (&mut Browser, Person),
    (path, with): (&str, &str),
    pairs: &[(&str, &str)],
) -> Page {
    let page = browser.open(path).await;
    let mut form = form(&page, with).fill(pairs);
    if form.names.iter().any(|name| name == "password") {
        form = form.fill(&[("password", app.password(person.id_number))]);
    }
    browser.press(&form).await
}

pub fn account(holder: &str) -> Vec<(&'static str, &str)> {
    let mut pairs = vec![("bank", "农业银行"), ("account", NEW), ("holder", holder)];
    if holder != A.name {
        pairs.push(("reason", "本人没有银行卡"));
    }
    pairs
}

async fn desk_says(app: &TestApp, case: &str, words: &str) {
    let mut officer = app.home_officer(OfficeKind::Township).await;
    officer
        .open(&format!("/desk/cases/{case}"))
        .await
        .is(200)
        .says(words);
}

#[tokio::test]
async fn another_account_is_paid_into_after_a_day_and_the_person_is_told_and_can_stop_it() {
    let app = TestApp::sqlite().await;
    let (mut a, case) = app.submitted_case(A, "living_subsidy").await;
    let page = a.open("/rights/account").await;
    page.is(200).says("***************5432");
    let typed = form(&page, "bank").fill(&account(A.name));
    let wrong = a.press(&typed.fill(&[("password", "nonsense")])).await;
    wrong.is(422).says("密码不对");
    assert!(wrong.html.contains(NEW), "what was typed is lost");
    assert!(!wrong.html.contains("nonsense"));
    press(
        &app,
        (&mut a, A),
        ("/rights/account", "bank"),
        &account(A.name),
    )
    .await
    .is(200)
    .says("24小时后");
    desk_says(&app, &case, "24小时内，先不用").await;
    // Told in the portal, and by a message to the phone known so far.
    a.open("/helpers").await.says("收款账户要换了");
    a.open("/rights")
        .await
        .says("***************5432")
        .hides(NEW);
    app.pass(TimeDelta::hours(24) - TimeDelta::seconds(1));
    a = app.citizen(A).await;
    a.open("/rights").await.says("***************5432");
    app.pass(TimeDelta::seconds(1));
    a.open("/rights").await.says("***************8901");
    desk_says(&app, &case, "正在用").await;
    // A second one is stopped in time: the first stays.
    let other = [
        ("bank", "工商银行"),
        ("account", "622200000000001"),
        ("holder", A.name),
    ];
    press(&app, (&mut a, A), ("/rights/account", "bank"), &other)
        .await
        .is(200);
    press(&app, (&mut a, A), ("/rights/account", "stop"), &[])
        .await
        .is(200)
        .says("已经停下");
    app.pass(TimeDelta::hours(25));
    let mut a = app.citizen(A).await;
    a.open("/rights").await.says("***************8901");
    app.remove().await;
}

#[tokio::test]
async fn an_account_in_anothers_name_waits_for_the_township_and_not_for_one_who_acts_for_the_person()
 {
    let app = TestApp::sqlite().await;
    let (mut a, _) = app.submitted_case(A, "living_subsidy").await;
    let missing = [("bank", "农业银行"), ("account", NEW), ("holder", B.name)];
    press(&app, (&mut a, A), ("/rights/account", "bank"), &missing)
        .await
        .is(422)
        .says("户名不是本人，请写明原因");
    press(
        &app,
        (&mut a, A),
        ("/rights/account", "bank"),
        &account(B.name),
    )
    .await
    .is(200)
    .says("正等乡镇（街道）核实");
    app.pass(TimeDelta::days(3));
    let mut a = app.citizen(A).await;
    a.open("/rights").await.says("***************5432");
    let verdict = [
        ("verdict", "allow"),
        ("note", "3月13日看了户口簿，父亲代收"),
    ];
    app.mandate(A, C, Terms::default()).await;
    app.officer_is(OfficeKind::Township, HOME, C).await;
    let mut own = app.home_officer(OfficeKind::Township).await;
    let page = own.open("/desk/rights").await;
    page.is(200).says(A.name);
    own.press(&form(&page, "verdict").fill(&verdict))
        .await
        .is(409);
    app.officer_is(
        OfficeKind::Township,
        HOME,
        Person {
            name: "赵德顺",
            id_number: "230899196002291119",
        },
    )
    .await;
    let page = own.open("/desk/rights").await;
    let silent = form(&page, "verdict").fill(&verdict[..1]);
    own.press(&silent).await.is(422).says("请写明看了什么");
    let mut elsewhere = app.officer(OfficeKind::Township, "150424101").await;
    elsewhere.open("/desk/rights").await.is(200).hides(A.name);
    own.press(&form(&page, "verdict").fill(&verdict))
        .await
        .is(200)
        .hides(A.name);
    a.open("/rights").await.says("***************8901");
    a.open("/helpers/log").await.says("核实并记录");
    app.remove().await;
}

#[tokio::test]
async fn a_benefit_is_given_up_on_two_days_or_with_an_officer_and_applying_takes_it_back() {
    let app = TestApp::sqlite().await;
    let (mut a, case) = app.approved_case(A, "living_subsidy").await;
    let page = a.open("/rights/waivers").await;
    page.is(200).says("以后也不补发");
    let open = form(&page, "understood");
    let password = app.password(A.id_number).to_owned();
    let unread = open.clone().fill(&[("password", &password)]);
    a.press(&unread).await.is(422).says("请先看懂，再打勾");
    let signed = open.fill(&[("understood", "yes"), ("password", &password)]);
    a.press(&signed).await.is(200).says("还没有算数");
    desk_hides(&app, &case).await;
    // Not on the same day, not even by hand; the next morning in China.
    let page = a.open("/rights/waivers").await;
    let id = form(&page, "revoke").value("change").unwrap().to_owned();
    let csrf = page.form("/sign-out").value("csrf").unwrap().to_owned();
    let early = [
        ("csrf", csrf.as_str()),
        ("action", "confirm"),
        ("change", &id),
        ("password", &password),
    ];
    a.post("/rights/waivers", &early)
        .await
        .is(409)
        .says("第二天");
    app.pass(TimeDelta::hours(14));
    let mut a = app.citizen(A).await;
    press(&app, (&mut a, A), ("/rights/waivers", "confirm"), &[])
        .await
        .is(200)
        .says("已经放弃");
    desk_says(&app, &case, "本人已经放弃这一项").await;
    press(&app, (&mut a, A), ("/rights/waivers", "revoke"), &[])
        .await
        .is(200)
        .says("后来收回了");
    desk_hides(&app, &case).await;
    app.remove().await;
}

#[tokio::test]
async fn an_officer_confirms_with_the_person_there_and_applying_takes_it_back() {
    let app = TestApp::sqlite().await;
    let (mut a, _) = app.approved_case(A, "living_subsidy").await;
    let care = ("/rights/waivers?service=care_subsidy", "understood");
    let page = a.open(care.0).await;
    let of_care = html::forms(&page.html)
        .into_iter()
        .find(|form| form.value("service") == Some("care_subsidy"))
        .unwrap();
    let password = app.password(A.id_number).to_owned();
    let signed = of_care.fill(&[("understood", "yes"), ("password", &password)]);
    a.press(&signed).await.is(200).says("还没有算数");
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let page = officer.open("/desk/rights").await;
    let said = [("note", "3月10日本人来窗口，说清了后果，自愿")];
    let silent = form(&page, "waiver");
    officer.press(&silent).await.is(422).says("请写明看了什么");
    officer
        .press(&form(&page, "waiver").fill(&said))
        .await
        .is(200)
        .hides(A.name);
    a.open("/rights/waivers").await.says("已经放弃");
    // Who applies wants it: no other word is needed.
    let (mut a, _) = app.submitted_case(A, "care_subsidy").await;
    a.open("/rights/waivers").await.says("后来收回了");
    app.remove().await;
}

#[tokio::test]
async fn a_guardian_brings_a_waiver_to_the_township_which_decides_for_the_ward() {
    let app = TestApp::sqlite().await;
    app.submitted_case(A, "living_subsidy").await;
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let path = format!("/desk/people/{}", app.person_id(A).await);
    let said = [
        ("service", "living_subsidy"),
        ("for_ward", "no"),
        ("note", "监护人想换别的补贴，对本人不利"),
    ];
    // Nobody is known as guardian.
    let page = officer.open(&path).await;
    officer
        .press(&form(&page, "waive").fill(&said))
        .await
        .is(409)
        .says("没有登记监护人");
    let terms = Terms {
        kind: "guardian",
        ..Terms::default()
    };
    let mandate = app.mandate(A, B, terms).await;
    let missing = form(&page, "waive").fill(&said[2..]);
    officer.press(&missing).await.is(422).says("请选放弃哪一项");
    officer
        .press(&form(&page, "waive").fill(&said))
        .await
        .is(200);
    let mut a = app.citizen(A).await;
    a.open("/rights/waivers").await.says("没有同意");
    // The guardian's own session does none of it.
    let mut guardian = app.citizen(B).await;
    act_for(&mut guardian, Some(mandate)).await.is(303);
    for path in [
        "/rights",
        "/rights/account",
        "/rights/waivers",
        "/rights/export",
        "/rights/phone",
        "/rights/closing",
    ] {
        guardian
            .get(path)
            .await
            .is(403)
            .says("监护人请到乡镇（街道）窗口办");
    }
    app.remove().await;
}

#[tokio::test]
async fn at_the_counter_the_account_is_changed_for_somebody_who_does_not_use_the_portal() {
    let app = TestApp::sqlite().await;
    let (mut a, case) = app.submitted_case(A, "living_subsidy").await;
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let path = format!("/desk/people/{}", app.person_id(A).await);
    let page = officer.open(&path).await;
    let typed = [("bank", "农业银行"), ("account", NEW), ("holder", B.name)];
    officer
        .press(&form(&page, "payee").fill(&typed))
        .await
        .is(422)
        .says("请写明看了什么");
    let said = ("note", "3月10日本人来窗口，孩子代收，看了户口簿");
    let all = form(&page, "payee").fill(&typed).fill(&[said]);
    officer.press(&all).await.is(200);
    a.open("/rights").await.says("还在等");
    app.pass(TimeDelta::hours(24));
    desk_says(&app, &case, "正在用").await;
    app.remove().await;
}

#[tokio::test]
async fn whoever_a_court_has_found_limited_gives_nothing_up_alone() {
    let app = TestApp::sqlite().await;
    let (mut a, _) = app.submitted_case(A, "living_subsidy").await;
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let path = format!("/desk/people/{}", app.person_id(A).await);
    let page = officer.open(&path).await;
    let found = [("court", "limited_by_court"), ("note", "看了判决书")];
    officer
        .press(&form(&page, "court").fill(&found))
        .await
        .is(200);
    for (at, pairs) in [
        (
            ("/rights/waivers", "understood"),
            vec![("understood", "yes")],
        ),
        (("/rights/account", "bank"), account(A.name)),
    ] {
        press(&app, (&mut a, A), at, &pairs)
            .await
            .is(409)
            .says("由监护人来办");
    }
    app.remove().await;
}

async fn desk_hides(app: &TestApp, case: &str) {
    let mut officer = app.home_officer(OfficeKind::Township).await;
    let page = officer.open(&format!("/desk/cases/{case}")).await;
    page.is(200).hides("本人已经放弃这一项");
}
