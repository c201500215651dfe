//! My matters: what I must do first, drafts that are not submitted, cases that are, and notices.

use chrono::{NaiveDate, NaiveDateTime};
use leptos::{either::EitherOf4, prelude::*};
use uuid::Uuid;

use super::{day, moment, sample_id};
use crate::{
    components::{
        button::{self, Weight},
        card::card,
        notice_box::{Mood, answer_box, notice_box},
        tag::tag,
    },
    document::{Frame, Head, Nav, document},
    paths,
    text::YearAndMonth,
};

/// What the page shows.
#[derive(Clone, Debug, Default)]
pub struct MyModel {
    /// Something was just done: the words of it.
    pub done: Option<MyDone>,
    /// Drafts, the newest first.
    pub drafts: Vec<Draft>,
    /// Cases, those that need something first, then the newest.
    pub cases: Vec<CaseCard>,
    /// Notices, the newest first.
    pub notices: Vec<NoticeLink>,
}

/// What was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MyDone {
    /// The account was created.
    Registered,
    /// A draft was saved and left.
    Saved,
    /// A draft was thrown away.
    Discarded,
    /// An agent handed in who may not see how it goes.
    Sent,
}

/// An application that is not submitted.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its id.
    pub application: Uuid,
    /// Name of the service.
    pub service_name: String,
    /// Where to go on.
    pub continue_at: String,
    /// When it was saved (China time).
    pub saved_at: NaiveDateTime,
    /// Submit by then, or a month is lost.
    pub send_by: Option<SendBy>,
    /// The day on which it is deleted.
    pub kept_until: Option<NaiveDate>,
}

/// The last day on which a submission still counts from this month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SendBy {
    /// The last day.
    pub day: NaiveDate,
    /// The month from which money then counts.
    pub month: YearAndMonth,
}

/// A submitted case.
#[derive(Clone, Debug)]
pub struct CaseCard {
    /// Its id.
    pub case: Uuid,
    /// Its number.
    pub number: String,
    /// Name of the service.
    pub service_name: String,
    /// Code of its stage (`stage-<code>`).
    pub stage: String,
    /// When it was submitted (China time).
    pub submitted_at: NaiveDateTime,
    /// What I must do.
    pub todo: Todo,
}

/// What a citizen must do about a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Todo {
    /// Nothing: an office has it.
    Nothing,
    /// Answer the supplement notice.
    Supplement {
        /// The last day.
        by: NaiveDate,
    },
    /// Read a written notice.
    ReadNotice,
    /// Nothing: it is over.
    Over,
}

