//! How somebody signs who cannot write their name: with a fingerprint before a witness, or by an authorised signatory. Asked once,
//! kept, and changed whenever the person likes; the township notes it at the counter for whoever cannot say it here.
use super::{
    actor::actor,
    counter::plain,
    decide_ask::note,
    decide_payee::two_people,
    deeds::{self, Thing, What},
};
use crate::{
    failure::Failure,
    seal::At,
    store::{Conn, Tx, detached, manner, manner::MannerRow},
    world::{Who, World},
};
use domain::{contact::parse_name, field::FieldError, id::PersonId};

/// Ways to sign, as codes.
pub const WAYS: [&str; 3] = ["own", "fingerprint", "signatory"];

/// How a person signs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signs {
    /// One of [`WAYS`].
    pub way: String,
    /// The witness or signatory; empty for one's own name.
    pub name: String,
}

fn at(column: &'static str, person: PersonId) -> At {
    At {
        table: "person_manner",
        column,
        row: person.0,
    }
}

/// How this person signs.
pub(super) async fn signs_of(
    world: &World,
    conn: &mut Conn,
    person: PersonId,
) -> Result<Signs, Failure> {
    match manner::of(conn, person.0).await? {
        Some(row) => signs(world, person, row.signs, row.witness_sealed.as_deref()),
        None => Ok(Signs {
            way: "own".to_owned(),
            name: String::new(),
        }),
    }
}

/// The same from a row that was read already.
pub(super) fn signs(
    world: &World,
    person: PersonId,
    way: String,
    witness_sealed: Option<&[u8]>,
) -> Result<Signs, Failure> {
    let name = match witness_sealed {
        Some(sealed) => {
            String::from_utf8_lossy(&world.keys.open(at("witness_sealed", person), sealed)?)
                .into_owned()
        }
        None => String::new(),
    };
    Ok(Signs {
        way: match way.as_str() {
            "" => "own".to_owned(),
            _ => way,
        },
        name,
    })
}

/// How the person who asks signs.
///
/// # Errors
/// `Rejection::NEVER_DELEGATED` while acting for somebody: an agent signs with their own name.
pub async fn read_signing(world: &World, who: &Who) -> Result<Signs, Failure> {
    let mut reader = world.db.read().await?;
    let me = actor(world, &mut reader, who).await?.own()?;
    signs_of(world, &mut reader, me).await
}

/// Keeps it.
///
/// # Errors
/// A way that is none, or a missing name of the witness or signatory.
pub async fn say_signing(world: &World, who: &Who, way: &str, name: &str) -> Result<(), Failure> {
    let (world, who) = (world.clone(), who.clone());
    let (way, name) = (way.to_owned(), name.to_owned());
    detached(async move {
        let mut tx = world.db.begin().await?;
        // Whoever acts for another is told that, not what was mistyped.
        let me = actor(&world, &mut tx, &who).await?.own()?;
        let said = Said::read(&way, &name)?;
        keep(&world, &mut tx, me, (said, None)).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// The township notes it for a person at the counter, with what was seen in words; it stands in the person's book.
///
/// # Errors
/// As [`say_signing`]; a missing note; [`Failure::Missing`] when the person is not in this township's sight,
/// `Rejection::OWN_MATTER`.
pub async fn note_signing(
    world: &World,
    who: &Who,
    person: PersonId,
    (way, name): (&str, &str),
    words: &str,
) -> Result<(), Failure> {
    let said = Said::read(way, name)?;
    let words = note(words)?;
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        two_people(&mut tx, &who, person).await?;
        keep(&world, &mut tx, person, (said, Some(words))).await?;
        let deed = deeds::row(&world, &who, person.0, What::Noted, Thing::default());
        deeds::noted(&mut tx, deed).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}

/// A way to sign, with the name that it needs.
struct Said {
    way: String,
    name: Option<String>,
}

impl Said {
    fn read(way: &str, name: &str) -> Result<Self, Failure> {
        if !WAYS.contains(&way) {
            return Err(Failure::field("way", FieldError::Missing));
        }
        let name = match way {
            "own" => None,
            _ => Some(parse_name(name).map_err(|error| Failure::field("witness", error))?),
        };
        let way = way.to_owned();
        Ok(Self { way, name })
    }
}

async fn keep(
    world: &World,
    tx: &mut Tx,
    person: PersonId,
    (said, words): (Said, Option<String>),
) -> Result<(), Failure> {
    let before = manner::of(tx, person.0).await?;
    let seal = |column, words: String| world.keys.seal(at(column, person), words.as_bytes());
    let row = MannerRow {
        signs: said.way,
        witness_sealed: said.name.map(|name| seal("witness_sealed", name)),
        signs_sealed: words.map(|words| seal("signs_sealed", words)),
        saved_at: world.now(),
        ..before.unwrap_or_else(|| plain(world, person))
    };
    manner::put(tx, &row).await?;
    Ok(())
}
