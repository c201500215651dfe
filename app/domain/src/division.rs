//! Where people live: the divisions of the whole country from province down to township, and finding one by what is typed.
//!
//! Here: the code of a division ([`DivisionCode`]), the national list ([`Divisions`]) and its search. Not here: which rules
//! hold at a place (`place`), who works at an office, and the villages below a township.
//!
//! The list is data: `places/divisions.tsv`, made by `places/make-divisions.mjs`; `places/divisions.md` tells its source,
//! its date and what the office flag means. A renamed place or a new office is a change there, never here.

mod code;
mod index;
mod matching;
mod search;
mod table;

pub use code::{DivisionCode, Level, NotADivisionCode};
pub use search::Hit;
pub use table::{Division, Divisions};
