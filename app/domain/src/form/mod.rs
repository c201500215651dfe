//! The form model: a form is data compiled once ([`FormDef`]), answers are one map of raw text keyed by stable question id
//! ([`Answers`]), and [`journey::simulate`] says, purely, which pages are on the way, which come next and what is wrong.
//! Words are not here: titles, hints and errors are message keys made of service, page and question ids.
//!
//! To ask something new: a `[[page]]` in the service's file and its messages. A new *kind* of question is one variant of
//! [`FieldKind`], and the compiler lists the rest.
pub mod journey;
pub mod value;

use crate::id_number::IdNumber;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Raw text as typed, by question id; several choices are joined by one space. Kept even when wrong, so nothing is lost.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(pub BTreeMap<String, String>);

impl Answers {
    /// What was typed, or nothing.
    #[must_use]
    pub fn raw(&self, question: &str) -> &str {
        self.0.get(question).map_or("", String::as_str)
    }

    /// Whether a choice (or one of several) was made.
    #[must_use]
    pub fn chose(&self, question: &str, option: &str) -> bool {
        self.raw(question).split(' ').any(|chosen| chosen == option)
    }

    /// Takes over what a page's form sent. Only the page's own questions are stored; anything else is ignored.
    pub fn save(&mut self, page: &PageDef, sent: &Answers) {
        for question in &page.questions {
            self.0
                .insert(question.id.clone(), sent.raw(&question.id).to_owned());
        }
    }
}

/// Where a form's definition is wrong, and what is wrong there.
pub type Misfit = (String, String);

/// A form, version by version.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormDef {
    /// Raised with each change of questions; a draft remembers the version it was begun with.
    pub version: u32,
    /// Pages in order.
    #[serde(rename = "page")]
    pub pages: Vec<PageDef>,
}

/// One page: usually one question. Its words: `{service}-page-{id}-title`, `-hint`, `-why`; shared pages use `shared-…`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageDef {
    /// Stable id, also in the URL.
    pub id: String,
    /// All must hold for the page to be asked; none means always.
    #[serde(default)]
    pub when: Vec<Condition>,
    /// Questions in order.
    #[serde(rename = "question", default)]
    pub questions: Vec<QuestionDef>,
    /// Takes the whole page from `services/shared.toml` under this page's id.
    #[serde(default)]
    pub shared: bool,
    /// The repeatable part it belongs to: consecutive pages with the same id are asked again for each entry.
    #[serde(default)]
    pub repeat: Option<String>,
}

/// Holds when the question has one of these answers (on a page that is itself on the way).
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Id of an earlier question.
    pub question: String,
    /// Any of these options.
    pub is: Vec<String>,
}

/// One question.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionDef {
    /// Stable id: the key of the answer, and of its words `…-q-{id}`.
    pub id: String,
    /// How it is asked and read.
    pub kind: FieldKind,
    /// Whether it may be left empty.
    #[serde(default)]
    pub optional: bool,
    /// Options of a choice, in order.
    #[serde(default)]
    pub options: Vec<String>,
    /// The option that excludes all others in `choices`.
    #[serde(default)]
    pub none: Option<String>,
    /// HTML autocomplete token (WCAG 1.3.5), only for questions about the person who fills in.
    #[serde(default)]
    pub autocomplete: Option<String>,
    /// Where a first value comes from.
    #[serde(default)]
    pub prefill: Option<Prefill>,
    /// Household economy is for civil affairs and township only; the federation never sees it (R3.1).
    #[serde(default)]
    pub household: bool,
    /// Money data: shown only by its last figures to officers before the roll.
    #[serde(default)]
    pub money: bool,
    /// A date that may not lie in the future.
    #[serde(default)]
    pub past: bool,
    /// The least number.
    #[serde(default)]
    pub min: Option<u32>,
    /// The greatest number.
    #[serde(default)]
    pub max: Option<u32>,
}

/// How a question is asked and read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FieldKind {
    /// One line, at most 200 characters.
    Text,
    /// Several lines, at most 2,000 characters.
    LongText,
    /// A person's name.
    Name,
    /// A resident identity number.
    IdNumber,
    /// The applicant's own disability certificate number.
    Certificate,
    /// A phone number.
    Phone,
    /// A bank account or card.
    Account,
    /// A day.
    Date,
    /// Yes or no.
    YesNo,
    /// One of the options.
    Choice,
    /// Any of the options.
    Choices,
    /// A township, by its 9-digit code.
    Township,
    /// A whole number, from `min` to `max` (0 to 999,999,999 where they are not set).
    Number,
}

