//! A file of a paper as a response, the same on both faces: never a page of ours (sandbox), never from a cache, never sniffed, a
//! document or a film only to be saved.
use crate::usecase::files::OpenedFile;
use app::paths;
use axum::{
    body::Body,
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};

/// The file goes out, named `stem` and its kind's ending.
#[must_use]
pub fn attachment(opened: &OpenedFile, stem: &str) -> Response {
    let kind = opened.kind;
    let manner = match kind.is_picture() {
        true => "inline",
        false => "attachment",
    };
    // RFC 6266: a plain name for old readers, the real one percent-encoded.
    let disposition = format!(
        "{manner}; filename=\"paper-{}.{end}\"; filename*=UTF-8''{}.{end}",
        opened.seq,
        paths::encoded(stem),
        end = kind.ending(),
    );
    let mut response = Body::from(opened.bytes.to_vec()).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(kind.media_type()),
    );
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static("default-src 'none'; sandbox; frame-ancestors 'none'"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(value) = HeaderValue::try_from(disposition) {
        headers.insert(header::CONTENT_DISPOSITION, value);
    }
    response
}
