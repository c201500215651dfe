//! The foot of every page: other ways than this page, at the same place everywhere.

use leptos::prelude::*;

use crate::{
    drawn::{Drawn, drawn},
    paths,
    text::Text,
};

/// Hotline, window, statement, privacy, complaint.
pub fn footer(t: &'static Text) -> Drawn {
    drawn(view! {
        <footer class="footer">
            <div class="footer-inner">
                <p class="footer-lead">{t.get("footer-lead")}</p>
                <ul class="plain">
                    <li><a href=paths::HOTLINE>{t.get("footer-hotline")}</a></li>
                    <li><a href=paths::HELP_OTHER_WAYS>{t.get("footer-other-ways")}</a></li>
                    <li><a href=paths::HELP_COMPLAIN>{t.get("footer-complain")}</a></li>
                    <li><a href=paths::TERMS>{t.get("terms-title")}</a></li>
                    <li><a href=paths::ACCESSIBILITY>{t.get("footer-accessibility")}</a></li>
                    <li><a href=paths::PRIVACY>{t.get("footer-privacy")}</a></li>
                </ul>
            </div>
        </footer>
    })
}
