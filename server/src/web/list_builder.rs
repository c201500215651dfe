//! The builder of a list of what is missing, in three steps without script: tick, say why, look at what the other side will read. For
//! a case (`desk_supplement`) and for an ask to act for another (`desk_ask_list`); nothing chosen is lost on the way.
use super::{
    items,
    posted::Form,
    visit::Visit,
    words::{
        self,
        item::{List, Reading},
    },
};
use crate::{failure::Failure, usecase::item_words::ItemWords};
use app::{
    form::{Choice, Field, FieldKind, Problem, Typed, action, name},
    pages::desk_supplement::{self, BuilderStep, DeskSupplementModel},
    paths::ListAt,
    text::{Otherwise, Text},
};
use axum::{http::StatusCode, response::Response};
use chrono::NaiveDate;
use domain::{
    case::{
        sent::{self, Sent, SentItem},
        step::{Act, ActKind},
    },
    paper::Unusable,
    supplement::{
        Alternative, Defect, ItemKind, Standing, SupplementNotice, Wanted, Why, item::OTHER,
        look_up, may_be_brought_in,
    },
};

/// Field of the boxes on the first step.
pub(super) const ITEM: &str = "item";
/// Why a thing was overlooked.
const FAULT: &str = "fault";

/// What is asked for, and the office's own reason where it needs one.
pub(super) type Asked = (Vec<Wanted>, Option<String>);

/// What a posted step leads to.
pub(super) enum Next {
    /// The page that comes next, or this one with what is wrong.
    Page(Response),
    /// It is to be sent.
    Send(Asked),
}

/// Whose list is built, and of what.
pub(super) struct Builder<'a> {
    /// Whose.
    pub at: ListAt,
    /// Number of the case; of an ask, whom it is about.
    pub number: String,
    /// Version of the case, or of the ask's lists.
    pub version: i64,
    /// Name of the service, or what the page is about.
    pub service_name: String,
    /// What follows when nothing comes.
    pub otherwise: Otherwise,
    /// Where the words of things come from.
    pub list: List<'a>,
    /// What can be asked for.
    pub offered: Vec<(&'a str, ItemKind)>,
    /// Of it what is not shown for ticking: answers that were not asked of this person cannot be mended.
    pub unseen: Vec<&'a str>,
    /// The lists that went out before.
    pub earlier: &'a [SupplementNotice],
    /// The last day for the answer if the list went out today.
    pub last_day: NaiveDate,
}

/// All values of a field.
fn all<'f>(form: &'f Form, field: &str) -> Vec<&'f str> {
    let of_field = form.0.iter().filter(|(name, _)| name == field);
    of_field.map(|(_, value)| value.as_str()).collect()
}

/// The builder's page.
pub(super) fn page(visit: &Visit, status: StatusCode, model: &DeskSupplementModel) -> Response {
    visit.page(status, desk_supplement::page(&visit.frame(), model))
}

/// Things that are ticked beforehand, each with why: these papers that cannot be used, and what of the last list cannot, whose defects
/// the answer brought in.
pub(super) fn ticked_before<'a>(
    earlier: &'a [SupplementNotice],
    papers: impl Iterator<Item = (&'a str, Option<Unusable>)>,
) -> Vec<(String, String)> {
    let why = |reason: Option<Unusable>| reason.and_then(Unusable::why);
    let papers = papers.filter_map(|(item, reason)| Some((item, ItemKind::Paper, why(reason)?)));
    let last = earlier.last().into_iter().flat_map(|list| &list.items);
    let last = last.filter_map(|one| match one.standing() {
        Standing::NotUsable(why) => Some((one.code.as_str(), one.kind, why)),
        _ => None,
    });
    let mut pairs = Vec::new();
    for (code, kind, why) in papers.chain(last) {
        let mut say = |name: String, value: &str| pairs.push((name, value.to_owned()));
        say(ITEM.to_owned(), code);
        if may_be_brought_in(earlier, code) {
            let brought_in = Defect::BroughtInBySupplement.code();
            say(format!("defect-{code}"), brought_in);
        }
        if Why::of(kind).contains(&why) {
            say(format!("why-{code}"), why.code());
        }
    }
    pairs
}

