//! One thing of what is missing, as the citizen deals with it: the ways in which it can come, and saving one of them.
use super::{
    fields, items, paper_words,
    posted::{Form, SignedPosted},
    supplement::{Again, forget, kept, last, list_again, read, until},
    visit::{Visit, see_other},
    words::{self, item::Reading},
};
use crate::{
    failure::Failure,
    usecase::{
        item_words::Part,
        papers::Place,
        read_case::CaseView,
        read_papers::{Earlier, given_before},
        say_item::{Said, say_item},
    },
};
use app::{
    form::{Choice, Field, FieldKind, Typed, action, name},
    pages::supplement_item::{self, SupplementItemModel},
    paths::{self, ListAt},
    text::Text,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    form::{Answers, QuestionDef},
    id::{ApplicationId, CaseId},
    supplement::{AskedItem, ItemKind, Way, item, round},
};
use uuid::Uuid;

/// The thing with this code of the open notice, or of the last one where it may be given again.
fn open_item<'v>(view: &'v CaseView, code: &str) -> Result<&'v AskedItem, Failure> {
    let notice = match view.open_supplement() {
        Some((notice, _)) => notice,
        None if round::reopened(&view.case, code) => last(view)?.1,
        None => return Err(Failure::Missing),
    };
    let mut items = notice.items.iter();
    items.find(|one| one.code == code).ok_or(Failure::Missing)
}

pub(super) async fn show_item(
    visit: Visit,
    Path((id, code)): Path<(Uuid, String)>,
) -> Result<Response, Failure> {
    let view = read(&visit, id).await?;
    if view.case.notices.is_empty() {
        return Ok(see_other(&paths::case(id)));
    }
    let Ok(one) = open_item(&view, &code) else {
        return Ok(see_other(&paths::supplement(id)));
    };
    let typed = match kept(&visit).await? {
        Some(body) => Some(Form::read(&body)?),
        None => None,
    };
    let earlier = earlier(&visit, &view, one).await?;
    let model = item_model(&visit, &view, (one, &earlier), typed.as_ref(), Vec::new())?;
    let page = supplement_item::page(&visit.frame(), &model);
    Ok(visit.page(StatusCode::OK, page))
}

/// The question behind an answer to be mended.
fn question_of<'v>(view: &'v CaseView, one: &AskedItem) -> Option<&'v QuestionDef> {
    let mended = one.kind == ItemKind::Answer;
    item::question(view.service, &one.code).filter(|_| mended)
}

/// The papers handed in before that may stand for this thing.
async fn earlier(visit: &Visit, view: &CaseView, one: &AskedItem) -> Result<Vec<Earlier>, Failure> {
    if !one.ways().contains(&Way::GivenBefore) {
        return Ok(Vec::new());
    }
    let (who, _) = visit.citizen()?;
    let place = Place {
        application: ApplicationId(view.row.application_id),
        round: u32::try_from(view.case.notices.len()).unwrap_or(u32::MAX),
        item: one.code.clone(),
    };
    given_before(&visit.app.world, who, &place).await
}

/// The ways in which it can come; every paper that was handed in before is a choice of its own, with its day.
pub(super) fn ways(t: &Text, ways: Vec<Way>, earlier: &[Earlier]) -> Vec<Choice> {
    let mut choices = Vec::new();
    for way in ways {
        let hint = t.maybe(&format!("item-say-{}-hint", way.code()));
        match way {
            Way::Sent => {}
            Way::GivenBefore => {
                for (value, day) in paper_words::before(earlier) {
                    let words = t.with("paper-way-before", &[("day", t.date(day).into())]);
                    choices.push(Choice::new(value, words));
                }
            }
            way => choices.push(Choice {
                hint: hint.map(str::to_owned),
                ..Choice::new(way.code(), words::item::say(t, way))
            }),
        }
    }
    choices
}

