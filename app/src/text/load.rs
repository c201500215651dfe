//! Reading message files. A message without placeholders is kept as its words, borrowed from the file where it is one line; the
//! rest of a file is written out again without them and kept as a syntax tree, a fiftieth of all messages.
//! Adding a language is adding a folder and, where another language's words shall stand in for missing ones, a line in
//! [`FALLBACKS`].

use super::{FIRST_LANGUAGE, Text, VERTICAL};
use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::{ast, parser, serializer};
use include_dir::{Dir, include_dir};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, OnceLock},
};
use unic_langid::LanguageIdentifier;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../locales");

/// Whose messages stand in, one by one, for those that a language lacks.
const FALLBACKS: [(&str, &str); 2] = [("zh-CN-x-easy", FIRST_LANGUAGE), ("en", FIRST_LANGUAGE)];

/// The messages of a language; those of the first language where there is no such folder.
pub(super) fn locale(lang: &str) -> &'static Text {
    static DISGUISED: OnceLock<Text> = OnceLock::new();
    if lang == VERTICAL {
        return DISGUISED.get_or_init(load_disguised);
    }
    let (all, empty) = all();
    all.get(lang)
        .or_else(|| all.get(FIRST_LANGUAGE))
        .map_or(empty, Arc::as_ref)
}

type All = (BTreeMap<&'static str, Arc<Text>>, Text);

fn all() -> &'static All {
    static ALL: OnceLock<All> = OnceLock::new();
    ALL.get_or_init(|| (load_all(), load("und", None, &[])))
}

/// The messages for a reader who acts for another: those with the attribute [`OTHER`], over all others of the language.
pub(super) fn locale_for_another(lang: &str) -> &'static Text {
    static OTHERS: OnceLock<BTreeMap<&'static str, Text>> = OnceLock::new();
    let others = OTHERS.get_or_init(|| {
        let (all, _) = all();
        all.iter()
            .map(|(lang, own)| (*lang, others(lang, own)))
            .collect()
    });
    others.get(lang).unwrap_or_else(|| locale(lang))
}

/// The attribute with the words for somebody who acts for another.
const OTHER: &str = "other";

fn others(lang: &str, own: &Arc<Text>) -> Text {
    let mut text = load(lang, Some(Arc::clone(own)), &[]);
    // A message that the language borrows is borrowed with its twin.
    let lender = FALLBACKS.iter().find(|(one, _)| *one == lang);
    for (_, words) in lender.map_or_else(Vec::new, |(_, other)| files_of(other)) {
        read_others(&mut text, words, |key| !own.own.contains(key));
    }
    for (_, words) in files_of(lang) {
        read_others(&mut text, words, |_| true);
    }
    text
}

fn read_others(text: &mut Text, words: &'static str, wanted: impl Fn(&str) -> bool) {
    let resource = parser::parse_runtime(words).unwrap_or_else(|(resource, _)| resource);
    let mut rest = Vec::new();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let key = message.id.name;
        let mut attributes = message.attributes.into_iter();
        let twin = attributes.find(|one| one.id.name == OTHER);
        let Some(twin) = twin.filter(|_| wanted(key)) else {
            continue;
        };
        text.own.insert(key);
        match plain(&twin.value) {
            Some(words) => {
                text.plain.insert(key, words);
            }
            None => rest.push(ast::Entry::Message(ast::Message {
                id: message.id,
                value: Some(twin.value),
                attributes: Vec::new(),
                comment: None,
            })),
        }
    }
    if !rest.is_empty() {
        let rest = serializer::serialize(&ast::Resource { body: rest });
        let rest = FluentResource::try_new(rest).unwrap_or_else(|(resource, _)| resource);
        text.filled.add_resource_overriding(rest);
    }
}

/// The folders of messages.
pub(super) fn locales() -> impl Iterator<Item = &'static str> {
    LOCALES.dirs().filter_map(|dir| dir.path().to_str())
}

fn load_all() -> BTreeMap<&'static str, Arc<Text>> {
    let fallback_of = |lang: &str| {
        let found = FALLBACKS.iter().find(|(own, _)| *own == lang);
        found.map(|(_, other)| *other)
    };
    let mut all = BTreeMap::new();
    // Those that stand in for others come first; they have none themselves.
    for lang in locales().filter(|lang| fallback_of(lang).is_none()) {
        all.insert(lang, Arc::new(load(lang, None, &files_of(lang))));
    }
    for lang in locales() {
        if let Some(other) = fallback_of(lang) {
            let text = load(lang, all.get(other).cloned(), &files_of(lang));
            all.insert(lang, Arc::new(text));
        }
    }
    all
}

