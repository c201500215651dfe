//! Village and residents' committees: the township keeps them and their named workers.
use super::{actor::actor, decide_ask::township, filled::name_of, records::id_number_index};
use crate::{
    failure::Failure,
    store::{
        committee::{self, CommitteeRow, WorkerRow},
        detached, person,
    },
    world::{Who, World},
};
use domain::{contact::parse_name, field::FieldError, id_number::IdNumber};
use uuid::Uuid;

/// A committee with its workers.
#[derive(Clone, Debug)]
pub struct Committee {
    /// Its row.
    pub row: CommitteeRow,
    /// Workers: the row's id and their name.
    pub workers: Vec<(Uuid, String)>,
}

/// The committees that somebody signed in works for.
///
/// # Errors
/// `Rejection::NEVER_DELEGATED` while acting for somebody.
pub async fn mine(world: &World, who: &Who) -> Result<Vec<CommitteeRow>, Failure> {
    let mut reader = world.db.read().await?;
    let me = actor(world, &mut reader, who).await?.own()?;
    Ok(committee::of_worker(&mut reader, me.0).await?)
}

/// The committees of the officer's township.
///
/// # Errors
/// [`Failure::Missing`] for everybody but a township.
pub async fn committees(world: &World, who: &Who) -> Result<Vec<Committee>, Failure> {
    let place = township(who)?;
    let mut reader = world.db.read().await?;
    let mut found = Vec::new();
    for row in committee::of_township(&mut reader, &place).await? {
        let mut workers = Vec::new();
        for worker in committee::workers(&mut reader, row.id).await? {
            let name = name_of(world, &mut reader, worker.person_id).await?;
            workers.push((worker.id, name));
        }
        found.push(Committee { row, workers });
    }
    Ok(found)
}

/// Adds a committee.
///
/// # Errors
/// A missing name; [`Failure::Missing`] for everybody but a township.
pub async fn add_committee(world: &World, who: &Who, name: &str) -> Result<Uuid, Failure> {
    let place = township(who)?;
    let name = parse_name(name).map_err(|error| Failure::field("committee", error))?;
    let world = world.clone();
    detached(async move {
        let row = CommitteeRow {
            id: world.ids.uuid(),
            name,
            township: place,
            created_at: world.now(),
        };
        let mut tx = world.db.begin().await?;
        committee::insert(&mut tx, &row).await?;
        tx.commit().await?;
        Ok(row.id)
    })
    .await
}

/// Names a worker, by the identity number that they show. They need an account of their own.
///
/// # Errors
/// A number without an account; [`Failure::Missing`] for another township's committee.
pub async fn name_worker(world: &World, who: &Who, id: Uuid, typed: &str) -> Result<(), Failure> {
    let place = township(who)?;
    let number = IdNumber::parse(typed).map_err(|error| Failure::field("id_number", error))?;
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        let found = committee::by_id(&mut tx, id).await?;
        found
            .filter(|row| row.township == place)
            .ok_or(Failure::Missing)?;
        let index = id_number_index(&world.keys, &number);
        let person = person::by_id_number_index(&mut tx, &index)
            .await?
            .ok_or_else(|| Failure::field("id_number", FieldError::NoMatch))?;
        let workers = committee::workers(&mut tx, id).await?;
        if !workers.iter().any(|worker| worker.person_id == person.id) {
            let row = WorkerRow {
                id: world.ids.uuid(),
                committee_id: id,
                person_id: person.id,
                since: world.now(),
                until: None,
            };
            committee::add_worker(&mut tx, &row).await?;
        }
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// Says that a worker has left: they act for nobody any more with the next request.
///
/// # Errors
/// [`Failure::Missing`] when there is no such worker in this township.
pub async fn end_worker(world: &World, who: &Who, id: Uuid, worker: Uuid) -> Result<(), Failure> {
    let place = township(who)?;
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        let found = committee::by_id(&mut tx, id).await?;
        found
            .filter(|row| row.township == place)
            .ok_or(Failure::Missing)?;
        if !committee::end_worker(&mut tx, worker, id, world.now()).await? {
            return Err(Failure::Missing);
        }
        tx.commit().await?;
        Ok(())
    })
    .await
}
