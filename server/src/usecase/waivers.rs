//! Giving up a benefit, item by item, and taking that back (自愿放弃声明, R10.3). The person signs with their password and
//! confirms on a later day, or on the same day with an officer; a guardian brings it to the township (decision 0044).
use super::{actor::actor, ages, fresh, news, records};
use crate::{
    failure::Failure,
    seal::{At, Keys, Secret},
    store::{Conn, Tx, case_file, detached, mandate, person, waiver, waiver::WaiverRow},
    world::{Who, World},
};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    catalogue::{Catalogue, ServiceKind},
    field::FieldError,
    id::PersonId,
    rejection::Rejection,
    waiver::{NamedItem, Waiver, WaiverRefusal, WaiverSigner, WaiverState},
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The words that belong to a waiver.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Words {
    /// What is lost, as it was shown.
    pub shown: String,
    /// What an officer saw.
    #[serde(default)]
    pub seen: String,
}

/// A waiver.
#[derive(Clone, Debug)]
pub struct WaiverShown {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub person: PersonId,
    /// The benefit.
    pub service: String,
    /// `cooling`, `with_officer`, `in_force`, `declined`, `revoked`.
    pub standing: &'static str,
    /// When it was signed.
    pub signed_at: DateTime<Utc>,
    /// From which day it can be confirmed.
    pub confirmable_from: NaiveDate,
    /// What is lost, as it was shown.
    pub words: String,
}

impl WaiverShown {
    /// Whether anything of it can still be taken back.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.standing, "cooling" | "with_officer" | "in_force")
    }
}

fn at(row: Uuid) -> At {
    At {
        table: "waiver",
        column: "words_sealed",
        row,
    }
}

fn broken() -> Failure {
    Failure::Broken("a waiver cannot be read".to_owned())
}

fn read(row: &WaiverRow) -> Result<Waiver, Failure> {
    Waiver::deserialize(&row.state).map_err(|_| broken())
}

fn state(waiver: &Waiver) -> Result<serde_json::Value, Failure> {
    serde_json::to_value(waiver).map_err(|error| Failure::Broken(error.to_string()))
}

fn seal(keys: &Keys, id: Uuid, words: &Words) -> Result<Vec<u8>, Failure> {
    let plain = serde_json::to_vec(words).map_err(|error| Failure::Broken(error.to_string()))?;
    Ok(keys.seal(at(id), &plain))
}

fn open(keys: &Keys, row: &WaiverRow) -> Result<Words, Failure> {
    let plain = keys.open(at(row.id), &row.words_sealed)?;
    serde_json::from_slice(&plain).map_err(|_| broken())
}

pub(super) fn shown(keys: &Keys, row: &WaiverRow) -> Result<WaiverShown, Failure> {
    let waiver = read(row)?;
    let item = waiver.items.first().ok_or_else(broken)?;
    let standing = match (&item.revoked_at, &waiver.state) {
        (Some(_), _) => "revoked",
        (None, WaiverState::Cooling) => "cooling",
        (None, WaiverState::WithOfficer) => "with_officer",
        (None, WaiverState::InForce { .. }) => "in_force",
        (None, WaiverState::Declined { .. }) => "declined",
    };
    Ok(WaiverShown {
        id: row.id,
        person: PersonId(row.person_id),
        service: item.service.clone(),
        standing,
        signed_at: row.signed_at,
        confirmable_from: waiver.confirmable_from(),
        words: open(keys, row)?.shown,
    })
}

/// What can be given up: what one applies for and is given. Help in an emergency, reports and information are no benefit.
#[must_use]
pub fn waivable(service: &str) -> bool {
    Catalogue::shipped()
        .get(service)
        .is_some_and(|one| one.kind == ServiceKind::Apply)
}

pub(super) async fn waivers_of(
    world: &World,
    conn: &mut Conn,
    person: PersonId,
) -> Result<Vec<WaiverShown>, Failure> {
    let rows = waiver::of_person(conn, person.0).await?;
    rows.iter().map(|row| shown(&world.keys, row)).collect()
}

