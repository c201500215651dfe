//! Every refusal code with its words: what the `type` of a problem points to.
use super::{
    language,
    problem::{CODES, title},
};
use crate::failure::Failure;
use app::paths::api;
use axum::{
    Json,
    http::{HeaderMap, header},
    response::IntoResponse,
};
use domain::rejection::Rejection;
use serde::Serialize;
use utoipa::ToSchema;

/// A refusal code.
#[derive(Serialize, ToSchema)]
pub struct CodeShown {
    /// The code.
    code: &'static str,
    /// What it says, in the language asked for.
    title: String,
    /// The HTTP status it comes with.
    status: u16,
    /// Number of the rule, where the rules say no.
    rule: Option<&'static str>,
}

/// All refusal codes.
#[utoipa::path(get, path = api::PROBLEMS, operation_id = "list_problems", tag = "about", responses(
    (status = 200, description = "The codes.", body = [CodeShown]),
))]
pub async fn list(headers: HeaderMap) -> impl IntoResponse {
    let t = language::asked(&headers);
    let shell = CODES.iter().map(|(code, status, _)| CodeShown {
        code,
        title: title(t, code),
        status: *status,
        rule: None,
    });
    let rules = Rejection::ALL.iter().map(|rejection| CodeShown {
        code: rejection.code,
        title: title(t, rejection.code),
        status: Failure::from(*rejection).status(),
        rule: Some(rejection.rule),
    });
    let codes: Vec<_> = shell.chain(rules).collect();
    ([(header::VARY, "accept-language")], Json(codes))
}
