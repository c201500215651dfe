//! Papers in the words of a page: what each is called, why it is asked for, how it stands, which photo is which.
use super::words;
use crate::{
    evidence::FileKind,
    usecase::{
        files::OpenedFile,
        papers::{Paper, PaperFile},
        read_case::CaseView,
        read_papers::{Earlier, Papers},
    },
};
use app::{
    components::{
        notice_box::Mood,
        paper_list::{FileLink, PaperLine},
        photos::Photo,
    },
    form::Typed,
    paths,
    text::Text,
};
use chrono::NaiveDate;
use domain::{
    catalogue::Service,
    paper::{About, PaperState, Unusable, Way},
    supplement::item::OTHER,
};
use uuid::Uuid;

/// What a paper is called; an item that is none of the service's papers is its own name.
#[must_use]
pub fn name(t: &Text, service: &Service, item: &str) -> String {
    let known = t.service(&service.id, &format!("paper-{item}"));
    match known {
        Some(known) => known.to_owned(),
        None if item == OTHER => t.get("item-other").to_owned(),
        None => item.to_owned(),
    }
}

/// Why it is asked for. What is on no list may be about anything: nothing is said of the household then, however closely it is
/// kept.
#[must_use]
pub fn why(t: &Text, item: &str, about: About) -> String {
    let code = match item {
        OTHER => OTHER,
        _ => about.code(),
    };
    t.word("paper-why", code).to_owned()
}

/// How it stands: what is here counts more than what was said.
#[must_use]
pub fn state(t: &Text, paper: &Paper) -> String {
    match (paper.state, paper.way) {
        (PaperState::Asked, Some(Way::Upload) | None) => t.word("paper-state", "asked"),
        (PaperState::Asked, Some(way)) => t.word("paper-promised", way.code()),
        (PaperState::NotUsable, _) if paper.later => t.word("paper-state", "asked_again"),
        (state, _) => t.word("paper-state", state.code()),
    }
    .to_owned()
}

const fn mood(paper: &Paper) -> Mood {
    match (paper.state, paper.way) {
        (PaperState::Asked, None | Some(Way::Upload)) | (PaperState::NotUsable, _) => Mood::Waiting,
        // Stored and not handed in must not look like received.
        (PaperState::Asked, Some(_)) | (PaperState::Sent, _) => Mood::Information,
        _ => Mood::Done,
    }
}

/// Why the office cannot use what is here.
#[must_use]
pub fn not_usable(t: &Text, paper: &Paper) -> Option<String> {
    let reason = paper
        .reason
        .filter(|_| paper.state == PaperState::NotUsable)?;
    Some(t.word("paper-reason", reason.code()).to_owned())
}

/// For the office: what the scanner took after it was handed in, so that it does not go on as if it had it.
#[must_use]
pub fn taken_by_the_scanner(
    t: &Text,
    papers: &[Paper],
    name: impl Fn(&Paper) -> String,
) -> Vec<String> {
    let taken = papers.iter().filter(|paper| {
        let harmful = paper.reason == Some(Unusable::Harmful);
        paper.state == PaperState::NotUsable && harmful
    });
    taken
        .map(|paper| t.with("desk-paper-harmful", &[("paper", name(paper).into())]))
        .collect()
}

fn numbered(t: &Text, n: usize) -> String {
    t.with("paper-nth", &[("n", n.into())])
}

/// Which photo of its paper a file is.
#[must_use]
pub fn which(t: &Text, paper: &Paper, file: Uuid) -> Option<String> {
    let at = paper.files.iter().position(|one| one.id == file)?;
    Some(numbered(t, at + 1))
}

/// The value of the choice "handed in before": this and the paper's id.
const BEFORE: &str = "before-";

/// The choices of papers that were handed in before, each with its day.
#[must_use]
pub fn before(earlier: &[Earlier]) -> Vec<(String, NaiveDate)> {
    let choice = |one: &Earlier| (before_value(one.paper), words::moment(one.at).date());
    earlier.iter().map(choice).collect()
}

