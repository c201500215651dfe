//! Accounts and tokens: registering, a token for a password, the end of all tokens.
use super::{
    bearer::{Bearer, PeerAddress},
    body::Sent,
    problem::Refused,
    shapes::{OfficeShown, office},
};
use crate::{
    auth::token,
    failure::Failure,
    seal::Secret,
    state::AppState,
    usecase::{
        end_tokens::end_tokens,
        register_citizen::{Registration, register_citizen},
        sign_in::{Credentials, check_sign_in},
    },
};
use app::paths::api;
use axum::{Json, extract::State, http::StatusCode};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A citizen who wants an account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAccount {
    /// Resident identity number, 18 characters; full-width figures, spaces and a small x are understood.
    id_number: String,
    /// Name as on the identity card.
    name: String,
    /// Mobile or landline number of China.
    phone: String,
    /// At least 8 characters.
    password: String,
}

/// An account.
#[derive(Serialize, ToSchema)]
pub struct AccountShown {
    /// Name of the person.
    name: String,
    /// The officer's office; none for citizens.
    office: Option<OfficeShown>,
}

/// Opens an account for a citizen.
///
/// The next step is a token. The answer is the same for a number that has an account already: nothing changes then, and only
/// the person is told.
#[utoipa::path(post, path = api::ACCOUNTS, operation_id = "register_citizen", tag = "accounts", request_body = NewAccount, responses(
    (status = 202, description = "Taken in. Sign in."),
    (status = 409, description = "`needs-guardian-consent`: under 14. A guardian acts for the child, from their own account."),
    (status = 422, description = "`invalid-fields`: all wrong fields at once."),
))]
pub async fn register(
    State(app): State<AppState>,
    PeerAddress(peer): PeerAddress,
    Sent(new): Sent<NewAccount>,
) -> Result<StatusCode, Refused> {
    let registration = Registration {
        id_number: new.id_number,
        name: new.name,
        phone: new.phone,
        password: Secret::new(new.password),
        peer,
    };
    register_citizen(&app.world, registration)
        .await
        .map_err(Refused::of("register"))?;
    Ok(StatusCode::ACCEPTED)
}

/// What somebody signs in with.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// Identity number or phone of a citizen, work number of an officer.
    account: String,
    /// Password.
    password: String,
}

/// A bearer token.
#[derive(Serialize, ToSchema)]
pub struct TokenShown {
    /// Send it as `Authorization: Bearer <token>`. Opaque: do not look inside.
    token: String,
    /// Always `Bearer`.
    token_type: &'static str,
    /// When it ends: ten minutes after it was made.
    expires_at: DateTime<Utc>,
    /// Whose it is.
    account: AccountShown,
}

/// A token for a password.
///
/// Wrong tries are counted together with those on the sign-in page, by account and by address.
#[utoipa::path(post, path = api::TOKENS, operation_id = "sign_in", tag = "accounts", request_body = SignIn, responses(
    (status = 201, description = "The token.", body = TokenShown),
    (status = 422, description = "`wrong-sign-in`: name or password; which one is not told. `invalid-fields`: one is empty."),
    (status = 429, description = "`too-many-tries`: again after `Retry-After` seconds."),
))]
pub async fn sign_in(
    State(app): State<AppState>,
    PeerAddress(peer): PeerAddress,
    Sent(typed): Sent<SignIn>,
) -> Result<(StatusCode, Json<TokenShown>), Refused> {
    let credentials = Credentials {
        sign_in: typed.account,
        password: Secret::new(typed.password),
        peer,
    };
    let (who, version) = check_sign_in(&app.world, credentials)
        .await
        .map_err(Refused::of("sign-in"))?;
    let bearer = token::Bearer {
        account: who.account.0,
        version,
    };
    let (token, expires_at) = app
        .tokens
        .issue(bearer, app.world.now())
        .map_err(|error| Failure::Broken(error.to_string()))?;
    let shown = TokenShown {
        token,
        token_type: "Bearer",
        expires_at,
        account: AccountShown {
            office: who.office().map(office),
            name: who.name,
        },
    };
    Ok((StatusCode::CREATED, Json(shown)))
}

/// Ends every token of the account at once, this one too. Browser sessions go on.
#[utoipa::path(delete, path = api::TOKENS, operation_id = "end_tokens", tag = "accounts", responses(
    (status = 204, description = "They are ended."),
))]
pub async fn end(State(app): State<AppState>, Bearer(who): Bearer) -> Result<StatusCode, Refused> {
    end_tokens(&app.world, &who).await?;
    Ok(StatusCode::NO_CONTENT)
}
