//! What is missing, as the officer makes the list of it: in three steps, without script, and nothing chosen is lost.
use super::{
    desk_items::too_late,
    items,
    posted::{Form, SignedPosted},
    visit::{Visit, see_other},
    words::{self, item::Reading},
};
use crate::{
    failure::Failure,
    usecase::{
        act_on_case::act_on_case,
        item_words::ItemWords,
        keep_form::{forget_form, kept_form},
        read_case::{CaseView, read_case},
    },
};
use app::{
    form::{Choice, Field, FieldKind, Problem, Typed, action, name},
    pages::desk_supplement::{self, BuilderStep, DeskSupplementModel},
    paths,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    application,
    calendar::{Calendar, china_date},
    case::{
        sent::{self, Sent, SentItem},
        step::ActKind,
    },
    catalogue::ServiceKind,
    id::CaseId,
    paper::{PaperState, Unusable},
    supplement::{
        Alternative, AskedItem, Defect, ItemKind, Standing, Why,
        item::{OTHER, offered},
        look_up, may_be_brought_in,
    },
};
use uuid::Uuid;

/// Field of the boxes on the first step.
const ITEM: &str = "item";
/// Why a thing was overlooked.
const FAULT: &str = "fault";

pub(super) async fn show(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let view = read_case(&visit.app.world, who, CaseId(id)).await?;
    if !view.acts.contains(&ActKind::RequestSupplement) {
        return Ok(see_other(&paths::desk_case(id)));
    }
    let kept = match &visit.kept {
        Some(cookie) => kept_form(&visit.app.world, who, cookie, &visit.path).await?,
        None => None,
    };
    let form = match kept {
        Some(body) => Form::read(&body)?,
        None => Form(not_usable(&view)),
    };
    // What was about to be sent when the session ended is looked at again first.
    let step = match form.text(name::ACTION) {
        action::SEND => action::PREVIEW,
        step => step,
    };
    let model = builder(&visit, &view, &form, step, Vec::new());
    Ok(page(&visit, StatusCode::OK, &model))
}

/// What cannot be used is ticked beforehand, with why: papers that came with the application, and things of the last notice, whose
/// defects the supplement brought in.
fn not_usable(view: &CaseView) -> Vec<(String, String)> {
    let mut found: Vec<(&str, ItemKind, Why)> = Vec::new();
    let at_first = view
        .papers
        .iter()
        .filter(|paper| paper.round == 0 && !paper.later && paper.state == PaperState::NotUsable);
    for paper in at_first {
        if let Some(why) = paper.reason.and_then(Unusable::why) {
            found.push((&paper.item, ItemKind::Paper, why));
        }
    }
    let last = view.case.notices.last();
    for one in last.iter().flat_map(|notice| &notice.items) {
        if let Standing::NotUsable(why) = one.standing() {
            found.push((&one.code, one.kind, why));
        }
    }
    let mut pairs = Vec::new();
    for (code, kind, why) in found {
        let mut say = |name: String, value: &str| pairs.push((name, value.to_owned()));
        say(ITEM.to_owned(), code);
        if may_be_brought_in(&view.case.notices, code) {
            let brought_in = Defect::BroughtInBySupplement.code();
            say(format!("defect-{code}"), brought_in);
        }
        if Why::of(kind).contains(&why) {
            say(format!("why-{code}"), why.code());
        }
    }
    pairs
}

fn page(visit: &Visit, status: StatusCode, model: &DeskSupplementModel) -> Response {
    visit.page(status, desk_supplement::page(&visit.frame(), model))
}

/// All values of a field.
fn all<'f>(form: &'f Form, field: &str) -> Vec<&'f str> {
    let of_field = form.0.iter().filter(|(name, _)| name == field);
    of_field.map(|(_, value)| value.as_str()).collect()
}

/// The things ticked, in the order of the service's list, each once.
fn ticked<'v>(view: &'v CaseView, form: &Form) -> Vec<(&'v str, ItemKind)> {
    let ticked = all(form, ITEM);
    let mut list = offered(view.service);
    list.retain(|(code, _)| ticked.contains(code));
    list
}

/// What the form says, as the rules read it.
fn sent(view: &CaseView, form: &Form) -> Sent {
    let item = |(code, _): (&str, ItemKind)| SentItem {
        code: code.to_owned(),
        why: form.text(&format!("why-{code}")).to_owned(),
        alternatives: all(form, &format!("alternatives-{code}"))
            .into_iter()
            .map(str::to_owned)
            .collect(),
        defect: form.text(&format!("defect-{code}")).to_owned(),
        words: form.text(&format!("words-{code}")).to_owned(),
    };
    Sent {
        items: ticked(view, form).into_iter().map(item).collect(),
        fault: form.text(FAULT).to_owned(),
        ..Sent::default()
    }
}

/// Whether this is a second notice, which must say where each defect comes from.
fn is_second(view: &CaseView) -> bool {
    !view.case.notices.is_empty()
}

