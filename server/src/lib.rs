//! Everything that touches the world: HTTP, SQL, clock, keys, files.
pub mod clock;
pub mod config;
