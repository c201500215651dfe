//! The words of one language. Message files in `locales/<lang>/` are embedded and parsed once at start; messages without
//! arguments are resolved then, so that a page only looks them up. Adding a language is adding a folder and, where another
//! language's words shall stand in for missing ones, a line in [`FALLBACKS`].
//!
//! Dates and months are written here too, because their form belongs to the language.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::OnceLock,
};

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast;
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../locales");

/// A value for a placeholder of a message.
pub type Arg<'a> = FluentValue<'a>;

/// A month, as year and month (1 to 12).
pub type YearAndMonth = (i32, u32);

/// The language shown when another one lacks a message.
pub const FIRST_LANGUAGE: &str = "zh-CN";

/// Whose messages stand in, one by one, for those that a language lacks.
const FALLBACKS: [(&str, &str); 2] = [("zh-CN-x-easy", FIRST_LANGUAGE), ("en", FIRST_LANGUAGE)];

/// A locale that is no language: Chinese words disguised in Mongolian letters, to prove that pages stand in vertical lines.
pub const VERTICAL: &str = "mn-Mong-x-layout";

/// One language's messages.
pub struct Text {
    plain: HashMap<String, String>,
    /// Keys of the language's own files, not those of its fallback.
    own: BTreeSet<String>,
    bundle: FluentBundle<FluentResource>,
    mistakes: Vec<String>,
    is_easy: bool,
}

impl std::fmt::Debug for Text {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Text")
            .field("messages", &self.plain.len())
            .finish_non_exhaustive()
    }
}

impl Text {
    /// The messages of a language; those of the first language where there is no such folder.
    pub fn locale(lang: &str) -> &'static Text {
        static ALL: OnceLock<(BTreeMap<String, Text>, Text)> = OnceLock::new();
        static DISGUISED: OnceLock<Text> = OnceLock::new();
        if lang == VERTICAL {
            return DISGUISED.get_or_init(load_disguised);
        }
        let (all, empty) = ALL.get_or_init(|| (load_all(), load("und", &[], &[])));
        all.get(lang)
            .or_else(|| all.get(FIRST_LANGUAGE))
            .unwrap_or(empty)
    }

    /// The folders of messages.
    pub fn locales() -> impl Iterator<Item = &'static str> {
        LOCALES.dirs().filter_map(|dir| dir.path().to_str())
    }

    /// What was wrong with the message files: empty in any release, a test sees to it.
    #[must_use]
    pub fn mistakes(&self) -> &[String] {
        &self.mistakes
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    /// Whether the language's own files have such a message.
    #[must_use]
    pub fn has_own(&self, key: &str) -> bool {
        self.own.contains(key)
    }

    /// The keys of the language's own files: without those that its fallback lends.
    pub fn own_keys(&self) -> impl Iterator<Item = &str> {
        self.own.iter().map(String::as_str)
    }

    /// The names of a message's arguments.
    #[must_use]
    pub fn arguments(&self, key: &str) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        if let Some(pattern) = self.bundle.get_message(key).and_then(|one| one.value()) {
            arguments_of(pattern, &mut names);
        }
        names
    }

    /// Whether these are the words for easy reading, whose messages are lines.
    #[must_use]
    pub fn is_easy(&self) -> bool {
        self.is_easy
    }

    /// The language tag for `lang` and `Content-Language`.
    #[must_use]
    pub fn html_lang(&self) -> &str {
        self.get("html-lang")
    }

    /// A message without arguments. A missing one shows its key, so that it is seen (and a test fails).
    #[must_use]
    pub fn get<'a>(&'a self, key: &'a str) -> &'a str {
        self.plain.get(key).map_or(key, String::as_str)
    }

    /// A message without arguments, if there is one.
    #[must_use]
    pub fn maybe(&self, key: &str) -> Option<&str> {
        self.plain.get(key).map(String::as_str)
    }

    /// A message with arguments.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.filled(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A message of one service, `{service}-{name}`, or else the one shared by all, `shared-{name}`.
    #[must_use]
    pub fn service(&self, service: &str, name: &str) -> Option<&str> {
        self.maybe(&format!("{service}-{name}"))
            .or_else(|| self.maybe(&format!("shared-{name}")))
    }

    /// What to say about a mistyped field: the field's own words where there are some (`{service}-{field}-error-{code}`,
    /// then `shared-…`), else the general ones, `error-{code}`.
    #[must_use]
    pub fn error(&self, service: &str, field: &str, code: &str, number: Option<usize>) -> String {
        let args = [("n", Arg::from(number.unwrap_or(0)))];
        [
            format!("{service}-{field}-error-{code}"),
            format!("shared-{field}-error-{code}"),
            format!("error-{code}"),
        ]
        .iter()
        .find_map(|key| self.filled(key, &args))
        .unwrap_or_else(|| self.get("error-other").to_owned())
    }

    /// The words of a code of a closed list: `{family}-{code}`; the code itself where a word is missing.
    #[must_use]
    pub fn word<'a>(&'a self, family: &str, code: &'a str) -> &'a str {
        self.maybe(&format!("{family}-{code}")).unwrap_or(code)
    }

    /// A day with its weekday: 2026年11月17日（星期二）.
    #[must_use]
    pub fn date(&self, day: NaiveDate) -> String {
        let weekday = self.word(
            "weekday",
            WEEKDAYS
                .get(day.weekday().num_days_from_monday() as usize)
                .copied()
                .unwrap_or(""),
        );
        self.with(
            "date-long",
            &[
                ("y", year(day).into()),
                ("m", day.month().into()),
                ("d", day.day().into()),
                ("w", weekday.into()),
            ],
        )
    }

    /// A day without its year: 11月17日.
    #[must_use]
    pub fn short_date(&self, day: NaiveDate) -> String {
        self.with(
            "date-short",
            &[("m", day.month().into()), ("d", day.day().into())],
        )
    }

    /// A month: 2026年11月.
    #[must_use]
    pub fn month(&self, (y, m): YearAndMonth) -> String {
        self.with(
            "date-month",
            &[("y", y.to_string().into()), ("m", m.into())],
        )
    }

    /// A point in time (China time, as the caller gives it): 2026年11月3日 14:05.
    #[must_use]
    pub fn moment(&self, at: NaiveDateTime) -> String {
        let time = format!("{:02}:{:02}", at.hour(), at.minute());
        self.with(
            "date-moment",
            &[
                ("y", year(at.date()).into()),
                ("m", at.month().into()),
                ("d", at.day().into()),
                ("t", time.into()),
            ],
        )
    }

    fn filled(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        if let Some(plain) = self.plain.get(key) {
            return Some(plain.clone());
        }
        let pattern = self.bundle.get_message(key)?.value()?;
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        let mut errors = Vec::new();
        let words = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        Some(words.into_owned())
    }
}