/// What is wrong with the reasons: the same reading as when it is sent, and for a second notice the ground of each thing.
fn wrong(view: &CaseView, form: &Form) -> Vec<Problem> {
    let sent = sent(view, form);
    let mut problems = match sent::read(ActKind::RequestSupplement, &sent) {
        Ok(_) => Vec::new(),
        Err(found) => super::apply::problems(&found),
    };
    if is_second(view) {
        // What no notice asked for, or never came, cannot have come in with an answer: the choice is not there.
        let silent = sent.items.iter().filter(|item| {
            let said = Defect::from_code(&item.defect);
            !said.is_some_and(|said| origins(view, &item.code).any(|origin| origin == said))
        });
        problems
            .extend(silent.map(|item| Problem::new(format!("defect-{}", item.code), "missing")));
        let before = |item: &SentItem| item.defect == Defect::MissingFromStart.code();
        if sent.items.iter().any(before) && sent.fault.trim().is_empty() {
            problems.push(Problem::new(FAULT, "missing"));
        }
    }
    problems
}

/// Where a defect of this thing can come from, in the order of the page.
fn origins(view: &CaseView, code: &str) -> impl Iterator<Item = Defect> + use<> {
    let brought_in = may_be_brought_in(&view.case.notices, code);
    let all = Defect::ALL.iter().rev().copied();
    all.filter(move |origin| brought_in || *origin == Defect::MissingFromStart)
}

/// The builder at a step. A step that cannot be shown yet shows the one before with what is wrong.
fn builder(
    visit: &Visit,
    view: &CaseView,
    form: &Form,
    step: &str,
    problems: Vec<Problem>,
) -> DeskSupplementModel {
    let t = visit.text();
    let mut typed = form.typed();
    typed.problems = problems;
    let step = match step {
        action::REASONS if !ticked(view, form).is_empty() => reasons(visit, view, form, &typed),
        action::PREVIEW | action::SEND => preview(visit, view, form),
        _ => tick(visit, view, &typed),
    };
    let shown: Box<dyn Fn(&str) -> bool> = match &step {
        BuilderStep::Tick(_) => Box::new(|name| name == ITEM),
        BuilderStep::Reasons { .. } => {
            let codes: Vec<String> = ticked(view, form)
                .iter()
                .map(|(code, _)| (*code).to_owned())
                .collect();
            Box::new(move |name| {
                let of_item = name.split_once('-').map(|(_, code)| code);
                name == FAULT || of_item.is_some_and(|code| codes.iter().any(|one| one == code))
            })
        }
        BuilderStep::Preview { .. } => Box::new(|_| false),
    };
    let carried = typed.values.into_iter().filter(|(name, _)| {
        let unseen = matches!(name.as_str(), name::VERSION | name::ACTION);
        !unseen && !shown(name)
    });
    DeskSupplementModel {
        case: view.row.id,
        number: view.row.number.clone(),
        version: view.row.version,
        service_name: t
            .service(&view.service.id, "title")
            .unwrap_or_default()
            .to_owned(),
        carried: carried.collect(),
        report: view.service.kind == ServiceKind::Report,
        step,
        refused: None,
        stale: false,
    }
}

fn tick(visit: &Visit, view: &CaseView, typed: &Typed) -> BuilderStep {
    let t = visit.text();
    // Answers that were not asked of this person cannot be mended.
    let asked = |code: &str| !view.statement.answers.raw(code).is_empty();
    let group = |kind: ItemKind, label: &'static str| {
        let things = offered(view.service);
        let things = things
            .iter()
            .filter(|(code, of)| *of == kind && (kind != ItemKind::Answer || asked(code)));
        let choices: Vec<Choice> = things
            .map(|(code, kind)| Choice::new(*code, words::item::name(t, view.service, code, *kind)))
            .collect();
        let field = Field::new(ITEM, t.get(label), FieldKind::Choices(choices.clone()));
        (!choices.is_empty()).then(|| typed.fill(t, "builder", field))
    };
    let groups = [
        ("papers", group(ItemKind::Paper, "builder-papers")),
        ("answers", group(ItemKind::Answer, "builder-answers")),
        ("others", group(ItemKind::Other, "builder-others")),
    ];
    let mut present: Vec<(&'static str, Field)> = groups
        .into_iter()
        .filter_map(|(scope, field)| Some((scope, field?)))
        .collect();
    // One mistake over three groups of boxes: it is said once, at the first, where the summary's link leads.
    present
        .iter_mut()
        .skip(1)
        .for_each(|(_, field)| field.error = None);
    BuilderStep::Tick(present)
}

