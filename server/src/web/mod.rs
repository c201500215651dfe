//! The HTML face: handlers, and around them the accept loop, the layers and the making of responses.
//!
//! What a request may do is decided in the use cases; what a page looks like in the crate `app`.

pub mod headers;
pub mod layers;
pub mod listen;
pub mod respond;