fn item_model(
    visit: &Visit,
    view: &CaseView,
    (one, earlier): (&AskedItem, &[Earlier]),
    form: Option<&Form>,
    problems: Vec<app::form::Problem>,
) -> Result<SupplementItemModel, Failure> {
    let t = visit.text();
    let (round, notice) = last(view)?;
    let reading = Reading::of(view.service, (round, notice), &view.item_words, true);
    let given = reading.words(one, Part::Given).unwrap_or_default();
    let application = view.row.application_id;
    let paper = view
        .papers
        .iter()
        .find(|paper| usize::try_from(paper.round) == Ok(round) && paper.item == one.code);
    let before = paper.and_then(|paper| paper.earlier);
    let chosen = match (one.given.map(|given| given.way), before) {
        (Some(Way::GivenBefore), Some(earlier)) => paper_words::before_value(earlier),
        (way, _) => way.map(Way::code).unwrap_or_default().to_owned(),
    };
    let mut typed = match form {
        Some(form) => form.typed(),
        None => Typed {
            values: vec![
                ("way".to_owned(), chosen),
                ("words".to_owned(), given.to_owned()),
            ],
            problems: Vec::new(),
        },
    };
    typed.problems.clone_from(&problems);
    let way = Field::new(
        "way",
        t.get("supplement-way"),
        FieldKind::Choice(ways(t, one.ways(), earlier)),
    );
    let mut all = vec![typed.fill(t, "supplement-item", way)];
    match question_of(view, one) {
        Some(question) => {
            let mut answers = Answers::default();
            let raw = match form {
                Some(form) => asked_raw(form, question),
                // What was signed, to be mended; what was mended before, once it was.
                None if given.is_empty() => {
                    // What an agent sees by its last figures is typed anew, not mended.
                    let raw = view.statement.answers.raw(&one.code);
                    let masked = question.sensitive() && raw.contains('*');
                    if masked { "" } else { raw }.to_owned()
                }
                None => given.to_owned(),
            };
            answers.0.insert(question.id.clone(), raw);
            let service = &view.service.id;
            let field = fields::field(t, service, question, &answers, None, &problems);
            all.push(Field {
                optional: false,
                ..field
            });
        }
        None => {
            let words = Field::new("words", t.get("supplement-item-words"), FieldKind::LongText)
                .hint(t.get("supplement-item-words-hint"))
                .optional();
            all.push(typed.fill(t, "supplement-item", words));
        }
    }
    Ok(SupplementItemModel {
        at: ListAt::Case(view.row.id),
        version: view.row.version,
        service_name: t
            .service(&view.service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        item: items::with_standing(t, &reading, one),
        term: until(view, notice),
        give_at: (one.kind != ItemKind::Answer).then(|| {
            paths::paper(
                application,
                u32::try_from(round).unwrap_or(u32::MAX),
                &one.code,
            )
        }),
        photos: paper
            .map(|paper| {
                paper_words::photos(
                    t,
                    paper_words::Places::Application(application),
                    paper,
                    true,
                )
            })
            .unwrap_or_default(),
        fields: all,
        given: one.given.is_some(),
        refused: None,
        stale: false,
    })
}

/// What a form says to one question; several choices are joined by a space.
fn asked_raw(form: &Form, question: &QuestionDef) -> String {
    let values = form.0.iter().filter(|(name, _)| *name == question.id);
    let values: Vec<&str> = values.map(|(_, value)| value.as_str()).collect();
    values.join(" ")
}

pub(super) async fn save_item(
    Path((id, code)): Path<(Uuid, String)>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let world = &visit.app.world;
    let version = form.number(name::VERSION)?;
    let view = read(&visit, id).await?;
    let Ok(one) = open_item(&view, &code) else {
        // Sent or closed meanwhile, or not theirs to answer: the list or the mandate's page says so.
        let none = Said::default();
        return match say_item(world, who, CaseId(id), version, &code, none).await {
            Ok(()) => Ok(see_other(&paths::supplement(id))),
            Err(failure) => list_again(&visit, id, &form, failure).await,
        };
    };
    let question = question_of(&view, one);
    let before = paper_words::chosen_before(form.text("way"));
    let way = match before {
        Some(_) => Some(Way::GivenBefore),
        // Photos and files say for themselves that they were sent.
        None => Way::from_code(form.text("way")).filter(|way| *way != Way::Sent),
    };
    let undo = form.text(name::ACTION) == action::UNDO;
    let words = match question.filter(|_| way == Some(Way::Told)) {
        Some(question) => asked_raw(&form, question),
        None => form.text("words").to_owned(),
    };
    let result = match (undo, way) {
        (true, _) => say_item(world, who, CaseId(id), version, &code, Said::default()).await,
        (false, None) => Err(Failure::field("way", domain::field::FieldError::Missing)),
        (false, way) => {
            let earlier = before.flatten();
            let said = Said {
                way,
                words,
                earlier,
            };
            say_item(world, who, CaseId(id), version, &code, said).await
        }
    };
    let failure = match result {
        Ok(()) => {
            forget(&visit).await?;
            return Ok(see_other(&paths::supplement_done(id)));
        }
        Err(failure) => failure,
    };
    let mut again = Again::of(visit.text(), failure)?;
    for problem in &mut again.problems {
        if problem.field == code && question.is_none() {
            "words".clone_into(&mut problem.field);
        }
    }
    let earlier = earlier(&visit, &view, one).await?;
    let mut model = item_model(&visit, &view, (one, &earlier), Some(&form), again.problems)?;
    (model.refused, model.stale) = (again.refused, again.stale);
    let page = supplement_item::page(&visit.frame(), &model);
    Ok(visit.page(again.status, page))
}
