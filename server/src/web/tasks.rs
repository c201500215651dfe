//! Around the question pages: the tasks of a longer form, exits that argue, removing an entry of a list.
use super::{
    apply::{asks_for_papers, go_on},
    posted::SignedPosted,
    question::changed,
    rows,
    visit::{Visit, see_other},
};
use crate::{
    failure::Failure,
    usecase::{
        read_draft::{Draft, read_draft},
        save_page::remove_entry,
    },
};
use app::{
    components::task_list::Task,
    form::name,
    pages::{
        entry_remove::{self, EntryRemoveModel},
        exit::{self, ExitModel},
        tasks::{self, TasksModel},
    },
    paths,
};
use axum::{extract::Path, http::StatusCode, response::Response};
use domain::{
    catalogue::Catalogue,
    form::{
        PageDef, entry,
        journey::{Journey, simulate},
        section::SectionState,
    },
    id::ApplicationId,
};
use uuid::Uuid;

fn title(visit: &Visit, draft: &Draft) -> String {
    let title = visit.text().service(&draft.service.id, "title");
    title.unwrap_or_default().to_owned()
}

pub(super) async fn show_tasks(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let draft = visit.draft(id).await?;
    if draft.service.form.sections.is_empty() {
        return Ok(see_other(&go_on(&visit, &draft)));
    }
    let ctx = draft.context(&visit.app.world);
    let journey = simulate(&draft.service.form, &draft.sheet.answers, &ctx);
    let model = TasksModel {
        application: id,
        service_name: title(&visit, &draft),
        back: paths::service_at(&draft.service.id, &draft.row.home_place),
        tasks: tasks_of(&visit, &draft, &journey),
        changed: changed(&visit, &draft),
        last_day: Some(draft.last_day()),
    };
    Ok(visit.page(StatusCode::OK, tasks::page(&visit.frame(), &model)))
}

fn tasks_of(visit: &Visit, draft: &Draft, journey: &Journey<'_>) -> Vec<Task> {
    let t = visit.text();
    let name = |id: &str| {
        let words = t.service(&draft.service.id, &format!("section-{id}"));
        words.unwrap_or_default().to_owned()
    };
    let mut found: Vec<Task> = Vec::new();
    for section in &draft.service.form.sections {
        let (state, stop) = journey.state(section);
        if state == SectionState::NotNeeded {
            continue;
        }
        found.push(Task {
            title: name(&section.id),
            state,
            to: stop.map(|stop| paths::question(draft.row.id, &stop.address())),
            first: match state {
                SectionState::CannotStart => section.after.iter().map(|id| name(id)).collect(),
                _ => Vec::new(),
            },
        });
    }
    let complete = journey.complete();
    found.push(Task {
        title: t.get("check-title").to_owned(),
        state: match complete {
            true => SectionState::NotStarted,
            false => SectionState::CannotStart,
        },
        to: complete.then(|| match asks_for_papers(visit, draft) {
            true => paths::papers(draft.row.id),
            false => paths::check(draft.row.id),
        }),
        first: Vec::new(),
    });
    found
}

/// The page of an exit: why it may not fit, what there is instead, and on.
pub(super) fn exit_page(
    visit: &Visit,
    draft: &Draft,
    journey: &Journey<'_>,
    page: &PageDef,
    from_check: bool,
) -> String {
    let t = visit.text();
    let (service, id) = (&draft.service.id, draft.row.id);
    let to = |address: &str| match from_check {
        true => paths::question_from_check(id, address),
        false => paths::question(id, address),
    };
    let go_on = match journey.next(&page.id) {
        _ if from_check => match journey.next_open() {
            Some(open) => to(&open.address()),
            None => paths::check(id),
        },
        Some(next) if journey.section(&next.address()) == journey.section(&page.id) => {
            to(&next.address())
        }
        Some(_) => paths::tasks(id),
        None => paths::check(id),
    };
    let instead = page.instead.iter().filter_map(|other| {
        let other = Catalogue::shipped().get(other)?;
        let name = t.service(&other.id, "title")?.to_owned();
        Some((name, paths::service_at(&other.id, &draft.row.home_place)))
    });
    let model = ExitModel {
        service_name: title(visit, draft),
        title: t.service(service, &page.id).unwrap_or_default().to_owned(),
        lines: super::words::lines(t, service, &page.id),
        instead: instead.collect(),
        go_on,
        back: journey
            .back(&page.id)
            .map_or_else(String::new, |before| to(&before.address())),
    };
    exit::page(&visit.frame(), &model)
}

pub(super) async fn show_remove(
    visit: Visit,
    Path((id, page)): Path<(Uuid, String)>,
) -> Result<Response, Failure> {
    let draft = visit.draft(id).await?;
    remove_page(&visit, &draft, &page, StatusCode::OK)
}

fn remove_page(
    visit: &Visit,
    draft: &Draft,
    address: &str,
    status: StatusCode,
) -> Result<Response, Failure> {
    let t = visit.text();
    let (list, one) = entry::split(address);
    let one = one.ok_or(Failure::Missing)?;
    let ids = draft.sheet.answers.entries(list);
    let place = ids.iter().position(|id| *id == one);
    let place = place.ok_or(Failure::Missing)?;
    let seen = draft.shown().of_entry(list, one);
    let model = EntryRemoveModel {
        application: draft.row.id,
        service_name: title(visit, draft),
        list: list.to_owned(),
        entry: one.to_owned(),
        title: rows::entry_title(t, &draft.service.id, list, place),
        lines: rows::entry_lines(t, draft.service, list, &seen),
        version: draft.row.version,
        stale: status == StatusCode::CONFLICT,
    };
    Ok(visit.page(status, entry_remove::page(&visit.frame(), &model)))
}

pub(super) async fn do_remove(
    Path((id, page)): Path<(Uuid, String)>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.filler()?;
    let (list, one) = entry::split(&page);
    let of = (list.to_owned(), one.unwrap_or_default().to_owned());
    let version = form.number(name::VERSION)?;
    match remove_entry(&visit.app.world, who, ApplicationId(id), of, version).await {
        Ok(saved) if saved.draft.before.is_some() => {
            Ok(see_other(&paths::question_from_check(id, list)))
        }
        Ok(_) => Ok(see_other(&paths::question(id, list))),
        Err(Failure::Stale) => {
            let draft = read_draft(&visit.app.world, who, ApplicationId(id), None).await?;
            remove_page(&visit, &draft, &page, StatusCode::CONFLICT)
        }
        Err(other) => Err(other),
    }
}
