//! The papers of an ask, for the one who asks to act: one paper, giving a photo of it, removing one, opening one, and the written
//! mandate to print. The list of them stands on the ask's own page (`asking`).
use super::{
    apply::problems,
    ask_list,
    paper_words::{self, Places},
    papers::FileQuery,
    posted::SignedPosted,
    sheets::{part as titled, sheet},
    uploaded::Uploaded,
    visit::{Visit, see_other},
    words::{self, item::List},
};
use crate::{
    attachment::attachment,
    failure::Failure,
    usecase::{
        ask_mandate::read_ask,
        ask_papers::{item_of_file, open_own_file},
        asks::Ask,
        give_ask_paper::give_ask_paper,
        papers::{Paper, PaperFile},
        remove_ask_file::remove_ask_file,
    },
};
use app::{
    components::{paper_list::PaperLine, summary_list::Row},
    form::Typed,
    pages::{
        paper::{self, PaperDone, PaperModel},
        paper_remove::{self, PaperRemoveModel},
        sheet::{Part, SheetModel},
    },
    paths,
    text::Text,
};
use axum::{
    extract::{Path, Query},
    http::StatusCode,
    response::Response,
};
use domain::{
    delegation::{AgentEvidence, AgentKind},
    id::AskId,
    paper::{PaperState, Unusable},
    supplement::{ItemKind, item::OTHER, mandate::AskPaper},
};
use serde::Deserialize;
use uuid::Uuid;

#[derive(Deserialize)]
pub(super) struct Done {
    received: Option<usize>,
}

/// What a paper of an ask is called.
pub(super) fn name(t: &Text, paper: &Paper) -> String {
    t.word("evidence", &paper.item).to_owned()
}

/// Why it will not do; where two people must stand on it, in words of its own.
pub(super) fn reason(t: &Text, reason: Unusable) -> String {
    let own = t.maybe(&format!("ask-paper-reason-{}", reason.code()));
    own.unwrap_or_else(|| t.word("paper-reason", reason.code()))
        .to_owned()
}

fn not_usable(t: &Text, paper: &Paper) -> Option<String> {
    let unusable = paper.state == PaperState::NotUsable;
    let found = paper.reason.filter(|_| unusable)?;
    Some(reason(t, found))
}

/// A paper with its files, which open at `to`.
pub(super) fn line(
    t: &Text,
    paper: &Paper,
    to: &dyn Fn(&PaperFile) -> String,
    act: Option<(String, String)>,
) -> PaperLine {
    let notes = not_usable(t, paper).into_iter().collect();
    paper_words::line(t, (name(t, paper), notes), paper, to, act)
}

/// The papers on the ask's page, each with the way to give it while the ask is open.
pub(super) fn part(t: &Text, ask: &Ask) -> Option<Part> {
    let id = ask.row.id;
    let open = ask.row.decided_at.is_none();
    let shown = |paper: &&Paper| open || !paper.files.is_empty();
    let act = |paper: &Paper| {
        let words = match paper.state {
            PaperState::Asked | PaperState::NotUsable => "paper-act-give",
            _ => "paper-act-change",
        };
        (t.get(words).to_owned(), paths::ask_paper(id, &paper.item))
    };
    let one = |paper: &Paper| {
        let to = |file: &PaperFile| paths::ask_file(id, file.id, false);
        line(t, paper, &to, open.then(|| act(paper)))
    };
    let papers: Vec<PaperLine> = ask.papers.iter().filter(shown).map(one).collect();
    if papers.is_empty() {
        return None;
    }
    let mut lines = Vec::new();
    if open {
        // One of them is enough, unless the township has said what it still needs.
        let lead = match ask.lists.last() {
            None => "asking-papers-lead",
            Some(_) => "asking-papers-listed",
        };
        lines.push(t.get(lead).to_owned());
        let consent = |paper: &Paper| paper.item == AskPaper::Consent.code();
        if ask.papers.iter().any(consent) {
            lines.push(t.get("asking-papers-consent").to_owned());
        }
        // A warning, never a wall: the original can be shown at the counter.
        if ask.papers.iter().all(|paper| paper.files.is_empty()) {
            lines.push(t.get("asking-papers-none").to_owned());
        }
    }
    Some(Part {
        lines,
        papers,
        ..titled(t.get("asking-papers"))
    })
}

/// The way to the written mandate that is signed on paper.
pub(super) fn form_link(t: &Text, ask: &Ask) -> Option<(String, String)> {
    let fits = ask.kind == AgentKind::Entrusted && ask.row.decided_at.is_none();
    fits.then(|| (t.get("asking-form").to_owned(), paths::ask_form(ask.row.id)))
}

/// What the pages of an ask are called.
pub(super) fn title(t: &Text, ask: &Ask) -> String {
    let name = ask.people.principal.name.as_str();
    t.with("helpers-asked", &[("name", name.into())])
}

pub(super) async fn show(
    visit: Visit,
    Path((id, item)): Path<(Uuid, String)>,
    Query(query): Query<Done>,
) -> Result<Response, Failure> {
    let model = model(&visit, id, &item).await?;
    let done = PaperDone::of(query.received);
    let model = PaperModel { done, ..model };
    Ok(visit.page(StatusCode::OK, paper::page(&visit.frame(), &model)))
}

