//! Parts of a long form, told as a list of tasks. States are computed from the answers each time; none is stored.
use super::{
    entry,
    journey::{Journey, Stop},
};
use serde::Deserialize;

/// A part: from one page up to the next part. Words: `{service}-section-{id}`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionDef {
    /// Id.
    pub id: String,
    /// Its first page.
    pub from: String,
    /// Parts that must be done before.
    #[serde(default)]
    pub after: Vec<String>,
}

/// How far a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionState {
    /// 还不能开始: another part comes first.
    CannotStart,
    /// 未开始.
    NotStarted,
    /// 填写中.
    InProgress,
    /// 已完成.
    Done,
    /// Nothing of it is asked, by the answers so far.
    NotNeeded,
}

impl SectionState {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::CannotStart,
        Self::NotStarted,
        Self::InProgress,
        Self::Done,
        Self::NotNeeded,
    ];

    /// The word in messages (`task-<code>`) and API.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::CannotStart => "cannot_start",
            Self::NotStarted => "not_started",
            Self::InProgress => "in_progress",
            Self::Done => "done",
            Self::NotNeeded => "not_needed",
        }
    }
}

impl<'f> Journey<'f> {
    pub(super) fn section_of(&self, page: &str) -> Option<&'f SectionDef> {
        let form = self.form;
        let mut found = None;
        for one in &form.pages {
            let begins = form.sections.iter().find(|section| section.from == one.id);
            found = begins.or(found);
            if one.id == page {
                break;
            }
        }
        found
    }

    pub(super) fn may_start(&self, section: &SectionDef) -> bool {
        let mut needed = self
            .form
            .sections
            .iter()
            .filter(|other| section.after.contains(&other.id));
        needed.all(|other| self.stops_of(other).all(|stop| stop.right))
    }

    fn stops_of(&self, section: &SectionDef) -> impl Iterator<Item = &Stop<'f>> {
        self.path.iter().filter(move |stop| {
            self.section_of(&stop.page.id)
                .is_some_and(|of| of.id == section.id)
        })
    }

    /// The part that a page belongs to, if the form has parts.
    #[must_use]
    pub fn section(&self, address: &str) -> Option<&'f SectionDef> {
        self.section_of(entry::split(address).0)
    }

    /// How far a part is, and where to go on in it.
    #[must_use]
    pub fn state(&self, section: &SectionDef) -> (SectionState, Option<&Stop<'f>>) {
        let first = self.stops_of(section).find(|stop| stop.entry.is_none());
        let open = self.stops_of(section).find(|stop| !stop.right);
        let touched = self.stops_of(section).any(|stop| stop.touched);
        let state = match (first, open) {
            (None, _) => SectionState::NotNeeded,
            _ if !self.may_start(section) => return (SectionState::CannotStart, None),
            (Some(_), None) if touched => return (SectionState::Done, first),
            _ if touched => SectionState::InProgress,
            _ => SectionState::NotStarted,
        };
        (state, open.or(first))
    }
}
