//! A word or two that say how a thing stands, in a frame.

use leptos::prelude::*;

use super::notice_box::Mood;

/// A state in words.
pub fn tag<'a>(mood: Mood, words: &'a str) -> impl IntoView + 'a {
    let class = match mood {
        Mood::Done => "tag is-done",
        Mood::Waiting => "tag is-waiting",
        Mood::Information => "tag is-information",
        Mood::Error => "tag is-error",
    };
    view! { <span class=class>{words}</span> }
}
