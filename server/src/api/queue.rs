//! An office's queue, most urgent first.
use super::{
    bearer::Bearer,
    problem::Refused,
    shapes::{CaseLine, Coded, OfficeShown, case_line, coded, office},
};
use crate::{
    failure::Failure,
    state::AppState,
    usecase::read_queue::{PAGE, read_queue},
    web::words,
};
use app::paths::api;
use axum::{
    Json,
    extract::{Query, State},
};
use chrono::NaiveDate;
use domain::{case::Stage, publicity::masked_name};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Which part of the queue.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct QueueQuery {
    /// One stage only.
    stage: Option<String>,
    /// Page of 25 cases, from 1 to 10,000.
    #[serde(default = "first")]
    #[param(default = 1, minimum = 1, maximum = 10_000)]
    page: i64,
}

fn first() -> i64 {
    1
}

/// A case in the queue.
#[derive(Serialize, ToSchema)]
pub struct QueueLine {
    /// The case.
    #[serde(flatten)]
    case: CaseLine,
    /// Name of the applicant, masked: it may be read over a shoulder.
    applicant: String,
    /// The last day in time.
    due_on: Option<NaiveDate>,
    /// Working days left; negative when it has passed.
    days_left: Option<i32>,
}

/// How many cases of one stage there are.
#[derive(Serialize, ToSchema)]
pub struct StageCount {
    /// The stage.
    stage: Coded,
    /// How many.
    count: i64,
}

/// A page of a queue.
#[derive(Serialize, ToSchema)]
pub struct QueueShown {
    /// Whose queue it is.
    office: OfficeShown,
    /// Stages in this office's hands.
    stages: Vec<StageCount>,
    /// Cases in this selection.
    total: i64,
    /// Those of this page.
    cases: Vec<QueueLine>,
}

/// The queue of the officer's own office.
#[utoipa::path(get, path = api::QUEUE, operation_id = "read_queue", tag = "cases", params(QueueQuery), responses(
    (status = 200, description = "A page of the queue.", body = QueueShown),
    (status = 400, description = "`malformed`: no such stage or page."),
    (status = 404, description = "`not-found`: citizens have no queue."),
))]
pub async fn show(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Query(query): Query<QueueQuery>,
) -> Result<Json<QueueShown>, Refused> {
    let own = who.office().ok_or(Failure::Missing)?;
    let known = |code: &String| Stage::ALL.iter().any(|stage| stage.code() == code);
    if !query.stage.as_ref().is_none_or(known) || !(1..=10_000).contains(&query.page) {
        return Err(Failure::Malformed.into());
    }
    let queue = read_queue(&app.world, &who, query.stage.as_deref(), query.page - 1).await?;
    let today = app.world.today();
    let lines = queue.entries.iter().map(|(row, case, name)| QueueLine {
        case: case_line(row),
        applicant: masked_name(name),
        due_on: domain::case::due::due(case, today).map(|due| due.on),
        days_left: words::days_left(case, today),
    });
    let stages = queue.stages.iter().map(|(code, count)| StageCount {
        stage: coded("stage", code),
        count: *count,
    });
    Ok(Json(QueueShown {
        office: office(own),
        stages: stages.collect(),
        total: queue.total,
        cases: lines.collect(),
    }))
}

/// Cases on one page, as the document says.
const _: () = assert!(PAGE == 25);
