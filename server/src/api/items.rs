//! The things of a supplement notice, one by one: how each comes, and whether it will do.
use super::{
    bearer::Bearer,
    body::Sent,
    case_shown::{CaseShown, case},
    problem::Refused,
};
use crate::{
    failure::Failure,
    state::AppState,
    usecase::{
        judge_item::judge_item,
        read_case::read_case,
        say_item::{Said, say_item},
    },
};
use app::paths::api;
use axum::{
    Json,
    extract::{Path, State},
};
use domain::{
    field::FieldError,
    id::CaseId,
    supplement::{Verdict, Way, Why},
};
use serde::Deserialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// How one thing comes. Saved at once; the office sees it when the answer is sent.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SentWay {
    /// Version of the case that was read before.
    version: i64,
    /// `told` (for a question: its mended answer in `words`), `post`, `window` or `cannot_get`; empty takes back what was said.
    #[serde(default)]
    way: String,
    /// The answer, or what the citizen likes to add; at most 2,000 characters.
    #[serde(default)]
    words: String,
}

/// Says how one thing comes.
#[utoipa::path(put, path = api::ITEM, operation_id = "say_item", tag = "cases", params(
    ("case" = Uuid, Path, description = "Id of the case."),
    ("item" = String, Path, description = "Code of the thing, as the open list names it."),
), request_body = SentWay, responses(
    (status = 200, description = "The case afterwards.", body = CaseShown),
    (status = 404, description = "`not-found`: no such case for you."),
    (status = 409, description = "The rules say no (`rule` tells which), or `changed-elsewhere`: read the case again."),
    (status = 422, description = "`invalid-fields`; the field bears the code of the thing."),
))]
pub async fn say(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path((id, code)): Path<(Uuid, String)>,
    Sent(sent): Sent<SentWay>,
) -> Result<Json<CaseShown>, Refused> {
    let way = match sent.way.as_str() {
        "" => None,
        // Photos and files say for themselves that they were sent.
        known => match Way::from_code(known).filter(|way| *way != Way::Sent) {
            Some(way) => Some(way),
            None => return Err(Failure::field("way", FieldError::NotOffered).into()),
        },
    };
    let said = Said {
        way,
        words: sent.words,
    };
    say_item(&app.world, &who, CaseId(id), sent.version, &code, said).await?;
    let view = read_case(&app.world, &who, CaseId(id)).await?;
    Ok(Json(case(&app.world, &who, &view)))
}

/// Whether what came will do.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SentVerdict {
    /// Version of the case that was read before.
    version: i64,
    /// It will do.
    accepted: bool,
    /// Why not: for a paper `unreadable`, `incomplete`, `expired`, `not_matching`, `unstamped` or `wrong_paper`, for anything
    /// else `unclear` or `not_matching`.
    #[serde(default)]
    why: String,
    /// In addition, at most 500 characters; the citizen reads them.
    #[serde(default)]
    words: String,
}

/// Says whether what came for one thing will do.
#[utoipa::path(put, path = api::VERDICT, operation_id = "judge_item", tag = "cases", params(
    ("case" = Uuid, Path, description = "Id of the case."),
    ("item" = String, Path, description = "Code of the thing, as the last list names it."),
), request_body = SentVerdict, responses(
    (status = 200, description = "The case afterwards.", body = CaseShown),
    (status = 404, description = "`not-found`: no such case for you."),
    (status = 409, description = "The rules say no (`rule` tells which), or `changed-elsewhere`: read the case again."),
    (status = 422, description = "`invalid-fields`."),
))]
pub async fn judge(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path((id, code)): Path<(Uuid, String)>,
    Sent(sent): Sent<SentVerdict>,
) -> Result<Json<CaseShown>, Refused> {
    let verdict = if sent.accepted {
        Verdict::Accepted
    } else {
        let error = if sent.why.is_empty() {
            FieldError::Missing
        } else {
            FieldError::NotOffered
        };
        let why = Why::from_code(&sent.why).ok_or_else(|| Failure::field("why", error))?;
        Verdict::NotUsable { why }
    };
    let said = (verdict, sent.words);
    judge_item(&app.world, &who, CaseId(id), sent.version, &code, said).await?;
    let view = read_case(&app.world, &who, CaseId(id)).await?;
    Ok(Json(case(&app.world, &who, &view)))
}
