//! The JSON face, from outside: what programs can do, and what they cannot.
mod access;
mod entries;
mod extra_fields;
mod journey;
mod openapi;
mod strict;
mod tokens;
