//! A citizen or agent says by which way a paper comes when it is not a photo or file here and now, or that they cannot get it.
//! Nothing of it ever stops an application (R2.3): the office is told.
use super::{
    came,
    deeds::{self, What},
    give_paper::thing,
    papers::{self, Place},
    rounds::{self, Step},
};
use crate::{
    failure::Failure,
    store::{detached, paper, person},
    world::{Who, World},
};
use domain::{
    field::FieldError,
    paper::{MAX_WORDS, PaperState, Way},
};
use uuid::Uuid;

/// What is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The way; every one but [`Way::Upload`].
    pub way: Way,
    /// In the person's words, as far as they like.
    pub words: String,
    /// For [`Way::GivenBefore`]: the row of the paper handed in with an earlier application.
    pub earlier: Option<Uuid>,
}

/// Says it; what was said before is replaced. Files that are there stay.
///
/// # Errors
/// [`Failure::Missing`] for a paper that is not asked for or not theirs, mistyped fields `way` and `words`, the rules' refusal
/// once the office has accepted it.
pub async fn say_about_paper(
    world: &World,
    who: &Who,
    place: Place,
    said: Said,
) -> Result<(), Failure> {
    if !Way::SAID.contains(&said.way) {
        return Err(Failure::field("way", FieldError::NotOffered));
    }
    let words = said.words.trim().to_owned();
    if words.chars().count() > MAX_WORDS {
        return Err(Failure::field(
            "words",
            FieldError::TooLong { max: MAX_WORDS },
        ));
    }
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let round = rounds::round(
            &world,
            &mut tx,
            &who,
            place.application,
            place.round,
            Step::Give,
        )
        .await?;
        round.takes(&place.item)?;
        person::hold(&mut tx, round.applicant).await?;
        let mut row = papers::row_of(&world, &mut tx, &place).await?;
        row.earlier_id = None;
        row.state = PaperState::Asked.code().to_owned();
        if said.way == Way::GivenBefore {
            // What was handed in with other applications is nobody's else to know of.
            let theirs = said.earlier.filter(|_| round.actor.is_oneself());
            let (applicant, application) = (round.applicant, place.application.0);
            let earlier =
                papers::earlier(&mut tx, applicant, application, &place.item, theirs).await?;
            row.earlier_id = Some(earlier);
            row.state = round.here().code().to_owned();
        }
        row.way = Some(said.way.code().to_owned());
        row.reason = round.keeps_reason(row.reason);
        row.words_sealed = (!words.is_empty())
            .then(|| world.keys.seal(papers::words_at(row.id), words.as_bytes()));
        row.changed_at = world.now();
        paper::update(&mut tx, &row).await?.ok_or(Failure::Stale)?;
        let (way, item) = (said.way, place.item.as_str());
        came::said_of_paper(&world, &mut tx, &round, item, (way, &words)).await?;
        deeds::acted(
            &world,
            &mut tx,
            &who,
            &round.actor,
            What::SaidOfPaper,
            thing(&round, &place),
        )
        .await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
