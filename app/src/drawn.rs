//! A finished piece of HTML. Parts of pages are drawn as soon as they are put together, so that a page's type stays small and
//! a part may borrow what lives shorter than the page. Text was escaped by the view; nothing else may be put in here.

use leptos::{prelude::*, tachys::html::InertElement};

/// A finished piece.
pub type Drawn = InertElement;

/// Draws a part.
pub fn drawn(part: impl IntoView) -> Drawn {
    InertElement::new(part.to_html())
}
