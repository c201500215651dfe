//! The list of what is missing for an ask to act for another, at its township: making it (`list_builder`), what came for it, and the
//! verdict on each thing. Verifying stays the one act on the page of all asks (0042).
use super::{
    ask_papers,
    desk::own_words,
    desk_items::{read_verdict, verdict_fields, written},
    desk_rights::refusal,
    items,
    list_builder::{Builder, Next, page, ticked_before},
    posted::{Form, SignedPosted},
    sheets::{part, sheet},
    visit::{Visit, see_other},
    words::{
        self,
        item::{List, Reading},
    },
};
use crate::{
    failure::Failure,
    usecase::{
        ask_lists::{offered, read_at_township, rules},
        asks::Ask,
        item_words::Part as Words,
        judge_ask_item::judge_ask_item,
        keep_form::{forget_form, kept_form},
        papers::{Paper, PaperFile},
        send_ask_list::send_ask_list,
    },
};
use app::{
    components::asked_item::AskedItem as Shown,
    form::{Typed, name},
    pages::sheet::{Part, SheetForm, SheetModel},
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
    id::AskId,
    paper::PaperState,
    rejection::Rejection,
    supplement::{AskedItem, SupplementNotice},
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
pub(super) struct Done {
    #[serde(default)]
    done: String,
}

/// How the last list of an ask stands, line by line, for the page of all asks.
pub(super) fn lines(t: &Text, ask: &Ask) -> Vec<String> {
    let Some((_, last)) = ask.lists.last() else {
        return Vec::new();
    };
    let list = &last.list;
    let sent = [
        ("date", t.date(list.asked_on).into()),
        ("last", t.date(list.promised).into()),
    ];
    let mut lines = vec![t.with("judge-asked", &sent)];
    lines.push(match list.answered_on {
        Some(on) => t.with("ask-list-answered", &[("date", t.date(on).into())]),
        None => t.get("ask-list-waiting").to_owned(),
    });
    if list.decide_now {
        lines.push(t.get("ask-list-decide-now").to_owned());
    }
    lines
}

/// The ways from an ask to its list, and to making one.
pub(super) fn links(t: &Text, ask: &Ask) -> Vec<(String, String)> {
    let id = ask.row.id;
    let mut links = Vec::new();
    if ask.lists.last().is_some() {
        links.push((t.get("ask-list-look").to_owned(), paths::desk_ask_list(id)));
    }
    links.extend(again(t, ask));
    links
}

/// The way to the builder, while no list is open.
fn again(t: &Text, ask: &Ask) -> Option<(String, String)> {
    let free = ask.lists.open().is_none();
    free.then(|| {
        (
            t.get("builder-open").to_owned(),
            paths::desk_ask_builder(ask.row.id),
        )
    })
}

pub(super) async fn show(
    visit: Visit,
    Path(id): Path<Uuid>,
    Query(query): Query<Done>,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let ask = read_at_township(&visit.app.world, who, AskId(id)).await?;
    if ask.lists.last().is_none() {
        return Ok(see_other(&paths::desk_ask_builder(id)));
    }
    let t = visit.text();
    let mut model = model(t, &ask, None);
    model.done = match query.done.as_str() {
        "sent" => Some(t.get("ask-list-sent").to_owned()),
        "judged" => Some(t.get("judge-done").to_owned()),
        _ => None,
    };
    Ok(visit.sheet(StatusCode::OK, &model))
}

/// The list's page; `again`: the form of one thing as it came back.
fn model(t: &'static Text, ask: &Ask, again: Option<(&str, &Typed)>) -> SheetModel {
    let id = ask.row.id;
    let mut list = part(t.get("judge-title"));
    list.lines = lines(t, ask);
    if let Some((round, last)) = ask.lists.last() {
        let fault = last.fault.as_deref();
        let fault = fault.map(|reason| t.with("ask-list-fault", &[("reason", reason.into())]));
        list.lines.extend(fault);
        // What is said before the answer is sent is not said to the office yet; photos are there to be seen at once, as ever.
        let seen = seen(&last.list);
        let reading = Reading::of(List::Ask, (round, &seen), &ask.lists.words, false);
        let sent = seen.answered_on.is_some();
        let words = ask.lists.words.of(round, "", Words::Given);
        let words = words.filter(|_| sent);
        let said = words.map(|said| t.with("ask-list-said", &[("words", said.into())]));
        list.lines.extend(said);
        list.asked = seen
            .items
            .iter()
            .map(|one| {
                let shown = shown(t, &reading, one, sent);
                let typed = again.filter(|(code, _)| *code == one.code);
                let typed = typed.map(|(_, typed)| typed.clone()).unwrap_or_default();
                let judge =
                    (sent && one.is_here()).then(|| judge_form(t, ask, one, (&shown.name, &typed)));
                (shown, judge)
            })
            .collect();
    }
    let came = |paper: &&Paper| !paper.files.is_empty();
    let to = |file: &PaperFile| paths::desk_ask_file(id, file.id, false);
    let papers: Vec<_> = ask
        .papers
        .iter()
        .filter(came)
        .map(|paper| ask_papers::line(t, paper, &to, None))
        .collect();
    let mut parts = vec![list];
    if !papers.is_empty() {
        parts.push(Part {
            papers,
            ..part(t.get("asking-papers"))
        });
    }
    SheetModel {
        back: Some(paths::DESK_ASKS.to_owned()),
        parts,
        links: self::again(t, ask).into_iter().collect(),
        ..sheet(&t.with(
            "ask-list-title",
            &[("name", ask.people.principal.name.as_str().into())],
        ))
    }
}

fn seen(list: &SupplementNotice) -> SupplementNotice {
    let mut seen = list.clone();
    if seen.answered_on.is_none() {
        for item in &mut seen.items {
            item.given = None;
        }
    }
    seen
}

/// One thing as the township reads it; words that were not sent yet are left out.
fn shown(t: &Text, reading: &Reading<'_>, one: &AskedItem, sent: bool) -> Shown {
    let mut shown = items::with_standing(t, reading, one);
    if !sent {
        shown.reply = Vec::new();
    }
    shown
}

fn judge_form(
    t: &'static Text,
    ask: &Ask,
    one: &AskedItem,
    (name, typed): (&str, &Typed),
) -> SheetForm {
    SheetForm {
        action: paths::desk_ask_item(ask.row.id, &one.code),
        scope: one.code.clone(),
        hidden: vec![(self::name::VERSION, ask.lists.version().to_string())],
        fields: verdict_fields(t, List::Ask, one.kind, typed),
        button: t.with("judge-button", &[("name", name.into())]),
        quiet: true,
        ..SheetForm::default()
    }
}

pub(super) async fn judge(
    Path((id, code)): Path<(Uuid, String)>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let world = &visit.app.world;
    let version = form.number(name::VERSION)?;
    let result = match read_verdict(&form) {
        Ok(verdict) => {
            let said = (verdict, form.text("words").to_owned());
            judge_ask_item(world, who, (AskId(id), version), &code, said).await
        }
        Err(failure) => Err(failure),
    };
    let Err(failure) = result else {
        if let Some(cookie) = &visit.kept {
            forget_form(world, cookie).await?;
        }
        return Ok(see_other(&paths::desk_ask_list_done(id, "judged")));
    };
    let ask = read_at_township(world, who, AskId(id)).await?;
    let t = visit.text();
    let mut typed = form.typed();
    let (status, refused) = match failure {
        Failure::Invalid(problems) => {
            typed.problems = super::apply::problems(&problems);
            (StatusCode::UNPROCESSABLE_ENTITY, None)
        }
        Failure::Stale => {
            let words = t.get("ask-list-changed").to_owned();
            (StatusCode::CONFLICT, Some(words))
        }
        failure => match refusal(&visit, &failure) {
            Some((status, words)) => (status, Some(words)),
            None => return Err(failure),
        },
    };
    let mut model = model(t, &ask, Some((&code, &typed)));
    model.refused = refused;
    Ok(visit.sheet(status, &model))
}

pub(super) async fn show_builder(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let world = &visit.app.world;
    let ask = read_at_township(world, who, AskId(id)).await?;
    if ask.lists.open().is_some() {
        return Ok(see_other(&paths::desk_ask_list(id)));
    }
    let kept = match &visit.kept {
        Some(cookie) => kept_form(world, who, cookie, &visit.path).await?,
        None => None,
    };
    let earlier = ask.lists.notices();
    let form = match kept {
        Some(body) => Form::read(&body)?,
        None => Form(not_usable(&ask, &earlier)),
    };
    let builder = builder(&visit, &ask, &earlier);
    let step = form.text(name::ACTION);
    let model = builder.model(visit.text(), &form, step, Vec::new());
    Ok(page(&visit, StatusCode::OK, &model))
}

/// What cannot be used is ticked beforehand: papers of which it was said, and things of the last list.
fn not_usable(ask: &Ask, earlier: &[SupplementNotice]) -> Vec<(String, String)> {
    let unlisted = ask
        .papers
        .iter()
        .filter(|paper| paper.state == PaperState::NotUsable && !ask.lists.names(&paper.item));
    let unlisted = unlisted.map(|paper| (paper.item.as_str(), paper.reason));
    ticked_before(earlier, unlisted)
}

fn builder<'a>(visit: &Visit, ask: &Ask, earlier: &'a [SupplementNotice]) -> Builder<'a> {
    let world = &visit.app.world;
    Builder {
        at: ListAt::Ask(ask.row.id),
        number: ask.people.principal.name.clone(),
        version: ask.lists.version(),
        service_name: visit.text().get("desk-asks").to_owned(),
        otherwise: Otherwise::Ask,
        list: List::Ask,
        offered: offered(world, ask),
        unseen: Vec::new(),
        earlier,
        last_day: rules(ask)
            .last_day(world.today(), Calendar::national())
            .date,
    }
}

