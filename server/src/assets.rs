//! The style sheet and the icon: made when the program is built, compressed once at start, cached by browsers for
//! a year under a name that changes with their content. Fonts, scripts and pictures of people: none.
//!
//! To add a file: a constant, a field in [`Assets`], a line in [`Assets::routes`].

use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use flate2::Compression;
use sha2::{Digest, Sha256};

use crate::routes::{Access, Routes};
use crate::web::respond::{accepts, accepts_gzip, compress};

/// Only the build script uses it; here it is tested.
#[cfg(test)]
mod stylesheet;

const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));
const STYLE_BROTLI: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/style.css.br"));
const ICON: &str = include_str!(concat!(env!("OUT_DIR"), "/icon.svg"));
const ICON_BROTLI: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/icon.svg.br"));
/// Where the icon lives; `app` links to it.
pub const ICON_PATH: &str = "/icon.svg";

const A_YEAR: &str = "public, max-age=31536000, immutable";
const A_DAY: &str = "public, max-age=86400";

/// The assets, ready to send. Cloning shares them.
#[derive(Clone)]
pub struct Assets {
    style: Arc<Asset>,
    icon: Arc<Asset>,
    style_path: Arc<str>,
}

struct Asset {
    kind: &'static str,
    caching: &'static str,
    plain: &'static str,
    gzip: Option<Bytes>,
    brotli: &'static [u8],
}

impl Assets {
    /// Compresses everything once; call it at start.
    pub fn load() -> Self {
        let hash = Sha256::digest(STYLE.as_bytes());
        let hash = data_encoding::HEXLOWER.encode(hash.get(..8).unwrap_or_default());
        Self {
            style: Arc::new(Asset::new(
                "text/css; charset=utf-8",
                A_YEAR,
                STYLE,
                STYLE_BROTLI,
            )),
            icon: Arc::new(Asset::new("image/svg+xml", A_DAY, ICON, ICON_BROTLI)),
            style_path: format!("/assets/style-{hash}.css").into(),
        }
    }

    /// The path of the style sheet, for the `link` of every page.
    pub fn stylesheet_path(&self) -> &str {
        &self.style_path
    }

    /// The routes of the assets.
    pub fn routes<S: Clone + Send + Sync + 'static>(&self) -> Routes<S> {
        let (style, icon) = (Arc::clone(&self.style), Arc::clone(&self.icon));
        Routes::new()
            .get(
                &self.style_path,
                Access::Public,
                move |headers: HeaderMap| async move { style.respond(&headers) },
            )
            .get(
                ICON_PATH,
                Access::Public,
                move |headers: HeaderMap| async move { icon.respond(&headers) },
            )
    }
}

impl Asset {
    fn new(
        kind: &'static str,
        caching: &'static str,
        plain: &'static str,
        brotli: &'static [u8],
    ) -> Self {
        Self {
            brotli,
            kind,
            caching,
            plain,
            gzip: compress(plain.as_bytes(), Compression::best()).map(Bytes::from),
        }
    }

    fn respond(&self, wanted: &HeaderMap) -> Response {
        let (body, encoding) = match &self.gzip {
            _ if accepts(wanted, &["br"]) => (Body::from(self.brotli), Some("br")),
            Some(gzip) if accepts_gzip(wanted) => (Body::from(gzip.clone()), Some("gzip")),
            _ => (Body::from(self.plain), None),
        };
        let mut response = Response::new(body);
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(self.kind));
        headers.insert(
            header::CACHE_CONTROL,
            HeaderValue::from_static(self.caching),
        );
        headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
        if let Some(encoding) = encoding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response
    }
}

#[cfg(test)]
mod tests {
    use axum::http::{Request, StatusCode};
    use tower::ServiceExt;

    use super::*;

    async fn get(path: &str, encoding: &str) -> Response {
        let (router, _) = Assets::load().routes::<()>().into_parts();
        let request = Request::get(path).header(header::ACCEPT_ENCODING, encoding);
        router
            .oneshot(request.body(Body::empty()).unwrap())
            .await
            .unwrap()
    }

    #[tokio::test]
    async fn style_sheet_is_cached_for_good_under_the_name_of_its_content() {
        let assets = Assets::load();
        let response = get(assets.stylesheet_path(), "gzip").await;
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()[header::CONTENT_ENCODING], "gzip");
        assert!(
            response.headers()[header::CACHE_CONTROL]
                .to_str()
                .unwrap()
                .contains("immutable")
        );
        assert_eq!(
            get("/assets/style-0000000000000000.css", "").await.status(),
            StatusCode::NOT_FOUND
        );
    }

    #[tokio::test]
    async fn the_smallest_packing_that_a_browser_takes_is_sent() {
        let assets = Assets::load();
        let mut sizes = Vec::new();
        for (accepted, sent) in [
            ("", None),
            ("gzip", Some("gzip")),
            ("gzip, deflate, br", Some("br")),
        ] {
            let response = get(assets.stylesheet_path(), accepted).await;
            let encoding = response.headers().get(header::CONTENT_ENCODING);
            assert_eq!(encoding.map(|value| value.to_str().unwrap()), sent);
            let body = axum::body::to_bytes(response.into_body(), usize::MAX)
                .await
                .unwrap();
            sizes.push(body.len());
        }
        assert!(sizes.is_sorted_by(|a, b| a > b), "{sizes:?}");
    }

    #[tokio::test]
    async fn icon_is_sent_plain_to_those_who_want_it_so() {
        let response = get(ICON_PATH, "").await;
        assert!(response.headers().get(header::CONTENT_ENCODING).is_none());
        let body = axum::body::to_bytes(response.into_body(), usize::MAX)
            .await
            .unwrap();
        assert_eq!(body, ICON.as_bytes());
    }
}
