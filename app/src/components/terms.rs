//! The offices' words with how they are said and what they mean: a few on request where they are used, all of them on a page.

use leptos::prelude::*;

use super::details::details;
use crate::{
    drawn::{Drawn, drawn},
    text::Text,
};

/// Every term with its pinyin, in the order of the list. Words: `term-<id>`, `term-<id>-means`.
pub const ALL: [(&str, &str); 16] = [
    ("home", "hù jí dì"),
    ("dibao", "dī bǎo"),
    ("tekun", "tè kùn gōng yǎng"),
    ("federation", "cán lián"),
    ("accept", "shòu lǐ"),
    ("supplement", "yí cì xìng gào zhī"),
    ("first_review", "chū shěn"),
    ("review", "shěn hé"),
    ("decision", "shěn dìng"),
    ("working_day", "gōng zuò rì"),
    ("counts_from", "qǐ suàn yuè fèn"),
    ("public_list", "gōng shì"),
    ("guardian", "jiān hù rén"),
    ("mandate", "wěi tuō shū"),
    ("reconsideration", "xíng zhèng fù yì"),
    ("litigation", "xíng zhèng sù sòng"),
];

/// Some terms, opened on request.
pub fn terms_here(t: &'static Text, ids: &[&str]) -> Drawn {
    drawn(details(t.get("terms-here"), list(t, ids)))
}

/// The terms with these ids.
pub fn list(t: &'static Text, ids: &[&str]) -> Drawn {
    let rows: Vec<_> = ALL
        .iter()
        .filter(|(id, _)| ids.contains(id))
        .map(|(id, said)| one(t, id, said))
        .collect();
    drawn(view! { <dl class="terms">{rows}</dl> })
}

fn one(t: &'static Text, id: &'static str, said: &'static str) -> impl IntoView {
    view! {
        <div>
            <dt><dfn>{t.word("term", id)}</dfn><span class="quiet" lang="zh-Latn-pinyin">{said}</span></dt>
            <dd>{t.maybe(&format!("term-{id}-means")).unwrap_or_default().to_owned()}</dd>
        </div>
    }
}
