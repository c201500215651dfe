//! What the use cases about papers share: how each paper stands and who may see it. Round 0 goes with the application, round n with
//! the answer to the n-th supplement notice; the rows of a later round are made when its notice goes out (`asked_again`), those of
//! round 0 when something is said or given. What a round asks for and whether it may come now: `rounds`.
use super::{
    files,
    rounds::{is_again, is_later},
};
use crate::{
    evidence::{FileKind, Shelf},
    failure::Failure,
    seal::{At, Keys},
    store::{Conn, Tx, paper, paper::PaperRow, paper_file, paper_file::FileRow},
    world::World,
};
use chrono::{DateTime, Utc};
use domain::{
    access::Action,
    case::Case,
    catalogue::Service,
    field::FieldError,
    id::ApplicationId,
    paper::{self as rules, About, PaperState, Unusable, Way},
    rejection::Rejection,
};
use uuid::Uuid;

/// One paper of one round of one application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The application, before and after it is handed in.
    pub application: ApplicationId,
    /// 0, or the number of the supplement notice.
    pub round: u32,
    /// What was asked for.
    pub item: String,
}

/// A paper as somebody may see it.
#[derive(Clone, Debug)]
pub struct Paper {
    /// 0, or the number of the supplement notice.
    pub round: u32,
    /// What was asked for.
    pub item: String,
    /// What it tells about.
    pub about: About,
    /// By which way it comes; none while nothing was said.
    pub way: Option<Way>,
    /// How it stands.
    pub state: PaperState,
    /// Why it will not do.
    pub reason: Option<Unusable>,
    /// What the person says about it.
    pub words: String,
    /// When it last changed; none while nothing was said or given.
    pub changed_at: Option<DateTime<Utc>>,
    /// Its files in order; those of the earlier paper where it was given before.
    pub files: Vec<PaperFile>,
    /// The paper handed in before that stands for it.
    pub earlier: Option<Uuid>,
    /// Its row, for use cases that act on it.
    pub row: Option<Uuid>,
    /// The row's version, 0 where there is none.
    pub version: i64,
    /// A later notice asks for it again: this one is done with.
    pub later: bool,
    /// It would not do, and may be given again although its round is closed.
    pub again: bool,
}

impl Paper {
    /// Whether it may be given now, in a round that is open or not.
    #[must_use]
    pub const fn may_be_given(&self, open: bool) -> bool {
        self.state.is_open() && !self.later && (open || self.again)
    }
}

/// One file of a paper.
#[derive(Clone, Debug)]
pub struct PaperFile {
    /// Its id.
    pub id: Uuid,
    /// Its place in the paper, from 1; gaps are files that were taken back.
    pub seq: u32,
    /// What it is.
    pub kind: FileKind,
    /// Bytes.
    pub bytes: u64,
    /// Its name on the person's device; empty where there was none.
    pub name: String,
    /// When it was given.
    pub at: DateTime<Utc>,
    /// No scanner has looked at it: offered for saving with a word of caution.
    pub unscanned: bool,
    /// Whether the one who looks may open it.
    pub may_open: bool,
}

/// Who looks at papers.
#[derive(Clone, Copy)]
pub(super) enum Eyes<'a> {
    /// The person.
    Own,
    /// An agent: sees again what they gave themselves (domain 4.2).
    Agent(Uuid),
    /// An officer, by what they may see of the case.
    Officer(&'a (dyn Fn(Action) -> bool + Send + Sync)),
}

impl Eyes<'_> {
    /// Whether they may know of such a paper at all.
    pub fn see(&self, about: About) -> bool {
        match self {
            Self::Officer(may) => may(about.needs()),
            _ => true,
        }
    }

    fn may_open(&self, file: &FileRow) -> bool {
        match self {
            Self::Agent(person) => file.given_by == *person,
            _ => true,
        }
    }
}

/// All papers of a case or draft that these eyes may see: for round 0 those in `asked`, and the rows of later rounds.
pub(super) async fn of_application(
    world: &World,
    conn: &mut Conn,
    service: &Service,
    application: Uuid,
    (asked, case): (&[String], Option<&Case>),
    eyes: Eyes<'_>,
) -> Result<Vec<Paper>, Failure> {
    let rows = paper::of_application(conn, application).await?;
    let files = paper_file::of_application(conn, application).await?;
    let mut found = Vec::new();
    let first = asked.iter().map(|item| {
        let row = rows.iter().find(|row| row.round == 0 && row.item == *item);
        (item.as_str(), row)
    });
    let later = rows.iter().filter(|row| row.round != 0);
    let later = later.map(|row| (row.item.as_str(), Some(row)));
    for (item, row) in first.chain(later) {
        let about = rules::about(service, item);
        if !eyes.see(about) {
            continue;
        }
        let Some(row) = row else {
            let later = rows.iter().any(|other| other.item == item);
            found.push(Paper {
                later,
                ..unanswered(item, about)
            });
            continue;
        };
        let theirs = match row.earlier_id {
            Some(earlier) => paper_file::of_paper(conn, earlier).await?,
            None => files
                .iter()
                .filter(|file| file.paper_id == row.id)
                .cloned()
                .collect(),
        };
        found.push(Paper {
            later: is_later(&rows, row),
            again: case.is_some_and(|case| is_again(&rows, row, case)),
            ..opened(&world.keys, row, about, &theirs, eyes)?
        });
    }
    Ok(found)
}

