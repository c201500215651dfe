//! Of whom a committee's worker has something to do: for each resident how much, and nothing of what it is. To read it is to look at
//! that resident's list of matters, and stands in their book as that.
use super::{
    actor::{Actor, actor, read},
    deeds::{self, Thing, What},
    list_matters::{cases_of, drafts_of},
};
use crate::{
    failure::Failure,
    store::{deed::DeedRow, mandate},
    world::{Who, World},
};
use domain::{case::Stage, delegation::MandateStanding, id::MandateId};

/// What there is to do for one resident.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// The mandate of the committee.
    pub mandate: MandateId,
    /// Drafts that are not handed in.
    pub drafts: usize,
    /// Cases whose office has asked for something.
    pub asked: usize,
}

/// Reads it, as far as each mandate reaches.
///
/// # Errors
/// `Rejection::NEVER_DELEGATED` while acting for somebody, [`Failure::Missing`] for officers.
pub async fn read_caseload(world: &World, who: &Who) -> Result<Vec<Load>, Failure> {
    let mut reader = world.db.read().await?;
    let me = actor(world, &mut reader, who).await?.own()?;
    let (mut loads, mut looks) = (Vec::new(), Vec::new());
    for row in mandate::of_agent(&mut reader, me.0).await? {
        let mandate = read(&row)?;
        let in_force = mandate.standing(world.now()) == MandateStanding::InForce;
        if row.committee_id.is_none() || !in_force || row.principal_id == me.0 {
            continue;
        }
        let id = MandateId(row.id);
        let worker = Actor::under(world, me, (id, mandate));
        let (cases, _) = cases_of(&mut reader, &worker).await?;
        let asked = |stage| stage == Stage::SupplementRequested;
        loads.push(Load {
            mandate: id,
            drafts: drafts_of(&mut reader, &worker).await?.len(),
            asked: cases.iter().filter(|(_, case)| asked(case.stage)).count(),
        });
        let look = deeds::row(
            world,
            who,
            row.principal_id,
            What::SawList,
            Thing::default(),
        );
        let mut look = deeds::unseen(world, &mut reader, look).await?;
        if let Some(look) = &mut look {
            look.mandate_id = Some(row.id);
        }
        let told = |one: &DeedRow| one.person_id == row.principal_id;
        if !looks.iter().any(told) {
            looks.extend(look);
        }
    }
    drop(reader);
    deeds::looked_at_all(world, looks).await?;
    Ok(loads)
}
