//! Several agents whom the person lets act only together (民法典 166): each hands the same draft in, or sends the same answer to a
//! supplement notice, from their own session, and the last one's press does it. A change in between, of an answer or of a paper, is
//! something else, and everybody agrees anew.
use super::{
    actor::{Actor, Scope, read},
    deeds::{self, Thing, What},
    filled::name_of,
    news,
};
use crate::{
    failure::Failure,
    store::{Conn, Tx, joint, mandate},
    world::{Who, World},
};
use domain::delegation::{MandateStanding, Power, joint_agents};
use uuid::Uuid;

/// What is agreed to.
pub(super) struct Matter<'a> {
    /// Which mandates it falls under.
    pub scope: &'a Scope,
    /// The power that it needs.
    pub power: Power,
    /// The application.
    pub application: Uuid,
    /// What exactly: of a draft, its version; of an answer, that of [`answer_version`].
    pub version: i64,
}

/// The version of an answer to a supplement notice: of the case as it stands, and of whether a decision is asked for at once. A draft
/// that was handed in has no version any more that could be taken for it.
pub(super) fn answer_version(case: i64, decide_now: bool) -> i64 {
    case.saturating_mul(2).saturating_add(i64::from(decide_now))
}

/// How the other agents stand to it.
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

/// Whether the others have agreed to exactly this.
pub(super) async fn together(
    world: &World,
    tx: &mut Tx,
    actor: &Actor,
    matter: &Matter<'_>,
) -> Result<Together, Failure> {
    let others = others(world, tx, actor, (matter.scope.service(), matter.power)).await?;
    if others.is_empty() {
        return Ok(Together::All(Vec::new()));
    }
    let agreed = joint::of(tx, matter.application, matter.version).await?;
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

/// Keeps this agent's yes, in a transaction of its own, writes it into the person's book and tells the others, once.
pub(super) async fn note(
    world: &World,
    (who, actor): (&Who, &Actor),
    matter: &Matter<'_>,
    others: Vec<(Uuid, Uuid)>,
) -> Result<(), Failure> {
    let mut tx = world.db.begin().await?;
    let (id, version) = (matter.application, matter.version);
    let again = joint::of(&mut tx, id, version)
        .await?
        .contains(&actor.person.0);
    joint::put(&mut tx, id, actor.person.0, version, world.now()).await?;
    if !again {
        let thing = Thing {
            application: Some(id),
            service: matter.scope.service(),
            ..Thing::default()
        };
        deeds::acted(world, &mut tx, who, actor, What::Agreed, thing).await?;
        let kind = match matter.power {
            Power::Supplement => "joint_answer_waits",
            _ => "joint_waits",
        };
        for (other, mandate) in others {
            news::tell(world, &mut tx, other, kind, Some(mandate)).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// Whether an agent may answer a supplement notice only together with others. What they have sent together none of them changes
/// alone afterwards.
pub(super) async fn bound(
    world: &World,
    conn: &mut Conn,
    actor: &Actor,
    service: &str,
) -> Result<bool, Failure> {
    let others = others(world, conn, actor, (service, Power::Supplement)).await?;
    Ok(!others.is_empty())
}

/// The other agents who must join in, each with their mandate.
async fn others(
    world: &World,
    conn: &mut Conn,
    actor: &Actor,
    (service, power): (&str, Power),
) -> Result<Vec<(Uuid, Uuid)>, Failure> {
    let Some((_, own)) = &actor.mandate else {
        return Ok(Vec::new());
    };
    if own.may_act_alone {
        return Ok(Vec::new());
    }
    let mut rows = Vec::new();
    for row in mandate::of_principal(conn, actor.applicant.0).await? {
        rows.push((row.id, row.agent_id, read(&row)?));
    }
    let mandates: Vec<_> = rows.iter().map(|(_, _, one)| one.clone()).collect();
    let at = world.now();
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
