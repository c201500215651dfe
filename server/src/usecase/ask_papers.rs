//! What the use cases about the papers of an ask share: which are offered, how each stands, whose they are. The one who asks to
//! act gives them and sees them again; the township of the ask looks at them before it verifies; the person it is about is told
//! their names. None of them is ever a condition: the original can be shown at the counter (R1.4, domain 4.1).
use super::{
    actor::actor,
    ask_lists,
    asks::{self, Ask},
    decide_ask::township,
    deeds::{self, Thing, What},
    files::{self, OpenedFile},
    papers::{Paper, known},
};
use crate::{
    evidence::Shelf,
    failure::Failure,
    store::{
        Conn, Tx, ask, ask_file, ask_paper, ask_paper::AskPaperRow, officer_person,
        paper_file::FileRow, person,
    },
    world::{Who, World},
};
use domain::{
    delegation::ConsentNeed,
    id::AskId,
    paper::{PaperState, Unusable, Way},
    rejection::Rejection,
    supplement::mandate::AskPaper,
};
use uuid::Uuid;

/// Who looks at the papers of an ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sight {
    /// Who gave them, and the township: all of them, files too.
    Whole,
    /// The person it is about: which ones were given.
    Names,
}

/// Puts its papers into an ask that somebody looks at.
pub(super) async fn with_papers(
    world: &World,
    conn: &mut Conn,
    mut ask: Ask,
    sight: Sight,
) -> Result<Ask, Failure> {
    let rows = ask_paper::of_ask(conn, ask.row.id).await?;
    let files = ask_file::of_ask(conn, ask.row.id).await?;
    if sight == Sight::Whole {
        ask.lists = ask_lists::of_ask(world, conn, ask.row.id).await?;
    }
    let mut items = offered(world, &ask);
    // What was given stays in the list, even if the child has come of age meanwhile.
    let given = rows.iter().filter_map(|row| item_of(row).ok());
    items.extend(
        given
            .filter(|item| !items.contains(item))
            .collect::<Vec<_>>(),
    );
    for item in items {
        let row = rows.iter().find(|row| row.item == item.code());
        let paper = paper(world, item, row, &files, sight)?;
        if sight == Sight::Whole || !paper.files.is_empty() {
            ask.papers.push(paper);
        }
    }
    Ok(ask)
}

/// Which papers may be given with an ask: what proves the agent, the person's consent where it is needed (R1.4: it need not be written),
/// and what the last list asks for besides. With an offer none, it waits for no township.
fn offered(world: &World, ask: &Ask) -> Vec<AskPaper> {
    if ask.row.by_principal {
        return Vec::new();
    }
    let all = ask_lists::offered(world, ask).into_iter();
    all.filter_map(|(code, _)| AskPaper::from_code(code))
        .filter(|paper| match paper {
            AskPaper::Proof(_) => true,
            AskPaper::Consent if ask.kind.consent() != ConsentNeed::NotNeeded => true,
            AskPaper::Consent | AskPaper::Other => ask.lists.names(paper.code()),
        })
        .collect()
}

fn paper(
    world: &World,
    item: AskPaper,
    row: Option<&AskPaperRow>,
    files: &[FileRow],
    sight: Sight,
) -> Result<Paper, Failure> {
    let theirs = files
        .iter()
        .filter(|file| row.is_some_and(|row| row.id == file.paper_id));
    let may_open = |_: &FileRow| sight == Sight::Whole;
    let files = files::shown(&world.keys, Shelf::Asks, theirs, may_open)?;
    let state = row.map(|row| row.state.as_str());
    let reason = row.and_then(|row| row.reason.as_deref());
    Ok(Paper {
        earlier: None,
        round: 0,
        item: item.code().to_owned(),
        about: item.about(),
        way: (!files.is_empty()).then_some(Way::Upload),
        state: known(state, PaperState::from_code)?.unwrap_or(PaperState::Asked),
        reason: known(reason, Unusable::from_code)?,
        words: String::new(),
        changed_at: row.map(|row| row.changed_at),
        files,
        row: row.map(|row| row.id),
        version: row.map_or(0, |row| row.version),
        later: false,
        again: false,
    })
}

fn item_of(row: &AskPaperRow) -> Result<AskPaper, Failure> {
    AskPaper::from_code(&row.item)
        .ok_or_else(|| Failure::Broken("a paper row holds something unknown".to_owned()))
}

/// An ask of one's own, open or answered, and who one is.
pub(super) async fn own(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    id: AskId,
) -> Result<(Uuid, Ask), Failure> {
    let me = actor(world, conn, who).await?.own()?;
    let row = ask::by_id(conn, id.0).await?;
    let row = row
        .filter(|row| row.asked_by == me.0)
        .ok_or(Failure::Missing)?;
    Ok((me.0, asks::open(world, conn, row).await?))
}

/// The same, to give something with it: it must be open and offer this item.
pub(super) async fn to_give(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    id: AskId,
    item: &str,
) -> Result<(Uuid, AskPaper), Failure> {
    let (me, mut ask) = own(world, conn, who, id).await?;
    ask.lists = ask_lists::of_ask(world, conn, id.0).await?;
    let item = AskPaper::from_code(item)
        .filter(|item| offered(world, &ask).contains(item))
        .ok_or(Failure::Missing)?;
    if ask.row.decided_at.is_some() {
        return Err(Rejection::NOT_NOW.into());
    }
    Ok((me, item))
}

