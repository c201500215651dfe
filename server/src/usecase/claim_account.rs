//! An account for somebody whom the portal knows already, because others acted for them: the township checks who stands before it
//! and hands over a code on paper; with it the person makes the account, and takes over what is theirs. Decision 0041.
use super::{
    agree_by_code::{digits, mac},
    counter::has_account,
    decide_payee::two_people,
    deeds::{self, Thing, What},
    records::{self, id_number_index, phone_index},
};
use crate::{
    auth::password::check_new,
    failure::Failure,
    seal::Secret,
    store::{
        Tx, account,
        account::AccountRow,
        attempt,
        code::{self, CodeRow},
        detached, person, renewal,
        renewal::RenewalRow,
    },
    world::{Standing, Who, World},
};
use chrono::TimeDelta;
use domain::{
    contact::Phone,
    field::FieldError,
    form::journey::Problem,
    id::{AccountId, PersonId},
    id_number::IdNumber,
};

const PURPOSE: &str = "claim";
const TRIES: i64 = 5;
const HOURS: i64 = 24;
/// Tries in an hour for one address, right or wrong.
const MOST_AN_HOUR: i64 = 30;

/// Makes a code for the person at the counter; it is shown once, to be handed over. An earlier one is worth nothing then.
///
/// # Errors
/// [`Failure::Missing`] when the person is not in this township's sight or has an account.
pub async fn hand_out(world: &World, who: &Who, id: PersonId) -> Result<String, Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        two_people(&mut tx, &who, id).await?;
        if has_account(&mut tx, id).await? {
            return Err(Failure::Missing);
        }
        let typed = digits(world.ids.bytes());
        let row = CodeRow {
            id: world.ids.uuid(),
            purpose: PURPOSE.to_owned(),
            thing_id: id.0,
            session_hash: Vec::new(),
            code_mac: mac(&world, PURPOSE, id.0, &typed),
            sent_at: world.now(),
            expires_at: world.now() + TimeDelta::hours(HOURS),
            tries: 0,
            used_at: None,
        };
        code::insert(&mut tx, &row).await?;
        let deed = deeds::row(&world, &who, id.0, What::Noted, Thing::default());
        deeds::noted(&mut tx, deed).await?;
        tx.commit().await?;
        Ok(typed)
    })
    .await
}

/// What was typed.
pub struct Claim {
    /// Identity number.
    pub id_number: String,
    /// The code from the counter.
    pub code: String,
    /// Phone; may stay empty.
    pub phone: String,
    /// Password.
    pub password: Secret<String>,
    /// Address of the browser.
    pub peer: String,
}

/// Makes the account.
///
/// # Errors
/// Mistyped fields; [`FieldError::NoMatch`] on `code` for every other no; [`Failure::TooMany`].
pub async fn claim_account(world: &World, typed: Claim) -> Result<Who, Failure> {
    let mut problems = Vec::new();
    let mut wrong = |field: &str, error: FieldError| {
        problems.push(Problem {
            question: field.to_owned(),
            error,
        });
    };
    let number = IdNumber::parse(&typed.id_number).map_err(|error| wrong("id_number", error));
    let phone = match typed.phone.trim() {
        "" => Ok(None),
        text => Phone::parse(text)
            .map(Some)
            .map_err(|error| wrong("phone", error)),
    };
    let own = [typed.id_number.as_str(), typed.phone.as_str()];
    if let Err(fault) = check_new(typed.password.expose(), &own) {
        wrong("password", super::register_citizen::password_error(fault));
    }
    let (Ok(number), Ok(phone), true) = (number, phone, problems.is_empty()) else {
        return Err(Failure::Invalid(problems));
    };
    let hash = world.passwords.hash(typed.password).await?;
    let (world, code, peer) = (world.clone(), typed.code, typed.peer);
    detached(async move {
        let mut tx = world.db.begin().await?;
        let bucket = world.keys.blind("attempt", &format!("claim {peer}"));
        let since = world.now() - TimeDelta::hours(1);
        if attempt::tries_since(&mut tx, &bucket, since).await? >= MOST_AN_HOUR {
            return Err(Failure::TooMany { retry_after: 3_600 });
        }
        attempt::add(&mut tx, &bucket, world.now()).await?;
        let found = redeem(&world, &mut tx, &number, &code).await?;
        let Some(row) = found else {
            // The try counts.
            tx.commit().await?;
            return Err(Failure::field("code", FieldError::NoMatch));
        };
        let mut person = records::person(&world.keys, &row)?;
        if let Some(phone) = phone {
            let index = phone_index(&world.keys, &phone);
            person.phone = Some(phone);
            let sealed = records::person_row(&world.keys, &person, row.created_at).phone_sealed;
            person::set_phone(&mut tx, row.id, &sealed, &index).await?;
        }
        let account = make(&world, &mut tx, row.id, hash).await?;
        let renewed = RenewalRow {
            id: world.ids.uuid(),
            account_id: account.0,
            kind: "account".to_owned(),
            old_phone_sealed: None,
            outbox_id: None,
            at: world.now(),
        };
        renewal::insert(&mut tx, &renewed).await?;
        tx.commit().await?;
        Ok(Who {
            account,
            name: person.name,
            standing: Standing::Citizen(PersonId(row.id)),
            acting: None,
            keying: None,
        })
    })
    .await
}

/// A new account, or the one that its owner closed, opened again.
async fn make(
    world: &World,
    tx: &mut Tx,
    person: uuid::Uuid,
    hash: String,
) -> Result<AccountId, Failure> {
    if let Some(closed) = account::by_person(tx, person).await? {
        account::reopen(tx, closed.id, &hash).await?;
        return Ok(AccountId(closed.id));
    }
    let account = AccountId(world.ids.uuid());
    let new = AccountRow {
        id: account.0,
        person_id: Some(person),
        work_number: None,
        officer_name: None,
        office_kind: None,
        office_place: None,
        password_hash: hash,
        token_version: 0,
        demo: false,
        created_at: world.now(),
        disabled_at: None,
    };
    account::insert(tx, &new).await?;
    Ok(account)
}

/// The person whose code this is; the code is used up.
async fn redeem(
    world: &World,
    tx: &mut Tx,
    number: &IdNumber,
    typed: &str,
) -> Result<Option<person::PersonRow>, Failure> {
    let index = id_number_index(&world.keys, number);
    let Some(row) = person::by_id_number_index(tx, &index).await? else {
        return Ok(None);
    };
    // One try at a time, so that tries side by side cannot get past the count (PostgreSQL).
    person::hold(tx, row.id).await?;
    let Some(last) = code::last(tx, PURPOSE, row.id).await? else {
        return Ok(None);
    };
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let fits = subtle::ConstantTimeEq::ct_eq(
        last.code_mac.as_slice(),
        mac(world, PURPOSE, row.id, &digits).as_slice(),
    );
    let alive = last.used_at.is_none() && last.tries < TRIES && world.now() < last.expires_at;
    let free = !has_account(tx, PersonId(row.id)).await?;
    if !(alive && free && bool::from(fits)) {
        code::missed(tx, last.id).await?;
        return Ok(None);
    }
    Ok(code::used(tx, last.id, world.now()).await?.then_some(row))
}
