//! What the API reads strictly, and what it says when it refuses.
use crate::harness::{
    actors::{A, HOME},
    app::{TestApp, each_app},
};
use app::paths::api;
use axum::http::Method;
use serde_json::json;

#[tokio::test]
async fn a_doubtful_body_is_refused_with_its_place() {
    let app = TestApp::sqlite().await;
    let program = app.program();
    for body in [
        "{\"account\": \"a\",\n \"password\": ",
        "{\"account\": \"a\", \"account\": \"b\", \"password\": \"c\"}",
        "{\"account\": \"a\", \"password\": \"c\", \"admin\": true}",
        "{\"account\": \"a\\u0000\", \"password\": \"c\"}",
        "{\"account\": 1, \"password\": \"c\"}",
        "[]",
    ] {
        let body = Some(body.to_owned());
        let answer = program.send(Method::POST, api::TOKENS, &[], body).await;
        answer.refuses(400, "malformed");
        assert!(answer.json["line"].is_u64(), "{:#}", answer.json);
    }
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let body = Some("account=a&password=b".to_owned());
    let answer = program.send(Method::POST, api::TOKENS, &form, body).await;
    answer.refuses(415, "not-json");
    let large = json!({"account": "a".repeat(300_000), "password": "b"});
    let answer = program.post(api::TOKENS, large).await;
    answer.refuses(413, "too-large");
    app.remove().await;
}

#[tokio::test]
async fn what_is_not_there_is_a_problem_too() {
    let app = TestApp::sqlite().await;
    let program = app.program();
    program
        .get("/api/v1/nothing")
        .await
        .refuses(404, "not-found");
    program
        .get("/api/v2/services")
        .await
        .refuses(404, "not-found");
    program
        .get(&api::service("nothing"))
        .await
        .refuses(404, "not-found");
    let answer = program.post(api::SERVICES, json!({})).await;
    answer.refuses(405, "method-not-allowed");
    assert_eq!(answer.headers["allow"], "GET,HEAD");
    let citizen = app.citizen_program(A).await;
    let odd = citizen.get("/api/v1/cases/not-an-id").await;
    odd.refuses(400, "malformed");
    let township = app.program_of(&format!("township-{HOME}")).await;
    let odd = township.get("/api/v1/queue?stage=nowhere").await;
    odd.refuses(400, "malformed");
    let odd = township.get("/api/v1/queue?sort=name").await;
    odd.refuses(400, "malformed");
    app.remove().await;
}

#[tokio::test]
async fn every_refusal_code_has_words() {
    let app = TestApp::sqlite().await;
    let codes = app.program().get(api::PROBLEMS).await;
    let codes = codes.is(200).json.as_array().expect("codes").clone();
    assert!(codes.len() > 20);
    for code in codes {
        let title = code["title"].as_str().expect("a title");
        assert!(!title.is_ascii(), "{code}");
    }
    app.remove().await;
}

#[tokio::test]
async fn places_and_services_are_public_and_readable() {
    let app = TestApp::sqlite().await;
    let program = app.program();
    let services = program.get(api::SERVICES).await;
    assert!(
        services
            .is(200)
            .json
            .as_array()
            .is_some_and(|all| all.len() >= 4)
    );
    let service = program.get(&api::service("living_subsidy")).await;
    let pages = service.is(200).json["pages"]
        .as_array()
        .expect("pages")
        .clone();
    let household = pages.iter().find(|page| page["id"] == "household");
    let options = &household.expect("a page")["questions"][0]["options"];
    assert_eq!(options[0]["id"], "dibao");
    assert!(
        options[0]["words"]
            .as_str()
            .is_some_and(|words| !words.is_empty())
    );
    let found = program.get(&api::divisions_named("林西镇")).await;
    let codes: Vec<&str> = found.is(200).json["divisions"]
        .as_array()
        .expect("divisions")
        .iter()
        .filter_map(|division| division["code"].as_str())
        .collect();
    assert!(codes.contains(&HOME), "{codes:?}");
    let inside = program.get(&api::divisions_in("150424")).await;
    assert!(
        inside.is(200).json["divisions"]
            .as_array()
            .is_some_and(|all| all.len() > 5)
    );
    let nowhere = program.get(&api::divisions_in("99")).await;
    nowhere.refuses(404, "not-found");
    app.remove().await;
}

#[tokio::test]
async fn pressing_again_gives_the_same_receipt() {
    each_app(async |app| {
        let citizen = app.citizen_program(A).await;
        let start = json!({"service": "living_subsidy", "home_place": HOME});
        let draft = citizen.fill(A, start).await;
        let body = json!({
            "version": draft.json["version"],
            "declaration": {"agreed": true, "signed_name": A.name},
        });
        let keyless = citizen.post(&api::submission(draft.id()), body).await;
        keyless.refuses(400, "malformed");
        let unsigned = citizen.sign_with(&draft, "别人", "first").await;
        unsigned.refuses(422, "not-signed");
        assert_eq!(unsigned.text("/rule"), "R1.3");

        let receipt = citizen.sign_with(&draft, A.name, "second").await;
        assert_eq!(receipt.is(201).text("/office/place"), HOME);
        assert_eq!(receipt.text("/start_month"), "2026-03");
        assert_eq!(
            receipt.headers["location"],
            api::case(receipt.id()).as_str()
        );
        for key in ["second", "third"] {
            let again = citizen.sign_with(&draft, A.name, key).await;
            assert_eq!(again.is(201).json, receipt.json, "{key}");
        }
        let other = citizen.sign_with(&draft, "王晓", "second").await;
        other.refuses(422, "key-reused");
    })
    .await;
}

#[tokio::test]
async fn a_refusal_is_said_in_the_language_asked_for() {
    let app = TestApp::sqlite().await;
    let program = app.program();
    let wrong =
        Some(json!({"name": "", "id_number": "1", "phone": "x", "password": "short"}).to_string());
    let mut said = Vec::new();
    for (wish, lang) in [("zh-CN", "zh-Hans"), ("en-GB,en;q=0.9", "en")] {
        let headers = [
            ("content-type", "application/json"),
            ("accept-language", wish),
        ];
        let answer = program
            .send(Method::POST, api::ACCOUNTS, &headers, wrong.clone())
            .await;
        answer.refuses(422, "invalid-fields");
        assert_eq!(answer.headers["content-language"], lang);
        assert_eq!(answer.headers["vary"], "accept-language");
        for words in [answer.text("/title"), answer.text("/fields/0/message")] {
            let chinese = words.contains(|sign: char| sign > '\u{2e7f}');
            assert_eq!(chinese, lang == "zh-Hans", "{wish}: {words}");
        }
        said.push(answer.json["fields"].as_array().map(Vec::len));
    }
    assert_eq!(said[0], said[1], "the same mistakes in both languages");
    app.remove().await;
}
