//! Finding a service by what somebody types: everyday words, part of a name, a whole sentence, Traditional characters, pinyin
//! whole or by its first letters, a character mistaken for one of the same sound. Built once from the words of all services
//! in all languages; a search reads nothing else.
//!
//! To make a service easier to find: more words in its `{id}-search`, not here.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::OnceLock,
};

use domain::{
    catalogue::{Catalogue, Service},
    fold::fold,
};
use pinyin::ToPinyin;

use crate::text::Text;

/// The longest query that is searched, in characters.
const LONGEST: usize = 80;

/// Everything that can be found.
#[derive(Debug, Default)]
pub struct Finder {
    entries: Vec<Entry>,
    /// How telling two neighbouring characters (or syllables) are: rare ones more.
    weight: HashMap<(String, String), f32>,
}

#[derive(Debug)]
struct Entry {
    service: String,
    words: Vec<Word>,
    /// Pairs of characters and of syllables, with the best weight of a word that holds them.
    pairs: HashMap<(String, String), f32>,
}

/// A name, an everyday word or a sentence of a service.
#[derive(Debug)]
struct Word {
    text: String,
    /// Pinyin without tones; empty for words in Latin letters.
    sound: String,
    /// Where the syllables after the first begin in it.
    begins: Vec<usize>,
    /// The first letter of each syllable.
    initials: String,
    value: f32,
    /// A name or everyday word, not a sentence.
    short: bool,
}

impl Word {
    fn new(text: &str, value: f32, short: bool) -> Self {
        let text = fold(text);
        let syllables = syllables(&text);
        let ends = syllables.iter().scan(0, |end, one| {
            *end += one.len();
            Some(*end)
        });
        let mut begins: Vec<usize> = ends.collect();
        begins.pop();
        Self {
            sound: syllables.concat(),
            begins,
            initials: syllables
                .iter()
                .filter_map(|one| one.chars().next())
                .collect(),
            text,
            value,
            short,
        }
    }
}

fn syllables(text: &str) -> Vec<String> {
    text.to_pinyin()
        .flatten()
        .map(|one| one.plain().to_owned())
        .collect()
}

fn is_han(c: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&c)
}

/// Neighbours among the Chinese characters of a text, and among their sounds (marked, so that the two never meet).
fn pairs(text: &str, syllables: &[String]) -> Vec<(String, String)> {
    let chars: Vec<char> = text.chars().collect();
    let written = chars
        .iter()
        .zip(chars.iter().skip(1))
        .filter(|(a, b)| is_han(**a) && is_han(**b))
        .map(|(a, b)| (a.to_string(), b.to_string()));
    let spoken = syllables
        .iter()
        .zip(syllables.iter().skip(1))
        .map(|(a, b)| (format!("~{a}"), b.clone()));
    written.chain(spoken).collect()
}

impl Entry {
    fn of(service: &Service) -> Self {
        let mut words = Vec::new();
        for lang in ["zh-CN", "en"] {
            let text = Text::locale(lang);
            let of = |name: &str| text.service(&service.id, name);
            let own = |name: &str| text.maybe(&format!("{}-{name}", service.id));
            words.extend(of("title").map(|title| Word::new(title, 3.0, true)));
            let everyday = own("search")
                .unwrap_or_default()
                .split([' ', '，', '、', ',']);
            let everyday = everyday.filter(|word| !word.is_empty());
            words.extend(everyday.map(|word| Word::new(word, 3.0, true)));
            words.extend(own("situation").map(|words| Word::new(words, 2.0, false)));
            words.extend(own("summary").map(|words| Word::new(words, 1.2, false)));
            let lines = |name: &'static str| {
                (1..).map_while(move |n| text.maybe(&format!("{}-{name}-{n}", service.id)))
            };
            let more = lines("who").chain(lines("amount")).chain(lines("asked"));
            words.extend(more.map(|line| Word::new(line, 0.5, false)));
        }
        let mut found: HashMap<(String, String), f32> = HashMap::new();
        for word in &words {
            for pair in pairs(&word.text, &syllables(&word.text)) {
                let best = found.entry(pair).or_default();
                *best = best.max(word.value);
            }
        }
        Self {
            service: service.id.clone(),
            words,
            pairs: found,
        }
    }
}

