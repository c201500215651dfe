//! The frame around every page: head, header, banner, main, footer. What a page must know about the request is [`Frame`];
//! what the frame must know about the page is [`Head`].

use std::{borrow::Cow, sync::Arc};

use leptos::{prelude::*, tachys::html::InertElement};

use crate::{
    components::{footer::footer, header::header, sign_slot::sign_slot, terms::terms_used},
    foreign, paths,
    settings::{self, Colours, Contrast, Settings, Size, Spacing},
    signs::Signs,
    text::Text,
};

/// What every page needs of the request that it answers.
#[derive(Clone, Debug)]
pub struct Frame {
    /// The words.
    pub text: &'static Text,
    /// How the visitor wants the page; its language is that of `text`.
    pub settings: Settings,
    /// The sign-language clips that there are.
    pub signs: Arc<Signs>,
    /// Path of the stylesheet.
    pub stylesheet: Cow<'static, str>,
    /// Token against forged forms.
    pub csrf: String,
    /// Who is signed in.
    pub signed_in: Option<SignedIn>,
    /// Path (with query) of the page itself, to come back to after signing in; empty where that makes no sense.
    pub here: String,
    /// Says on every page that this is a trial with invented people.
    pub demo: bool,
}

impl Frame {
    /// The client for whom the reader acts, if any.
    #[must_use]
    pub fn acting(&self) -> Option<&ActingFor> {
        self.signed_in.as_ref().and_then(|who| who.acting.as_ref())
    }
}

/// Who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// Their name.
    pub name: String,
    /// Their office, when they are an officer.
    pub office: Option<String>,
    /// For whom they act now, when it is not for themselves.
    pub acting: Option<ActingFor>,
}

/// The client for whom somebody acts: said on every page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ActingFor {
    /// The client's name.
    pub name: String,
    /// Code of the capacity: an agent's, or `counter` for an officer who keys in a paper.
    pub capacity: &'static str,
    /// Where somebody else is chosen, or this is left.
    pub leave: String,
}

/// Which link of the header is the page itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Nav {
    /// None of them.
    #[default]
    Elsewhere,
    /// My matters (an office's queue for officers).
    My,
    /// All services.
    Services,
    /// Help.
    Help,
    /// How pages look and in which language.
    Settings,
    /// Signing in.
    SignIn,
}

/// What the frame must know about the page.
#[derive(Clone, Debug, Default)]
pub struct Head {
    /// The question, or the page's name.
    pub title: String,
    /// The step in words, on form pages.
    pub step: Option<String>,
    /// The service it belongs to.
    pub service: Option<String>,
    /// Something is wrong: the title says so first.
    pub error: bool,
    /// Words that the sign-language slot is about, where they are not the title.
    pub signs: Option<String>,
    /// The header's link that stands for this page.
    pub nav: Nav,
}

impl Head {
    /// A page with nothing but a name.
    pub fn titled(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    /// Error first, then question, step, service, product.
    fn whole_title(&self, t: &'static Text) -> String {
        let parts = [
            Some(self.title.as_str()),
            self.step.as_deref(),
            self.service.as_deref(),
            Some(t.get("product")),
        ];
        let joined = parts
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ");
        if self.error {
            format!("{}{joined}", t.get("title-error"))
        } else {
            joined
        }
    }
}

/// A whole page as HTML.
pub fn document(frame: &Frame, head: &Head, main: impl IntoView) -> String {
    let (t, chosen) = (frame.text, frame.settings);
    let main = main.into_view().to_html();
    // Officers know their own words.
    let citizen = frame
        .signed_in
        .as_ref()
        .is_none_or(|who| who.office.is_none());
    let terms = citizen.then(|| terms_used(t, &main)).flatten();
    let first = chosen.signs == settings::Signs::First;
    let words = head.signs.as_ref().unwrap_or(&head.title);
    let slot = sign_slot(frame, words, head.service.as_deref());
    let (before, after) = if first {
        (Some(slot), None)
    } else {
        (None, Some(slot))
    };
    let page = view! {
        <html
            lang=t.html_lang()
            data-size=(chosen.size != Size::Usual).then(|| chosen.size.code())
            data-contrast=(chosen.contrast != Contrast::Usual).then(|| chosen.contrast.code())
            data-colours=(chosen.colours != Colours::Device).then(|| chosen.colours.code())
            data-spacing=(chosen.spacing != Spacing::Usual).then(|| chosen.spacing.code())
            data-words=(t.is_easy()).then_some("easy")
            data-signs=(chosen.signs != settings::Signs::After).then(|| chosen.signs.code())
        >
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>{head.whole_title(t)}</title>
                <link rel="stylesheet" href=frame.stylesheet.as_ref()/>
                <link rel="icon" href=paths::ICON type="image/svg+xml"/>
            </head>
            <body>
                <a class="skip-link" href="#main">{t.get("skip")}</a>
                {header(frame, head.nav)}
                {before}
                <main id="main" tabindex="-1">{InertElement::new(main)}{terms}</main>
                {after}
                {footer(t)}
            </body>
        </html>
    };
    let mut html = String::with_capacity(16 * 1024);
    html.push_str("<!DOCTYPE html>");
    without_markers(&page.to_html(), &mut html);
    if frame.acting().is_some() {
        html = without_memory(&html);
    }
    if t.html_lang().starts_with("zh") {
        html
    } else {
        foreign::mark_chinese(&html)
    }
}

/// Nothing of one client may be offered by the browser while another is served: no field fills itself in and none is remembered.
fn without_memory(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + 256);
    for (nth, part) in html.split(" autocomplete=\"").enumerate() {
        match part.split_once('"') {
            Some((_, rest)) if nth > 0 => {
                out.push_str(" autocomplete=\"off\"");
                out.push_str(rest);
            }
            _ => out.push_str(part),
        }
    }
    out.replace(
        "<form method=\"post\"",
        "<form method=\"post\" autocomplete=\"off\"",
    )
}

/// Leptos writes `<!>` between neighbouring texts, for scripts that never come; they are not valid HTML. Text is escaped, so
/// these three characters cannot be anything else.
fn without_markers(html: &str, out: &mut String) {
    html.split("<!>").for_each(|part| out.push_str(part));
}
