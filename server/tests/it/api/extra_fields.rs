//! A6: whatever is sent to the API, fields that a body does not have are refused, at every depth, before anything is done. A new
//! endpoint with a body that `access::body` does not know fails.
use super::access::body;
use crate::{
    harness::{actors::A, app::TestApp},
    web::{
        access::NOTHING,
        extra_fields::{EXTRA, FORGED},
    },
};
use axum::http::Method;
use serde_json::{Value, json};

/// Endpoints without a JSON body: files, and what needs no words.
const BODILESS: [&str; 4] = [
    "/api/v1/mandate-asks/{ask}/code",
    "/api/v1/applications/{application}/papers/{item}/files",
    "/api/v1/mandate-asks/{ask}/papers/{item}/files",
    "/api/v1/cases/{case}/notices/{notice}/read",
];

/// The body with the field in it, once for each of its objects.
fn with(body: &Value, field: &str) -> Vec<Value> {
    let Value::Object(fields) = body else {
        return Vec::new();
    };
    let mut all = Vec::new();
    if !fields.contains_key(field) {
        let mut more = fields.clone();
        more.insert(field.to_owned(), json!(FORGED));
        all.push(Value::Object(more));
    }
    // Answers are a map by the questions' ids, and are held against the page instead.
    for (name, inner) in fields.iter().filter(|(name, _)| *name != "answers") {
        for changed in with(inner, field) {
            let mut outer = fields.clone();
            outer.insert(name.clone(), changed);
            all.push(Value::Object(outer));
        }
    }
    all
}

#[tokio::test]
async fn no_body_of_the_api_takes_a_field_that_it_does_not_have() {
    let app = TestApp::sqlite().await;
    let program = app.citizen_program(A).await;
    let before = app.stored();
    let mut tried = 0;
    for row in app.rows.iter().filter(|row| row.path.starts_with("/api/")) {
        if !matches!(row.method, Method::POST | Method::PUT | Method::PATCH) {
            continue;
        }
        let path = row.path.replace("{item}", "bank_card");
        let Some(body) = body(row.method.as_str(), &path) else {
            assert!(
                BODILESS.contains(&row.path.as_str()),
                "{} has no body here",
                row.path
            );
            continue;
        };
        let path: Vec<&str> = path
            .split('/')
            .map(|part| if part.starts_with('{') { NOTHING } else { part })
            .collect();
        for field in EXTRA {
            for forged in with(&body, field) {
                let headers = [("idempotency-key", "one-key")];
                let sent = Some(forged.to_string());
                let answer = program
                    .send(row.method.clone(), &path.join("/"), &headers, sent)
                    .await;
                answer.refuses(400, "malformed");
                tried += 1;
            }
        }
    }
    assert!(tried > 250, "{tried} bodies");
    assert!(app.stored() == before, "something was written");
    app.remove().await;
}
