//! What only the person does, with their password in the body: the account that is paid into, giving up a benefit, the phone,
//! everything held about them, closing the account. Under `Acting-Under` every one of these is 403 `never-delegated`.
use super::{bearer::Bearer, body::Sent, problem::Refused, shapes::text};
use crate::{
    failure::Failure,
    seal::Secret,
    state::AppState,
    usecase::{
        change_phone::change_phone,
        close_account::close_account,
        export_data::export_data,
        payee::{NewPayee, Payee, PayeeShown, change_payee, read_payee, stop_payee},
        waivers::{
            NewWaiver, WaiverShown, confirm_waiver, read_waivers, revoke_waiver, sign_waiver,
            waivable,
        },
    },
    web::words,
    world::Who,
};
use app::paths::api;
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{field::FieldError, payee::PayeeStanding};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use utoipa::ToSchema;
use uuid::Uuid;

/// An account that is paid into; its number by the last figures.
#[derive(Serialize, ToSchema)]
pub struct PayeeAccount {
    /// Name of the bank.
    bank: String,
    /// Last figures of the number.
    number: String,
    /// Whose account it is.
    holder: String,
}

/// A change of it.
#[derive(Serialize, ToSchema)]
pub struct PayeeChangeShown {
    /// Its id.
    id: Uuid,
    /// The new account.
    account: PayeeAccount,
    /// When it was asked for.
    asked_at: DateTime<Utc>,
    /// `held`, `with_officer`, `in_force`, `refused`, `stopped`.
    standing: &'static str,
    /// Paid into from then on, while it is held.
    from: Option<DateTime<Utc>>,
}

/// A benefit given up.
#[derive(Serialize, ToSchema)]
pub struct WaiverState {
    /// Its id.
    id: Uuid,
    /// Id of the service.
    service: String,
    /// `cooling`, `with_officer`, `in_force`, `declined`, `revoked`.
    standing: &'static str,
    /// When it was signed.
    signed_at: DateTime<Utc>,
    /// The first day on which it can be confirmed without an officer.
    confirmable_from: NaiveDate,
}

/// What somebody loses who gives a benefit up.
#[derive(Serialize, ToSchema)]
pub struct LossShown {
    /// Id of the service.
    service: String,
    /// The words. Show them whole before asking.
    words: String,
    /// SHA-256 of the words, to be sent with the waiver.
    words_sha256: String,
}

/// What only the person sees and does.
#[derive(Serialize, ToSchema)]
pub struct RightsShown {
    /// Paid into now, where anything is paid.
    account: Option<PayeeAccount>,
    /// Changes, newest first.
    changes: Vec<PayeeChangeShown>,
    /// Benefits given up, newest first.
    waivers: Vec<WaiverState>,
    /// Benefits that the caller has applied for, with what giving one up loses. Any other service of kind `apply` can be
    /// given up too; its words: `GET /api/v1/services/{service}/waiver-words`.
    losses: Vec<LossShown>,
}

fn account(payee: &Payee) -> PayeeAccount {
    PayeeAccount {
        bank: payee.bank.clone(),
        number: payee.masked(),
        holder: payee.holder.clone(),
    }
}

fn change(one: &PayeeShown) -> PayeeChangeShown {
    PayeeChangeShown {
        id: one.id,
        account: account(&one.payee),
        asked_at: one.change.asked_at,
        standing: one.standing.code(),
        from: match one.standing {
            PayeeStanding::Held { until } => Some(until),
            _ => None,
        },
    }
}

fn waiver(one: &WaiverShown) -> WaiverState {
    WaiverState {
        id: one.id,
        service: one.service.clone(),
        standing: one.standing,
        signed_at: one.signed_at,
        confirmable_from: one.confirmable_from,
    }
}

/// SHA-256 of words that are agreed to, in hexadecimal.
pub(super) fn hash(words: &str) -> String {
    data_encoding::HEXLOWER.encode(&Sha256::digest(words))
}

fn loss(service: &str) -> LossShown {
    let words = words::loss(text(), service);
    LossShown {
        service: service.to_owned(),
        words_sha256: hash(&words),
        words,
    }
}

async fn shown(app: &AppState, who: &Who) -> Result<RightsShown, Failure> {
    let payees = read_payee(&app.world, who).await?;
    let (waivers, services) = read_waivers(&app.world, who).await?;
    Ok(RightsShown {
        account: payees.now.as_ref().map(account),
        changes: payees.changes.iter().map(change).collect(),
        waivers: waivers.iter().map(waiver).collect(),
        losses: services.iter().map(|service| loss(service)).collect(),
    })
}

