//! The large number of a receipt, in groups that can be read out.

use leptos::prelude::*;

/// The number with what it is.
pub fn ticket<'a>(label: &'a str, number: &'a str) -> impl IntoView + 'a {
    view! {
        <div class="ticket">
            <p class="ticket-label">{label}</p>
            <p class="ticket-number">{number}</p>
        </div>
    }
}