/// A colleague was faster: the list that is out, and what this officer had written for one.
fn too_late(visit: &Visit, ask: &Ask, form: &Form) -> Response {
    let t = visit.text();
    let mut model = model(t, ask, None);
    model.refused = Some(words::rejection(t, &Rejection::NOTICE_OPEN));
    let rows = own_words(t, &written(form)).map(|section| Part {
        rows: section.rows,
        ..part(&section.title)
    });
    model.parts.splice(0..0, rows).for_each(drop);
    visit.sheet(StatusCode::CONFLICT, &model)
}

pub(super) async fn step(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let world = &visit.app.world;
    let version = form.number(name::VERSION)?;
    let ask = read_at_township(world, who, AskId(id)).await?;
    if ask.lists.open().is_some() {
        return Ok(too_late(&visit, &ask, &form));
    }
    let stale = ask.lists.version() != version;
    let earlier = ask.lists.notices();
    let builder = builder(&visit, &ask, &earlier);
    let (wanted, own_fault) = match builder.step(&visit, &form, stale) {
        Next::Send(asked) => asked,
        Next::Page(page) => return Ok(page),
    };
    match send_ask_list(world, who, (AskId(id), version), wanted, own_fault).await {
        Ok(()) => {
            if let Some(cookie) = &visit.kept {
                forget_form(world, cookie).await?;
            }
            Ok(see_other(&paths::desk_ask_list_done(id, "sent")))
        }
        Err(failure) => builder.again(&visit, &form, failure),
    }
}
