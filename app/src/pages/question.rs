//! One page of questions of any service. With one field the field's name is the page's heading; with several the page has its own.

use leptos::{either::EitherOf3, prelude::*};
use uuid::Uuid;

use super::my::send_by;
pub use super::{my::SendBy, question_samples::samples};
use crate::{
    components::{
        back_link::back_link,
        button::{self, Weight},
        details::details,
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
        hidden,
        notice_box::{Mood, answer_box},
    },
    document::{Frame, Head, document},
    form::{Field, Hidden, action, name},
    paths,
};

/// What the page shows.
#[derive(Clone, Debug)]
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
    /// Opened from the check page: going on leads back there.
    pub from_check: bool,
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
    let only = if let [only] = model.fields.as_slice() {
        Some(only)
    } else {
        None
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
    let action_path = paths::question(model.application, &model.page);
    let main = view! {
        {back_link(t, model.back.clone())}
        <form method="post" action=action_path novalidate class="question">
            <p class="step">{step}{progress(model)}</p>
            {only.is_none().then(|| view! { <h1>{model.title.as_str()}</h1> })}
            {notice(frame, model.notice)}
            {error_summary(t, wrong)}
            {model.intro.as_deref().map(|words| view! { <p>{words}</p> })}
            {hidden::changing(&frame.csrf, &hidden)}
            {model.from_check.then(|| hidden::hidden(name::FROM, "check"))}
            {fields(frame, model, only.is_some())}
            {model.why.as_deref().map(|why| details(t.get("question-why"), view! { <p>{why}</p> }))}
            {model.send_by.map(|by| view! { <p class="send-by">{send_by(frame, by)}</p> })}
            <div class="buttons">
                {button::submit_as(Weight::Main, action::CONTINUE, t.get("question-continue"))}
                {button::submit_as(Weight::Quiet, action::LEAVE, t.get("question-leave"))}
            </div>
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
