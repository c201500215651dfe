//! An officer at the township's counter keys in an application that somebody signed on paper, on the same form as everybody (窗口代录).
//! The draft is before that township's officers until it is handed in or the person goes on with it themselves; nothing else of the
//! person is. Who signed, and how, the officer writes down.
use super::{
    actor::Actor,
    decide_ask::{note, township},
    filled::is_keyed,
    records::{self, Person, id_number_index},
    start_application::{Begun, begin_in},
};
use crate::{
    failure::Failure,
    store::{Conn, Tx, application, application::ApplicationRow, detached, officer_person, person},
    world::{Keying, Who, World},
};
use domain::{
    application::{Declaration, route, signed, subsidies_route},
    case::OfficeKind,
    catalogue::{Catalogue, Service, ServiceKind},
    contact::parse_name,
    field::FieldError,
    form::journey::Problem,
    id::{ApplicationId, PersonId},
    id_number::IdNumber,
    rejection::Rejection,
};
use uuid::Uuid;

/// What stands on the paper before the form begins.
#[derive(Clone, Debug, Default)]
pub struct Paper {
    /// Whose application it is.
    pub name: String,
    /// Their identity number.
    pub id_number: String,
    /// Service id.
    pub service: String,
    /// Who signed, how and when.
    pub note: String,
}

/// What a township's counter takes in: what people apply for there.
///
/// # Errors
/// [`Failure::Missing`] for whoever has no counter.
pub fn taken_in(world: &World, who: &Who) -> Result<Vec<&'static Service>, Failure> {
    let place = township(who)?;
    let subsidies = subsidies_route(&place, world.today());
    let here = |service: &&Service| {
        service.kind == ServiceKind::Apply
            && route(service, &subsidies).first() == Some(&OfficeKind::Township)
    };
    let mut services: Vec<_> = Catalogue::shipped().iter().filter(here).collect();
    // What is handed in on paper most often comes first.
    services.sort_by_key(|service| service.subsidy.is_none());
    Ok(services)
}

/// Begins, or goes on with what was begun of the same paper.
///
/// # Errors
/// What is mistyped or missing, all at once; [`Rejection::OWN_MATTER`]; [`Failure::Missing`] for whoever has no counter.
pub async fn key_in(world: &World, who: &Who, paper: Paper) -> Result<ApplicationId, Failure> {
    let place = township(who)?;
    let services = taken_in(world, who)?;
    let mut problems = Vec::new();
    let mut wrong = |field: &str, error: FieldError| {
        problems.push(Problem {
            question: field.to_owned(),
            error,
        });
    };
    let name = parse_name(&paper.name).map_err(|error| wrong("name", error));
    let number = IdNumber::parse(&paper.id_number).map_err(|error| wrong("id_number", error));
    let service = services.into_iter().find(|one| one.id == paper.service);
    if service.is_none() {
        wrong("service", FieldError::Missing);
    }
    let words = note(&paper.note);
    if let Err(Failure::Invalid(found)) = &words {
        problems.extend(found.iter().cloned());
    }
    let (Ok(name), Ok(number), Some(service), Ok(words)) = (name, number, service, words) else {
        return Err(Failure::Invalid(problems));
    };
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let person = signed_by(&world, &mut tx, &name, &number).await?;
        not_their_own(&mut tx, &who, person.id).await?;
        // One beginning of a person at a time (PostgreSQL).
        person::hold(&mut tx, person.id.0).await?;
        let id = ApplicationId(world.ids.uuid());
        let clerk = Actor::clerk(&world, person.id, id);
        let begun = Begun {
            id,
            service,
            home: place,
            about: None,
            page: None,
            note: Some(words),
        };
        let id = begin_in(&world, &mut tx, (&who, &clerk), person, begun).await?;
        tx.commit().await?;
        Ok(id)
    })
    .await
}

/// The person on the paper: known under this number and name, or new here.
async fn signed_by(
    world: &World,
    tx: &mut Tx,
    name: &str,
    number: &IdNumber,
) -> Result<Person, Failure> {
    let index = id_number_index(&world.keys, number);
    if let Some(row) = person::by_id_number_index(tx, &index).await? {
        let known = records::person(&world.keys, &row)?;
        let said = Declaration {
            agreed: true,
            signed_name: name.to_owned(),
        };
        // One paper, one person: a slip of the pen is not laid into somebody else's matters.
        return match signed(&said, &known.name) {
            true => Ok(known),
            false => Err(Failure::field("name", FieldError::NoMatch)),
        };
    }
    let person = Person {
        id: PersonId(world.ids.uuid()),
        name: name.to_owned(),
        id_number: number.clone(),
        phone: None,
    };
    person::insert(tx, &records::person_row(&world.keys, &person, world.now())).await?;
    Ok(person)
}

async fn not_their_own(conn: &mut Conn, who: &Who, person: PersonId) -> Result<(), Failure> {
    match officer_person::own_matter(conn, who.account.0, person.0, Uuid::nil()).await? {
        true => Err(Rejection::OWN_MATTER.into()),
        false => Ok(()),
    }
}

/// The paper application that a page of an officer is about; `None` where it is no such application of this township.
///
/// # Errors
/// When the database cannot be read.
pub async fn keying(
    world: &World,
    who: &Who,
    application: Uuid,
) -> Result<Option<Keying>, Failure> {
    if township(who).is_err() {
        return Ok(None);
    }
    let mut reader = world.db.read().await?;
    let Some(row) = keyed(&mut reader, who, application).await? else {
        return Ok(None);
    };
    let found = person::by_id(&mut reader, row.applicant_id).await?;
    let found = found.ok_or(Failure::Missing)?;
    Ok(Some(Keying {
        application: ApplicationId(application),
        person: PersonId(found.id),
        name: records::person_name(&world.keys, found.id, &found.name_sealed)?,
    }))
}

/// An application that this township's counter keys in, or has keyed in.
async fn keyed(
    conn: &mut Conn,
    who: &Who,
    application: Uuid,
) -> Result<Option<ApplicationRow>, Failure> {
    let place = township(who)?;
    let Some(row) = application::by_id(conn, application).await? else {
        return Ok(None);
    };
    let here = row.home_place == place && is_keyed(conn, application).await?;
    Ok(here.then_some(row))
}

/// The officer as the one who keys it in, asked inside the caller's transaction.
pub(super) async fn clerk(world: &World, conn: &mut Conn, who: &Who) -> Result<Actor, Failure> {
    let keying = who.keying.as_ref().ok_or(Failure::Missing)?;
    let row = keyed(conn, who, keying.application.0).await?;
    let row = row.ok_or(Failure::Missing)?;
    let person = PersonId(row.applicant_id);
    not_their_own(conn, who, person).await?;
    Ok(Actor::clerk(world, person, keying.application))
}

/// A person's paper applications that this counter has begun and not handed in, last saved first.
pub(super) async fn half_keyed(
    conn: &mut Conn,
    who: &Who,
    person: PersonId,
) -> Result<Vec<ApplicationRow>, Failure> {
    let mut found = Vec::new();
    for draft in application::drafts_of(conn, person.0).await? {
        found.extend(keyed(conn, who, draft.id).await?);
    }
    Ok(found)
}
