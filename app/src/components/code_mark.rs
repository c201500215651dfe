//! A square code to scan, and the same code in letters to type. Drawn by the server; it holds an address of the portal and
//! nothing about anybody.

use leptos::prelude::*;

use crate::document::Frame;

/// What is shown.
#[derive(Clone, Debug, Default)]
pub struct CodeShown {
    /// The code in letters: K7M2-P9QX.
    pub typed: String,
    /// The path of the drawn squares, on a grid of `size` by `size`.
    pub squares: String,
    /// Squares in a row, the quiet edge included.
    pub size: usize,
    /// What scanning it opens, in words.
    pub opens: String,
}

impl CodeShown {
    /// A mark as the portal draws it.
    pub(crate) fn sample(opens: &str) -> Self {
        Self {
            typed: "K7M2-P9QX".to_owned(),
            squares: include_str!("code_mark_sample.txt").trim_end().to_owned(),
            size: 37,
            opens: opens.to_owned(),
        }
    }
}

/// The mark.
pub fn code_mark<'a>(frame: &'a Frame, one: &'a CodeShown) -> impl IntoView + 'a {
    let t = frame.text;
    let view_box = format!("0 0 {} {}", one.size, one.size);
    view! {
        <div class="code-mark">
            <svg viewBox=view_box width="160" height="160" role="img" aria-label=one.opens.as_str()>
                <path class="code-mark-ground" d=format!("M0 0h{0}v{0}H0z", one.size)/>
                <path class="code-mark-squares" d=one.squares.as_str()/>
            </svg>
            <p>{t.get("code-typed")}" "<strong class="code-mark-typed">{one.typed.as_str()}</strong></p>
            <p class="quiet">{t.get("code-how")}</p>
        </div>
    }
}