/// Since when a benefit is given up, for offices and rolls; none: it is not.
pub(super) async fn covers(
    world: &World,
    conn: &mut Conn,
    person: PersonId,
    service: &str,
) -> Result<bool, Failure> {
    for row in waiver::of_person(conn, person.0).await? {
        if read(&row)?.covers(service, world.now()) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// One's own waivers, and the services that one has applied for: these are offered first.
///
/// # Errors
/// [`Rejection::NEVER_DELEGATED`] while acting for somebody.
pub async fn read_waivers(
    world: &World,
    who: &Who,
) -> Result<(Vec<WaiverShown>, Vec<String>), Failure> {
    let mut reader = world.db.read().await?;
    let me = actor(world, &mut reader, who).await?.own()?;
    let found = waivers_of(world, &mut reader, me).await?;
    let mut services = Vec::new();
    for row in case_file::of_applicant(&mut reader, me.0).await? {
        if waivable(&row.service_id) && !services.contains(&row.service_id) {
            services.push(row.service_id);
        }
    }
    Ok((found, services))
}

/// What was ticked and typed.
pub struct NewWaiver {
    /// The benefit.
    pub service: String,
    /// Ticked: I have read what I lose.
    pub understood: bool,
    /// What is lost, as it was shown.
    pub words: String,
    /// The password, once more.
    pub password: Secret<String>,
}

pub(super) fn refused(refusal: WaiverRefusal) -> Failure {
    match refusal {
        WaiverRefusal::LossNotUnderstood(_) => Failure::field("understood", FieldError::Missing),
        WaiverRefusal::UnknownItem(_)
        | WaiverRefusal::NothingNamed
        | WaiverRefusal::NamedTwice(_) => Failure::field("service", FieldError::Missing),
        other => Rejection::from(other).into(),
    }
}

pub(super) fn sign(
    world: &World,
    signer: WaiverSigner,
    service: &str,
    understood: bool,
) -> Result<Waiver, Failure> {
    let item = NamedItem {
        service: service.to_owned(),
        loss_understood: understood,
    };
    Waiver::sign(signer, &[item], waivable, world.now()).map_err(refused)
}

/// Signs. Nothing changes before it is confirmed.
///
/// # Errors
/// What is not named or not ticked, a wrong password, [`Rejection::WAIVER_STATE`] when it is signed or given up already,
/// [`Rejection::NEVER_DELEGATED`] while acting for somebody.
pub async fn sign_waiver(world: &World, who: &Who, new: NewWaiver) -> Result<Uuid, Failure> {
    let mut reader = world.db.read().await?;
    let me = actor(world, &mut reader, who).await?.own()?;
    let row = person::by_id(&mut reader, me.0).await?;
    let person = records::person(&world.keys, &row.ok_or(Failure::Missing)?)?;
    ages::may_dispose(world, &mut reader, &person).await?;
    drop(reader);
    let signed = sign(world, WaiverSigner::Person, &new.service, new.understood)?;
    fresh::password(world, who, new.password).await?;
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let me = actor(&world, &mut tx, &who).await?.own()?;
        person::hold(&mut tx, me.0).await?;
        let words = Words {
            shown: new.words,
            seen: String::new(),
        };
        let id = add(&world, &mut tx, me, &signed, &words).await?;
        news::tell(&world, &mut tx, me.0, "waiver_signed", None).await?;
        tx.commit().await?;
        Ok(id)
    })
    .await
}

pub(super) async fn add(
    world: &World,
    tx: &mut Tx,
    person: PersonId,
    signed: &Waiver,
    words: &Words,
) -> Result<Uuid, Failure> {
    let service = signed.items.first().ok_or_else(broken)?.service.clone();
    let before = waivers_of(world, tx, person).await?;
    if before
        .iter()
        .any(|one| one.service == service && one.is_open())
    {
        return Err(Rejection::WAIVER_STATE.into());
    }
    let id = world.ids.uuid();
    let row = WaiverRow {
        id,
        person_id: person.0,
        township: home_of(tx, person).await?,
        state: state(signed)?,
        words_sealed: seal(&world.keys, id, words)?,
        signed_at: world.now(),
        version: 1,
    };
    waiver::insert(tx, &row).await?;
    Ok(id)
}

