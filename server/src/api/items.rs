//! The things of a supplement notice, one by one: how each comes, and whether it will do.
use super::{
    bearer::Bearer,
    body::Sent,
    case_shown::{CaseShown, case},
    language::Wanted,
    problem::Refused,
};
use crate::{
    failure::Failure,
    state::AppState,
    usecase::{
        judge_item::judge_item,
        judge_paper::judge_paper,
        papers::Place,
        read_case::read_case,
        read_papers::given_before,
        say_item::{Said, say_item},
    },
    world::Who,
};
use app::paths::api;
use axum::{
    Json,
    extract::{Path, State},
};
use domain::{
    field::FieldError,
    id::{ApplicationId, CaseId},
    paper::Finding,
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
    /// One of the thing's `ways`: `told` (for a question: its mended answer in `words`), `later` (kept, but the thing stays to be
    /// done), `post`, `window`, `given_before` (the paper of this kind that was last handed in with another application), one of
    /// its `alternatives`, or `cannot_get`; empty takes back what was said.
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
    (status = 200, description = "The case afterwards; `null` for an agent without `view_status`.", body = Option<CaseShown>),
    (status = 404, description = "`not-found`: no such case for you."),
    (status = 409, description = "The rules say no (`rule` tells which), or `changed-elsewhere`: read the case again."),
    (status = 422, description = "`invalid-fields`; the field bears the code of the thing."),
))]
pub async fn say(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Wanted(t): Wanted,
    Path((id, code)): Path<(Uuid, String)>,
    Sent(sent): Sent<SentWay>,
) -> Result<Json<Option<CaseShown>>, Refused> {
    let way = match sent.way.as_str() {
        "" => None,
        // Photos and files say for themselves that they were sent.
        known => match Way::from_code(known).filter(|way| *way != Way::Sent) {
            Some(way) => Some(way),
            None => return Err(Failure::field("way", FieldError::NotOffered).into()),
        },
    };
    let earlier = match way {
        Some(Way::GivenBefore) => last_given_before(&app, &who, CaseId(id), &code).await?,
        _ => None,
    };
    let said = Said {
        way,
        words: sent.words,
        earlier,
    };
    say_item(&app.world, &who, CaseId(id), sent.version, &code, said).await?;
    match read_case(&app.world, &who, CaseId(id)).await {
        Ok(view) => Ok(Json(Some(case(t, &app.world, &who, &view)))),
        Err(failure) if failure.is_out_of_sight() => Ok(Json(None)),
        Err(other) => Err(other.into()),
    }
}

/// The paper that was last handed in with another application and may stand for this thing.
async fn last_given_before(
    app: &AppState,
    who: &Who,
    case: CaseId,
    code: &str,
) -> Result<Option<Uuid>, Failure> {
    let view = read_case(&app.world, who, case).await?;
    let place = Place {
        application: ApplicationId(view.row.application_id),
        round: u32::try_from(view.case.notices.len()).unwrap_or(u32::MAX),
        item: code.to_owned(),
    };
    let known = match given_before(&app.world, who, &place).await {
        // A question, or what this notice does not name: saying so is refused by the rules.
        Err(Failure::Missing) => Vec::new(),
        other => other?,
    };
    Ok(known.first().map(|earlier| earlier.paper))
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

/// What the office makes of a paper that was to come with the application.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SentFinding {
    /// Version of the paper that was read before, 0 where nothing had been said of it.
    version: i64,
    /// `arrived` (what was promised by another way is here), `accepted` or `not_usable`.
    verdict: String,
    /// Why not: `unreadable`, `incomplete`, `expired`, `not_matching`, `unstamped` or `wrong_paper`.
    #[serde(default)]
    why: String,
}

/// Says that a paper of the application arrived, or whether it will do.
///
/// For the office that takes the case in, while it has it. What a notice asks for is judged there (`judge_item`). What will not do
/// may be given again until the case is decided; the person is told.
#[utoipa::path(put, path = api::FINDING, operation_id = "judge_paper", tag = "cases", params(
    ("case" = Uuid, Path, description = "Id of the case."),
    ("item" = String, Path, description = "Id of a paper that the application asks for."),
), request_body = SentFinding, responses(
    (status = 200, description = "The case afterwards.", body = CaseShown),
    (status = 404, description = "`not-found`: no such case or paper for you."),
    (status = 409, description = "The rules say no (`rule` tells which), or `changed-elsewhere`: read the case again."),
    (status = 422, description = "`invalid-fields`: `verdict`, `why`."),
))]
pub async fn judge_given(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Wanted(t): Wanted,
    Path((id, item)): Path<(Uuid, String)>,
    Sent(sent): Sent<SentFinding>,
) -> Result<Json<CaseShown>, Refused> {
    let finding = match sent.verdict.as_str() {
        "arrived" => Finding::Arrived,
        "accepted" => Finding::Accepted,
        "not_usable" => Finding::NotUsable(why(&sent.why)?),
        "" => return Err(Failure::field("verdict", FieldError::Missing).into()),
        _ => return Err(Failure::field("verdict", FieldError::NotOffered).into()),
    };
    judge_paper(&app.world, &who, CaseId(id), sent.version, &item, finding).await?;
    let view = read_case(&app.world, &who, CaseId(id)).await?;
    Ok(Json(case(t, &app.world, &who, &view)))
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
    Wanted(t): Wanted,
    Path((id, code)): Path<(Uuid, String)>,
    Sent(sent): Sent<SentVerdict>,
) -> Result<Json<CaseShown>, Refused> {
    let verdict = if sent.accepted {
        Verdict::Accepted
    } else {
        Verdict::NotUsable {
            why: why(&sent.why)?,
        }
    };
    let said = (verdict, sent.words);
    judge_item(&app.world, &who, CaseId(id), sent.version, &code, said).await?;
    let view = read_case(&app.world, &who, CaseId(id)).await?;
    Ok(Json(case(t, &app.world, &who, &view)))
}

fn why(raw: &str) -> Result<Why, Failure> {
    Why::read(raw).map_err(|error| Failure::field("why", error))
}
