//! Against forged forms: a token tied to the session in every form, and the origin check on every unsafe method.
//!
//! The API needs neither: it takes bearer tokens, never cookies.

use axum::http::{HeaderMap, header};
use data_encoding::BASE64URL_NOPAD;
use subtle::ConstantTimeEq;
use uuid::Uuid;

use crate::config::Origin;
use crate::seal::Keys;

/// Name of the hidden form field.
pub const FIELD: &str = "csrf";

/// What a form is tied to.
#[derive(Clone, Copy)]
pub enum Binding<'a> {
    /// The session's token hash.
    Session(&'a [u8; 32]),
    /// The value of the visitor cookie, for forms before sign-in.
    Visitor(&'a str),
}

/// The token of a form that is shown while acting for `client` (nothing: for oneself): it fits that client only, and says which
/// one it is, so that a form which comes after a switch is told from a forged one.
pub fn token_for(keys: &Keys, binding: Binding<'_>, client: Option<Uuid>) -> String {
    let token = token(keys, binding, client);
    match client {
        Some(client) => format!("{token}.{client}"),
        None => token,
    }
}

/// Reads the client that a form's token names, and the token itself.
pub fn split(token: &str) -> (&str, Option<Uuid>) {
    match token.split_once('.') {
        Some((token, client)) => (token, client.parse().ok()),
        None => (token, None),
    }
}

/// The token for one answer. It is masked with fresh random bytes each time, so that a compressed page does not
/// give it away piece by piece (BREACH).
fn token(keys: &Keys, binding: Binding<'_>, client: Option<Uuid>) -> String {
    let mask: [u8; 32] = keys.ids().bytes();
    let masked = xor(&mask, &raw(keys, binding, client));
    BASE64URL_NOPAD.encode(&[mask, masked].concat())
}

/// Whether a form's token belongs to this session or visitor, and to the client that it names.
pub fn is_valid(keys: &Keys, binding: Binding<'_>, token: &str) -> bool {
    let (token, client) = split(token);
    let Ok(bytes) = BASE64URL_NOPAD.decode(token.as_bytes()) else {
        return false;
    };
    let Some((mask, masked)) = bytes.split_first_chunk::<32>() else {
        return false;
    };
    let Ok(masked) = <&[u8; 32]>::try_from(masked) else {
        return false;
    };
    xor(mask, masked).ct_eq(&raw(keys, binding, client)).into()
}

fn raw(keys: &Keys, binding: Binding<'_>, client: Option<Uuid>) -> [u8; 32] {
    match (binding, client) {
        (Binding::Session(token_hash), Some(client)) => {
            keys.mac("csrf", &[b"client", token_hash, client.as_bytes()])
        }
        (Binding::Session(token_hash), None) => keys.mac("csrf", &[b"session", token_hash]),
        (Binding::Visitor(value), _) => keys.mac("csrf", &[b"visitor", value.as_bytes()]),
    }
}

fn xor(one: &[u8; 32], other: &[u8; 32]) -> [u8; 32] {
    let mut out = *one;
    out.iter_mut()
        .zip(other)
        .for_each(|(out, other)| *out ^= other);
    out
}

/// Whether a request with an unsafe method comes from our own pages: `Origin` decides; where it is absent
/// `Sec-Fetch-Site`, then `Referer`; with none of them the answer is no.
pub fn is_same_origin(headers: &HeaderMap, origin: &Origin) -> bool {
    let one = |name: &str| {
        let mut values = headers.get_all(name).iter();
        let first = values.next()?.to_str().unwrap_or_default();
        // A header sent twice is as good as a foreign one.
        Some(if values.next().is_some() { "" } else { first })
    };
    if let Some(given) = one(header::ORIGIN.as_str()) {
        return origin.is(given);
    }
    if let Some(site) = one("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    one(header::REFERER.as_str()).is_some_and(|referer| origin.holds(referer))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{Clock, Ids};

    fn keys() -> Keys {
        Keys::generate(Ids::new(Clock::System))
    }

    #[test]
    fn token_fits_its_session_only() {
        let keys = keys();
        let mine = token(&keys, Binding::Session(&[1; 32]), None);
        assert!(is_valid(&keys, Binding::Session(&[1; 32]), &mine));
        assert!(!is_valid(&keys, Binding::Session(&[2; 32]), &mine));
        assert!(!is_valid(&keys, Binding::Visitor("v"), &mine));
        assert!(!is_valid(&self::keys(), Binding::Session(&[1; 32]), &mine));
        for bad in [
            "",
            "x",
            &mine[..80],
            &format!("{mine}AAAA"),
            &BASE64URL_NOPAD.encode(&[0; 64]),
        ] {
            assert!(!is_valid(&keys, Binding::Session(&[1; 32]), bad));
        }
    }

    #[test]
    fn token_of_one_client_fits_no_other() {
        let keys = keys();
        let binding = Binding::Session(&[1; 32]);
        let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let token = token_for(&keys, binding, Some(one));
        assert!(is_valid(&keys, binding, &token));
        assert_eq!(split(&token).1, Some(one));
        let (plain, _) = split(&token);
        assert!(!is_valid(&keys, binding, plain));
        assert!(!is_valid(&keys, binding, &format!("{plain}.{other}")));
    }

    #[test]
    fn token_looks_different_on_every_page() {
        let keys = keys();
        let binding = Binding::Visitor("v");
        let (one, two) = (token(&keys, binding, None), token(&keys, binding, None));
        assert_ne!(one, two);
        assert!(is_valid(&keys, binding, &one) && is_valid(&keys, binding, &two));
    }

    #[test]
    fn only_our_own_pages_may_post() {
        let origin = Origin::parse("https://portal.example.cn").unwrap();
        for (lines, ours) in [
            (vec![("origin", "https://portal.example.cn")], true),
            (
                vec![
                    ("origin", "https://evil.cn"),
                    ("referer", "https://portal.example.cn/"),
                ],
                false,
            ),
            (
                vec![("origin", "null"), ("sec-fetch-site", "same-origin")],
                false,
            ),
            (
                vec![
                    ("origin", "https://portal.example.cn"),
                    ("origin", "https://evil.cn"),
                ],
                false,
            ),
            (vec![("sec-fetch-site", "same-origin")], true),
            (vec![("sec-fetch-site", "none")], true),
            (vec![("sec-fetch-site", "same-site")], false),
            (
                vec![
                    ("sec-fetch-site", "cross-site"),
                    ("referer", "https://portal.example.cn/"),
                ],
                false,
            ),
            (vec![("referer", "https://portal.example.cn/apply")], true),
            (
                vec![("referer", "https://portal.example.cn.evil.cn/")],
                false,
            ),
            (vec![], false),
        ] {
            let mut headers = HeaderMap::new();
            for (name, value) in &lines {
                headers.append(*name, value.parse().unwrap());
            }
            assert_eq!(is_same_origin(&headers, &origin), ours, "{lines:?}");
        }
    }
}
