//! The pure rules: what the state's articles say, as types and functions. No I/O, clock, randomness or framework.
//! A rule lives in the module named after its noun and cites its number (R1.1 … R14.1) from the domain dossier.

pub mod access;
pub mod application;
pub mod calendar;
pub mod case;
pub mod catalogue;
pub mod certificate_lapse;
pub mod change_report;
pub mod contact;
mod data_file;
pub mod data_match;
pub mod deadline;
pub mod delegation;
pub mod disability;
pub mod division;
pub mod eligibility;
pub mod entitlement;
pub mod exit;
pub mod field;
pub mod fold;
pub mod form;
#[cfg(test)]
#[path = "../tests/hostile/mod.rs"]
mod hostile;
pub mod id;
pub mod id_number;
pub mod journal;
pub mod mistake;
pub mod money;
pub mod month;
pub mod notice;
pub mod overlap;
pub mod paper;
pub mod payee;
pub mod payment;
pub mod place;
pub mod publicity;
pub mod rate;
pub mod recheck;
pub mod rejection;
pub mod roll;
pub mod supplement;
pub mod waiver;
