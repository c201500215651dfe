//! Said to somebody who acts for another: this belongs to another client, or the mandate is over, or does not include it.

use leptos::prelude::*;
use uuid::Uuid;

use super::sample_id;
use crate::{
    components::{
        button::{self, Weight},
        hidden,
    },
    document::{Frame, Head, document},
    form::name,
    paths,
};

/// Why the page is not shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It belongs to another client; `None`: to the reader.
    OtherClient {
        /// The mandate to switch to.
        client: Option<Uuid>,
    },
    /// The mandate has ended or run out.
    Over,
    /// The mandate does not include it.
    NotIncluded,
    /// Nobody does it for another.
    Never,
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct AwayModel {
    /// Why.
    pub why: Why,
    /// Where to go on after switching.
    pub next: String,
    /// What was typed is kept for that page.
    pub kept: bool,
    /// What was typed and is not kept, line by line.
    pub typed: Vec<String>,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &AwayModel) -> String {
    let t = frame.text;
    let (title, text) = match model.why {
        Why::OtherClient { client: Some(_) } => ("away-other", t.get("away-other-text")),
        Why::OtherClient { client: None } => ("away-own", t.get("away-own-text")),
        Why::Over => ("away-over", t.get("away-over-text")),
        Why::NotIncluded => ("away-not-included", t.get("away-not-included-text")),
        Why::Never => ("away-never", t.get("away-never-text")),
    };
    let switch = match model.why {
        Why::OtherClient { client } => Some((client, model.next.clone(), t.get("away-switch"))),
        Why::Over => Some((None, paths::MY.to_owned(), t.get("away-switch-own"))),
        Why::NotIncluded | Why::Never => None,
    };
    let switch = switch.map(|(client, next, words)| {
        let client = client.map(|id| id.to_string()).unwrap_or_default();
        view! {
            <form method="post" action=paths::ACTING>
                {hidden::csrf(&frame.csrf)}
                <input type="hidden" name=name::CLIENT value=client/>
                <input type="hidden" name=name::NEXT value=next/>
                <div class="buttons">{button::submit(Weight::Main, words)}</div>
            </form>
        }
    });
    let typed: Vec<_> = model
        .typed
        .iter()
        .map(|line| view! { <li>{line.as_str()}</li> })
        .collect();
    let main = view! {
        <h1>{t.get(title)}</h1>
        <p class="lead">{text}</p>
        {model.kept.then(|| view! { <p>{t.get("away-kept")}</p> })}
        {(!typed.is_empty()).then(|| view! {
            <section aria-labelledby="away-typed">
                <h2 id="away-typed">{t.get("away-typed")}</h2>
                <p>{t.get("away-typed-text")}</p>
                <ul>{typed}</ul>
            </section>
        })}
        {switch}
        <p class="card-links"><a href=paths::ACTING>{t.get("acting-choose")}</a></p>
    };
    document(frame, &Head::titled(t.get(title)), main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, AwayModel)> {
    let model = |why| AwayModel {
        why,
        next: paths::check(sample_id(1)),
        kept: false,
        typed: Vec::new(),
    };
    vec![
        (
            "other",
            AwayModel {
                kept: true,
                ..model(Why::OtherClient {
                    client: Some(sample_id(9)),
                })
            },
        ),
        ("own", model(Why::OtherClient { client: None })),
        (
            "over",
            AwayModel {
                typed: vec!["镇东街3号".to_owned()],
                ..model(Why::Over)
            },
        ),
        ("not-included", model(Why::NotIncluded)),
        ("never", model(Why::Never)),
    ]
}
