//! The head of every page: the product's lettering and at most seven ways on, the sign-language slot among them.

use leptos::{either::Either, prelude::*};

use super::{banner, hidden};
use crate::{
    document::{Frame, Nav},
    drawn::{Drawn, drawn},
    paths,
    settings::Language,
};

/// Lettering, links, signing in or out, and what is true for the whole page: inside the landmark, so that it can be reached.
pub fn header(frame: &Frame, here: Nav) -> Drawn {
    let t = frame.text;
    let other = match frame.settings.language {
        Language::Chinese => Language::English,
        _ => Language::Chinese,
    };
    let current = move |nav: Nav| (here == nav).then_some("page");
    let officer = frame
        .signed_in
        .as_ref()
        .is_some_and(|who| who.office.is_some());
    let (mine, mine_words) = if officer {
        (paths::DESK, "nav-desk")
    } else {
        (paths::MY, "nav-my")
    };
    let door = match &frame.signed_in {
        Some(who) => Either::Left(view! {
            <form method="post" action=paths::SIGN_OUT>
                {hidden::csrf(&frame.csrf)}
                <button type="submit" class="header-button">
                    {t.get("nav-sign-out")}<span class="header-who">{who.name.as_str()}</span>
                </button>
            </form>
        }),
        None => Either::Right(view! {
            <a href=paths::sign_in_then(&frame.here) aria-current=current(Nav::SignIn)>{t.get("nav-sign-in")}</a>
        }),
    };
    drawn(view! {
        <header class="header">
            <div class="header-inner">
                <a class="lettering" href=paths::START>
                    <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
                        <path d="M27 15v8a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4h10M11 15l6 6L29 6" fill="none" stroke="currentColor" stroke-width="3.5" stroke-linecap="round" stroke-linejoin="round"/>
                    </svg>
                    {t.get("product")}
                </a>
                <nav aria-label=t.get("nav-label")>
                    <ul class="plain">
                        <li><a href=mine aria-current=current(Nav::My)>{t.get(mine_words)}</a></li>
                        <li><a href=paths::SIGN_SLOT>{t.get("nav-sign-language")}</a></li>
                        <li><a href=paths::settings_then(&frame.here) aria-current=current(Nav::Settings)>{t.get("nav-settings")}</a></li>
                        <li><a href=paths::settings_in(other, &frame.here) lang=t.get("nav-other-lang")>{t.get("nav-other-language")}</a></li>
                        <li><a href=paths::HELP aria-current=current(Nav::Help)>{t.get("nav-help")}</a></li>
                        <li>{door}</li>
                    </ul>
                </nav>
            </div>
            {frame.demo.then(|| banner::demo(t))}
            {frame.acting().map(|acting| banner::acting(t, acting))}
        </header>
    })
}
