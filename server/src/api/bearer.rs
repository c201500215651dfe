//! Who is asking: `Authorization: Bearer …`. The API takes no cookies, so no form of another site can act through it.
use super::problem::Refused;
use crate::{
    failure::Failure, state::AppState, usecase::sign_in::recognise_account, web::layers::Client,
    world::Who,
};
use axum::{
    extract::FromRequestParts,
    http::{header, request::Parts},
};
use domain::id::AccountId;
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
        Ok(Self(
            recognise_account(&app.world, account, bearer.version).await?,
        ))
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