fn reasons(visit: &Visit, view: &CaseView, form: &Form, typed: &Typed) -> BuilderStep {
    let t = visit.text();
    let second = is_second(view);
    let thing = |(code, kind): (&str, ItemKind)| {
        let field = |name: &str, label: &'static str, kind: FieldKind| {
            Field::new(format!("{name}-{code}"), t.get(label), kind)
        };
        let why = Why::of(kind)
            .iter()
            .map(|why| Choice::new(why.code(), words::item::why(t, kind, *why)))
            .collect();
        let instead = Alternative::of(kind)
            .iter()
            .map(|other| Choice::new(other.code(), t.word("item-instead", other.code())))
            .collect();
        let defect = origins(view, code)
            .map(|defect| Choice::new(defect.code(), t.word("builder-defect", defect.code())))
            .collect();
        let words = if code == OTHER {
            field("words", "builder-words-other", FieldKind::LongText)
        } else {
            field("words", "builder-words", FieldKind::LongText)
                .hint(t.get("builder-words-hint"))
                .optional()
        };
        let defect = field("defect", "builder-defect", FieldKind::Choice(defect));
        let fields = [
            Some(field("why", "builder-why", FieldKind::Choice(why))),
            second.then_some(defect),
            Some(
                field(
                    "alternatives",
                    "builder-alternatives",
                    FieldKind::Choices(instead),
                )
                .optional(),
            ),
            Some(words),
        ];
        let filled = fields
            .into_iter()
            .flatten()
            .map(|field| only_choice(typed.fill(t, "builder", field)));
        let name = words::item::name(t, view.service, code, kind);
        (code.to_owned(), name, filled.collect())
    };
    let fault = Field::new(FAULT, t.get("builder-fault"), FieldKind::Text)
        .hint(t.get("builder-fault-hint"))
        .optional();
    BuilderStep::Reasons {
        things: ticked(view, form).into_iter().map(thing).collect(),
        fault: second.then(|| typed.fill(t, "builder", fault)),
    }
}

/// A single answer that there is, is the answer.
fn only_choice(mut field: Field) -> Field {
    if let FieldKind::Choice(choices) = &field.kind
        && let [only] = choices.as_slice()
    {
        field.value = vec![only.value.clone()];
    }
    field
}

fn preview(visit: &Visit, view: &CaseView, form: &Form) -> BuilderStep {
    let t = visit.text();
    let wanted = match sent::read(ActKind::RequestSupplement, &sent(view, form)) {
        Ok(domain::case::step::Act::RequestSupplement { items, .. }) => items,
        _ => Vec::new(),
    };
    let found: Vec<AskedItem> = look_up(view.service, &wanted).unwrap_or_default();
    let none = ItemWords::default();
    let reading = Reading {
        service: view.service,
        round: view.case.notices.len() + 1,
        open: true,
        words: &none,
        own: true,
    };
    let shown = |(item, wanted): (&AskedItem, &domain::supplement::Wanted)| {
        let mut shown = items::asked(t, &reading, item);
        shown.said.clone_from(&wanted.words);
        shown
    };
    let rules = application::periods(&view.case.home, china_date(view.case.submitted_at));
    BuilderStep::Preview {
        items: found.iter().zip(&wanted).map(shown).collect(),
        last_day: rules
            .last_day(visit.app.world.today(), Calendar::national())
            .date,
    }
}

pub(super) async fn step(
    Path(id): Path<Uuid>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let world = &visit.app.world;
    let version = form.number(name::VERSION)?;
    let view = read_case(world, who, CaseId(id)).await?;
    let asked = form.text(name::ACTION);
    // Somebody else acted, or it is no longer this office's: what was chosen is shown once more and not sent.
    let stale = view.row.version != version;
    if !view.acts.contains(&ActKind::RequestSupplement) {
        return Ok(too_late(&visit, &view, &form, stale));
    }
    let needs_items = asked != action::TICK;
    let needs_reasons = matches!(asked, action::PREVIEW | action::SEND);
    if needs_items && ticked(&view, &form).is_empty() {
        let missing = vec![Problem::new(ITEM, "missing")];
        let model = builder(&visit, &view, &form, action::TICK, missing);
        return Ok(page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &model));
    }
    let problems = if needs_reasons {
        wrong(&view, &form)
    } else {
        Vec::new()
    };
    if !problems.is_empty() {
        let model = builder(&visit, &view, &form, action::REASONS, problems);
        return Ok(page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &model));
    }
    if asked != action::SEND {
        let mut model = builder(&visit, &view, &form, asked, Vec::new());
        model.stale = stale;
        return Ok(page(&visit, StatusCode::OK, &model));
    }
    let act =
        sent::read(ActKind::RequestSupplement, &sent(&view, &form)).map_err(Failure::Invalid)?;
    let failure = match act_on_case(world, who, CaseId(id), version, act).await {
        Ok(()) => {
            if let Some(cookie) = &visit.kept {
                forget_form(world, cookie).await?;
            }
            return Ok(see_other(&paths::desk_done(
                ActKind::RequestSupplement.code(),
            )));
        }
        Err(failure) => failure,
    };
    let mut model = builder(&visit, &view, &form, action::PREVIEW, Vec::new());
    match failure {
        Failure::Stale => model.stale = true,
        Failure::Rejected(rejection) => {
            model.refused = Some(words::rejection(visit.text(), &rejection));
        }
        other => return Err(other),
    }
    Ok(page(&visit, StatusCode::CONFLICT, &model))
}
