//! Buttons. The main one is the next thing to do, at most one a form; the others are quieter.

use leptos::prelude::*;

use crate::form::name;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The next thing to do.
    Main,
    /// Another way out of the form.
    Quiet,
    /// Something that cannot be undone.
    Grave,
}

impl Weight {
    fn class(self) -> &'static str {
        match self {
            Self::Main => "button button-main",
            Self::Quiet => "button button-quiet",
            Self::Grave => "button button-grave",
        }
    }
}

/// A button that sends its form.
pub fn submit<'a>(weight: Weight, words: &'a str) -> impl IntoView + 'a {
    view! { <button type="submit" class=weight.class()>{words}</button> }
}

/// A button that sends its form and says which one was pressed.
pub fn submit_as<'a>(weight: Weight, action: &'static str, words: &'a str) -> impl IntoView + 'a {
    view! { <button type="submit" class=weight.class() name=name::ACTION value=action>{words}</button> }
}

/// A link that looks like a button, for going on without changing anything.
pub fn link<'a>(weight: Weight, to: String, words: &'a str) -> impl IntoView + 'a {
    view! { <a class=weight.class() href=to>{words}</a> }
}
