//! One page of questions of any service. With one field the field's name is the page's heading; with several the page has its own.

use chrono::NaiveDate;
use leptos::{
    either::{Either, EitherOf3},
    prelude::*,
};
use uuid::Uuid;

use super::my::send_by;
pub use super::{my::SendBy, question_samples::samples};
use crate::{
    components::{
        back_link::back_link,
        button::{self, Weight},
        details::details,
        entries::{EntryShown, entries},
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
        hidden,
        notice_box::{Mood, answer_box, notice_box},
    },
    document::{Frame, Head, document},
    form::{Field, Hidden, action, name},
    paths,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct QuestionModel {
    /// The draft.
    pub application: Uuid,
    /// Id of the page in the service's file.
    pub page: String,
    /// Name of the service.
    pub service_name: String,
    /// Heading when there are several fields; with one field it is not shown.
    pub title: String,
    /// A paragraph before the fields.
    pub intro: Option<String>,
    /// Number of this page, from 1.
    pub step: usize,
    /// Number of pages.
    pub steps: usize,
    /// Where back leads.
    pub back: String,
    /// The fields.
    pub fields: Vec<Field>,
    /// Why this is asked, opened on request.
    pub why: Option<String>,
    /// The last day on which a submission still counts from this month.
    pub send_by: Option<SendBy>,
    /// Version of the draft that was shown.
    pub version: i64,
    /// What the page says first.
    pub notice: QuestionNotice,
    /// Opened from the check page: going on leads back there, and the change can be cancelled.
    pub from_check: bool,
    /// For the page of one entry: which one, in words.
    pub entry: Option<String>,
    /// For a list: its entries.
    pub entries: Vec<EntryShown>,
    /// The form has changed since the draft was begun: what is new, a line each.
    pub changed: Vec<String>,
    /// Where the first value comes from, said with a way to object.
    pub source: Option<Source>,
    /// The last day of the draft.
    pub last_day: Option<NaiveDate>,
}

/// Where a first value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The account.
    Account,
    /// Answers to "what could I get?" that the person kept.
    Kept,
}

/// What a page of questions says first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum QuestionNotice {
    /// Nothing.
    #[default]
    None,
    /// Shown again after signing in, with what had been typed (and not yet saved).
    Kept,
    /// Saved in another window meanwhile (409): fields carry both texts.
    Stale,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &QuestionModel) -> String {
    let t = frame.text;
    let step = t.with(
        "question-step",
        &[("n", model.step.into()), ("all", model.steps.into())],
    );
    // With entries above it the question is no heading: the page's title comes before them.
    let only = match model.fields.as_slice() {
        [only] if model.entries.is_empty() => Some(only),
        _ => None,
    };
    let wrong = wrong_fields(&model.fields, "");
    let head = Head {
        title: only.map_or_else(|| model.title.clone(), |only| only.label.clone()),
        step: Some(step.clone()),
        service: Some(model.service_name.clone()),
        error: !wrong.is_empty() || model.notice == QuestionNotice::Stale,
        ..Head::default()
    };
    let hidden = Hidden {
        version: Some(model.version),
        idempotency_key: None,
    };
    let source = model.source.map(|source| match source {
        Source::Account => t.get("question-from-account"),
        Source::Kept => t.get("question-from-kept"),
    });
    let action_path = paths::question(model.application, &model.page);
    let main = view! {
        {back_link(t, model.back.clone())}
        <form method="post" action=action_path novalidate class="question">
            <p class="step">{step}{model.entry.as_deref().map(|entry| format!(" · {entry}"))}{progress(model)}</p>
            {only.is_none().then(|| view! { <h1>{model.title.as_str()}</h1> })}
            {notice(frame, model.notice)}
            {changed(frame, &model.changed)}
            {error_summary(t, wrong)}
            {model.intro.as_deref().map(|words| view! { <p>{words}</p> })}
            {hidden::changing(&frame.csrf, &hidden)}
            {model.from_check.then(|| hidden::hidden(name::FROM, "check"))}
            {(!model.entries.is_empty()).then(|| entries(t, &model.entries))}
            {fields(frame, model, only.is_some())}
            {source.map(|words| view! { <p class="quiet">{words}</p> })}
            {source.map(|_| details(t.get("question-not-right"), view! { <p>{t.get("question-not-right-text")}</p> }))}
            {model.why.as_deref().map(|why| details(t.get("question-why"), view! { <p>{why}</p> }))}
            {model.send_by.map(|by| view! { <p class="send-by">{send_by(frame, by)}</p> })}
            <div class="buttons">
                {button::submit_as(Weight::Main, action::CONTINUE, t.get("question-continue"))}
                {if model.from_check {
                    Either::Left(button::submit_as(Weight::Quiet, action::CANCEL, t.get("question-cancel")))
                } else {
                    Either::Right(button::submit_as(Weight::Quiet, action::LEAVE, t.get("question-leave")))
                }}
            </div>
            {model.last_day.map(|day| view! { <p class="quiet">{t.with("question-saved-until", &[("date", t.date(day).into())])}</p> })}
        </form>
    };
    document(frame, &head, main)
}

/// How far the form has come, drawn; the words beside it say the same.
fn progress(model: &QuestionModel) -> impl IntoView + use<> {
    let all = model.steps.max(1);
    let done = model.step.min(all);
    view! {
        <svg viewBox=format!("0 0 {all} 1") preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path d=format!("M0 0H{done}V1H0Z") fill="currentColor"/>
        </svg>
    }
}

fn fields<'a>(frame: &'a Frame, model: &'a QuestionModel, only: bool) -> impl IntoView + 'a {
    let named = if only { Named::Heading } else { Named::Label };
    model
        .fields
        .iter()
        .map(|one| field(frame.text, one, named, ""))
        .collect::<Vec<_>>()
}

/// The form has changed since: what is new, before anything is asked.
fn changed<'a>(frame: &'a Frame, lines: &'a [String]) -> impl IntoView + 'a {
    let t = frame.text;
    (!lines.is_empty()).then(|| {
        let items: Vec<_> = lines
            .iter()
            .map(|line| view! { <li>{line.as_str()}</li> })
            .collect();
        notice_box(
            Mood::Information,
            t.get("question-changed"),
            view! { <p>{t.get("question-changed-text")}</p><ul>{items}</ul> },
        )
    })
}

fn notice(frame: &Frame, notice: QuestionNotice) -> impl IntoView + use<> {
    let t = frame.text;
    match notice {
        QuestionNotice::None => EitherOf3::A(()),
        QuestionNotice::Kept => EitherOf3::B(answer_box(
            Mood::Information,
            t.get("question-kept"),
            view! { <p>{t.get("question-kept-text")}</p> },
        )),
        QuestionNotice::Stale => EitherOf3::C(answer_box(
            Mood::Error,
            t.get("question-stale"),
            view! { <p>{t.get("question-stale-text")}</p> },
        )),
    }
}