/// Holds an open ask; an answer that came a moment ago is an answer.
pub(super) async fn hold(tx: &mut Tx, id: AskId) -> Result<(), Failure> {
    if ask::hold_open(tx, id.0).await? {
        Ok(())
    } else {
        Err(Rejection::NOT_NOW.into())
    }
}

/// An open ask that waits for the officer's township.
pub(super) async fn at_township(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    id: AskId,
) -> Result<Ask, Failure> {
    let place = township(who)?;
    let ask = asks::open_by_id(world, conn, id.0).await?;
    if ask.row.township != place || ask.row.by_principal {
        return Err(Failure::Missing);
    }
    Ok(ask)
}

/// An open ask, held, of the officer's township, by somebody whose own matter it is not (security A5).
pub(super) async fn to_act_on(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    id: AskId,
) -> Result<Ask, Failure> {
    let ask = at_township(world, tx, who, id).await?;
    let sides = (
        ask.row.principal_index.as_slice(),
        ask.row.agent_index.as_slice(),
    );
    if officer_person::is_in_ask(tx, who.account.0, sides, ask.row.asked_by).await? {
        return Err(Rejection::OWN_MATTER.into());
    }
    hold(tx, id).await?;
    Ok(ask)
}

/// What the township makes of the photos of a thing, where there are any.
pub(super) async fn found(
    world: &World,
    tx: &mut Tx,
    id: AskId,
    item: &str,
    (state, reason): (PaperState, Option<Unusable>),
) -> Result<(), Failure> {
    let Some(mut paper) = ask_paper::of_item(tx, id.0, item).await? else {
        return Ok(());
    };
    paper.state = state.code().to_owned();
    paper.reason = reason.map(|reason| reason.code().to_owned());
    paper.changed_at = world.now();
    if ask_paper::update(tx, &paper).await? {
        Ok(())
    } else {
        Err(Failure::Stale)
    }
}

/// Notes an office's act on an ask in the book of the person it is about, if the portal knows them.
pub(super) async fn noted(world: &World, tx: &mut Tx, who: &Who, ask: &Ask) -> Result<(), Failure> {
    let Some(person) = person::by_id_number_index(tx, &ask.row.principal_index).await? else {
        return Ok(());
    };
    let deed = deeds::row(world, who, person.id, What::Noted, Thing::default());
    deeds::noted(tx, deed).await
}

/// A file of this ask that is there, and its paper.
pub(super) async fn file_of(
    conn: &mut Conn,
    id: AskId,
    file: Uuid,
) -> Result<(FileRow, AskPaperRow), Failure> {
    let row = ask_file::by_id(conn, file).await?.ok_or(Failure::Missing)?;
    let paper = ask_paper::by_id(conn, row.paper_id).await?;
    let paper = paper
        .filter(|paper| paper.ask_id == id.0)
        .ok_or(Failure::Missing)?;
    Ok((row, paper))
}

/// The paper that a file of one's own ask is of.
///
/// # Errors
/// [`Failure::Missing`] when it is not theirs.
pub async fn item_of_file(
    world: &World,
    who: &Who,
    id: AskId,
    file: Uuid,
) -> Result<String, Failure> {
    let mut reader = world.db.read().await?;
    own(world, &mut reader, who, id).await?;
    Ok(file_of(&mut reader, id, file).await?.1.item)
}

/// Opens a file for the one who gave it.
///
/// # Errors
/// [`Failure::Missing`] when there is none of theirs.
pub async fn open_own_file(
    world: &World,
    who: &Who,
    id: AskId,
    file: Uuid,
    small: bool,
) -> Result<OpenedFile, Failure> {
    let mut reader = world.db.read().await?;
    own(world, &mut reader, who, id).await?;
    let (row, paper) = file_of(&mut reader, id, file).await?;
    drop(reader);
    files::open(world, Shelf::Asks, &row, paper.item, small).await
}

/// Opens a file for an officer of the ask's township while the ask waits for them. It is in the book of the person it is about,
/// if the portal knows them, before it is shown.
///
/// # Errors
/// [`Failure::Missing`] for everybody else, and once the ask is answered.
pub async fn open_file_at_township(
    world: &World,
    who: &Who,
    id: AskId,
    file: Uuid,
    small: bool,
) -> Result<OpenedFile, Failure> {
    let mut reader = world.db.read().await?;
    let ask = at_township(world, &mut reader, who, id).await?;
    let (row, paper) = file_of(&mut reader, id, file).await?;
    files::scanned(world, who, &row)?;
    let person = person::by_id_number_index(&mut reader, &ask.row.principal_index).await?;
    let look = person
        .and_then(|person| deeds::row(world, who, person.id, What::SawPaper, Thing::default()));
    let look = deeds::unseen(world, &mut reader, look).await?;
    drop(reader);
    deeds::looked(world, look).await?;
    files::open(world, Shelf::Asks, &row, paper.item, small).await
}
