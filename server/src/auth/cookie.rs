//! The two cookies of the portal: reading them and writing their `Set-Cookie` lines.
//!
//! The names begin with `__Host-`: browsers then insist on Secure, on this host alone and on the whole path.

use axum::http::{HeaderMap, HeaderValue, header};
use data_encoding::BASE64URL_NOPAD;

use crate::clock::Ids;

/// Name of the session cookie.
pub const SESSION: &str = "__Host-session";
/// Name of the cookie of people who have no session yet and see a form.
pub const VISITOR: &str = "__Host-visitor";

const KEEP_SECONDS: i64 = 7 * 86_400;

/// A value for the visitor cookie. There is no row behind it: it only ties a form to a browser.
pub fn new_visitor(ids: &Ids) -> String {
    BASE64URL_NOPAD.encode(&ids.bytes::<32>())
}

/// The visitor cookie's value, if the browser sent one that looks like ours.
pub fn visitor(headers: &HeaderMap) -> Option<&str> {
    cookie(headers, VISITOR).filter(|value| {
        BASE64URL_NOPAD
            .decode(value.as_bytes())
            .is_ok_and(|bytes| bytes.len() == 32)
    })
}

/// The value of the cookie `name`; `None` also when two were sent, for then somebody planted one.
pub fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let mut values = headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(|(key, _)| *key == name)
        .map(|(_, value)| value);
    let first = values.next();
    if values.next().is_some() { None } else { first }
}

/// The `Set-Cookie` line for a session. It outlives the session, so that an expired one is still known and a
/// kept form can be given back to the same account; on a shared device it ends with the browser.
pub fn session_cookie(value: &str, shared_device: bool) -> HeaderValue {
    set_cookie(SESSION, value, (!shared_device).then_some(KEEP_SECONDS))
}

/// The `Set-Cookie` line for a visitor; it ends with the browser.
pub fn visitor_cookie(value: &str) -> HeaderValue {
    set_cookie(VISITOR, value, None)
}

/// The `Set-Cookie` line that takes a cookie away.
pub fn clear_cookie(name: &str) -> HeaderValue {
    set_cookie(name, "", Some(0))
}

fn set_cookie(name: &str, value: &str, max_age: Option<i64>) -> HeaderValue {
    let age = max_age.map_or(String::new(), |seconds| format!("; Max-Age={seconds}"));
    let line = format!("{name}={value}; Path=/; Secure; HttpOnly; SameSite=Lax{age}");
    HeaderValue::try_from(line).unwrap_or(HeaderValue::from_static(""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;

    #[test]
    fn cookies_are_locked_to_this_host_and_shared_devices_keep_nothing() {
        let own = session_cookie("v", false);
        assert_eq!(
            own,
            "__Host-session=v; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=604800"
        );
        assert!(
            !session_cookie("v", true)
                .to_str()
                .unwrap()
                .contains("Max-Age")
        );
        assert!(
            clear_cookie(SESSION)
                .to_str()
                .unwrap()
                .ends_with("Max-Age=0")
        );
    }

    #[test]
    fn cookie_sent_twice_counts_as_none() {
        let mut headers = HeaderMap::new();
        let value = new_visitor(&Ids::new(Clock::System));
        headers.insert(
            header::COOKIE,
            format!("a=1; {VISITOR}={value}; x{VISITOR}=2")
                .parse()
                .unwrap(),
        );
        assert_eq!(visitor(&headers), Some(value.as_str()));
        headers.append(
            header::COOKIE,
            format!("{VISITOR}=planted").parse().unwrap(),
        );
        assert_eq!(visitor(&headers), None);
    }
}
