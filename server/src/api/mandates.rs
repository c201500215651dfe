//! Mandates: those that the caller may act under (name one in `Acting-Under`), and those that others hold for the caller; ending
//! one. Asking for them and giving them is in `mandate_asks`.
use super::{bearer::Bearer, problem::Refused, shapes::service_name};
use crate::{
    failure::Failure,
    state::AppState,
    usecase::{
        end_mandate::end_mandate,
        read_helpers::{Helper, read_helpers},
        switch_client::{Client, clients},
    },
};
use app::paths::api;
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    delegation::{Mandate, MandateStanding},
    id::MandateId,
};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A mandate.
#[derive(Serialize, ToSchema)]
pub struct MandateShown {
    /// Id, to be named in `Acting-Under`.
    id: Uuid,
    /// Name of the other side: the person acted for, or the agent.
    name: String,
    /// `guardian`, `kin_with_duty`, `village_committee`, `entrusted`.
    kind: &'static str,
    /// Ids of the services.
    services: Vec<String>,
    /// Names of the services.
    service_names: Vec<String>,
    /// What the agent may do: `prepare`, `submit`, `supplement`, `view_status`, `receive_notices`, `report_change`.
    powers: Vec<&'static str>,
    /// Since when.
    since: DateTime<Utc>,
    /// Last day, where there is a term.
    last_day: Option<NaiveDate>,
    /// Whether it is in force now.
    in_force: bool,
}

/// Mandates from both sides.
#[derive(Serialize, ToSchema)]
pub struct MandatesShown {
    /// People for whom the caller may act.
    held: Vec<MandateShown>,
    /// Who acts for the caller.
    given: Vec<MandateShown>,
}

fn shown(id: MandateId, name: String, mandate: &Mandate, in_force: bool) -> MandateShown {
    MandateShown {
        id: id.0,
        name,
        kind: mandate.kind.code(),
        service_names: mandate.services.iter().map(|id| service_name(id)).collect(),
        services: mandate.services.clone(),
        powers: mandate.powers.iter().map(|power| power.code()).collect(),
        since: mandate.since,
        last_day: mandate.last_day,
        in_force,
    }
}

/// Mandates that the caller holds and has given.
#[utoipa::path(get, path = api::MANDATES, operation_id = "list_mandates", tag = "mandates", responses(
    (status = 200, description = "The mandates.", body = MandatesShown),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: officers have none."),
))]
pub async fn list(
    State(app): State<AppState>,
    Bearer(who): Bearer,
) -> Result<Json<MandatesShown>, Refused> {
    let given = read_helpers(&app.world, &who).await?;
    let held = clients(&app.world, &who).await?;
    let of_client = |client: &Client| {
        let acting = &client.acting;
        let name = acting.name.clone();
        shown(acting.mandate, name, &client.mandate, acting.in_force)
    };
    let of_helper = |helper: &Helper| {
        let in_force = helper.standing == MandateStanding::InForce;
        shown(helper.id, helper.name.clone(), &helper.mandate, in_force)
    };
    Ok(Json(MandatesShown {
        held: held.iter().map(of_client).collect(),
        given: given.helpers.iter().map(of_helper).collect(),
    }))
}

/// Ends a mandate: one that the caller has given (and every other of the same agent), or gives up one that the caller holds.
#[utoipa::path(delete, path = api::MANDATE, operation_id = "end_mandate", tag = "mandates", params(
    ("mandate" = Uuid, Path, description = "Id of the mandate."),
), responses(
    (status = 204, description = "It is over, everywhere, with the next request."),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: none of theirs, or over already."),
))]
pub async fn end(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path(id): Path<Uuid>,
) -> Result<StatusCode, Refused> {
    who.citizen().ok_or(Failure::Missing)?;
    end_mandate(&app.world, &who, MandateId(id)).await?;
    Ok(StatusCode::NO_CONTENT)
}
