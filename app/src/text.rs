//! The words of one language. Message files in `locales/<lang>/` are embedded and parsed once at start; messages without
//! arguments are resolved then, so that a page only looks them up. Adding a language is adding a folder.
//!
//! Dates and months are written here too, because their form belongs to the language.

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
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

/// One language's messages.
pub struct Text {
    plain: HashMap<String, String>,
    bundle: FluentBundle<FluentResource>,
    mistakes: Vec<String>,
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
        let (all, empty) = ALL.get_or_init(|| (load_all(), load("und", &[])));
        all.get(lang)
            .or_else(|| all.get(FIRST_LANGUAGE))
            .unwrap_or(empty)
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

    /// All keys of messages without arguments.
    pub fn plain_keys(&self) -> impl Iterator<Item = &str> {
        self.plain.keys().map(String::as_str)
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
            let lang = dir.path().to_str()?.to_owned();
            let mut files = Vec::new();
            collect(dir, &mut files);
            Some((lang.clone(), load(&lang, &files)))
        })
        .collect()
}

fn collect(dir: &Dir<'static>, files: &mut Vec<(String, &'static str)>) {
    for file in dir.files() {
        let name = file.path().display().to_string();
        if let (true, Some(words)) = (name.ends_with(".ftl"), file.contents_utf8()) {
            files.push((name, words));
        }
    }
    dir.dirs().for_each(|below| collect(below, files));
}

fn load(lang: &str, files: &[(String, &str)]) -> Text {
    let id: LanguageIdentifier = lang.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // The marks around placeholders would be spoken or break a copied number.
    bundle.set_use_isolating(false);
    let (mut plain, mut mistakes) = (HashMap::new(), Vec::new());
    for (name, words) in files {
        let resource = match FluentResource::try_new((*words).to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                mistakes.extend(errors.iter().map(|error| format!("{name}: {error}")));
                resource
            }
        };
        plain.extend(resource.entries().filter_map(plain_message));
        if let Err(errors) = bundle.add_resource(resource) {
            mistakes.extend(errors.iter().map(|error| format!("{name}: {error}")));
        }
    }
    Text {
        plain,
        bundle,
        mistakes,
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
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    Some((message.id.name.to_owned(), words))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_the_look_guide_says() {
        let text = Text::locale("zh-CN");
        let day = NaiveDate::from_ymd_opt(2026, 11, 17).unwrap();
        assert_eq!(text.date(day), "2026年11月17日（星期二）");
        assert_eq!(text.short_date(day), "11月17日");
        assert_eq!(text.month((2026, 11)), "2026年11月");
        assert_eq!(
            text.moment(day.and_hms_opt(9, 5, 0).unwrap()),
            "2026年11月17日 09:05"
        );
    }

    #[test]
    fn message_files_have_no_mistakes() {
        assert_eq!(Text::locale("zh-CN").mistakes(), &[] as &[String]);
    }

    #[test]
    fn an_unknown_language_gets_the_first_one() {
        assert_eq!(
            Text::locale("xx").get("product"),
            Text::locale("zh-CN").get("product")
        );
    }

    #[test]
    fn a_field_without_own_words_gets_the_general_error() {
        let text = Text::locale("zh-CN");
        assert_eq!(
            text.error("nothing", "nothing", "missing", None),
            text.get("error-missing")
        );
    }
}
