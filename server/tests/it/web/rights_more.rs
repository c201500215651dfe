//! What only the person does: everything held, the phone, closing the account; and guessing the password.
use super::rights::{account, form, press};
use crate::harness::{
    actors::{A, ACCOUNT, B, MARK},
    app::TestApp,
    mandates::{Terms, act_for},
};
use axum::http::Method;
use chrono::TimeDelta;
use domain::case::OfficeKind;
use serde_json::json;

#[tokio::test]
async fn everything_held_is_shown_to_the_person_with_their_password() {
    let app = TestApp::sqlite().await;
    let (mut a, _) = app.submitted_case(A, "living_subsidy").await;
    app.draft(A, "care_subsidy").await;
    app.mandate(A, B, Terms::default()).await;
    let mut officer = app.home_officer(OfficeKind::Township).await;
    officer
        .open(&format!("/desk/people/{}", app.person_id(A).await))
        .await
        .is(200);
    let page = a.open("/rights/export").await;
    a.press(&form(&page, "as"))
        .await
        .is(422)
        .says("请输入您的密码");
    let shown = press(&app, (&mut a, A), ("/rights/export", "as"), &[]).await;
    shown.is(200);
    for words in [
        A.name,
        A.id_number,
        ACCOUNT,
        MARK,
        "草稿",
        B.name,
        "在窗口打开了您的记录",
        "0476-0000001",
    ] {
        shown.says(words);
    }
    assert_eq!(shown.headers["cache-control"], "no-store");
    let program = app.citizen_program(A).await;
    let body = json!({"password": app.password(A.id_number)});
    let all = program.post("/api/v1/export", body).await;
    all.is(200);
    let text = all.json.to_string();
    for words in [A.id_number, ACCOUNT, MARK, "saw_person", B.name] {
        assert!(text.contains(words), "{words} is not in it");
    }
    program
        .post("/api/v1/export", json!({"password": "nonsense"}))
        .await
        .refuses(422, "invalid-fields");
    app.remove().await;
}

#[tokio::test]
async fn a_new_phone_ends_other_sessions_and_tokens_and_holds_the_account_for_a_day() {
    let app = TestApp::sqlite().await;
    let (mut a, _) = app.submitted_case(A, "living_subsidy").await;
    let (mut other, program) = (app.citizen(A).await, app.citizen_program(A).await);
    let phone = [("phone", "0476-0000099")];
    press(&app, (&mut a, A), ("/rights/phone", "phone"), &phone)
        .await
        .is(200)
        .says("电话已经换好");
    a.open("/rights").await.says("*******0099");
    let gone = other.get("/my").await;
    gone.is(303);
    program.get("/api/v1/matters").await.is(401);
    press(
        &app,
        (&mut a, A),
        ("/rights/account", "bank"),
        &account(A.name),
    )
    .await
    .is(409)
    .says("24小时内不能换收款账户");
    app.pass(TimeDelta::hours(24));
    let mut a = app.citizen(A).await;
    press(
        &app,
        (&mut a, A),
        ("/rights/account", "bank"),
        &account(A.name),
    )
    .await
    .is(200);
    app.remove().await;
}

#[tokio::test]
async fn a_closed_account_leaves_drafts_gone_and_cases_with_the_office() {
    let app = TestApp::sqlite().await;
    let (mut a, case) = app.submitted_case(A, "living_subsidy").await;
    let (_, check) = app.draft(A, "care_subsidy").await;
    let mandate = app.mandate(A, B, Terms::default()).await;
    let mut agent = app.citizen(B).await;
    act_for(&mut agent, Some(mandate)).await.is(303);
    let program = app.citizen_program(A).await;
    let page = a.open("/rights/closing").await;
    page.is(200).says("草稿：1份").says("已经提交的：1件");
    let understood = [("understood", "yes")];
    let at = ("/rights/closing", "understood");
    press(&app, (&mut a, A), at, &[]).await.is(422);
    let bye = press(&app, (&mut a, A), at, &understood).await;
    assert_eq!(bye.place(), "/");
    a.get("/my").await.is(303);
    program.get("/api/v1/matters").await.is(401);
    agent.get("/my").await.is(403);
    // The number signs in no more, and says nothing about why.
    let mut browser = app.browser();
    let page = browser.get("/sign-in").await;
    let tried = app.sign_in_on(&mut browser, &page, A.id_number).await;
    tried.is(422);
    // What was handed in is with the office as before.
    let mut officer = app.home_officer(OfficeKind::Township).await;
    officer
        .open(&format!("/desk/cases/{case}"))
        .await
        .is(200)
        .says(A.name);
    // Back with a code from the counter: the draft is gone, the case is there.
    let path = format!("/desk/people/{}", app.person_id(A).await);
    let page = officer.open(&path).await;
    let given = officer.press(&form(&page, "claim")).await;
    let words = given.words();
    let code = words.split("写给本人：").nth(1).unwrap();
    let code: String = code.chars().filter(char::is_ascii_digit).take(6).collect();
    let mut again = app.browser();
    let page = again.open("/claim").await;
    let claim = page.form("/claim").fill(&[
        ("id_number", A.id_number),
        ("code", &code),
        ("password", "a-new-password-of-mine"),
    ]);
    again.press(&claim).await.is(200);
    again.get(&check.path).await.is(404);
    again.open("/my").await.says("困难残疾人生活补贴");
    // A stranger who had got hold of the code could not turn the money to themselves today.
    let page = again.open("/rights/account").await;
    let typed = form(&page, "bank")
        .fill(&account(A.name))
        .fill(&[("password", "a-new-password-of-mine")]);
    again.press(&typed).await.is(409);
    app.remove().await;
}

#[tokio::test]
async fn guessing_the_password_stops_after_five_and_the_right_one_too() {
    let app = TestApp::sqlite().await;
    let (mut a, _) = app.submitted_case(A, "living_subsidy").await;
    let page = a.open("/rights/export").await;
    let wrong = form(&page, "as").fill(&[("password", "nonsense")]);
    for _ in 0..5 {
        a.press(&wrong).await.is(422);
    }
    a.press(&wrong).await.is(429);
    press(&app, (&mut a, A), ("/rights/export", "as"), &[])
        .await
        .is(429)
        .says("15分钟后再试");
    let program = app.citizen_program(A).await;
    let body = json!({"password": app.password(A.id_number)});
    let answer = program
        .send(Method::POST, "/api/v1/export", &[], Some(body.to_string()))
        .await;
    answer.refuses(429, "too-many-tries");
    app.pass(TimeDelta::minutes(15) + TimeDelta::seconds(1));
    let mut a = app.citizen(A).await;
    press(&app, (&mut a, A), ("/rights/export", "as"), &[])
        .await
        .is(200);
    app.remove().await;
}
