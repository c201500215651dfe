//! Papers from outside: photos and files given, kept, shown, refused.
pub mod photos;
mod recorded;

pub(crate) mod ask_lists;
mod asks;
mod bucket;
pub mod giving;
mod hostile;
mod keys;
pub mod killed;
mod limits;
mod pages;
mod scanned;
