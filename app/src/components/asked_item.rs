//! One thing that is asked for: what, why, how, what will do instead, how it looks, how it stands. The same on the citizen's
//! list, in the notice, in the officer's preview and on the case: nobody sees another list than the other.

use domain::catalogue::Sample;
use leptos::{either::Either, prelude::*};

use super::{notice_box::Mood, sample_picture::sample_picture, tag::tag};
use crate::{
    drawn::{Drawn, drawn},
    text::Text,
};

/// What is shown of one thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AskedItem {
    /// Its code; ids are made from it.
    pub code: String,
    /// What it is.
    pub name: String,
    /// How it stands, where that is shown.
    pub standing: Option<Standing>,
    /// What is missing.
    pub why: String,
    /// Why it is asked for at all, line by line.
    pub rule: String,
    /// How to do it, line by line.
    pub how: String,
    /// What will do instead.
    pub instead: Vec<String>,
    /// How it looks.
    pub picture: Option<Sample>,
    /// The officer's addition.
    pub said: Option<String>,
    /// It is still the citizen's to do.
    pub owed: bool,
    /// How it was given, or will be.
    pub given: Option<String>,
    /// The citizen's words or mended answer, line by line.
    pub reply: Vec<String>,
    /// The office's words about what came.
    pub verdict: Option<String>,
    /// The reader is an officer.
    pub desk: bool,
}

/// How a thing stands, in a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its colour.
    pub mood: Mood,
    /// The word.
    pub word: String,
}

/// Level of the heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// `h2`.
    Two,
    /// `h3`.
    Three,
}

/// The thing under its name, and what can be done with it.
pub fn asked_item(t: &'static Text, item: &AskedItem, level: Level, foot: impl IntoView) -> Drawn {
    let (id, labelled_by) = (format!("item-{}", item.code), format!("item-{}", item.code));
    let heading = match level {
        Level::Two => Either::Left(view! { <h2 id=id>{item.name.as_str()}</h2> }),
        Level::Three => Either::Right(view! { <h3 id=id>{item.name.as_str()}</h3> }),
    };
    drawn(view! {
        <section class="asked-item" aria-labelledby=labelled_by>
            {heading}
            {standing(item)}
            {facts(t, item)}
            {foot}
        </section>
    })
}

/// How it stands.
pub fn standing(item: &AskedItem) -> Option<Drawn> {
    let one = item.standing.as_ref()?;
    Some(drawn(
        view! { <p class="asked-standing">{tag(one.mood, &one.word)}</p> },
    ))
}

/// Everything about the thing but its name.
pub fn facts(t: &'static Text, item: &AskedItem) -> Drawn {
    let (given, reply) = if item.desk {
        ("item-given-desk", "item-reply-desk")
    } else {
        ("item-given", "item-reply")
    };
    let line = |label: &'static str, words: &str| {
        let lines: Vec<_> = words.lines().map(str::to_owned).collect();
        let words = match lines.as_slice() {
            [] => return None,
            [one] => Either::Left(one.clone()),
            _ => Either::Right(
                lines
                    .into_iter()
                    .map(|one| view! { <p>{one}</p> })
                    .collect::<Vec<_>>(),
            ),
        };
        Some(view! { <div class="asked-row"><dt>{t.get(label)}</dt><dd>{words}</dd></div> })
    };
    let quoted = |label: &'static str, words: String| {
        (!words.is_empty()).then(|| {
            view! {
                <div class="asked-row">
                    <dt>{t.get(label)}</dt>
                    <dd><blockquote class="asked-words">{words}</blockquote></dd>
                </div>
            }
        })
    };
    let instead: Vec<_> = item
        .instead
        .iter()
        .map(|one| view! { <li>{one.as_str()}</li> })
        .collect();
    drawn(view! {
        <dl class="asked-facts">
            {line("item-why", &item.why)}
            {quoted("item-said", item.said.clone().unwrap_or_default())}
            {line("item-rule", &item.rule)}
            {line("item-how", &item.how)}
            {(!instead.is_empty()).then(|| view! {
                <div class="asked-row"><dt>{t.get("item-instead")}</dt><dd><ul>{instead}</ul></dd></div>
            })}
            {item.picture.map(|picture| view! {
                <div class="asked-row"><dt>{t.get("item-example")}</dt><dd>{sample_picture(t, picture)}</dd></div>
            })}
            {line(given, item.given.as_deref().unwrap_or_default())}
            {quoted(reply, item.reply.join("\n"))}
            {quoted("item-verdict-words", item.verdict.clone().unwrap_or_default())}
        </dl>
    })
}
