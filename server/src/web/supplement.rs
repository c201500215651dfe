//! What is missing, as the citizen deals with it: the whole list, one thing after the other, sending the answer, asking for a
//! decision on what is there.
use super::{
    fields, items, paper_words,
    posted::{Form, SignedPosted},
    visit::{Visit, see_other},
    words::{self, item::Reading},
};
use crate::{
    failure::Failure,
    usecase::{
        act_on_case::act_on_case,
        item_words::Part,
        keep_form::{forget_form, kept_form},
        read_case::{CaseView, read_case},
        say_item::{Said, say_item},
    },
};
use app::{
    form::{Choice, Field, FieldKind, Typed, action, name},
    pages::{
        supplement::{self, SupplementModel},
        supplement_decide::{self, SupplementDecideModel},
        supplement_item::{self, SupplementItemModel},
    },
    paths,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    case::{
        Stage,
        sent::{self, Sent},
        step::ActKind,
    },
    catalogue::ServiceKind,
    form::{Answers, QuestionDef},
    id::CaseId,
    supplement::{AskedItem, ItemKind, SupplementNotice, Way, item, round},
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    done: String,
}

/// The last notice of a case with its number from 1.
fn last(view: &CaseView) -> Result<(usize, &SupplementNotice), Failure> {
    let notice = view.case.notices.last().ok_or(Failure::Missing)?;
    Ok((view.case.notices.len(), notice))
}

async fn read(visit: &Visit, id: Uuid) -> Result<CaseView, Failure> {
    let (who, _) = visit.citizen()?;
    read_case(&visit.app.world, who, CaseId(id)).await
}

pub(super) async fn show(
    visit: Visit,
    Path(id): Path<Uuid>,
    Query(query): Query<Done>,
) -> Result<Response, Failure> {
    let view = read(&visit, id).await?;
    let Ok(mut model) = list_model(&visit, &view) else {
        return Ok(see_other(&paths::case(id)));
    };
    model.saved = query.done == "saved";
    if let Some(body) = kept(&visit).await? {
        model.typed = Form::read(&body)?.typed();
    }
    Ok(visit.page(StatusCode::OK, supplement::page(&visit.frame(), &model)))
}

async fn kept(visit: &Visit) -> Result<Option<Vec<u8>>, Failure> {
    let (who, _) = visit.citizen()?;
    match &visit.kept {
        Some(cookie) => kept_form(&visit.app.world, who, cookie, &visit.path).await,
        None => Ok(None),
    }
}

async fn forget(visit: &Visit) -> Result<(), Failure> {
    match &visit.kept {
        Some(cookie) => forget_form(&visit.app.world, cookie).await,
        None => Ok(()),
    }
}

fn list_model(visit: &Visit, view: &CaseView) -> Result<SupplementModel, Failure> {
    let t = visit.text();
    let (round, notice) = last(view)?;
    let reading = Reading::of(view.service, (round, notice), &view.item_words, true);
    let open = view.open_supplement();
    Ok(SupplementModel {
        case: view.row.id,
        version: view.row.version,
        service_name: t
            .service(&view.service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        office: words::office(t, &view.case.intake()),
        asked_on: notice.asked_on,
        last_day: open.map_or(notice.promised, |(_, last_day)| last_day),
        closed: view.case.stage == Stage::ClosedUnsupplemented,
        open: open.is_some(),
        report: view.service.kind == ServiceKind::Report,
        answered: notice
            .answered_on
            .filter(|_| !notice.lapsed)
            .map(|on| (on, notice.decide_now)),
        clock: words::clock(t, &view.case, visit.app.world.today()),
        items: notice
            .items
            .iter()
            .map(|one| items::with_standing(t, &reading, one))
            .collect(),
        done: notice.done().0,
        again: notice
            .items
            .iter()
            .filter(|one| round::reopened(&view.case, &one.code))
            .map(|one| one.code.clone())
            .collect(),
        ..SupplementModel::default()
    })
}

/// Sends the answer; `decide_now` asks for a decision on what is there.
async fn answer(visit: &Visit, id: Uuid, form: &Form, decide_now: bool) -> Result<(), Failure> {
    let (who, _) = visit.citizen()?;
    let sent = Sent {
        words: form.text("words").to_owned(),
        decide_now: if decide_now { "yes" } else { "" }.to_owned(),
        ..Sent::default()
    };
    let act = sent::read(ActKind::AnswerSupplement, &sent).map_err(Failure::Invalid)?;
    let version = form.number(name::VERSION)?;
    act_on_case(&visit.app.world, who, CaseId(id), version, act).await
}

pub(super) async fn send(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    match answer(&visit, id, &form, false).await {
        Ok(()) => {
            forget(&visit).await?;
            Ok(see_other(&paths::case_done(id, "supplemented")))
        }
        Err(failure) => list_again(&visit, id, &form, failure).await,
    }
}

/// The list again, with what was typed and why it was not taken.
async fn list_again(
    visit: &Visit,
    id: Uuid,
    form: &Form,
    failure: Failure,
) -> Result<Response, Failure> {
    if super::acting::why(&failure).is_some() {
        return Err(failure);
    }
    let view = read(visit, id).await?;
    let mut model = match list_model(visit, &view) {
        Ok(model) => model,
        Err(_) => return Err(failure),
    };
    model.typed = form.typed();
    let status = match failure {
        Failure::Invalid(problems) => {
            model.typed.problems = super::apply::problems(&problems);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Failure::Rejected(rejection) => {
            model.refused = Some(words::rejection(visit.text(), &rejection));
            rejection_status(&rejection)
        }
        Failure::Stale => {
            model.stale = true;
            StatusCode::CONFLICT
        }
        other => return Err(other),
    };
    Ok(visit.page(status, supplement::page(&visit.frame(), &model)))
}

/// What is incomplete can be completed on the same page; anything else is a conflict.
fn rejection_status(rejection: &domain::rejection::Rejection) -> StatusCode {
    if *rejection == domain::rejection::Rejection::ITEMS_OPEN {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::CONFLICT
    }
}

pub(super) async fn show_decide(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let view = read(&visit, id).await?;
    let Some((notice, _)) = view.open_supplement() else {
        return Ok(see_other(&paths::case(id)));
    };
    let t = visit.text();
    let open = notice.items.iter().filter(|one| one.given.is_none());
    let model = SupplementDecideModel {
        case: id,
        version: view.row.version,
        service_name: t
            .service(&view.service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        open: open
            .map(|one| words::item::name(t, view.service, &one.code, one.kind))
            .collect(),
        report: view.service.kind == ServiceKind::Report,
    };
    let page = supplement_decide::page(&visit.frame(), &model);
    Ok(visit.page(StatusCode::OK, page))
}

pub(super) async fn decide(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    match answer(&visit, id, &form, true).await {
        Ok(()) => Ok(see_other(&paths::case_done(id, "supplemented"))),
        Err(failure) => list_again(&visit, id, &form, failure).await,
    }
}

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
    let model = item_model(&visit, &view, one, typed.as_ref(), Vec::new())?;
    let page = supplement_item::page(&visit.frame(), &model);
    Ok(visit.page(StatusCode::OK, page))
}

/// The question behind an answer to be mended.
fn question_of<'v>(view: &'v CaseView, one: &AskedItem) -> Option<&'v QuestionDef> {
    let mended = one.kind == ItemKind::Answer;
    item::question(view.service, &one.code).filter(|_| mended)
}

