//! The words of one language. Message files in `locales/<lang>/` are embedded and read once at start (`load`); messages without
//! arguments are resolved then, so that a page only looks them up, and only the others stay as syntax trees. A language keeps
//! its own words; what it lacks is looked up in the language that stands in for it.
//!
//! Dates and months are written here too, because their form belongs to the language.

mod load;
mod named;

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
    sync::{Arc, OnceLock},
};

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast;

/// A value for a placeholder of a message.
pub type Arg<'a> = FluentValue<'a>;

/// A month, as year and month (1 to 12).
pub type YearAndMonth = (i32, u32);

/// The language shown when another one lacks a message.
pub const FIRST_LANGUAGE: &str = "zh-CN";

/// A locale that is no language: Chinese words disguised in Mongolian letters, to prove that pages stand in vertical lines.
pub const VERTICAL: &str = "mn-Mong-x-layout";

/// One language's messages.
pub struct Text {
    /// Messages without placeholders: keys and most words are borrowed from the embedded files.
    plain: HashMap<&'static str, Cow<'static, str>>,
    /// Messages with placeholders.
    filled: FluentBundle<FluentResource>,
    /// Keys of both kinds.
    own: BTreeSet<&'static str>,
    /// Whose messages stand in, one by one, for those that this language lacks.
    fallback: Option<Arc<Text>>,
    mistakes: Vec<String>,
    is_easy: bool,
    /// Keys by their words, made when first asked for.
    keys: OnceLock<HashMap<String, String>>,
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
        load::locale(lang)
    }

    /// The same, for a reader who acts for another: a message's words are those of its attribute `.other`, where it has one
    /// (“申请人的…” for “您的…”).
    pub fn locale_for(lang: &str, for_another: bool) -> &'static Text {
        match for_another {
            true => load::locale_for_another(lang),
            false => load::locale(lang),
        }
    }

    /// The folders of messages.
    pub fn locales() -> impl Iterator<Item = &'static str> {
        load::locales()
    }

    /// What was wrong with the message files: empty in any release, a test sees to it.
    #[must_use]
    pub fn mistakes(&self) -> &[String] {
        &self.mistakes
    }

    /// Whether there is such a message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.own.contains(key) || self.fallback.as_ref().is_some_and(|other| other.has(key))
    }

    /// Whether the language's own files have such a message.
    #[must_use]
    pub fn has_own(&self, key: &str) -> bool {
        self.own.contains(key)
    }

    /// The keys of the language's own files: without those that its fallback lends.
    pub fn own_keys(&self) -> impl Iterator<Item = &str> {
        self.own.iter().copied()
    }

    /// The names of a message's arguments.
    #[must_use]
    pub fn arguments(&self, key: &str) -> BTreeSet<String> {
        if let (Some(other), false) = (&self.fallback, self.own.contains(key)) {
            return other.arguments(key);
        }
        let mut names = BTreeSet::new();
        if let Some(pattern) = self.pattern(key) {
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
        self.maybe(key).unwrap_or(key)
    }

    /// A message without arguments, if there is one.
    #[must_use]
    pub fn maybe(&self, key: &str) -> Option<&str> {
        match (self.plain.get(key), &self.fallback) {
            (Some(words), _) => Some(words),
            // What has no placeholders in the fallback may have some here.
            (None, Some(other)) if !self.own.contains(key) => other.maybe(key),
            (None, _) => None,
        }
    }

    /// A message with arguments.
    #[must_use]
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.fill(key, args).unwrap_or_else(|| key.to_owned())
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
        .find_map(|key| self.fill(key, &args))
        .unwrap_or_else(|| self.get("error-other").to_owned())
    }

    /// The words of a code of a closed list: `{family}-{code}`; the code itself where a word is missing.
    #[must_use]
    pub fn word<'a>(&'a self, family: &str, code: &'a str) -> &'a str {
        self.maybe(&format!("{family}-{code}")).unwrap_or(code)
    }

    /// What follows when the last day of a list passes.
    #[must_use]
    pub fn otherwise(&self, otherwise: Otherwise) -> &str {
        self.get(match otherwise {
            Otherwise::Ends => "case-supplement-else",
            Otherwise::Report => "case-supplement-else-report",
            Otherwise::Ask => "case-supplement-else-ask",
        })
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

    fn pattern(&self, key: &str) -> Option<&ast::Pattern<&str>> {
        self.filled.get_message(key)?.value()
    }

    fn fill(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
        if let Some(plain) = self.plain.get(key) {
            return Some(plain.clone().into_owned());
        }
        let Some(pattern) = self.pattern(key) else {
            return self.fallback.as_ref()?.fill(key, args);
        };
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        let mut errors = Vec::new();
        let words = self
            .filled
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

/// What follows when the last day of a list of what is missing passes and nothing came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Otherwise {
    /// An application ends.
    #[default]
    Ends,
    /// A report is looked into with what is there.
    Report,
    /// An ask to act for another stays; the township decides on what is there.
    Ask,
}
