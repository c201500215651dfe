//! Reading a JSON body strictly: the right type, no key twice at any depth, no NUL, no unknown field (each shape says so).
//! What was sent is never repeated in an error; only the place in the text is told.
use super::problem::{Beside, Refused};
use crate::{failure::Failure, state::AppState};
use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error, MapAccess, SeqAccess, Visitor},
};
use std::{collections::HashSet, fmt};

/// A JSON body of this shape.
pub struct Sent<T>(pub T);

impl<T: DeserializeOwned> FromRequest<AppState> for Sent<T> {
    type Rejection = Response;

    async fn from_request(request: Request, app: &AppState) -> Result<Self, Response> {
        if !is_json(&request) {
            return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response());
        }
        let bytes = Bytes::from_request(request, app)
            .await
            .map_err(IntoResponse::into_response)?;
        read(&bytes).map(Self).map_err(IntoResponse::into_response)
    }
}

fn is_json(request: &Request) -> bool {
    let kind = request
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .and_then(|kind| kind.split(';').next())
        .unwrap_or_default();
    kind.trim().eq_ignore_ascii_case("application/json")
}

/// Reads a body.
///
/// # Errors
/// [`Failure::Malformed`] with line and column.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Refused> {
    let malformed = |error: serde_json::Error| {
        Refused::from(Failure::Malformed).with(Beside {
            at: Some((error.line(), error.column())),
            ..Beside::default()
        })
    };
    serde_json::from_slice::<Sound>(bytes).map_err(malformed)?;
    serde_json::from_slice(bytes).map_err(malformed)
}

/// Any JSON in which no object has a key twice and no text holds NUL (which PostgreSQL refuses).
struct Sound;

impl<'de> Deserialize<'de> for Sound {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(SoundVisitor)
    }
}

struct SoundVisitor;

fn no_nul<E: Error>(text: &str) -> Result<Sound, E> {
    if text.contains('\0') {
        Err(E::custom("a text holds NUL"))
    } else {
        Ok(Sound)
    }
}

impl<'de> Visitor<'de> for SoundVisitor {
    type Value = Sound;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Sound, E> {
        Ok(Sound)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Sound, E> {
        Ok(Sound)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Sound, E> {
        Ok(Sound)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Sound, E> {
        Ok(Sound)
    }

    fn visit_unit<E: Error>(self) -> Result<Sound, E> {
        Ok(Sound)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Sound, E> {
        no_nul(text)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Sound, A::Error> {
        while items.next_element::<Sound>()?.is_some() {}
        Ok(Sound)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Sound, A::Error> {
        let mut seen = HashSet::new();
        while let Some(key) = entries.next_key::<String>()? {
            no_nul::<A::Error>(&key)?;
            entries.next_value::<Sound>()?;
            if !seen.insert(key) {
                return Err(A::Error::custom("a key comes twice"));
            }
        }
        Ok(Sound)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Shape {
        answers: BTreeMap<String, String>,
    }

    #[test]
    fn a_body_of_the_shape_is_read() {
        let shape: Shape = read(r#"{"answers": {"phone": "13800138000"}}"#.as_bytes())
            .unwrap_or_else(|_| panic!("readable"));
        assert_eq!(shape.answers["phone"], "13800138000");
    }

    #[test]
    fn a_doubtful_body_is_refused() {
        for body in [
            r#"{"answers": {"a": "1", "a": "2"}}"#,
            r#"{"answers": {"a": "\u0000"}}"#,
            r#"{"answers": {}, "more": 1}"#,
            r#"{"answers": {}} {}"#,
            r#"{"answers": "#,
            "",
        ] {
            assert!(read::<Shape>(body.as_bytes()).is_err(), "{body}");
        }
    }
}
