//! What was changed after something was handed in and is not handed in itself: a draft is never taken for what an office has.
//! For oneself only; nobody who keys in a paper sees it, an agent sees the person's matters as far as the mandate says, and drafts in the list.
use crate::{
    failure::Failure,
    store::{application, application::ApplicationRow, case_file, case_file::CaseRow},
    world::{Who, World},
};

/// Drafts that belong to a case of one's own: reports about it, and another application for the same service.
///
/// # Errors
/// When the database cannot be read.
pub async fn unsent(
    world: &World,
    who: &Who,
    case: &CaseRow,
) -> Result<Vec<ApplicationRow>, Failure> {
    if who.client().is_some() {
        return Ok(Vec::new());
    }
    let mut reader = world.db.read().await?;
    let mut drafts = application::drafts_of(&mut reader, case.applicant_id).await?;
    drafts.retain(|row| match row.about_case {
        Some(about) => about == case.id,
        None => row.service_id == case.service_id,
    });
    Ok(drafts)
}

/// The last case of the same service that was handed in before a draft of one's own.
///
/// # Errors
/// When the database cannot be read.
pub async fn sent_before(
    world: &World,
    who: &Who,
    draft: &ApplicationRow,
) -> Result<Option<CaseRow>, Failure> {
    if draft.about_case.is_some() || who.client().is_some() || who.keying.is_some() {
        return Ok(None);
    }
    let mut reader = world.db.read().await?;
    let mut cases = case_file::of_applicant(&mut reader, draft.applicant_id)
        .await?
        .into_iter();
    Ok(cases.find(|row| row.service_id == draft.service_id))
}