/// The township that knows the person: of their newest case, or of a mandate.
async fn home_of(conn: &mut Conn, person: PersonId) -> Result<String, Failure> {
    let cases = case_file::of_applicant(conn, person.0).await?;
    if let Some(newest) = cases.iter().max_by_key(|row| row.submitted_at) {
        return Ok(newest.home_place.clone());
    }
    let mandates = mandate::of_principal(conn, person.0).await?;
    Ok(mandates
        .first()
        .map(|row| row.township.clone())
        .unwrap_or_default())
}

pub(super) async fn change(
    world: &World,
    tx: &mut Tx,
    id: Uuid,
    person: Option<PersonId>,
    act: impl FnOnce(&mut Waiver) -> Result<(), Failure>,
    seen: Option<String>,
) -> Result<WaiverShown, Failure> {
    let mut row = waiver::by_id(tx, id)
        .await?
        .filter(|row| person.is_none_or(|person| row.person_id == person.0))
        .ok_or(Failure::Missing)?;
    let mut waiver = read(&row)?;
    act(&mut waiver)?;
    row.state = state(&waiver)?;
    if let Some(seen) = seen {
        let words = Words {
            seen,
            ..open(&world.keys, &row)?
        };
        row.words_sealed = seal(&world.keys, id, &words)?;
    }
    if !waiver::save(tx, &row).await? {
        return Err(Failure::Stale);
    }
    shown(&world.keys, &row)
}

/// The person confirms, from the next day on.
///
/// # Errors
/// [`Rejection::WAIVER_TOO_EARLY`], [`Rejection::WAIVER_STATE`], a wrong password, [`Failure::Missing`].
pub async fn confirm_waiver(
    world: &World,
    who: &Who,
    id: Uuid,
    password: Secret<String>,
) -> Result<(), Failure> {
    let mut reader = world.db.read().await?;
    actor(world, &mut reader, who).await?.own()?;
    drop(reader);
    fresh::password(world, who, password).await?;
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let me = actor(&world, &mut tx, &who).await?.own()?;
        let now = world.now();
        let confirm = |one: &mut Waiver| one.confirm(now).map_err(refused);
        change(&world, &mut tx, id, Some(me), confirm, None).await?;
        news::tell(&world, &mut tx, me.0, "waiver_in_force", None).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// The person takes it back: one button, no password, at any time.
///
/// # Errors
/// [`Failure::Missing`] when it is not theirs, [`Rejection::WAIVER_STATE`] when there is nothing to take back.
pub async fn revoke_waiver(world: &World, who: &Who, id: Uuid) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let me = actor(&world, &mut tx, &who).await?.own()?;
        let now = world.now();
        let revoke = |one: &mut Waiver| {
            let services: Vec<String> = one.items.iter().map(|item| item.service.clone()).collect();
            let revoked = services
                .iter()
                .filter(|service| one.revoke(service, now))
                .count();
            match revoked {
                0 => Err(Rejection::WAIVER_STATE.into()),
                _ => Ok(()),
            }
        };
        change(&world, &mut tx, id, Some(me), revoke, None).await?;
        news::tell(&world, &mut tx, me.0, "waiver_revoked", None).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// Applying for a benefit takes back that it was given up, in the transaction of the submission.
pub(super) async fn revoked_by_applying(
    world: &World,
    tx: &mut Tx,
    person: PersonId,
    service: &str,
) -> Result<(), Failure> {
    for mut row in waiver::of_person(tx, person.0).await? {
        let mut waiver = read(&row)?;
        if waiver.revoke(service, world.now()) {
            row.state = state(&waiver)?;
            if !waiver::save(tx, &row).await? {
                return Err(Failure::Stale);
            }
            news::tell(world, tx, person.0, "waiver_revoked", None).await?;
        }
    }
    Ok(())
}
