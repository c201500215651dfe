//! The portal's own act: closes cases whose answering period is over (R2.5 D); a report goes back to its office instead. Run by the
//! hourly job.
use super::{act_on_case::write, records};
use crate::{
    failure::Failure,
    store::{case_file, detached, paper},
    world::World,
};
use domain::{
    application as rules,
    calendar::china_date,
    case::{
        Stage,
        step::{self, Act, Actor},
    },
};

/// Closes what is overdue; returns how many.
///
/// # Errors
/// When the database refuses; what was closed before stays closed.
pub async fn close_overdue(world: &World) -> Result<usize, Failure> {
    let mut reader = world.db.read().await?;
    let open = case_file::in_stage(&mut reader, Stage::SupplementRequested.code(), 500).await?;
    drop(reader);
    let mut closed = 0;
    for row in open {
        let case = records::case(&row)?;
        let periods = rules::periods(&case.home, china_date(case.submitted_at));
        let Ok(done) = step::act(
            &case,
            &Actor::Portal,
            Act::CloseUnsupplemented,
            periods,
            world.now(),
        ) else {
            continue;
        };
        let world = world.clone();
        let result = detached(async move {
            let mut tx = world.db.begin().await?;
            write(&world, &mut tx, None, &row, &done).await?;
            if done.case.stage == Stage::Reported {
                // The office goes on with what is there, so what is there is the office's.
                let round = i64::try_from(done.case.notices.len()).unwrap_or(i64::MAX);
                paper::hand_over(&mut tx, row.application_id, round, world.now()).await?;
            }
            tx.commit().await?;
            Ok::<_, Failure>(())
        })
        .await;
        match result {
            Ok(()) => closed += 1,
            // The citizen answered this very moment: theirs counts.
            Err(Failure::Stale) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(closed)
}
