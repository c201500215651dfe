//! Signing in, for the browser (a session) and for programs (who a bearer token is for).
use super::records::{self, id_number_index, phone_index};
use crate::{
    auth::{
        password::Passwords,
        session::{self, Issued},
    },
    failure::Failure,
    seal::{Keys, Secret},
    store::{
        Conn,
        account::{self, AccountRow},
        attempt, detached,
        person::{self, PersonRow},
        session::{self as sessions, SessionRow},
    },
    world::{Standing, Who, World},
};
use chrono::{DateTime, TimeDelta, Utc};
use domain::{
    case::{Office, OfficeKind},
    contact::Phone,
    field::FieldError,
    form::journey::Problem,
    id::{AccountId, PersonId},
    id_number::IdNumber,
};

/// Tries in fifteen minutes: few for one account from one address, more for one account, many for one address, since forty
/// people may share a service hall's address. Nobody is locked out for good.
const LIMITS: [i64; 3] = [10, 60, 600];
const WINDOW: i64 = 15 * 60;

/// What was typed.
pub struct Credentials {
    /// Identity number, phone, or an officer's work number.
    pub sign_in: String,
    /// Password.
    pub password: Secret<String>,
    /// Address of the browser, for the limits.
    pub peer: String,
}

impl Credentials {
    fn missing(&self) -> Vec<Problem> {
        [
            ("account", self.sign_in.trim()),
            ("password", self.password.expose().trim()),
        ]
        .into_iter()
        .filter(|(_, typed)| typed.is_empty())
        .map(|(field, _)| Problem {
            question: field.to_owned(),
            error: FieldError::Missing,
        })
        .collect()
    }
}

/// Checks name and password; returns who it is and their token version.
///
/// # Errors
/// Empty fields (`account`, `password`), [`Failure::WrongSignIn`] whatever was wrong, [`Failure::TooMany`] after too many
/// tries.
pub async fn check_sign_in(world: &World, typed: Credentials) -> Result<(Who, i64), Failure> {
    let missing = typed.missing();
    if !missing.is_empty() {
        return Err(Failure::Invalid(missing));
    }
    let buckets = buckets(world, &typed);
    let mut reader = world.db.read().await?;
    for (bucket, limit) in buckets.iter().zip(LIMITS) {
        if attempt::tries_since(&mut reader, bucket, window_start(world.now())).await? >= limit {
            return Err(Failure::TooMany {
                retry_after: u32::try_from(WINDOW).unwrap_or(900),
            });
        }
    }
    let found = find(world, &mut reader, &typed.sign_in).await?;
    drop(reader);
    let right = verify(&world.passwords, typed.password, found.as_ref()).await?;
    match found.filter(|account| right && account.disabled_at.is_none()) {
        Some(account) => {
            forget(world, &buckets).await?;
            let mut reader = world.db.read().await?;
            Ok((
                load_who(world, &mut reader, &account).await?,
                account.token_version,
            ))
        }
        None => {
            count(world, buckets).await?;
            Err(Failure::WrongSignIn)
        }
    }
}

async fn verify(
    passwords: &Passwords,
    typed: Secret<String>,
    account: Option<&AccountRow>,
) -> Result<bool, Failure> {
    Ok(passwords
        .verify(typed, account.map(|row| row.password_hash.as_str()))
        .await?)
}

async fn find(
    world: &World,
    reader: &mut crate::store::Reader,
    sign_in: &str,
) -> Result<Option<AccountRow>, Failure> {
    if let Ok(number) = IdNumber::parse(sign_in) {
        return Ok(account::by_sign_in(reader, &id_number_index(&world.keys, &number)).await?);
    }
    if let Ok(phone) = Phone::parse(sign_in) {
        // A family may share one phone; then it does not say who signs in.
        let people = person::by_phone_index(reader, &phone_index(&world.keys, &phone)).await?;
        return match people.as_slice() {
            [one] => Ok(account::by_person(reader, one.id).await?),
            _ => Ok(None),
        };
    }
    Ok(account::by_work_number(reader, sign_in.trim()).await?)
}

fn buckets(world: &World, typed: &Credentials) -> [Vec<u8>; 3] {
    let name = domain::fold::fold(&typed.sign_in).replace(' ', "");
    let bucket = |what: &str| world.keys.blind("attempt", what).to_vec();
    [
        bucket(&format!("both {} {name}", typed.peer)),
        bucket(&format!("account {name}")),
        bucket(&format!("address {}", typed.peer)),
    ]
}