/// The account that is paid into, its changes, and benefits given up.
#[utoipa::path(get, path = api::RIGHTS, operation_id = "show_rights", tag = "rights", responses(
    (status = 200, description = "The caller's own.", body = RightsShown),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: officers have none."),
))]
pub async fn show(
    State(app): State<AppState>,
    Bearer(who): Bearer,
) -> Result<Json<RightsShown>, Refused> {
    Ok(Json(shown(&app, &who).await?))
}

/// Another account to be paid into.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPayeeAccount {
    /// Name of the bank.
    bank: String,
    /// Number of the account.
    account: String,
    /// Its holder: the caller, or somebody else with a reason, which an officer then looks at.
    holder: String,
    /// Why it is another's.
    #[serde(default)]
    reason: String,
    /// The caller's password, once more.
    password: String,
}

/// Asks that another account be paid into. It takes effect after a day; the phone known so far is told.
#[utoipa::path(post, path = api::PAYEE_CHANGES, operation_id = "change_payee", tag = "rights", request_body = NewPayeeAccount, responses(
    (status = 201, description = "It waits.", body = RightsShown),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 409, description = "`nothing-paid`; `held`: within a day after phone or account were made anew; `needs-guardian`."),
    (status = 422, description = "`invalid-fields`, a wrong password among them."),
    (status = 429, description = "`too-many-tries`: wrong passwords."),
))]
pub async fn change_account(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Sent(new): Sent<NewPayeeAccount>,
) -> Result<(StatusCode, Json<RightsShown>), Refused> {
    let typed = NewPayee {
        bank: new.bank,
        number: new.account,
        holder: new.holder,
        reason: new.reason,
        password: Secret::new(new.password),
    };
    change_payee(&app.world, &who, typed)
        .await
        .map_err(Refused::of("rights"))?;
    Ok((StatusCode::CREATED, Json(shown(&app, &who).await?)))
}

/// Stops a change that still waits.
#[utoipa::path(delete, path = api::PAYEE_CHANGE, operation_id = "stop_payee_change", tag = "rights", params(
    ("change" = Uuid, Path, description = "Id of the change."),
), responses(
    (status = 204, description = "It is stopped."),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: none of theirs."),
    (status = 409, description = "`not-now`: it no longer waits."),
))]
pub async fn stop_account(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path(id): Path<Uuid>,
) -> Result<StatusCode, Refused> {
    stop_payee(&app.world, &who, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// What giving this benefit up loses, in words, with their hash.
#[utoipa::path(get, path = api::WAIVER_WORDS, operation_id = "show_waiver_words", tag = "rights", params(
    ("service" = String, Path, description = "Id of the service."),
), responses(
    (status = 200, description = "The words.", body = LossShown),
    (status = 404, description = "`not-found`: no such service, or none that can be given up."),
))]
pub async fn show_loss(Path(service): Path<String>) -> Result<Json<LossShown>, Refused> {
    if !waivable(&service) {
        return Err(Failure::Missing.into());
    }
    Ok(Json(loss(&service)))
}

/// A benefit to be given up.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WaiverSigned {
    /// Id of the service.
    service: String,
    /// The person ticked that they have read what they lose.
    loss_understood: bool,
    /// SHA-256 of the words that the person has read.
    words_sha256: String,
    /// The caller's password, once more.
    password: String,
}

/// Signs that a benefit is given up. Nothing changes before it is confirmed on a later day, or with an officer.
#[utoipa::path(post, path = api::WAIVERS, operation_id = "sign_waiver", tag = "rights", request_body = WaiverSigned, responses(
    (status = 201, description = "It waits to be confirmed.", body = RightsShown),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 409, description = "`changed-elsewhere`: the words are others now, read them again; `waiver-wrong-state`: signed before; `needs-guardian`."),
    (status = 422, description = "`invalid-fields`, a wrong password among them."),
))]
pub async fn sign(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Sent(new): Sent<WaiverSigned>,
) -> Result<(StatusCode, Json<RightsShown>), Refused> {
    read_waivers(&app.world, &who).await?;
    if !waivable(&new.service) {
        return Err(Refused::of("rights")(Failure::field(
            "service",
            FieldError::NotOffered,
        )));
    }
    let loss = loss(&new.service);
    if loss.words_sha256 != new.words_sha256 {
        return Err(Failure::Stale.into());
    }
    let waiver = NewWaiver {
        service: new.service,
        understood: new.loss_understood,
        words: loss.words,
        password: Secret::new(new.password),
    };
    sign_waiver(&app.world, &who, waiver)
        .await
        .map_err(Refused::of("rights"))?;
    Ok((StatusCode::CREATED, Json(shown(&app, &who).await?)))
}

