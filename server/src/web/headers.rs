//! The headers that every response carries. A handler may set `Cache-Control` or its own policy before; nothing
//! else may be weakened.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

/// Put into a response's extensions by a page that loads script: the only way to get a `script-src`.
#[derive(Clone, Debug)]
pub struct ScriptNonce(pub String);

const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; media-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

const ALWAYS: [(HeaderName, &str); 8] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    // The origin check falls back on the referrer; no address of ours carries personal data.
    (header::REFERRER_POLICY, "same-origin"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
    (
        HeaderName::from_static("x-permitted-cross-domain-policies"),
        "none",
    ),
    (
        header::STRICT_TRANSPORT_SECURITY,
        "max-age=31536000; includeSubDomains",
    ),
];

/// Adds what is missing.
pub fn complete(response: &mut Response) {
    let policy = policy(response.extensions().get::<ScriptNonce>());
    let headers = response.headers_mut();
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    headers
        .entry(header::CONTENT_SECURITY_POLICY)
        .or_insert(policy);
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

fn policy(nonce: Option<&ScriptNonce>) -> HeaderValue {
    let with_script = nonce.map(|ScriptNonce(nonce)| {
        let script = format!(
            "script-src 'nonce-{nonce}' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'self'"
        );
        HeaderValue::try_from(format!("{POLICY}; {script}"))
    });
    // A nonce that is no header text gives a page without script, never a page without a policy.
    with_script
        .and_then(Result::ok)
        .unwrap_or(HeaderValue::from_static(POLICY))
}
