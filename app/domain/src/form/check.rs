//! What can be wrong with a form's definition itself: double ids, conditions on unknown or later questions, choices without
//! options, entries without their list, parts out of order, versions without a word about what is new.
use super::{Condition, FieldKind, FormDef, Misfit, PageDef, QuestionDef, question::is_id};
use std::collections::BTreeMap;

/// Ids that are addresses of a draft beside its pages.
const TAKEN: [&str; 4] = ["check", "discard", "receipt", "papers"];

/// A question that was asked before, and the list whose entries it is asked for.
type Asked<'f> = BTreeMap<&'f str, (&'f QuestionDef, Option<&'f str>)>;

impl FormDef {
    /// What is wrong with the definition.
    #[must_use]
    pub fn mistakes(&self) -> Vec<Misfit> {
        let mut found = Vec::new();
        let mut asked: Asked = BTreeMap::new();
        if self.pages.is_empty() {
            found.push(("form.page".to_owned(), "a form needs a page".to_owned()));
        }
        let mut before: Option<&PageDef> = None;
        let mut pages: Vec<&str> = Vec::new();
        for page in &self.pages {
            let mut wrong = page.mistakes(before);
            if pages.contains(&page.id.as_str()) {
                wrong.push("the id is used twice".to_owned());
            }
            pages.push(&page.id);
            for condition in &page.when {
                wrong.extend(page.misfits(condition, &asked));
            }
            for question in &page.questions {
                let id = &question.id;
                let own = question.mistakes().into_iter();
                wrong.extend(own.map(|mistake| format!("question {id}: {mistake}")));
                let of = (question, page.repeat.as_deref());
                if asked.insert(id, of).is_some() {
                    wrong.push(format!("question {id} is asked twice"));
                }
            }
            found.extend(wrong.into_iter().map(|problem| (page.key(), problem)));
            before = Some(page);
        }
        for page in self.pages.iter().filter(|page| page.list.is_some()) {
            if asked.contains_key(page.id.as_str()) {
                found.push((page.key(), "a list and a question share an id".to_owned()));
            }
            if self.entry_pages(&page.id).next().is_none() {
                found.push((page.key(), "a list without pages that repeat".to_owned()));
            }
        }
        found.extend(self.section_mistakes());
        found.extend(self.change_mistakes());
        found
    }

    fn section_mistakes(&self) -> Vec<Misfit> {
        let mut found = Vec::new();
        let mut last = None;
        for (at, section) in self.sections.iter().enumerate() {
            let mut wrong = |problem: &str| {
                found.push((format!("section {}", section.id), problem.to_owned()));
            };
            let place = self.pages.iter().position(|page| page.id == section.from);
            match place {
                None => wrong("begins at a page that is not there"),
                Some(place) if at == 0 && place > 0 => {
                    wrong("the first one begins at the first page")
                }
                Some(_) if last >= place => wrong("begins before the one above it"),
                // Nothing is open there, so a task's link would lead past it.
                Some(_) if self.page(&section.from).is_some_and(|page| page.exit) => {
                    wrong("begins at an exit, which nobody would see");
                }
                Some(_) => {}
            }
            last = place.or(last);
            let before = self.sections.iter().take(at);
            let before: Vec<&str> = before.map(|one| one.id.as_str()).collect();
            if before.contains(&section.id.as_str()) {
                wrong("the id is used twice");
            }
            if !is_id(&section.id) {
                wrong("not a usable id");
            }
            let unknown = |id: &&String| !before.contains(&id.as_str());
            if section.after.iter().any(|id| unknown(&id)) {
                wrong("comes after one that is not above it");
            }
        }
        found
    }

