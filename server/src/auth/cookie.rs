//! The cookies of the portal: reading them and writing their `Set-Cookie` lines.
//!
//! Behind https their names begin with `__Host-`: browsers then insist on Secure, on this host alone and on the
//! whole path. On this machine without https, some browsers (Safari, older Chromium) drop Secure and `__Host-`
//! cookies and nobody could sign in; the cookies then go without both. `config` takes http for this machine only.

use axum::http::{HeaderMap, HeaderValue, header};
use data_encoding::BASE64URL_NOPAD;

use crate::clock::Ids;
use crate::config::Origin;

/// Longer than any session lives, so that an expired one is still known and its kept form can be given back.
const KEEP_SECONDS: u32 = 7 * 86_400;
/// Time to find a place and sign in.
const RELAY_SECONDS: u32 = 3_600;
/// Somebody who needs large text needs it next year too.
const SETTINGS_SECONDS: u32 = 365 * 86_400;

/// The cookies as this portal's origin allows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cookies {
    session: &'static str,
    visitor: &'static str,
    kept: &'static str,
    settings: &'static str,
    relay: &'static str,
    secure: &'static str,
}

impl Cookies {
    /// Chooses names and attributes by the public origin.
    pub fn new(origin: &Origin) -> Self {
        if origin.is_https() {
            Self {
                session: "__Host-session",
                visitor: "__Host-visitor",
                kept: "__Host-kept",
                settings: "__Host-settings",
                relay: "__Host-relay",
                secure: "; Secure",
            }
        } else {
            Self {
                session: "session",
                visitor: "visitor",
                kept: "kept",
                settings: "settings",
                relay: "relay",
                secure: "",
            }
        }
    }

    /// The session cookie's value, for [`super::session::parse`].
    pub fn session<'h>(&self, headers: &'h HeaderMap) -> Option<&'h str> {
        only(headers, self.session)
    }

    /// The visitor cookie's value, if the browser sent one that looks like ours.
    pub fn visitor<'h>(&self, headers: &'h HeaderMap) -> Option<&'h str> {
        let is_ours = |value: &&str| {
            BASE64URL_NOPAD
                .decode(value.as_bytes())
                .is_ok_and(|bytes| bytes.len() == 32)
        };
        only(headers, self.visitor).filter(is_ours)
    }

    /// The cookie that finds a form which was posted after its session had ended.
    pub fn kept<'h>(&self, headers: &'h HeaderMap) -> Option<&'h str> {
        only(headers, self.kept)
    }

    /// How the visitor wants the pages, as `app::settings` writes it.
    pub fn settings<'h>(&self, headers: &'h HeaderMap) -> Option<&'h str> {
        only(headers, self.settings)
    }

    /// The `Set-Cookie` line for the settings; on a shared device they end with the browser.
    pub fn set_settings(&self, code: &str, shared_device: bool) -> HeaderValue {
        self.line(
            self.settings,
            code,
            (!shared_device).then_some(SETTINGS_SECONDS),
        )
    }

    /// The `Set-Cookie` line that takes the settings away (after signing out on a shared device).
    pub fn clear_settings(&self) -> HeaderValue {
        self.line(self.settings, "", Some(0))
    }

    /// The page from which an interpreter is asked for, by the keys of its words.
    pub fn relay<'h>(&self, headers: &'h HeaderMap) -> Option<&'h str> {
        only(headers, self.relay).filter(|value| !value.is_empty())
    }

    /// The `Set-Cookie` line for that page; keys are plain letters, and anything else was refused before.
    pub fn set_relay(&self, code: &str) -> HeaderValue {
        self.line(self.relay, code, Some(RELAY_SECONDS))
    }

    /// The `Set-Cookie` line that takes it away.
    pub fn clear_relay(&self) -> HeaderValue {
        self.line(self.relay, "", Some(0))
    }

    /// The `Set-Cookie` line for a kept form.
    pub fn set_kept(&self, value: &str) -> HeaderValue {
        self.line(self.kept, value, Some(KEEP_SECONDS))
    }

    /// The `Set-Cookie` line for a session; on a shared device it ends with the browser.
    pub fn set_session(&self, value: &str, shared_device: bool) -> HeaderValue {
        self.line(
            self.session,
            value,
            (!shared_device).then_some(KEEP_SECONDS),
        )
    }

    /// The `Set-Cookie` line for a visitor; it ends with the browser.
    pub fn set_visitor(&self, value: &str) -> HeaderValue {
        self.line(self.visitor, value, None)
    }

    /// The `Set-Cookie` line that takes the session cookie away.
    pub fn clear_session(&self) -> HeaderValue {
        self.line(self.session, "", Some(0))
    }

    /// The `Set-Cookie` line that takes the visitor cookie away (after signing in).
    pub fn clear_visitor(&self) -> HeaderValue {
        self.line(self.visitor, "", Some(0))
    }

    fn line(&self, name: &str, value: &str, max_age: Option<u32>) -> HeaderValue {
        let age = max_age.map_or(String::new(), |seconds| format!("; Max-Age={seconds}"));
        let line = format!(
            "{name}={value}; Path=/{}; HttpOnly; SameSite=Lax{age}",
            self.secure
        );
        HeaderValue::try_from(line).unwrap_or(HeaderValue::from_static(""))
    }
}

/// A value for the visitor cookie. There is no row behind it: it only ties a form to a browser.
pub fn new_visitor(ids: &Ids) -> String {
    BASE64URL_NOPAD.encode(&ids.bytes::<32>())
}

/// The value of the cookie `name`; `None` also when two were sent, for then somebody planted one.
fn only<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Clock;

    fn cookies(origin: &str) -> Cookies {
        Cookies::new(&Origin::parse(origin).unwrap())
    }

    #[test]
    fn cookies_are_locked_to_this_host_and_shared_devices_keep_nothing() {
        let cookies = cookies("https://portal.example.cn");
        let own = cookies.set_session("v", false);
        assert_eq!(
            own,
            "__Host-session=v; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=604800"
        );
        assert!(
            !cookies
                .set_session("v", true)
                .to_str()
                .unwrap()
                .contains("Max-Age")
        );
        assert!(
            cookies
                .clear_session()
                .to_str()
                .unwrap()
                .ends_with("Max-Age=0")
        );
    }

    #[test]
    fn every_browser_keeps_the_cookies_of_this_machine_without_https() {
        let own = cookies("http://127.0.0.1:3000").set_session("v", true);
        assert_eq!(own, "session=v; Path=/; HttpOnly; SameSite=Lax");
    }

    #[test]
    fn cookie_sent_twice_counts_as_none() {
        let cookies = cookies("https://portal.example.cn");
        let mut headers = HeaderMap::new();
        let value = new_visitor(&Ids::new(Clock::System));
        let line = format!("a=1; __Host-visitor={value}; x__Host-visitor=2; visitor=3");
        headers.insert(header::COOKIE, line.parse().unwrap());
        assert_eq!(cookies.visitor(&headers), Some(value.as_str()));
        headers.append(header::COOKIE, "__Host-visitor=planted".parse().unwrap());
        assert_eq!(cookies.visitor(&headers), None);
    }
}
