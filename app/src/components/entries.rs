//! Entries of a list (people of a household, periods), each with what was answered and the ways to change and remove it.

use leptos::prelude::*;

use super::tag::tag;
use crate::{
    components::notice_box::Mood,
    drawn::{Drawn, drawn},
    text::Text,
};

/// An entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntryShown {
    /// Which one it is: 第 2 位.
    pub title: String,
    /// What was answered, a line each.
    pub lines: Vec<String>,
    /// Something is not answered yet.
    pub open: bool,
    /// Where it is changed.
    pub change: String,
    /// Where it is removed.
    pub remove: String,
}

/// The entries.
pub fn entries(t: &'static Text, entries: &[EntryShown]) -> Drawn {
    let items: Vec<_> = entries.iter().map(|one| entry(t, one)).collect();
    drawn(view! { <ul class="entries plain">{items}</ul> })
}

fn entry<'a>(t: &'static Text, one: &'a EntryShown) -> impl IntoView + 'a {
    let change = if one.open {
        t.get("entries-go-on")
    } else {
        t.get("summary-change")
    };
    view! {
        <li class="entry">
            <h2>{one.title.as_str()}</h2>
            {one.open.then(|| tag(Mood::Waiting, t.get("entries-open")))}
            {one.lines.iter().map(|line| view! { <p>{line.as_str()}</p> }).collect::<Vec<_>>()}
            <p class="entry-acts">
                <a href=one.change.clone()>{change}<span class="unseen">{one.title.as_str()}</span></a>
                <a href=one.remove.clone()>{t.get("entries-remove")}<span class="unseen">{one.title.as_str()}</span></a>
            </p>
        </li>
    }
}
