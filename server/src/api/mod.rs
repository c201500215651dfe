//! The JSON face: the same acts as the pages, from the same use cases. Each endpoint is a handler with its shapes and its
//! OpenAPI description; [`routes`] mounts it with who may use it. No SQL, no cookies, no rule: see `docs/api-design.md`.
//!
//! To add one: a template in `app::paths::api`, a handler with `#[utoipa::path]`, a line in [`routes`], and a new snapshot:
//! `cargo run -p server -- openapi > server/docs/openapi.json`.
pub mod applications;
pub mod ask_papers;
pub mod bearer;
pub mod body;
pub mod case_shown;
pub mod cases;
pub mod deeds;
pub mod divisions;
pub mod document;
pub mod draft;
pub mod items;
pub mod language;
pub mod mandate_asks;
pub mod mandates;
pub mod papers;
pub mod problem;
pub mod problems;
pub mod queue;
pub mod rights;
pub mod services;
pub mod shapes;
pub mod tokens;

use crate::{
    failure::Failure,
    routes::{Access, Needs, Relation, RouteRow, Routes},
    state::AppState,
};
use app::paths::api;
use axum::{middleware::from_fn, routing::any};
use document::{openapi_text, rows, tell_errors};
use utoipa_axum::{
    router::{OpenApiRouter, UtoipaMethodRouter},
    routes,
};

/// Endpoints, their document and their rows, growing together.
struct Api {
    router: OpenApiRouter<AppState>,
    rows: Vec<RouteRow>,
}

impl Api {
    fn with(mut self, needs: impl Into<Needs>, mut routes: UtoipaMethodRouter<AppState>) -> Self {
        let needs = needs.into();
        tell_errors(&mut routes.1, needs.access);
        self.rows.extend(rows(&routes.1, needs));
        self.router = self.router.routes(routes);
        self
    }
}

/// Every endpoint, each with who may use it.
fn api() -> Api {
    const DRAFT: (Access, Relation) = (Access::Token, Relation::OwnerOfApplication);
    const CASE: (Access, Relation) = (Access::Token, Relation::PartyOfCase);
    let empty = Api {
        router: OpenApiRouter::with_openapi(document::head()),
        rows: Vec::new(),
    };
    empty
        .with(Access::Public, routes!(document::show))
        .with(Access::Public, routes!(problems::list))
        .with(Access::Public, routes!(services::list))
        .with(Access::Public, routes!(services::show))
        .with(Access::Public, routes!(divisions::find))
        .with(Access::Visitor, routes!(tokens::register))
        .with(Access::Visitor, routes!(tokens::sign_in))
        .with(Access::Token, routes!(tokens::end))
        .with(Access::Token, routes!(applications::begin))
        .with(DRAFT, routes!(applications::show))
        .with(DRAFT, routes!(applications::discard))
        .with(DRAFT, routes!(applications::save))
        .with(DRAFT, routes!(applications::submit))
        .with(DRAFT, routes!(papers::list))
        .with(DRAFT, routes!(papers::say))
        .with(DRAFT, routes!(papers::give))
        .with(DRAFT, routes!(papers::open))
        .with(DRAFT, routes!(papers::remove))
        .with(CASE, routes!(papers::open_of_case))
        .with(Access::Token, routes!(cases::matters))
        .with(Access::Token, routes!(mandates::list))
        .with(Access::Token, routes!(mandates::end))
        .with(Access::Token, routes!(mandates::renew))
        .with(Access::Token, routes!(deeds::caseload))
        .with(Access::Token, routes!(deeds::list))
        .with(Access::Token, routes!(rights::show))
        .with(Access::Token, routes!(rights::change_account))
        .with(Access::Token, routes!(rights::stop_account))
        .with(Access::Public, routes!(rights::show_loss))
        .with(Access::Token, routes!(rights::sign))
        .with(Access::Token, routes!(rights::confirm))
        .with(Access::Token, routes!(rights::revoke))
        .with(Access::Token, routes!(rights::phone))
        .with(Access::Token, routes!(rights::export))
        .with(Access::Token, routes!(rights::close))
        .with(Access::Token, routes!(mandate_asks::show_words))
        .with(Access::Token, routes!(mandate_asks::ask))
        .with(Access::Token, routes!(mandate_asks::list))
        .with(Access::Token, routes!(mandate_asks::answer))
        .with(Access::Token, routes!(mandate_asks::withdraw))
        .with(Access::Token, routes!(mandate_asks::send))
        .with(Access::Token, routes!(mandate_asks::agree))
        .with(Access::Token, routes!(ask_papers::list))
        .with(Access::Token, routes!(ask_papers::give))
        .with(Access::Token, routes!(ask_papers::open))
        .with(Access::Token, routes!(ask_papers::remove))
        .with(CASE, routes!(cases::show))
        .with(CASE, routes!(cases::act))
        .with(CASE, routes!(items::say))
        .with(CASE, routes!(items::judge))
        .with(CASE, routes!(items::judge_given))
        .with(CASE, routes!(cases::show_notice))
        .with(CASE, routes!(cases::notice_was_read))
        .with(Access::Token, routes!(queue::show))
}

/// The API's routes, refusals put into words.
#[must_use]
pub fn routes() -> Routes<AppState> {
    let Api { router, rows } = api();
    let (router, _) = router.split_for_parts();
    let router = router
        .route(api::ANYTHING, any(async || Failure::Missing))
        .layer(from_fn(problem::dress));
    Routes::new().merge_listed(router, rows)
}

/// The OpenAPI 3.1 document as JSON, as `server openapi` prints it.
#[must_use]
pub fn openapi() -> &'static str {
    openapi_text()
}
