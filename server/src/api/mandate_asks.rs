//! Asking for a mandate, offering one, answering and taking back, by program. What a person agrees to comes in words with their
//! SHA-256; the program shows the words and sends the hash back, so that it is known which words were shown.
use super::{
    bearer::{Bearer, PeerAddress, TokenHash},
    body::Sent,
    problem::Refused,
    rights::hash,
    shapes::text,
};
use crate::{
    carrier::Carrier,
    failure::Failure,
    state::AppState,
    usecase::{
        agree_by_code::{agree_by_code, send_code},
        ask_mandate::{Asking, ask_mandate, read_ask},
        asks::Ask,
        decide_ask::answer_ask,
        read_helpers::read_helpers,
        take_back_ask::take_back,
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
use chrono::{DateTime, Utc};
use domain::{
    delegation::{DEFAULT_MONTHS, Power},
    id::AskId,
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A mandate that is asked for or offered.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAsk {
    /// The caller is the one to be acted for, and offers it; otherwise the caller is to act, and asks for it.
    by_principal: bool,
    /// `guardian`, `kin_with_duty`, `village_committee`, `entrusted`; an offer always entrusts.
    #[serde(default)]
    kind: String,
    /// For which committee of the caller's, where the kind is the committee's.
    #[serde(default)]
    committee: Option<Uuid>,
    /// The other person's name.
    name: String,
    /// The other person's identity number.
    id_number: String,
    /// The number of the certificate of the person to be acted for, where it is known.
    #[serde(default)]
    certificate: String,
    /// Township of the person to be acted for: its code or what finds it by name.
    home_place: String,
    /// Ids of services.
    services: Vec<String>,
    /// `prepare`, `submit`, `supplement`, `view_status`, `receive_notices`, `report_change`.
    powers: Vec<String>,
    /// Term in months, 1 to 36; none: 12 for an offer, the usual of the kind for an ask.
    #[serde(default)]
    months: Option<u32>,
    /// What proves it, in the asker's words.
    #[serde(default)]
    proof: String,
    /// For an offer: only together with the caller's other agents.
    #[serde(default)]
    jointly: bool,
    /// For an offer: SHA-256 of the words that the person has read (`POST /api/v1/mandate-words`).
    #[serde(default)]
    words_sha256: String,
}

/// Words to be agreed to.
#[derive(Serialize, ToSchema)]
pub struct AgreedWords {
    /// The words. Show them whole before asking.
    words: String,
    /// SHA-256 of the words.
    words_sha256: String,
}

/// An ask or offer that is open.
#[derive(Serialize, ToSchema)]
pub struct AskShown {
    /// Its id.
    id: Uuid,
    /// When it was made.
    asked_at: DateTime<Utc>,
    /// Offered by the one to be acted for.
    by_principal: bool,
    /// Name of the one to be acted for.
    principal: String,
    /// Name of the one to act; for a committee with the committee's.
    agent: String,
    /// The kind that was asked for.
    kind: &'static str,
    /// Ids of services.
    services: Vec<String>,
    /// Powers.
    powers: Vec<&'static str>,
    /// Term in months; none: until its ground ends.
    months: Option<u32>,
    /// What is agreed to, and its hash.
    #[serde(flatten)]
    agreed: AgreedWords,
}

/// What waits.
#[derive(Serialize, ToSchema)]
pub struct AsksShown {
    /// For the caller's answer.
    waiting: Vec<AskShown>,
    /// For the other side's answer, or the township's.
    own: Vec<AskShown>,
}

fn agreed(words: String) -> AgreedWords {
    AgreedWords {
        words_sha256: hash(&words),
        words,
    }
}

fn shown(ask: &Ask) -> AskShown {
    let people = &ask.people;
    let agent = match &ask.committee {
        Some(committee) => format!("{committee} {}", people.agent.name),
        None => people.agent.name.clone(),
    };
    let scope = &ask.scope;
    let sides = (people.principal.name.as_str(), agent.as_str());
    AskShown {
        id: ask.row.id,
        asked_at: ask.row.asked_at,
        by_principal: ask.row.by_principal,
        principal: people.principal.name.clone(),
        kind: ask.kind.code(),
        services: scope.services.clone(),
        powers: scope.powers.iter().map(|power| power.code()).collect(),
        months: scope.months,
        agreed: agreed(words::mandate(
            text(),
            sides,
            &scope.services,
            &scope.powers,
            scope.months,
        )),
        agent,
    }
}

fn offer_words(who: &Who, new: &NewAsk) -> AgreedWords {
    let sides = match new.by_principal {
        true => (who.name.as_str(), new.name.as_str()),
        false => (new.name.as_str(), who.name.as_str()),
    };
    let powers: Vec<Power> = new
        .powers
        .iter()
        .filter_map(|code| Power::from_code(code))
        .collect();
    let months = new.months.or(new.by_principal.then_some(DEFAULT_MONTHS));
    agreed(words::mandate(
        text(),
        sides,
        &new.services,
        &powers,
        months,
    ))
}

/// The words of a mandate as it would be offered or asked for.
#[utoipa::path(post, path = api::MANDATE_WORDS, operation_id = "show_mandate_words", tag = "mandates", request_body = NewAsk, responses(
    (status = 200, description = "The words and their hash. Nothing is stored.", body = AgreedWords),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: officers have none."),
))]
pub async fn show_words(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Sent(new): Sent<NewAsk>,
) -> Result<Json<AgreedWords>, Refused> {
    read_helpers(&app.world, &who).await?;
    Ok(Json(offer_words(&who, &new)))
}

