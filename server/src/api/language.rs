//! In which language a refusal, and what a supplement notice asks for, is said: `Accept-Language` (RFC 9110, 12.5.4). Chinese, unless English is wanted more. Codes and
//! names of the law stay as they are: only what is said to the person at the screen changes.
use app::text::{FIRST_LANGUAGE, Text};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use std::convert::Infallible;

const ENGLISH: &str = "en";

/// The words for whoever asks, for what an answer says to the person at the screen.
pub struct Wanted(pub &'static Text);

impl<S: Sync> FromRequestParts<S> for Wanted {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(asked(&parts.headers)))
    }
}

/// The words for whoever sent these headers.
#[must_use]
pub fn asked(headers: &HeaderMap) -> &'static Text {
    let wish = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    Text::locale(best(wish))
}

/// The most wanted of the two languages; the earlier one of a pair wanted alike, Chinese where neither is named.
fn best(wish: &str) -> &'static str {
    let mut best = (FIRST_LANGUAGE, 0.0);
    for part in wish.split(',') {
        let mut pieces = part.split(';').map(str::trim);
        let tag = pieces.next().unwrap_or_default();
        let language = match tag.split('-').next().unwrap_or_default() {
            main if main.eq_ignore_ascii_case("en") => ENGLISH,
            main if main.eq_ignore_ascii_case("zh") || main == "*" => FIRST_LANGUAGE,
            _ => continue,
        };
        let weight = pieces
            .find_map(|piece| piece.strip_prefix("q="))
            .map_or(1.0, |q| q.parse::<f32>().unwrap_or(0.0));
        if weight > best.1 {
            best = (language, weight);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_said_to_whom_it_is_dearer() {
        for (wish, language) in [
            ("", FIRST_LANGUAGE),
            ("en", ENGLISH),
            ("en-GB,en;q=0.9,zh;q=0.8", ENGLISH),
            ("zh-CN,zh;q=0.9,en;q=0.8", FIRST_LANGUAGE),
            ("zh;q=0.5, en;q=0.7", ENGLISH),
            ("en, zh", ENGLISH),
            ("zh, en", FIRST_LANGUAGE),
            ("fr, *;q=0.5", FIRST_LANGUAGE),
            ("fr", FIRST_LANGUAGE),
            ("en;q=0", FIRST_LANGUAGE),
            ("en;q=much", FIRST_LANGUAGE),
        ] {
            assert_eq!(best(wish), language, "{wish}");
        }
    }
}
