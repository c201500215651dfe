//! One thing of a supplement notice in words: what, why, how, what will do instead, how it stands. Every word comes from a
//! message, so that each language and sign clip has it; only what a person added is quoted as it is.
use super::{answer, lines};
use crate::usecase::item_words::{ItemWords, Part};
use app::text::{Otherwise, Text};
use domain::{
    catalogue::{Sample, Service, ServiceKind},
    delegation::AgentEvidence,
    form::Answers,
    supplement::{
        Alternative, AskedItem, Given, ItemKind, Standing, SupplementNotice, Way, Why, item,
        mandate::CONSENT,
    },
};

/// What a thing belongs to: it says what the thing is called, why it is asked for at all, and how one gets it.
#[derive(Clone, Copy)]
pub enum List<'a> {
    /// A service's papers and questions.
    Service(&'a Service),
    /// The papers that prove who acts for another.
    Ask,
}

impl<'a> From<&'a Service> for List<'a> {
    fn from(service: &'a Service) -> Self {
        Self::Service(service)
    }
}

/// Where somebody stands who reads an item.
#[derive(Clone, Copy)]
pub struct Reading<'a> {
    /// The service, or the ask.
    pub list: List<'a>,
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
        list: impl Into<List<'a>>,
        (round, notice): (usize, &SupplementNotice),
        words: &'a ItemWords,
        own: bool,
    ) -> Self {
        Self {
            list: list.into(),
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
        let mended = match self.list {
            List::Service(service) if one.kind == ItemKind::Answer && told => {
                item::question(service, &one.code).map(|question| (service, question))
            }
            _ => None,
        };
        match mended {
            Some((service, question)) => {
                let mut answers = Answers::default();
                answers.0.insert(question.id.clone(), words.to_owned());
                answer(text, &service.id, question, &answers, self.own)
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

/// What a thing of this list is called.
#[must_use]
pub fn name<'a>(text: &Text, list: impl Into<List<'a>>, code: &str, kind: ItemKind) -> String {
    let List::Service(service) = list.into() else {
        return text.word("evidence", code).to_owned();
    };
    let of = |name: &str| text.service(&service.id, name).map(str::to_owned);
    let known = match kind {
        ItemKind::Paper => of(&format!("paper-{code}")),
        ItemKind::Answer => of(&format!("{code}-label")).or_else(|| of(code)),
        ItemKind::Other => Some(text.get("item-other").to_owned()),
    };
    known.unwrap_or_else(|| code.to_owned())
}

/// The same on this list: what proves an agent agrees with what they asked for, and there is no form.
#[must_use]
pub fn why_on(text: &Text, list: List<'_>, kind: ItemKind, why: Why) -> String {
    match list {
        List::Ask if why == Why::NotMatching => text.get("ask-list-why-not_matching").to_owned(),
        _ => self::why(text, kind, why),
    }
}

/// Why it is asked for, or cannot be used.
#[must_use]
pub fn why(text: &Text, kind: ItemKind, why: Why) -> String {
    let key = format!("item-why-{}-{}", kind.code(), why.code());
    text.get(&key).to_owned()
}

/// How it comes, or came.
#[must_use]
pub fn way(text: &Text, given: Given) -> String {
    match given.way {
        Way::GivenBefore => text.with(
            "item-way-given_before",
            &[("day", text.date(given.on).into())],
        ),
        way => text.word("item-way", way.code()).to_owned(),
    }
}

/// The choice of a way, as the one who answers reads it.
#[must_use]
pub fn say(text: &Text, way: Way) -> String {
    let mut instead = Alternative::ALL.iter();
    let family = match instead.any(|other| other.way() == way) {
        true => "item-instead",
        false => "item-say",
    };
    text.word(family, way.code()).to_owned()
}

/// How to mend it, line by line: first how one gets it, as the service itself says, where it has to be got.
#[must_use]
pub fn how<'a>(text: &Text, list: impl Into<List<'a>>, item: &AskedItem) -> String {
    let list = list.into();
    let to_be_got = matches!(item.why, Why::Missing | Why::Expired | Why::WrongPaper);
    let got = (item.kind == ItemKind::Paper && to_be_got)
        .then(|| how_to_get(text, list, &item.code))
        .flatten();
    let key = format!("item-how-{}-{}", item.kind.code(), item.why.code());
    let mended = text.get(&key).to_owned();
    got.into_iter()
        .chain([mended])
        .collect::<Vec<_>>()
        .join("\n")
}

/// How one gets a paper, as its service says.
#[must_use]
pub fn how_to_get<'a>(text: &Text, list: impl Into<List<'a>>, code: &str) -> Option<String> {
    let words = match list.into() {
        List::Service(service) => text.service(&service.id, &format!("paper-{code}-how"))?,
        List::Ask => text.maybe(&format!("evidence-how-{code}"))?,
    };
    Some(words.to_owned())
}

/// What follows for an application or a report to this service when nothing comes.
#[must_use]
pub fn otherwise(service: &Service) -> Otherwise {
    match service.kind {
        ServiceKind::Report => Otherwise::Report,
        _ => Otherwise::Ends,
    }
}

/// Why it is asked for at all, line by line: a paper by the rules that the service names.
#[must_use]
pub fn rule<'a>(text: &Text, list: impl Into<List<'a>>, code: &str, kind: ItemKind) -> String {
    let service = match list.into() {
        List::Service(service) => service,
        List::Ask if code == CONSENT => return text.get("ask-list-rule-consent").to_owned(),
        List::Ask if kind == ItemKind::Paper => return text.get("ask-paper-why").to_owned(),
        List::Ask => return text.word("item-rule", kind.code()).to_owned(),
    };
    let general = text.word("item-rule", kind.code()).to_owned();
    // Titles of documents are nothing for easy reading.
    if kind != ItemKind::Paper || text.is_easy() {
        return general;
    }
    let basis = lines(text, &service.id, "basis").into_iter();
    let named = basis.map(|one| text.with("item-basis", &[("basis", one.as_str().into())]));
    std::iter::once(general)
        .chain(named)
        .collect::<Vec<_>>()
        .join("\n")
}

/// How a good photo of it looks; what is on no list may be anything.
#[must_use]
pub fn sample<'a>(list: impl Into<List<'a>>, code: &str) -> Option<Sample> {
    let List::Service(service) = list.into() else {
        return match AgentEvidence::from_code(code) {
            Some(AgentEvidence::HouseholdRegister | AgentEvidence::MarriageCertificate) => {
                Some(Sample::Booklet)
            }
            Some(_) => Some(Sample::Sheet),
            None => (code == CONSENT).then_some(Sample::Sheet),
        };
    };
    let paper = service.evidence.iter().find(|paper| paper.id == code)?;
    Some(paper.sample)
}
