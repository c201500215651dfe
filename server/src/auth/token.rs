//! Bearer tokens of the JSON API: short-lived, signed with Ed25519, bound to the account's token version.
//!
//! One algorithm, fixed here. A token's `kid` only looks up a key that we hold; nothing in a token can bring a
//! key along. Whether the account may still use tokens is for the use case to ask (`version`).

use std::collections::HashMap;
use std::sync::Arc;

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair};
use chrono::{DateTime, TimeDelta, Utc};
use jsonwebtoken::{
    Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, decode_header, encode,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::seal::Keys;

/// How long a token is good for.
pub const LIFE: TimeDelta = TimeDelta::minutes(10);
const LEEWAY: TimeDelta = TimeDelta::seconds(30);
const AUDIENCE: &str = "portal-api";
const TYPE: &str = "at+jwt";
/// The fixed head of an Ed25519 private key in PKCS #8 (RFC 8410, section 7); the seed follows.
const PKCS8_HEAD: [u8; 16] = [
    0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
];

/// The key ring's token keys cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the key ring holds no usable token key")]
pub struct NoTokenKey;

/// A token that is not taken. Why is nobody's business but ours, and we need not know either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the token is not valid")]
pub struct BadToken;

/// What a good token says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bearer {
    /// The account that asked for the token.
    pub account: Uuid,
    /// The account's token version then; a greater one in the database means that the token was revoked.
    pub version: i64,
}

/// All are required: a token without one of them does not parse.
#[derive(Serialize, Deserialize)]
struct Claims {
    iss: String,
    aud: String,
    sub: Uuid,
    ver: i64,
    nbf: i64,
    exp: i64,
}

/// Signs and checks tokens. Cloning shares the keys.
#[derive(Clone)]
pub struct Tokens(Arc<Inner>);

struct Inner {
    issuer: String,
    kid: String,
    signing: EncodingKey,
    known: HashMap<String, DecodingKey>,
}

impl Tokens {
    /// Takes the token keys of the ring; `issuer` is the portal's public origin.
    pub fn new(keys: &Keys, issuer: &str) -> Result<Self, NoTokenKey> {
        let mut known = HashMap::new();
        let mut current = None;
        for (kid, seed) in keys.token_seeds() {
            let pair = Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| NoTokenKey)?;
            known.insert(
                kid.to_owned(),
                DecodingKey::from_ed_der(pair.public_key().as_ref()),
            );
            if current.is_none() {
                let pkcs8 = zeroize::Zeroizing::new([PKCS8_HEAD.as_slice(), seed].concat());
                current = Some((kid.to_owned(), EncodingKey::from_ed_der(&pkcs8)));
            }
        }
        let (kid, signing) = current.ok_or(NoTokenKey)?;
        Ok(Self(Arc::new(Inner {
            issuer: issuer.to_owned(),
            kid,
            signing,
            known,
        })))
    }

    /// Signs a token for an account at its present token version; also says when it ends.
    pub fn issue(
        &self,
        bearer: Bearer,
        now: DateTime<Utc>,
    ) -> Result<(String, DateTime<Utc>), NoTokenKey> {
        let ends = now + LIFE;
        let claims = Claims {
            iss: self.0.issuer.clone(),
            aud: AUDIENCE.to_owned(),
            sub: bearer.account,
            ver: bearer.version,
            nbf: now.timestamp(),
            exp: ends.timestamp(),
        };
        let mut header = Header::new(Algorithm::EdDSA);
        header.typ = Some(TYPE.to_owned());
        header.kid = Some(self.0.kid.clone());
        let token = encode(&header, &claims, &self.0.signing).map_err(|_| NoTokenKey)?;
        Ok((token, ends))
    }

    /// Checks a token at a moment.
    pub fn check(&self, token: &str, now: DateTime<Utc>) -> Result<Bearer, BadToken> {
        let header = decode_header(token).map_err(|_| BadToken)?;
        let key = header
            .kid
            .and_then(|kid| self.0.known.get(&kid))
            .ok_or(BadToken)?;
        if header.alg != Algorithm::EdDSA || header.typ.as_deref() != Some(TYPE) {
            return Err(BadToken);
        }
        let mut validation = Validation::new(Algorithm::EdDSA);
        validation.set_issuer(&[&self.0.issuer]);
        validation.set_audience(&[AUDIENCE]);
        validation.set_required_spec_claims(&["iss", "aud", "sub", "nbf", "exp"]);
        // The library would ask the machine's clock; ours is an argument.
        validation.validate_exp = false;
        validation.validate_nbf = false;
        let claims = decode::<Claims>(token, key, &validation)
            .map_err(|_| BadToken)?
            .claims;
        let now = now.timestamp();
        let leeway = LEEWAY.num_seconds();
        let begun = claims.nbf <= now.saturating_add(leeway);
        let ended = claims.exp.saturating_add(leeway) <= now;
        // A token that lives longer than ours do was not made by this program.
        let too_long = claims.exp.saturating_sub(claims.nbf) > LIFE.num_seconds();
        if begun && !ended && !too_long {
            Ok(Bearer {
                account: claims.sub,
                version: claims.ver,
            })
        } else {
            Err(BadToken)
        }
    }
}

#[cfg(test)]
mod tests;
