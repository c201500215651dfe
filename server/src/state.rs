//! What every handler can reach. Cloning shares it.
use crate::{
    assets::Assets, auth::token::Tokens, config::Config, web::listen::Ready, world::World,
};
use std::{ops::Deref, sync::Arc};

/// The running portal.
#[derive(Clone)]
pub struct AppState(Arc<Parts>);

/// Its parts.
pub struct Parts {
    /// What use cases may touch.
    pub world: World,
    /// Settings.
    pub config: Arc<Config>,
    /// Style sheet and icon.
    pub assets: Assets,
    /// Bearer tokens of the API.
    pub tokens: Tokens,
    /// Whether `/readyz` says yes.
    pub ready: Ready,
}

impl AppState {
    /// Puts the parts together.
    #[must_use]
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl Deref for AppState {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}
