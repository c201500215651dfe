//! One thing of a supplement notice in words: what, why, how, what will do instead, how it stands. Every word comes from a
//! message, so that each language and sign clip has it; only what a person added is quoted as it is.
use super::answer;
use crate::usecase::item_words::{ItemWords, Part};
use app::text::Text;
use domain::{
    catalogue::Service,
    form::Answers,
    supplement::{AskedItem, ItemKind, Standing, SupplementNotice, Way, Why, item},
};

/// Where somebody stands who reads an item.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// The service.
    pub service: &'a Service,
    /// Which notice of the case, from 1.
    pub round: usize,
    /// The notice waits for its answer.
    pub open: bool,
    /// The words beside the items.
    pub words: &'a ItemWords,
    /// Answers are the reader's own.
    pub own: bool,
}

impl<'a> Reading<'a> {
    /// The notice of this round as somebody reads it.
    #[must_use]
    pub fn of(
        service: &'a Service,
        (round, notice): (usize, &SupplementNotice),
        words: &'a ItemWords,
        own: bool,
    ) -> Self {
        Self {
            service,
            round,
            open: notice.answered_on.is_none(),
            words,
            own,
        }
    }

    /// Somebody's words beside an item.
    #[must_use]
    pub fn words(&self, item: &AskedItem, part: Part) -> Option<&'a str> {
        self.words.of(self.round, &item.code, part)
    }

    /// The citizen's words, a mended answer as its question is read.
    #[must_use]
    pub fn reply(&self, text: &Text, one: &AskedItem) -> Vec<String> {
        let Some(words) = self.words(one, Part::Given) else {
            return Vec::new();
        };
        let told = one.given.is_some_and(|given| given.way == Way::Told);
        let question = item::question(self.service, &one.code)
            .filter(|_| one.kind == ItemKind::Answer && told);
        match question {
            Some(question) => {
                let mut answers = Answers::default();
                answers.0.insert(question.id.clone(), words.to_owned());
                answer(text, &self.service.id, question, &answers, self.own)
            }
            None => words.lines().map(str::to_owned).collect(),
        }
    }

    /// The code of how an item stands: what is given but not sent yet is `ready`.
    #[must_use]
    pub fn standing(&self, one: &AskedItem) -> &'static str {
        match one.standing() {
            Standing::Received if self.open => "ready",
            // Sent without it: nothing is expected of the citizen any more.
            standing => standing.code(),
        }
    }
}

/// What a thing of this service's list is called.
#[must_use]
pub fn name(text: &Text, service: &Service, code: &str, kind: ItemKind) -> String {
    let of = |name: &str| text.service(&service.id, name).map(str::to_owned);
    let known = match kind {
        ItemKind::Paper => of(&format!("paper-{code}")),
        ItemKind::Answer => of(&format!("{code}-label")).or_else(|| of(code)),
        ItemKind::Other => Some(text.get("item-other").to_owned()),
    };
    known.unwrap_or_else(|| code.to_owned())
}

/// Why it is asked for, or cannot be used.
#[must_use]
pub fn why(text: &Text, kind: ItemKind, why: Why) -> String {
    let key = format!("item-why-{}-{}", kind.code(), why.code());
    text.get(&key).to_owned()
}

/// How to mend it.
#[must_use]
pub fn how(text: &Text, kind: ItemKind, why: Why) -> String {
    let key = format!("item-how-{}-{}", kind.code(), why.code());
    text.get(&key).to_owned()
}
