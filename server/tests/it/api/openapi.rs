//! The OpenAPI document: kept in the repository, so that a change of the API is seen in review.
use crate::harness::app::TestApp;
use app::paths::api;
use serde_json::Value;
use std::collections::BTreeSet;

const KEPT: &str = include_str!("../../../docs/openapi.json");

#[test]
fn the_kept_document_is_the_present_one() {
    assert!(
        KEPT == server::api::openapi(),
        "the API has changed; if that is meant: cargo run -p server -- openapi > server/docs/openapi.json"
    );
}

#[tokio::test]
async fn the_document_lists_exactly_the_routes_that_are_served() {
    let app = TestApp::sqlite().await;
    let document = app.program().get(api::OPENAPI).await;
    let mut told = BTreeSet::new();
    let mut names = Vec::new();
    let paths = document.is(200).json["paths"].as_object().expect("paths");
    for (path, operations) in paths {
        for (method, operation) in operations.as_object().expect("operations") {
            told.insert((path.clone(), method.to_uppercase()));
            names.push(operation["operationId"].as_str().expect("a name"));
        }
    }
    let served: BTreeSet<(String, String)> = app
        .rows
        .iter()
        .filter(|row| row.path.starts_with("/api/"))
        .map(|row| (row.path.clone(), row.method.to_string()))
        .collect();
    assert_eq!(told, served);
    let distinct: BTreeSet<_> = names.iter().collect();
    assert_eq!(distinct.len(), names.len(), "operation ids are unique");
    app.remove().await;
}

#[test]
fn every_shape_that_is_sent_refuses_unknown_fields() {
    let document: Value = serde_json::from_str(KEPT).expect("JSON");
    let paths = document["paths"].as_object().expect("paths");
    let bodies = paths
        .values()
        .flat_map(|item| item.as_object().into_iter().flatten())
        .filter_map(|(_, operation)| {
            operation
                .pointer("/requestBody/content/application~1json/schema/$ref")?
                .as_str()
        });
    let mut found = 0;
    for body in bodies {
        let schema = document.pointer(body.trim_start_matches('#'));
        let schema = schema.expect("a schema");
        assert_eq!(schema["additionalProperties"], false, "{body}");
        found += 1;
    }
    assert!(found >= 6);
}
