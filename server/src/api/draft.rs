//! The shape of a draft: answers both ways, and the journey through the form.
use super::shapes::{PlaceShown, place, service_name, text};
use crate::{
    failure::Failure,
    usecase::{
        read_draft::Draft,
        save_page::{PostedPage, Saved},
    },
    web::words,
    world::World,
};
use chrono::{DateTime, Utc};
use domain::form::{
    Answers, FieldKind, PageDef, QuestionDef,
    journey::{simulate, validate},
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
    answers: BTreeMap<String, AnswerText>,
}

impl SentPage {
    /// The same as the form of the page would post it.
    #[must_use]
    pub fn for_page(self, page: String) -> PostedPage {
        PostedPage {
            page,
            version: self.version,
            sent: Box::new(|page| self.answers_to(page)),
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
    /// The way through the form for these answers.
    journey: JourneyShown,
    /// What the person should know; it never stops anybody.
    advice: Vec<String>,
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
    /// Id of the page.
    page: String,
    /// It is answered rightly.
    answered: bool,
}

/// A draft as its owner sees it.
#[must_use]
pub fn draft(world: &World, draft: &Draft, connected: bool) -> DraftShown {
    let (row, service) = (&draft.row, draft.service);
    let ctx = draft.context(world);
    let journey = simulate(&service.form, &draft.answers, &ctx);
    let step = |page: &&PageDef| StepShown {
        page: page.id.clone(),
        answered: validate(page, &draft.answers, &ctx).is_ok(),
    };
    let questions = service.form.pages.iter().flat_map(|page| &page.questions);
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
            .filter_map(|question| Some((question.id.clone(), answer(question, &draft.answers)?)))
            .collect(),
        journey: JourneyShown {
            path: journey.path.iter().map(step).collect(),
            next: journey.next_open().map(|page| page.id.clone()),
            complete: journey.complete(),
        },
        advice: words::advice(
            text(),
            service.subsidy,
            &draft.answers,
            &row.home_place,
            world.today(),
        ),
    }
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
