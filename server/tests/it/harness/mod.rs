//! What the tests share. No test lives here.

pub mod database;
mod postgres;
