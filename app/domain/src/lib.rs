//! The pure rules: what the state's articles say, as types and functions. No I/O, clock, randomness or framework.
//! A rule lives in the module named after its noun and cites its number (R1.1 … R14.1) from the domain dossier.

pub mod change_report;
pub mod data_match;
pub mod exit;
pub mod mistake;
pub mod money;
pub mod month;
pub mod overlap;
pub mod payment;
pub mod publicity;
pub mod rate;
pub mod recheck;
pub mod roll;
pub mod waiver;
