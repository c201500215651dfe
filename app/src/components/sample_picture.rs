//! How a good photo of a paper looks: a few drawn lines beside the words that say the same. Drawn here, so nobody's real paper
//! is ever shown.

use leptos::prelude::*;

use crate::text::Text;

/// What sort of paper it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// A card: bank card, certificate.
    Card,
    /// A booklet with pages.
    Booklet,
    /// A sheet with a stamp.
    Sheet,
}

impl Picture {
    /// The sort of paper behind a service's id of it.
    #[must_use]
    pub fn of(paper: &str) -> Self {
        if paper.contains("card") || paper.starts_with("certificate") || paper == "dibao" {
            Self::Card
        } else if paper.contains("register") || paper.contains("booklet") {
            Self::Booklet
        } else {
            Self::Sheet
        }
    }

    const fn path(self) -> &'static str {
        match self {
            Self::Card => {
                "M30 34h100v62H30zM42 50h26v22H42zM80 52h38M80 64h38M42 84h76M12 28V12h18M130 12h18v16M148 102v16h-18M30 118H12v-16"
            }
            Self::Booklet => {
                "M80 32v70M80 32C66 24 46 24 30 30v70c16-6 36-6 50 2 14-8 34-8 50-2V30c-16-6-36-6-50 2M42 46h24M42 60h24M94 46h24M94 60h24M94 74h24M12 24V12h14M134 12h14v12M148 106v12h-14M26 118H12v-12"
            }
            Self::Sheet => {
                "M48 18h64v94H48zM60 34h40M60 46h40M60 58h28M88 92a10 10 0 1 0 .1 0M12 28V12h18M130 12h18v16M148 102v16h-18M30 118H12v-16"
            }
        }
    }

    const fn words(self) -> &'static str {
        match self {
            Self::Card => "item-example-card",
            Self::Booklet => "item-example-booklet",
            Self::Sheet => "item-example-sheet",
        }
    }
}

/// The picture with its words.
pub fn sample_picture(t: &'static Text, picture: Picture) -> impl IntoView {
    view! {
        <div class="sample-picture">
            <svg viewBox="0 0 160 130" width="160" height="130" aria-hidden="true" focusable="false">
                <path d=picture.path() fill="none" stroke="currentColor" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/>
            </svg>
            <p>{t.get(picture.words())}</p>
        </div>
    }
}
