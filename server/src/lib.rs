//! Everything that touches the world: HTTP, SQL, clock, keys, files.

pub mod api;
pub mod assets;
pub mod attachment;
pub mod auth;
pub mod carrier;
pub mod clock;
pub mod config;
pub mod evidence;
pub mod failure;
pub mod jobs;
pub mod log;
pub mod routes;
pub mod seal;
pub mod signs;
pub mod start;
pub mod state;
pub mod store;
pub mod usecase;
pub mod web;
pub mod world;

use crate::{
    routes::{RouteRow, Routes},
    state::AppState,
    web::{
        dress::dress,
        layers::{Shell, surround},
    },
};
use axum::{Router, middleware::from_fn_with_state};

/// The whole portal as one router, and the list of its routes with who may use each.
pub fn router(app: &AppState) -> (Router, Vec<RouteRow>) {
    let (pages, mut rows) = web::routes().into_parts();
    // An address that nobody has gets a whole page too, with the ways on.
    let pages = pages
        .fallback(async || failure::Failure::Missing)
        .layer(from_fn_with_state(app.clone(), dress));
    let rest: Routes<AppState> = app
        .assets
        .routes()
        .merge(web::probes::routes())
        .merge(api::routes());
    let (rest, more) = rest.into_parts();
    rows.extend(more);
    let router = pages.merge(rest).with_state(app.clone());
    (
        surround(
            router,
            Shell::new(app.config.clone(), app.world.ids.clone()),
        ),
        rows,
    )
}
