//! What a new version of a form does to drafts that were begun with an older one: what still fits is carried over, what was
//! renamed moves, and nothing that was typed is thrown away.
use super::{Answers, FormDef};
use serde::Deserialize;

/// What one version brought. Words: `{service}-changed-{version}`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeDef {
    /// The version.
    pub version: u32,
    /// Pages that are new or ask something else than before.
    #[serde(default)]
    pub pages: Vec<String>,
    /// Questions that go on under another id.
    #[serde(default)]
    pub renamed: Vec<Renamed>,
}

/// A question that goes on under another id.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Renamed {
    /// Its id before.
    pub from: String,
    /// Its id now.
    pub to: String,
}

impl FormDef {
    /// What is new since a version, oldest first.
    pub fn since(&self, version: u32) -> impl Iterator<Item = &ChangeDef> {
        self.changes.iter().filter(move |one| one.version > version)
    }

    /// Carries the answers of a draft over to this version. An answer under the new id is never overwritten, and one whose
    /// question is gone stays where it is: on no page, counted nowhere, but not lost.
    pub fn carry_over(&self, version: u32, answers: &mut Answers) {
        for Renamed { from, to } in self.since(version).flat_map(|change| &change.renamed) {
            if let Some(raw) = answers.0.get(from).cloned()
                && answers.raw(to).is_empty()
            {
                answers.0.insert(to.clone(), raw);
                answers.0.remove(from);
            }
        }
    }
}
