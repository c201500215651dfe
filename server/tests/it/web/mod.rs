//! The HTML face, from outside: what people can do by its pages, and what they cannot.
pub mod access;
mod acting;
mod every_service;
mod finding;
mod forged;
mod journey;
mod malformed;
mod mandates;
mod nameless;
mod refusal;
mod reports;
mod session;
mod settings;
mod sight;
mod signs;
mod table;
mod twice;
