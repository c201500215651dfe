//! A box that says how things stand: done, waiting, information, or wrong. A word says it, not the colour alone.

use leptos::prelude::*;

/// How things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// It is done.
    Done,
    /// It waits for somebody.
    Waiting,
    /// Good to know.
    Information,
    /// It did not work.
    Error,
}

impl Mood {
    pub(crate) fn class(self) -> &'static str {
        match self {
            Self::Done => "notice-box is-done",
            Self::Waiting => "notice-box is-waiting",
            Self::Information => "notice-box is-information",
            Self::Error => "notice-box is-error",
        }
    }
}

/// A box with a first line in bold and more below.
pub fn notice_box<'a>(mood: Mood, title: &'a str, body: impl IntoView + 'a) -> impl IntoView + 'a {
    view! {
        <div class=mood.class()>
            <p class="notice-box-title">{title}</p>
            {body}
        </div>
    }
}

/// The same, focused when the page loads: the answer to what was just sent.
pub fn answer_box<'a>(mood: Mood, title: &'a str, body: impl IntoView + 'a) -> impl IntoView + 'a {
    let role = if mood == Mood::Error {
        "alert"
    } else {
        "status"
    };
    view! {
        <div class=mood.class() role=role tabindex="-1" autofocus>
            <p class="notice-box-title">{title}</p>
            {body}
        </div>
    }
}