impl<'a> Builder<'a> {
    /// Takes a posted step.
    pub(super) fn step(&self, visit: &Visit, form: &Form, stale: bool) -> Next {
        let asked = form.text(name::ACTION);
        let wrong = |step: &str, problems: Vec<Problem>| {
            let model = self.model(visit.text(), form, step, problems);
            page(visit, StatusCode::UNPROCESSABLE_ENTITY, &model)
        };
        if asked != action::TICK && self.ticked(form).is_empty() {
            let missing = vec![Problem::new(ITEM, "missing")];
            return Next::Page(wrong(action::TICK, missing));
        }
        if matches!(asked, action::PREVIEW | action::SEND) {
            let problems = self.wrong(form);
            if !problems.is_empty() {
                return Next::Page(wrong(action::REASONS, problems));
            }
        }
        if asked != action::SEND {
            let mut model = self.model(visit.text(), form, asked, Vec::new());
            model.stale = stale;
            return Next::Page(page(visit, StatusCode::OK, &model));
        }
        Next::Send(self.wanted(form))
    }

    /// The preview again, because it was not sent.
    ///
    /// # Errors
    /// What no page of the builder says.
    pub(super) fn again(
        &self,
        visit: &Visit,
        form: &Form,
        failure: Failure,
    ) -> Result<Response, Failure> {
        let t = visit.text();
        let mut model = self.model(t, form, action::PREVIEW, Vec::new());
        match failure {
            Failure::Stale => model.stale = true,
            Failure::Rejected(rejection) => {
                model.refused = Some(words::rejection(t, &rejection));
            }
            other => return Err(other),
        }
        Ok(page(visit, StatusCode::CONFLICT, &model))
    }

    /// The things ticked, in the order of the list, each once.
    fn ticked(&self, form: &Form) -> Vec<(&'a str, ItemKind)> {
        let ticked = all(form, ITEM);
        let mut list = self.offered.clone();
        list.retain(|(code, _)| ticked.contains(code));
        list
    }

