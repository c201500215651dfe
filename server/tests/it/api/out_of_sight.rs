//! An agent may be allowed to act and not to see how the case stands: what they did is told as done, without the case.
use crate::harness::{
    actors::{A, B, HOME, ask_for},
    app::TestApp,
    mandates::Terms,
    program::Program,
};
use app::paths::api;
use axum::http::{Method, header};
use domain::{case::OfficeKind, delegation::Power};
use serde_json::{Value, json};
use uuid::Uuid;

async fn agent_with(app: &TestApp, power: Power) -> Program {
    let terms = Terms {
        powers: vec![power],
        ..Terms::default()
    };
    let mut program = app.citizen_program(B).await;
    program.under = Some(app.mandate(A, B, terms).await);
    program
}

async fn version(person: &Program, case: Uuid) -> Value {
    person.get(&api::case(case)).await.is(200).json["version"].clone()
}

#[tokio::test]
async fn what_an_agent_did_is_told_as_done_where_the_case_is_not_theirs_to_see() {
    let app = TestApp::sqlite().await;
    let person = app.citizen_program(A).await;
    let start = json!({"service": "living_subsidy", "home_place": HOME});
    let draft = person.fill(A, start).await;
    let hands_in = agent_with(&app, Power::Submit).await;
    let receipt = hands_in.sign(&draft, B.name).await;
    assert_eq!(receipt.is(201).json, Value::Null);
    let location = receipt.headers[header::LOCATION].to_str().unwrap();
    let case: Uuid = location.rsplit('/').next().unwrap().parse().unwrap();
    hands_in
        .get(&api::case(case))
        .await
        .refuses(403, "not-in-mandate");

    // What was promised may still come, from whoever may prepare.
    let prepares = agent_with(&app, Power::Prepare).await;
    let paper = format!("{}/papers/bank_card", api::application(draft.id()));
    let said = prepares.put(&paper, json!({"way": "later"})).await;
    assert_eq!(said.is(200).json, Value::Null);
    let headers = [("content-type", "application/octet-stream")];
    let bytes =
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<<>>\n%%EOF\n".to_owned();
    let files = format!("{paper}/files");
    let given = prepares.send(Method::POST, &files, &headers, Some(bytes));
    given.await.is(201);

    let mut township = app.home_officer(OfficeKind::Township).await;
    let asked = [
        ("item", "other"),
        ("why-other", "needed"),
        ("words-other", "派出所的证明"),
    ];
    ask_for(&mut township, &case.to_string(), &asked)
        .await
        .is(200);
    let answers = agent_with(&app, Power::Supplement).await;
    let way = json!({"version": version(&person, case).await, "way": "window"});
    let item = format!("{}/supplement/other", api::case(case));
    assert_eq!(answers.put(&item, way).await.is(200).json, Value::Null);
    let sent = json!({"version": version(&person, case).await, "act": "answer_supplement"});
    let sent = answers.post(&api::acts(case), sent).await;
    assert_eq!(sent.is(200).json, Value::Null);
    let shown = person.get(&api::case(case)).await;
    assert!(
        !shown.acts().contains(&"answer_supplement"),
        "{:#}",
        shown.json
    );
    app.remove().await;
}
