//! Services and their forms, readable by programs: pages, questions, kinds, options, and the words of each.
use super::{
    problem::Refused,
    shapes::{Coded, maybe_words, service_name, text, words_of},
};
use crate::{failure::Failure, web::words};
use app::paths::api;
use axum::{Json, extract::Path};
use domain::{
    catalogue::{Catalogue, Need, Service},
    form::{FieldKind, PageDef, QuestionDef},
};
use serde::Serialize;
use utoipa::ToSchema;

/// A service in the list.
#[derive(Serialize, ToSchema)]
pub struct ServiceLine {
    /// Id, as used everywhere.
    id: String,
    /// `apply` (decided by offices), `report` (an office records it) or `information` (nothing is handed in).
    kind: &'static str,
    /// Name.
    name: String,
    /// One sentence about it.
    summary: String,
}

fn line(service: &Service) -> ServiceLine {
    ServiceLine {
        id: service.id.clone(),
        kind: service.kind.code(),
        name: service_name(&service.id),
        summary: words_of(&service.id, "summary"),
    }
}

/// All services.
#[utoipa::path(get, path = api::SERVICES, operation_id = "list_services", tag = "services", responses(
    (status = 200, description = "The services.", body = [ServiceLine]),
))]
pub async fn list() -> Json<Vec<ServiceLine>> {
    Json(Catalogue::shipped().iter().map(line).collect())
}

/// A service with its form.
#[derive(Serialize, ToSchema)]
pub struct ServiceShown {
    #[serde(flatten)]
    line: ServiceLine,
    /// Minutes that filling in takes.
    minutes: u8,
    /// Which township takes it in: `registration` (of the household), `here` (where it happened), `residence` (the registered
    /// home or where one lives), `unit` (of the employer) or `use` (where it is used).
    place: &'static str,
    /// Begun with `about_case`, a running or granted case of one's own, instead of a place.
    about_own_case: bool,
    /// Papers to have at hand.
    papers: Vec<Coded>,
    /// Papers that offices have by data sharing: nobody is asked for them.
    shared_papers: Vec<Coded>,
    /// Version of the form.
    form_version: u32,
    /// Pages in order.
    pages: Vec<PageShown>,
    /// The declaration that is signed when handing in.
    declaration: Vec<String>,
}

/// A page: usually one question.
#[derive(Serialize, ToSchema)]
pub struct PageShown {
    /// Id.
    id: String,
    /// The page is asked only when all of these hold.
    when: Vec<ConditionShown>,
    /// A list of entries: how many it takes. Answering its question with `yes` makes an entry.
    list: Option<ListShown>,
    /// Asked for each entry of this list.
    repeat: Option<String>,
    /// Asks nothing: says that the answers may not fit; one may go on.
    exit: Option<ExitShown>,
    /// Questions in order.
    questions: Vec<QuestionShown>,
}

/// How many entries a list takes.
#[derive(Serialize, ToSchema)]
pub struct ListShown {
    /// At least.
    least: usize,
    /// At most.
    most: usize,
}

/// Why the answers may not fit.
#[derive(Serialize, ToSchema)]
pub struct ExitShown {
    /// In words.
    words: Vec<String>,
    /// Ids of services to look at instead.
    instead: Vec<String>,
}

/// Holds when the question has one of these answers, or its identity number that age.
#[derive(Serialize, ToSchema)]
pub struct ConditionShown {
    /// Id of an earlier question.
    question: String,
    /// Any of these options.
    is: Vec<String>,
    /// Instead of options: the person of that identity number is older than this, in full years. It only leads to advice.
    older_than: Option<u32>,
}

/// A question.
#[derive(Serialize, ToSchema)]
pub struct QuestionShown {
    /// Id: the key of its answer.
    id: String,
    /// How it is answered: `text` (at most 200 characters), `long_text` (2,000), `name`, `id_number`, `certificate`,
    /// `phone`, `account`, `date` (`2026-11-22`), `yes_no` (`yes` or `no`), `choice` (an option's id), `choices` (a list of
    /// ids), `township` (a code of 9 digits), `number` (a whole number within `min` and `max`).
    kind: &'static str,
    /// May be left empty.
    optional: bool,
    /// The question in words.
    words: String,
    /// Short name of the answer.
    label: String,
    /// Help with answering.
    hint: Option<String>,
    /// Why it is asked.
    why: Option<String>,
    /// What can be chosen.
    options: Vec<OptionShown>,
    /// The option that excludes all others.
    none: Option<String>,
    /// A date that may not lie in the future.
    past: bool,
    /// The least number.
    min: Option<u32>,
    /// The greatest number.
    max: Option<u32>,
}

