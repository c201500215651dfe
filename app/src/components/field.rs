//! A field of a form: the only place that ties label, hint and error to a control. As the page's one question its label or
//! legend is the page's h1. Errors are said at the field, in its description, and by `aria-invalid`.

use leptos::{
    either::{Either, EitherOf3},
    prelude::*,
};

use crate::{
    drawn::{Drawn, drawn},
    form::{Choice, Field, FieldKind},
    text::Text,
};

/// How the field's name stands on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// As the page's heading.
    Heading,
    /// As an ordinary label.
    Label,
}

/// The phone then offers its camera and its pictures, and turns its own format into one that everybody reads.
const PHOTOS: &str = "image/*,application/pdf";
/// The same with what phones record: each kind by its name, so that nothing is offered that is not taken.
const RECORDINGS: &str =
    "image/*,application/pdf,video/mp4,audio/mp4,video/quicktime,video/3gpp,audio/x-m4a";

struct Ids {
    control: String,
    hint: String,
    error: String,
    saved: String,
    described: Option<String>,
}

impl Ids {
    fn of(field: &Field, scope: &str) -> Self {
        let control = field.control_id(scope);
        let (hint, error, saved) = (
            format!("{control}-hint"),
            format!("{control}-error"),
            format!("{control}-saved"),
        );
        let parts: Vec<&str> = [
            field.hint.as_ref().map(|_| hint.as_str()),
            field.error.as_ref().map(|_| error.as_str()),
            field.saved.as_ref().map(|_| saved.as_str()),
        ]
        .into_iter()
        .flatten()
        .collect();
        let described = (!parts.is_empty()).then(|| parts.join(" "));
        Self {
            control,
            hint,
            error,
            saved,
            described,
        }
    }
}

/// A field. `scope` keeps ids apart where several forms of a page have fields of the same name.
pub fn field(t: &'static Text, field: &Field, named: Named, scope: &str) -> Drawn {
    let ids = Ids::of(field, scope);
    let class = if field.error.is_some() {
        "field is-wrong"
    } else {
        "field"
    };
    let inner = match &field.kind {
        FieldKind::Choice(choices) | FieldKind::Choices(choices) => {
            EitherOf3::A(group(t, field, choices, named, &ids))
        }
        FieldKind::Agree => EitherOf3::B(agree(t, field, &ids)),
        _ => EitherOf3::C(line(t, field, named, &ids)),
    };
    drawn(view! { <div class=class>{inner}</div> })
}

/// Hint, saved value and error: what stands between name and control.
fn about<'a>(t: &'static Text, field: &'a Field, ids: &Ids) -> impl IntoView + use<'a> {
    let (hint, saved, error) = (ids.hint.clone(), ids.saved.clone(), ids.error.clone());
    view! {
        {field.hint.as_deref().map(|words| view! { <p class="field-hint" id=hint>{words}</p> })}
        {field.saved.as_deref().map(|words| {
            let words = if words.is_empty() { t.get("field-saved-nothing") } else { words };
            view! { <p class="field-saved" id=saved><span>{t.get("field-saved")}</span>{words}</p> }
        })}
        {field.error.as_deref().map(|words| view! {
            <p class="field-error" id=error><span class="field-error-mark">{t.get("field-error-mark")}</span>{words}</p>
        })}
    }
}

/// The field's name with "may stay empty" where it may.
fn label_words<'a>(t: &'static Text, field: &'a Field) -> impl IntoView + use<'a> {
    view! {
        {field.label.as_str()}
        {field.optional.then(|| view! { <span class="field-optional">{t.get("field-optional")}</span> })}
    }
}

/// Input type, keyboard, class and autocomplete of a one-line field.
fn manner(field: &Field) -> (&'static str, Option<&'static str>, &'static str) {
    match field.kind {
        FieldKind::Tel => ("tel", Some("tel"), "input input-number"),
        FieldKind::IdNumber => ("text", None, "input input-number"),
        FieldKind::Code => ("text", None, "input input-number"),
        FieldKind::Digits => ("text", Some("numeric"), "input input-number"),
        FieldKind::Date => ("text", Some("text"), "input input-short"),
        FieldKind::Password { shown: false } => ("password", None, "input"),
        FieldKind::Photo | FieldKind::Recording => ("file", None, "input input-file"),
        _ => ("text", None, "input"),
    }
}

