//! What is missing before somebody may act for another, as whoever asked deals with it: the whole list, one thing after the other,
//! sending the answer. The pages are those of a case's list; photos are given where all photos of an ask are (`ask_papers`).
use super::{
    ask_papers::title,
    items, paper_words,
    posted::{Form, SignedPosted},
    sheets::part,
    supplement::{Again, forget, kept, list_back},
    supplement_item::ways,
    visit::{Visit, see_other},
    words::{
        self,
        item::{List, Reading},
    },
};
use crate::{
    failure::Failure,
    usecase::{
        answer_ask_list::answer_ask_list,
        ask_lists::{AskList, rules},
        ask_mandate::read_ask,
        asks::Ask,
        item_words::Part as Words,
        say_ask_item::say_ask_item,
    },
};
use app::{
    components::{asked_item::AskedItem as Shown, summary_list::Row, term::Term},
    form::{Field, FieldKind, Typed, action, name},
    pages::{
        sheet::Part,
        supplement::{self, SupplementModel},
        supplement_decide::{self, SupplementDecideModel},
        supplement_item::{self, SupplementItemModel},
    },
    paths::{self, ListAt},
    text::{Otherwise, Text},
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    calendar::Calendar,
    case::{Office, OfficeKind},
    field::FieldError,
    id::AskId,
    rejection::Rejection,
    supplement::{AskedItem, ItemKind, Way, mandate},
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    done: String,
}

async fn read(visit: &Visit, id: Uuid) -> Result<Ask, Failure> {
    let (who, _) = visit.citizen()?;
    read_ask(&visit.app.world, who, AskId(id)).await
}

/// Whether the answer to the list can still be sent.
fn is_open(ask: &Ask, last: &AskList) -> bool {
    ask.row.decided_at.is_none() && last.list.answered_on.is_none()
}

/// Whether a thing may be given now: while the list is open, and what would not do until the ask is decided.
fn may_give(ask: &Ask, last: &AskList, one: &AskedItem) -> bool {
    is_open(ask, last) || (ask.row.decided_at.is_none() && one.is_reopened())
}

fn term(ask: &Ask, last: &AskList) -> Term {
    Term {
        last_day: last.list.last_day(rules(ask), Calendar::national()).date,
        closed: false,
        otherwise: Otherwise::Ask,
    }
}

/// The last list in short, on the page of the ask.
pub(super) fn summary(t: &Text, ask: &Ask) -> Option<Part> {
    let (round, last) = ask.lists.last()?;
    let open = is_open(ask, last);
    let reading = Reading::of(List::Ask, (round, &last.list), &ask.lists.words, true);
    let (done, all) = last.list.done();
    let progress = [("all", all.into()), ("done", done.into())];
    let mut lines = vec![t.with("supplement-progress", &progress)];
    if open {
        let until = term(ask, last);
        let date = [("date", t.date(until.last_day).into())];
        lines.push(t.with("case-supplement-last-day", &date));
        lines.push(t.otherwise(until.otherwise).to_owned());
    }
    let rows = last.list.items.iter().map(|one| {
        let shown = items::with_standing(t, &reading, one);
        let word = shown.standing.map(|standing| standing.word);
        Row {
            label: shown.name,
            value: word.into_iter().chain([shown.why]).collect(),
            ..Row::default()
        }
    });
    let key = if open {
        "supplement-open"
    } else {
        "supplement-look"
    };
    Some(Part {
        lines,
        rows: rows.collect(),
        links: vec![(t.get(key).to_owned(), paths::ask_list(ask.row.id))],
        ..part(t.get("supplement-title"))
    })
}

/// What the last list asks for, at the camera: why, the officer's words, how to do it, and until when.
pub(super) fn at_camera(t: &Text, ask: &Ask, item: &str) -> Option<(Shown, Option<Term>)> {
    let (round, last) = ask.lists.last()?;
    let reading = Reading::of(List::Ask, (round, &last.list), &ask.lists.words, true);
    let one = last.list.items.iter().find(|one| one.code == item)?;
    let until = is_open(ask, last).then(|| term(ask, last));
    Some((items::asked(t, &reading, one), until))
}

