//! The office that takes a case in says of a paper that was to come with the application that it arrived, that it will do, or that
//! it will not: round 0 of what `judge_item` says of a notice. The citizen sees it at once, and what will not do may be given again
//! (R2.4). It moves no case: a complete one is accepted by the act for that (R2.3), an incomplete one gets its one notice (R2.2).
use super::{
    act_on_case::{note, who_acts},
    came, papers, read_papers, records, rounds,
};
use crate::{
    failure::Failure,
    store::{case_file, detached, paper},
    world::{Who, World},
};
use domain::{
    access::Action,
    catalogue::Catalogue,
    id::CaseId,
    paper::{Finding, Unusable},
    rejection::Rejection,
    supplement::round,
};

/// Saves the finding. `version` is that of the paper as the officer saw it, 0 where nothing had been said of it.
///
/// # Errors
/// [`Failure::Missing`] when the case or such a paper is not theirs to see, [`Failure::Stale`] when another photo came or somebody
/// else judged in the meantime, or the rules' refusal.
pub async fn judge_paper(
    world: &World,
    who: &Who,
    id: CaseId,
    version: i64,
    item: &str,
    finding: Finding,
) -> Result<(), Failure> {
    let (world, who, item) = (world.clone(), who.clone(), item.to_owned());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let row = case_file::by_id(&mut tx, id.0)
            .await?
            .ok_or(Failure::Missing)?;
        let case = records::case(&row)?;
        let actor = who_acts(&world, &mut tx, &who, (&row, &case), Some(Action::Act)).await?;
        round::judges(&case, &actor)?;
        read_papers::officer_sees_it(&world, &mut tx, &who, &row, &item).await?;
        let rows = paper::of_application(&mut tx, row.application_id).await?;
        if rows.iter().any(|one| one.item == item && one.round > 0) {
            // The notice has its own place for what is said of it.
            return Err(Rejection::NOT_NOW.into());
        }
        let known = rows.into_iter().find(|one| one.item == item);
        let known = match known {
            Some(known) => known,
            None => {
                let service = Catalogue::shipped().get(&row.service_id);
                let service = service.ok_or(Failure::Missing)?;
                let asked = rounds::asked_at_first(&world, &mut tx, service, &row).await?;
                if !asked.contains(&item) {
                    return Err(Failure::Missing);
                }
                let fresh = papers::fresh(&world, row.application_id, 0, &item);
                paper::insert(&mut tx, &fresh).await?;
                fresh
            }
        };
        if known.version != version {
            return Err(Failure::Stale);
        }
        let before = papers::known(known.reason.as_deref(), Unusable::from_code)?;
        let (state, reason) = papers::state_of(&known)?.found(before, finding)?;
        came::set(&world, &mut tx, known, state, reason).await?;
        if reason.is_some() {
            came::tell_not_usable(&world, &mut tx, &row).await?;
        }
        note(&world, &mut tx, &who, &row).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
