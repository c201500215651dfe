//! The book of what others looked at and did in the caller's name; and, for a committee's worker, of whom there is something to do,
//! which is a look of that kind itself.
use super::{bearer::Bearer, problem::Refused, shapes::OfficeShown, shapes::office};
use crate::{
    failure::Failure,
    state::AppState,
    usecase::{
        read_caseload::{Load, read_caseload},
        read_helpers::{Deed, read_deeds},
    },
};
use app::paths::api;
use axum::{
    Json,
    extract::{Query, State},
};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// From where on.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct DeedsQuery {
    /// `earlier` of the answer before; none: the newest.
    before: Option<Uuid>,
}

/// One entry.
#[derive(Serialize, ToSchema)]
pub struct DeedShown {
    /// When.
    at: DateTime<Utc>,
    /// What: `saw_list`, `saw_draft`, `saw_case`, `saw_person`, `saw_ask`, `began`, `saved`, `gave_paper`, `took_back_paper`,
    /// `said_of_paper`, `saw_paper`, `handed_in`, `agreed`, `answered`, `office_acted`, `stopped`, `noted`, `renewed`.
    what: String,
    /// Name of the agent or officer.
    name: String,
    /// The officer's office; none for an agent.
    office: Option<OfficeShown>,
    /// Id of the service, where it is about one.
    service: Option<String>,
}

/// Some entries, newest first.
#[derive(Serialize, ToSchema)]
pub struct DeedsShown {
    /// At most 50.
    deeds: Vec<DeedShown>,
    /// There are earlier ones: the `before` to ask for them with.
    earlier: Option<Uuid>,
}

fn shown(deed: Deed) -> DeedShown {
    let (place, officer) = deed.office.unzip();
    DeedShown {
        at: deed.at,
        what: deed.what,
        name: officer.unwrap_or(deed.agent),
        office: place.as_ref().map(office),
        service: Some(deed.service).filter(|service| !service.is_empty()),
    }
}

/// The book of what others looked at and did in the caller's name, fifty entries at a time.
#[utoipa::path(get, path = api::DEEDS, operation_id = "list_deeds", tag = "mandates", params(DeedsQuery), responses(
    (status = 200, description = "Entries, newest first.", body = DeedsShown),
    (status = 400, description = "`malformed`: another parameter, or `before` is no id."),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: officers have none."),
))]
pub async fn list(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Query(query): Query<DeedsQuery>,
) -> Result<Json<DeedsShown>, Refused> {
    who.citizen().ok_or(Failure::Missing)?;
    let book = read_deeds(&app.world, &who, query.before).await?;
    Ok(Json(DeedsShown {
        earlier: book.earlier,
        deeds: book.entries.into_iter().map(shown).collect(),
    }))
}

/// What there is to do for one resident.
#[derive(Serialize, ToSchema)]
pub struct LoadShown {
    /// The committee's mandate, to be named in `Acting-Under`.
    mandate: Uuid,
    /// Drafts that are not handed in.
    drafts: usize,
    /// Cases whose office has asked for something.
    asked: usize,
}

/// The residents of the caller's committees.
#[derive(Serialize, ToSchema)]
pub struct CaseloadShown {
    /// One for each mandate in force.
    residents: Vec<LoadShown>,
}

fn load(load: &Load) -> LoadShown {
    LoadShown {
        mandate: load.mandate.0,
        drafts: load.drafts,
        asked: load.asked,
    }
}

/// For which residents of their committees the caller has something to do. The look stands in each resident's book.
#[utoipa::path(get, path = api::CASELOAD, operation_id = "read_caseload", tag = "mandates", responses(
    (status = 200, description = "How much, for each; empty for whoever works for no committee.", body = CaseloadShown),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: officers have none."),
))]
pub async fn caseload(
    State(app): State<AppState>,
    Bearer(who): Bearer,
) -> Result<Json<CaseloadShown>, Refused> {
    let loads = read_caseload(&app.world, &who).await?;
    Ok(Json(CaseloadShown {
        residents: loads.iter().map(load).collect(),
    }))
}