pub(super) async fn show(
    visit: Visit,
    Path(id): Path<Uuid>,
    Query(query): Query<Done>,
) -> Result<Response, Failure> {
    let ask = read(&visit, id).await?;
    let Some(mut model) = list_model(visit.text(), &ask) else {
        return Ok(see_other(&paths::ask(id)));
    };
    model.saved = query.done == "saved";
    if let Some(body) = kept(&visit).await? {
        model.typed = Form::read(&body)?.typed();
    }
    Ok(visit.page(StatusCode::OK, supplement::page(&visit.frame(), &model)))
}

fn list_model(t: &Text, ask: &Ask) -> Option<SupplementModel> {
    let (round, last) = ask.lists.last()?;
    let (list, open) = (&last.list, is_open(ask, last));
    let reading = Reading::of(List::Ask, (round, list), &ask.lists.words, true);
    let office = Office {
        kind: OfficeKind::Township,
        place: ask.row.township.clone(),
    };
    let again = list.items.iter();
    let again = again.filter(|one| !open && may_give(ask, last, one));
    Some(SupplementModel {
        at: ListAt::Ask(ask.row.id),
        version: ask.lists.version(),
        service_name: title(t, ask),
        office: words::office(t, &office),
        asked_on: list.asked_on,
        last_day: term(ask, last).last_day,
        open,
        otherwise: Otherwise::Ask,
        answered: list.answered_on.map(|on| (on, list.decide_now)),
        again: again.map(|one| one.code.clone()).collect(),
        items: list
            .items
            .iter()
            .map(|one| items::with_standing(t, &reading, one))
            .collect(),
        done: list.done().0,
        ..SupplementModel::default()
    })
}

async fn answer(visit: &Visit, id: Uuid, form: &Form, decide_now: bool) -> Result<(), Failure> {
    let (who, _) = visit.citizen()?;
    let version = form.number(name::VERSION)?;
    let words = form.text("words").to_owned();
    answer_ask_list(
        &visit.app.world,
        who,
        (AskId(id), version),
        decide_now,
        words,
    )
    .await
}

