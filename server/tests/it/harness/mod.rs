//! What every test stands on: a fresh database, the whole portal over it with a clock that stands still, browsers that press
//! its buttons, and people. No test is here. To add a kind of person or a case at a new stage: `actors.rs`.
pub mod actors;
pub mod app;
pub mod browser;
pub mod database;
pub mod html;
pub mod invented;
pub mod mandates;
pub mod postgres;
pub mod power_cut;
pub mod process;
pub mod program;
pub mod s3;
pub mod wire;
