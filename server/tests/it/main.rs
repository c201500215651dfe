//! The one integration test binary of the server: a module per face of it, and the harness they share.
//! To add a module, name it below; `#[cfg(test)]` tells clippy that it may unwrap.

#[cfg(test)]
mod api;
#[cfg(test)]
mod codes;
#[cfg(test)]
mod harness;
#[cfg(test)]
mod leak;
#[cfg(test)]
mod papers;
#[cfg(test)]
mod parity;
#[cfg(test)]
mod power_cut;
#[cfg(test)]
mod process;
#[cfg(test)]
mod revoked;
#[cfg(test)]
mod store;
#[cfg(test)]
mod tidy;
#[cfg(test)]
mod web;