pub(super) async fn send(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    match answer(&visit, id, &form, false).await {
        Ok(()) => {
            forget(&visit).await?;
            Ok(see_other(&paths::ask_list(id)))
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
    let again = Again::of(visit.text(), failure)?;
    let ask = read(visit, id).await?;
    let model = list_model(visit.text(), &ask).ok_or(Failure::Missing)?;
    Ok(list_back(visit, model, form, again))
}

pub(super) async fn show_decide(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let ask = read(&visit, id).await?;
    let t = visit.text();
    let last = ask.lists.last().filter(|(_, last)| is_open(&ask, last));
    let Some((_, last)) = last else {
        return Ok(see_other(&paths::ask(id)));
    };
    let open = last.list.items.iter().filter(|one| !one.is_answered());
    let model = SupplementDecideModel {
        at: ListAt::Ask(id),
        version: ask.lists.version(),
        service_name: title(t, &ask),
        open: open
            .map(|one| words::item::name(t, List::Ask, &one.code, one.kind))
            .collect(),
        otherwise: Otherwise::Ask,
    };
    let page = supplement_decide::page(&visit.frame(), &model);
    Ok(visit.page(StatusCode::OK, page))
}

pub(super) async fn decide(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    match answer(&visit, id, &form, true).await {
        Ok(()) => Ok(see_other(&paths::ask_list(id))),
        Err(failure) => list_again(&visit, id, &form, failure).await,
    }
}

pub(super) async fn show_item(
    visit: Visit,
    Path((id, code)): Path<(Uuid, String)>,
) -> Result<Response, Failure> {
    let ask = read(&visit, id).await?;
    let typed = match kept(&visit).await? {
        Some(body) => Some(Form::read(&body)?.typed()),
        None => None,
    };
    let Some(model) = item_model(visit.text(), &ask, &code, typed) else {
        return Ok(see_other(&paths::ask_list(id)));
    };
    let page = supplement_item::page(&visit.frame(), &model);
    Ok(visit.page(StatusCode::OK, page))
}

/// One thing of the last list, where it may be given now.
fn item_model(
    t: &'static Text,
    ask: &Ask,
    code: &str,
    typed: Option<Typed>,
) -> Option<SupplementItemModel> {
    let (round, last) = ask.lists.last()?;
    let one = last.list.items.iter().find(|one| one.code == code)?;
    if !may_give(ask, last, one) {
        return None;
    }
    let id = ask.row.id;
    let reading = Reading::of(List::Ask, (round, &last.list), &ask.lists.words, true);
    let typed = typed.unwrap_or_else(|| {
        let way = one.given.map(|given| given.way.code()).unwrap_or_default();
        let words = reading.words(one, Words::Given).unwrap_or_default();
        Typed {
            values: vec![
                ("way".to_owned(), way.to_owned()),
                ("words".to_owned(), words.to_owned()),
            ],
            problems: Vec::new(),
        }
    });
    let choices = ways(t, mandate::ways(one), &[]);
    let way = Field::new("way", t.get("supplement-way"), FieldKind::Choice(choices));
    let words = Field::new("words", t.get("supplement-item-words"), FieldKind::LongText)
        .hint(t.get("supplement-item-words-hint"))
        .optional();
    let fields = [way, words].map(|field| typed.fill(t, "supplement-item", field));
    let paper = ask.papers.iter().find(|paper| paper.item == code);
    let photos =
        paper.map(|paper| paper_words::photos(t, paper_words::Places::Ask(id), paper, true));
    Some(SupplementItemModel {
        at: ListAt::Ask(id),
        version: ask.lists.version(),
        service_name: title(t, ask),
        item: items::with_standing(t, &reading, one),
        term: is_open(ask, last).then(|| term(ask, last)),
        give_at: (one.kind != ItemKind::Answer).then(|| paths::ask_paper(id, code)),
        photos: photos.unwrap_or_default(),
        fields: fields.to_vec(),
        given: one.given.is_some(),
        refused: None,
        stale: false,
    })
}

pub(super) async fn save_item(
    Path((id, code)): Path<(Uuid, String)>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let version = form.number(name::VERSION)?;
    // Photos and files say for themselves that they were sent.
    let way = Way::from_code(form.text("way")).filter(|way| *way != Way::Sent);
    let said = match (form.text(name::ACTION) == action::UNDO, way) {
        (true, _) => Ok((None, String::new())),
        (false, None) => Err(Failure::field("way", FieldError::Missing)),
        (false, way) => Ok((way, form.text("words").to_owned())),
    };
    let result = match said {
        Ok(said) => say_ask_item(&visit.app.world, who, (AskId(id), version), &code, said).await,
        Err(failure) => Err(failure),
    };
    let Err(failure) = result else {
        forget(&visit).await?;
        return Ok(see_other(&ListAt::Ask(id).saved()));
    };
    let t = visit.text();
    let mut again = Again::of(t, failure)?;
    let ask = read(&visit, id).await?;
    let mut typed = form.typed();
    typed.problems = again.problems.clone();
    let Some(mut model) = item_model(t, &ask, &code, Some(typed)) else {
        // Sent or decided meanwhile: the list says how it stands, with what was typed.
        let model = list_model(t, &ask).ok_or(Failure::Missing)?;
        again = Again::of(t, Rejection::NOT_NOW.into())?;
        return Ok(list_back(&visit, model, &form, again));
    };
    (model.refused, model.stale) = (again.refused, again.stale);
    let page = supplement_item::page(&visit.frame(), &model);
    Ok(visit.page(again.status, page))
}
