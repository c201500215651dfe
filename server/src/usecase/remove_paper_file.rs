//! A citizen or agent takes one file of a paper back. Its bytes go; its row stays and says when.
use super::{
    came,
    deeds::{self, What},
    give_paper::thing,
    papers::{self, Place},
    rounds::{self, Step},
};
use crate::{
    failure::Failure,
    store::{detached, paper, paper_file, person},
    world::{Who, World},
};
use domain::{
    id::ApplicationId,
    paper::{PaperState, Way},
};
use uuid::Uuid;

/// Takes it back; the paper that it was of.
///
/// # Errors
/// [`Failure::Missing`] for a file that is not there or not theirs to take back, the rules' refusal when the office has it.
pub async fn remove_paper_file(
    world: &World,
    who: &Who,
    application: ApplicationId,
    file: Uuid,
) -> Result<Place, Failure> {
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let found = paper_file::by_id(&mut tx, file).await?;
        let found = found.ok_or(Failure::Missing)?;
        let row = paper::by_id(&mut tx, found.paper_id).await?;
        let row = row
            .filter(|row| row.application_id == application.0)
            .ok_or(Failure::Missing)?;
        let place = Place {
            application,
            round: u32::try_from(row.round).unwrap_or_default(),
            item: row.item,
        };
        let round =
            rounds::round(&world, &mut tx, &who, application, place.round, Step::Give).await?;
        if round.actor.mandate.is_some() && found.given_by != round.actor.person.0 {
            return Err(Failure::Missing);
        }
        round.lets(&place.item)?;
        person::hold(&mut tx, round.applicant).await?;
        let mut row = papers::row_of(&world, &mut tx, &place).await?;
        let name = paper_file::remove(&mut tx, file, world.now())
            .await?
            .ok_or(Failure::Missing)?;
        let rest = paper_file::of_paper(&mut tx, row.id).await?;
        if rest.iter().all(|file| file.removed_at.is_some())
            && row.way.as_deref() == Some(Way::Upload.code())
        {
            row.way = None;
            row.state = PaperState::Asked.code().to_owned();
        }
        row.changed_at = world.now();
        paper::update(&mut tx, &row).await?.ok_or(Failure::Stale)?;
        if row.way.is_none() {
            // The last page is gone: nothing has come again.
            came::given_again(&world, &mut tx, &round, &place.item, false).await?;
        }
        deeds::acted(
            &world,
            &mut tx,
            &who,
            &round.actor,
            What::TookBackPaper,
            thing(&round, &place),
        )
        .await?;
        tx.commit().await?;
        world.evidence.forget(name).await;
        Ok(place)
    })
    .await
}
