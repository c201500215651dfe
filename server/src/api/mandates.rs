//! Mandates: those that the caller may act under (name one in `Acting-Under`), and those that others hold for the caller; ending
//! and renewing one. Asking for them and giving them is in `mandate_asks`.
use super::{bearer::Bearer, body::Sent, problem::Refused, shapes::service_name};
use crate::{
    failure::Failure,
    state::AppState,
    usecase::{
        end_mandate::end_mandate,
        read_helpers::{Helper, read_helpers},
        renew_mandate::{Renewed, renew_mandate},
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
    delegation::{Mandate, MandateStanding, Renewal},
    id::MandateId,
};
use serde::{Deserialize, Serialize};
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
    /// It runs out soon and can be renewed; where the caller holds it, that can be asked for.
    renewable: bool,
    /// Until when the caller, who gave it, may renew it by a word of their own. None: the township looks at it again.
    renewed_until: Option<NaiveDate>,
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
        renewable: false,
        renewed_until: None,
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
        MandateShown {
            renewable: client.renewable,
            ..shown(acting.mandate, name, &client.mandate, acting.in_force)
        }
    };
    let of_helper = |helper: &Helper| {
        let in_force = helper.standing == MandateStanding::InForce;
        MandateShown {
            renewable: helper.renewal.is_some(),
            renewed_until: match helper.renewal {
                Some(Renewal::ByPerson(until)) => Some(until),
                _ => None,
            },
            ..shown(helper.id, helper.name.clone(), &helper.mandate, in_force)
        }
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

/// Renews a mandate that the caller has given, or asks for that where the caller holds it.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SentRenewal {
    /// The mandate's `renewed_until`, as the person has read it. Not needed to ask.
    #[serde(default)]
    until: Option<NaiveDate>,
}

/// What came of it.
#[derive(Serialize, ToSchema)]
pub struct RenewalShown {
    /// The new last day, where the caller has renewed it.
    last_day: Option<NaiveDate>,
    /// Id of the ask that waits for the person or the township, where the caller is the agent.
    ask: Option<Uuid>,
}

/// Renews a mandate that the caller has given, with the same scope and a new term; for its agent it asks for that, with nothing
/// typed again. From 30 days before the last day.
#[utoipa::path(post, path = api::MANDATE_RENEWAL, operation_id = "renew_mandate", tag = "mandates", params(
    ("mandate" = Uuid, Path, description = "Id of the mandate."),
), request_body = SentRenewal, responses(
    (status = 200, description = "Renewed, or asked for. Again it is the same.", body = RenewalShown),
    (status = 403, description = "`never-delegated`: while acting for another."),
    (status = 404, description = "`not-found`: none of theirs."),
    (status = 409, description = "`not-now`: too early, without a term, or over; `renewed-by-township`: its agent asks, and the township looks again; `changed-elsewhere`: another day than `renewed_until`."),
    (status = 429, description = "`too-many-tries`: 20 asks in an hour."),
))]
pub async fn renew(
    State(app): State<AppState>,
    Bearer(who): Bearer,
    Path(id): Path<Uuid>,
    Sent(sent): Sent<SentRenewal>,
) -> Result<Json<RenewalShown>, Refused> {
    who.citizen().ok_or(Failure::Missing)?;
    let done = renew_mandate(&app.world, &who, MandateId(id), sent.until).await?;
    Ok(Json(match done {
        Renewed::Until(day) => RenewalShown {
            last_day: Some(day),
            ask: None,
        },
        Renewed::Asked(ask) => RenewalShown {
            last_day: None,
            ask: Some(ask.0),
        },
    }))
}
