//! The layers around a small router: what goes in, what comes out.

use axum::body::{Body, to_bytes};
use axum::routing::{get, post};
use tower::ServiceExt;

use super::super::headers::ScriptNonce;
use super::*;
use crate::clock::Clock;

fn shell() -> Shell {
    let env = |name: &str| match name {
        "PORTAL_ORIGIN" => Some("https://portal.example.cn".to_owned()),
        "PORTAL_TRUSTED_PROXY" => Some("10.0.0.1,10.0.0.2".to_owned()),
        _ => None,
    };
    Shell::new(
        Arc::new(Config::from_env(env).unwrap()),
        Ids::new(Clock::System),
    )
}

async fn panics() -> &'static str {
    panic!("identity number 110101199003077512")
}

async fn never() -> &'static str {
    std::future::pending().await
}

async fn script() -> Response {
    let mut response = Response::default();
    response
        .extensions_mut()
        .insert(ScriptNonce("abc".to_owned()));
    response
}

fn portal() -> Router {
    let address = |axum::Extension(Client(client)): axum::Extension<Client>| async move {
        client.to_string()
    };
    let router = Router::new()
        .route(
            "/",
            get(|| async { "home" }).post(|_: String| async { "posted" }),
        )
        .route("/panics", get(panics))
        .route("/never", get(never))
        .route("/script", get(script))
        .route(
            "/asset",
            get(|| async { ([(header::CACHE_CONTROL, "public, immutable")], "a") }),
        )
        .route(
            "/page",
            get(|| async { (StatusCode::NOT_FOUND, axum::response::Html("our own page")) }),
        )
        .route("/address", get(address))
        .route("/api/v1/things", post(|| async { "made" }).get(panics));
    surround(router, shell().with_time(Duration::from_millis(100)))
}

async fn ask(method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Response {
    let mut request = axum::http::Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut request = request.body(Body::from(body.to_owned())).unwrap();
    request
        .extensions_mut()
        .insert(Peer("10.0.0.1".parse().unwrap()));
    portal().oneshot(request).await.unwrap()
}

async fn text(response: Response) -> String {
    String::from_utf8(
        to_bytes(response.into_body(), usize::MAX)
            .await
            .unwrap()
            .to_vec(),
    )
    .unwrap()
}

const OURS: [(&str, &str); 1] = [("origin", "https://portal.example.cn")];

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    for (method, path) in [
        ("GET", "/"),
        ("GET", "/missing"),
        ("POST", "/"),
        ("GET", "/panics"),
        ("PUT", "/"),
    ] {
        let response = ask(method, path, &[], "").await;
        let headers = response.headers();
        for name in [
            "x-content-type-options",
            "referrer-policy",
            "strict-transport-security",
            "permissions-policy",
        ] {
            assert!(headers.contains_key(name), "{method} {path}: {name}");
        }
        assert_eq!(headers["cache-control"], "no-store");
        assert_eq!(headers["cross-origin-opener-policy"], "same-origin");
        let policy = headers["content-security-policy"].to_str().unwrap();
        assert!(
            policy.contains("frame-ancestors 'none'") && !policy.contains("script-src"),
            "{policy}"
        );
    }
}

#[tokio::test]
async fn script_needs_a_nonce_and_assets_keep_their_caching() {
    let response = ask("GET", "/script", &[], "").await;
    let policy = response.headers()["content-security-policy"]
        .to_str()
        .unwrap();
    assert!(policy.contains("script-src 'nonce-abc'") && !policy.contains("unsafe-inline"));
    assert_eq!(
        ask("GET", "/asset", &[], "").await.headers()["cache-control"],
        "public, immutable"
    );
}

#[tokio::test]
async fn form_from_elsewhere_is_refused_and_the_api_is_not_asked() {
    assert_eq!(ask("POST", "/", &OURS, "x").await.status(), StatusCode::OK);
    for headers in [
        &[][..],
        &[("origin", "https://evil.cn")],
        &[("sec-fetch-site", "cross-site")],
    ] {
        assert_eq!(
            ask("POST", "/", headers, "x").await.status(),
            StatusCode::FORBIDDEN
        );
    }
    assert_eq!(
        ask("POST", "/api/v1/things", &[], "").await.status(),
        StatusCode::OK
    );
}

#[tokio::test]
async fn panic_gives_the_plain_page_with_the_trace_number_and_nothing_else() {
    let response = ask("GET", "/panics", &[], "").await;
    assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
    let trace = response.headers()["x-request-id"]
        .to_str()
        .unwrap()
        .to_owned();
    let text = text(response).await;
    assert!(text.contains(&trace) && !text.contains("110101199003077512"));
    let problem = ask("GET", "/api/v1/things", &[], "").await;
    assert_eq!(
        problem.headers()["content-type"],
        "application/problem+json"
    );
}

#[tokio::test]
async fn late_answer_is_503_with_retry_after() {
    let response = ask("GET", "/never", &[], "").await;
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(response.headers().contains_key("retry-after"));
}

#[tokio::test]
async fn unknown_paths_and_methods_get_the_plain_page_and_own_pages_stay() {
    let missing = ask("GET", "/missing", &[], "").await;
    assert_eq!(missing.status(), StatusCode::NOT_FOUND);
    assert!(text(missing).await.contains("没有找到这个页面"));
    let method = ask("DELETE", "/", &OURS, "").await;
    assert_eq!(method.status(), StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(method.headers()["allow"], "GET,HEAD,POST");
    assert_eq!(
        text(ask("GET", "/page", &[], "").await).await,
        "our own page"
    );
    let head = ask("HEAD", "/", &[], "").await;
    assert_eq!(
        (head.status(), text(head).await),
        (StatusCode::OK, String::new())
    );
}

#[tokio::test]
async fn too_large_bodies_are_refused() {
    let form = "x".repeat(FORM + 1);
    assert_eq!(
        ask("POST", "/", &OURS, &form).await.status(),
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let huge = [OURS[0], ("content-length", "1000000000000")];
    assert_eq!(
        ask("POST", "/", &huge, "").await.status(),
        StatusCode::PAYLOAD_TOO_LARGE
    );
}

#[tokio::test]
async fn forwarded_address_is_believed_only_as_far_as_the_proxies_wrote_it() {
    for (forwarded, client) in [
        ("1.1.1.1, 203.0.113.9", "203.0.113.9"),
        ("1.1.1.1, 203.0.113.9, 10.0.0.2", "203.0.113.9"),
        ("203.0.113.9, nonsense", "10.0.0.1"),
        ("", "10.0.0.1"),
    ] {
        let response = ask("GET", "/address", &[("x-forwarded-for", forwarded)], "").await;
        assert_eq!(text(response).await, client, "{forwarded}");
    }
}

#[tokio::test]
async fn forwarded_address_from_a_stranger_is_ignored() {
    let mut request = axum::http::Request::builder()
        .uri("/address")
        .header("x-forwarded-for", "1.1.1.1");
    request = request.extension(Peer("198.51.100.7".parse().unwrap()));
    let response = portal()
        .oneshot(request.body(Body::empty()).unwrap())
        .await
        .unwrap();
    assert_eq!(text(response).await, "198.51.100.7");
}
