//! Browser sessions: the cookie, its age, and when it is over. Pure functions; the row is in `store`,
//! the cookie's header line in `cookie`.
//!
//! A session is 256 random bits; the database holds only their SHA-256. No GET writes: the time of the last
//! click travels in the cookie, under a MAC, and is renewed once a minute. The last activity is the later of the
//! row's `seen_at` and the cookie's.

use chrono::{DateTime, TimeDelta, Utc};
use data_encoding::BASE64URL_NOPAD;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::seal::Keys;

const RENEW_AFTER: TimeDelta = TimeDelta::seconds(60);

/// Whose session it is; officers are signed out sooner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionKind {
    /// A citizen, or an agent or guardian acting for one.
    Citizen,
    /// Staff of an office.
    Officer,
}

/// How a session stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In use.
    Live,
    /// Nothing was done for too long: sign in again, and what was typed is kept for the same account.
    Idle,
    /// Its longest life has passed.
    Over,
}

/// How long a session may rest and live: citizens 24 h and 7 days (15 min of rest on a shared device),
/// officers 30 min and 12 h.
pub fn standing(
    kind: SessionKind,
    shared_device: bool,
    created_at: DateTime<Utc>,
    last_seen: DateTime<Utc>,
    now: DateTime<Utc>,
) -> Standing {
    let (rest, life) = match kind {
        SessionKind::Citizen if shared_device => (TimeDelta::minutes(15), TimeDelta::days(7)),
        SessionKind::Citizen => (TimeDelta::hours(24), TimeDelta::days(7)),
        SessionKind::Officer if shared_device => (TimeDelta::minutes(15), TimeDelta::hours(12)),
        SessionKind::Officer => (TimeDelta::minutes(30), TimeDelta::hours(12)),
    };
    if now - created_at >= life {
        Standing::Over
    } else if now - last_seen >= rest {
        Standing::Idle
    } else {
        Standing::Live
    }
}

/// A new session: the cookie's value for the browser, the hash for the database.
pub struct Issued {
    /// Value for [`super::cookie::Cookies::set_session`].
    pub cookie: String,
    /// SHA-256 of the token, the row's key.
    pub token_hash: [u8; 32],
}

/// A session cookie that this portal made; whether its session still stands is for the database to say.
pub struct Presented {
    /// SHA-256 of the token, the row's key.
    pub token_hash: [u8; 32],
    /// The last click that the cookie knows of.
    pub seen: DateTime<Utc>,
    token: Zeroizing<[u8; 32]>,
}

/// Makes a new session; call it at every sign-in, step-up and change of role.
pub fn issue(keys: &Keys, now: DateTime<Utc>) -> Issued {
    let token = Zeroizing::new(keys.ids().bytes());
    let token_hash = Sha256::digest(token.as_slice()).into();
    Issued {
        cookie: cookie_value(keys, &token, &token_hash, now),
        token_hash,
    }
}

/// Reads a session cookie's value; `None` when it is not one of ours or was changed.
pub fn parse(keys: &Keys, cookie: &str) -> Option<Presented> {
    let mut parts = cookie.split('.');
    let (token, seen, mac) = (parts.next()?, parts.next()?, parts.next()?);
    let token: Zeroizing<[u8; 32]> = Zeroizing::new(decode(token)?);
    let mac: [u8; 32] = decode(mac)?;
    let seen_unix = seen.parse::<i64>().ok()?;
    let token_hash = Sha256::digest(token.as_slice()).into();
    let right = mac_of(keys, &token_hash, seen_unix);
    let ours = parts.next().is_none() && bool::from(mac.ct_eq(&right));
    ours.then_some(Presented {
        token_hash,
        seen: DateTime::from_timestamp(seen_unix, 0)?,
        token,
    })
}

/// The cookie's new value when its last click is more than a minute old; to be set on any answer to a live session.
pub fn renewed(keys: &Keys, presented: &Presented, now: DateTime<Utc>) -> Option<String> {
    (now - presented.seen > RENEW_AFTER)
        .then(|| cookie_value(keys, &presented.token, &presented.token_hash, now))
}

fn cookie_value(
    keys: &Keys,
    token: &[u8; 32],
    token_hash: &[u8; 32],
    seen: DateTime<Utc>,
) -> String {
    let seen = seen.timestamp();
    let mac = mac_of(keys, token_hash, seen);
    format!(
        "{}.{seen}.{}",
        BASE64URL_NOPAD.encode(token),
        BASE64URL_NOPAD.encode(&mac)
    )
}

fn mac_of(keys: &Keys, token_hash: &[u8; 32], seen: i64) -> [u8; 32] {
    keys.mac("session", &[token_hash, &seen.to_be_bytes()])
}

fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    BASE64URL_NOPAD
        .decode(text.as_bytes())
        .ok()?
        .try_into()
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{Clock, Ids};

    fn keys() -> Keys {
        Keys::generate(Ids::new(Clock::System))
    }

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_780_000_000 + seconds, 0).unwrap()
    }

    #[test]
    fn cookie_comes_back_as_the_session_it_was_issued_for() {
        let keys = keys();
        let issued = issue(&keys, at(0));
        let presented = parse(&keys, &issued.cookie).unwrap();
        assert_eq!(
            (presented.token_hash, presented.seen),
            (issued.token_hash, at(0))
        );
        assert_ne!(issue(&keys, at(0)).token_hash, issued.token_hash);
    }

    #[test]
    fn changed_or_foreign_cookie_is_nobody() {
        let keys = keys();
        let value = issue(&keys, at(0)).cookie;
        let later = value.replace(
            &at(0).timestamp().to_string(),
            &at(500).timestamp().to_string(),
        );
        for bad in [
            "",
            "..",
            "a.b.c",
            &later,
            &format!("{value}.x"),
            &value[1..],
            &issue(&self::keys(), at(0)).cookie,
        ] {
            assert!(parse(&keys, bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn last_click_is_renewed_once_a_minute_for_the_same_session() {
        let keys = keys();
        let presented = parse(&keys, &issue(&keys, at(0)).cookie).unwrap();
        assert!(renewed(&keys, &presented, at(60)).is_none());
        let again = parse(&keys, &renewed(&keys, &presented, at(61)).unwrap()).unwrap();
        assert_eq!(
            (again.token_hash, again.seen),
            (presented.token_hash, at(61))
        );
    }

    #[test]
    fn sessions_rest_and_end_by_their_kind() {
        use SessionKind::{Citizen, Officer};
        use Standing::{Idle, Live, Over};
        let (minute, hour, day) = (60, 3_600, 86_400);
        for (kind, shared, seen, now, expected) in [
            (Citizen, false, 0, day - 1, Live),
            (Citizen, false, 0, day, Idle),
            (Citizen, false, 7 * day - 10, 7 * day - 1, Live),
            (Citizen, false, 7 * day - 10, 7 * day, Over),
            (Citizen, true, 0, 15 * minute - 1, Live),
            (Citizen, true, 0, 15 * minute, Idle),
            (Officer, false, 0, 30 * minute - 1, Live),
            (Officer, false, 0, 30 * minute, Idle),
            (Officer, false, 12 * hour - 10, 12 * hour, Over),
            (Officer, false, 20, 10, Live),
        ] {
            assert_eq!(
                standing(kind, shared, at(0), at(seen), at(now)),
                expected,
                "{kind:?} {shared} {seen} {now}"
            );
        }
    }
}
