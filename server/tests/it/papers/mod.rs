//! Papers from outside: photos and files given, kept, shown, refused.
pub mod photos;

mod giving;
mod hostile;
mod killed;
mod pages;