fn unanswered(item: &str, about: About) -> Paper {
    Paper {
        round: 0,
        item: item.to_owned(),
        about,
        way: None,
        state: PaperState::Asked,
        reason: None,
        words: String::new(),
        changed_at: None,
        files: Vec::new(),
        earlier: None,
        row: None,
        version: 0,
        later: false,
        again: false,
    }
}

fn opened(
    keys: &Keys,
    row: &PaperRow,
    about: About,
    files: &[FileRow],
    eyes: Eyes<'_>,
) -> Result<Paper, Failure> {
    Ok(Paper {
        round: u32::try_from(row.round).unwrap_or_default(),
        item: row.item.clone(),
        about,
        way: known(row.way.as_deref(), Way::from_code)?,
        state: state_of(row)?,
        // One that is kept with a paper given again says nothing of what is there now.
        reason: known(row.reason.as_deref(), Unusable::from_code)?
            .filter(|_| row.state == PaperState::NotUsable.code()),
        words: match &row.words_sealed {
            Some(sealed) => text(keys, words_at(row.id), sealed)?,
            None => String::new(),
        },
        changed_at: Some(row.changed_at),
        files: files::shown(keys, Shelf::Papers, files.iter(), |file| {
            eyes.may_open(file)
        })?,
        earlier: row.earlier_id,
        row: Some(row.id),
        version: row.version,
        later: false,
        again: false,
    })
}

pub(super) fn known<T>(
    code: Option<&str>,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Failure> {
    let Some(code) = code else { return Ok(None) };
    let unknown = || Failure::Broken("a paper row holds something unknown".to_owned());
    read(code).map(Some).ok_or_else(unknown)
}

/// The state in a row.
pub(super) fn state_of(row: &PaperRow) -> Result<PaperState, Failure> {
    known(Some(&row.state), PaperState::from_code)?.ok_or(Failure::Missing)
}

fn text(keys: &Keys, at: At, sealed: &[u8]) -> Result<String, Failure> {
    String::from_utf8(keys.open(at, sealed)?.to_vec())
        .map_err(|_| Failure::Broken("sealed text is not UTF-8".to_owned()))
}

/// Where the words about a paper are sealed.
pub(super) const fn words_at(paper: Uuid) -> At {
    At {
        table: "paper",
        column: "words_sealed",
        row: paper,
    }
}

/// A row for a paper about which nothing was said yet.
pub(super) fn fresh(world: &World, application: Uuid, round: i64, item: &str) -> PaperRow {
    PaperRow {
        id: world.ids.uuid(),
        application_id: application,
        round,
        item: item.to_owned(),
        way: None,
        state: PaperState::Asked.code().to_owned(),
        reason: None,
        earlier_id: None,
        words_sealed: None,
        version: 0,
        created_at: world.now(),
        changed_at: world.now(),
    }
}

/// The row of a paper, made where there is none, and whether an office has closed it by accepting.
pub(super) async fn row_of(world: &World, tx: &mut Tx, place: &Place) -> Result<PaperRow, Failure> {
    let round = i64::from(place.round);
    if let Some(row) = paper::of_item(tx, place.application.0, round, &place.item).await? {
        if !state_of(&row)?.is_open() {
            return Err(Rejection::NOT_NOW.into());
        }
        return Ok(row);
    }
    let row = fresh(world, place.application.0, round, &place.item);
    paper::insert(tx, &row).await?;
    Ok(row)
}

/// The row of a paper that this person handed in with another application and says to stand for one that is asked for.
///
/// # Errors
/// The field `way`, when it is none of those.
pub(super) async fn earlier(
    conn: &mut Conn,
    applicant: Uuid,
    application: Uuid,
    item: &str,
    said: Option<Uuid>,
) -> Result<Uuid, Failure> {
    let known = paper::handed_in_before(conn, applicant, item, application).await?;
    let found = known.iter().find(|one| Some(one.id) == said);
    found
        .map(|one| one.id)
        .ok_or_else(|| Failure::field("way", FieldError::NotOffered))
}

/// With the application its papers are handed over; what is no longer asked for, because an answer was changed, is not (as
/// answers on a dead branch are not).
pub(super) async fn hand_over(
    world: &World,
    tx: &mut Tx,
    application: Uuid,
    asked: &[String],
) -> Result<(), Failure> {
    for row in paper::of_application(tx, application).await? {
        if !asked.contains(&row.item) {
            paper::forget_one(tx, row.id).await?;
        }
    }
    paper::hand_over(tx, application, 0, world.now()).await?;
    Ok(())
}

/// The rows of a later round, made in the transaction that sends its notice: every item is asked for and nothing has come.
///
/// # Errors
/// When the database refuses, as for an item that is named twice.
pub async fn asked_again(
    world: &World,
    tx: &mut Tx,
    application: Uuid,
    round: u32,
    items: &[String],
) -> Result<(), Failure> {
    for item in items {
        paper::insert(tx, &fresh(world, application, i64::from(round), item)).await?;
    }
    Ok(())
}
