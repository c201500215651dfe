//! The shape of a draft: answers both ways, and the journey through the form.
use super::shapes::{PlaceShown, maybe_words, place, service_name, text};
use crate::{
    failure::Failure,
    usecase::{
        read_draft::Draft,
        save_page::{PostedPage, Saved},
    },
    web::words,
    world::World,
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::form::{
    Answers, FieldKind, PageDef, QuestionDef,
    journey::{Stop, simulate},
    section::SectionDef,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;
use uuid::Uuid;

/// An answer as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(untagged)]
pub enum AnswerText {
    /// To every kind of question but `choices`.
    One(String),
    /// To `choices`: ids of the chosen options.
    Several(Vec<String>),
}

/// A page's answers.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SentPage {
    /// Version of the draft that was read before.
    version: i64,
    /// Answers to this page's questions, by id.
    #[serde(default)]
    answers: BTreeMap<String, AnswerText>,
    /// On the page of a list: the id of an entry to remove, with everything that was answered for it. Then no answers are read.
    #[serde(default)]
    remove: Option<String>,
}

impl SentPage {
    /// The entry to remove, and the version that was read before.
    #[must_use]
    pub fn removal(&self) -> Option<(String, i64)> {
        Some((self.remove.clone()?, self.version))
    }

    /// The same as the form of the page would post it.
    #[must_use]
    pub fn for_page(self, page: String) -> PostedPage {
        PostedPage {
            page,
            version: self.version,
            change: false,
            sent: Box::new(|page| self.answers_to(page)),
            seen: None,
        }
    }

    /// [`Failure::Malformed`] for a question that the page does not ask, or a list where one value is asked for.
    fn answers_to(self, page: &PageDef) -> Result<Answers, Failure> {
        let mut sent = Answers::default();
        for (id, answer) in self.answers {
            let question = page.questions.iter().find(|question| question.id == id);
            let kind = question.ok_or(Failure::Malformed)?.kind;
            let raw = match answer {
                AnswerText::One(text) => text,
                AnswerText::Several(chosen) if kind == FieldKind::Choices => chosen.join(" "),
                AnswerText::Several(_) => return Err(Failure::Malformed),
            };
            sent.0.insert(id, raw);
        }
        Ok(sent)
    }
}

/// A page was saved and is right.
#[derive(Serialize, ToSchema)]
pub struct SavedShown {
    /// Version of the draft now.
    version: i64,
    /// Id of the page after this one; none: check the answers and hand in.
    next: Option<String>,
    /// Everything on the way is answered rightly.
    complete: bool,
}

impl From<Saved> for SavedShown {
    fn from(saved: Saved) -> Self {
        Self {
            version: saved.draft.row.version,
            next: saved.next,
            complete: saved.complete,
        }
    }
}

/// A draft.
#[derive(Serialize, ToSchema)]
pub struct DraftShown {
    /// Id.
    id: Uuid,
    /// Id of the service.
    service: String,
    /// Name of the service.
    service_name: String,
    /// Township of the household registration.
    home_place: PlaceShown,
    /// The case that a change report is about.
    about_case: Option<Uuid>,
    /// Send it with the next page or with the submission.
    version: i64,
    /// When it was last saved.
    saved_at: DateTime<Utc>,
    /// The offices of the place receive applications here; otherwise the window does.
    connected: bool,
    /// Answers as typed, right or wrong, also on pages that are no longer on the way.
    answers: BTreeMap<String, AnswerText>,
    /// Keys of answers (`list.entry.question` in an entry) that are shown by their last figures: numbers that the agent who asks did
    /// not type. Sent empty or as shown they stay as they are.
    masked: Vec<String>,
    /// Entries of each list, in order.
    entries: BTreeMap<String, Vec<EntryAnswers>>,
    /// Parts of a longer form.
    sections: Vec<SectionShown>,
    /// The last day on which the draft is kept, if nobody saves it again.
    last_day: NaiveDate,
    /// The form has changed since the draft was begun: what is new. Its answers are carried over.
    changed: Vec<String>,
    /// The way through the form for these answers.
    journey: JourneyShown,
    /// What the person should know; it never stops anybody.
    advice: Vec<String>,
}

/// An entry of a list.
#[derive(Serialize, ToSchema)]
pub struct EntryAnswers {
    /// Id; a page of the entry is saved as `page.id`.
    id: String,
    /// Its answers as typed.
    answers: BTreeMap<String, AnswerText>,
}

/// A part of a longer form.
#[derive(Serialize, ToSchema)]
pub struct SectionShown {
    /// Id.
    id: String,
    /// How far it is: `cannot_start`, `not_started`, `in_progress`, `done`, `not_needed`.
    state: &'static str,
    /// The page at which it goes on.
    page: Option<String>,
}

/// The way through a form.
#[derive(Serialize, ToSchema)]
pub struct JourneyShown {
    /// Pages on the way, in order.
    path: Vec<StepShown>,
    /// Id of the first page that is still open.
    next: Option<String>,
    /// Everything on the way is answered rightly.
    complete: bool,
}

/// A page on the way.
#[derive(Serialize, ToSchema)]
pub struct StepShown {
    /// Id of the page; of a page of an entry `page.entry`.
    page: String,
    /// It is answered rightly.
    answered: bool,
}

/// A draft as its owner sees it.
#[must_use]
pub fn draft(world: &World, draft: &Draft, connected: bool) -> DraftShown {
    let (row, service, shown) = (&draft.row, draft.service, draft.shown());
    let ctx = draft.context(world);
    let journey = simulate(&service.form, &draft.sheet.answers, &ctx);
    let step = |stop: &Stop<'_>| StepShown {
        page: stop.address(),
        answered: stop.answered(),
    };
    let main = service
        .form
        .pages
        .iter()
        .filter(|page| page.repeat.is_none());
    let questions = main.flat_map(|page| &page.questions);
    let lists = service.form.pages.iter().filter(|page| page.list.is_some());
    let section = |section: &SectionDef| {
        let (state, stop) = journey.state(section);
        SectionShown {
            id: section.id.clone(),
            state: state.code(),
            page: stop.map(Stop::address),
        }
    };
    DraftShown {
        id: row.id,
        service: service.id.clone(),
        service_name: service_name(&service.id),
        home_place: place(&row.home_place),
        about_case: row.about_case,
        version: row.version,
        saved_at: row.saved_at,
        connected,
        answers: questions
            .filter_map(|question| Some((question.id.clone(), answer(question, &shown)?)))
            .collect(),
        masked: draft.unseen().into_iter().collect(),
        entries: lists
            .map(|page| (page.id.clone(), entries(draft, &shown, &page.id)))
            .collect(),
        sections: service.form.sections.iter().map(section).collect(),
        last_day: draft.last_day(),
        changed: draft.begun_with().map_or_else(Vec::new, |begun| {
            let words = |version: u32| maybe_words(&service.id, &format!("changed-{version}"));
            let since = service.form.since(begun);
            since.filter_map(|change| words(change.version)).collect()
        }),
        journey: JourneyShown {
            path: journey.path.iter().map(step).collect(),
            next: journey.next_open().map(Stop::address),
            complete: journey.complete(),
        },
        advice: words::advice(
            text(),
            service.subsidy,
            &draft.sheet.answers,
            &row.home_place,
            world.today(),
        ),
    }
}

fn entries(draft: &Draft, shown: &Answers, list: &str) -> Vec<EntryAnswers> {
    let form = &draft.service.form;
    let one = |id: &str| {
        let seen = shown.of_entry(list, id);
        let questions = form.entry_pages(list).flat_map(|page| &page.questions);
        EntryAnswers {
            id: id.to_owned(),
            answers: questions
                .filter_map(|question| Some((question.id.clone(), answer(question, &seen)?)))
                .collect(),
        }
    };
    shown.entries(list).into_iter().map(one).collect()
}

fn answer(question: &QuestionDef, answers: &Answers) -> Option<AnswerText> {
    let raw = answers.0.get(&question.id)?;
    Some(match question.kind {
        FieldKind::Choices => AnswerText::Several(
            raw.split(' ')
                .filter(|option| !option.is_empty())
                .map(str::to_owned)
                .collect(),
        ),
        _ => AnswerText::One(raw.clone()),
    })
}