/// The caller's password.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PasswordOnceMore {
    /// The caller's password, once more.
    password: String,
}

/// Confirms a waiver, from the day after signing on.
#[utoipa::path(post, path = api::WAIVER_CONFIRMATION, operation_id = "confirm_waiver", tag = "rights", request_body = PasswordOnceMore, params(
    ("waiver" = Uuid, Path, description = "Id of the waiver."),
), responses(
    (status = 204, description = "It is in force."),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: none of theirs."),
    (status = 409, description = "`waiver-too-early`, `waiver-wrong-state`."),
    (status = 422, description = "`invalid-fields`: a wrong password."),
))]
pub async fn confirm(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path(id): Path<Uuid>,
    Sent(typed): Sent<PasswordOnceMore>,
) -> Result<StatusCode, Refused> {
    confirm_waiver(&app.world, &who, id, Secret::new(typed.password))
        .await
        .map_err(Refused::of("rights"))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a waiver back: at any time, without a password. Applying for the benefit does it too.
#[utoipa::path(delete, path = api::WAIVER, operation_id = "revoke_waiver", tag = "rights", params(
    ("waiver" = Uuid, Path, description = "Id of the waiver."),
), responses(
    (status = 204, description = "It is taken back."),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: none of theirs."),
    (status = 409, description = "`waiver-wrong-state`: nothing to take back."),
))]
pub async fn revoke(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path(id): Path<Uuid>,
) -> Result<StatusCode, Refused> {
    revoke_waiver(&app.world, &who, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Another phone.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewPhone {
    /// Mobile or landline number of China.
    phone: String,
    /// The caller's password, once more.
    password: String,
}

/// Changes the phone. The phone before is told; every session and token of the account ends, this one too.
#[utoipa::path(put, path = api::PHONE, operation_id = "change_phone", tag = "rights", request_body = NewPhone, responses(
    (status = 204, description = "It is changed. Sign in again."),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 422, description = "`invalid-fields`, a wrong password among them."),
))]
pub async fn phone(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Sent(new): Sent<NewPhone>,
) -> Result<StatusCode, Refused> {
    change_phone(
        &app.world,
        &who,
        &new.phone,
        Secret::new(new.password),
        None,
    )
    .await
    .map_err(Refused::of("rights"))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Everything that the portal holds about the caller (个保法 45), numbers whole. The shape follows what is held and may grow.
#[utoipa::path(post, path = api::EXPORT, operation_id = "export_data", tag = "rights", request_body = PasswordOnceMore, responses(
    (status = 200, description = "Everything, as one object.", body = serde_json::Value),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 422, description = "`invalid-fields`: a wrong password."),
))]
pub async fn export(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Sent(typed): Sent<PasswordOnceMore>,
) -> Result<Json<serde_json::Value>, Refused> {
    let all = export_data(&app.world, &who, Secret::new(typed.password))
        .await
        .map_err(Refused::of("rights"))?;
    let all = serde_json::to_value(&all).map_err(|error| Failure::Broken(error.to_string()))?;
    Ok(Json(all))
}

/// Closing the account.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosingAsked {
    /// The person ticked that drafts go and that what was handed in stays.
    understood: bool,
    /// The caller's password, once more.
    password: String,
}

/// Closes the account (个保法 47): drafts, settings, phone and mandates go; what was handed in stays with the offices.
#[utoipa::path(post, path = api::CLOSING, operation_id = "close_account", tag = "rights", request_body = ClosingAsked, responses(
    (status = 204, description = "It is closed, and every session and token with it."),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 422, description = "`invalid-fields`: not ticked, or a wrong password."),
))]
pub async fn close(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Sent(asked): Sent<ClosingAsked>,
) -> Result<StatusCode, Refused> {
    close_account(
        &app.world,
        &who,
        asked.understood,
        Secret::new(asked.password),
    )
    .await
    .map_err(Refused::of("rights"))?;
    Ok(StatusCode::NO_CONTENT)
}