    fn change_mistakes(&self) -> Vec<Misfit> {
        let mut found = Vec::new();
        let told: Vec<u32> = self.changes.iter().map(|change| change.version).collect();
        if !told.iter().copied().eq(2..=self.version) {
            let problem = "needs one [[form.change]] for each version after the first, in order";
            found.push(("form.version".to_owned(), problem.to_owned()));
        }
        for change in &self.changes {
            let mut wrong = |problem: String| {
                found.push((format!("change {}", change.version), problem));
            };
            for page in change.pages.iter().filter(|id| self.page(id).is_none()) {
                wrong(format!("there is no page {page}"));
            }
            let ids = |id: &str| self.questions().any(|question| question.id == id);
            for one in change.renamed.iter().filter(|one| !ids(&one.to)) {
                wrong(format!("there is no question {}", one.to));
            }
        }
        for gone in &self.gone {
            if self.questions().any(|question| question.id == gone.id) {
                let problem = format!("{} is still asked", gone.id);
                found.push(("form.gone".to_owned(), problem));
            }
        }
        found
    }

    /// What is wrong with a condition outside the pages (a paper that is needed only then).
    pub(crate) fn misfits_of(&self, condition: &Condition) -> Vec<String> {
        let Condition { question, is, .. } = condition;
        if condition.older_than.is_some() {
            return vec!["an age leads to an exit only".to_owned()];
        }
        match self.questions().find(|one| one.id == *question) {
            None => vec![format!("depends on {question}, which is not asked")],
            Some(asked) => asked.lacks(is),
        }
    }
}

impl PageDef {
    /// Where it stands in its service's file.
    pub(crate) fn key(&self) -> String {
        format!("page {}", self.id)
    }

    fn mistakes(&self, before: Option<&PageDef>) -> Vec<String> {
        let mut found: Vec<&str> = Vec::new();
        if TAKEN.contains(&self.id.as_str()) || !is_id(&self.id) {
            found.push("not a usable id");
        }
        if self.questions.is_empty() != self.exit {
            found.push(if self.exit {
                "an exit asks nothing"
            } else {
                "asks nothing"
            });
        }
        if self.exit && self.when.is_empty() {
            found.push("an exit needs `when`");
        }
        if self.exit && (self.list.is_some() || self.repeat.is_some()) {
            found.push("an exit is on the main line");
        }
        if !self.exit && !self.instead.is_empty() {
            found.push("only an exit has `instead`");
        }
        if self
            .list
            .is_some_and(|list| list.most == 0 || list.most > 50 || list.least > list.most)
        {
            found.push("a list takes 1 to 50 entries, and no fewer than it needs");
        }
        if self.list.is_some() && (self.questions.len() != 1 || self.repeat.is_some()) {
            found.push("a list has no questions of its own and is in no other");
        }
        if let Some(list) = &self.repeat {
            let fits = before.is_some_and(|page| {
                page.repeat.as_ref() == Some(list) || (page.list.is_some() && page.id == *list)
            });
            if !fits {
                found.push("repeats without following its list");
            }
        }
        found.into_iter().map(str::to_owned).collect()
    }

    fn misfits(&self, condition: &Condition, asked: &Asked) -> Vec<String> {
        let Condition { question, is, .. } = condition;
        match asked.get(question.as_str()) {
            None => vec![format!("depends on {question}, which is not asked before")],
            Some((_, Some(list))) if self.repeat.as_deref() != Some(*list) => {
                vec![format!(
                    "depends on {question}, which each entry of {list} answers"
                )]
            }
            Some((known, _)) if condition.older_than.is_some() => {
                let fits = self.exit && is.is_empty() && known.kind == FieldKind::IdNumber;
                let wrong = "older_than is for an exit, and asks an identity number alone";
                Vec::from_iter((!fits).then(|| wrong.to_owned()))
            }
            Some((known, _)) => known.lacks(is),
        }
    }
}

impl QuestionDef {
    fn lacks(&self, options: &[String]) -> Vec<String> {
        if options.is_empty() {
            return vec![format!("says of {} neither `is` nor `older_than`", self.id)];
        }
        let missing = options.iter().filter(|option| !self.offers(option));
        missing
            .map(|option| format!("{} has no option {option}", self.id))
            .collect()
    }
}
