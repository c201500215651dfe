//! A case by its number, for the office that has or had it: what has left the queue is still asked about at the counter.
use super::read_case::read_case;
use crate::{
    clock,
    failure::Failure,
    store::case_file,
    world::{Who, World},
};
use domain::id::CaseId;

/// The case with this number, as typed; none where there is none that this office may see.
///
/// # Errors
/// [`Failure::Missing`] for citizens.
pub async fn find_case(world: &World, who: &Who, typed: &str) -> Result<Option<CaseId>, Failure> {
    who.office().ok_or(Failure::Missing)?;
    let Some(number) = clock::parse_receipt_number(typed) else {
        return Ok(None);
    };
    let mut reader = world.db.read().await?;
    let found = case_file::by_number(&mut reader, &number).await?;
    drop(reader);
    let Some(row) = found else {
        return Ok(None);
    };
    match read_case(world, who, CaseId(row.id)).await {
        Ok(_) => Ok(Some(CaseId(row.id))),
        Err(Failure::Missing) => Ok(None),
        Err(other) => Err(other),
    }
}