/// An answer to choose.
#[derive(Serialize, ToSchema)]
pub struct OptionShown {
    /// Id.
    id: String,
    /// In words.
    words: String,
    /// More about it.
    hint: Option<String>,
}

fn kind(kind: FieldKind) -> &'static str {
    match kind {
        FieldKind::Text => "text",
        FieldKind::LongText => "long_text",
        FieldKind::Name => "name",
        FieldKind::IdNumber => "id_number",
        FieldKind::Certificate => "certificate",
        FieldKind::Phone => "phone",
        FieldKind::Account => "account",
        FieldKind::Date => "date",
        FieldKind::YesNo => "yes_no",
        FieldKind::Choice => "choice",
        FieldKind::Choices => "choices",
        FieldKind::Township => "township",
        FieldKind::Number => "number",
    }
}

fn page(service: &str, page: &PageDef) -> PageShown {
    let condition = |condition: &domain::form::Condition| ConditionShown {
        question: condition.question.clone(),
        is: condition.is.clone(),
        older_than: condition.older_than,
    };
    PageShown {
        id: page.id.clone(),
        list: page.list.map(|list| ListShown {
            least: list.least,
            most: list.most,
        }),
        repeat: page.repeat.clone(),
        exit: page.exit.then(|| ExitShown {
            words: maybe_words(service, &page.id)
                .into_iter()
                .chain(words::lines(text(), service, &page.id))
                .collect(),
            instead: page.instead.clone(),
        }),
        when: page.when.iter().map(condition).collect(),
        questions: page
            .questions
            .iter()
            .map(|q| question(service, q))
            .collect(),
    }
}

fn question(service: &str, question: &QuestionDef) -> QuestionShown {
    let id = &question.id;
    let of = |end: &str| maybe_words(service, &format!("{id}{end}"));
    let option = |option: &str| OptionShown {
        id: option.to_owned(),
        words: of(&format!("-{option}")).unwrap_or_default(),
        hint: of(&format!("-{option}-hint")),
    };
    let words = of("").unwrap_or_default();
    QuestionShown {
        id: id.clone(),
        kind: kind(question.kind),
        optional: question.optional,
        label: of("-label").unwrap_or_else(|| words.clone()),
        words,
        hint: of("-hint"),
        why: of("-why"),
        options: match question.kind {
            FieldKind::YesNo => ["yes", "no"].map(option).into(),
            _ => question.options.iter().map(|id| option(id)).collect(),
        },
        none: question.none.clone(),
        past: question.past,
        min: question.min,
        max: question.max,
    }
}

/// A service with its form.
#[utoipa::path(get, path = api::SERVICE, operation_id = "read_service", tag = "services", params(
    ("service" = String, Path, description = "Id of the service."),
), responses(
    (status = 200, description = "The service.", body = ServiceShown),
    (status = 404, description = "`not-found`."),
))]
pub async fn show(Path(id): Path<String>) -> Result<Json<ServiceShown>, Refused> {
    let service = Catalogue::shipped().get(&id).ok_or(Failure::Missing)?;
    let paper = |id: &str| Coded {
        code: id.to_owned(),
        name: words_of(&service.id, &format!("paper-{id}")),
    };
    Ok(Json(ServiceShown {
        line: line(service),
        minutes: service.minutes,
        place: service.ground.code(),
        about_own_case: service.about_own_case,
        papers: service
            .evidence
            .iter()
            .filter(|one| matches!(one.need, Need::Always | Need::OnlyIf))
            .map(|one| paper(&one.id))
            .collect(),
        shared_papers: service
            .papers(Need::Shared)
            .map(|one| paper(&one.id))
            .collect(),
        form_version: service.form.version,
        pages: service
            .form
            .pages
            .iter()
            .map(|def| page(&id, def))
            .collect(),
        declaration: words::lines(text(), &id, "declaration"),
    }))
}
