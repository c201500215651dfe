//! Sign language, at the same spot of every page: the clip that signs the page's title, played in place with captions and text
//! and nothing loaded before it is asked for; or, where there is none, the way to an interpreter.

use leptos::{either::Either, prelude::*};

use crate::{
    document::Frame,
    drawn::{Drawn, drawn},
    paths,
    signs::Clip,
    text::Text,
};

/// The slot for these words, on a page of this service.
pub fn sign_slot(frame: &Frame, words: &str, service: Option<&str>) -> Drawn {
    let t = frame.text;
    let inner = match frame.signs.of(words) {
        Some(clip) => Either::Left(player(t, clip, words)),
        None => Either::Right(relay(t, words, service)),
    };
    drawn(view! {
        <aside class="sign-slot" id="sign" tabindex="-1" aria-label=t.get("sign-label")>
            <p class="sign-slot-title">{t.get("sign-label")}</p>
            {inner}
        </aside>
    })
}

fn player<'a>(t: &'static Text, clip: &'a Clip, words: &'a str) -> impl IntoView + use<'a> {
    let lines: Vec<_> = clip
        .transcript
        .iter()
        .map(|line| view! { <p lang="zh-Hans">{line.as_str()}</p> })
        .collect();
    let made = [
        ("signer", clip.signer.as_str().into()),
        ("date", t.date(clip.made_on).into()),
    ];
    view! {
        <p>{t.with("sign-about", &[("words", words.into())])}</p>
        {clip.out_of_date.then(|| view! { <p class="sign-slot-old">{t.get("sign-out-of-date")}</p> })}
        {clip.sample.then(|| view! { <p class="sign-slot-old">{t.get("sign-sample")}</p> })}
        <video controls preload="none" playsinline width="320" height="240" src=clip.address.as_str() aria-label=t.get("sign-video")>
            <track kind="captions" src=clip.captions.as_str() srclang="zh-Hans" label=t.get("sign-captions")/>
        </video>
        <p><a class="stand-alone" href=clip.address.as_str()>
            {t.with("sign-open", &[("time", length(t, clip.seconds).into()), ("size", size(clip.bytes).into())])}
        </a></p>
        <details class="details">
            <summary>{t.get("sign-transcript")}</summary>
            <div class="details-body">{lines}</div>
        </details>
        <p class="quiet">{t.with("sign-made", &made)}</p>
    }
}

/// Asking for an interpreter is a service like any other: a request that an office finds in its queue. It says which page it was, by
/// the keys of its title and service; a title with a name in it has none.
fn relay(t: &'static Text, words: &str, service: Option<&str>) -> impl IntoView + use<> {
    let service = service.and_then(|service| t.key_of(service));
    let to = paths::sign_relay(t.key_of(words), service);
    view! {
        <p>{t.get("sign-none")}</p>
        <p><a class="stand-alone" href=to>{t.get("sign-relay")}</a></p>
    }
}

fn length(t: &'static Text, seconds: u32) -> String {
    if seconds < 60 {
        t.with("sign-seconds", &[("s", seconds.into())])
    } else {
        let (m, s) = (seconds / 60, seconds % 60);
        t.with("sign-minutes", &[("m", m.into()), ("s", s.into())])
    }
}

/// In kilobytes, or megabytes with one digit after the point.
fn size(bytes: u64) -> String {
    if bytes < 1_000_000 {
        format!("{} kB", bytes.div_ceil(1000))
    } else {
        format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000)
    }
}
