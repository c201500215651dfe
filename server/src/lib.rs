//! Everything that touches the world: HTTP, SQL, clock, keys, files.

pub mod assets;
pub mod auth;
pub mod clock;
pub mod config;
pub mod failure;
pub mod log;
pub mod routes;
pub mod seal;
pub mod store;
pub mod usecase;
pub mod web;
pub mod world;
