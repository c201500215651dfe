//! What surrounds every request: trace number, access log, time limit, panic catcher, origin check, headers.
//!
//! One function, [`around`], tells the order; each step is a function below it. Sign-in and rights are not here:
//! extractors and use cases ask for them.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use app::paths;
use axum::Router;
use axum::extract::{DefaultBodyLimit, MatchedPath, Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use tracing::Instrument;

use super::headers;
use super::listen::Peer;
use super::respond::{plain_error, plain_message, plain_problem};
use crate::auth::csrf::is_same_origin;
use crate::clock::{Ids, Stopwatch};
use crate::config::Config;

/// The largest form, in bytes; routes that take files set their own limit.
const FORM: usize = 256 * 1024;
/// The largest body that is read at all; more is refused unread. A photo that is too large is still read, so that its answer
/// can say so in words.
const LARGEST: u64 = 64 * 1024 * 1024;
const TIME: Duration = Duration::from_secs(30);
/// For routes that take a file: twenty megabytes over a bad line. How long it may be silent is the reader's to say.
const FILE_TIME: Duration = Duration::from_secs(15 * 60);

/// The number that finds a request in the log; error pages show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace(pub Arc<str>);

/// The address of the person's device: the peer's, or what a trusted proxy says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Client(pub IpAddr);

/// What the layers need to know.
#[derive(Clone)]
pub struct Shell {
    config: Arc<Config>,
    ids: Ids,
    time: Duration,
}

impl Shell {
    /// With the time limit of 30 seconds.
    pub fn new(config: Arc<Config>, ids: Ids) -> Self {
        Self {
            config,
            ids,
            time: TIME,
        }
    }

    /// With another time limit, for tests.
    pub fn with_time(self, time: Duration) -> Self {
        Self { time, ..self }
    }
}

/// Puts the layers around a finished router; call it last, once.
pub fn surround(router: Router, shell: Shell) -> Router {
    router
        .layer(DefaultBodyLimit::max(FORM))
        .layer(from_fn_with_state(shell, around))
}

async fn around(State(shell): State<Shell>, mut request: Request, next: Next) -> Response {
    let watch = Stopwatch::start();
    let trace = Trace(shell.ids.trace_number().into());
    let method = known(request.method());
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or("-", MatchedPath::as_str)
        .to_owned();
    let is_api = request.uri().path().starts_with(paths::api::ROOT);
    let client = client(&request, &shell.config.trusted_proxies);
    request.extensions_mut().insert(trace.clone());
    if let Some(client) = client {
        request.extensions_mut().insert(client);
    }

    let span = tracing::info_span!("request", trace = %trace.0, method, route);
    let answer = match refusal(&shell, &request, is_api) {
        Some(status) => Err(status),
        None => {
            let time = if method != "GET" && takes_file(&route) {
                FILE_TIME
            } else {
                shell.time
            };
            run(next.run(request).instrument(span.clone()), time).await
        }
    };
    let mut response = match answer {
        Ok(response) if is_bare_error(&response, is_api) => explain(response, &trace, is_api),
        Ok(response) => response,
        Err(status) => explain(empty(status), &trace, is_api),
    };
    headers::complete(&mut response);
    if let Ok(value) = HeaderValue::from_str(&trace.0) {
        response.headers_mut().insert("x-request-id", value);
    }
    let status = response.status().as_u16();
    span.in_scope(|| tracing::info!(target: "access", status, ms = watch.millis(), "request"));
    response
}

/// Runs the rest in a task of its own. A browser that hangs up, or the time limit, then cannot cut a database
/// transaction in the middle, and a panic ends in a page instead of a broken connection.
async fn run(
    rest: impl Future<Output = Response> + Send + 'static,
    time: Duration,
) -> Result<Response, StatusCode> {
    match tokio::time::timeout(time, tokio::spawn(rest)).await {
        Ok(Ok(response)) => Ok(response),
        Ok(Err(_panicked)) => Err(StatusCode::INTERNAL_SERVER_ERROR),
        Err(_late) => Err(StatusCode::SERVICE_UNAVAILABLE),
    }
}

/// The routes that take a file.
fn takes_file(route: &str) -> bool {
    [
        paths::route::PAPER,
        paths::route::ASK_PAPER,
        paths::api::PAPER_FILES,
        paths::api::ASK_PAPER_FILES,
    ]
    .contains(&route)
}

/// Reasons not to let a request in at all.
fn refusal(shell: &Shell, request: &Request, is_api: bool) -> Option<StatusCode> {
    let length = request.headers().get(header::CONTENT_LENGTH);
    let length = length
        .and_then(|length| length.to_str().ok())
        .and_then(|length| length.parse::<u64>().ok());
    if length.is_some_and(|length| length > LARGEST) {
        return Some(StatusCode::PAYLOAD_TOO_LARGE);
    }
    let is_foreign = !request.method().is_safe()
        && !is_api
        && !is_same_origin(request.headers(), &shell.config.origin);
    if is_foreign {
        tracing::warn!("refused a form from elsewhere; if people report this, check PORTAL_ORIGIN");
        return Some(StatusCode::FORBIDDEN);
    }
    None
}

/// An error without a page of ours: the router's own 404 and 405, an extractor's refusal.
fn is_bare_error(response: &Response, is_api: bool) -> bool {
    let status = response.status();
    let kind = response
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    let ours = if is_api { "application/" } else { "text/html" };
    (status.is_client_error() || status.is_server_error()) && !kind.starts_with(ours)
}

/// The plain error in the place of `bare`; `Allow` and `Retry-After` are kept.
fn explain(bare: Response, trace: &Trace, is_api: bool) -> Response {
    let status = bare.status();
    let mut response = if is_api {
        plain_problem(status, &trace.0)
    } else {
        plain_error(status, &trace.0, plain_message(status))
    };
    for name in [header::ALLOW, header::RETRY_AFTER, header::WWW_AUTHENTICATE] {
        if let Some(value) = bare.headers().get(&name) {
            response.headers_mut().insert(name, value.clone());
        }
    }
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response
            .headers_mut()
            .entry(header::RETRY_AFTER)
            .or_insert(HeaderValue::from_static("5"));
    }
    response
}

fn empty(status: StatusCode) -> Response {
    let mut response = Response::default();
    *response.status_mut() = status;
    response
}

/// The rightmost forwarded address that is not a trusted proxy's, when the peer itself is one; everything to the
/// left of it can be invented by the sender.
fn client(request: &Request, trusted: &[IpAddr]) -> Option<Client> {
    let Peer(peer) = *request.extensions().get::<Peer>()?;
    if !trusted.contains(&peer) {
        return Some(Client(peer));
    }
    let forwarded = forwarded_for(request.headers());
    let client = forwarded
        .iter()
        .rev()
        .map_while(|address| *address)
        .find(|address| !trusted.contains(address));
    Some(Client(client.unwrap_or(peer)))
}

fn forwarded_for(headers: &HeaderMap) -> Vec<Option<IpAddr>> {
    headers
        .get_all("x-forwarded-for")
        .iter()
        .flat_map(|line| line.to_str().unwrap_or_default().split(','))
        .map(|address| {
            address
                .trim()
                .parse::<IpAddr>()
                .ok()
                .map(|address| address.to_canonical())
        })
        .collect()
}

/// A method's name for the log; what else a sender may have written there is not repeated.
fn known(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}

#[cfg(test)]
mod tests;
