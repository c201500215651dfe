//! The form model: a form is data compiled once ([`FormDef`]), answers are one map of raw text keyed by stable question id
//! ([`Answers`]), and [`journey::simulate`] says, purely, which pages are on the way, which come next and what is wrong.
//! Words are not here: titles, hints and errors are message keys made of service, page and question ids.
//!
//! Repeated entries (people of a household, periods) are in `entry`, parts of a long form in `section`, what a new version
//! carries over in `change`, who typed an answer in `typist`, what can be wrong with a definition in `check`.
//!
//! To ask something new: a `[[page]]` in the service's file and its messages. A new *kind* of question is one variant of
//! [`FieldKind`], and the compiler lists the rest.
pub mod change;
mod check;
pub mod entry;
pub mod journey;
mod question;
pub mod section;
pub mod typist;
pub mod value;

pub(crate) use question::is_id;
pub use question::{FieldKind, Prefill, QuestionDef};
pub use typist::{Hand, Sheet};

use crate::id_number::IdNumber;
use change::ChangeDef;
use chrono::NaiveDate;
use entry::ListDef;
use section::SectionDef;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Raw text as typed, by question id; several choices are joined by one space. Kept even when wrong, so nothing is lost.
/// Answers of a repeated entry have the key `list.entry.question`; `list` holds the entries' ids in their order.
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

    /// Takes over what a page's form sent, for one entry where the page is repeated. Only the page's own questions are
    /// stored; anything else is ignored.
    pub fn save(&mut self, page: &PageDef, entry: Option<&str>, sent: &Answers) {
        for question in &page.questions {
            let key = typist::key(page, entry, question);
            self.0.insert(key, sent.raw(&question.id).to_owned());
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
    /// Parts of a long form: with them a draft has a list of tasks.
    #[serde(rename = "section", default)]
    pub sections: Vec<SectionDef>,
    /// What each version after the first brought.
    #[serde(rename = "change", default)]
    pub changes: Vec<ChangeDef>,
    /// Questions of earlier versions: still shown where somebody answered them.
    #[serde(default)]
    pub gone: Vec<QuestionDef>,
}

/// One page: usually one question. Its words: `{service}-page-{id}-title`, `-hint`, `-why`; shared pages use `shared-…`.
#[derive(Clone, Debug, Default, Deserialize)]
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
    /// Makes it the list of a repeated part: what was entered, and whether there is another. Its question is made by the loader.
    #[serde(default)]
    pub list: Option<ListDef>,
    /// The list it belongs to: asked again for each entry of it.
    #[serde(default)]
    pub repeat: Option<String>,
    /// Asks nothing: says that the answers may not fit, what to look at instead, and that one may go on all the same.
    #[serde(default)]
    pub exit: bool,
    /// Services to look at instead, on an exit.
    #[serde(default)]
    pub instead: Vec<String>,
}

/// Holds when the question has one of these answers (on a page that is itself on the way), or when the person of the identity
/// number that was given is older than so many years. The second leads to an exit only: age warns, it never decides.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Id of an earlier question.
    pub question: String,
    /// Any of these options.
    #[serde(default)]
    pub is: Vec<String>,
    /// Older than this, in full years.
    #[serde(default)]
    pub older_than: Option<u32>,
}

/// What the rules of a form may look at besides the answers.
#[derive(Clone, Debug)]
pub struct Context {
    /// The applicant's own identity number; a certificate must contain it.
    pub id_number: Option<IdNumber>,
    /// Today in China.
    pub today: NaiveDate,
}

impl Condition {
    /// Whether these answers fit, wherever the question stands.
    #[must_use]
    pub fn fits(&self, answers: &Answers, today: NaiveDate) -> bool {
        let chosen = |option: &String| answers.chose(&self.question, option);
        let age = || {
            let number = IdNumber::parse(answers.raw(&self.question)).ok()?;
            today.years_since(number.birth_date())
        };
        match self.older_than {
            Some(years) => age().is_some_and(|age| age > years),
            None => self.is.iter().any(chosen),
        }
    }
}

impl FormDef {
    /// A page by its id.
    #[must_use]
    pub fn page(&self, id: &str) -> Option<&PageDef> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// All questions in order, those of entries included.
    pub fn questions(&self) -> impl Iterator<Item = &QuestionDef> {
        self.pages.iter().flat_map(|page| &page.questions)
    }

    /// The question behind the key of an answer, and whether the key is that of a list.
    #[must_use]
    pub fn question_of(&self, key: &str) -> Option<&QuestionDef> {
        let id = key.rsplit('.').next().unwrap_or(key);
        let list = self
            .pages
            .iter()
            .find(|page| page.list.is_some() && page.id == id);
        if let Some(page) = list {
            return page.questions.first();
        }
        let mut all = self.questions().chain(&self.gone);
        all.find(|question| question.id == id)
    }

    /// The pages that are asked for each entry of a list.
    pub fn entry_pages<'f>(&'f self, list: &'f str) -> impl Iterator<Item = &'f PageDef> + 'f {
        let of = move |page: &&PageDef| page.repeat.as_deref() == Some(list);
        self.pages.iter().filter(of)
    }
}
