//! The parts of a longer form, each with its state in words: what is done, what can be done now, what comes first.

use domain::form::section::SectionState;
use leptos::prelude::*;

use super::{notice_box::Mood, tag::tag};
use crate::{
    drawn::{Drawn, drawn},
    text::Text,
};

/// A part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// What it is about.
    pub title: String,
    /// How far it is.
    pub state: SectionState,
    /// Where to go on in it; none while it cannot be started.
    pub to: Option<String>,
    /// What comes before it, while it cannot be started.
    pub first: Vec<String>,
}

/// The parts, in order.
pub fn task_list(t: &'static Text, tasks: &[Task]) -> Drawn {
    let items: Vec<_> = tasks.iter().map(|one| task(t, one)).collect();
    drawn(view! { <ol class="task-list plain">{items}</ol> })
}

fn task<'a>(t: &'static Text, one: &'a Task) -> impl IntoView + 'a {
    let mood = match one.state {
        SectionState::Done => Mood::Done,
        SectionState::InProgress => Mood::Waiting,
        _ => Mood::Information,
    };
    let name = match one.to.clone() {
        Some(to) => drawn(view! { <a href=to>{one.title.as_str()}</a> }),
        None => drawn(view! { <span>{one.title.as_str()}</span> }),
    };
    let first = (!one.first.is_empty()).then(|| {
        let names = one.first.join(t.get("task-and"));
        view! { <p class="quiet">{t.with("task-first", &[("tasks", names.into())])}</p> }
    });
    view! {
        <li class="task">
            {name}
            {tag(mood, t.word("task", one.state.code()))}
            {first}
        </li>
    }
}
