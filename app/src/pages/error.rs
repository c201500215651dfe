//! What went wrong when there is no page to show it on: what happened, what to do, and that nothing is lost where that is so.

use leptos::prelude::*;

use crate::{
    components::button::{self, Weight},
    document::{Frame, Head, document},
    paths,
};

/// What went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ErrorModel {
    /// 404: no such page, or none for this person.
    NotFound,
    /// 403: not allowed, or the form's token is old.
    Forbidden {
        /// The page with the form; what was typed is still there.
        back: Option<String>,
    },
    /// 409: changed meanwhile.
    Conflict {
        /// Where to look again.
        back: Option<String>,
    },
    /// 409: the rules say no.
    Refused {
        /// Why, and what to do.
        words: String,
        /// Where to look again.
        back: Option<String>,
    },
    /// 422: the form could not be read.
    Unreadable,
    /// 429: too many tries.
    TooMany {
        /// Minutes to wait.
        minutes: u32,
    },
    /// 500: broken; the trace finds it in the log.
    Broken {
        /// Number to tell.
        trace: String,
    },
    /// 503: busy; pressing again is safe.
    Busy,
    /// 507: no room for photos and files.
    NoRoom {
        /// The page of the paper: it can come another way.
        back: Option<String>,
    },
    /// 423: a document that the scanner has not looked at.
    BeingScanned,
}

impl ErrorModel {
    /// HTTP status of the page.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::NotFound => 404,
            Self::Forbidden { .. } => 403,
            Self::Conflict { .. } | Self::Refused { .. } => 409,
            Self::Unreadable => 422,
            Self::TooMany { .. } => 429,
            Self::Broken { .. } => 500,
            Self::Busy => 503,
            Self::NoRoom { .. } => 507,
            Self::BeingScanned => 423,
        }
    }
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &ErrorModel) -> String {
    let t = frame.text;
    let (title, what, more) = match model {
        ErrorModel::NotFound => ("failure-not-found", t.get("failure-not-found-text"), None),
        ErrorModel::Forbidden { .. } => {
            ("failure-forbidden", t.get("failure-forbidden-text"), None)
        }
        ErrorModel::Conflict { .. } => ("failure-conflict", t.get("failure-conflict-text"), None),
        ErrorModel::Refused { words, .. } => ("failure-refused", words.as_str(), None),
        ErrorModel::Unreadable => ("failure-unreadable", t.get("failure-unreadable-text"), None),
        ErrorModel::TooMany { minutes } => (
            "failure-too-many",
            t.get("failure-too-many-text"),
            Some(t.with("failure-too-many-wait", &[("n", (*minutes).into())])),
        ),
        ErrorModel::Broken { trace } => (
            "failure-broken",
            t.get("failure-broken-text"),
            Some(t.with("failure-broken-trace", &[("trace", trace.as_str().into())])),
        ),
        ErrorModel::Busy => ("failure-busy", t.get("failure-busy-text"), None),
        ErrorModel::NoRoom { .. } => ("failure-no-room", t.get("failure-no-room-text"), None),
        ErrorModel::BeingScanned => (
            "failure-being-scanned",
            t.get("failure-being-scanned-text"),
            None,
        ),
    };
    let back = if let ErrorModel::Conflict { back: Some(back) }
    | ErrorModel::Refused {
        back: Some(back), ..
    }
    | ErrorModel::Forbidden { back: Some(back) }
    | ErrorModel::NoRoom { back: Some(back) } = model
    {
        Some(back.clone())
    } else {
        None
    };
    let main = view! {
        <h1>{t.get(title)}</h1>
        <p class="lead">{what}</p>
        {more.map(|words| view! { <p>{words}</p> })}
        <div class="buttons">
            {back.map(|to| button::link(Weight::Main, to, t.get("failure-look-again")))}
            {button::link(Weight::Quiet, paths::MY.to_owned(), t.get("nav-my"))}
            {button::link(Weight::Quiet, paths::START.to_owned(), t.get("failure-start"))}
        </div>
        <p>{t.get("failure-help")}<a class="stand-alone" href=paths::HOTLINE>{t.get("footer-hotline")}</a></p>
    };
    document(
        frame,
        &Head {
            error: true,
            ..Head::titled(t.get(title))
        },
        main,
    )
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, ErrorModel)> {
    vec![
        (
            "refused",
            ErrorModel::Refused {
                words: "不满八岁的，请由监护人来办。".to_owned(),
                back: Some(paths::MY.to_owned()),
            },
        ),
        ("not-found", ErrorModel::NotFound),
        ("forbidden", ErrorModel::Forbidden { back: None }),
        (
            "conflict",
            ErrorModel::Conflict {
                back: Some(paths::MY.to_owned()),
            },
        ),
        ("unreadable", ErrorModel::Unreadable),
        ("too-many", ErrorModel::TooMany { minutes: 15 }),
        (
            "broken",
            ErrorModel::Broken {
                trace: "4bf92f3577b34da6".to_owned(),
            },
        ),
        ("busy", ErrorModel::Busy),
        (
            "no-room",
            ErrorModel::NoRoom {
                back: Some(paths::MY.to_owned()),
            },
        ),
        ("being-scanned", ErrorModel::BeingScanned),
    ]
}
