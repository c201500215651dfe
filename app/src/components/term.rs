//! Until when what is asked for may come, and what follows otherwise: the same on the list, on each thing's page and at the
//! camera.

use chrono::NaiveDate;
use leptos::{either::Either, prelude::*};

use super::notice_box::{Mood, notice_box};
use crate::text::{Otherwise, Text};

/// Until when.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Term {
    /// The last day.
    pub last_day: NaiveDate,
    /// The period is over and the case closed; until the last day it can be reopened.
    pub closed: bool,
    /// What follows.
    pub otherwise: Otherwise,
}

/// The term in words.
pub fn term(t: &'static Text, term: Term) -> impl IntoView {
    let date = [("date", t.date(term.last_day).into())];
    if term.closed {
        let words = t.with("supplement-closed", &date);
        return Either::Left(notice_box(
            Mood::Waiting,
            t.get("stage-closed_unsupplemented"),
            view! { <p>{words}</p> },
        ));
    }
    let day = t.with("case-supplement-last-day", &date);
    Either::Right(view! { <p><strong>{day}</strong></p><p>{t.otherwise(term.otherwise)}</p> })
}