impl Finder {
    /// The services of the shipped catalogue.
    pub fn shipped() -> &'static Self {
        static FINDER: OnceLock<Finder> = OnceLock::new();
        FINDER.get_or_init(|| Self::of(Catalogue::shipped().iter()))
    }

    /// An index of these services.
    pub fn of<'a>(services: impl Iterator<Item = &'a Service>) -> Self {
        let entries: Vec<Entry> = services.map(Entry::of).collect();
        let mut holders: HashMap<(String, String), u16> = HashMap::new();
        for entry in &entries {
            for pair in entry.pairs.keys() {
                *holders.entry(pair.clone()).or_default() += 1;
            }
        }
        let all = f32::from(u16::try_from(entries.len()).unwrap_or(u16::MAX));
        let weight = holders
            .into_iter()
            .map(|(pair, holders)| (pair, (1.0 + all / f32::from(holders)).ln()))
            .collect();
        Self { entries, weight }
    }

    /// The ids of the services that fit, best first, at most `limit`.
    #[must_use]
    pub fn find(&self, query: &str, limit: usize) -> Vec<&str> {
        let query: String = fold(query).chars().take(LONGEST).collect();
        let parts = parts(&query);
        let mut found: Vec<(f32, &str)> = self
            .entries
            .iter()
            .map(|entry| {
                let score: f32 = parts.iter().map(|part| self.score(entry, part)).sum();
                (score, entry.service.as_str())
            })
            .filter(|(score, _)| *score > 0.9)
            .collect();
        found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        let best = found.first().map_or(0.0, |(score, _)| *score);
        found
            .into_iter()
            .filter(|(score, _)| *score >= best * 0.2)
            .take(limit)
            .map(|(_, service)| service)
            .collect()
    }

    fn score(&self, entry: &Entry, part: &Part) -> f32 {
        match part {
            Part::Han(text) => self.score_han(entry, text),
            Part::Latin(letters) => score_latin(entry, letters),
        }
    }

    fn score_han(&self, entry: &Entry, text: &str) -> f32 {
        let long = text.chars().nth(1).is_some();
        // Each way of fitting counts once, by its best word: many similar words are no better than one.
        let mut by_way: BTreeMap<&str, f32> = BTreeMap::new();
        for word in &entry.words {
            let letters = u8::try_from(word.text.chars().count().min(6)).unwrap_or(6);
            let fit = if word.text == text {
                12.0
            } else if word.short && letters > 1 && text.contains(&word.text) {
                2.5 * f32::from(letters)
            } else if long && word.text.contains(text) {
                6.0
            } else if !long && word.short && word.text.contains(text) {
                2.0
            } else {
                continue;
            };
            let key = if word.text == text { "" } else { &word.text };
            let best = by_way.entry(key).or_default();
            *best = best.max(fit * word.value);
        }
        let mut ways: Vec<f32> = by_way.into_values().collect();
        ways.sort_by(|a, b| b.total_cmp(a));
        let whole: f32 = ways.iter().take(3).sum();
        let asked: HashSet<(String, String)> = pairs(text, &syllables(text)).into_iter().collect();
        let neighbours: f32 = asked
            .iter()
            .filter_map(|pair| {
                let value = entry.pairs.get(pair)?;
                let sound = if pair.0.starts_with('~') { 0.5 } else { 1.0 };
                Some(value * self.weight.get(pair)? * sound)
            })
            .sum();
        whole + neighbours
    }
}

