//! Mandates asked for or offered: what is in an ask, and who may see it. The verbs are in `ask_mandate`, `decide_ask`,
//! `agree_by_code` and `give_asked`.
use super::{ask_lists::AskLists, papers::Paper};
use crate::{
    failure::Failure,
    seal::{At, Keys},
    store::{Conn, ask, ask::AskRow, committee},
    world::World,
};
use domain::delegation::{AgentKind, Power};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One side of an ask, as typed by whoever asked.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Side {
    /// Name.
    pub name: String,
    /// Identity number.
    pub id_number: String,
    /// Number of the disability certificate, where it was given.
    #[serde(default)]
    pub certificate: String,
}

/// Both sides.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct People {
    /// Who is to be acted for.
    pub principal: Side,
    /// Who is to act (for a committee: the worker who asks).
    pub agent: Side,
}

/// What is asked for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AskScope {
    /// Services.
    pub services: Vec<String>,
    /// Powers.
    pub powers: Vec<Power>,
    /// Term.
    pub months: Option<u32>,
    /// What proves it, in the asker's words.
    #[serde(default)]
    pub proof: String,
    /// Only together with the person's other agents (民法典 166).
    #[serde(default)]
    pub jointly: bool,
}

/// An ask, opened.
#[derive(Clone, Debug)]
pub struct Ask {
    /// The row.
    pub row: AskRow,
    /// The kind.
    pub kind: AgentKind,
    /// Both sides.
    pub people: People,
    /// What is asked for.
    pub scope: AskScope,
    /// Name of the committee.
    pub committee: Option<String>,
    /// What the township wrote.
    pub note: Option<String>,
    /// Its papers, where they are looked at (`ask_papers::with_papers`).
    pub papers: Vec<Paper>,
    /// The lists of what is missing, where they are looked at (`ask_papers::with_papers`).
    pub lists: AskLists,
    /// What stands out, for the township that looks at it (`flags::of_ask`).
    pub flags: Vec<&'static str>,
}

fn at(column: &'static str, row: Uuid) -> At {
    At {
        table: "mandate_ask",
        column,
        row,
    }
}

/// Seals both sides.
pub(super) fn seal_people(keys: &Keys, id: Uuid, people: &People) -> Result<Vec<u8>, Failure> {
    let plain = serde_json::to_vec(people).map_err(|error| Failure::Broken(error.to_string()))?;
    Ok(keys.seal(at("people_sealed", id), &plain))
}

/// Seals the township's note.
pub(super) fn seal_note(keys: &Keys, id: Uuid, note: &str) -> Vec<u8> {
    keys.seal(at("note_sealed", id), note.as_bytes())
}

/// Opens a row.
pub(super) async fn open(world: &World, conn: &mut Conn, row: AskRow) -> Result<Ask, Failure> {
    let broken = || Failure::Broken("an ask holds something unknown".to_owned());
    let plain = world
        .keys
        .open(at("people_sealed", row.id), &row.people_sealed)?;
    let people = serde_json::from_slice(&plain).map_err(|_| broken())?;
    let note = match &row.note_sealed {
        Some(sealed) => {
            let plain = world.keys.open(at("note_sealed", row.id), sealed)?;
            Some(String::from_utf8_lossy(&plain).into_owned())
        }
        None => None,
    };
    let committee = match row.committee_id {
        Some(id) => committee::by_id(conn, id).await?.map(|found| found.name),
        None => None,
    };
    Ok(Ask {
        kind: AgentKind::from_code(&row.kind).ok_or_else(broken)?,
        scope: AskScope::deserialize(&row.scope).map_err(|_| broken())?,
        people,
        committee,
        note,
        papers: Vec::new(),
        lists: AskLists::default(),
        flags: Vec::new(),
        row,
    })
}

/// An ask that is still open; a decided one looks like none.
pub(super) async fn open_by_id(world: &World, conn: &mut Conn, id: Uuid) -> Result<Ask, Failure> {
    let row = ask::by_id(conn, id)
        .await?
        .filter(|row| row.decided_at.is_none())
        .ok_or(Failure::Missing)?;
    open(world, conn, row).await
}