/// A notice in a list.
#[derive(Clone, Debug)]
pub struct NoticeLink {
    /// Its case.
    pub case: Uuid,
    /// Its id.
    pub notice: Uuid,
    /// What it is.
    pub title: String,
    /// When it was issued (China time).
    pub issued_at: NaiveDateTime,
    /// Not yet read.
    pub unread: bool,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &MyModel) -> String {
    let t = frame.text;
    let nothing = model.drafts.is_empty() && model.cases.is_empty();
    let main = view! {
        <h1>{t.get("my-title")}</h1>
        {model.done.map(|done| {
            let words = match done {
                MyDone::Registered => t.get("my-registered"),
                MyDone::Saved => t.get("my-saved"),
                MyDone::Discarded => t.get("my-discarded"),
                MyDone::Sent => t.get("my-sent"),
            };
            answer_box(Mood::Done, words, ())
        })}
        {nothing.then(|| view! {
            <p class="lead">{t.get("my-nothing")}</p>
            {button::link(Weight::Main, paths::SERVICES.to_owned(), t.get("my-begin"))}
        })}
        {(!model.drafts.is_empty()).then(|| view! {
            <section aria-labelledby="my-drafts">
                <h2 id="my-drafts">{t.get("my-drafts")}</h2>
                <p>{t.get("my-drafts-text")}</p>
                <ul class="cards cards-wide plain">{model.drafts.iter().map(|one| draft(frame, one)).collect::<Vec<_>>()}</ul>
            </section>
        })}
        {(!model.cases.is_empty()).then(|| view! {
            <section aria-labelledby="my-cases">
                <h2 id="my-cases">{t.get("my-cases")}</h2>
                <ul class="cards cards-wide plain">{model.cases.iter().map(|one| case(frame, one)).collect::<Vec<_>>()}</ul>
            </section>
        })}
        {(!model.notices.is_empty()).then(|| view! {
            <section aria-labelledby="my-notices">
                <h2 id="my-notices">{t.get("my-notices")}</h2>
                {notice_list(frame, &model.notices)}
            </section>
        })}
        {(!nothing).then(|| view! { <p><a class="stand-alone" href=paths::SERVICES>{t.get("my-more")}</a></p> })}
        <ul class="link-list plain">
            <li><a href=paths::HELPERS>{t.get("helpers-title")}</a></li>
            <li><a href=paths::ACTING>{t.get("acting-choose")}</a></li>
            <li><a href=paths::RIGHTS>{t.get("rights-title")}</a></li>
        </ul>
    };
    document(
        frame,
        &Head {
            nav: Nav::My,
            ..Head::titled(t.get("my-title"))
        },
        main,
    )
}

fn draft<'a>(frame: &'a Frame, draft: &'a Draft) -> impl IntoView + 'a {
    let t = frame.text;
    card(
        draft.continue_at.clone(),
        &draft.service_name,
        view! {
            <p>{tag(Mood::Waiting, t.get("word-draft"))}</p>
            <p>{t.with("my-draft-saved", &[("at", t.moment(draft.saved_at).into())])}</p>
            {draft.send_by.map(|by| view! { <p><strong>{send_by(frame, by)}</strong></p> })}
            {draft.kept_until.map(|day| view! { <p>{t.with("my-draft-kept", &[("date", t.date(day).into())])}</p> })}
            <p class="card-links">
                <a href=draft.continue_at.clone()>{t.get("my-draft-continue")}<span class="unseen">{draft.service_name.as_str()}</span></a>
                <a href=paths::discard(draft.application)>{t.get("my-draft-discard")}<span class="unseen">{draft.service_name.as_str()}</span></a>
            </p>
        },
    )
}

/// "Submit by 30 November, then it counts from November."
pub(super) fn send_by(frame: &Frame, by: SendBy) -> String {
    let t = frame.text;
    t.with(
        "send-by",
        &[
            ("date", t.short_date(by.day).into()),
            ("month", t.month(by.month).into()),
        ],
    )
}

fn case<'a>(frame: &'a Frame, case: &'a CaseCard) -> impl IntoView + 'a {
    let t = frame.text;
    card(
        paths::case(case.case),
        &case.service_name,
        view! {
            <p>{tag(mood(case.todo), t.word("stage", &case.stage))}</p>
            {todo(frame, case.todo)}
            <p class="quiet">{t.with("my-case-number", &[("number", case.number.as_str().into())])}</p>
            <p class="quiet">{t.with("my-case-submitted", &[("at", t.moment(case.submitted_at).into())])}</p>
        },
    )
}

fn mood(todo: Todo) -> Mood {
    match todo {
        Todo::Supplement { .. } | Todo::ReadNotice => Mood::Waiting,
        Todo::Nothing => Mood::Information,
        Todo::Over => Mood::Done,
    }
}

fn todo(frame: &Frame, todo: Todo) -> impl IntoView + use<> {
    let t = frame.text;
    match todo {
        Todo::Supplement { by } => EitherOf4::A(
            view! { <p><strong>{t.with("todo-supplement", &[("date", t.date(by).into())])}</strong></p> },
        ),
        Todo::ReadNotice => EitherOf4::B(view! { <p><strong>{t.get("todo-read")}</strong></p> }),
        Todo::Nothing => EitherOf4::C(view! { <p>{t.get("todo-nothing")}</p> }),
        Todo::Over => EitherOf4::D(view! { <p>{t.get("todo-over")}</p> }),
    }
}