fn line<'a>(
    t: &'static Text,
    field: &'a Field,
    named: Named,
    ids: &Ids,
) -> impl IntoView + use<'a> {
    let (id, label_for) = (ids.control.clone(), ids.control.clone());
    let label = match named {
        Named::Heading => Either::Left(view! {
            <h1 class="field-heading"><label for=label_for>{label_words(t, field)}</label></h1>
        }),
        Named::Label => Either::Right(
            view! { <label class="field-label" for=label_for>{label_words(t, field)}</label> },
        ),
    };
    let described = ids.described.clone();
    let invalid = field.error.is_some().then_some("true");
    let control = if field.kind == FieldKind::LongText {
        // A line feed right after the tag is dropped by the parser, so the text's own first one is kept.
        // Leptos writes what stands in a textarea as it is, so `</textarea>` in an answer would end it: escaped here.
        let words = field
            .first_value()
            .replace('&', "&amp;")
            .replace('<', "&lt;");
        let words = format!("\n{words}");
        Either::Left(view! {
            <textarea class="input" id=id name=field.name.as_str() rows="5" aria-describedby=described aria-invalid=invalid
                autocomplete=field.autocomplete>{words}</textarea>
        })
    } else {
        let (kind, keyboard, class) = manner(field);
        let secret = matches!(field.kind, FieldKind::Password { .. });
        let accepted = match field.kind {
            FieldKind::Photo => Some(PHOTOS),
            FieldKind::Recording => Some(RECORDINGS),
            _ => None,
        };
        let value = (!secret && accepted.is_none())
            .then(|| field.first_value())
            .filter(|value| !value.is_empty());
        let plain = (secret || class.contains("number")).then_some("none");
        Either::Right(view! {
            <input class=class id=id name=field.name.as_str() type=kind inputmode=keyboard value=value
                accept=accepted autocomplete=field.autocomplete autocapitalize=plain spellcheck=plain.map(|_| "false")
                aria-describedby=described aria-invalid=invalid/>
        })
    };
    view! { {label}{about(t, field, ids)}{control} }
}

fn group<'a>(
    t: &'static Text,
    field: &'a Field,
    choices: &'a [Choice],
    named: Named,
    ids: &Ids,
) -> impl IntoView + use<'a> {
    let several = matches!(field.kind, FieldKind::Choices(_));
    let legend = match named {
        Named::Heading => Either::Left(view! {
            <legend><h1 class="field-heading">{label_words(t, field)}</h1></legend>
        }),
        Named::Label => {
            Either::Right(view! { <legend class="field-label">{label_words(t, field)}</legend> })
        }
    };
    let wrong = field.error.is_some();
    let options: Vec<_> = choices
        .iter()
        .enumerate()
        .map(|(nth, choice)| option(t, field, choice, nth, several, ids))
        .collect();
    // Radio buttons share one state, so the group is what is wrong; boxes each say it themselves.
    view! {
        <fieldset aria-describedby=ids.described.clone() role=(!several).then_some("radiogroup")
            aria-invalid=(wrong && !several).then_some("true")>
            {legend}
            {about(t, field, ids)}
            <div class="choices">{options}</div>
        </fieldset>
    }
}

fn option<'a>(
    t: &'static Text,
    field: &'a Field,
    choice: &'a Choice,
    nth: usize,
    several: bool,
    ids: &Ids,
) -> impl IntoView + use<'a> {
    let id = if nth == 0 {
        ids.control.clone()
    } else {
        format!("{}-{}", ids.control, nth + 1)
    };
    let (label_for, hint_id) = (id.clone(), format!("{id}-note"));
    let own_hint = choice.hint.as_ref().map(|_| hint_id.clone());
    // The group's words are often unsaid when Tab reaches its first control, so that one repeats them.
    let described = match (nth, ids.described.clone(), own_hint) {
        (0, Some(group), Some(own)) => Some(format!("{group} {own}")),
        (0, Some(group), None) => Some(group),
        (_, _, own) => own,
    };
    let wrong = field.error.is_some();
    let ticked = field.value.contains(&choice.value);
    view! {
        {choice.apart.then(|| view! { <p class="choice-or">{t.get("choice-or")}</p> })}
        <div class="choice">
            <input id=id name=field.name.as_str() type=if several { "checkbox" } else { "radio" } value=choice.value.as_str()
                checked=ticked aria-describedby=described aria-invalid=(wrong && several).then_some("true")/>
            <label for=label_for lang=choice.lang>{choice.label.as_str()}</label>
            {choice.hint.as_deref().map(|words| view! { <p class="choice-hint" id=hint_id>{words}</p> })}
        </div>
    }
}

fn agree<'a>(t: &'static Text, field: &'a Field, ids: &Ids) -> impl IntoView + use<'a> {
    let (id, label_for) = (ids.control.clone(), ids.control.clone());
    view! {
        {about(t, field, ids)}
        <div class="choice">
            <input id=id name=field.name.as_str() type="checkbox" value="yes" checked=field.first_value() == "yes"
                aria-describedby=ids.described.clone() aria-invalid=field.error.is_some().then_some("true")/>
            <label for=label_for>{label_words(t, field)}</label>
        </div>
    }
}
