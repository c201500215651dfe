//! Who typed which answer, where that matters: sensitive numbers, which an agent who did not type them sees by their last figures,
//! and where the money goes, which is the person's own to say (domain 4.2). Only agents are noted: an answer without a note is the
//! person's, so whatever is not known counts as theirs.
use super::{Answers, FieldKind, FormDef, PageDef, QuestionDef, entry};
use crate::{
    contact::{BankAccount, Phone},
    id::PersonId,
    id_number::{CertificateNumber, IdNumber, mask},
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Whose hand fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hand {
    /// The person whom the form is about.
    Person,
    /// Somebody acting for them; of a committee the worker, not the committee.
    Agent(PersonId),
}

/// The agents who typed answers, by the key of the answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typists(BTreeMap<String, PersonId>);

/// Answers, and which of them agents typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Which of them agents typed. No question's id begins with `@`.
    #[serde(rename = "@typed", default, skip_serializing_if = "Typists::is_empty")]
    pub typists: Typists,
    /// The answers.
    #[serde(flatten)]
    pub answers: Answers,
}

impl Typists {
    /// No agent typed anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn is_by(&self, key: &str, hand: Hand) -> bool {
        match hand {
            Hand::Person => true,
            Hand::Agent(agent) => self.0.get(key) == Some(&agent),
        }
    }
}

impl QuestionDef {
    /// A number that says who somebody is or where their money is: shown by its last figures to whoever did not type it.
    #[must_use]
    pub fn sensitive(&self) -> bool {
        matches!(
            self.kind,
            FieldKind::IdNumber | FieldKind::Certificate | FieldKind::Phone | FieldKind::Account
        )
    }

    /// It is noted who typed the answer.
    fn noted(&self) -> bool {
        self.sensitive() || self.money
    }

    /// The answer with its last figures only. What is no such number is starred as a whole where it is short.
    #[must_use]
    pub fn masked(&self, raw: &str) -> String {
        let known = match self.kind {
            FieldKind::IdNumber => IdNumber::parse(raw).map(|number| number.masked()),
            FieldKind::Certificate => CertificateNumber::parse(raw).map(|number| number.masked()),
            FieldKind::Phone => Phone::parse(raw).map(|phone| phone.masked()),
            _ => BankAccount::parse(raw).map(|account| account.masked()),
        };
        known.unwrap_or_else(|_| {
            let long = raw.chars().count() >= 10;
            mask(raw, 0, if long { 4 } else { 0 })
        })
    }
}

impl Sheet {
    /// Takes over what a page's form sent by this hand; ids of the questions whose answer stayed, since it is the person's own to
    /// change. For a number that an agent sees by its last figures an empty field, or those figures again, keep what is there.
    pub fn save(
        &mut self,
        page: &PageDef,
        entry: Option<&str>,
        sent: &Answers,
        hand: Hand,
    ) -> Vec<String> {
        let mut kept = sent.clone();
        let mut refused = Vec::new();
        for question in page.questions.iter().filter(|one| one.noted()) {
            let key = key(page, entry, question);
            let (there, typed) = (self.answers.raw(&key), sent.raw(&question.id));
            let foreign = !there.is_empty() && !self.typists.is_by(&key, hand);
            let unseen = question.sensitive()
                && foreign
                && (typed.trim().is_empty() || typed == question.masked(there));
            let persons = question.money && foreign && !self.typists.0.contains_key(&key);
            if unseen || (persons && typed == there) {
                kept.0.insert(question.id.clone(), there.to_owned());
                continue;
            }
            if persons {
                kept.0.insert(question.id.clone(), there.to_owned());
                refused.push(question.id.clone());
                continue;
            }
            match hand {
                Hand::Agent(agent) if !typed.is_empty() => self.typists.0.insert(key, agent),
                // What the person leaves on a page that they save is theirs from then on.
                _ => self.typists.0.remove(&key),
            };
        }
        self.answers.save(page, entry, &kept);
        refused
    }

    /// Removes an entry of a list, with everything that was answered for it; false when there is none.
    pub fn remove_entry(&mut self, list: &str, entry: &str) -> bool {
        let begin = entry::key(list, entry, "");
        self.typists.0.retain(|key, _| !key.starts_with(&begin));
        self.answers.remove_entry(list, entry)
    }

    /// Back to what was there `before`, by this hand. What the person has said since about where the money goes stays: an agent
    /// does not undo it.
    pub fn go_back(&mut self, form: &FormDef, before: Sheet, hand: Hand) {
        let now = std::mem::replace(self, before);
        if hand == Hand::Person {
            return;
        }
        for (key, raw) in now.answers.0 {
            let money = form.question_of(&key).is_some_and(|one| one.money);
            if money && !now.typists.0.contains_key(&key) {
                self.typists.0.remove(&key);
                self.answers.0.insert(key, raw);
            }
        }
    }

    /// Keys of the answers that this hand sees by their last figures only.
    #[must_use]
    pub fn unseen(&self, form: &FormDef, hand: Hand) -> BTreeSet<String> {
        let hidden = |key: &str| {
            let sensitive = form.question_of(key).is_some_and(QuestionDef::sensitive);
            sensitive && !self.typists.is_by(key, hand)
        };
        let given = self.answers.0.iter().filter(|(_, raw)| !raw.is_empty());
        given
            .filter(|(key, _)| hidden(key))
            .map(|(key, _)| key.clone())
            .collect()
    }

    /// Whether this hand may change an answer about where the money goes.
    #[must_use]
    pub fn may_change(&self, question: &QuestionDef, key: &str, hand: Hand) -> bool {
        let persons = !self.answers.raw(key).is_empty() && !self.typists.0.contains_key(key);
        hand == Hand::Person || !question.money || !persons
    }
}

/// Key of the answer to a page's question, for one entry where the page is repeated.
#[must_use]
pub fn key(page: &PageDef, entry: Option<&str>, question: &QuestionDef) -> String {
    match (&page.repeat, entry) {
        (Some(list), Some(entry)) => entry::key(list, entry, &question.id),
        _ => question.id.clone(),
    }
}

impl Answers {
    /// The answers with those of these keys by their last figures.
    #[must_use]
    pub fn with_masked(&self, form: &FormDef, unseen: &BTreeSet<String>) -> Answers {
        let mut shown = self.clone();
        for key in unseen {
            if let (Some(raw), Some(question)) = (shown.0.get_mut(key), form.question_of(key)) {
                *raw = question.masked(raw);
            }
        }
        shown
    }

    /// The answers as somebody sees them who may see no sensitive number whole.
    #[must_use]
    pub fn masked(&self, form: &FormDef) -> Answers {
        let sensitive = |key: &&String| form.question_of(key).is_some_and(QuestionDef::sensitive);
        let unseen = self.0.keys().filter(sensitive).cloned().collect();
        self.with_masked(form, &unseen)
    }
}
