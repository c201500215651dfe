//! Several agents whom the person lets act only together (民法典 166): each hands the same draft in from their own session, and
//! the last one's press makes it an application. A change in between is another draft, and everybody agrees anew.
use super::{
    actor::{Actor, Scope, read},
    filled::name_of,
    news,
    read_draft::Draft,
};
use crate::{
    failure::Failure,
    store::{Tx, joint, mandate},
    world::World,
};
use domain::delegation::{MandateStanding, Power, joint_agents};
use uuid::Uuid;

/// How the other agents stand to a draft.
pub(super) enum Together {
    /// Everybody has agreed: the names of the others.
    All(Vec<String>),
    /// These have not, each with their mandate.
    Waits(Vec<(Uuid, Uuid)>),
}

impl Together {
    /// The names of the others who have agreed.
    pub(super) fn names(&self) -> Vec<String> {
        match self {
            Self::All(names) => names.clone(),
            Self::Waits(_) => Vec::new(),
        }
    }
}

/// Whether the others have agreed to this version.
pub(super) async fn together(
    world: &World,
    tx: &mut Tx,
    actor: &Actor,
    draft: &Draft,
) -> Result<Together, Failure> {
    let scope = Scope::of(tx, draft.service, draft.row.about_case).await?;
    let others = others(world, tx, actor, &scope).await?;
    if others.is_empty() {
        return Ok(Together::All(Vec::new()));
    }
    let agreed = joint::of(tx, draft.row.id, draft.row.version).await?;
    let (have, have_not): (Vec<_>, Vec<_>) = others
        .into_iter()
        .partition(|(other, _)| agreed.contains(other));
    if !have_not.is_empty() {
        return Ok(Together::Waits(have_not));
    }
    let mut names = Vec::new();
    for (other, _) in have {
        names.push(name_of(world, tx, other).await?);
    }
    Ok(Together::All(names))
}

/// Keeps this agent's yes to this version, in a transaction of its own, and tells the others.
pub(super) async fn note(
    world: &World,
    actor: &Actor,
    draft: &Draft,
    others: Vec<(Uuid, Uuid)>,
) -> Result<(), Failure> {
    let mut tx = world.db.begin().await?;
    let (id, version) = (draft.row.id, draft.row.version);
    joint::put(&mut tx, id, actor.person.0, version, world.now()).await?;
    for (other, mandate) in others {
        news::tell(world, &mut tx, other, "joint_waits", Some(mandate)).await?;
    }
    tx.commit().await?;
    Ok(())
}

/// The other agents who must join in, each with their mandate.
async fn others(
    world: &World,
    tx: &mut Tx,
    actor: &Actor,
    scope: &Scope,
) -> Result<Vec<(Uuid, Uuid)>, Failure> {
    let Some((_, own)) = &actor.mandate else {
        return Ok(Vec::new());
    };
    if own.may_act_alone {
        return Ok(Vec::new());
    }
    let mut rows = Vec::new();
    for row in mandate::of_principal(tx, actor.applicant.0).await? {
        rows.push((row.id, row.agent_id, read(&row)?));
    }
    let mandates: Vec<_> = rows.iter().map(|(_, _, one)| one.clone()).collect();
    let (service, at) = (scope.service(), world.now());
    let power = match scope.is_report() {
        true => Power::ReportChange,
        false => Power::Submit,
    };
    let found = joint_agents(&mandates, own.agent, power, service, at);
    let with_mandate = |agent: Uuid| {
        rows.iter()
            .find(|(_, held_by, one)| {
                *held_by == Some(agent) && one.standing(at) == MandateStanding::InForce
            })
            .map(|(id, _, _)| (agent, *id))
    };
    Ok(found
        .into_iter()
        .filter_map(|agent| with_mandate(agent.0))
        .collect())
}
