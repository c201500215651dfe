//! The lists of what is missing before somebody may act for another: reading and writing them, what a photo does to them, who may see
//! them. The verbs are in `send_ask_list`, `say_ask_item`, `answer_ask_list` and `judge_ask_item`.
use super::{
    ask_papers,
    asks::{self, Ask},
    item_words::{ItemWords, Part},
};
use crate::{
    failure::Failure,
    seal::At,
    store::{
        Conn, Tx, ask_list,
        ask_list::{AskListRow, AskWordsRow},
    },
    world::{Who, World},
};
use domain::{
    application,
    calendar::china_date,
    delegation::is_minor,
    id::AskId,
    id_number::IdNumber,
    supplement::{ItemKind, SupplementNotice, SupplementRules, mandate},
};
use serde::Deserialize;
use uuid::Uuid;

/// One list, opened.
#[derive(Clone, Debug)]
pub struct AskList {
    /// The row.
    pub row: AskListRow,
    /// What is asked for, and how it stands.
    pub list: SupplementNotice,
    /// Why the township asked again for what it had overlooked: for the township only.
    pub fault: Option<String>,
}

/// All lists of an ask, the first one first, and the words beside their things.
#[derive(Clone, Debug, Default)]
pub struct AskLists {
    /// The lists.
    pub all: Vec<AskList>,
    /// The words.
    pub words: ItemWords,
}

impl AskLists {
    /// The last list and its number from 1.
    #[must_use]
    pub fn last(&self) -> Option<(usize, &AskList)> {
        self.all.last().map(|last| (self.all.len(), last))
    }

    /// The last list while its answer is not sent.
    #[must_use]
    pub fn open(&self) -> Option<&AskList> {
        self.all
            .last()
            .filter(|last| last.list.answered_on.is_none())
    }

    /// The version to send with a form: every change of a list, and every further list, counts it on.
    #[must_use]
    pub fn version(&self) -> i64 {
        self.all.last().map_or(0, |last| last.row.version)
    }

    /// What the lists say.
    #[must_use]
    pub fn notices(&self) -> Vec<SupplementNotice> {
        self.all.iter().map(|one| one.list.clone()).collect()
    }

    /// Whether the last list names this thing.
    #[must_use]
    pub fn names(&self, code: &str) -> bool {
        let last = self.all.last().into_iter();
        last.flat_map(|last| &last.list.items)
            .any(|item| item.code == code)
    }
}

fn at(table: &'static str, column: &'static str, row: Uuid) -> At {
    At { table, column, row }
}

/// Seals the township's reason for asking again.
pub(super) fn seal_fault(world: &World, row: Uuid, reason: &str) -> Vec<u8> {
    let at = at("ask_list", "fault_sealed", row);
    world.keys.seal(at, reason.as_bytes())
}

fn open(world: &World, at: At, sealed: &[u8]) -> Result<String, Failure> {
    let plain = world.keys.open(at, sealed)?;
    Ok(String::from_utf8_lossy(&plain).into_owned())
}

fn read(world: &World, row: AskListRow) -> Result<AskList, Failure> {
    let list = SupplementNotice::deserialize(&row.state)
        .map_err(|_| Failure::Broken("a list of an ask holds something unknown".to_owned()))?;
    let fault = match &row.fault_sealed {
        Some(sealed) => Some(open(world, at("ask_list", "fault_sealed", row.id), sealed)?),
        None => None,
    };
    Ok(AskList { row, list, fault })
}

/// All lists of an ask.
pub(super) async fn of_ask(world: &World, conn: &mut Conn, id: Uuid) -> Result<AskLists, Failure> {
    let mut lists = AskLists::default();
    for row in ask_list::of_ask(conn, id).await? {
        lists.all.push(read(world, row)?);
    }
    if lists.all.is_empty() {
        return Ok(lists);
    }
    for row in ask_list::words_of_ask(conn, id).await? {
        let list = lists.all.iter().position(|one| one.row.id == row.list_id);
        let words = open(
            world,
            at("ask_words", "words_sealed", row.id),
            &row.words_sealed,
        )?;
        let round = list.map_or(0, |nth| nth + 1);
        if !lists.words.add(round, &row.item, &row.part, words) {
            return Err(Failure::Broken("words of an unknown part".to_owned()));
        }
    }
    Ok(lists)
}

