//! What became of a draft that is no draft any more.
use super::read_case::read_case;
use crate::{
    failure::Failure,
    store::case_file,
    world::{Who, World},
};
use domain::id::{ApplicationId, CaseId};

/// The case that was made of an application, for whoever may see it.
///
/// # Errors
/// When the database cannot be read.
pub async fn handed_in(
    world: &World,
    who: &Who,
    application: ApplicationId,
) -> Result<Option<CaseId>, Failure> {
    let mut reader = world.db.read().await?;
    let found = case_file::by_application(&mut reader, application.0).await?;
    drop(reader);
    let Some(row) = found else {
        return Ok(None);
    };
    let seen = read_case(world, who, CaseId(row.id)).await;
    Ok(seen.is_ok().then_some(CaseId(row.id)))
}
