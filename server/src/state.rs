//! What every handler can reach. Cloning shares it.
use crate::{
    assets::Assets, auth::token::Tokens, config::Config, web::listen::Ready, world::World,
};
use crate::{signs::Library, web::respond::KeptPage};
use std::{
    collections::HashMap,
    ops::Deref,
    sync::{Arc, RwLock},
};

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
    /// Sign-language clips.
    pub library: Library,
    /// Bearer tokens of the API.
    pub tokens: Tokens,
    /// Pages that are the same for everybody who is not signed in, by locale and path; filled as they are first asked for.
    pub public_pages: RwLock<HashMap<String, KeptPage>>,
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
