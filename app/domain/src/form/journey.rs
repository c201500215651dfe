//! Which pages are on the way. Pure: the same form, answers and context always give the same journey, and no cursor is stored.
//!
//! The main line is what one walks with "next" and "back". The pages of an entry hang off its list: from the last of them one
//! comes back to the list, which asks for another.
use super::{
    Answers, Condition, Context, FormDef, PageDef, entry,
    value::{Value, read},
};
use crate::field::FieldError;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// What is wrong with one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The question's id.
    pub question: String,
    /// Why.
    pub error: FieldError,
}

/// A page on the way; of one entry, where it is repeated.
#[derive(Clone, Debug)]
pub struct Stop<'f> {
    /// The page.
    pub page: &'f PageDef,
    /// The entry.
    pub entry: Option<String>,
    pub(super) right: bool,
    pub(super) touched: bool,
}

impl Stop<'_> {
    /// Its address within the form.
    #[must_use]
    pub fn address(&self) -> String {
        entry::address(&self.page.id, self.entry.as_deref())
    }

    /// It is answered rightly.
    #[must_use]
    pub fn answered(&self) -> bool {
        self.right
    }

    fn is(&self, address: &str) -> bool {
        let (page, entry) = entry::split(address);
        self.page.id == page && self.entry.as_deref() == entry
    }
}

/// The way through a form for given answers.
#[derive(Debug)]
pub struct Journey<'f> {
    /// Pages whose conditions hold, in order; the pages of entries come before their list.
    pub path: Vec<Stop<'f>>,
    /// How many of them, from the start, are answered rightly; the page at this place is the next to ask.
    pub done: usize,
    pub(super) form: &'f FormDef,
}

/// Checks every question of a page. The answers are those that the page sees ([`Answers::seen_by`]).
///
/// # Errors
/// All problems of the page at once.
pub fn validate(
    page: &PageDef,
    answers: &Answers,
    ctx: &Context,
) -> Result<Vec<(String, Option<Value>)>, Vec<Problem>> {
    let mut values = Vec::new();
    let mut problems = Vec::new();
    for question in &page.questions {
        let value = match list_problem(page, &question.id, answers) {
            Some(error) => Err(error),
            None => read(question, answers, ctx),
        };
        match value {
            Ok(value) => values.push((question.id.clone(), value)),
            Err(error) => problems.push(Problem {
                question: question.id.clone(),
                error,
            }),
        }
    }
    if problems.is_empty() {
        Ok(values)
    } else {
        Err(problems)
    }
}

/// A list is answered by "no, nobody else", once there are enough entries. "Yes" makes an entry and leaves the question open.
fn list_problem(page: &PageDef, question: &str, answers: &Answers) -> Option<FieldError> {
    let list = page.list?;
    let count = answers.entries(&page.id).len();
    match answers.raw(question) {
        "no" if count < list.least => Some(FieldError::TooSmall { min: list.least }),
        "no" if count > list.most => Some(FieldError::TooGreat { max: list.most }),
        "yes" if count >= list.most => Some(FieldError::TooGreat { max: list.most }),
        "yes" => Some(FieldError::Missing),
        _ => None,
    }
}

/// What a condition may look at: the answers, and the questions that are on the way so far.
struct Seen<'a> {
    asked: BTreeSet<&'a str>,
    today: NaiveDate,
}

impl<'a> Seen<'a> {
    fn holds(&self, when: &[Condition], answers: &Answers) -> bool {
        when.iter().all(|condition| {
            self.asked.contains(condition.question.as_str()) && condition.fits(answers, self.today)
        })
    }

    fn ask(&mut self, page: &'a PageDef) {
        self.asked
            .extend(page.questions.iter().map(|question| question.id.as_str()));
    }
}

fn stop<'f>(page: &'f PageDef, entry: Option<&str>, answers: &Answers, ctx: &Context) -> Stop<'f> {
    Stop {
        page,
        entry: entry.map(str::to_owned),
        right: validate(page, answers, ctx).is_ok(),
        touched: page
            .questions
            .iter()
            .any(|question| answers.0.contains_key(&question.id)),
    }
}

/// Walks the form. Answers on a page that is not on the way count for no condition.
#[must_use]
pub fn simulate<'f>(form: &'f FormDef, answers: &Answers, ctx: &Context) -> Journey<'f> {
    let mut path: Vec<Stop> = Vec::new();
    let mut seen = Seen {
        asked: BTreeSet::new(),
        today: ctx.today,
    };
    for page in form.pages.iter().filter(|page| page.repeat.is_none()) {
        if !seen.holds(&page.when, answers) {
            continue;
        }
        if page.list.is_some() {
            for id in answers.entries(&page.id) {
                let view = answers.of_entry(&page.id, id);
                let mut within = Seen {
                    asked: seen.asked.clone(),
                    today: ctx.today,
                };
                for one in form.entry_pages(&page.id) {
                    if within.holds(&one.when, &view) {
                        path.push(stop(one, Some(id), &view, ctx));
                        within.ask(one);
                    }
                }
            }
        }
        path.push(stop(page, None, answers, ctx));
        seen.ask(page);
    }
    let done = path.iter().take_while(|stop| stop.right).count();
    Journey { path, done, form }
}

