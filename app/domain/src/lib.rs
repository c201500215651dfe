//! The pure rules: what the state's articles say, as types and functions. No I/O, clock, randomness or framework.
//! A rule lives in the module named after its noun and cites its number (R1.1 … R14.1) from the domain dossier.

pub mod calendar;
pub mod certificate_lapse;
mod data_file;
pub mod deadline;
pub mod disability;
pub mod mistake;
pub mod money;
pub mod month;
pub mod payment;
pub mod place;
pub mod rate;
pub mod supplement;
