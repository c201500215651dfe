//! Divisions of the country down to townships, by name or step by step: where somebody's household is registered.
use super::problem::Refused;
use crate::failure::Failure;
use app::paths::api;
use axum::{Json, extract::Query};
use domain::division::{Division, DivisionCode, Divisions, Level};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Most divisions found by one query.
const MOST: usize = 20;

/// Either a name or a place to step into; neither: the provinces.
#[derive(Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct DivisionsQuery {
    /// Part of a name, several parts, initials in pinyin, or a code.
    q: Option<String>,
    /// Code of the division to step into.
    r#in: Option<String>,
}

/// A division.
#[derive(Serialize, ToSchema)]
pub struct DivisionShown {
    /// Code of 2, 4, 6 or 9 digits.
    code: String,
    /// Its own name.
    name: String,
    /// Its name from the province down.
    full_name: String,
    /// `province`, `prefecture`, `county` or `township`.
    #[schema(value_type = String)]
    level: Level,
    /// Only a township with an office can be the place of an application.
    is_office: bool,
}

/// Divisions found, likeliest first, or the choices one level down.
#[derive(Serialize, ToSchema)]
pub struct DivisionsShown {
    /// The divisions.
    divisions: Vec<DivisionShown>,
    /// There are more; ask more precisely.
    more: bool,
}

fn shown(division: &Division) -> DivisionShown {
    DivisionShown {
        code: division.code.to_string(),
        name: division.name.to_owned(),
        full_name: Divisions::national()
            .full_name(division.code)
            .unwrap_or_default(),
        level: division.level,
        is_office: division.is_office,
    }
}

/// Finds divisions.
#[utoipa::path(get, path = api::DIVISIONS, operation_id = "find_divisions", tag = "services", params(DivisionsQuery), responses(
    (status = 200, description = "What was found: at most 20 by name, all of them one level down.", body = DivisionsShown),
    (status = 400, description = "`malformed`: `q` and `in` together, or another parameter."),
    (status = 404, description = "`not-found`: there is no division `in`."),
))]
pub async fn find(Query(query): Query<DivisionsQuery>) -> Result<Json<DivisionsShown>, Refused> {
    let divisions = Divisions::national();
    let found = match (query.q, query.r#in) {
        (Some(_), Some(_)) => return Err(Failure::Malformed.into()),
        (Some(asked), None) => {
            let hits = divisions.search(&asked, MOST + 1);
            DivisionsShown {
                more: hits.len() > MOST,
                divisions: hits
                    .iter()
                    .take(MOST)
                    .map(|hit| shown(&hit.division))
                    .collect(),
            }
        }
        (None, inside) => {
            let inside = inside.map(|code| known(&code)).transpose()?;
            DivisionsShown {
                more: false,
                divisions: divisions.choices(inside).iter().map(shown).collect(),
            }
        }
    };
    Ok(Json(found))
}

fn known(code: &str) -> Result<DivisionCode, Failure> {
    code.parse()
        .ok()
        .filter(|code| Divisions::national().get(*code).is_some())
        .ok_or(Failure::Missing)
}
