//! Puts a failure into words on a page. The inner layer of the page face: handlers return `Failure`, this makes the page.
use super::{
    acting::{away_page, why},
    visit::{Visit, draft_of, see_other},
};
use crate::{
    failure::{Carried, Failure},
    state::AppState,
    usecase::find_case,
    web::layers::Trace,
};
use app::{
    pages::error::{self, ErrorModel},
    paths,
};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::Response,
};
use domain::id::ApplicationId;

/// Reads the visit once, runs the handler, and dresses its failure.
pub async fn dress(State(app): State<AppState>, request: Request, next: Next) -> Response {
    use axum::extract::FromRequestParts;
    let (mut parts, body) = request.into_parts();
    let trace = parts
        .extensions
        .get::<Trace>()
        .map(|trace| trace.0.to_string())
        .unwrap_or_default();
    let visit = match Visit::from_request_parts(&mut parts, &app).await {
        Ok(visit) => visit,
        Err(failure) => {
            tracing::error!(code = failure.code(), "the session could not be read");
            return axum::response::IntoResponse::into_response(failure);
        }
    };
    parts.extensions.insert(visit.clone());
    let is_get = parts.method.is_safe();
    let response = next.run(Request::from_parts(parts, body)).await;
    match response.extensions().get::<Carried>().cloned() {
        Some(carried) => {
            let mut page = match went_on(&visit, &carried.0, is_get).await {
                Some(there) => there,
                None => page(&visit, &carried.0, &trace, is_get),
            };
            for cookie in response.headers().get_all(header::SET_COOKIE) {
                page.headers_mut()
                    .append(header::SET_COOKIE, cookie.clone());
            }
            page
        }
        None => response,
    }
}

/// Back to a page of an application that is handed in: its receipt, instead of "no such page", which reads as if all were lost.
async fn went_on(visit: &Visit, failure: &Failure, is_get: bool) -> Option<Response> {
    if !(is_get && matches!(failure, Failure::Missing)) {
        return None;
    }
    let draft = draft_of(&visit.path)?;
    let who = visit.filler().ok()?;
    let case = find_case::by_application(&visit.app.world, who, ApplicationId(draft))
        .await
        .ok()??;
    Some(see_other(&paths::receipt(case.0)))
}

fn page(visit: &Visit, failure: &Failure, trace: &str, is_get: bool) -> Response {
    if let Some(why) = why(failure) {
        let next = if is_get {
            visit.here.clone()
        } else {
            super::posted::page_of(&visit.path)
        };
        return away_page(visit, failure, why, next, false);
    }
    let model = match failure {
        Failure::SignedOut => {
            let next = if is_get {
                visit.here.clone()
            } else {
                super::posted::page_of(&visit.path)
            };
            return see_other(&paths::sign_in_then(&next));
        }
        Failure::Missing => ErrorModel::NotFound,
        Failure::Forged => ErrorModel::Forbidden {
            back: Some(visit.path.clone()),
        },
        Failure::ForgedKept(page) => ErrorModel::Forbidden {
            back: Some(page.clone()),
        },
        Failure::Rejected(rejection) if failure.status() == 409 => ErrorModel::Refused {
            words: super::words::rejection(visit.text(), rejection),
            back: Some(super::posted::page_of(&visit.path)),
        },
        Failure::Rejected(_) | Failure::Stale | Failure::KeyReused | Failure::OtherClient(_) => {
            ErrorModel::Conflict {
                back: Some(super::posted::page_of(&visit.path)),
            }
        }
        Failure::Invalid(_) | Failure::WrongSignIn | Failure::Malformed => ErrorModel::Unreadable,
        Failure::TooMany { retry_after } => ErrorModel::TooMany {
            minutes: retry_after.div_ceil(60),
        },
        Failure::Busy => ErrorModel::Busy,
        Failure::NoRoom => ErrorModel::NoRoom {
            // The page that sent the file is the one that it was sent to, with its round.
            back: Some(visit.here.clone()),
        },
        Failure::BeingScanned => ErrorModel::BeingScanned,
        Failure::Broken(what) => {
            tracing::error!(code = failure.code(), error = what, "broken");
            ErrorModel::Broken {
                trace: trace.to_owned(),
            }
        }
    };
    let status =
        StatusCode::from_u16(failure.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = visit.page(status, error::page(&visit.frame(), &model));
    let retry = match failure {
        Failure::TooMany { retry_after } => Some(*retry_after),
        Failure::Busy => Some(5),
        _ => None,
    };
    if let Some(seconds) = retry {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}
