//! "My matters": drafts, cases and notices of one citizen.
use super::{
    actor::{Scope, actor},
    deeds::{self, Thing, What},
    records::{self, Person, Written},
};
use crate::{
    failure::Failure,
    store::{
        application, application::ApplicationRow, case_file, case_file::CaseRow, notice, person,
    },
    world::{Who, World},
};
use domain::{
    access::{Action, may},
    case::Case,
    catalogue::Catalogue,
};

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
    let mut reader = world.db.read().await?;
    let actor = actor(world, &mut reader, who).await?;
    let citizen = actor.applicant;
    let may = |action, scope: &Scope| {
        may(
            domain::access::Role::Citizen,
            action,
            actor.relation(citizen.0, scope),
        )
    };
    let row = person::by_id(&mut reader, citizen.0)
        .await?
        .ok_or(Failure::Missing)?;
    let (mut cases, mut readable) = (Vec::new(), Vec::new());
    for row in case_file::of_applicant(&mut reader, citizen.0).await? {
        let Some(service) = Catalogue::shipped().get(&row.service_id) else {
            continue;
        };
        let scope = Scope::of(&mut reader, service, row.about_case).await?;
        if may(Action::ViewStatus, &scope) {
            readable.extend(may(Action::ViewNotices, &scope).then_some(row.id));
            let case = records::case(&row)?;
            cases.push((row, case));
        }
    }
    let mut notices = Vec::new();
    for row in notice::of_recipient(&mut reader, citizen.0).await? {
        if readable.contains(&row.case_id) {
            notices.push(records::written(&world.keys, &row)?);
        }
    }
    let mut drafts = Vec::new();
    for row in application::drafts_of(&mut reader, citizen.0).await? {
        let Some(service) = Catalogue::shipped().get(&row.service_id) else {
            continue;
        };
        let scope = Scope::of(&mut reader, service, row.about_case).await?;
        if may(scope.prepare(), &scope) || may(scope.submit(), &scope) {
            drafts.push(row);
        }
    }
    let look = deeds::row(world, who, citizen.0, What::SawList, Thing::default());
    let look = deeds::unseen(world, &mut reader, look).await?;
    drop(reader);
    deeds::looked(world, look).await?;
    Ok(Matters {
        person: records::person(&world.keys, &row)?,
        drafts,
        cases,
        notices,
    })
}
