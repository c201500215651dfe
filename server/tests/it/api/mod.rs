//! The JSON face, from outside: what programs can do, and what they cannot.
mod access;
mod access_table;
mod entries;
mod extra_fields;
mod journey;
mod openapi;
mod out_of_sight;
mod strict;
mod tokens;
