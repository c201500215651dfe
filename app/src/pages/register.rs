//! Creating an account. Each field says why it is asked for.

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
    form::{Field, FieldKind, Problem, Typed, name},
    paths,
};

/// What the page shows. Field names: `name`, `id_number`, `phone`, `password`.
#[derive(Clone, Debug, Default)]
pub struct RegisterModel {
    /// What was typed (never the password) and what is wrong.
    pub typed: Typed,
    /// Where to go afterwards.
    pub next: String,
    /// Whether the password can be read while typing.
    pub shown: bool,
    /// The number is a child's under 14: a guardian acts for them, and nothing was kept.
    pub child: bool,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &RegisterModel) -> String {
    let t = frame.text;
    let fields = [
        Field::new("name", t.get("register-name"), FieldKind::Text)
            .hint(t.get("register-name-hint"))
            .autocomplete("name"),
        Field::new(
            "id_number",
            t.get("register-id-number"),
            FieldKind::IdNumber,
        )
        .hint(t.get("register-id-number-hint")),
        Field::new("phone", t.get("register-phone"), FieldKind::Tel)
            .hint(t.get("register-phone-hint"))
            .autocomplete("tel"),
        Field::new(
            "password",
            t.get("register-password"),
            FieldKind::Password { shown: model.shown },
        )
        .hint(t.get("register-password-hint"))
        .autocomplete("new-password"),
    ]
    .map(|field| model.typed.fill(t, "register", field));
    let show = if model.shown {
        t.get("password-hide")
    } else {
        t.get("password-show")
    };
    let wrong = wrong_fields(&fields, "");
    let head = Head {
        error: !wrong.is_empty() || model.child,
        nav: Nav::SignIn,
        ..Head::titled(t.get("register-title"))
    };
    let main = view! {
        <h1>{t.get("register-title")}</h1>
        {model.child.then(|| answer_box(
            Mood::Error,
            t.get("register-child"),
            view! {
                <p>{t.get("register-child-text")}</p>
                <p><a class="stand-alone" href=paths::HELP_OTHER_WAYS>{t.get("footer-other-ways")}</a></p>
            },
        ))}
        {error_summary(t, wrong)}
        <p class="lead">{t.get("register-lead")}</p>
        <p class="password-twin"><a class="stand-alone" href=paths::register_then(&model.next, !model.shown)>{show}</a></p>
        <form method="post" action=paths::REGISTER novalidate>
            {hidden::csrf(&frame.csrf)}
            {hidden::hidden(name::NEXT, &model.next)}
            {fields.iter().map(|one| field(t, one, Named::Label, "")).collect::<Vec<_>>()}
            <p>{t.get("register-privacy")}<a class="stand-alone" href=paths::PRIVACY>{t.get("footer-privacy")}</a></p>
            {button::submit(Weight::Main, t.get("register-button"))}
        </form>
        <p>{t.get("register-have")}<a class="stand-alone" href=paths::sign_in_then(&model.next)>{t.get("nav-sign-in")}</a></p>
        <p>{t.get("register-cannot")}<a class="stand-alone" href=paths::HELP_OTHER_WAYS>{t.get("footer-other-ways")}</a></p>
    };
    document(frame, &head, main)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, RegisterModel)> {
    let typed = Typed {
        values: vec![
            (
                "name".to_owned(),
                "阿卜杜热合曼·买买提依明·艾则孜江".to_owned(),
            ),
            ("id_number".to_owned(), "15042419900101\"<>".to_owned()),
        ],
        problems: vec![
            Problem::new("id_number", "bad-check"),
            Problem::new("phone", "missing"),
            Problem {
                number: Some(8),
                ..Problem::new("password", "too-short")
            },
        ],
    };
    vec![
        ("empty", RegisterModel::default()),
        (
            "child",
            RegisterModel {
                child: true,
                ..RegisterModel::default()
            },
        ),
        (
            "shown",
            RegisterModel {
                shown: true,
                next: paths::MY.to_owned(),
                ..RegisterModel::default()
            },
        ),
        (
            "errors",
            RegisterModel {
                typed,
                ..RegisterModel::default()
            },
        ),
    ]
}
