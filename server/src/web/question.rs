//! What a question page shows: fields with answers and mistakes, where back leads, the entries of a list, what is new in the form.
use super::{fields, rows, visit::Visit, words};
use crate::usecase::read_draft::{Draft, prefilled};
use app::{
    components::entries::EntryShown,
    form::{Field, Problem},
    pages::{
        my::SendBy,
        question::{self, QuestionModel, QuestionNotice, Source},
    },
    paths,
    text::Text,
};
use domain::{
    form::{Answers, PageDef, QuestionDef, entry, journey::Journey, typist},
    month::YearMonth,
};

/// What a question page shows besides the draft.
#[derive(Default)]
pub(super) struct Shown {
    pub(super) answers: Answers,
    pub(super) saved: Option<Answers>,
    pub(super) problems: Vec<Problem>,
    pub(super) from_check: bool,
    pub(super) notice: QuestionNotice,
    pub(super) kept: Option<Answers>,
}

/// The page.
pub(super) fn question_page(
    visit: &Visit,
    draft: &Draft,
    journey: &Journey<'_>,
    (page, entry): (&PageDef, Option<&str>),
    shown: &Shown,
) -> String {
    let t = visit.text();
    let service = draft.service;
    let own = |name: &str| t.service(&service.id, name).map(str::to_owned);
    let address = entry::address(&page.id, entry);
    let (step, steps) = journey.step(&address);
    let seen = shown.answers.seen_by(page, entry);
    let saved = shown.saved.as_ref().map(|saved| saved.seen_by(page, entry));
    let unseen = draft.unseen();
    let field = |question: &QuestionDef| {
        let (saved, problems) = (saved.as_ref(), &shown.problems);
        let key = typist::key(page, entry, question);
        let field = fields::field(t, &service.id, question, &seen, saved, problems);
        of_another(t, draft, question, (&key, unseen.contains(&key)), field)
    };
    let model = QuestionModel {
        application: draft.row.id,
        title: own(&page.id).unwrap_or_default(),
        intro: own(&format!("{}-intro", page.id)),
        step,
        steps,
        back: back(draft, journey, &address, shown.from_check),
        fields: page.questions.iter().map(field).collect(),
        why: own(&format!("{}-why", page.id)),
        send_by: send_by(visit, draft),
        version: draft.row.version,
        notice: shown.notice,
        from_check: shown.from_check,
        entry: entry.and_then(|id| {
            let list = page.repeat.as_deref()?;
            let ids = draft.sheet.answers.entries(list);
            let place = ids.iter().position(|one| *one == id)?;
            Some(rows::entry_title(t, &service.id, list, place))
        }),
        entries: page
            .list
            .map(|_| entries(visit, draft, journey, &page.id))
            .unwrap_or_default(),
        changed: changed(visit, draft),
        source: page
            .questions
            .iter()
            .find_map(|question| source(draft, question, shown.kept.as_ref())),
        last_day: (!visit.nameless).then(|| draft.last_day()),
        service_name: own("title").unwrap_or_default(),
        page: address,
    };
    question::page(&visit.frame(), &model)
}

/// What somebody else typed: a number stands in the hint by its last figures and its field stays empty; the person's account is
/// nobody else's to change.
fn of_another(
    t: &Text,
    draft: &Draft,
    question: &QuestionDef,
    (key, unseen): (&str, bool),
    mut field: Field,
) -> Field {
    let there = draft.sheet.answers.raw(key);
    let persons = !draft.sheet.may_change(question, key, draft.hand);
    if unseen {
        if field.first_value() == there {
            field.value.clear();
        }
        // Left empty here and still there: nothing that another window did.
        field.saved = field.saved.filter(|_| !field.value.is_empty());
    }
    // As one sign: a voice would read star after star.
    let end = question.masked(there);
    let end = end.split('*').collect::<Vec<_>>();
    let end = format!(
        "{}…{}",
        end.first().unwrap_or(&""),
        end.last().unwrap_or(&"")
    );
    let words = match (persons, unseen) {
        (true, true) => t.with("question-persons-number", &[("end", end.into())]),
        (true, false) => t.get("question-persons-own").to_owned(),
        (false, true) => t.with("question-number-there", &[("end", end.into())]),
        (false, false) => return field,
    };
    field.hint = Some(match field.hint {
        Some(hint) => format!("{hint} {words}"),
        None => words,
    });
    field
}

/// Where the first value of a question came from, while it still stands there.
fn source(draft: &Draft, question: &QuestionDef, kept: Option<&Answers>) -> Option<Source> {
    let raw = draft.sheet.answers.raw(&question.id);
    let same = |known: &Answers| !raw.is_empty() && known.raw(&question.id) == raw;
    if same(&prefilled(draft.service, &draft.person)) {
        return Some(Source::Account);
    }
    kept.is_some_and(same).then_some(Source::Kept)
}

/// Where back leads: to the check page, the list of tasks, the question before, or where the draft was begun.
fn back(draft: &Draft, journey: &Journey<'_>, address: &str, from_check: bool) -> String {
    let id = draft.row.id;
    let of_an_entry = journey.stop(address).is_some_and(|s| s.entry.is_some());
    match journey.back(address) {
        Some(before) if from_check && of_an_entry => {
            paths::question_from_check(id, &before.address())
        }
        _ if from_check && draft.before.is_none() => paths::check(id),
        Some(before) if journey.section(&before.address()) == journey.section(address) => {
            paths::question(id, &before.address())
        }
        _ if journey.section(address).is_some() => paths::tasks(id),
        Some(before) => paths::question(id, &before.address()),
        None => match draft.row.about_case {
            Some(about) => paths::case(about),
            None => paths::service_at(&draft.service.id, &draft.row.home_place),
        },
    }
}

/// The entries of a list as its page shows them.
fn entries(visit: &Visit, draft: &Draft, journey: &Journey<'_>, list: &str) -> Vec<EntryShown> {
    let t = visit.text();
    let known = draft.shown();
    let ids = known.entries(list);
    let shown = ids.into_iter().enumerate().filter_map(|(place, id)| {
        let mut own = journey
            .path
            .iter()
            .filter(|stop| stop.entry.as_deref() == Some(id));
        let open = own.clone().find(|stop| !stop.answered());
        let first = open.or_else(|| own.next())?;
        let seen = known.of_entry(list, id);
        Some(EntryShown {
            title: rows::entry_title(t, &draft.service.id, list, place),
            lines: rows::entry_lines(t, draft.service, list, &seen),
            open: open.is_some(),
            change: paths::question(draft.row.id, &first.address()),
            remove: paths::remove_entry(draft.row.id, list, id),
        })
    });
    shown.collect()
}

/// "Send by the 30th, or this month is lost" (R4.4); nothing for reports.
pub(super) fn send_by(visit: &Visit, draft: &Draft) -> Option<SendBy> {
    draft.service.subsidy?;
    let this = YearMonth::of(visit.app.world.today());
    Some(SendBy {
        day: this.last_day(),
        month: words::month(this),
    })
}

/// What is new in the form since the draft was begun, a line each.
pub(super) fn changed(visit: &Visit, draft: &Draft) -> Vec<String> {
    let Some(begun) = draft.begun_with() else {
        return Vec::new();
    };
    let words = |version: u32| {
        let words = visit
            .text()
            .service(&draft.service.id, &format!("changed-{version}"));
        words.map(str::to_owned)
    };
    let since = draft.service.form.since(begun);
    since.filter_map(|change| words(change.version)).collect()
}