/// Asks for a mandate or offers one. It tells nobody whether the other side is known here.
#[utoipa::path(post, path = api::MANDATE_ASKS, operation_id = "ask_mandate", tag = "mandates", request_body = NewAsk, responses(
    (status = 201, description = "It waits for the other side, or for the township.", body = AskShown),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: officers have none."),
    (status = 409, description = "`changed-elsewhere`: an offer without the hash of its words as they are now."),
    (status = 422, description = "`invalid-fields`."),
    (status = 429, description = "`too-many-tries`: 20 in an hour."),
))]
pub async fn ask(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Sent(new): Sent<NewAsk>,
) -> Result<(StatusCode, Json<AskShown>), Refused> {
    read_helpers(&app.world, &who).await?;
    if new.by_principal && offer_words(&who, &new).words_sha256 != new.words_sha256 {
        return Err(Failure::Stale.into());
    }
    let asking = Asking {
        by_principal: new.by_principal,
        kind: new.kind,
        committee: new.committee,
        name: new.name,
        id_number: new.id_number,
        certificate: new.certificate,
        place: new.home_place,
        services: new.services,
        powers: new.powers,
        months: new.months.map(|n| n.to_string()).unwrap_or_default(),
        proof: new.proof,
        jointly: new.jointly,
    };
    let id = ask_mandate(&app.world, &who, asking)
        .await
        .map_err(Refused::of("mandate"))?;
    let ask = read_ask(&app.world, &who, id).await?;
    Ok((StatusCode::CREATED, Json(shown(&ask))))
}

/// Asks and offers that are open: those that wait for the caller, and the caller's own.
#[utoipa::path(get, path = api::MANDATE_ASKS, operation_id = "list_mandate_asks", tag = "mandates", responses(
    (status = 200, description = "What waits.", body = AsksShown),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: officers have none."),
))]
pub async fn list(
    State(app): State<AppState>,
    Bearer(who): Bearer,
) -> Result<Json<AsksShown>, Refused> {
    let found = read_helpers(&app.world, &who).await?;
    Ok(Json(AsksShown {
        waiting: found.waiting.iter().map(shown).collect(),
        own: found.offered.iter().map(shown).collect(),
    }))
}

/// An answer.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AskAnswer {
    /// Yes or no.
    agree: bool,
    /// For a yes: SHA-256 of the words that the person has read.
    #[serde(default)]
    words_sha256: String,
}

