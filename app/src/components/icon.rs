//! A few drawn signs, always beside words and unseen by screen readers. They take the colour of the text.

use leptos::prelude::*;

/// What the sign stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A household and its money.
    Home,
    /// Care, a helping hand.
    Care,
    /// Something has changed.
    Change,
    /// Somebody has died.
    Farewell,
    /// A paper, any other matter.
    Paper,
    /// A window with somebody behind it.
    Window,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Self::Home => "M4 15.5 16 5l12 10.5M7.5 13v14h17V13M13 27v-8h6v8",
            Self::Care => {
                "M16 26S5 19.6 5 12.2A5.7 5.7 0 0 1 16 10a5.7 5.7 0 0 1 11 2.2C27 19.6 16 26 16 26Z"
            }
            Self::Change => "M6 12h17m-5-5 5 5-5 5M26 21H9m5-5-5 5 5 5",
            Self::Farewell => {
                "M16 28V13m0 6c-5 0-8-2.5-8-7 5 0 8 2.5 8 7Zm0-6c0-5 2-7.5 7-9 1 5.5-2 9-7 9Z"
            }
            Self::Window => {
                "M5 27V8h22v19M3 21h26M16 16a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 5c0-3 2.5-5 6-5s6 2 6 5M5 8l2-4h18l2 4"
            }
            Self::Paper => "M8 4h11l6 6v18H8zM18 4v7h7M12 17h9M12 22h9",
        }
    }
}

/// The sign.
pub fn icon(sign: Icon) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
            <path d=sign.path() fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>
        </svg>
    }
}
