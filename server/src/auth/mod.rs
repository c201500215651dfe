//! Who is asking: passwords, browser sessions, form tokens, API tokens. Pure functions over the key ring; no SQL.
//!
//! What a person may do is decided in the use cases, not here.

pub mod cookie;
pub mod csrf;
pub mod password;
pub mod session;
pub mod token;
