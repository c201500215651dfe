//! Turning finished HTML into a response, and the one plain error page that needs nothing else to work.
//!
//! Which page is shown is decided in the handlers; headers that every response carries are set in `layers`.

use std::{cell::RefCell, io::Write};

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use flate2::write::GzEncoder;
use flate2::{Compress, Compression, FlushCompress, Status};

/// Below this, compression costs more than it saves.
const WORTH_COMPRESSING: usize = 1024;

/// A page. `lang` is its language tag (`zh-CN`); it is compressed when the browser takes gzip ([`accepts_gzip`]).
pub fn page_response(status: StatusCode, html: String, lang: &'static str, gzip: bool) -> Response {
    let compressed = if gzip && html.len() > WORTH_COMPRESSING {
        compress_page(html.as_bytes())
    } else {
        None
    };
    let is_compressed = compressed.is_some();
    let body = compressed.map_or_else(|| Body::from(html), Body::from);
    with_headers(status, body, lang, is_compressed)
}

/// A page that is the same for everybody who is not signed in: rendered and compressed once.
#[derive(Clone, Debug)]
pub struct KeptPage {
    plain: Bytes,
    gzip: Option<Bytes>,
}

impl KeptPage {
    /// Compresses it as well as it can be.
    pub fn new(html: String) -> Self {
        let gzip = compress(html.as_bytes(), Compression::best()).map(Bytes::from);
        Self {
            plain: Bytes::from(html),
            gzip,
        }
    }

    /// As a response.
    pub fn respond(&self, lang: &'static str, gzip: bool) -> Response {
        match self.gzip.as_ref().filter(|_| gzip) {
            Some(bytes) => with_headers(StatusCode::OK, Body::from(bytes.clone()), lang, true),
            None => with_headers(StatusCode::OK, Body::from(self.plain.clone()), lang, false),
        }
    }
}

fn with_headers(
    status: StatusCode,
    body: Body,
    lang: &'static str,
    is_compressed: bool,
) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    headers.insert(header::CONTENT_LANGUAGE, HeaderValue::from_static(lang));
    headers.insert(
        header::VARY,
        HeaderValue::from_static("accept-encoding, cookie"),
    );
    if is_compressed {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

/// Whether `Accept-Encoding` takes gzip (named, or `*`, and not with weight 0).
pub fn accepts_gzip(headers: &HeaderMap) -> bool {
    accepts(headers, &["gzip", "x-gzip", "*"])
}

/// Whether `Accept-Encoding` takes a coding by one of these names, and not with weight 0. `*` counts only when it is among
/// them, and only where no other name of them is there.
pub fn accepts(headers: &HeaderMap, names: &[&str]) -> bool {
    let lines = headers
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|line| line.to_str().ok());
    let mut any = None;
    for choice in lines.flat_map(|line| line.split(',')) {
        let mut parts = choice.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let refused = parts
            .filter_map(|part| part.strip_prefix("q="))
            .any(|weight| weight.parse::<f32>().is_ok_and(|weight| weight <= 0.0));
        if !names.iter().any(|one| name.eq_ignore_ascii_case(one)) {
            continue;
        }
        if name != "*" {
            return !refused;
        }
        any = Some(!refused);
    }
    any.unwrap_or(false)
}

/// Gzip; `None` when it fails, which writing to memory does not.
pub fn compress(bytes: &[u8], level: Compression) -> Option<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 3), level);
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}

/// Gzip of a page, fast: the compressor's tables (a quarter of a megabyte) are kept from page to page on each thread.
fn compress_page(bytes: &[u8]) -> Option<Vec<u8>> {
    thread_local! {
        static KEPT: RefCell<Compress> = RefCell::new(Compress::new_gzip(Compression::fast(), 15));
    }
    KEPT.with_borrow_mut(|kept| {
        kept.reset();
        // What does not compress at all grows by a few bytes for each block, and by head and tail.
        let mut out = Vec::with_capacity(bytes.len() + bytes.len() / 1000 + 64);
        let ended = kept
            .compress_vec(bytes, &mut out, FlushCompress::Finish)
            .ok()?;
        (ended == Status::StreamEnd).then_some(out)
    })
}

/// What went wrong, for people, when no handler said it. Two short sentences at most.
pub fn plain_message(status: StatusCode) -> &'static str {
    match status {
        StatusCode::NOT_FOUND | StatusCode::GONE => "没有找到这个页面。请检查网址，或者回到首页。",
        StatusCode::METHOD_NOT_ALLOWED => "这个网址不能这样打开。请回到首页，从那里进入。",
        StatusCode::FORBIDDEN => "这次操作没有办成。请从本网站的页面上再试一次。",
        StatusCode::PAYLOAD_TOO_LARGE => "提交的内容太大。请减少内容后再试。",
        StatusCode::TOO_MANY_REQUESTS => "操作太频繁。请稍等几分钟再试。",
        StatusCode::SERVICE_UNAVAILABLE => {
            "我们没能确认这次操作是否办成。请稍后再试，重复提交不会重复办理。"
        }
        status if status.is_client_error() => "这个请求我们读不懂。请回到上一页再试一次。",
        _ => "网站出了问题，我们已经记录下来。请稍后再试。",
    }
}

