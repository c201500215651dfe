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
        for (x, module) in row.iter().enumerate() {
            if module.value() {
                let _ = write!(squares, "M{} {}h1v1h-1z", x + EDGE, y + EDGE);
            }
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

pub(super) async fn show(visit: Visit, Query(query): Query<CodeQuery>) -> Response {
    match query.code.as_deref().map(str::trim) {
        None => ask(&visit, StatusCode::OK, Typed::default()),
        Some(typed) => open_typed(&visit, typed),
    }
}

pub(super) async fn open(visit: Visit, Path(code): Path<String>) -> Result<Response, Failure> {
    Ok(open_typed(&visit, &code))
}

fn open_typed(visit: &Visit, typed: &str) -> Response {
    if let Some(service) = short_code::service_of(&visit.app.world, typed) {
        return see_other(&paths::service(service));
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
    ask(visit, StatusCode::UNPROCESSABLE_ENTITY, again)
}

fn ask(visit: &Visit, status: StatusCode, typed: Typed) -> Response {
    visit.page(status, codes::page(&visit.frame(), &CodesModel { typed }))
}