async fn model(visit: &Visit, id: Uuid, item: &str) -> Result<PaperModel, Failure> {
    let (who, _) = visit.citizen()?;
    let ask = read_ask(&visit.app.world, who, AskId(id)).await?;
    let paper = ask.papers.iter().find(|paper| paper.item == item);
    let paper = paper.ok_or(Failure::Missing)?;
    let t = visit.text();
    let open = ask.row.decided_at.is_none();
    let kind = match item {
        OTHER => ItemKind::Other,
        _ => ItemKind::Paper,
    };
    Ok(PaperModel {
        give_to: paths::ask_paper(id, item),
        name: name(t, paper),
        service_name: title(t, &ask),
        back: paths::ask(id),
        why: words::item::rule(t, List::Ask, item, kind),
        how: words::item::how_to_get(t, List::Ask, item),
        recorded: AskPaper::from_code(item).is_some_and(AskPaper::may_be_recorded),
        asked: ask_list::at_camera(t, &ask, item),
        ways_at: (open && ask.lists.names(item)).then(|| paths::ask_item(id, item)),
        state: paper_words::state(t, paper),
        not_usable: not_usable(t, paper),
        photos: paper_words::photos(t, Places::Ask(id), paper, open),
        open,
        ..PaperModel::default()
    })
}

pub(super) async fn give(
    Path((id, item)): Path<(Uuid, String)>,
    Uploaded { visit, file }: Uploaded,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let given = match file {
        Ok(given) => give_ask_paper(&visit.app.world, who, AskId(id), &item, given).await,
        Err(failure) => Err(failure),
    };
    match given {
        Ok(received) => Ok(see_other(&paths::ask_paper_done(id, &item, received.count))),
        Err(Failure::Invalid(found)) => {
            let model = model(&visit, id, &item).await?;
            let typed = Typed {
                problems: problems(&found),
                ..Typed::default()
            };
            let page = paper::page(&visit.frame(), &PaperModel { typed, ..model });
            Ok(visit.page(StatusCode::UNPROCESSABLE_ENTITY, page))
        }
        Err(other) => Err(other),
    }
}

pub(super) async fn ask_remove(
    visit: Visit,
    Path((id, file)): Path<(Uuid, Uuid)>,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let world = &visit.app.world;
    let item = item_of_file(world, who, AskId(id), file).await?;
    let ask = read_ask(world, who, AskId(id)).await?;
    let paper = ask.papers.iter().find(|paper| paper.item == item);
    let paper = paper.ok_or(Failure::Missing)?;
    let t = visit.text();
    let model = PaperRemoveModel {
        remove_to: paths::ask_file_remove(id, file),
        name: name(t, paper),
        words: paper_words::which(t, paper, file).ok_or(Failure::Missing)?,
        service_name: title(t, &ask),
        back: paths::ask_paper(id, &item),
    };
    let page = paper_remove::page(&visit.frame(), &model);
    Ok(visit.page(StatusCode::OK, page))
}

pub(super) async fn remove(
    Path((id, file)): Path<(Uuid, Uuid)>,
    SignedPosted { visit, .. }: SignedPosted,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let item = remove_ask_file(&visit.app.world, who, AskId(id), file).await?;
    Ok(see_other(&paths::ask_paper_done(id, &item, 0)))
}

pub(super) async fn open(
    visit: Visit,
    Path((id, file)): Path<(Uuid, Uuid)>,
    Query(query): Query<FileQuery>,
) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let small = query.is_small();
    let opened = open_own_file(&visit.app.world, who, AskId(id), file, small).await?;
    let stem = paper_words::stem(visit.text(), &opened);
    Ok(attachment(&opened, &stem))
}

/// A written mandate in the sense of 民法典 165: names, matters, scope, term, and room for the signatures. Numbers are written in by
/// hand, from the card.
pub(super) async fn form(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Failure> {
    let (who, _) = visit.citizen()?;
    let ask = read_ask(&visit.app.world, who, AskId(id)).await?;
    let t = visit.text();
    if form_link(t, &ask).is_none() {
        return Err(Failure::Missing);
    }
    let (people, scope) = (&ask.people, &ask.scope);
    let said = words::mandate(
        t,
        (people.principal.name.as_str(), people.agent.name.as_str()),
        &scope.services,
        &scope.powers,
        scope.months,
    );
    let room = "　".repeat(12);
    let sign = |label: &str, name: &str| Row {
        label: t.get(label).to_owned(),
        value: vec![
            name.to_owned(),
            format!("{}：{room}", t.get("ask-form-number")),
            format!("{}：{room}", t.get("ask-form-signature")),
            format!("{}：{room}", t.get("ask-form-day")),
        ],
        ..Row::default()
    };
    let model = SheetModel {
        back: Some(paths::ask(id)),
        lead: vec![t.get("ask-form-lead").to_owned()],
        parts: vec![Part {
            lines: vec![said],
            rows: vec![
                sign("desk-asks-principal", &people.principal.name),
                sign("desk-asks-agent", &people.agent.name),
            ],
            ..Part::default()
        }],
        links: vec![(
            t.get("ask-form-give").to_owned(),
            paths::ask_paper(id, AgentEvidence::WrittenMandate.code()),
        )],
        ..sheet(t.get("ask-form-title"))
    };
    Ok(visit.sheet(StatusCode::OK, &model))
}
