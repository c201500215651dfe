//! Photos and files that were given, small, each with its number and the way to remove it.

use leptos::prelude::*;

use crate::{
    drawn::{Drawn, drawn},
    text::Text,
};

/// One of them.
#[derive(Clone, Debug, Default)]
pub struct Photo {
    /// Which one it is: 第1张.
    pub words: String,
    /// When it came, and its name on the person's device.
    pub about: String,
    /// Where the whole opens.
    pub to: Option<String>,
    /// The small picture; none for a document.
    pub small: Option<String>,
    /// Where it is removed, after asking once more.
    pub remove: Option<String>,
}

/// All of them.
pub fn photos(t: &'static Text, photos: &[Photo]) -> Drawn {
    let all: Vec<_> = photos.iter().map(|photo| one(t, photo)).collect();
    drawn(view! { <ul class="photos plain">{all}</ul> })
}

fn one<'a>(t: &'static Text, photo: &'a Photo) -> impl IntoView + use<'a> {
    let picture = photo.small.clone().map(|small| {
        // What is on it is the person's own; its number says which one it is.
        view! { <img class="photo-picture" src=small alt=photo.words.clone() loading="lazy" decoding="async"/> }
    });
    view! {
        <li class="photo">
            {picture}
            <div class="photo-words">
                <p class="photo-name">{photo.words.as_str()}</p>
                {(!photo.about.is_empty()).then(|| view! { <p class="quiet">{photo.about.as_str()}</p> })}
                <p class="photo-links">
                    {photo.to.clone().map(|to| view! { <a href=to>{t.get("paper-open")}<span class="unseen">{photo.words.as_str()}</span></a> })}
                    {photo.remove.clone().map(|to| view! { <a href=to>{t.get("paper-remove")}<span class="unseen">{photo.words.as_str()}</span></a> })}
                </p>
            </div>
        </li>
    }
}