/// Name and words.
type File = (String, &'static str);

fn files_of(lang: &str) -> Vec<File> {
    let mut files = Vec::new();
    if let Some(dir) = LOCALES.get_dir(lang) {
        collect(dir, &mut files);
    }
    files
}

fn collect(dir: &Dir<'static>, files: &mut Vec<File>) {
    for file in dir.files() {
        let name = file.path().display().to_string();
        if let (true, Some(words)) = (name.ends_with(".ftl"), file.contents_utf8()) {
            files.push((name, words));
        }
    }
    dir.dirs().for_each(|below| collect(below, files));
}

fn load(lang: &str, fallback: Option<Arc<Text>>, files: &[File]) -> Text {
    let id: LanguageIdentifier = lang.parse().unwrap_or_default();
    let mut filled = FluentBundle::new_concurrent(vec![id]);
    // The marks around placeholders would be spoken or break a copied number.
    filled.set_use_isolating(false);
    let mut text = Text {
        plain: HashMap::new(),
        filled,
        own: BTreeSet::new(),
        fallback,
        mistakes: Vec::new(),
        is_easy: lang.ends_with("-x-easy"),
        keys: OnceLock::new(),
    };
    for (name, words) in files {
        read(&mut text, name, words);
    }
    text.plain.shrink_to_fit();
    text
}

/// Sorts the messages of one file into those with and those without placeholders.
fn read(text: &mut Text, name: &str, words: &'static str) {
    let resource = parser::parse_runtime(words).unwrap_or_else(|(resource, errors)| {
        let told = errors.iter().map(|error| format!("{name}: {error}"));
        text.mistakes.extend(told);
        resource
    });
    let mut rest = Vec::new();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        let key = message.id.name;
        if !text.own.insert(key) {
            text.mistakes.push(format!("{name}: {key} is there twice"));
        }
        match message.value.as_ref().and_then(plain) {
            Some(words) => {
                text.plain.insert(key, words);
            }
            None => rest.push(ast::Entry::Message(message)),
        }
    }
    if !rest.is_empty() {
        let rest = serializer::serialize(&ast::Resource { body: rest });
        let rest = FluentResource::try_new(rest).unwrap_or_else(|(resource, _)| resource);
        text.filled.add_resource_overriding(rest);
    }
}

/// The words of a message that has no placeholders.
fn plain(pattern: &ast::Pattern<&'static str>) -> Option<Cow<'static, str>> {
    let mut words = Cow::Borrowed("");
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => words += *value,
            // A literal, for a space that the file format would trim.
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => words += *value,
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    Some(words)
}

fn load_disguised() -> Text {
    // Held for as long as the program runs, like the embedded files.
    let files: Vec<File> = files_of(FIRST_LANGUAGE)
        .into_iter()
        .map(|(name, words)| (name, &*disguised(words).leak()))
        .collect();
    let chinese = Arc::new(load(VERTICAL, None, &files));
    let own = (VERTICAL.to_owned(), "html-lang = mn-Mong\n");
    load(VERTICAL, Some(chinese), &[own])
}

/// A message file whose Han characters outside placeholders are Mongolian letters: two for one, in words of six.
fn disguised(words: &str) -> String {
    const LETTERS: [char; 12] = ['ᠠ', 'ᠪ', 'ᠢ', 'ᠯ', 'ᠤ', 'ᠨ', 'ᠡ', 'ᠷ', 'ᠣ', 'ᠭ', 'ᠰ', 'ᠮ'];
    let mut out = String::with_capacity(words.len() * 2);
    for line in words.lines() {
        let (mut depth, mut run) = (0_u32, 0_u32);
        for sign in line.chars() {
            match sign {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > 0 || !('\u{4e00}'..='\u{9fff}').contains(&sign) {
                out.push(sign);
                continue;
            }
            run += 1;
            if run % 4 == 0 {
                out.push(' ');
            }
            let nth = u32::from(sign) as usize;
            out.extend(
                LETTERS
                    .get(nth % 12)
                    .into_iter()
                    .chain(LETTERS.get(nth / 12 % 12)),
            );
        }
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use fluent_bundle::FluentArgs;

    #[test]
    fn what_is_kept_says_the_same_as_the_whole_file() {
        let mut compared = 0;
        for lang in locales() {
            let text = locale(lang);
            for (name, words) in files_of(lang) {
                let id: LanguageIdentifier = lang.parse().unwrap_or_default();
                let mut whole = FluentBundle::new_concurrent(vec![id]);
                whole.set_use_isolating(false);
                whole.add_resource_overriding(FluentResource::try_new(words.to_owned()).unwrap());
                let keys = text.own_keys().filter(|key| whole.has_message(key));
                for key in keys {
                    for number in [0, 1, 2, 12] {
                        let names = text.arguments(key);
                        let args: FluentArgs<'_> =
                            names.iter().map(|name| (name.as_str(), number)).collect();
                        let pairs: Vec<_> = args.iter().map(|(k, v)| (k, v.clone())).collect();
                        let pattern = whole.get_message(key).unwrap().value().unwrap();
                        let said = whole.format_pattern(pattern, Some(&args), &mut Vec::new());
                        assert_eq!(text.with(key, &pairs), said, "{name}: {key}");
                        compared += 1;
                    }
                }
            }
        }
        assert!(compared > 10_000);
    }

    #[test]
    fn messages_stand_alone() {
        // A message that another one names would be missing beside it: it has been taken out of the tree.
        for lang in locales() {
            for (name, words) in files_of(lang) {
                let resource = parser::parse_runtime(words).unwrap();
                let told = format!("{resource:?}");
                let refers = told.contains("MessageReference") || told.contains("TermReference");
                assert!(!refers, "{name} refers to another message");
            }
        }
    }
}