    /// What the form says, as the rules read it.
    fn sent(&self, form: &Form) -> Sent {
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
            items: self.ticked(form).into_iter().map(item).collect(),
            fault: form.text(FAULT).to_owned(),
            ..Sent::default()
        }
    }

    /// The same read; nothing where something is wrong.
    fn wanted(&self, form: &Form) -> Asked {
        match sent::read(ActKind::RequestSupplement, &self.sent(form)) {
            Ok(Act::RequestSupplement { items, own_fault }) => (items, own_fault),
            _ => (Vec::new(), None),
        }
    }

    /// Whether this is a second list, which must say where each defect comes from.
    fn is_second(&self) -> bool {
        !self.earlier.is_empty()
    }

    /// What is wrong with the reasons: the same reading as when it is sent, and for a second list the ground of each thing.
    fn wrong(&self, form: &Form) -> Vec<Problem> {
        let sent = self.sent(form);
        let mut problems = match sent::read(ActKind::RequestSupplement, &sent) {
            Ok(_) => Vec::new(),
            Err(found) => super::apply::problems(&found),
        };
        if self.is_second() {
            // What no list asked for, or never came, cannot have come in with an answer: the choice is not there.
            let silent = sent.items.iter().filter(|item| {
                let said = Defect::from_code(&item.defect);
                !said.is_some_and(|said| self.origins(&item.code).any(|origin| origin == said))
            });
            problems.extend(
                silent.map(|item| Problem::new(format!("defect-{}", item.code), "missing")),
            );
            let before = |item: &SentItem| item.defect == Defect::MissingFromStart.code();
            if sent.items.iter().any(before) && sent.fault.trim().is_empty() {
                problems.push(Problem::new(FAULT, "missing"));
            }
        }
        problems
    }

    /// Where a defect of this thing can come from, in the order of the page.
    fn origins(&self, code: &str) -> impl Iterator<Item = Defect> + use<> {
        let brought_in = may_be_brought_in(self.earlier, code);
        let all = Defect::ALL.iter().rev().copied();
        all.filter(move |origin| brought_in || *origin == Defect::MissingFromStart)
    }

    /// The builder at a step. A step that cannot be shown yet shows the one before with what is wrong.
    pub(super) fn model(
        &self,
        t: &'static Text,
        form: &Form,
        step: &str,
        problems: Vec<Problem>,
    ) -> DeskSupplementModel {
        let mut typed = form.typed();
        typed.problems = problems;
        let ticked = self.ticked(form);
        let step = match step {
            action::REASONS if !ticked.is_empty() => self.reasons(t, form, &typed),
            // What was about to be sent when the session ended is looked at again first.
            action::PREVIEW | action::SEND => self.preview(t, form),
            _ => self.tick(t, &typed),
        };
        let shown = |name: &str| match &step {
            BuilderStep::Tick(_) => name == ITEM,
            BuilderStep::Reasons { .. } => {
                let of_item = name.split_once('-').map(|(_, code)| code);
                let known = |code: &str| ticked.iter().any(|(one, _)| *one == code);
                name == FAULT || of_item.is_some_and(known)
            }
            BuilderStep::Preview { .. } => false,
        };
        let carried = typed.values.into_iter().filter(|(name, _)| {
            let unseen = matches!(name.as_str(), name::VERSION | name::ACTION);
            !unseen && !shown(name)
        });
        DeskSupplementModel {
            at: self.at,
            number: self.number.clone(),
            version: self.version,
            service_name: self.service_name.clone(),
            carried: carried.collect(),
            otherwise: self.otherwise,
            step,
            refused: None,
            stale: false,
        }
    }

    fn tick(&self, t: &'static Text, typed: &Typed) -> BuilderStep {
        let group = |kind: ItemKind, label: &'static str| {
            let things = self.offered.iter();
            let things = things.filter(|(code, of)| *of == kind && !self.unseen.contains(code));
            let choices: Vec<Choice> = things
                .map(|(code, kind)| {
                    Choice::new(*code, words::item::name(t, self.list, code, *kind))
                })
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

    fn reasons(&self, t: &'static Text, form: &Form, typed: &Typed) -> BuilderStep {
        let second = self.is_second();
        let thing = |(code, kind): (&str, ItemKind)| {
            let field = |name: &str, label: &'static str, kind: FieldKind| {
                Field::new(format!("{name}-{code}"), t.get(label), kind)
            };
            let why = Why::of(kind)
                .iter()
                .map(|why| Choice::new(why.code(), words::item::why_on(t, self.list, kind, *why)))
                .collect();
            let instead = Alternative::of(kind)
                .iter()
                .map(|other| Choice::new(other.code(), t.word("item-instead", other.code())))
                .collect();
            let defect = self
                .origins(code)
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
            let name = words::item::name(t, self.list, code, kind);
            (code.to_owned(), name, filled.collect())
        };
        let fault = Field::new(FAULT, t.get("builder-fault"), FieldKind::Text)
            .hint(t.get("builder-fault-hint"))
            .optional();
        BuilderStep::Reasons {
            things: self.ticked(form).into_iter().map(thing).collect(),
            fault: second.then(|| typed.fill(t, "builder", fault)),
        }
    }

    fn preview(&self, t: &'static Text, form: &Form) -> BuilderStep {
        let (wanted, _) = self.wanted(form);
        let found = look_up(&self.offered, &wanted).unwrap_or_default();
        let none = ItemWords::default();
        let reading = Reading {
            list: self.list,
            round: self.earlier.len() + 1,
            open: true,
            words: &none,
            own: true,
        };
        let shown = found.iter().zip(&wanted).map(|(item, wanted)| {
            let mut shown = items::asked(t, &reading, item);
            shown.said.clone_from(&wanted.words);
            shown
        });
        BuilderStep::Preview {
            items: shown.collect(),
            last_day: self.last_day,
        }
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
