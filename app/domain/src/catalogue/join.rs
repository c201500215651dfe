//! The joined application 一件事: which answers of one form become the answers of which services. Each becomes a case of its
//! own, decided by its own offices; what is not complete for one of them stays a draft of that service.
use super::Service;
use crate::form::{Answers, Condition, FieldKind, FormDef, QuestionDef};
use serde::Deserialize;
use std::collections::BTreeMap;

/// One service of a joined application.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Join {
    /// The service.
    pub service: String,
    /// When it is wanted; all must hold.
    pub when: Vec<Condition>,
    /// Answers that have another id there. The others are taken by their id.
    #[serde(default)]
    pub take: Vec<Take>,
    /// Answers that follow from having come here.
    #[serde(default)]
    pub set: BTreeMap<String, String>,
}

/// An answer with another id.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Take {
    /// Id in the joined form.
    pub from: String,
    /// Id in the service's form.
    pub to: String,
}

impl Join {
    /// Whether somebody who answered so wants it.
    #[must_use]
    pub fn wanted(&self, answers: &Answers) -> bool {
        self.when.iter().all(|condition| {
            let mut options = condition.is.iter();
            options.any(|option| answers.chose(&condition.question, option))
        })
    }

    /// The answers of the service, out of those of the joined form.
    #[must_use]
    pub fn answers(&self, service: &Service, joined: &Answers) -> Answers {
        let mut own = Answers::default();
        for question in service.form.questions() {
            let renamed = self.take.iter().find(|take| take.to == question.id);
            let from = renamed.map_or(question.id.as_str(), |take| take.from.as_str());
            let raw = match self.set.get(&question.id) {
                Some(set) => set.clone(),
                None => fitting(question, joined.raw(from)),
            };
            if !raw.is_empty() {
                own.0.insert(question.id.clone(), raw);
            }
        }
        own
    }

    /// What does not fit between the two forms.
    pub(super) fn misfits(&self, form: &FormDef, service: Option<&Service>) -> Vec<String> {
        let Some(service) = service else {
            return vec!["there is no such service".to_owned()];
        };
        let asked = |id: &str| service.form.questions().any(|question| question.id == id);
        let mut found: Vec<String> = Vec::new();
        for condition in &self.when {
            found.extend(form.misfits_of(condition));
        }
        for take in &self.take {
            if !form.questions().any(|question| question.id == take.from) {
                found.push(format!("takes {}, which is not asked", take.from));
            }
            if !asked(&take.to) {
                found.push(format!("gives {}, which is not asked there", take.to));
            }
        }
        for id in self.set.keys().filter(|id| !asked(id)) {
            found.push(format!("sets {id}, which is not asked there"));
        }
        if !service.joins.is_empty() || service.about_own_case {
            found.push("cannot be part of a joined application".to_owned());
        }
        found
    }
}

/// Of several choices those that the service's question offers, or its "none of these" where none is left.
fn fitting(question: &QuestionDef, raw: &str) -> String {
    if raw.is_empty() || question.kind != FieldKind::Choices {
        return raw.to_owned();
    }
    let offered: Vec<&str> = raw.split(' ').filter(|one| question.offers(one)).collect();
    match (&question.none, offered.is_empty()) {
        (Some(none), true) => none.clone(),
        _ => offered.join(" "),
    }
}
