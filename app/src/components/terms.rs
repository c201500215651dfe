//! The offices' words with how they are said and what they mean: a few on request where they are used, all of them on a page.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use leptos::prelude::*;

use super::details::details;
use crate::{
    drawn::{Drawn, drawn},
    text::Text,
};

/// Every term with its pinyin, in the order of the list. Words: `term-<id>`, `term-<id>-means`.
pub const ALL: [(&str, &str); 26] = [
    ("home", "hù jí dì"),
    ("cross_province", "kuà shěng tōng bàn"),
    ("joined", "yí jiàn shì"),
    ("dibao", "dī bǎo"),
    ("near_dibao", "dī bǎo biān yuán"),
    ("tekun", "tè kùn gōng yǎng"),
    ("federation", "cán lián"),
    ("civil_affairs", "mín zhèng"),
    ("assessment", "píng dìng"),
    ("accept", "shòu lǐ"),
    ("supplement", "yí cì xìng gào zhī"),
    ("first_review", "chū shěn"),
    ("review", "shěn hé"),
    ("decision", "shěn dìng"),
    ("working_day", "gōng zuò rì"),
    ("counts_from", "qǐ suàn yuè fèn"),
    ("public_list", "gōng shì"),
    ("stopped", "tíng fā"),
    ("paid_later", "bǔ fā"),
    ("guardian", "jiān hù rén"),
    ("duty_parents", "shàn yǎng"),
    ("duty_children", "fǔ yǎng"),
    ("mandate", "wěi tuō shū"),
    ("witness", "jiàn zhèng rén"),
    ("reconsideration", "xíng zhèng fù yì"),
    ("litigation", "xíng zhèng sù sòng"),
];

/// Words that only look as if a term stood in them: 民政 in 人民政府.
const NO_TERMS: [&str; 1] = ["人民政府"];

/// The terms as they are looked for in pages, in the words of every language.
struct Finder {
    search: AhoCorasick,
    /// The term that each pattern belongs to; empty for what is none.
    owners: Vec<&'static str>,
}

/// None if the patterns were too many to be searched for together, which a list of this length never is.
static FINDER: LazyLock<Option<Finder>> = LazyLock::new(|| {
    let mut patterns = Vec::new();
    let mut owners = Vec::new();
    for text in Text::locales().map(Text::locale) {
        for (id, _) in ALL {
            // A translation has the Chinese word behind it, in brackets.
            for word in text.word("term", id).split(['(', ')']).map(str::trim) {
                if !word.is_empty() && !patterns.contains(&word) {
                    patterns.push(word);
                    owners.push(id);
                }
            }
        }
    }
    for word in NO_TERMS {
        patterns.push(word);
        owners.push("");
    }
    let search = AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .ascii_case_insensitive(true)
        .build(patterns)
        .ok()?;
    Some(Finder { search, owners })
});

impl Finder {
    /// Those in the page, and those that their explanations use in turn.
    fn find(&self, t: &'static Text, html: &str) -> Vec<&'static str> {
        let mut used = Vec::new();
        self.add(html, &mut used);
        let mut next = 0;
        while let Some(id) = used.get(next) {
            self.add(means(t, id), &mut used);
            next += 1;
        }
        used
    }

    fn add(&self, words: &str, used: &mut Vec<&'static str>) {
        for hit in self.search.find_iter(words) {
            match self.owners.get(hit.pattern().as_usize()) {
                Some(id) if !id.is_empty() && !used.contains(id) => used.push(*id),
                _ => {}
            }
        }
    }
}

/// The terms that this part of a page uses, explained on request; nothing where it uses none or explains them itself. Every page
/// of a citizen gets it from the frame, so that no page can forget a word (WCAG 3.1.3).
pub fn terms_used(t: &'static Text, html: &str) -> Option<Drawn> {
    if html.contains("class=\"terms\"") {
        return None;
    }
    let ids = FINDER.as_ref()?.find(t, html);
    (!ids.is_empty()).then(|| drawn(details(t.get("terms-here"), list(t, &ids))))
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
            <dd>{means(t, id)}</dd>
        </div>
    }
}

fn means(t: &'static Text, id: &str) -> &'static str {
    t.maybe(&format!("term-{id}-means")).unwrap_or_default()
}
