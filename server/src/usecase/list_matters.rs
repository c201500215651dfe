//! "My matters": drafts, cases and notices of one citizen.
use super::records::{self, Person, Written};
use crate::{
    failure::Failure,
    store::{
        application, application::ApplicationRow, case_file, case_file::CaseRow, notice, person,
    },
    world::{Who, World},
};
use domain::case::Case;

/// Everything of one citizen, newest first.
#[derive(Clone, Debug)]
pub struct Matters {
    /// Who it is.
    pub person: Person,
    /// Not handed in yet.
    pub drafts: Vec<ApplicationRow>,
    /// Handed in.
    pub cases: Vec<(CaseRow, Case)>,
    /// Written notices.
    pub notices: Vec<Written>,
}

/// Reads them.
///
/// # Errors
/// [`Failure::Missing`] for officers.
pub async fn list_matters(world: &World, who: &Who) -> Result<Matters, Failure> {
    let citizen = who.citizen().ok_or(Failure::Missing)?;
    let mut reader = world.db.read().await?;
    let row = person::by_id(&mut reader, citizen.0)
        .await?
        .ok_or(Failure::Missing)?;
    let mut cases = Vec::new();
    for row in case_file::of_applicant(&mut reader, citizen.0).await? {
        let case = records::case(&row)?;
        cases.push((row, case));
    }
    let mut notices = Vec::new();
    for row in notice::of_recipient(&mut reader, citizen.0).await? {
        notices.push(records::written(&world.keys, &row)?);
    }
    let drafts = application::drafts_of(&mut reader, citizen.0).await?;
    Ok(Matters {
        person: records::person(&world.keys, &row)?,
        drafts,
        cases,
        notices,
    })
}
