//! The HTML face, from outside: what people can do by its pages, and what they cannot.
mod journey;
mod refusal;
mod reports;
mod session;
mod twice;
