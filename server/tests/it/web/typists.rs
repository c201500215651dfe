//! What one hand typed and another may see or change: the account that the person gave is nobody else's to change, and numbers are
//! shown by their last figures to an agent who did not type them (domain 4.2, decision 0052).
use crate::harness::{
    actors::{A, ACCOUNT, B, answer_all, begin, case_of, sign},
    app::{TestApp, each_app},
    browser::{Browser, Page},
    mandates::{C, Terms, act_for},
    program::Answer,
};
use app::paths::api;
use axum::http::Method;
use serde_json::json;

const OTHER: &str = "6217000012340007777";
const END: &str = "5432";

async fn agent(app: &TestApp, person: crate::harness::actors::Person) -> Browser {
    let mandate = app.mandate(A, person, Terms::default()).await;
    let mut browser = app.citizen(person).await;
    act_for(&mut browser, Some(mandate)).await.is(303);
    browser
}

async fn typed(browser: &mut Browser, check: &Page, page: &str, raw: &str) -> Page {
    let path = check.place().replace("/check", &format!("/{page}"));
    let shown = browser.open(&path).await;
    let pairs = [(page, raw), ("action", "continue")];
    browser.answer(shown.is(200), &pairs).await
}

#[tokio::test]
async fn an_agent_neither_changes_nor_empties_the_account_that_the_person_gave() {
    each_app(async |app| {
        let (mut a, check) = app.draft(A, "living_subsidy").await;
        let mut b = agent(app, B).await;
        let refused = typed(&mut b, &check, "bank_account", OTHER).await;
        refused.is(422).says("代办人不能改").hides(ACCOUNT);
        assert_eq!(refused.own_form().value("bank_account"), Some(OTHER));
        typed(&mut b, &check, "bank_account", "").await.is(200);
        let refused = typed(&mut b, &check, "bank_name", "另一家银行").await;
        refused.is(422).says("代办人不能改");
        typed(&mut b, &check, "bank_name", "").await.is(422);
        // Unchanged it is no change.
        typed(&mut b, &check, "bank_name", "农村信用社")
            .await
            .is(200);
        let shown = a.open(check.place()).await;
        shown.says(ACCOUNT).says("农村信用社").hides(OTHER);
        // The person changes it whenever they like, and it is theirs.
        typed(&mut a, &check, "bank_account", OTHER).await.is(200);
        typed(&mut b, &check, "bank_account", ACCOUNT).await.is(422);
        a.open(check.place()).await.says(OTHER).hides(ACCOUNT);
    })
    .await;
}

#[tokio::test]
async fn an_agent_gives_an_account_where_there_is_none_and_changes_it_until_the_person_saves_it() {
    let app = TestApp::sqlite().await;
    let mut b = agent(&app, B).await;
    let first = begin(&mut b, "living_subsidy").await;
    let check = answer_all(&mut b, first, A).await;
    check.says(ACCOUNT);
    typed(&mut b, &check, "bank_account", OTHER).await.is(200);
    b.open(check.place()).await.says(OTHER);
    // Another agent replaces it, without having seen it.
    let mut c = agent(&app, C).await;
    c.open(check.place()).await.hides(OTHER).says("7777");
    typed(&mut c, &check, "bank_account", ACCOUNT).await.is(200);
    b.open(check.place()).await.hides(ACCOUNT).says(END);
    // The person looks at it and goes on: from then on it is theirs.
    let mut a = app.citizen(A).await;
    typed(&mut a, &check, "bank_account", ACCOUNT).await.is(200);
    typed(&mut c, &check, "bank_account", OTHER).await.is(422);
    app.remove().await;
}

#[tokio::test]
async fn an_agent_who_cancels_a_change_does_not_bring_an_older_account_back() {
    let app = TestApp::sqlite().await;
    let mut b = agent(&app, B).await;
    let first = begin(&mut b, "living_subsidy").await;
    let check = answer_all(&mut b, first, A).await;
    // The person begins to give their own account, and has not finished.
    let mut a = app.citizen(A).await;
    let path = check.place().replace("/check", "/bank_account?from=check");
    let page = a.open(&path).await;
    let begun = [("bank_account", "62"), ("action", "continue")];
    a.answer(&page, &begun).await.is(422);
    let page = b.open(&path).await;
    b.answer(&page, &[("action", "cancel")]).await;
    let page = a.open(&path).await;
    assert_eq!(page.own_form().value("bank_account"), Some("62"));
    app.remove().await;
}

