//! Accounts and bearer tokens.
use crate::harness::{
    actors::{A, HOME},
    app::{TestApp, each_app},
};
use app::paths::api;
use axum::http::Method;
use chrono::TimeDelta;
use serde_json::json;

#[tokio::test]
async fn a_new_citizen_registers_and_gets_a_token() {
    each_app(async |app| {
        let mut program = app.program();
        let person = json!({
            "id_number": "150499199001010030", "name": "阿古拉", "phone": "0476-0000009",
            "password": "草原上的马跑得很快",
        });
        let answer = program.post(api::ACCOUNTS, person.clone()).await;
        answer.is(202);
        // A number that is taken gets the same answer, and its password stays as it is.
        let mut other = person;
        other["password"] = json!("另一个人猜的一句话");
        let again = program.post(api::ACCOUNTS, other).await;
        assert_eq!(
            (again.is(202).status, &again.json),
            (answer.status, &answer.json)
        );
        let typed = json!({"account": "150499199001010030", "password": "草原上的马跑得很快"});
        let token = program.post(api::TOKENS, typed).await;
        program.token = Some(token.is(201).text("/token").to_owned());
        assert_eq!(
            program.get(api::MATTERS).await.is(200).text("/name"),
            "阿古拉"
        );
    })
    .await;
}

#[tokio::test]
async fn wrong_fields_of_a_registration_come_all_at_once() {
    let app = TestApp::sqlite().await;
    let typed = json!({"id_number": "1", "name": "", "phone": "x", "password": "short"});
    let answer = app.program().post(api::ACCOUNTS, typed).await;
    answer.refuses(422, "invalid-fields");
    assert_eq!(answer.json["fields"].as_array().map(Vec::len), Some(4));
    for field in answer.json["fields"].as_array().expect("fields") {
        let message = field["message"].as_str().expect("a message");
        assert!(!message.is_ascii(), "{field}");
    }
    app.remove().await;
}

#[tokio::test]
async fn without_a_good_token_nothing_is_told() {
    each_app(async |app| {
        let mut program = app.program();
        let answer = program.get(api::MATTERS).await;
        answer.refuses(401, "signed-out");
        assert_eq!(
            answer.headers["www-authenticate"],
            "Bearer realm=\"portal-api\""
        );
        program.token = Some("not.a.token".to_owned());
        let answer = program.get(api::MATTERS).await;
        answer.refuses(401, "signed-out");
        let challenge = "Bearer realm=\"portal-api\", error=\"invalid_token\"";
        assert_eq!(answer.headers["www-authenticate"], challenge);
    })
    .await;
}

#[tokio::test]
async fn a_session_cookie_opens_nothing_in_the_api() {
    let app = TestApp::sqlite().await;
    let mut browser = app.citizen(A).await;
    assert!(!browser.cookies.is_empty());
    browser
        .send(Method::GET, api::MATTERS, Vec::new())
        .await
        .is(401);
    app.remove().await;
}

#[tokio::test]
async fn a_token_ends_by_itself_and_all_end_on_demand() {
    each_app(async |app| {
        let first = app.citizen_program(A).await;
        let second = app.citizen_program(A).await;
        first.get(api::MATTERS).await.is(200);
        first.delete(api::TOKENS).await.is(204);
        for ended in [&first, &second] {
            ended.get(api::MATTERS).await.refuses(401, "signed-out");
        }
        let third = app.citizen_program(A).await;
        third.get(api::MATTERS).await.is(200);
        app.pass(TimeDelta::minutes(11));
        third.get(api::MATTERS).await.refuses(401, "signed-out");
    })
    .await;
}

#[tokio::test]
async fn wrong_tries_are_counted_together_with_those_on_the_page() {
    each_app(async |app| {
        let program = app.program();
        let typed = json!({"account": A.id_number, "password": "wrong password"});
        for _ in 0..10 {
            let answer = program.post(api::TOKENS, typed.clone()).await;
            answer.refuses(422, "wrong-sign-in");
        }
        let answer = program.post(api::TOKENS, typed).await;
        answer.refuses(429, "too-many-tries");
        assert_eq!(answer.headers["retry-after"], "900");
        let mut browser = app.browser();
        let form = browser.get("/sign-in").await.form("/sign-in");
        let form = form.fill(&[("account", A.id_number), ("password", "x")]);
        browser.send_form(&form).await.is(429);
    })
    .await;
}

#[tokio::test]
async fn an_officer_has_a_queue_and_no_matters_and_a_citizen_the_other_way() {
    let app = TestApp::sqlite().await;
    let officer = app.program_of(&format!("township-{HOME}")).await;
    officer.get(api::QUEUE).await.is(200);
    officer.get(api::MATTERS).await.refuses(404, "not-found");
    let begin = json!({"service": "living_subsidy", "home_place": HOME});
    let begun = officer.post(api::APPLICATIONS, begin).await;
    begun.refuses(404, "not-found");
    let citizen = app.citizen_program(A).await;
    citizen.get(api::QUEUE).await.refuses(404, "not-found");
    app.remove().await;
}
