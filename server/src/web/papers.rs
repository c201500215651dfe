//! The papers of an application: the list, one paper, giving a photo of it, removing one, saying another way, opening a file. The
//! same pages serve a supplement notice: `?round=` its number (`paths::paper`), and back leads to the case.
use super::{
    apply::problems,
    items,
    paper_words::{self, Places},
    posted::SignedPosted,
    supplement,
    uploaded::Uploaded,
    visit::{Visit, see_other},
    words::{self, item::Reading},
};
use crate::{
    attachment::attachment,
    failure::Failure,
    usecase::{
        give_paper::give_paper,
        papers::Place,
        read_case::read_case,
        read_papers::{
            Papers, given_before, open_case_paper, open_paper_file, place_of, read_papers,
        },
        remove_paper_file::remove_paper_file,
        say_about_paper::{Said, say_about_paper},
    },
};
use app::{
    components::{asked_item::AskedItem, term::Term},
    form::{Problem, Typed},
    pages::{
        paper::{self, PaperDone, PaperModel},
        paper_remove::{self, PaperRemoveModel},
        papers::{self, PapersModel},
    },
    paths,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    id::{ApplicationId, CaseId},
    paper::Way,
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
pub(super) struct PaperQuery {
    #[serde(default)]
    round: u32,
    received: Option<usize>,
}

#[derive(Deserialize)]
pub(super) struct FileQuery {
    small: Option<u8>,
}

impl FileQuery {
    /// The small picture is wanted.
    pub(super) fn is_small(&self) -> bool {
        self.small == Some(1)
    }
}

pub(super) async fn show_papers(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let who = visit.filler()?;
    let found = read_papers(&visit.app.world, who, ApplicationId(id), 0).await?;
    let check = paths::check(id);
    let case = found.case.as_ref().map(|case| paths::case(case.id));
    let model = PapersModel {
        service_name: title(&visit, &found),
        back: case.clone().unwrap_or_else(|| check.clone()),
        done: found.done(),
        papers: paper_words::lines(visit.text(), &found, id),
        handed_in: case.is_some(),
        next: case.unwrap_or(check),
    };
    Ok(visit.page(StatusCode::OK, papers::page(&visit.frame(), &model)))
}

fn title(visit: &Visit, found: &Papers) -> String {
    let title = visit.text().service(&found.service.id, "title");
    title.unwrap_or_default().to_owned()
}

pub(super) async fn show_paper(
    visit: Visit,
    Path((id, item)): Path<(Uuid, String)>,
    Query(query): Query<PaperQuery>,
) -> Result<Response, Failure> {
    let place = place(id, query.round, item);
    let model = model(&visit, &place).await?;
    let done = PaperDone::of(query.received);
    let model = PaperModel { done, ..model };
    Ok(visit.page(StatusCode::OK, paper::page(&visit.frame(), &model)))
}

fn place(application: Uuid, round: u32, item: String) -> Place {
    Place {
        application: ApplicationId(application),
        round,
        item,
    }
}

async fn model(visit: &Visit, place: &Place) -> Result<PaperModel, Failure> {
    let who = visit.filler()?;
    let world = &visit.app.world;
    let found = read_papers(world, who, place.application, place.round).await?;
    let one = found.paper(&place.item).ok_or(Failure::Missing)?;
    let gives = found.gives(one);
    let earlier = if gives && place.round == 0 {
        given_before(world, who, place).await?
    } else {
        Vec::new()
    };
    let t = visit.text();
    let id = place.application.0;
    let case = found.case.as_ref().filter(|_| place.round > 0);
    let back = case.map_or_else(|| paths::papers(id), |case| paths::supplement(case.id));
    let asked = match case {
        Some(case) => asked_again(visit, CaseId(case.id), place).await?,
        None => None,
    };
    let first = place.round == 0;
    Ok(PaperModel {
        recorded: false,
        give_to: paths::paper(id, place.round, &place.item),
        way_to: first.then(|| paths::paper_way(id, 0, &place.item)),
        ways_at: case.map(|case| paths::item(case.id, &place.item)),
        how: words::item::how_to_get(t, found.service, &place.item),
        sample: words::item::sample(found.service, &place.item),
        asked,
        name: paper_words::name(t, found.service, &place.item),
        service_name: title(visit, &found),
        back,
        why: paper_words::why(t, &place.item, one.about),
        state: paper_words::state(t, one),
        not_usable: paper_words::not_usable(t, one),
        photos: paper_words::photos(t, Places::Application(id), one, gives),
        done: None,
        before: paper_words::before(&earlier),
        open: gives,
        typed: paper_words::typed(one),
    })
}

/// What the notice of a later round asks for, in its own words, and until when.
async fn asked_again(
    visit: &Visit,
    case: CaseId,
    place: &Place,
) -> Result<Option<(AskedItem, Option<Term>)>, Failure> {
    let who = visit.filler()?;
    let view = read_case(&visit.app.world, who, case).await?;
    let round = usize::try_from(place.round).unwrap_or(usize::MAX);
    let notice = round
        .checked_sub(1)
        .and_then(|nth| view.case.notices.get(nth));
    let Some(notice) = notice else {
        return Ok(None);
    };
    let reading = Reading::of(view.service, (round, notice), &view.item_words, true);
    let mut items = notice.items.iter();
    let one = items.find(|one| one.code == place.item);
    let until = supplement::until(&view, notice);
    Ok(one.map(|one| (items::asked(visit.text(), &reading, one), until)))
}

pub(super) async fn give(
    Path((id, item)): Path<(Uuid, String)>,
    Query(query): Query<PaperQuery>,
    Uploaded { visit, file }: Uploaded,
) -> Result<Response, Failure> {
    let who = visit.filler()?;
    let place = place(id, query.round, item);
    let given = match file {
        Ok(given) => give_paper(&visit.app.world, who, place.clone(), given).await,
        Err(failure) => Err(failure),
    };
    match given {
        Ok(received) => Ok(see_other(&paths::paper_done(
            id,
            place.round,
            &place.item,
            received.count,
        ))),
        Err(Failure::Invalid(found)) => {
            let typed = Typed {
                problems: problems(&found),
                ..Typed::default()
            };
            again(&visit, &place, typed).await
        }
        Err(other) => Err(other),
    }
}

/// 422: the same page with what is wrong.
async fn again(visit: &Visit, place: &Place, typed: Typed) -> Result<Response, Failure> {
    let model = model(visit, place).await?;
    let model = PaperModel { typed, ..model };
    let page = paper::page(&visit.frame(), &model);
    Ok(visit.page(StatusCode::UNPROCESSABLE_ENTITY, page))
}

pub(super) async fn say(
    Path((id, item)): Path<(Uuid, String)>,
    Query(query): Query<PaperQuery>,
    SignedPosted { visit, form }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.filler()?;
    let place = place(id, query.round, item);
    let chosen = form.text("way");
    let earlier = paper_words::chosen_before(chosen);
    let way = match earlier {
        Some(_) => Some(Way::GivenBefore),
        None => Way::from_code(chosen),
    };
    let mut typed = form.typed();
    let Some(way) = way else {
        typed.problems.push(Problem::new("way", "missing"));
        return again(&visit, &place, typed).await;
    };
    let said = Said {
        way,
        words: form.text("words").to_owned(),
        earlier: earlier.flatten(),
    };
    match say_about_paper(&visit.app.world, who, place.clone(), said).await {
        Ok(()) if place.round == 0 => Ok(see_other(&paths::papers(id))),
        Ok(()) => {
            let found = read_papers(&visit.app.world, who, place.application, place.round).await?;
            let case = found.case.ok_or(Failure::Missing)?;
            Ok(see_other(&paths::supplement(case.id)))
        }
        Err(Failure::Invalid(found)) => {
            typed.problems = problems(&found);
            again(&visit, &place, typed).await
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn ask_remove(
    visit: Visit,
    Path((id, file)): Path<(Uuid, Uuid)>,
) -> Result<Response, Failure> {
    let who = visit.filler()?;
    let world = &visit.app.world;
    let place = place_of(world, who, ApplicationId(id), file).await?;
    let found = read_papers(world, who, place.application, place.round).await?;
    let one = found.paper(&place.item).ok_or(Failure::Missing)?;
    let t = visit.text();
    let model = PaperRemoveModel {
        remove_to: paths::paper_remove(id, file),
        name: paper_words::name(t, found.service, &place.item),
        words: paper_words::which(t, one, file).ok_or(Failure::Missing)?,
        service_name: title(&visit, &found),
        back: paths::paper(id, place.round, &place.item),
    };
    let page = paper_remove::page(&visit.frame(), &model);
    Ok(visit.page(StatusCode::OK, page))
}

pub(super) async fn remove(
    Path((id, file)): Path<(Uuid, Uuid)>,
    SignedPosted { visit, .. }: SignedPosted,
) -> Result<Response, Failure> {
    let who = visit.filler()?;
    let place = remove_paper_file(&visit.app.world, who, ApplicationId(id), file).await?;
    let to = paths::paper_done(id, place.round, &place.item, 0);
    Ok(see_other(&to))
}

pub(super) async fn open(
    visit: Visit,
    Path((id, file)): Path<(Uuid, Uuid)>,
    Query(query): Query<FileQuery>,
) -> Result<Response, Failure> {
    let who = visit.filler()?;
    let small = query.is_small();
    let opened = open_paper_file(&visit.app.world, who, ApplicationId(id), file, small).await?;
    let stem = paper_words::stem(visit.text(), &opened);
    Ok(attachment(&opened, &stem))
}

pub(super) async fn open_at_desk(
    visit: Visit,
    Path((case, file)): Path<(Uuid, Uuid)>,
    Query(query): Query<FileQuery>,
) -> Result<Response, Failure> {
    let who = visit.officer()?;
    let small = query.is_small();
    let opened = open_case_paper(&visit.app.world, who, CaseId(case), file, small).await?;
    let stem = paper_words::stem(visit.text(), &opened);
    Ok(attachment(&opened, &stem))
}
