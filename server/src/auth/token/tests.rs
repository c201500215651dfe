//! Good tokens pass; forged, foreign, early and late ones do not.

use data_encoding::BASE64URL_NOPAD;
use serde_json::{Value, json};

use super::*;
use crate::clock::{Clock, Ids};

const ISSUER: &str = "https://portal.example.cn";

fn keys() -> Keys {
    Keys::generate(Ids::new(Clock::System))
}

fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_780_000_000 + seconds, 0).unwrap()
}

fn bearer() -> Bearer {
    Bearer {
        account: Uuid::from_u128(7),
        version: 3,
    }
}

fn good_header(keys: &Keys) -> Value {
    json!({"alg": "EdDSA", "typ": TYPE, "kid": keys.token_seeds().next().unwrap().0})
}

fn good_claims() -> Value {
    let (nbf, exp) = (at(0).timestamp(), at(600).timestamp());
    json!({"iss": ISSUER, "aud": AUDIENCE, "sub": bearer().account, "ver": 3, "nbf": nbf, "exp": exp})
}

fn text(header: &Value, claims: &Value) -> String {
    format!(
        "{}.{}",
        BASE64URL_NOPAD.encode(header.to_string().as_bytes()),
        BASE64URL_NOPAD.encode(claims.to_string().as_bytes())
    )
}

/// Signs whatever it is given with the ring's own key.
fn signed(keys: &Keys, header: &Value, claims: &Value) -> String {
    let pair = Ed25519KeyPair::from_seed_unchecked(keys.token_seeds().next().unwrap().1).unwrap();
    let text = text(header, claims);
    let signature = BASE64URL_NOPAD.encode(pair.sign(text.as_bytes()).as_ref());
    format!("{text}.{signature}")
}

fn with(mut value: Value, key: &str, new: Value) -> Value {
    value[key] = new;
    value
}

fn without(mut value: Value, key: &str) -> Value {
    value.as_object_mut().unwrap().remove(key);
    value
}

#[test]
fn good_token_says_who_until_it_ends() {
    let tokens = Tokens::new(&keys(), ISSUER).unwrap();
    let (token, ends) = tokens.issue(bearer(), at(0)).unwrap();
    assert_eq!(ends, at(600));
    for moment in [-30, 0, 600, 629] {
        assert_eq!(tokens.check(&token, at(moment)), Ok(bearer()), "{moment}");
    }
    for moment in [-31, 630, 86_400] {
        assert_eq!(tokens.check(&token, at(moment)), Err(BadToken), "{moment}");
    }
}

#[test]
fn own_forger_makes_good_tokens_so_that_the_refusals_below_mean_something() {
    let keys = keys();
    let tokens = Tokens::new(&keys, ISSUER).unwrap();
    assert_eq!(
        tokens.check(&signed(&keys, &good_header(&keys), &good_claims()), at(0)),
        Ok(bearer())
    );
}

#[test]
fn forged_headers_are_refused() {
    let keys = keys();
    let tokens = Tokens::new(&keys, ISSUER).unwrap();
    let header = good_header(&keys);
    for bad in [
        with(header.clone(), "alg", json!("none")),
        with(header.clone(), "alg", json!("HS256")),
        with(header.clone(), "alg", json!("ES256")),
        with(header.clone(), "kid", json!("another")),
        with(header.clone(), "kid", json!("../../keys.json")),
        without(header.clone(), "kid"),
        with(header.clone(), "typ", json!("JWT")),
        without(header.clone(), "typ"),
        without(header.clone(), "alg"),
    ] {
        assert_eq!(
            tokens.check(&signed(&keys, &bad, &good_claims()), at(0)),
            Err(BadToken),
            "{bad}"
        );
    }
    let unsigned = text(&with(header, "alg", json!("none")), &good_claims());
    for bad in [
        unsigned.clone(),
        format!("{unsigned}."),
        String::new(),
        "..".to_owned(),
    ] {
        assert_eq!(tokens.check(&bad, at(0)), Err(BadToken));
    }
}

#[test]
fn forged_claims_are_refused() {
    let keys = keys();
    let tokens = Tokens::new(&keys, ISSUER).unwrap();
    let claims = good_claims();
    let mut bad: Vec<Value> = ["iss", "aud", "sub", "ver", "nbf", "exp"]
        .iter()
        .map(|key| without(claims.clone(), key))
        .collect();
    bad.extend([
        with(claims.clone(), "aud", json!("another-api")),
        with(claims.clone(), "iss", json!("https://evil.cn")),
        with(claims.clone(), "sub", json!("admin")),
        with(claims.clone(), "exp", json!(at(86_400).timestamp())),
        with(claims.clone(), "exp", json!("never")),
        with(claims.clone(), "exp", json!(i64::MAX)),
        with(claims, "nbf", json!(at(60).timestamp())),
    ]);
    for bad in bad {
        assert_eq!(
            tokens.check(&signed(&keys, &good_header(&keys), &bad), at(0)),
            Err(BadToken),
            "{bad}"
        );
    }
}

#[test]
fn public_key_is_no_hmac_secret() {
    let keys = keys();
    let tokens = Tokens::new(&keys, ISSUER).unwrap();
    let pair = Ed25519KeyPair::from_seed_unchecked(keys.token_seeds().next().unwrap().1).unwrap();
    let mut header = Header::new(Algorithm::HS256);
    header.typ = Some(TYPE.to_owned());
    header.kid = Some(keys.token_seeds().next().unwrap().0.to_owned());
    let forged = encode(
        &header,
        &good_claims(),
        &EncodingKey::from_secret(pair.public_key().as_ref()),
    )
    .unwrap();
    assert_eq!(tokens.check(&forged, at(0)), Err(BadToken));
}

#[test]
fn tampered_token_and_another_portals_token_are_refused() {
    let keys = keys();
    let tokens = Tokens::new(&keys, ISSUER).unwrap();
    let (token, _) = tokens.issue(bearer(), at(0)).unwrap();
    let [header, _, signature] = token.split('.').collect::<Vec<_>>()[..] else {
        panic!("three parts")
    };
    let other = text(&good_header(&keys), &with(good_claims(), "ver", json!(4)));
    let claims = other.split('.').nth(1).unwrap();
    assert_eq!(
        tokens.check(&format!("{header}.{claims}.{signature}"), at(0)),
        Err(BadToken)
    );

    let stranger = self::keys();
    let forged = signed(&stranger, &good_header(&keys), &good_claims());
    assert_eq!(tokens.check(&forged, at(0)), Err(BadToken));
    assert_eq!(
        Tokens::new(&stranger, ISSUER).unwrap().check(&token, at(0)),
        Err(BadToken)
    );
}

#[test]
fn old_key_checks_and_new_key_signs_after_rotation() {
    let dir = std::env::temp_dir().join(format!("portal-token-{}", Ids::new(Clock::System).uuid()));
    let ids = || Ids::new(Clock::System);
    let before = Tokens::new(&Keys::load_or_create(&dir, true, ids()).unwrap(), ISSUER).unwrap();
    let after = Tokens::new(&Keys::rotate(&dir, ids()).unwrap(), ISSUER).unwrap();
    let (old, _) = before.issue(bearer(), at(0)).unwrap();
    let (new, _) = after.issue(bearer(), at(0)).unwrap();
    assert_eq!(after.check(&old, at(0)), Ok(bearer()));
    assert_eq!(after.check(&new, at(0)), Ok(bearer()));
    assert_eq!(before.check(&new, at(0)), Err(BadToken));
}
