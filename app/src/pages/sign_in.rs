//! Signing in. The account field takes an identity number or an officer's work number.

use leptos::prelude::*;

use crate::{
    components::{
        button::{self, Weight},
        error_summary::{error_summary, wrong_fields},
        field::{Named, field},
        hidden,
        notice_box::{Mood, answer_box},
    },
    document::{Frame, Head, Nav, document},
    form::{Choice, Field, FieldKind, Problem, Typed, name},
    paths,
};

/// What the page shows. Field names: `account`, `password`, `shared_device` (value `yes`).
#[derive(Clone, Debug, Default)]
pub struct SignInModel {
    /// What was typed (never the password) and which fields are empty.
    pub typed: Typed,
    /// Where to go afterwards.
    pub next: String,
    /// What to say first.
    pub message: SignInMessage,
    /// Whether the password can be read while typing.
    pub shown: bool,
}

/// What the page says first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignInMessage {
    /// Nothing.
    #[default]
    None,
    /// Number or password does not fit.
    Wrong,
    /// Too many tries; wait.
    TooMany {
        /// Minutes to wait.
        minutes: u32,
    },
    /// The session ended while something was being filled in; it is kept.
    SessionEnded,
    /// A page was asked for that needs signing in.
    Needed,
    /// Signed out as wished.
    SignedOut,
    /// Registered, or tried to with a number that is registered already.
    Registered,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &SignInModel) -> String {
    let t = frame.text;
    let [account, password] = [
        Field::new("account", t.get("sign-in-account"), FieldKind::IdNumber)
            .hint(t.get("sign-in-account-hint"))
            .autocomplete("username"),
        Field::new(
            "password",
            t.get("sign-in-password"),
            FieldKind::Password { shown: model.shown },
        )
        .autocomplete("current-password"),
    ]
    .map(|field| model.typed.fill(t, "sign-in", field));
    let device = vec![Choice {
        hint: Some(t.get("sign-in-shared-hint").to_owned()),
        ..Choice::new("yes", t.get("sign-in-shared"))
    }];
    let shared = model.typed.fill(
        t,
        "sign-in",
        Field::new(
            "shared_device",
            t.get("sign-in-device"),
            FieldKind::Choices(device),
        ),
    );
    let show = if model.shown {
        t.get("password-hide")
    } else {
        t.get("password-show")
    };
    let wrong = wrong_fields(&[account.clone(), password.clone()], "");
    let failed = matches!(
        model.message,
        SignInMessage::Wrong | SignInMessage::TooMany { .. }
    );
    let head = Head {
        error: failed || !wrong.is_empty(),
        nav: Nav::SignIn,
        ..Head::titled(t.get("sign-in-title"))
    };
    let main = view! {
        <h1>{t.get("sign-in-title")}</h1>
        {message(frame, model.message)}
        {error_summary(t, wrong)}
        <p class="password-twin"><a class="stand-alone" href=paths::sign_in_shown(&model.next, !model.shown)>{show}</a></p>
        <form method="post" action=paths::SIGN_IN novalidate>
            {hidden::csrf(&frame.csrf)}
            {hidden::hidden(name::NEXT, &model.next)}
            {field(t, &account, Named::Label, "")}
            {field(t, &password, Named::Label, "")}
            {field(t, &shared, Named::Label, "")}
            {button::submit(Weight::Main, t.get("sign-in-button"))}
        </form>
        <section aria-labelledby="sign-in-new">
            <h2 id="sign-in-new">{t.get("sign-in-new")}</h2>
            <ul class="link-list plain">
                <li><a href=paths::register_then(&model.next, false)>{t.get("sign-in-register")}</a></li>
                <li><a href=paths::CLAIM>{t.get("claim-title")}</a></li>
            </ul>
        </section>
        <section aria-labelledby="sign-in-forgotten">
            <h2 id="sign-in-forgotten">{t.get("sign-in-forgotten")}</h2>
            <p>{t.get("sign-in-forgotten-text")}</p>
            <p><a class="stand-alone" href=paths::HELP_OTHER_WAYS>{t.get("footer-other-ways")}</a></p>
        </section>
    };
    document(frame, &head, main)
}

fn message(frame: &Frame, message: SignInMessage) -> impl IntoView + use<> {
    let t = frame.text;
    let (mood, title, more) = match message {
        SignInMessage::None => return None,
        SignInMessage::Wrong => (
            Mood::Error,
            t.get("sign-in-wrong"),
            t.get("sign-in-wrong-text").to_owned(),
        ),
        SignInMessage::TooMany { minutes } => (
            Mood::Error,
            t.get("sign-in-too-many"),
            t.with("sign-in-too-many-text", &[("n", minutes.into())]),
        ),
        SignInMessage::SessionEnded => (
            Mood::Information,
            t.get("sign-in-ended"),
            t.get("sign-in-ended-text").to_owned(),
        ),
        SignInMessage::Needed => (
            Mood::Information,
            t.get("sign-in-needed"),
            t.get("sign-in-needed-text").to_owned(),
        ),
        SignInMessage::SignedOut => (
            Mood::Done,
            t.get("sign-in-signed-out"),
            t.get("sign-in-signed-out-text").to_owned(),
        ),
        SignInMessage::Registered => (
            Mood::Done,
            t.get("sign-in-registered"),
            t.get("sign-in-registered-text").to_owned(),
        ),
    };
    Some(answer_box(mood, title, view! { <p>{more}</p> }))
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, SignInModel)> {
    let typed = Typed {
        values: vec![("account".to_owned(), "150424199001010011".to_owned())],
        problems: Vec::new(),
    };
    let with = |message| SignInModel {
        typed: typed.clone(),
        message,
        next: paths::MY.to_owned(),
        shown: false,
    };
    vec![
        ("empty", SignInModel::default()),
        (
            "shown",
            SignInModel {
                shown: true,
                ..SignInModel::default()
            },
        ),
        ("wrong", with(SignInMessage::Wrong)),
        ("too-many", with(SignInMessage::TooMany { minutes: 15 })),
        ("session-ended", with(SignInMessage::SessionEnded)),
        ("needed", with(SignInMessage::Needed)),
        ("signed-out", with(SignInMessage::SignedOut)),
        ("registered", with(SignInMessage::Registered)),
        (
            "nothing-typed",
            SignInModel {
                typed: Typed {
                    values: Vec::new(),
                    problems: vec![
                        Problem::new("account", "missing"),
                        Problem::new("password", "missing"),
                    ],
                },
                ..SignInModel::default()
            },
        ),
    ]
}
