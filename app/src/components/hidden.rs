//! The unseen fields of forms. No stylesheet: there is nothing to see.

use leptos::prelude::*;

use crate::form::{Hidden, name};

/// One unseen field.
pub fn hidden<'a>(field: &'static str, value: &'a str) -> impl IntoView + 'a {
    view! { <input type="hidden" name=field value=value/> }
}

/// The token against forged forms.
pub fn csrf<'a>(token: &'a str) -> impl IntoView + 'a {
    hidden(name::CSRF, token)
}

/// Token, version and key of a form that changes something.
pub fn changing<'a>(token: &'a str, hidden: &'a Hidden) -> impl IntoView + 'a {
    view! {
        {csrf(token)}
        {hidden.version.map(|version| view! { <input type="hidden" name=name::VERSION value=version.to_string()/> })}
        {hidden.idempotency_key.as_deref().map(|key| self::hidden(name::IDEMPOTENCY_KEY, key))}
    }
}