/// The last list of an ask, to be changed: as whoever sent `version` saw it.
pub(super) async fn last(
    world: &World,
    tx: &mut Tx,
    id: AskId,
    version: i64,
) -> Result<AskList, Failure> {
    let mut lists = of_ask(world, tx, id.0).await?;
    if lists.version() != version {
        return Err(Failure::Stale);
    }
    lists.all.pop().ok_or(Failure::Missing)
}

/// Writes what a list says now.
pub(super) async fn save(tx: &mut Tx, mut one: AskList) -> Result<(), Failure> {
    one.row.state = state(&one.list)?;
    if ask_list::update(tx, &one.row).await? {
        Ok(())
    } else {
        Err(Failure::Stale)
    }
}

/// A list as it is stored.
pub(super) fn state(list: &SupplementNotice) -> Result<serde_json::Value, Failure> {
    serde_json::to_value(list).map_err(|error| Failure::Broken(error.to_string()))
}

/// Puts words beside a thing; empty ones take away what was there.
pub(super) async fn put_words(
    world: &World,
    tx: &mut Tx,
    list: Uuid,
    (item, part): (&str, Part),
    words: &str,
) -> Result<(), Failure> {
    if words.is_empty() {
        ask_list::remove_words(tx, list, item, part.code()).await?;
        return Ok(());
    }
    let id = world.ids.uuid();
    let sealed = world
        .keys
        .seal(at("ask_words", "words_sealed", id), words.as_bytes());
    let row = AskWordsRow {
        id,
        list_id: list,
        item: item.to_owned(),
        part: part.code().to_owned(),
        words_sealed: sealed,
    };
    ask_list::put_words(tx, &row).await?;
    Ok(())
}

/// What can be asked for with this ask.
#[must_use]
pub fn offered(world: &World, ask: &Ask) -> Vec<(&'static str, ItemKind)> {
    let born = IdNumber::parse(&ask.people.principal.id_number).map(|number| number.birth_date());
    let minor = born.is_ok_and(|born| is_minor(born, world.today()));
    mandate::offered(ask.kind, minor)
}

/// The periods of the ask's township: the portal's own, no law's.
#[must_use]
pub fn rules(ask: &Ask) -> &'static SupplementRules {
    application::periods(&ask.row.township, china_date(ask.row.asked_at))
}

/// A photo of a thing came (`there`), or its last one was taken back.
pub(super) async fn came(
    world: &World,
    tx: &mut Tx,
    id: AskId,
    code: &str,
    there: bool,
) -> Result<(), Failure> {
    let Some(mut last) = of_ask(world, tx, id.0).await?.all.pop() else {
        return Ok(());
    };
    if mandate::came(&mut last.list, code, there, world.today()) {
        save(tx, last).await?;
    }
    Ok(())
}

/// The scanner took what came for a thing.
pub(super) async fn lost(
    world: &World,
    tx: &mut Tx,
    ask_id: Uuid,
    code: &str,
) -> Result<(), Failure> {
    let Some(mut last) = of_ask(world, tx, ask_id).await?.all.pop() else {
        return Ok(());
    };
    if mandate::lost(&mut last.list, code) {
        save(tx, last).await?;
    }
    Ok(())
}

/// The ask with papers and lists, for an officer of its township.
///
/// # Errors
/// [`Failure::Missing`] for everybody else, and once it is answered.
pub async fn read_at_township(world: &World, who: &Who, id: AskId) -> Result<Ask, Failure> {
    let mut reader = world.db.read().await?;
    let ask = ask_papers::at_township(world, &mut reader, who, id).await?;
    ask_papers::with_papers(world, &mut reader, ask, ask_papers::Sight::Whole).await
}

/// An open ask of one's own, held, with its last list as it was when the form was made.
pub(super) async fn own_last(
    world: &World,
    tx: &mut Tx,
    who: &Who,
    (id, version): (AskId, i64),
) -> Result<(asks::Ask, AskList), Failure> {
    let (_, ask) = ask_papers::own(world, tx, who, id).await?;
    ask_papers::hold(tx, id).await?;
    let last = last(world, tx, id, version).await?;
    Ok((ask, last))
}
