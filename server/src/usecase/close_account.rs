//! The person closes their account (个保法 47). Drafts, settings, phone and mandates go; what was handed in is the offices'
//! record and stays (国务院令716号 12). They may come back with a code from the counter (decision 0045).
use super::{
    actor::{actor, read},
    discard_draft::throw_away,
    end_mandate::{end, kept_by_law},
    fresh, records,
    take_back_ask::withdraw,
};
use crate::{
    failure::Failure,
    seal::Secret,
    store::{
        Conn, Tx, account, application, ask, detached, kept_form, kept_told, mandate,
        mandate::MandateRow, person, renewal, session, setting,
    },
    world::{Who, World},
};
use domain::{
    delegation::{EndReason, MandateStanding},
    field::FieldError,
    id::PersonId,
};

/// What closing does, told beforehand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Closing {
    /// Drafts that go.
    pub drafts: usize,
    /// Cases that stay.
    pub cases: usize,
    /// Mandates that end, on either side.
    pub mandates: usize,
}

/// Counts what would go and what would stay.
///
/// # Errors
/// `Rejection::NEVER_DELEGATED` while acting for somebody.
pub async fn read_closing(world: &World, who: &Who) -> Result<Closing, Failure> {
    let mut reader = world.db.read().await?;
    let me = actor(world, &mut reader, who).await?.own()?;
    let ending = ending(world, &mut reader, me).await?;
    let cases = crate::store::case_file::of_applicant(&mut reader, me.0).await?;
    Ok(Closing {
        drafts: application::drafts_of(&mut reader, me.0).await?.len(),
        cases: cases.len(),
        mandates: ending.len(),
    })
}

/// Closes it.
///
/// # Errors
/// Not ticked, a wrong password; `Rejection::NEVER_DELEGATED` while acting for somebody.
pub async fn close_account(
    world: &World,
    who: &Who,
    understood: bool,
    password: Secret<String>,
) -> Result<(), Failure> {
    read_closing(world, who).await?;
    if !understood {
        return Err(Failure::field("understood", FieldError::Missing));
    }
    fresh::password(world, who, password).await?;
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let me = actor(&world, &mut tx, &who).await?.own()?;
        let mut files = Vec::new();
        for draft in application::drafts_of(&mut tx, me.0).await? {
            let thrown = throw_away(&mut tx, draft.id, me).await?;
            files.extend(thrown.into_iter().flatten());
        }
        end_mandates(&world, &mut tx, me).await?;
        for row in ask::asked_by(&mut tx, me.0).await? {
            let given = withdraw(&world, &mut tx, &who, row.id).await?;
            files.extend(given.into_iter().flatten());
        }
        setting::forget(&mut tx, who.account.0).await?;
        kept_form::forget(&mut tx, who.account.0).await?;
        kept_told::forget(&mut tx, me.0).await?;
        renewal::forget_phones(&mut tx, who.account.0).await?;
        forget_phone(&world, &mut tx, me).await?;
        session::end_all_of(&mut tx, who.account.0, world.now()).await?;
        if !account::close(&mut tx, who.account.0, world.now()).await? {
            return Err(Failure::Missing);
        }
        tx.commit().await?;
        for file in files {
            world.evidence.forget(file).await;
        }
        Ok(())
    })
    .await
}

/// Nobody acts any more for somebody who is gone, nor they for others. A committee's mandates are the committee's, and a
/// guardianship is not the ward's to end: the guardian still acts for them.
async fn ending(
    world: &World,
    conn: &mut Conn,
    me: PersonId,
) -> Result<Vec<(MandateRow, EndReason)>, Failure> {
    let mut ending = Vec::new();
    for row in mandate::of_principal(conn, me.0).await? {
        if !kept_by_law(world, conn, &row).await? {
            ending.push((row, EndReason::Revoked));
        }
    }
    for row in mandate::of_agent(conn, me.0).await? {
        if row.agent_id == Some(me.0) {
            ending.push((row, EndReason::Resigned));
        }
    }
    let mut running = Vec::new();
    for (row, reason) in ending {
        if read(&row)?.standing(world.now()) == MandateStanding::InForce {
            running.push((row, reason));
        }
    }
    Ok(running)
}

async fn end_mandates(world: &World, tx: &mut Tx, me: PersonId) -> Result<(), Failure> {
    for (row, reason) in ending(world, tx, me).await? {
        end(world, tx, &row, reason).await?;
    }
    Ok(())
}

async fn forget_phone(world: &World, tx: &mut Tx, me: PersonId) -> Result<(), Failure> {
    let row = person::by_id(tx, me.0).await?.ok_or(Failure::Missing)?;
    let mut known = records::person(&world.keys, &row)?;
    known.phone = None;
    let blank = records::person_row(&world.keys, &known, row.created_at);
    person::set_phone(tx, me.0, &blank.phone_sealed, &blank.phone_index).await?;
    Ok(())
}
