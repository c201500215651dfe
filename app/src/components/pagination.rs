//! From one page of a long list to the next.

use leptos::prelude::*;

use crate::text::Text;

/// Page `number` of `last`; nothing when there is one page only.
pub fn pagination(
    t: &'static Text,
    number: u32,
    last: u32,
    to: impl Fn(u32) -> String,
) -> impl IntoView {
    (last > 1).then(|| {
        view! {
            <nav class="pagination" aria-label=t.get("pagination-label")>
                {(number > 1).then(|| view! { <a rel="prev" href=to(number - 1)>{t.get("pagination-previous")}</a> })}
                <span>{t.with("pagination-here", &[("n", number.into()), ("last", last.into())])}</span>
                {(number < last).then(|| view! { <a rel="next" href=to(number + 1)>{t.get("pagination-next")}</a> })}
            </nav>
        }
    })
}
