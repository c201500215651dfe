//! For the machine that watches: is it alive, is it ready.
use crate::{
    routes::{Access, Routes},
    state::AppState,
};
use app::paths::route;
use axum::{extract::State, http::StatusCode};

/// Their routes.
#[must_use]
pub fn routes() -> Routes<AppState> {
    Routes::new()
        .get(route::HEALTHZ, Access::Public, healthz)
        .get(route::READYZ, Access::Public, readyz)
}

async fn healthz() -> &'static str {
    "ok"
}

/// Ready: started, not stopping, and the database answers.
async fn readyz(State(app): State<AppState>) -> (StatusCode, &'static str) {
    if app.ready.get() && app.world.db.ping().await.is_ok() {
        (StatusCode::OK, "ready")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready")
    }
}
