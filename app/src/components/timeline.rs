//! What happened, what happens now and what comes next, in words and in order.

use leptos::prelude::*;

use crate::drawn::{Drawn, drawn};

use crate::text::Text;
use chrono::NaiveDateTime;

/// Where a step stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// It is over.
    Done,
    /// It is going on.
    Now,
    /// It comes later.
    Next,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Where it stands.
    pub when: When,
    /// What it is.
    pub title: String,
    /// When it happened (China time).
    pub at: Option<NaiveDateTime>,
    /// Who did or does it.
    pub who: Option<String>,
    /// The office's or citizen's own words.
    pub note: Option<String>,
}

/// The steps, the oldest first.
pub fn timeline(t: &'static Text, steps: &[Step]) -> Drawn {
    let steps: Vec<_> = steps.iter().map(|step| one(t, step)).collect();
    drawn(view! { <ol class="timeline plain">{steps}</ol> })
}

fn one<'a>(t: &'static Text, step: &'a Step) -> impl IntoView + 'a {
    let (class, word) = match step.when {
        When::Done => ("timeline-step is-done", "timeline-done"),
        When::Now => ("timeline-step is-now", "timeline-now"),
        When::Next => ("timeline-step is-next", "timeline-next"),
    };
    view! {
        <li class=class aria-current=(step.when == When::Now).then_some("step")>
            <p class="timeline-title"><span class="timeline-word">{t.get(word)}</span>{step.title.as_str()}</p>
            {step.at.map(|at| view! { <p class="timeline-meta">{t.moment(at)}</p> })}
            {step.who.as_deref().map(|who| view! { <p class="timeline-meta">{who}</p> })}
            {step.note.as_deref().map(|note| view! { <blockquote class="timeline-note">{note}</blockquote> })}
        </li>
    }
}
