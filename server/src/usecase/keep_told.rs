//! Keeps what somebody answered to "what could I get?", when they ask for it, and forgets it again. Theirs alone: not an agent's
//! to see, no office's, and nothing is applied for because of it (R1.1).
use super::records;
use crate::{
    failure::Failure,
    store::{
        Conn, detached,
        kept_told::{self, KeptToldRow},
    },
    world::{Who, World},
};
use chrono::{DateTime, Utc};
use domain::{catalogue::Service, form::Answers, id::PersonId};

/// Questions of forms whose first value is taken from what was kept: they ask the same, with the same options.
pub const FROM_KEPT: [&str; 1] = ["household"];

/// First values of a fresh draft of one's own, as far as its questions offer them.
pub(super) async fn first_values(
    world: &World,
    conn: &mut Conn,
    who: &Who,
    service: &Service,
) -> Result<Answers, Failure> {
    let mut first = Answers::default();
    let mut asked = service.form.questions();
    let asked = asked.find(|question| FROM_KEPT.contains(&question.id.as_str()));
    let (Some(question), Some(person)) = (asked, own(who)) else {
        return Ok(first);
    };
    if let Some(row) = kept_told::of(conn, person.0).await? {
        let told = records::told(&world.keys, &row)?;
        let raw = told.raw(&question.id);
        if question.offers(raw) {
            first.0.insert(question.id.clone(), raw.to_owned());
        }
    }
    Ok(first)
}

fn own(who: &Who) -> Option<PersonId> {
    who.citizen().filter(|_| who.client().is_none())
}

/// Keeps the fields as they were typed, instead of earlier ones.
///
/// # Errors
/// [`Failure::Missing`] for officers and for somebody who acts for another.
pub async fn keep_told(world: &World, who: &Who, told: &Answers) -> Result<(), Failure> {
    let person = own(who).ok_or(Failure::Missing)?.0;
    let row = KeptToldRow {
        person_id: person,
        told_sealed: records::seal_told(&world.keys, person, told)?,
        kept_at: world.now(),
    };
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        kept_told::put(&mut tx, &row).await?;
        tx.commit().await?;
        Ok::<_, Failure>(())
    })
    .await
}

/// What was kept, and when.
///
/// # Errors
/// When the database cannot be read.
pub async fn kept_told(
    world: &World,
    who: &Who,
) -> Result<Option<(Answers, DateTime<Utc>)>, Failure> {
    let Some(person) = own(who) else {
        return Ok(None);
    };
    let mut reader = world.db.read().await?;
    match kept_told::of(&mut reader, person.0).await? {
        Some(row) => Ok(Some((records::told(&world.keys, &row)?, row.kept_at))),
        None => Ok(None),
    }
}

/// Forgets it.
///
/// # Errors
/// [`Failure::Missing`] for officers and for somebody who acts for another.
pub async fn forget_told(world: &World, who: &Who) -> Result<(), Failure> {
    let person = own(who).ok_or(Failure::Missing)?.0;
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        kept_told::forget(&mut tx, person).await?;
        tx.commit().await?;
        Ok::<_, Failure>(())
    })
    .await
}
