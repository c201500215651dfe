//! Who filled an application in, and who did what in the applicant's name: for receipt, status page and workbench.
use super::{
    actor::{Actor, read},
    records::{self, Happened},
};
use crate::{
    failure::Failure,
    seal::At,
    store::{Conn, account, case_file::CaseRow, filling, filling::FillingRow, mandate, person},
    world::{Who, World},
};
use domain::{
    delegation::{FilledBy, MandateStanding},
    id::PersonId,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Who filled in and handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// In which capacity.
    pub capacity: FilledBy,
    /// Name of the agent or of the helper, or who signed the paper and how; empty when the person did it alone.
    pub name: String,
    /// The mandate under which it was handed in is over: whoever needs an answer asks the person.
    pub is_over: bool,
}

/// Where a helper's name is sealed.
pub(super) fn helper_at(application: Uuid) -> At {
    At {
        table: "filling",
        column: "helper_sealed",
        row: application,
    }
}

/// Says who fills in, and with which words of a helper or of the paper.
pub(super) fn filling_of(
    world: &World,
    actor: &Actor,
    id: Uuid,
    words: Option<&str>,
) -> FillingRow {
    FillingRow {
        application_id: id,
        capacity: actor.filled_by().code().to_owned(),
        actor_id: actor.person.0,
        mandate_id: actor.mandate_id(),
        helper_sealed: words.map(|words| world.keys.seal(helper_at(id), words.as_bytes())),
        at: world.now(),
    }
}

/// Whether the counter keys it in from paper.
pub(super) async fn is_keyed(conn: &mut Conn, id: Uuid) -> Result<bool, Failure> {
    let filled = filling::of(conn, id).await?;
    Ok(filled.is_some_and(|one| one.capacity == FilledBy::Counter.code()))
}

/// Who filled in what became this case.
pub(super) async fn filled(
    world: &World,
    conn: &mut Conn,
    row: &CaseRow,
) -> Result<Option<Filled>, Failure> {
    let Some(found) = filling::of(conn, row.application_id).await? else {
        return Ok(None);
    };
    let Some(capacity) = FilledBy::from_code(&found.capacity) else {
        return Err(Failure::Broken(
            "a filling row holds something unknown".to_owned(),
        ));
    };
    let name = match (&capacity, &found.helper_sealed) {
        (FilledBy::Agent(_), _) => name_of(world, conn, found.actor_id).await?,
        (FilledBy::Helped | FilledBy::Counter, Some(sealed)) => {
            let plain = world.keys.open(helper_at(row.application_id), sealed)?;
            String::from_utf8_lossy(&plain).into_owned()
        }
        _ => String::new(),
    };
    let mandate = match found.mandate_id {
        Some(id) => mandate::by_id(conn, id).await?,
        None => None,
    };
    let mandate = mandate.as_ref().map(read).transpose()?;
    Ok(Some(Filled {
        capacity,
        name,
        is_over: mandate.is_some_and(|one| one.standing(world.now()) != MandateStanding::InForce),
    }))
}

/// A person's name, empty when there is none.
pub(super) async fn name_of(world: &World, conn: &mut Conn, id: Uuid) -> Result<String, Failure> {
    match person::by_id(conn, id).await? {
        Some(row) => records::person_name(&world.keys, row.id, &row.name_sealed),
        None => Ok(String::new()),
    }
}

/// Puts a name to what citizens other than the applicant did.
pub(super) async fn name_actors(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    row: &CaseRow,
    history: &mut [Happened],
) -> Result<(), Failure> {
    let mut known: HashMap<Uuid, Option<String>> = HashMap::new();
    if who.citizen() == Some(PersonId(row.applicant_id)) {
        // The applicant's own acts need no name, and their account is the one that asks.
        known.insert(who.account.0, None);
    }
    for happened in history.iter_mut().filter(|h| h.entry.office.is_none()) {
        let Some(id) = happened.account else { continue };
        if let std::collections::hash_map::Entry::Vacant(open) = known.entry(id) {
            let person = account::by_id(conn, id).await?.and_then(|a| a.person_id);
            open.insert(match person {
                Some(person) if person != row.applicant_id => {
                    Some(name_of(world, conn, person).await?)
                }
                _ => None,
            });
        }
        happened.by = known.get(&id).cloned().flatten();
    }
    Ok(())
}
