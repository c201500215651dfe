//! A refusal as `application/problem+json` (RFC 9457). Handlers and extractors return [`Refused`]; the layer [`dress`] puts it
//! into words, with the same messages as the pages, and never with what was sent.
use super::language;
use crate::{
    failure::{Carried, Failure},
    web::layers::Trace,
};
use app::{paths::api, text::Text};
use axum::{
    Json,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use serde::Serialize;
use utoipa::ToSchema;

/// Why something did not happen.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Problem {
    /// Address of the code's explanation, relative to the portal.
    #[serde(rename = "type")]
    pub kind: String,
    /// What happened, for the person at the screen, in the language asked for (`Accept-Language`: `zh` or `en`).
    pub title: String,
    /// The HTTP status again.
    pub status: u16,
    /// The code: stable, for programs. All of them: `GET /api/v1/problems`.
    pub code: String,
    /// Number of the rule that forbids it; only when the rules say no.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// What is wrong with which field, all at once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<WrongField>,
    /// The version after saving: a page is stored even when its answers are wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// Line of the body, from 1, where reading stopped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    /// Column of the body, from 1, where reading stopped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    /// The number that finds this request in the log.
    pub trace: String,
}

/// One wrong field.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct WrongField {
    /// Name of the field or id of the question.
    pub field: String,
    /// Stable code, such as `missing` or `bad-check`.
    pub code: String,
    /// What to do about it, in the language asked for.
    pub message: String,
}

/// What a problem says besides its failure.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Whose words the field errors take: a service id, `register`, `sign-in`, `act-<kind>`.
    pub scope: String,
    /// The version after saving.
    pub version: Option<i64>,
    /// Line and column of the body.
    pub at: Option<(usize, usize)>,
}

/// A failure on its way to [`dress`].
#[derive(Debug)]
pub struct Refused {
    failure: Failure,
    beside: Beside,
}

impl Refused {
    /// Says more.
    #[must_use]
    pub fn with(self, beside: Beside) -> Self {
        Self { beside, ..self }
    }

    /// Field errors in the words of this service or form.
    pub fn of<F: Into<Failure>>(scope: &str) -> impl FnOnce(F) -> Self + use<'_, F> {
        move |failure| {
            Self::from(failure.into()).with(Beside {
                scope: scope.to_owned(),
                ..Beside::default()
            })
        }
    }
}

impl<F: Into<Failure>> From<F> for Refused {
    fn from(failure: F) -> Self {
        Self {
            failure: failure.into(),
            beside: Beside::default(),
        }
    }
}

impl IntoResponse for Refused {
    fn into_response(self) -> Response {
        let mut response = self.failure.into_response();
        response.extensions_mut().insert(self.beside);
        response
    }
}

/// A code of the shell with its status and the key of its words. Those of the rules are in [`Rejection::ALL`].
///
/// [`Rejection::ALL`]: domain::rejection::Rejection::ALL
pub const CODES: [(&str, u16, &str); 15] = [
    ("invalid-fields", 422, "error-summary-title"),
    ("not-found", 404, "problem-not-found"),
    ("signed-out", 401, "sign-in-needed"),
    ("changed-elsewhere", 409, "failure-conflict"),
    ("key-reused", 422, "problem-key-reused"),
    ("wrong-sign-in", 422, "sign-in-wrong"),
    ("too-many-tries", 429, "sign-in-too-many"),
    ("malformed", 400, "failure-unreadable"),
    ("method-not-allowed", 405, "problem-method-not-allowed"),
    ("too-large", 413, "problem-too-large"),
    ("not-json", 415, "problem-not-json"),
    ("busy", 503, "failure-busy"),
    ("no-room", 507, "failure-no-room"),
    ("being-scanned", 423, "failure-being-scanned"),
    ("internal", 500, "failure-broken"),
];

/// The words of a code.
#[must_use]
pub fn title(t: &'static Text, code: &str) -> String {
    match CODES.iter().find(|(known, ..)| *known == code) {
        Some((_, _, key)) => t.get(key).to_owned(),
        None => t.get(&format!("rejection-{code}")).to_owned(),
    }
}

/// The layer around the API's routes.
pub async fn dress(request: Request, next: Next) -> Response {
    let trace = request.extensions().get::<Trace>().cloned();
    let presented = request.headers().contains_key(header::AUTHORIZATION);
    let t = language::asked(request.headers());
    let response = next.run(request).await;
    let status = response.status();
    if !status.is_client_error() && !status.is_server_error() {
        return response;
    }
    let beside = response.extensions().get::<Beside>().cloned();
    let mut problem = match response.extensions().get::<Carried>() {
        Some(carried) => of_failure(t, &carried.0, &beside.unwrap_or_default()),
        None => of_status(t, status),
    };
    problem.trace = trace.map(|trace| trace.0.to_string()).unwrap_or_default();
    let mut dressed = Json(&problem).into_response();
    *dressed.status_mut() = status;
    let headers = dressed.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/problem+json"),
    );
    headers.insert(header::VARY, HeaderValue::from_static("accept-language"));
    if let Ok(lang) = HeaderValue::from_str(t.html_lang()) {
        headers.insert(header::CONTENT_LANGUAGE, lang);
    }
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            headers.insert(name, value.clone());
        }
    }
    if status == StatusCode::UNAUTHORIZED {
        // RFC 6750, 3.1: no error code when no token was shown at all.
        headers.insert(
            header::WWW_AUTHENTICATE,
            HeaderValue::from_static(if presented {
                "Bearer realm=\"portal-api\", error=\"invalid_token\""
            } else {
                "Bearer realm=\"portal-api\""
            }),
        );
    }
    let wait = response.extensions().get::<Carried>();
    if let Some(seconds) = wait.and_then(|carried| retry_after(&carried.0)) {
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    dressed
}

fn retry_after(failure: &Failure) -> Option<u32> {
    match failure {
        Failure::TooMany { retry_after } => Some(*retry_after),
        Failure::Busy => Some(5),
        _ => None,
    }
}

fn plain(t: &'static Text, code: &str, status: u16) -> Problem {
    Problem {
        kind: api::problem(code),
        title: title(t, code),
        status,
        code: code.to_owned(),
        rule: None,
        fields: Vec::new(),
        version: None,
        line: None,
        column: None,
        trace: String::new(),
    }
}

fn of_failure(t: &'static Text, failure: &Failure, beside: &Beside) -> Problem {
    let mut problem = plain(t, failure.code(), failure.status());
    problem.version = beside.version;
    (problem.line, problem.column) = beside.at.unzip();
    match failure {
        Failure::Rejected(rejection) => problem.rule = Some(rejection.rule.to_owned()),
        Failure::Invalid(found) => problem.fields = fields(t, found, &beside.scope),
        Failure::Broken(what) => tracing::error!(code = failure.code(), error = what, "broken"),
        _ => {}
    }
    problem
}

fn fields(
    t: &'static Text,
    found: &[domain::form::journey::Problem],
    scope: &str,
) -> Vec<WrongField> {
    let wrong = |problem: &domain::form::journey::Problem| {
        let (field, code) = (problem.question.clone(), problem.error.code());
        WrongField {
            message: t.error(scope, &field, &code, problem.error.number()),
            field,
            code,
        }
    };
    found.iter().map(wrong).collect()
}

/// An error that no handler put into words: the router's 405, an extractor's refusal.
fn of_status(t: &'static Text, status: StatusCode) -> Problem {
    let code = CODES
        .iter()
        .find(|(code, known, _)| *known == status.as_u16() && *code != "invalid-fields")
        .map_or("malformed", |(code, ..)| code);
    plain(t, code, status.as_u16())
}
