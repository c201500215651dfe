//! Who may begin and hand in, by age and by a court's finding: three ages, three tests (8, 14, 18). No certificate comes in here:
//! category 5 or 6 takes no capacity away.
use super::{actor::Actor, counter::has_guardian, read_draft::Draft, records::Person};
use crate::{
    failure::Failure,
    store::{Conn, manner},
    world::World,
};
use domain::{
    delegation::{AgentKind, Capacity, HowToAct, guardian_must_consent_to_processing, how_to_act},
    rejection::Rejection,
};

fn how(world: &World, person: &Person, court: Capacity) -> HowToAct {
    how_to_act(person.id_number.birth_date(), court, world.today())
}

/// What a court found, where it was said.
async fn court(conn: &mut Conn, person: &Person) -> Result<Capacity, Failure> {
    let said = manner::of(conn, person.id.0).await?;
    Ok(said
        .and_then(|row| Capacity::from_code(&row.court))
        .unwrap_or_default())
}

/// A guardian acts, or an officer has seen on paper who signed and written it down.
fn is_guardian(actor: &Actor) -> bool {
    actor.keying.is_some()
        || matches!(&actor.mandate, Some((_, mandate)) if mandate.kind == AgentKind::Guardian)
}

/// Whether this actor may begin for this person: under 14 a guardian has agreed to the processing first (个保法 31), which they do by
/// being known here as guardian.
///
/// # Errors
/// [`Rejection::NEEDS_GUARDIAN`], [`Rejection::NEEDS_GUARDIAN_CONSENT`].
pub(super) async fn may_begin(
    world: &World,
    conn: &mut Conn,
    actor: &Actor,
    person: &Person,
) -> Result<(), Failure> {
    if is_guardian(actor) {
        return Ok(());
    }
    let court = court(conn, person).await?;
    if how(world, person, court) == HowToAct::ThroughGuardian {
        return Err(Rejection::NEEDS_GUARDIAN.into());
    }
    let born = person.id_number.birth_date();
    if guardian_must_consent_to_processing(born, world.today())
        && !has_guardian(world, conn, person.id).await?
    {
        return Err(Rejection::NEEDS_GUARDIAN_CONSENT.into());
    }
    Ok(())
}

/// Whether this actor may hand in: from 8 to 17 the young person fills in, and the guardian consents by handing in.
///
/// # Errors
/// [`Rejection::NEEDS_GUARDIAN`], [`Rejection::NEEDS_GUARDIAN_CONSENT`].
pub(super) fn may_hand_in(world: &World, actor: &Actor, draft: &Draft) -> Result<(), Failure> {
    if is_guardian(actor) {
        return Ok(());
    }
    match how(world, &draft.person, draft.court) {
        HowToAct::Alone => Ok(()),
        HowToAct::WithGuardianConsent => Err(Rejection::NEEDS_GUARDIAN_CONSENT.into()),
        HowToAct::ThroughGuardian => Err(Rejection::NEEDS_GUARDIAN.into()),
    }
}

/// Whether this person may give something up, or have it paid elsewhere, by themselves: it is more than a plain gain, so minors and
/// people under a court's finding do it with a guardian and an officer (民法典 19, 22).
///
/// # Errors
/// [`Rejection::NEEDS_GUARDIAN`], [`Rejection::NEEDS_GUARDIAN_CONSENT`].
pub(super) async fn may_dispose(
    world: &World,
    conn: &mut Conn,
    person: &Person,
) -> Result<(), Failure> {
    let court = court(conn, person).await?;
    match (court, how(world, person, court)) {
        (Capacity::Full, HowToAct::Alone) => Ok(()),
        (_, HowToAct::WithGuardianConsent) => Err(Rejection::NEEDS_GUARDIAN_CONSENT.into()),
        _ => Err(Rejection::NEEDS_GUARDIAN.into()),
    }
}