#[tokio::test]
async fn an_agent_sees_numbers_that_they_did_not_type_by_their_last_figures() {
    each_app(async |app| {
        let (mut a, check) = app.draft(A, "living_subsidy").await;
        let mut b = agent(app, B).await;
        let whole = [ACCOUNT, &A.certificate(), "0476-0000001"];
        let shown = b.open(check.place()).await;
        for number in whole {
            shown.hides(number);
        }
        shown.says(END).says("0001");
        for page in ["certificate", "phone", "bank_account"] {
            let path = check.place().replace("/check", &format!("/{page}"));
            let shown = b.open(&path).await;
            shown.says("空着");
            for number in whole {
                shown.hides(number);
                assert!(!shown.html.contains(number), "{page} has {number}");
            }
            // Left empty it stays.
            let pairs = [("action", "continue")];
            b.answer(&shown, &pairs).await.is(200);
        }
        // What the agent types is theirs to see.
        typed(&mut b, &check, "phone", "0476-0000009").await.is(200);
        b.open(check.place()).await.says("0476-0000009");
        let own = a.open(check.place()).await;
        own.says(ACCOUNT)
            .says(&A.certificate())
            .says("0476-0000009");
        let theirs = b.open(check.place()).await;
        let receipt = sign(&mut b, &theirs, B).await;
        let case = case_of(receipt.is(200));
        for path in [format!("/cases/{case}"), format!("/cases/{case}/receipt")] {
            let seen = b.open(&path).await;
            seen.is(200);
            for number in whole {
                seen.hides(number);
            }
        }
        let receipt = a.open(&format!("/cases/{case}/receipt")).await;
        receipt.says(ACCOUNT).says(&A.certificate());
    })
    .await;
}

#[tokio::test]
async fn two_windows_of_different_hands_show_no_whole_number_either() {
    let app = TestApp::sqlite().await;
    let (mut a, check) = app.draft(A, "living_subsidy").await;
    let mut b = agent(&app, B).await;
    let path = check.place().replace("/check", "/bank_account");
    let open = b.open(&path).await;
    typed(&mut a, &check, "residence", "河东路8号")
        .await
        .is(200);
    let late = b
        .answer(&open, &[("bank_account", OTHER), ("action", "continue")])
        .await;
    late.is(409).hides(ACCOUNT).says(END);
    assert_eq!(late.own_form().value("bank_account"), Some(OTHER));
    app.remove().await;
}

#[tokio::test]
async fn programs_of_agents_are_held_to_the_same() {
    each_app(async |app| {
        let (_, check) = app.draft(A, "living_subsidy").await;
        let draft = check.place().split('/').nth(2).unwrap().parse().unwrap();
        let mandate = app.mandate(A, B, Terms::default()).await.to_string();
        let b = app.citizen_program(B).await;
        let call =
            async |method: Method, path: String, body: Option<serde_json::Value>| -> Answer {
                let headers = [("acting-under", mandate.as_str())];
                b.send(method, &path, &headers, body.map(|body| body.to_string()))
                    .await
            };
        let shown = call(Method::GET, api::application(draft), None).await;
        let masked = shown.text("/answers/bank_account").to_owned();
        assert!(
            masked.ends_with(END) && masked.starts_with("***"),
            "{masked}"
        );
        let listed = shown.json["masked"].as_array().unwrap();
        assert_eq!(listed.len(), 3, "{listed:?}");
        let body = |version: &serde_json::Value, raw: &str| {
            Some(json!({"version": version, "answers": {"bank_account": raw}}))
        };
        let path = api::page(draft, "bank_account");
        let refused = call(
            Method::PUT,
            path.clone(),
            body(&shown.json["version"], OTHER),
        )
        .await;
        refused.refuses(422, "invalid-fields");
        assert!(refused.json.to_string().contains("persons-own"));
        // Sent back as it was shown, or empty, it stays.
        for raw in [masked.as_str(), ""] {
            let now = call(Method::GET, api::application(draft), None).await;
            let kept = call(Method::PUT, path.clone(), body(&now.json["version"], raw)).await;
            kept.is(200);
        }
        let a = app.citizen_program(A).await;
        let own = a.get(&api::application(draft)).await;
        assert_eq!(own.text("/answers/bank_account"), ACCOUNT);
        assert_eq!(own.json["masked"], json!([]));
    })
    .await;
}