/// The value of the choice of one of them.
#[must_use]
pub fn before_value(paper: Uuid) -> String {
    format!("{BEFORE}{paper}")
}

/// Which of them was chosen; none inside for what is no id.
#[must_use]
pub fn chosen_before(way: &str) -> Option<Option<Uuid>> {
    way.strip_prefix(BEFORE).map(|id| id.parse().ok())
}

/// What is chosen and typed already about a paper that has not come.
#[must_use]
pub fn typed(paper: &Paper) -> Typed {
    let way = paper.way.filter(|way| Way::SAID.contains(way));
    let value = |way: Way| match (way, paper.earlier) {
        (Way::GivenBefore, Some(earlier)) => before_value(earlier),
        (way, _) => way.code().to_owned(),
    };
    let way = way.map(|way| ("way".to_owned(), value(way)));
    let words = ("words".to_owned(), paper.words.clone());
    Typed {
        values: way.into_iter().chain([words]).collect(),
        problems: Vec::new(),
    }
}

/// Whose papers they are: their files' addresses begin there.
#[derive(Clone, Copy, Debug)]
pub enum Places {
    /// An application's.
    Application(Uuid),
    /// Those of an ask to act for somebody.
    Ask(Uuid),
}

impl Places {
    fn file(self, file: Uuid, small: bool) -> String {
        match self {
            Self::Application(id) => paths::paper_file(id, file, small),
            Self::Ask(id) => paths::ask_file(id, file, small),
        }
    }

    fn remove(self, file: Uuid) -> String {
        match self {
            Self::Application(id) => paths::paper_remove(id, file),
            Self::Ask(id) => paths::ask_file_remove(id, file),
        }
    }
}

/// The photos and files of a paper for the one who gave them.
#[must_use]
pub fn photos(t: &Text, places: Places, paper: &Paper, open: bool) -> Vec<Photo> {
    let before = paper.way == Some(Way::GivenBefore);
    let photo = |(at, file): (usize, &PaperFile)| {
        let at_what = t.moment(words::moment(file.at));
        let may_open = file.may_open;
        let film = film(t, file).into_iter();
        let name = Some(file.name.clone()).filter(|name| !name.is_empty());
        Photo {
            words: numbered(t, at + 1),
            about: std::iter::once(at_what)
                .chain(name)
                .chain(film)
                .collect::<Vec<_>>()
                .join(" "),
            to: may_open.then(|| places.file(file.id, false)),
            small: (may_open && file.kind.is_picture()).then(|| places.file(file.id, true)),
            remove: (open && may_open && !before).then(|| places.remove(file.id)),
        }
    };
    paper.files.iter().enumerate().map(photo).collect()
}

/// A round's papers for the one who gives them, each with the way to its page.
#[must_use]
pub fn lines(t: &Text, found: &Papers, application: Uuid) -> Vec<PaperLine> {
    let act = |paper: &Paper| {
        let open = found.gives(paper);
        let words = match (open, paper.way.is_some()) {
            (true, false) => "paper-act-give",
            (true, true) => "paper-act-change",
            (false, _) => return None,
        };
        let to = paths::paper(application, paper.round, &paper.item);
        Some((t.get(words).to_owned(), to))
    };
    found
        .papers
        .iter()
        .map(|paper| {
            let to = |file: &PaperFile| paths::paper_file(application, file.id, false);
            line(t, said(t, found.service, paper), paper, &to, act(paper))
        })
        .collect()
}

/// What a service's paper is called, and what there is to say about it.
fn said(t: &Text, service: &Service, paper: &Paper) -> (String, Vec<String>) {
    let mut notes: Vec<String> = not_usable(t, paper).into_iter().collect();
    if !paper.words.is_empty() {
        notes.push(paper.words.clone());
    }
    (name(t, service, &paper.item), notes)
}