fn window_start(now: DateTime<Utc>) -> DateTime<Utc> {
    now - TimeDelta::seconds(now.timestamp().rem_euclid(WINDOW))
}

async fn count(world: &World, buckets: [Vec<u8>; 3]) -> Result<(), Failure> {
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        for bucket in &buckets {
            attempt::add(&mut tx, bucket, window_start(world.now())).await?;
        }
        tx.commit().await?;
        Ok::<_, Failure>(())
    })
    .await
}

/// A right password clears the tries of this account; those of the address stay, since others share it.
async fn forget(world: &World, buckets: &[Vec<u8>; 3]) -> Result<(), Failure> {
    let since = window_start(world.now());
    let [both, account, _] = buckets.clone();
    let mut reader = world.db.read().await?;
    if attempt::tries_since(&mut reader, &account, since).await? == 0 {
        return Ok(());
    }
    drop(reader);
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        for bucket in [both, account] {
            attempt::forget(&mut tx, &bucket).await?;
        }
        tx.commit().await?;
        Ok::<_, Failure>(())
    })
    .await
}

async fn load_who(world: &World, conn: &mut Conn, row: &AccountRow) -> Result<Who, Failure> {
    let person = match row.person_id {
        Some(id) => person::by_id(conn, id).await?,
        None => None,
    };
    who(&world.keys, row, person.as_ref())
}

/// Says whom a bearer token's account is, while the account stands and the token's version is current.
///
/// # Errors
/// [`Failure::SignedOut`] otherwise.
pub async fn recognise_account(
    world: &World,
    account: AccountId,
    token_version: i64,
) -> Result<Who, Failure> {
    let mut reader = world.db.read().await?;
    match account::by_id(&mut reader, account.0).await? {
        Some(row) if row.disabled_at.is_none() && row.token_version == token_version => {
            load_who(world, &mut reader, &row).await
        }
        _ => Err(Failure::SignedOut),
    }
}

/// What an account is.
fn who(keys: &Keys, row: &AccountRow, person: Option<&PersonRow>) -> Result<Who, Failure> {
    let name = match person {
        Some(person) => records::person_name(keys, person.id, &person.name_sealed)?,
        None => row.officer_name.clone().unwrap_or_default(),
    };
    let standing = standing(
        row.person_id,
        row.office_kind.as_deref(),
        row.office_place.as_deref(),
    )?;
    Ok(Who {
        account: AccountId(row.id),
        name,
        standing,
        acting: None,
        keying: None,
    })
}

pub(super) fn standing(
    person: Option<uuid::Uuid>,
    kind: Option<&str>,
    place: Option<&str>,
) -> Result<Standing, Failure> {
    if let Some(person) = person {
        return Ok(Standing::Citizen(PersonId(person)));
    }
    match (kind.and_then(OfficeKind::from_code), place) {
        (Some(kind), Some(place)) => Ok(Standing::Officer(Office {
            kind,
            place: place.to_owned(),
        })),
        _ => Err(Failure::Broken(
            "an account is neither citizen nor officer".to_owned(),
        )),
    }
}

/// Opens a browser session. A new one at every sign-in, so that a planted cookie is worth nothing.
///
/// # Errors
/// As [`check_sign_in`].
pub async fn sign_in(
    world: &World,
    typed: Credentials,
    shared_device: bool,
) -> Result<(Who, Issued), Failure> {
    let (who, _) = check_sign_in(world, typed).await?;
    let issued = open_session(world, &who, shared_device).await?;
    Ok((who, issued))
}

/// Opens a session for somebody who has just proved who they are.
///
/// # Errors
/// When the database refuses.
pub async fn open_session(
    world: &World,
    who: &Who,
    shared_device: bool,
) -> Result<Issued, Failure> {
    let (world, account) = (world.clone(), who.account);
    detached(async move {
        let now = world.now();
        let issued = session::issue(&world.keys, now);
        let row = SessionRow {
            token_hash: issued.token_hash.to_vec(),
            account_id: account.0,
            shared_device,
            created_at: now,
            seen_at: now,
            ended_at: None,
        };
        let mut tx = world.db.begin().await?;
        sessions::insert(&mut tx, &row).await?;
        tx.commit().await?;
        Ok::<_, Failure>(issued)
    })
    .await
}
