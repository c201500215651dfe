//! How pages look and in which language: one plain form, for everybody, without an account.

use leptos::prelude::*;

use crate::{
    components::{
        button::{self, Weight},
        field::{Named, field},
        hidden,
        notice_box::{Mood, answer_box},
    },
    document::{Frame, Head, Nav, document},
    form::{Choice, Field, FieldKind, action, name},
    paths,
    settings::{Colours, Contrast, Language, Settings, Signs, Size, Spacing, Words},
    text::Text,
};

/// What the page shows. Field names: those of [`Settings`].
#[derive(Clone, Debug, Default)]
pub struct SettingsModel {
    /// What is chosen in the form.
    pub chosen: Settings,
    /// Where the visitor came from; empty when unknown.
    pub next: String,
    /// It was saved just now.
    pub saved: bool,
    /// Saved with the account too.
    pub kept: bool,
}

/// The page.
#[must_use]
pub fn page(frame: &Frame, model: &SettingsModel) -> String {
    let t = frame.text;
    let chosen = &model.chosen;
    let languages: Vec<Language> = Language::ALL
        .iter()
        .copied()
        .filter(|one| frame.demo || *one != Language::Vertical)
        .collect();
    let groups = [
        (
            "language",
            languages.iter().map(|one| one.code()).collect::<Vec<_>>(),
            chosen.language.code(),
        ),
        (
            "size",
            Size::ALL.iter().map(|one| one.code()).collect(),
            chosen.size.code(),
        ),
        (
            "words",
            Words::ALL.iter().map(|one| one.code()).collect(),
            chosen.words.code(),
        ),
        (
            "signs",
            Signs::ALL.iter().map(|one| one.code()).collect(),
            chosen.signs.code(),
        ),
        (
            "contrast",
            Contrast::ALL.iter().map(|one| one.code()).collect(),
            chosen.contrast.code(),
        ),
        (
            "colours",
            Colours::ALL.iter().map(|one| one.code()).collect(),
            chosen.colours.code(),
        ),
        (
            "spacing",
            Spacing::ALL.iter().map(|one| one.code()).collect(),
            chosen.spacing.code(),
        ),
    ]
    .map(|(name, codes, value)| field(t, &group(t, name, &codes, value), Named::Label, ""))
    .into_iter()
    .collect::<Vec<_>>();
    let head = Head {
        nav: Nav::Settings,
        ..Head::titled(t.get("settings-title"))
    };
    // The one press for elders is a form of its own: Enter in the other one must press that one's first button.
    let main = view! {
        <h1>{t.get("settings-title")}</h1>
        {model.saved.then(|| saved(t, model))}
        <p class="lead">{t.get("settings-lead")}</p>
        <form method="post" action=paths::SETTINGS class="settings-elder">
            {hidden::csrf(&frame.csrf)}
            {hidden::hidden(name::NEXT, &model.next)}
            {hidden::hidden("language", chosen.language.code())}
            {hidden::hidden("signs", chosen.signs.code())}
            {button::submit_as(Weight::Quiet, action::ELDER, t.get("settings-elder"))}
        </form>
        <form method="post" action=paths::SETTINGS class="settings">
            {hidden::csrf(&frame.csrf)}
            {hidden::hidden(name::NEXT, &model.next)}
            {groups}
            <div class="buttons">
                {button::submit_as(Weight::Main, action::CONTINUE, t.get("settings-save"))}
                {button::submit_as(Weight::Quiet, action::RESET, t.get("settings-reset"))}
            </div>
        </form>
    };
    document(frame, &head, main)
}

fn saved<'a>(t: &'static Text, model: &'a SettingsModel) -> impl IntoView + use<'a> {
    let kept = if model.kept {
        "settings-kept-account"
    } else {
        "settings-kept-device"
    };
    let back = (!model.next.is_empty()).then(|| {
        view! { <p><a class="stand-alone" href=model.next.as_str()>{t.get("settings-back")}</a></p> }
    });
    answer_box(
        Mood::Done,
        t.get("settings-saved"),
        view! { <p>{t.get(kept)}</p>{back} },
    )
}

/// One question with its closed list: `settings-<name>`, `settings-<name>-<code>`, and a hint where there is one.
fn group(t: &'static Text, name: &'static str, codes: &[&'static str], value: &str) -> Field {
    let choices = codes
        .iter()
        .map(|code| Choice {
            hint: t
                .maybe(&format!("settings-{name}-{code}-hint"))
                .map(str::to_owned),
            lang: (name == "language")
                .then(|| t.maybe(&format!("settings-language-{code}-lang")))
                .flatten(),
            ..Choice::new(*code, t.word(&format!("settings-{name}"), code))
        })
        .collect();
    Field::new(name, t.word("settings", name), FieldKind::Choice(choices)).value(value)
}

/// Samples.
#[must_use]
pub fn samples() -> Vec<(&'static str, SettingsModel)> {
    vec![
        ("usual", SettingsModel::default()),
        (
            "saved",
            SettingsModel {
                chosen: Settings::read("en.large.high.dark.wide.easy.first"),
                next: paths::MY.to_owned(),
                saved: true,
                kept: true,
            },
        ),
    ]
}
