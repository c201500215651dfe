//! A citizen's matters, a case as the reader may see it, its acts and notices. What is in it is decided in the use cases; what
//! it looks like in `case_shown`.
use super::{
    bearer::Bearer,
    body::Sent,
    case_shown::{CaseShown, NoticeShown, case, notice},
    language::Wanted,
    problem::Refused,
    shapes::{CaseLine, NoticeLine, PlaceShown, case_line, notice_line, place, service_name},
};
use crate::{
    failure::Failure,
    state::AppState,
    usecase::{
        act_on_case::act_on_case,
        list_matters::list_matters,
        read_case::{read_case, read_notice},
        read_notice::mark_read,
    },
};
use app::paths::api;
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use chrono::{DateTime, Utc};
use domain::{
    case::{sent, step::ActKind},
    id::{CaseId, NoticeId},
};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// A draft in the list.
#[derive(Serialize, ToSchema)]
pub struct DraftLine {
    /// Id.
    id: Uuid,
    /// Id of the service.
    service: String,
    /// Name of the service.
    service_name: String,
    /// Township of the household registration.
    home_place: PlaceShown,
    /// When it was last saved.
    saved_at: DateTime<Utc>,
}

/// Everything of one citizen, newest first.
#[derive(Serialize, ToSchema)]
pub struct MattersShown {
    /// Name as registered.
    name: String,
    /// Not handed in yet.
    drafts: Vec<DraftLine>,
    /// Handed in.
    cases: Vec<CaseLine>,
    /// Written notices.
    notices: Vec<NoticeLine>,
}

/// Drafts, cases and notices of the citizen who asks.
#[utoipa::path(get, path = api::MATTERS, operation_id = "list_matters", tag = "cases", responses(
    (status = 200, description = "The matters.", body = MattersShown),
    (status = 404, description = "`not-found`: officers have no matters here."),
))]
pub async fn matters(
    State(app): State<AppState>,
    Bearer(who): Bearer,
) -> Result<Json<MattersShown>, Refused> {
    let matters = list_matters(&app.world, &who).await?;
    let draft = |row: &crate::usecase::ApplicationRow| DraftLine {
        id: row.id,
        service: row.service_id.clone(),
        service_name: service_name(&row.service_id),
        home_place: place(&row.home_place),
        saved_at: row.saved_at,
    };
    Ok(Json(MattersShown {
        name: matters.person.name,
        drafts: matters.drafts.iter().map(draft).collect(),
        cases: matters
            .cases
            .iter()
            .map(|(row, _)| case_line(row))
            .collect(),
        notices: matters.notices.iter().map(notice_line).collect(),
    }))
}

/// A case, for its citizen and for offices on its way; each sees what the access table allows.
#[utoipa::path(get, path = api::CASE, operation_id = "read_case", tag = "cases", params(
    ("case" = Uuid, Path, description = "Id of the case."),
), responses(
    (status = 200, description = "The case.", body = CaseShown),
    (status = 404, description = "`not-found`: none that you may see."),
))]
pub async fn show(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Wanted(t): Wanted,
    Path(id): Path<Uuid>,
) -> Result<Json<CaseShown>, Refused> {
    let view = read_case(&app.world, &who, CaseId(id)).await?;
    Ok(Json(case(t, &app.world, &who, &view)))
}

/// One act on a case. Which acts are open to you now: `acts` of the case.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SentAct {
    /// Version of the case that was read before.
    version: i64,
    /// Citizens: `answer_supplement` (`decide_now`, `words` if they like; how each item comes is put one by one before),
    /// `withdraw` (`words` if they like). Township: `accept`, `request_supplement` (`items`: everything that is missing),
    /// `forward`, `refuse` (`words`: the reason as the citizen
    /// will read it), `record` (`outcome`, `words` if they like). Federation: `pass_review`, `pass_return_on`. Federation
    /// and civil affairs: `return_for_correction`, `return_not_eligible` (`words`). Civil affairs: `approve` (`month`).
    act: String,
    /// A reason or an answer: at most 4,000 characters from offices, 2,000 from citizens.
    #[serde(default)]
    words: String,
    /// `2026-11`: first month of payment for `approve`, last one for an outcome `stopped`.
    #[serde(default)]
    month: String,
    /// What is asked for, all at once (R2.2).
    #[serde(default)]
    items: Vec<SentItem>,
    /// Why the office overlooked what a second notice names although it was missing before; logged, not told (R2.2).
    #[serde(default)]
    fault: String,
    /// Nothing more comes: decide on what is there.
    #[serde(default)]
    decide_now: bool,
    /// What follows from a report: `noted`, `recheck`, `stopped` or `no_effect`.
    #[serde(default)]
    outcome: String,
}