/// Letters: pinyin whole or by first letters, with one slip in a longer one; or a word in another language.
fn score_latin(entry: &Entry, letters: &str) -> f32 {
    let fit = |word: &Word| -> f32 {
        if !word.short {
            let begins = word.text.split(' ').any(|one| one == letters);
            return if begins { 2.0 } else { 0.0 };
        }
        if word.sound.is_empty() {
            let one = word.text.split(' ').any(|one| one == letters);
            return match () {
                () if word.text == letters => 10.0,
                () if one => 5.0,
                () if letters.len() > 3 && word.text.starts_with(letters) => 4.0,
                () if letters.len() > 4 && one_slip(&word.text, letters) => 3.0,
                () => 0.0,
            };
        }
        let (sound, initials) = (word.sound.as_str(), word.initials.as_str());
        let from_a_syllable = || {
            let mut rests = word.begins.iter().filter_map(|from| sound.get(*from..));
            rests.any(|rest| rest.starts_with(letters))
        };
        match () {
            () if sound == letters => 12.0,
            () if initials == letters && letters.len() > 1 => 6.0,
            () if letters.len() > 2 && sound.starts_with(letters) => 8.0,
            () if letters.len() > 3 && from_a_syllable() => 7.5,
            () if sound.len() > 3 && !word.begins.is_empty() && letters.contains(sound) => {
                5.0 * share(sound.len(), letters.len())
            }
            () if letters.len() > 4 && one_slip(sound, letters) => 4.0,
            () if letters.len() > 3 && initials.contains(letters) => 3.0,
            () if letters.len() > 2 && initials.starts_with(letters) => 2.0,
            () => 0.0,
        }
    };
    let mut ways: Vec<f32> = entry
        .words
        .iter()
        .map(|word| fit(word) * word.value)
        .collect();
    ways.sort_by(|a, b| b.total_cmp(a));
    ways.iter().take(3).sum()
}

/// How much of the letters a word accounts for.
fn share(part: usize, whole: usize) -> f32 {
    let of = |n: usize| f32::from(u8::try_from(n).unwrap_or(u8::MAX));
    of(part) / of(whole.max(1))
}

/// Whether one letter is missing, too many, another one, or swapped with its neighbour. What somebody typed is Latin letters here.
fn one_slip(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > 1 {
        return false;
    }
    let same = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (x, y) = (
        a.get(same..).unwrap_or_default(),
        b.get(same..).unwrap_or_default(),
    );
    let swapped = match (x, y) {
        ([p, q, after @ ..], [r, s, rest @ ..]) => p == s && q == r && after == rest,
        _ => false,
    };
    let (after, rest) = (
        x.get(1..).unwrap_or_default(),
        y.get(1..).unwrap_or_default(),
    );
    swapped || after == rest || after == y || x == rest
}

#[derive(Debug, PartialEq, Eq)]
enum Part {
    Han(String),
    Latin(String),
}

/// Cuts a folded query into runs of Chinese and of letters; everything else separates.
fn parts(query: &str) -> Vec<Part> {
    let mut found: Vec<Part> = Vec::new();
    let mut joined = false;
    for c in query.chars() {
        match (found.last_mut(), c) {
            (Some(Part::Han(text)), c) if joined && is_han(c) => text.push(c),
            (Some(Part::Latin(text)), c) if joined && c.is_ascii_alphanumeric() => text.push(c),
            (_, c) if is_han(c) => found.push(Part::Han(c.to_string())),
            (_, c) if c.is_ascii_alphanumeric() => found.push(Part::Latin(c.to_string())),
            _ => {
                joined = false;
                continue;
            }
        }
        joined = true;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_service_is_found_by_its_name_in_either_writing_by_pinyin_and_with_a_slip() {
        for query in [
            "困难残疾人生活补贴",
            "困難殘疾人生活補貼",
            "生活补贴",
            "shenghuobutie",
            "shenghuobuti",
            "升活补帖",
        ] {
            let found = Finder::shipped().find(query, 5);
            assert!(found.contains(&"living_subsidy"), "{query}: {found:?}");
        }
    }

    #[test]
    fn nothing_is_found_by_nothing() {
        for query in ["", "  ", "？！", "@@@@", "𝄞"] {
            assert!(Finder::shipped().find(query, 5).is_empty(), "{query}");
        }
    }

    #[test]
    fn one_slip_is_one_letter() {
        for (a, b) in [
            ("lunyi", "lunyi"),
            ("lunyi", "luny"),
            ("lunyi", "lunyyi"),
            ("lunyi", "lnuyi"),
            ("lunyi", "lumyi"),
        ] {
            assert!(one_slip(a, b), "{a} {b}");
        }
        for (a, b) in [("lunyi", "lun"), ("lunyi", "yilun"), ("lunyi", "lunabc")] {
            assert!(!one_slip(a, b), "{a} {b}");
        }
    }
}
