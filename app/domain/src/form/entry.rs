//! Repeated entries of a form: people of a household, children, periods. Each has an id of its own (made by the program), so
//! that removing one never moves another's answers. Order and ids are one answer, `list`; an entry's answers are `list.entry.…`.
use super::{Answers, FormDef, PageDef, question::is_id};
use serde::Deserialize;

/// How many entries a list takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListDef {
    /// At least; none needed when left out.
    #[serde(default)]
    pub least: usize,
    /// At most.
    pub most: usize,
    /// Household economy is for civil affairs and township only (R3.1).
    #[serde(default)]
    pub household: bool,
}

/// The key of one answer of an entry.
#[must_use]
pub fn key(list: &str, entry: &str, question: &str) -> String {
    format!("{list}.{entry}.{question}")
}

/// A page's address: its id, and for the page of an entry `page.entry`.
#[must_use]
pub fn address(page: &str, entry: Option<&str>) -> String {
    match entry {
        Some(entry) => format!("{page}.{entry}"),
        None => page.to_owned(),
    }
}

/// Back from [`address`].
#[must_use]
pub fn split(address: &str) -> (&str, Option<&str>) {
    match address.split_once('.') {
        Some((page, entry)) => (page, Some(entry)),
        None => (address, None),
    }
}

impl Answers {
    /// Ids of a list's entries in their order.
    #[must_use]
    pub fn entries(&self, list: &str) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        for id in self.raw(list).split(' ').filter(|id| is_id(id)) {
            if !found.contains(&id) {
                found.push(id);
            }
        }
        found
    }

    /// The answers with those of one entry laid over them under their questions' ids: what a page of that entry reads.
    #[must_use]
    pub fn of_entry(&self, list: &str, entry: &str) -> Answers {
        let begin = key(list, entry, "");
        let mut view = self.clone();
        for (key, raw) in &self.0 {
            if let Some(question) = key.strip_prefix(&begin) {
                view.0.insert(question.to_owned(), raw.clone());
            }
        }
        view
    }

    /// What a page reads, of an entry or not.
    #[must_use]
    pub fn seen_by(&self, page: &PageDef, entry: Option<&str>) -> Answers {
        match (&page.repeat, entry) {
            (Some(list), Some(entry)) => self.of_entry(list, entry),
            _ => self.clone(),
        }
    }

    /// Adds an empty entry at the end.
    pub fn add_entry(&mut self, list: &str, entry: &str) {
        let mut ids = self.entries(list);
        ids.push(entry);
        let ids = ids.join(" ");
        self.0.insert(list.to_owned(), ids);
    }

    /// Removes an entry and everything that was answered for it; false when there is none.
    pub fn remove_entry(&mut self, list: &str, entry: &str) -> bool {
        let ids = self.entries(list);
        if !ids.contains(&entry) {
            return false;
        }
        let left: Vec<&str> = ids.into_iter().filter(|id| *id != entry).collect();
        let left = left.join(" ");
        self.0.insert(list.to_owned(), left);
        let begin = key(list, entry, "");
        self.0.retain(|key, _| !key.starts_with(&begin));
        true
    }
}

impl FormDef {
    /// The page and entry behind an address; none when there is no such page or entry.
    #[must_use]
    pub fn at<'f, 'a>(
        &'f self,
        address: &'a str,
        answers: &Answers,
    ) -> Option<(&'f PageDef, Option<&'a str>)> {
        let (id, entry) = split(address);
        let page = self.page(id)?;
        match (&page.repeat, entry) {
            (None, None) => Some((page, None)),
            (Some(list), Some(entry)) if answers.entries(list).contains(&entry) => {
                Some((page, Some(entry)))
            }
            _ => None,
        }
    }
}