fn item_model(
    visit: &Visit,
    view: &CaseView,
    one: &AskedItem,
    form: Option<&Form>,
    problems: Vec<app::form::Problem>,
) -> Result<SupplementItemModel, Failure> {
    let t = visit.text();
    let (round, notice) = last(view)?;
    let reading = Reading::of(view.service, (round, notice), &view.item_words, true);
    let given = reading.words(one, Part::Given).unwrap_or_default();
    let options = Way::of(one.kind).iter().filter(|way| **way != Way::Sent);
    let choices = options
        .map(|way| Choice {
            hint: (*way == Way::CannotGet).then(|| t.get("item-say-cannot_get-hint").to_owned()),
            ..Choice::new(way.code(), t.word("item-say", way.code()))
        })
        .collect();
    let mut typed = match form {
        Some(form) => form.typed(),
        None => Typed {
            values: vec![
                (
                    "way".to_owned(),
                    one.given
                        .map(|given| given.way.code().to_owned())
                        .unwrap_or_default(),
                ),
                ("words".to_owned(), given.to_owned()),
            ],
            problems: Vec::new(),
        },
    };
    typed.problems.clone_from(&problems);
    let way = Field::new("way", t.get("supplement-way"), FieldKind::Choice(choices));
    let mut all = vec![typed.fill(t, "supplement-item", way)];
    match question_of(view, one) {
        Some(question) => {
            let mut answers = Answers::default();
            let raw = match form {
                Some(form) => asked_raw(form, question),
                // What was signed, to be mended; what was mended before, once it was.
                None if given.is_empty() => view.statement.answers.raw(&one.code).to_owned(),
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
    let application = view.row.application_id;
    let paper = view
        .papers
        .iter()
        .find(|paper| usize::try_from(paper.round) == Ok(round) && paper.item == one.code);
    Ok(SupplementItemModel {
        case: view.row.id,
        version: view.row.version,
        service_name: t
            .service(&view.service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        item: items::with_standing(t, &reading, one),
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
    let way = Way::from_code(form.text("way"));
    let undo = form.text(name::ACTION) == action::UNDO;
    let words = match question.filter(|_| way == Some(Way::Told)) {
        Some(question) => asked_raw(&form, question),
        None => form.text("words").to_owned(),
    };
    let result = match (undo, way) {
        (true, _) => say_item(world, who, CaseId(id), version, &code, Said::default()).await,
        (false, None) => Err(Failure::field("way", domain::field::FieldError::Missing)),
        (false, way) => {
            let said = Said { way, words };
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
    if super::acting::why(&failure).is_some() {
        return Err(failure);
    }
    let mut problems = Vec::new();
    if let Failure::Invalid(found) = &failure {
        problems = super::apply::problems(found);
        for problem in &mut problems {
            if problem.field == code && question.is_none() {
                "words".clone_into(&mut problem.field);
            }
        }
    }
    let mut model = item_model(&visit, &view, one, Some(&form), problems)?;
    let status = match failure {
        Failure::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Failure::Rejected(rejection) => {
            model.refused = Some(words::rejection(visit.text(), &rejection));
            StatusCode::CONFLICT
        }
        Failure::Stale => {
            model.stale = true;
            StatusCode::CONFLICT
        }
        other => return Err(other),
    };
    let page = supplement_item::page(&visit.frame(), &model);
    Ok(visit.page(status, page))
}