/// What a film or a recording is, and how long in bytes: nobody sees it before it is opened.
fn film(t: &Text, file: &PaperFile) -> Option<String> {
    let key = match file.kind {
        FileKind::M4a => "paper-recording",
        FileKind::Mp4 | FileKind::Mov => "paper-film",
        FileKind::Jpeg | FileKind::Png | FileKind::Pdf => return None,
    };
    Some(t.with(key, &[("bytes", file.bytes.to_string().into())]))
}

/// A word of caution, and what it is where it is neither photo nor document.
fn note(t: &Text, file: &PaperFile) -> Option<String> {
    let unscanned = (file.unscanned).then(|| t.get("paper-unscanned").to_owned());
    let all: Vec<String> = film(t, file).into_iter().chain(unscanned).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// A paper with its files, which open at `to`.
#[must_use]
pub fn line(
    t: &Text,
    (name, notes): (String, Vec<String>),
    paper: &Paper,
    to: &dyn Fn(&PaperFile) -> String,
    act: Option<(String, String)>,
) -> PaperLine {
    let files = paper.files.iter().enumerate().map(|(at, file)| FileLink {
        words: numbered(t, at + 1),
        to: file.may_open.then(|| to(file)),
        small: None,
        note: note(t, file),
    });
    PaperLine {
        name,
        state: state(t, paper),
        mood: mood(paper),
        notes,
        files: files.collect(),
        act,
    }
}

/// The papers of a case: for the person with the way to give what is promised, for an office to look at.
#[must_use]
pub fn of_case(t: &Text, view: &CaseView, at_desk: bool) -> Vec<PaperLine> {
    let (case, application) = (view.row.id, view.row.application_id);
    let to = |file: &PaperFile| {
        if at_desk {
            paths::desk_paper(case, file.id, false)
        } else {
            paths::paper_file(application, file.id, false)
        }
    };
    let waits = matches!(
        view.case.stage,
        domain::case::Stage::Submitted | domain::case::Stage::Reported
    );
    let act = |paper: &Paper| {
        let promised = paper.round == 0 && waits && !paper.state.is_done();
        let open = !at_desk && paper.may_be_given(promised);
        let to = paths::paper(application, paper.round, &paper.item);
        let words = match paper.state.is_done() {
            true => "paper-act-change",
            false => "paper-act-give",
        };
        open.then(|| (t.get(words).to_owned(), to))
    };
    view.papers
        .iter()
        .map(|paper| line(t, said(t, view.service, paper), paper, &to, act(paper)))
        .collect()
}

/// "So many have not come; hand in all the same": for the check page. Never a reason to stop (R2.3).
#[must_use]
pub fn missing(t: &Text, found: &Papers) -> Option<String> {
    let open = |paper: &&Paper| !paper.state.is_done();
    match found.papers.iter().filter(open).count() {
        0 => None,
        n => Some(t.with("papers-missing", &[("n", n.into())])),
    }
}

/// "These are needed no longer and go when you hand in": for the check page, before it happens.
#[must_use]
pub fn unneeded(t: &Text, found: &Papers) -> Option<String> {
    let names = found.unneeded.iter();
    let names: Vec<String> = names.map(|item| name(t, found.service, item)).collect();
    let papers = names.join(t.get("papers-unneeded-and"));
    (!names.is_empty()).then(|| t.with("papers-unneeded", &[("papers", papers.into())]))
}

/// The name under which a file is saved, without its ending: its own, else that of its paper.
#[must_use]
pub fn stem(t: &Text, opened: &OpenedFile) -> String {
    let name = opened.name.as_str();
    match name.rsplit_once('.').map_or(name, |(stem, _)| stem) {
        "" => t.with("paper-file-name", &[("n", opened.seq.into())]),
        stem => stem.to_owned(),
    }
}