/// The plain error page: no style sheet, no script, no template, so that it works when all else fails.
/// `trace` is the number that finds the request in the log.
pub fn plain_error(status: StatusCode, trace: &str, message: &str) -> Response {
    let heading = match status {
        StatusCode::NOT_FOUND | StatusCode::GONE => "没有这个页面",
        StatusCode::SERVICE_UNAVAILABLE => "现在太忙",
        status if status.is_client_error() => "没有办成",
        _ => "网站出错了",
    };
    let (message, trace) = (escape(message), escape(trace));
    let html = format!(
        "<!DOCTYPE html>\n<html lang=\"zh-Hans\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{heading} - 无碍办</title>\n</head>\n<body>\n<main>\n<h1>{heading}</h1>\n<p>{message}</p>\n\
         <p><a href=\"/\">回到首页</a></p>\n<p>需要帮助时，请说出这个编号：<strong>{trace}</strong></p>\n\
         </main>\n</body>\n</html>\n"
    );
    page_response(status, html, "zh-Hans", false)
}

/// The same for the JSON API: problem+json (RFC 9457) with the trace number.
pub fn plain_problem(status: StatusCode, trace: &str) -> Response {
    // The codes of `Failure`, for what the layers refuse before or instead of it.
    let code = match status {
        StatusCode::NOT_FOUND => "not-found",
        StatusCode::METHOD_NOT_ALLOWED => "method-not-allowed",
        StatusCode::PAYLOAD_TOO_LARGE => "too-large",
        StatusCode::SERVICE_UNAVAILABLE => "busy",
        status if status.is_client_error() => "malformed",
        _ => "internal",
    };
    let problem = serde_json::json!({
        "type": app::paths::api::problem(code), "title": plain_message(status),
        "status": status.as_u16(), "code": code, "trace": trace,
    });
    let mut response = Response::new(Body::from(problem.to_string()));
    *response.status_mut() = status;
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/problem+json"),
    );
    response
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    async fn body(response: Response) -> Vec<u8> {
        axum::body::to_bytes(response.into_body(), usize::MAX)
            .await
            .unwrap()
            .to_vec()
    }

    #[tokio::test]
    async fn long_page_is_compressed_only_for_those_who_take_it() {
        let html = "<p>您好</p>".repeat(500);
        let plain = page_response(StatusCode::OK, html.clone(), "zh-CN", false);
        assert!(plain.headers().get(header::CONTENT_ENCODING).is_none());
        assert_eq!(body(plain).await, html.as_bytes());
        let packed = page_response(StatusCode::OK, html.clone(), "zh-CN", true);
        assert_eq!(packed.headers()[header::CONTENT_ENCODING], "gzip");
        assert!(
            packed.headers()[header::VARY]
                .to_str()
                .unwrap()
                .contains("cookie")
        );
        let mut unpacked = String::new();
        flate2::read::GzDecoder::new(body(packed).await.as_slice())
            .read_to_string(&mut unpacked)
            .unwrap();
        assert_eq!(unpacked, html);
        let short = page_response(StatusCode::OK, "<p>".into(), "zh-CN", true);
        assert!(short.headers().get(header::CONTENT_ENCODING).is_none());
    }

    #[test]
    fn accept_encoding_is_read_as_meant() {
        for (line, takes) in [
            ("gzip, deflate, br", true),
            ("br;q=1.0, GZIP;q=0.8", true),
            ("*", true),
            ("gzip;q=0, *", false),
            ("*;q=0", false),
            ("br", false),
            ("", false),
        ] {
            let headers = HeaderMap::from_iter([(header::ACCEPT_ENCODING, line.parse().unwrap())]);
            assert_eq!(accepts_gzip(&headers), takes, "{line}");
        }
        assert!(!accepts_gzip(&HeaderMap::new()));
    }

    #[tokio::test]
    async fn plain_error_names_its_number_and_escapes_what_it_is_given() {
        let response = plain_error(StatusCode::INTERNAL_SERVER_ERROR, "4F7K-Q2MX", "<script>");
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        let text = String::from_utf8(body(response).await).unwrap();
        assert!(
            text.contains("4F7K-Q2MX")
                && text.contains("&lt;script&gt;")
                && !text.contains("<script")
        );
    }
}
