//! The account that is paid into: the one given with the application until the person changes it. They do it themselves with
//! their password; it waits a day, and for the township where it is not in their own name (decision 0043).
use super::{
    actor::actor,
    ages, fresh, news,
    records::{self, Person},
};
use crate::{
    failure::Failure,
    seal::{At, Keys, Secret},
    store::{
        Conn, Tx, case_file, case_file::CaseRow, detached, payee, payee::PayeeRow, person, renewal,
    },
    world::{Who, World},
};
use chrono::{DateTime, Utc};
use domain::{
    case::Stage,
    catalogue::Catalogue,
    contact::{BankAccount, parse_name},
    field::FieldError,
    form::journey::Problem,
    id::PersonId,
    payee::{Approval, PayeeChange, PayeeStanding, may_ask},
    rejection::Rejection,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payee {
    /// Name of the bank.
    pub bank: String,
    /// Number of the account.
    pub number: String,
    /// Whose account it is.
    pub holder: String,
    /// Why it is another's; empty for one's own.
    #[serde(default)]
    pub reason: String,
}

impl Payee {
    /// The number's last figures.
    #[must_use]
    pub fn masked(&self) -> String {
        BankAccount::parse(&self.number).map_or_else(|_| String::new(), |one| one.masked())
    }
}

/// A change with how it stands.
#[derive(Clone, Debug)]
pub struct PayeeShown {
    /// Its id.
    pub id: Uuid,
    /// Whose it is.
    pub person: PersonId,
    /// The new account.
    pub payee: Payee,
    /// The change.
    pub change: PayeeChange,
    /// How it stands now.
    pub standing: PayeeStanding,
}

/// What a person sees of it.
#[derive(Clone, Debug)]
pub struct Payees {
    /// The name that an account must have.
    pub own_name: String,
    /// Paid into now, where anything is paid.
    pub now: Option<Payee>,
    /// Changes, newest first.
    pub changes: Vec<PayeeShown>,
}

pub(super) fn at(column: &'static str, row: Uuid) -> At {
    At {
        table: "payee_change",
        column,
        row,
    }
}

pub(super) fn shown(world: &World, row: &PayeeRow) -> Result<PayeeShown, Failure> {
    let broken = || Failure::Broken("a change of the account cannot be read".to_owned());
    let plain = world
        .keys
        .open(at("account_sealed", row.id), &row.account_sealed)?;
    let change = PayeeChange {
        asked_at: row.asked_at,
        approval: Approval::from_code(&row.approval).ok_or_else(broken)?,
        stopped_at: row.stopped_at,
    };
    Ok(PayeeShown {
        id: row.id,
        person: PersonId(row.person_id),
        payee: serde_json::from_slice(&plain).map_err(|_| broken())?,
        standing: change.standing(world.now()),
        change,
    })
}

pub(super) fn seal(keys: &Keys, id: Uuid, payee: &Payee) -> Result<Vec<u8>, Failure> {
    let plain = serde_json::to_vec(payee).map_err(|error| Failure::Broken(error.to_string()))?;
    Ok(keys.seal(at("account_sealed", id), &plain))
}

/// The changes of a person, newest first.
pub(super) async fn changes_of(
    world: &World,
    conn: &mut Conn,
    person: PersonId,
) -> Result<Vec<PayeeShown>, Failure> {
    let rows = payee::of_person(conn, person.0).await?;
    rows.iter().map(|row| shown(world, row)).collect()
}

/// The account that a case is paid into: the newest change that is in force, or the one given with the application. Whoever
/// makes up a roll takes it from here.
///
/// # Errors
/// When a row cannot be read.
pub async fn paid_into(
    world: &World,
    conn: &mut Conn,
    case: &CaseRow,
) -> Result<Option<Payee>, Failure> {
    let person = PersonId(case.applicant_id);
    let newest = changes_of(world, conn, person)
        .await?
        .into_iter()
        .find(|one| one.standing == PayeeStanding::InForce);
    if let Some(found) = newest {
        return Ok(Some(found.payee));
    }
    let statement = records::statement(&world.keys, case)?;
    let number = statement.answers.raw("bank_account");
    if number.is_empty() {
        return Ok(None);
    }
    let row = person::by_id(conn, person.0)
        .await?
        .ok_or(Failure::Missing)?;
    Ok(Some(Payee {
        bank: statement.answers.raw("bank_name").to_owned(),
        number: number.to_owned(),
        holder: records::person_name(&world.keys, row.id, &row.name_sealed)?,
        reason: String::new(),
    }))
}

/// The newest case by which something is or may be paid.
pub(super) async fn paid_case(
    conn: &mut Conn,
    person: PersonId,
) -> Result<Option<CaseRow>, Failure> {
    let mut cases = case_file::of_applicant(conn, person.0).await?;
    cases.sort_by_key(|row| std::cmp::Reverse(row.submitted_at));
    for row in cases {
        let case = records::case(&row)?;
        let pays = Catalogue::shipped()
            .get(&row.service_id)
            .is_some_and(|one| one.subsidy.is_some());
        if pays && (case.stage == Stage::Approved || !case.stage.is_final()) {
            return Ok(Some(row));
        }
    }
    Ok(None)
}

/// Reads one's own.
///
/// # Errors
/// [`Rejection::NEVER_DELEGATED`] while acting for somebody.
pub async fn read_payee(world: &World, who: &Who) -> Result<Payees, Failure> {
    let mut reader = world.db.read().await?;
    let me = actor(world, &mut reader, who).await?.own()?;
    let now = match paid_case(&mut reader, me).await? {
        Some(case) => paid_into(world, &mut reader, &case).await?,
        None => None,
    };
    Ok(Payees {
        own_name: own(world, &mut reader, me).await?.name,
        now,
        changes: changes_of(world, &mut reader, me).await?,
    })
}

pub(super) async fn own(world: &World, conn: &mut Conn, me: PersonId) -> Result<Person, Failure> {
    let row = person::by_id(conn, me.0).await?.ok_or(Failure::Missing)?;
    records::person(&world.keys, &row)
}

/// What was typed.
pub struct NewPayee {
    /// Name of the bank.
    pub bank: String,
    /// Number of the account.
    pub number: String,
    /// Its holder.
    pub holder: String,
    /// Why it is another's.
    pub reason: String,
    /// The password, once more.
    pub password: Secret<String>,
}

impl NewPayee {
    fn account(&self) -> Payee {
        Payee {
            bank: self.bank.clone(),
            number: self.number.clone(),
            holder: self.holder.clone(),
            reason: self.reason.clone(),
        }
    }
}

pub(super) fn read(typed: &Payee, own_name: &str) -> Result<Payee, Failure> {
    let mut problems = Vec::new();
    let mut wrong = |field: &str, error: FieldError| {
        problems.push(Problem {
            question: field.to_owned(),
            error,
        });
    };
    let bank = typed.bank.trim().to_owned();
    match bank.chars().count() {
        0 => wrong("bank", FieldError::Missing),
        101.. => wrong("bank", FieldError::TooLong { max: 100 }),
        _ => {}
    }
    let number = BankAccount::parse(&typed.number).map_err(|error| wrong("account", error));
    let holder = parse_name(&typed.holder).map_err(|error| wrong("holder", error));
    let reason = typed.reason.trim().to_owned();
    if reason.chars().count() > 500 {
        wrong("reason", FieldError::TooLong { max: 500 });
    }
    if let Ok(holder) = &holder {
        let anothers = Approval::needed(own_name, holder) == Approval::Waiting;
        if anothers && reason.is_empty() {
            wrong("reason", FieldError::Missing);
        }
    }
    match (number, holder, problems.is_empty()) {
        (Ok(number), Ok(holder), true) => Ok(Payee {
            bank,
            number: number.reveal().to_owned(),
            holder,
            reason,
        }),
        _ => Err(Failure::Invalid(problems)),
    }
}

/// Asks that another account be paid into. One that still waits is replaced. The phone known so far is told.
///
/// # Errors
/// Mistyped fields, a wrong password, [`Rejection::NOTHING_PAID`], [`Rejection::HELD`],
/// [`Rejection::NEVER_DELEGATED`] while acting for somebody.
pub async fn change_payee(world: &World, who: &Who, typed: NewPayee) -> Result<Uuid, Failure> {
    let mut reader = world.db.read().await?;
    let me = actor(world, &mut reader, who).await?.own()?;
    let person = own(world, &mut reader, me).await?;
    ages::may_dispose(world, &mut reader, &person).await?;
    let own_name = person.name;
    drop(reader);
    let payee = read(&typed.account(), &own_name)?;
    fresh::password(world, who, typed.password).await?;
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let me = actor(&world, &mut tx, &who).await?.own()?;
        person::hold(&mut tx, me.0).await?;
        let case = paid_case(&mut tx, me).await?;
        let case = case.ok_or(Rejection::NOTHING_PAID)?;
        let renewed = renewal::last(&mut tx, who.account.0).await?;
        may_ask(renewed.map(|row| row.at), world.now())?;
        replace_waiting(&world, &mut tx, me).await?;
        let id = world.ids.uuid();
        let row = PayeeRow {
            id,
            person_id: me.0,
            township: case.home_place,
            account_sealed: seal(&world.keys, id, &payee)?,
            asked_at: world.now(),
            approval: Approval::needed(&own_name, &payee.holder).code().to_owned(),
            decided_at: None,
            decided_by: None,
            note_sealed: None,
            stopped_at: None,
        };
        payee::insert(&mut tx, &row).await?;
        news::tell(&world, &mut tx, me.0, "payee_asked", None).await?;
        tx.commit().await?;
        Ok(id)
    })
    .await
}