impl<'f> Journey<'f> {
    /// Everything on the way is answered rightly.
    #[must_use]
    pub fn complete(&self) -> bool {
        self.done == self.path.len()
    }

    /// A page on the way, by its address.
    #[must_use]
    pub fn stop(&self, address: &str) -> Option<&Stop<'f>> {
        self.path.get(self.place(address)?)
    }

    fn place(&self, address: &str) -> Option<usize> {
        self.path.iter().position(|stop| stop.is(address))
    }

    /// A page may be opened when everything before it in its part is answered; a page of an entry (or the list) needs nothing
    /// of the other entries.
    #[must_use]
    pub fn reachable(&self, address: &str) -> bool {
        let Some(place) = self.place(address) else {
            return false;
        };
        let Some(stop) = self.path.get(place) else {
            return false;
        };
        let list = match (&stop.page.repeat, &stop.page.list) {
            (Some(list), _) => Some(list.as_str()),
            (None, Some(_)) => Some(stop.page.id.as_str()),
            _ => None,
        };
        let section = self.section_of(&stop.page.id);
        let before = self.path.iter().take(place).all(|earlier| {
            let other_entry = earlier.page.repeat.as_deref() == list
                && list.is_some()
                && (earlier.entry != stop.entry);
            let other_section = section.is_some() && self.section_of(&earlier.page.id) != section;
            earlier.right || other_entry || other_section
        });
        before && section.is_none_or(|section| self.may_start(section))
    }

    /// The first page still to be answered.
    #[must_use]
    pub fn next_open(&self) -> Option<&Stop<'f>> {
        self.path.get(self.done)
    }

    /// The page before.
    #[must_use]
    pub fn back(&self, address: &str) -> Option<&Stop<'f>> {
        let place = self.place(address)?;
        let here = self.path.get(place)?;
        let mut before = self.path.iter().take(place).rev();
        match &here.entry {
            None => before.find(|stop| stop.entry.is_none()),
            Some(_) => before
                .next()
                .filter(|stop| stop.entry == here.entry)
                .or_else(|| self.list_of(here)),
        }
    }

    /// The page after; `None`: check answers.
    #[must_use]
    pub fn next(&self, address: &str) -> Option<&Stop<'f>> {
        let place = self.place(address)?;
        let here = self.path.get(place)?;
        let mut after = self.path.iter().skip(place + 1);
        match &here.entry {
            None => after.find(|stop| stop.entry.is_none()),
            Some(_) => after
                .next()
                .filter(|stop| stop.entry == here.entry)
                .or_else(|| self.list_of(here)),
        }
    }

    fn list_of(&self, of: &Stop<'f>) -> Option<&Stop<'f>> {
        self.stop(of.page.repeat.as_deref()?)
    }

    /// "Step 3 of 9" on the main line; an entry's pages count as their list, exits as nothing.
    #[must_use]
    pub fn step(&self, address: &str) -> (usize, usize) {
        let line = || {
            self.path
                .iter()
                .filter(|s| s.entry.is_none() && !s.page.exit)
        };
        let page = match self.stop(address) {
            Some(stop) => stop.page.repeat.as_deref().unwrap_or(&stop.page.id),
            None => address,
        };
        let at = self.place(page).unwrap_or_default();
        let before = self.path.iter().take(at);
        let before = before.filter(|s| s.entry.is_none() && !s.page.exit).count();
        (before + 1, line().count())
    }

    /// The answers without those on dead branches: what is submitted.
    #[must_use]
    pub fn pruned(&self, answers: &Answers) -> Answers {
        let mut kept = Answers::default();
        let mut keep = |key: String| {
            let raw = answers.raw(&key);
            if !raw.is_empty() {
                kept.0.insert(key, raw.to_owned());
            }
        };
        for stop in &self.path {
            if stop.page.list.is_some() {
                keep(stop.page.id.clone());
            }
            for question in &stop.page.questions {
                keep(match (&stop.page.repeat, &stop.entry) {
                    (Some(list), Some(entry)) => entry::key(list, entry, &question.id),
                    _ => question.id.clone(),
                });
            }
        }
        kept
    }
}
