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
    /// A child.
    Child,
    /// Treatment and training.
    Health,
    /// Getting about.
    Travel,
    /// School.
    School,
    /// Work.
    Work,
    /// Money.
    Money,
    /// Rights and justice.
    Rights,
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
            Self::Child => {
                "M16 12a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9Zm-8 3 8 2 8-2M12 16.5v12M20 16.5v12M12 22h8"
            }
            Self::Health => "M13 4h6v9h9v6h-9v9h-6v-9H4v-6h9Z",
            Self::Travel => {
                "M12 28a7 7 0 1 1 0-14 7 7 0 0 1 0 14ZM13 4a2 2 0 1 0 .1 0M13 9v9h8l4 8h3M13 13h7"
            }
            Self::School => "M3 11 16 5l13 6-13 6-13-6Zm5 3v8c3 3 13 3 16 0v-8M29 11v9",
            Self::Work => "M4 10h24v17H4zM11 10V5h10v5M4 17h24M14 16h4v4h-4z",
            Self::Money => {
                "M16 28a12 12 0 1 0 0-24 12 12 0 0 0 0 24ZM11 9l5 7 5-7M16 16v8M11 17h10M11 20.5h10"
            }
            Self::Rights => {
                "M16 4v24M9 28h14M5 9h22M9 9l-5 10a5 5 0 0 0 10 0ZM23 9l-5 10a5 5 0 0 0 10 0Z"
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
