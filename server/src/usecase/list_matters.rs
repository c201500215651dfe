//! "My matters": drafts, cases and notices of one citizen.
use super::{
    actor::{Actor, Scope, actor},
    deeds::{self, Thing, What},
    records::{self, Person, Written},
};
use crate::{
    failure::Failure,
    store::{
        Conn, application, application::ApplicationRow, case_file, case_file::CaseRow, notice,
        person,
    },
    world::{Who, World},
};
use domain::{
    access::{Action, may},
    case::Case,
    catalogue::Catalogue,
};
use uuid::Uuid;

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
    let row = person::by_id(&mut reader, citizen.0)
        .await?
        .ok_or(Failure::Missing)?;
    let (cases, readable) = cases_of(&mut reader, &actor).await?;
    let mut notices = Vec::new();
    for row in notice::of_recipient(&mut reader, citizen.0).await? {
        if readable.contains(&row.case_id) {
            notices.push(records::written(&world.keys, &row)?);
        }
    }
    let drafts = drafts_of(&mut reader, &actor).await?;
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

fn may_do(actor: &Actor, action: Action, scope: &Scope) -> bool {
    let relation = actor.relation(actor.applicant.0, scope);
    may(domain::access::Role::Citizen, action, relation)
}

/// The cases whose status this actor may see, and the ids of those whose notices they may read.
pub(super) async fn cases_of(
    conn: &mut Conn,
    actor: &Actor,
) -> Result<(Vec<(CaseRow, Case)>, Vec<Uuid>), Failure> {
    let (mut cases, mut readable) = (Vec::new(), Vec::new());
    for row in case_file::of_applicant(conn, actor.applicant.0).await? {
        let Some(service) = Catalogue::shipped().get(&row.service_id) else {
            continue;
        };
        let scope = Scope::of(conn, service, row.about_case).await?;
        if may_do(actor, Action::ViewStatus, &scope) {
            readable.extend(may_do(actor, Action::ViewNotices, &scope).then_some(row.id));
            let case = records::case(&row)?;
            cases.push((row, case));
        }
    }
    Ok((cases, readable))
}

/// The drafts with which this actor may go on.
pub(super) async fn drafts_of(
    conn: &mut Conn,
    actor: &Actor,
) -> Result<Vec<ApplicationRow>, Failure> {
    let mut drafts = Vec::new();
    for row in application::drafts_of(conn, actor.applicant.0).await? {
        let Some(service) = Catalogue::shipped().get(&row.service_id) else {
            continue;
        };
        let scope = Scope::of(conn, service, row.about_case).await?;
        if may_do(actor, scope.prepare(), &scope) || may_do(actor, scope.submit(), &scope) {
            drafts.push(row);
        }
    }
    Ok(drafts)
}
