//! A citizen opens an account: identity number, name, phone, password.
use super::{
    news,
    records::{self, Person, id_number_index},
};
use crate::{
    auth::password::{PasswordFault, check_new},
    failure::Failure,
    seal::Secret,
    store::{account, account::AccountRow, attempt, detached, person},
    world::{Standing, Who, World},
};
use chrono::TimeDelta;
use domain::{
    contact::{Phone, parse_name},
    delegation::guardian_must_consent_to_processing,
    field::FieldError,
    form::journey::Problem,
    id::{AccountId, PersonId},
    id_number::IdNumber,
    rejection::Rejection,
};

/// What was typed.
pub struct Registration {
    /// Identity number.
    pub id_number: String,
    /// Name.
    pub name: String,
    /// Phone.
    pub phone: String,
    /// Password.
    pub password: Secret<String>,
    /// Address of the browser, for the limit.
    pub peer: String,
}

/// Registrations from one address in an hour; forty people may share a service hall's.
const MOST_AN_HOUR: i64 = 60;

/// Messages in a day to somebody whose number is registered once more.
const MOST_TOLD_A_DAY: i64 = 3;

/// Opens the account. For a number that the portal knows already the answer is the same and nothing changes: only the person
/// is told, in the portal and by a message to their phone. Whoever registered signs in next; decision 0002.
///
/// # Errors
/// Invalid fields, all at once; [`Rejection::NEEDS_GUARDIAN_CONSENT`] under 14, whether the number is known or not (个保法 31).
pub async fn register_citizen(world: &World, typed: Registration) -> Result<(), Failure> {
    let id_number = IdNumber::parse(&typed.id_number);
    let name = parse_name(&typed.name);
    let phone = Phone::parse(&typed.phone);
    let own = [
        typed.id_number.as_str(),
        typed.name.as_str(),
        typed.phone.as_str(),
    ];
    let password = check_new(typed.password.expose(), &own).map_err(password_error);
    let mut problems = Vec::new();
    let mut note = |question: &str, error: Option<&FieldError>| {
        problems.extend(error.map(|error| Problem {
            question: question.to_owned(),
            error: *error,
        }));
    };
    note("id_number", id_number.as_ref().err());
    note("name", name.as_ref().err());
    note("phone", phone.as_ref().err());
    note("password", password.as_ref().err());
    let (Ok(id_number), Ok(name), Ok(phone), Ok(())) = (id_number, name, phone, password) else {
        return Err(Failure::Invalid(problems));
    };
    if guardian_must_consent_to_processing(id_number.birth_date(), world.today()) {
        return Err(Rejection::NEEDS_GUARDIAN_CONSENT.into());
    }
    limit(world, &typed.peer).await?;
    let password_hash = world.passwords.hash(typed.password).await?;
    let person = Person {
        id: PersonId(world.ids.uuid()),
        name,
        id_number,
        phone: Some(phone),
    };
    let index = id_number_index(&world.keys, &person.id_number);
    match open_account(world, person, password_hash, false).await {
        Ok(_) => Ok(()),
        Err(Failure::Invalid(_)) => tell_known(world, index).await,
        Err(other) => Err(other),
    }
}

/// Tells the one whose number it is, and nobody else.
async fn tell_known(world: &World, index: Vec<u8>) -> Result<(), Failure> {
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        let Some(row) = person::by_id_number_index(&mut tx, &index).await? else {
            return Ok(());
        };
        let bucket = world
            .keys
            .blind("attempt", &format!("registered again {}", row.id));
        let since = world.now() - TimeDelta::days(1);
        let told = attempt::tries_since(&mut tx, &bucket, since).await?;
        // Counted even when nobody is told any more: writing takes the time that opening an account takes (B1).
        attempt::add(&mut tx, &bucket, world.now()).await?;
        if told < MOST_TOLD_A_DAY {
            news::tell(&world, &mut tx, row.id, "registered_again", None).await?;
        }
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// Counts a well-formed registration, used number or not, so that numbers cannot be tried out one after another.
async fn limit(world: &World, peer: &str) -> Result<(), Failure> {
    let (world, bucket) = (
        world.clone(),
        world.keys.blind("attempt", &format!("register {peer}")),
    );
    detached(async move {
        let mut tx = world.db.begin().await?;
        let since = world.now() - TimeDelta::hours(1);
        if attempt::tries_since(&mut tx, &bucket, since).await? >= MOST_AN_HOUR {
            return Err(Failure::TooMany { retry_after: 3_600 });
        }
        attempt::add(&mut tx, &bucket, world.now()).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}

pub(super) fn password_error(fault: PasswordFault) -> FieldError {
    match fault {
        PasswordFault::TooShort => FieldError::TooShort {
            min: crate::auth::password::SHORTEST,
        },
        PasswordFault::TooLong => FieldError::TooLong {
            max: crate::auth::password::LONGEST,
        },
        PasswordFault::Common | PasswordFault::Personal => FieldError::TooCommon,
    }
}

/// Writes person and account; also used by `seed-demo`.
///
/// # Errors
/// [`FieldError::NoMatch`] on the identity number when it already has an account.
pub async fn open_account(
    world: &World,
    person: Person,
    password_hash: String,
    demo: bool,
) -> Result<Who, Failure> {
    let world = world.clone();
    detached(async move {
        let now = world.now();
        let account = AccountId(world.ids.uuid());
        let row = AccountRow {
            id: account.0,
            person_id: Some(person.id.0),
            work_number: None,
            officer_name: None,
            office_kind: None,
            office_place: None,
            password_hash,
            token_version: 0,
            demo,
            created_at: now,
            disabled_at: None,
        };
        let mut tx = world.db.begin().await?;
        match person::insert(&mut tx, &records::person_row(&world.keys, &person, now)).await {
            Err(error) if error.duplicates("person_id_number_index_key") => {
                return Err(Failure::field("id_number", FieldError::NoMatch));
            }
            other => other?,
        }
        account::insert(&mut tx, &row).await?;
        tx.commit().await?;
        Ok(Who {
            account,
            name: person.name,
            standing: Standing::Citizen(person.id),
            acting: None,
            keying: None,
        })
    })
    .await
}
