//! Who is asking: `Authorization: Bearer …`. The API takes no cookies, so no form of another site can act through it.
use super::problem::Refused;
use crate::{
    failure::Failure,
    state::AppState,
    usecase::{sign_in::recognise_account, switch_client::named_client},
    web::layers::Client,
    world::Who,
};
use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use domain::id::{AccountId, MandateId};
use sha2::{Digest, Sha256};
use std::convert::Infallible;

/// Somebody with a good token.
pub struct Bearer(pub Who);

impl FromRequestParts<AppState> for Bearer {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> Result<Self, Refused> {
        let token = token(parts).ok_or(Failure::SignedOut)?;
        let bearer = app
            .tokens
            .check(token, app.world.now())
            .map_err(|_| Failure::SignedOut)?;
        let account = AccountId(bearer.account);
        let who = recognise_account(&app.world, account, bearer.version).await?;
        // The token alone is never authority over another person: each call names the mandate that it acts under.
        Ok(Self(match client(parts)? {
            Some(client) => named_client(&app.world, who, client).await?,
            None => who,
        }))
    }
}

/// What ties a code to the token with which it was asked for: its SHA-256, as a session's is that of its cookie.
pub struct TokenHash(pub [u8; 32]);

impl<S: Sync> FromRequestParts<S> for TokenHash {
    type Rejection = Refused;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Refused> {
        let token = token(parts).ok_or(Failure::SignedOut)?;
        Ok(Self(Sha256::digest(token).into()))
    }
}

/// Header in which a call names the mandate under which it acts; without it everything is one's own.
pub const ACTING_UNDER: &str = "acting-under";

fn client(parts: &Parts) -> Result<Option<MandateId>, Failure> {
    let mut headers = parts.headers.get_all(ACTING_UNDER).iter();
    match (headers.next(), headers.next()) {
        (None, _) => Ok(None),
        (Some(value), None) => {
            let id = value.to_str().ok().and_then(|id| id.parse().ok());
            Ok(Some(MandateId(id.ok_or(Failure::Malformed)?)))
        }
        _ => Err(Failure::Malformed),
    }
}

fn token(parts: &Parts) -> Option<&str> {
    let mut headers = parts.headers.get_all(header::AUTHORIZATION).iter();
    let (value, None) = (headers.next()?, headers.next()) else {
        return None;
    };
    let (scheme, token) = value.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// The address of the asking program, for limits.
pub struct PeerAddress(pub String);

impl<S: Sync> FromRequestParts<S> for PeerAddress {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let client = parts.extensions.get::<Client>();
        Ok(Self(
            client
                .map(|client| client.0.to_string())
                .unwrap_or_default(),
        ))
    }
}