/// What must be done, as a box at the head of a case's page.
pub(super) fn todo_box(frame: &Frame, todo: Todo) -> impl IntoView + use<> {
    let t = frame.text;
    match todo {
        Todo::Supplement { by } => {
            let title = t.with("todo-supplement", &[("date", t.date(by).into())]);
            EitherOf4::A(
                view! { <div class="notice-box is-waiting"><p class="notice-box-title">{title}</p></div> },
            )
        }
        Todo::ReadNotice => EitherOf4::B(notice_box(Mood::Waiting, t.get("todo-read"), ())),
        Todo::Nothing => EitherOf4::C(notice_box(Mood::Information, t.get("todo-nothing"), ())),
        Todo::Over => EitherOf4::D(notice_box(Mood::Done, t.get("todo-over"), ())),
    }
}

/// Notices as a list of links.
pub(super) fn notice_list<'a>(frame: &'a Frame, notices: &'a [NoticeLink]) -> impl IntoView + 'a {
    let t = frame.text;
    let items: Vec<_> = notices
        .iter()
        .map(|one| {
            view! {
                <li>
                    <a class="stand-alone" href=paths::notice(one.case, one.notice)>{one.title.as_str()}</a>
                    {one.unread.then(|| tag(Mood::Waiting, t.get("notice-unread")))}
                    <p class="quiet">{t.moment(one.issued_at)}</p>
                </li>
            }
        })
        .collect();
    view! { <ul class="notices plain">{items}</ul> }
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, MyModel)> {
    let drafts = vec![Draft {
        application: sample_id(1),
        service_name: "重度残疾人护理补贴".to_owned(),
        continue_at: paths::question(sample_id(1), "certificate"),
        saved_at: moment(2026, 11, 3, 9, 5),
        send_by: Some(SendBy {
            day: day(2026, 11, 30),
            month: (2026, 11),
        }),
        kept_until: Some(day(2027, 1, 2)),
    }];
    let one = |n, stage: &str, todo| CaseCard {
        case: sample_id(n),
        number: "7K4M-92QX-5".to_owned(),
        service_name: "困难残疾人生活补贴".to_owned(),
        stage: stage.to_owned(),
        submitted_at: moment(2026, 11, 3, 14, 5),
        todo,
    };
    let cases = vec![
        one(
            2,
            "supplement_requested",
            Todo::Supplement {
                by: day(2027, 1, 4),
            },
        ),
        one(3, "dpf_review", Todo::Nothing),
        one(4, "refused", Todo::ReadNotice),
        one(5, "approved", Todo::Over),
    ];
    let notices = vec![
        NoticeLink {
            case: sample_id(2),
            notice: sample_id(6),
            title: "一次性告知书：请补材料".to_owned(),
            issued_at: moment(2026, 11, 5, 10, 0),
            unread: true,
        },
        NoticeLink {
            case: sample_id(5),
            notice: sample_id(7),
            title: "审定结果通知书".to_owned(),
            issued_at: moment(2026, 10, 5, 10, 0),
            unread: false,
        },
    ];
    vec![
        (
            "nothing",
            MyModel {
                done: Some(MyDone::Registered),
                ..MyModel::default()
            },
        ),
        (
            "full",
            MyModel {
                done: None,
                drafts: drafts.clone(),
                cases,
                notices,
            },
        ),
        (
            "saved",
            MyModel {
                done: Some(MyDone::Saved),
                drafts,
                ..MyModel::default()
            },
        ),
        (
            "discarded",
            MyModel {
                done: Some(MyDone::Discarded),
                ..MyModel::default()
            },
        ),
    ]
}