/// A later change replaces one that still waits.
pub(super) async fn replace_waiting(
    world: &World,
    tx: &mut Tx,
    person: PersonId,
) -> Result<(), Failure> {
    for waiting in changes_of(world, tx, person).await? {
        if waiting.standing.is_open() {
            payee::stop(tx, waiting.id, world.now()).await?;
        }
    }
    Ok(())
}

/// Takes a change back that still waits.
///
/// # Errors
/// [`Failure::Missing`] when it is not theirs, [`Rejection::NOT_NOW`] when it no longer waits.
pub async fn stop_payee(world: &World, who: &Who, id: Uuid) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let me = actor(&world, &mut tx, &who).await?.own()?;
        let row = payee::by_id(&mut tx, id)
            .await?
            .filter(|row| row.person_id == me.0)
            .ok_or(Failure::Missing)?;
        shown(&world, &row)?.change.stop(world.now())?;
        if !payee::stop(&mut tx, id, world.now()).await? {
            return Err(Failure::Stale);
        }
        news::tell(&world, &mut tx, me.0, "payee_stopped", None).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// When the account was changed after the application, as offices and the person see it on a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayeeOfCase {
    /// The new account.
    pub payee: Payee,
    /// When the person asked for it.
    pub asked_at: DateTime<Utc>,
    /// How it stands.
    pub standing: PayeeStanding,
}

/// The newest change that is in force or waits, for a case that is paid.
pub(super) async fn of_case(
    world: &World,
    conn: &mut Conn,
    case: &CaseRow,
) -> Result<Option<PayeeOfCase>, Failure> {
    let pays = Catalogue::shipped()
        .get(&case.service_id)
        .is_some_and(|one| one.subsidy.is_some());
    if !pays {
        return Ok(None);
    }
    let changes = changes_of(world, conn, PersonId(case.applicant_id)).await?;
    let newest = changes
        .into_iter()
        .find(|one| one.standing == PayeeStanding::InForce || one.standing.is_open());
    Ok(newest.map(|one| PayeeOfCase {
        payee: one.payee,
        asked_at: one.change.asked_at,
        standing: one.standing,
    }))
}
