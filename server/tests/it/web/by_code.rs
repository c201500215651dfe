//! Codes to a phone: how many go out in an hour, whatever the ask; and the whole way by program.
use super::mandates::sent_codes;
use crate::harness::{
    actors::{A, B, HOME, Person},
    app::TestApp,
    browser::{Browser, Page},
    invented::born,
    mandates::{C, ask_to_act},
};
use chrono::TimeDelta;
use serde_json::json;

/// Asks for this person's agreement and has a code sent.
async fn send(agent: &mut Browser, person: Person) -> Page {
    let asked = ask_to_act(agent, "entrusted", person, HOME).await;
    let csrf = asked.form("/sign-out").value("csrf").unwrap().to_owned();
    let pairs = [("csrf", csrf.as_str()), ("action", "send")];
    agent.post(asked.is(200).place(), &pairs).await
}

#[tokio::test]
async fn one_asker_sends_ten_codes_an_hour_to_whomever() {
    let app = TestApp::sqlite().await;
    let mut agent = app.citizen(B).await;
    for nth in 0..10 {
        let person = born("无人", "1981-07-07", 500 + nth);
        send(&mut agent, person).await.is(200);
    }
    let late = send(&mut agent, born("无人", "1981-07-07", 510)).await;
    late.is(429);
    assert!(late.headers.contains_key("retry-after"));
    // Somebody else at the same address is not held up.
    let mut other = app.citizen(C).await;
    send(&mut other, born("无人", "1981-07-07", 511))
        .await
        .is(200);
    app.pass(TimeDelta::hours(1) + TimeDelta::seconds(1));
    let mut agent = app.citizen(B).await;
    send(&mut agent, born("无人", "1981-07-07", 512))
        .await
        .is(200);
    app.remove().await;
}

#[tokio::test]
async fn one_address_sends_sixty_codes_an_hour_whoever_asks() {
    let app = TestApp::sqlite().await;
    for agent in 0..6 {
        let asker = born("代办", "1980-02-03", 600 + agent);
        let mut browser = app.registered(asker, "0476-0000601").await;
        for nth in 0..10 {
            let person = born("无人", "1982-07-07", agent * 10 + nth);
            send(&mut browser, person).await.is(200);
        }
    }
    let mut next = app.citizen(B).await;
    send(&mut next, born("无人", "1982-07-07", 70))
        .await
        .is(429);
    app.pass(TimeDelta::hours(1) + TimeDelta::seconds(1));
    let mut next = app.citizen(B).await;
    send(&mut next, born("无人", "1982-07-07", 70))
        .await
        .is(200);
    app.remove().await;
}

#[tokio::test]
async fn a_program_agrees_with_the_code_that_the_person_told_and_only_with_its_own_token() {
    let app = TestApp::sqlite().await;
    let mut agent = app.citizen(B).await;
    let asked = ask_to_act(&mut agent, "entrusted", A, HOME).await;
    let ask = asked.place().split('/').nth(3).unwrap().to_owned();
    let path = format!("/api/v1/mandate-asks/{ask}/code");
    let program = app.citizen_program(B).await;
    // Tokens of one account and one second are one token.
    app.pass(TimeDelta::seconds(1));
    let again = app.citizen_program(B).await;
    let other = app.citizen_program(C).await;
    other.post(&path, json!(null)).await.is(404);
    program.put(&path, json!({"code": "123456"})).await.is(422);
    program.post(&path, json!(null)).await.is(204);
    program
        .post(&path, json!(null))
        .await
        .refuses(429, "too-many-tries");
    let code = json!({"code": sent_codes(&app).pop().unwrap()});
    other.put(&path, code.clone()).await.is(404);
    again
        .put(&path, code.clone())
        .await
        .refuses(422, "invalid-fields");
    program.put(&path, code.clone()).await.is(204);
    program.put(&path, code).await.is(404);
    let held = program.get("/api/v1/mandates").await;
    assert_eq!(held.json["held"][0]["name"], A.name);
    app.remove().await;
}
