//! How somebody signs who cannot write their name: with a fingerprint before a witness, or by an authorised signatory. Asked once,
//! kept, and changed whenever the person likes.
use super::{actor::actor, counter::plain};
use crate::{
    failure::Failure,
    seal::At,
    store::{Conn, detached, manner, manner::MannerRow},
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

fn at(person: PersonId) -> At {
    At {
        table: "person_manner",
        column: "witness_sealed",
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
        Some(sealed) => String::from_utf8_lossy(&world.keys.open(at(person), sealed)?).into_owned(),
        None => String::new(),
    };
    Ok(Signs { way, name })
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
    if !WAYS.contains(&way) {
        return Err(Failure::field("way", FieldError::Missing));
    }
    let name = match way {
        "own" => None,
        _ => Some(parse_name(name).map_err(|error| Failure::field("witness", error))?),
    };
    let (world, who, way) = (world.clone(), who.clone(), way.to_owned());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let me = actor(&world, &mut tx, &who).await?.own()?;
        let before = manner::of(&mut tx, me.0).await?;
        let row = MannerRow {
            signs: way,
            witness_sealed: name.map(|name| world.keys.seal(at(me), name.as_bytes())),
            saved_at: world.now(),
            ..before.unwrap_or_else(|| plain(&world, me))
        };
        manner::put(&mut tx, &row).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
