//! Short codes: the mark on a page, and what opens when one is scanned or typed.
use super::visit::{Visit, see_other};
use crate::{failure::Failure, usecase::short_code};
use app::{
    components::code_mark::CodeShown,
    form::{Problem, Typed},
    pages::codes::{self, CodesModel},
    paths,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use fast_qr::{ECL, QRBuilder};
use serde::Deserialize;
use std::fmt::Write as _;

/// Quiet squares around a mark (ISO 18004 wants four).
const EDGE: usize = 4;

/// The mark for an address of the portal; none when it is too long to be drawn.
#[must_use]
pub fn mark(visit: &Visit, typed: String, opens: String) -> Option<CodeShown> {
    let address = format!(
        "{}{}",
        visit.app.config.origin.as_str(),
        paths::code(&typed)
    );
    let drawn = QRBuilder::new(address).ecl(ECL::M).build().ok()?;
    let mut squares = String::new();
    let rows = drawn.data.chunks(drawn.size).take(drawn.size);
    for (y, row) in rows.enumerate() {
        let mut x = EDGE;
        // Neighbours are one bar: half the bytes.
        for bar in row.chunk_by(|one, next| one.value() == next.value()) {
            if bar.first().is_some_and(|module| module.value()) {
                let _ = write!(squares, "M{x} {}h{n}v1h-{n}z", y + EDGE, n = bar.len());
            }
            x += bar.len();
        }
    }
    Some(CodeShown {
        typed,
        squares,
        size: drawn.size + 2 * EDGE,
        opens,
    })
}

#[derive(Deserialize)]
pub(super) struct CodeQuery {
    code: Option<String>,
}

pub(super) async fn show(
    visit: Visit,
    Query(query): Query<CodeQuery>,
) -> Result<Response, Failure> {
    match query.code.as_deref().map(str::trim) {
        None => Ok(ask(&visit, StatusCode::OK, Typed::default())),
        Some(typed) => open_typed(&visit, typed).await,
    }
}

pub(super) async fn open(visit: Visit, Path(code): Path<String>) -> Result<Response, Failure> {
    open_typed(&visit, &code).await
}

/// The page of a service, or a case: that one asks who one is, as if its address had been typed.
async fn open_typed(visit: &Visit, typed: &str) -> Result<Response, Failure> {
    let world = &visit.app.world;
    if let Some(service) = short_code::service_of(world, typed) {
        return Ok(see_other(&paths::service(service)));
    }
    if let Some(case) = short_code::case_of(world, typed).await? {
        return Ok(see_other(&paths::case(case.0)));
    }
    let code = if typed.is_empty() {
        "missing"
    } else {
        "unknown"
    };
    let again = Typed {
        values: vec![("code".to_owned(), typed.chars().take(40).collect())],
        problems: vec![Problem::new("code", code)],
    };
    Ok(ask(visit, StatusCode::UNPROCESSABLE_ENTITY, again))
}

fn ask(visit: &Visit, status: StatusCode, typed: Typed) -> Response {
    visit.page(status, codes::page(&visit.frame(), &CodesModel { typed }))
}
