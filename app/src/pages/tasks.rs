//! The tasks of a longer form: its parts with their states, and handing in as the last.

use chrono::NaiveDate;
use domain::form::section::SectionState;
use leptos::prelude::*;
use uuid::Uuid;

use super::{day, sample_id};
use crate::{
    components::{
        back_link::back_link,
        notice_box::{Mood, notice_box},
        tag::tag,
        task_list::{Task, task_list},
    },
    document::{Frame, Head, document},
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct TasksModel {
    /// The draft.
    pub application: Uuid,
    /// Name of the service.
    pub service_name: String,
    /// Where back leads.
    pub back: String,
    /// The parts; the last is handing in.
    pub tasks: Vec<Task>,
    /// The form has changed since the draft was begun: what is new.
    pub changed: Vec<String>,
    /// The last day of the draft.
    pub last_day: Option<NaiveDate>,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &TasksModel) -> String {
    let t = frame.text;
    let all = model.tasks.len();
    let done = model
        .tasks
        .iter()
        .filter(|task| task.state == SectionState::Done)
        .count();
    let changed = (!model.changed.is_empty()).then(|| {
        let items: Vec<_> = model
            .changed
            .iter()
            .map(|line| view! { <li>{line.as_str()}</li> })
            .collect();
        notice_box(
            Mood::Information,
            t.get("question-changed"),
            view! { <p>{t.get("question-changed-text")}</p><ul>{items}</ul> },
        )
    });
    let main = view! {
        {back_link(t, model.back.clone())}
        <h1>{model.service_name.as_str()}</h1>
        <p class="lead">{tag(Mood::Waiting, t.get("word-draft"))}" "{t.with("tasks-done", &[("n", done.into()), ("all", all.into())])}</p>
        {changed}
        {task_list(t, &model.tasks)}
        <p>{t.get("tasks-order")}</p>
        {model.last_day.map(|last| view! { <p class="quiet">{t.with("question-saved-until", &[("date", t.date(last).into())])}</p> })}
        <p class="card-links">
            <a href=paths::MY>{t.get("check-later")}</a>
            <a href=paths::discard(model.application)>{t.get("my-draft-discard")}</a>
        </p>
    };
    document(
        frame,
        &Head {
            service: Some(model.service_name.clone()),
            ..Head::titled(t.get("tasks-title"))
        },
        main,
    )
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, TasksModel)> {
    let task = |title: &str, state: SectionState| Task {
        title: title.to_owned(),
        state,
        to: (state != SectionState::CannotStart).then(|| paths::question(sample_id(1), "member")),
        first: match state {
            SectionState::CannotStart => vec!["家里的人".to_owned()],
            _ => Vec::new(),
        },
    };
    let model = TasksModel {
        application: sample_id(1),
        service_name: "最低生活保障（低保）".to_owned(),
        back: paths::service("dibao"),
        tasks: vec![
            task("家里的人", SectionState::Done),
            task("收入和财产", SectionState::InProgress),
            task("怎么联系您", SectionState::NotStarted),
            task("核对并提交", SectionState::CannotStart),
        ],
        changed: Vec::new(),
        last_day: Some(day(2027, 2, 1)),
    };
    let changed = TasksModel {
        changed: vec!["现在要写每一位家人。".to_owned()],
        ..model.clone()
    };
    vec![("begun", model), ("changed", changed)]
}