/// Where a first value comes from; the page names the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Prefill {
    /// The phone of the account.
    Phone,
    /// The name of the account.
    Name,
}

/// What the rules of a form may look at besides the answers.
#[derive(Clone, Debug)]
pub struct Context {
    /// The applicant's own identity number; a certificate must contain it.
    pub id_number: Option<IdNumber>,
    /// Today in China.
    pub today: NaiveDate,
}

impl FormDef {
    /// A page by its id.
    #[must_use]
    pub fn page(&self, id: &str) -> Option<&PageDef> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// What is wrong with the definition itself: double ids, conditions on unknown or later questions, choices without
    /// options.
    #[must_use]
    pub fn mistakes(&self) -> Vec<Misfit> {
        let mut found = Vec::new();
        let mut seen: BTreeMap<&str, &QuestionDef> = BTreeMap::new();
        let mut pages: Vec<&str> = Vec::new();
        if self.pages.is_empty() {
            found.push(("form.page".to_owned(), "a form needs a page".to_owned()));
        }
        for page in &self.pages {
            let mut wrong = |problem: String| found.push((page.key(), problem));
            if pages.contains(&page.id.as_str()) {
                wrong("the id is used twice".to_owned());
            }
            pages.push(&page.id);
            if matches!(page.id.as_str(), "check" | "discard" | "papers" | "receipt")
                || !is_id(&page.id)
            {
                wrong("not a usable id".to_owned());
            }
            if page.questions.is_empty() {
                wrong("asks nothing".to_owned());
            }
            for Condition { question, is } in &page.when {
                match seen.get(question.as_str()) {
                    None => wrong(format!("depends on {question}, which is not asked before")),
                    Some(asked) => is
                        .iter()
                        .filter(|option| !asked.offers(option))
                        .for_each(|option| wrong(format!("{question} has no option {option}"))),
                }
            }
            for question in &page.questions {
                let id = &question.id;
                for mistake in question.mistakes() {
                    wrong(format!("question {id}: {mistake}"));
                }
                if seen.insert(id, question).is_some() {
                    wrong(format!("question {id} is asked twice"));
                }
            }
        }
        found
    }
}

impl FormDef {
    /// What is wrong with a condition outside the pages (a paper that is needed only then).
    pub(crate) fn misfits_of(&self, condition: &Condition) -> Vec<String> {
        let Condition { question, is } = condition;
        let mut all = self.pages.iter().flat_map(|page| &page.questions);
        match all.find(|one| one.id == *question) {
            None => vec![format!("depends on {question}, which is not asked")],
            Some(asked) => is
                .iter()
                .filter(|option| !asked.offers(option))
                .map(|option| format!("{question} has no option {option}"))
                .collect(),
        }
    }
}

impl PageDef {
    /// Where it stands in its service's file.
    pub(crate) fn key(&self) -> String {
        format!("page {}", self.id)
    }
}

pub(crate) fn is_id(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

impl QuestionDef {
    /// Whether this answer can be chosen.
    #[must_use]
    pub fn offers(&self, option: &str) -> bool {
        match self.kind {
            FieldKind::YesNo => matches!(option, "yes" | "no"),
            _ => self.options.iter().any(|known| known == option),
        }
    }

    fn mistakes(&self) -> Vec<&'static str> {
        let choice = matches!(self.kind, FieldKind::Choice | FieldKind::Choices);
        let mut found = Vec::new();
        if !is_id(&self.id) {
            found.push("not a usable id");
        }
        if choice && self.options.len() < 2 {
            found.push("a choice needs two options");
        }
        if !choice && !self.options.is_empty() {
            found.push("only a choice has options");
        }
        if self.options.iter().any(|option| !is_id(option)) {
            found.push("an option is not a usable id");
        }
        if self.kind != FieldKind::Number && (self.min.is_some() || self.max.is_some()) {
            found.push("only a number has min and max");
        }
        if self.min.zip(self.max).is_some_and(|(min, max)| min > max) {
            found.push("min is greater than max");
        }
        if self
            .none
            .as_ref()
            .is_some_and(|none| !self.options.contains(none))
        {
            found.push("`none` is not among the options");
        }
        found
    }
}
