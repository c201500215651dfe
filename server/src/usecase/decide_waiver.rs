//! The township and waivers: confirming with the person before the officer, and what a guardian brings to the counter.
use super::{
    counter::{has_guardian, in_sight},
    decide_ask::{note, township},
    decide_payee::two_people,
    deeds::{self, Thing, What},
    news,
    records::{self, Person},
    waivers::{WaiverShown, Words, add, change, refused, shown, sign},
};
use crate::{
    failure::Failure,
    store::{detached, person, waiver},
    world::{Who, World},
};
use domain::{
    field::FieldError,
    id::PersonId,
    rejection::Rejection,
    waiver::{Waiver, WaiverSigner},
};
use uuid::Uuid;

/// A waiver at the township, with whose it is.
#[derive(Clone, Debug)]
pub struct WaiverWaiting {
    /// The waiver.
    pub shown: WaiverShown,
    /// Whose it is.
    pub person: Person,
}

/// Waivers of the officer's township that are signed and not confirmed.
///
/// # Errors
/// [`Failure::Missing`] for everybody but a township.
pub async fn waivers_waiting(world: &World, who: &Who) -> Result<Vec<WaiverWaiting>, Failure> {
    let place = township(who)?;
    let mut reader = world.db.read().await?;
    let mut found = Vec::new();
    for row in waiver::of_township(&mut reader, &place).await? {
        let one = shown(&world.keys, &row)?;
        if one.standing != "cooling" {
            continue;
        }
        let owner = person::by_id(&mut reader, row.person_id).await?;
        found.push(WaiverWaiting {
            shown: one,
            person: records::person(&world.keys, &owner.ok_or(Failure::Missing)?)?,
        });
    }
    Ok(found)
}

/// An officer who has the person before them confirms on the same day, with what was seen in words.
///
/// # Errors
/// [`Failure::Missing`] when it is not this township's, [`Rejection::OWN_MATTER`], [`Rejection::WAIVER_STATE`], a missing note.
pub async fn confirm_with_officer(
    world: &World,
    who: &Who,
    id: Uuid,
    words: &str,
) -> Result<(), Failure> {
    let place = township(who)?;
    let words = note(words);
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let row = waiver::by_id(&mut tx, id)
            .await?
            .filter(|row| row.township == place)
            .ok_or(Failure::Missing)?;
        let (words, person) = (words?, PersonId(row.person_id));
        two_people(&mut tx, &who, person).await?;
        let (officer, now) = (who.account.0, world.now());
        let confirm = |one: &mut Waiver| one.confirm_with_officer(officer, now).map_err(refused);
        change(&world, &mut tx, id, Some(person), confirm, Some(words)).await?;
        let deed = deeds::row(&world, &who, person.0, What::Noted, Thing::default());
        deeds::noted(&mut tx, deed).await?;
        news::tell(&world, &mut tx, person.0, "waiver_in_force", None).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// A guardian asks at the counter that a benefit of the ward be given up; the officer decides at once, for the ward or not.
///
/// # Errors
/// [`Failure::Missing`] when the person is not in this township's sight, [`Rejection::WAIVER_ONLY_THE_PERSON`] when no guardian
/// is known here, [`Rejection::OWN_MATTER`], a missing note or service.
pub async fn guardians_waiver(
    world: &World,
    who: &Who,
    person: PersonId,
    service: &str,
    for_the_ward: Option<bool>,
    words: &str,
) -> Result<(), Failure> {
    township(who)?;
    let signed = sign(world, WaiverSigner::Guardian, service, true);
    let words = note(words);
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        in_sight(&mut tx, &who, person).await?;
        let (mut signed, seen) = (signed?, words?);
        let for_the_ward =
            for_the_ward.ok_or_else(|| Failure::field("for_ward", FieldError::Missing))?;
        if !has_guardian(&world, &mut tx, person).await? {
            return Err(Rejection::WAIVER_ONLY_THE_PERSON.into());
        }
        two_people(&mut tx, &who, person).await?;
        signed
            .decide(who.account.0, for_the_ward, world.now())
            .map_err(refused)?;
        let words = Words {
            shown: String::new(),
            seen,
        };
        person::hold(&mut tx, person.0).await?;
        add(&world, &mut tx, person, &signed, &words).await?;
        let deed = deeds::row(&world, &who, person.0, What::Noted, Thing::default());
        deeds::noted(&mut tx, deed).await?;
        let kind = if for_the_ward {
            "waiver_in_force"
        } else {
            "waiver_declined"
        };
        news::tell(&world, &mut tx, person.0, kind, None).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