/// Keys' ends, Monday first.
const WEEKDAYS: [&str; 7] = ["1", "2", "3", "4", "5", "6", "7"];

/// A year is a name, not a quantity: no digit grouping.
fn year(day: NaiveDate) -> Cow<'static, str> {
    Cow::Owned(day.year().to_string())
}

fn load_all() -> BTreeMap<String, Text> {
    LOCALES
        .dirs()
        .filter_map(|dir| {
            let lang = dir.path().to_str()?;
            let fallback = FALLBACKS
                .iter()
                .find(|(own, _)| *own == lang)
                .map_or_else(Vec::new, |(_, other)| files_of(other));
            Some((lang.to_owned(), load(lang, &fallback, &files_of(lang))))
        })
        .collect()
}

type File = (String, Cow<'static, str>);
type Files = Vec<File>;

fn files_of(lang: &str) -> Files {
    let mut files = Vec::new();
    if let Some(dir) = LOCALES.get_dir(lang) {
        collect(dir, &mut files);
    }
    files
}

fn collect(dir: &Dir<'static>, files: &mut Files) {
    for file in dir.files() {
        let name = file.path().display().to_string();
        if let (true, Some(words)) = (name.ends_with(".ftl"), file.contents_utf8()) {
            files.push((name, Cow::Borrowed(words)));
        }
    }
    dir.dirs().for_each(|below| collect(below, files));
}

/// The own files' messages over those of the fallback's files.
fn load(lang: &str, fallback: &[File], own: &[File]) -> Text {
    let id: LanguageIdentifier = lang.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The marks around placeholders would be spoken or break a copied number.
    bundle.set_use_isolating(false);
    let mut text = Text {
        plain: HashMap::new(),
        own: BTreeSet::new(),
        bundle,
        mistakes: Vec::new(),
        is_easy: lang.ends_with("-x-easy"),
    };
    for (name, words) in fallback {
        let resource = parsed(name, words, &mut text.mistakes);
        text.plain
            .extend(resource.entries().filter_map(plain_message));
        text.bundle.add_resource_overriding(resource);
    }
    for (name, words) in own {
        let resource = parsed(name, words, &mut text.mistakes);
        for entry in resource.entries() {
            let ast::Entry::Message(message) = entry else {
                continue;
            };
            let key = message.id.name;
            if !text.own.insert(key.to_owned()) {
                text.mistakes.push(format!("{name}: {key} is there twice"));
            }
            // What had no placeholders in the fallback may have some here.
            text.plain.remove(key);
        }
        text.plain
            .extend(resource.entries().filter_map(plain_message));
        text.bundle.add_resource_overriding(resource);
    }
    text
}

fn parsed(name: &str, words: &str, mistakes: &mut Vec<String>) -> FluentResource {
    match FluentResource::try_new(words.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            mistakes.extend(errors.iter().map(|error| format!("{name}: {error}")));
            resource
        }
    }
}

fn load_disguised() -> Text {
    let mut files: Files = files_of(FIRST_LANGUAGE)
        .into_iter()
        .map(|(name, words)| (name, Cow::Owned(disguised(&words))))
        .collect();
    let own = "html-lang = mn-Mong\n".to_owned();
    files.push((VERTICAL.to_owned(), Cow::Owned(own)));
    let fallback: Files = files.drain(..files.len() - 1).collect();
    load(VERTICAL, &fallback, &files)
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

fn arguments_of(pattern: &ast::Pattern<&str>, names: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else {
            continue;
        };
        match expression {
            ast::Expression::Inline(one) => argument_of(one, names),
            ast::Expression::Select { selector, variants } => {
                argument_of(selector, names);
                for variant in variants {
                    arguments_of(&variant.value, names);
                }
            }
        }
    }
}

fn argument_of(one: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    if let ast::InlineExpression::VariableReference { id } = one {
        names.insert(id.name.to_owned());
    }
}

/// Id and words of a message that has no placeholders.
fn plain_message(entry: &ast::Entry<&str>) -> Option<(String, String)> {
    let ast::Entry::Message(message) = entry else {
        return None;
    };
    let mut words = String::new();
    for element in &message.value.as_ref()?.elements {
        match element {
            ast::PatternElement::TextElement { value } => words.push_str(value),
            // A literal, for a space that the file format would trim.
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => words.push_str(value),
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    Some((message.id.name.to_owned(), words))
}