/// One thing asked for.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SentItem {
    /// Id of a paper of the service that is not `shared` or of one of its questions, or `other`.
    code: String,
    /// For a paper `missing`, `unreadable`, `incomplete`, `expired`, `not_matching` or `unstamped`; for a question `missing`,
    /// `unclear` or `not_matching`; for `other` always `needed`.
    why: String,
    /// What will do instead: `another_proof`, `statement`, `look_up`, `visit`, `phone`, as far as they fit the thing.
    #[serde(default)]
    alternatives: Vec<String>,
    /// From the second notice on: `missing_from_start` (with `fault`) or `brought_in` by what the citizen handed in.
    #[serde(default)]
    defect: String,
    /// In addition, at most 500 characters; for `other` what is asked for.
    #[serde(default)]
    words: String,
}

/// Acts on a case.
#[utoipa::path(post, path = api::ACTS, operation_id = "act_on_case", tag = "cases", params(
    ("case" = Uuid, Path, description = "Id of the case."),
), request_body = SentAct, responses(
    (status = 200, description = "The case afterwards. It may be out of your sight, already or for an agent without `view_status`; then the body is `null`.", body = Option<CaseShown>),
    (status = 404, description = "`not-found`: no such case for you, or no such act."),
    (status = 409, description = "The rules say no (`rule` tells which), or `changed-elsewhere`: read the case again."),
    (status = 422, description = "`invalid-fields`, `second-notice` without its ground, or `items-open`: an answer that is not whole."),
))]
pub async fn act(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Wanted(t): Wanted,
    Path(id): Path<Uuid>,
    Sent(sent): Sent<SentAct>,
) -> Result<Json<Option<CaseShown>>, Refused> {
    let kind = ActKind::from_code(&sent.act).ok_or(Failure::Missing)?;
    let fields = sent::Sent {
        words: sent.words,
        month: sent.month,
        items: sent.items.into_iter().map(item).collect(),
        fault: sent.fault,
        decide_now: if sent.decide_now { "yes" } else { "" }.to_owned(),
        outcome: sent.outcome,
    };
    let scope = format!("act-{}", kind.code());
    let act = sent::read(kind, &fields)
        .map_err(Failure::Invalid)
        .map_err(Refused::of(&scope))?;
    act_on_case(&app.world, &who, CaseId(id), sent.version, act).await?;
    match read_case(&app.world, &who, CaseId(id)).await {
        Ok(view) => Ok(Json(Some(case(t, &app.world, &who, &view)))),
        Err(failure) if failure.is_out_of_sight() => Ok(Json(None)),
        Err(other) => Err(other.into()),
    }
}

fn item(sent: SentItem) -> sent::SentItem {
    sent::SentItem {
        code: sent.code,
        why: sent.why,
        alternatives: sent.alternatives,
        defect: sent.defect,
        words: sent.words,
    }
}

/// A written notice.
#[utoipa::path(get, path = api::NOTICE, operation_id = "read_notice", tag = "cases", params(
    ("case" = Uuid, Path, description = "Id of the case."),
    ("notice" = Uuid, Path, description = "Id of the notice."),
), responses(
    (status = 200, description = "The notice.", body = NoticeShown),
    (status = 404, description = "`not-found`: none that you may see."),
))]
pub async fn show_notice(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Wanted(t): Wanted,
    Path((id, notice_id)): Path<(Uuid, Uuid)>,
) -> Result<Json<NoticeShown>, Refused> {
    let (view, written) = read_notice(&app.world, &who, CaseId(id), NoticeId(notice_id)).await?;
    Ok(Json(notice(t, &view, &written)))
}

/// The recipient says that they have read a notice. It says nothing about agreeing.
#[utoipa::path(post, path = api::NOTICE_READ, operation_id = "mark_notice_read", tag = "cases", params(
    ("case" = Uuid, Path, description = "Id of the case."),
    ("notice" = Uuid, Path, description = "Id of the notice."),
), responses(
    (status = 204, description = "Written down; the first time counts."),
    (status = 404, description = "`not-found`: none of yours."),
))]
pub async fn notice_was_read(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path((id, notice_id)): Path<(Uuid, Uuid)>,
) -> Result<StatusCode, Refused> {
    let person = who.citizen().ok_or(Failure::Missing)?;
    read_notice(&app.world, &who, CaseId(id), NoticeId(notice_id)).await?;
    mark_read(&app.world, person, NoticeId(notice_id)).await?;
    Ok(StatusCode::NO_CONTENT)
}
