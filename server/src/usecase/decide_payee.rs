//! The township and the account that is paid into: an account in another's name, and changes that somebody brings to the counter.
use super::{
    counter,
    decide_ask::{note, township},
    deeds::{self, Thing, What},
    news,
    payee::{Payee, PayeeShown, at, own, paid_case, read, replace_waiting, seal, shown},
    records::Person,
};
use crate::{
    failure::Failure,
    store::{Conn, detached, officer_person, payee, payee::PayeeRow, person},
    world::{Who, World},
};
use domain::{id::PersonId, payee::Approval, rejection::Rejection};
use uuid::Uuid;

/// A change that waits for the township, with whose it is.
#[derive(Clone, Debug)]
pub struct PayeeWaiting {
    /// The change.
    pub shown: PayeeShown,
    /// Whose it is.
    pub person: Person,
}

/// Accounts in another's name that wait for the officer's township.
///
/// # Errors
/// [`Failure::Missing`] for everybody but a township.
pub async fn payees_waiting(world: &World, who: &Who) -> Result<Vec<PayeeWaiting>, Failure> {
    let place = township(who)?;
    let mut reader = world.db.read().await?;
    let mut found = Vec::new();
    for row in payee::in_approval(&mut reader, &place, Approval::Waiting.code()).await? {
        found.push(PayeeWaiting {
            shown: shown(world, &row)?,
            person: own(world, &mut reader, PersonId(row.person_id)).await?,
        });
    }
    Ok(found)
}

/// The township decides on an account in another's name, with what was seen in words.
///
/// # Errors
/// [`Failure::Missing`] when it is not this township's, [`Rejection::OWN_MATTER`], a missing note, [`Failure::Stale`].
pub async fn decide_payee(
    world: &World,
    who: &Who,
    id: Uuid,
    allow: bool,
    words: &str,
) -> Result<(), Failure> {
    let place = township(who)?;
    let words = note(words);
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let row = payee::by_id(&mut tx, id)
            .await?
            .filter(|row| row.township == place)
            .ok_or(Failure::Missing)?;
        let words = words?;
        let mut one = shown(&world, &row)?;
        two_people(&mut tx, &who, one.person).await?;
        one.change.decide(allow, world.now())?;
        let sealed = world.keys.seal(at("note_sealed", id), words.as_bytes());
        let by = (world.now(), who.account.0);
        let approval = one.change.approval.code();
        if !payee::decide(&mut tx, id, approval, by, &sealed).await? {
            return Err(Failure::Stale);
        }
        let deed = deeds::row(&world, &who, one.person.0, What::Noted, Thing::default());
        deeds::noted(&mut tx, deed).await?;
        let kind = if allow {
            "payee_allowed"
        } else {
            "payee_refused"
        };
        news::tell(&world, &mut tx, one.person.0, kind, None).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// At the counter, for somebody without an account of the portal, or for a ward whose guardian is there: the officer puts it down
/// with what was seen, which is also the reason for an account in another's name. It waits its day all the same.
///
/// # Errors
/// [`Failure::Missing`] when the person is not in this township's sight, mistyped fields, a missing note,
/// [`Rejection::NOTHING_PAID`], [`Rejection::OWN_MATTER`].
pub async fn payee_at_counter(
    world: &World,
    who: &Who,
    person: PersonId,
    typed: Payee,
    words: &str,
) -> Result<(), Failure> {
    let place = township(who)?;
    let words = note(words);
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        two_people(&mut tx, &who, person).await?;
        let own_name = own(&world, &mut tx, person).await?.name;
        let words = words?;
        let typed = Payee {
            reason: words.clone(),
            ..typed
        };
        let payee = read(&typed, &own_name)?;
        person::hold(&mut tx, person.0).await?;
        let case = paid_case(&mut tx, person).await?;
        case.filter(|case| case.home_place == place)
            .ok_or(Rejection::NOTHING_PAID)?;
        replace_waiting(&world, &mut tx, person).await?;
        let id = world.ids.uuid();
        let approval = match Approval::needed(&own_name, &payee.holder) {
            Approval::Waiting => Approval::Given,
            other => other,
        };
        let row = PayeeRow {
            id,
            person_id: person.0,
            township: place,
            account_sealed: seal(&world.keys, id, &payee)?,
            asked_at: world.now(),
            approval: approval.code().to_owned(),
            decided_at: Some(world.now()),
            decided_by: Some(who.account.0),
            note_sealed: Some(world.keys.seal(at("note_sealed", id), words.as_bytes())),
            stopped_at: None,
        };
        payee::insert(&mut tx, &row).await?;
        let deed = deeds::row(&world, &who, person.0, What::Noted, Thing::default());
        deeds::noted(&mut tx, deed).await?;
        news::tell(&world, &mut tx, person.0, "payee_asked", None).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// Nobody decides for themselves or for one for whom they act.
pub(super) async fn two_people(
    conn: &mut Conn,
    who: &Who,
    person: PersonId,
) -> Result<(), Failure> {
    counter::in_sight(conn, who, person).await?;
    if officer_person::own_matter(conn, who.account.0, person.0, Uuid::nil()).await? {
        return Err(Rejection::OWN_MATTER.into());
    }
    Ok(())
}