/// Says yes or no to an ask or offer that waits for the caller.
#[utoipa::path(post, path = api::MANDATE_ANSWER, operation_id = "answer_mandate_ask", tag = "mandates", request_body = AskAnswer, params(
    ("ask" = Uuid, Path, description = "Id of the ask."),
), responses(
    (status = 204, description = "Done. After a yes the mandate is in force."),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: nothing of theirs waits under this id."),
    (status = 409, description = "`changed-elsewhere`: the hash is not that of the words; `needs-guardian-consent`."),
    (status = 422, description = "`invalid-fields`: the rules of giving a mandate."),
))]
pub async fn answer(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path(id): Path<Uuid>,
    Sent(answer): Sent<AskAnswer>,
) -> Result<StatusCode, Refused> {
    let found = read_helpers(&app.world, &who).await?;
    let ask = found.waiting.iter().find(|ask| ask.row.id == id);
    let ask = shown(ask.ok_or(Failure::Missing)?);
    if answer.agree && ask.agreed.words_sha256 != answer.words_sha256 {
        return Err(Failure::Stale.into());
    }
    answer_ask(&app.world, &who, AskId(id), answer.agree)
        .await
        .map_err(Refused::of("mandate"))?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes an ask or offer of the caller's back.
#[utoipa::path(delete, path = api::MANDATE_ASK, operation_id = "take_mandate_ask_back", tag = "mandates", params(
    ("ask" = Uuid, Path, description = "Id of the ask."),
), responses(
    (status = 204, description = "It is taken back."),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: none of theirs that is open."),
))]
pub async fn withdraw(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path(id): Path<Uuid>,
) -> Result<StatusCode, Refused> {
    who.citizen().ok_or(Failure::Missing)?;
    take_back(&app.world, &who, AskId(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Sends a code to the phone that the portal knows of the person to be acted for. The answer is the same where it knows none.
#[utoipa::path(post, path = api::MANDATE_CODE, operation_id = "send_mandate_code", tag = "mandates", params(
    ("ask" = Uuid, Path, description = "Id of an ask of the caller's."),
), responses(
    (status = 204, description = "Sent, if there is a phone to send it to. It is good for 5 minutes, with this token."),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: none of theirs that is open, an offer, or a guardian's."),
    (status = 409, description = "`no-carrier`: this portal sends no messages to phones yet."),
    (status = 429, description = "`too-many-tries`: one a minute, 5 an hour to one person, 10 from one caller."),
))]
pub async fn send(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    TokenHash(token): TokenHash,
    PeerAddress(peer): PeerAddress,
    Path(id): Path<Uuid>,
) -> Result<StatusCode, Refused> {
    who.citizen().ok_or(Failure::Missing)?;
    let ask = AskId(id);
    let open = read_ask(&app.world, &who, ask).await?;
    let name = open.people.agent.name.as_str();
    let words = text().with("asking-code-message", &[("name", name.into())]);
    let carrier = Carrier::of(&app.config);
    send_code(&app.world, &who, &carrier, (token, peer), ask, words).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// A code.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SentCode {
    /// Six figures, as the person has told them.
    code: String,
}

/// Takes the code that the person has told: they agree to the ask.
#[utoipa::path(put, path = api::MANDATE_CODE, operation_id = "agree_by_code", tag = "mandates", request_body = SentCode, params(
    ("ask" = Uuid, Path, description = "Id of an ask of the caller's."),
), responses(
    (status = 204, description = "Agreed; the mandate is in force."),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: none of theirs that is open."),
    (status = 422, description = "`invalid-fields`: `code`, whatever is wrong with it; after 5 tries every code is."),
))]
pub async fn agree(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    TokenHash(token): TokenHash,
    Path(id): Path<Uuid>,
    Sent(sent): Sent<SentCode>,
) -> Result<StatusCode, Refused> {
    who.citizen().ok_or(Failure::Missing)?;
    agree_by_code(&app.world, &who, token, AskId(id), sent.code)
        .await
        .map_err(Refused::of("mandate"))?;
    Ok(StatusCode::NO_CONTENT)
}
