//! A person at the township's counter: found by the identity number that they show, their helpers and the book read out to them,
//! what the township notes about how they act and sign. A township sees only people who have something with it.
use super::{
    actor::read,
    decide_ask::{note, township},
    decide_payee::two_people,
    deeds::{self, Thing, What},
    end_mandate::ended_by_law,
    key_in::half_keyed,
    read_helpers::{Book, Helper, book_of, helpers_of},
    records::{self, Person, id_number_index},
    signing::{self, Signs},
};
use crate::{
    failure::Failure,
    seal::At,
    store::{
        Conn, account, application, application::ApplicationRow, case_file, detached, mandate,
        manner, manner::MannerRow, person,
    },
    world::{Who, World},
};
use domain::{
    delegation::{Capacity, EndReason, HowToAct, how_to_act, is_minor},
    field::FieldError,
    id::PersonId,
    id_number::IdNumber,
};
use uuid::Uuid;

/// A person, as the counter sees them.
#[derive(Clone, Debug)]
pub struct AtCounter {
    /// Who it is.
    pub person: Person,
    /// Who acts for them.
    pub helpers: Vec<Helper>,
    /// What was done in their name.
    pub book: Book,
    /// A court's finding.
    pub court: Capacity,
    /// How they act, by age and by that finding.
    pub how: HowToAct,
    /// Under 18.
    pub minor: bool,
    /// How they sign, where it was said.
    pub signs: Option<Signs>,
    /// Paper applications that the counter has begun to key in.
    pub half_keyed: Vec<ApplicationRow>,
    /// Somebody can sign in as them.
    pub has_account: bool,
}

/// Finds somebody by the identity number that they show.
///
/// # Errors
/// Mistyped; [`Failure::Missing`] for a number that is unknown or has nothing with this township: the same answer.
pub async fn find(world: &World, who: &Who, typed: &str) -> Result<PersonId, Failure> {
    township(who)?;
    let number = IdNumber::parse(typed).map_err(|error| Failure::field("id_number", error))?;
    let mut reader = world.db.read().await?;
    let index = id_number_index(&world.keys, &number);
    let unknown = || Failure::field("id_number", FieldError::NoMatch);
    let found = person::by_id_number_index(&mut reader, &index)
        .await?
        .ok_or_else(unknown)?;
    let person = PersonId(found.id);
    match in_sight(&mut reader, who, person).await {
        Ok(()) => Ok(person),
        Err(Failure::Missing) => Err(unknown()),
        Err(other) => Err(other),
    }
}

/// Whether a person has a case, a draft or a mandate with the officer's township.
pub(super) async fn in_sight(conn: &mut Conn, who: &Who, person: PersonId) -> Result<(), Failure> {
    let place = township(who)?;
    let cases = case_file::of_applicant(conn, person.0).await?;
    let drafts = application::drafts_of(conn, person.0).await?;
    let mandates = mandate::of_principal(conn, person.0).await?;
    let known = cases.iter().any(|row| row.home_place == place)
        || drafts.iter().any(|row| row.home_place == place)
        || mandates.iter().any(|row| row.township == place);
    if known { Ok(()) } else { Err(Failure::Missing) }
}

/// Opens the person's page; the look is in the book before it is shown. `before`: the book from there on.
///
/// # Errors
/// [`Failure::Missing`] when the person is not in this township's sight.
pub async fn at_counter(
    world: &World,
    who: &Who,
    id: PersonId,
    before: Option<Uuid>,
) -> Result<AtCounter, Failure> {
    let mut reader = world.db.read().await?;
    in_sight(&mut reader, who, id).await?;
    let row = person::by_id(&mut reader, id.0)
        .await?
        .ok_or(Failure::Missing)?;
    let person = records::person(&world.keys, &row)?;
    let manner = manner::of(&mut reader, id.0).await?;
    let court = manner
        .as_ref()
        .and_then(|row| Capacity::from_code(&row.court))
        .unwrap_or_default();
    let signs = match manner.filter(|row| !row.signs.is_empty()) {
        Some(row) => {
            let witness = row.witness_sealed.as_deref();
            Some(signing::signs(world, id, row.signs, witness)?)
        }
        None => None,
    };
    let born = person.id_number.birth_date();
    let look = deeds::row(world, who, id.0, What::SawPerson, Thing::default());
    let look = deeds::unseen(world, &mut reader, look).await?;
    let view = AtCounter {
        helpers: helpers_of(world, &mut reader, id).await?,
        book: book_of(world, &mut reader, id, before).await?,
        how: how_to_act(born, court, world.today()),
        minor: is_minor(born, world.today()),
        signs,
        half_keyed: half_keyed(&mut reader, who, id).await?,
        has_account: has_account(&mut reader, id).await?,
        court,
        person,
    };
    drop(reader);
    deeds::looked(world, look).await?;
    Ok(view)
}

/// Whether somebody can sign in as this person: an account that its owner closed is none.
pub(super) async fn has_account(conn: &mut Conn, person: PersonId) -> Result<bool, Failure> {
    Ok(match account::by_person(conn, person.0).await? {
        Some(row) => !account::is_closed(conn, row.id).await?,
        None => false,
    })
}

fn at(column: &'static str, row: Uuid) -> At {
    At {
        table: "person_manner",
        column,
        row,
    }
}

/// Notes a court's finding (or its end), with which decision was seen. Nothing else takes capacity away: no certificate does.
///
/// # Errors
/// [`Failure::Missing`] when the person is not in this township's sight; a missing note.
pub async fn note_court(
    world: &World,
    who: &Who,
    id: PersonId,
    court: &str,
    words: &str,
) -> Result<(), Failure> {
    let court = Capacity::from_code(court)
        .ok_or_else(|| Failure::field("court", FieldError::NotOffered))?;
    let words = note(words)?;
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        two_people(&mut tx, &who, id).await?;
        let before = manner::of(&mut tx, id.0).await?;
        let row = MannerRow {
            court: court.code().to_owned(),
            court_sealed: Some(world.keys.seal(at("court_sealed", id.0), words.as_bytes())),
            saved_at: world.now(),
            ..before.unwrap_or_else(|| plain(&world, id))
        };
        manner::put(&mut tx, &row).await?;
        match court {
            Capacity::Full => {
                ended_by_law(&world, &mut tx, id, EndReason::GuardianshipEnded).await?
            }
            Capacity::NoneByCourt => {
                ended_by_law(&world, &mut tx, id, EndReason::AgentIncapable).await?;
            }
            Capacity::LimitedByCourt => {}
        }
        let deed = deeds::row(&world, &who, id.0, What::Noted, Thing::default());
        deeds::noted(&mut tx, deed).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// Nothing said yet: full capacity, and of signing nothing.
pub(super) fn plain(world: &World, id: PersonId) -> MannerRow {
    MannerRow {
        person_id: id.0,
        court: Capacity::Full.code().to_owned(),
        court_sealed: None,
        signs: String::new(),
        witness_sealed: None,
        signs_sealed: None,
        saved_at: world.now(),
    }
}

/// Whether a mandate of a guardian is in force for this person.
pub(super) async fn has_guardian(
    world: &World,
    conn: &mut Conn,
    person: PersonId,
) -> Result<bool, Failure> {
    use domain::delegation::{AgentKind, MandateStanding};
    for row in mandate::of_principal(conn, person.0).await? {
        let one = read(&row)?;
        if one.kind == AgentKind::Guardian && one.standing(world.now()) == MandateStanding::InForce
        {
            return Ok(true);
        }
    }
    Ok(false)
}
