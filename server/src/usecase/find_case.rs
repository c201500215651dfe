//! A case found by something else than its id, for whoever may see it: by its number, at an office that has or had it (what has left the
//! queue is still asked about at the counter); by the application that it was made of, when somebody goes back to that.
use super::read_case::read_case;
use crate::{
    clock,
    failure::Failure,
    store::{case_file, case_file::CaseRow},
    world::{Who, World},
};
use domain::id::{ApplicationId, CaseId};

/// The case with this number, as typed; none where there is none that this office may see.
///
/// # Errors
/// [`Failure::Missing`] for citizens.
pub async fn by_number(world: &World, who: &Who, typed: &str) -> Result<Option<CaseId>, Failure> {
    who.office().ok_or(Failure::Missing)?;
    let Some(number) = clock::parse_receipt_number(typed) else {
        return Ok(None);
    };
    let mut reader = world.db.read().await?;
    let found = case_file::by_number(&mut reader, &number).await?;
    drop(reader);
    in_sight(world, who, found).await
}

/// The case that was made of an application; none where there is none that this person may see.
///
/// # Errors
/// When the database cannot be read.
pub async fn by_application(
    world: &World,
    who: &Who,
    application: ApplicationId,
) -> Result<Option<CaseId>, Failure> {
    let mut reader = world.db.read().await?;
    let found = case_file::by_application(&mut reader, application.0).await?;
    drop(reader);
    in_sight(world, who, found).await
}

async fn in_sight(
    world: &World,
    who: &Who,
    found: Option<CaseRow>,
) -> Result<Option<CaseId>, Failure> {
    let Some(row) = found else {
        return Ok(None);
    };
    match read_case(world, who, CaseId(row.id)).await {
        Ok(_) => Ok(Some(CaseId(row.id))),
        // Not there for them, another client's, or a mandate that does not reach so far: all the same here.
        Err(Failure::Missing | Failure::OtherClient(_) | Failure::Rejected(_)) => Ok(None),
        Err(other) => Err(other),
    }
}
