//! Drafts that nobody has touched for long: their owner is told two weeks before, then they are deleted. A draft whose owner was
//! not told in time waits until two weeks after the telling.
use super::{discard_draft::throw_away, news, read_draft::KEPT_DAYS};
use crate::{
    failure::Failure,
    store::{application, detached},
    world::World,
};
use chrono::{Days, TimeDelta};
use domain::id::PersonId;

/// Days between the telling and the deleting.
const TOLD_BEFORE: u64 = 14;
/// Drafts in one run.
const AT_ONCE: i64 = 500;

/// Tells and deletes; how many of each. Running it twice does no harm.
///
/// # Errors
/// When the database refuses.
pub async fn old_drafts(world: &World) -> Result<(usize, usize), Failure> {
    let world = world.clone();
    detached(async move {
        let now = world.now();
        let idle = Days::new(KEPT_DAYS - TOLD_BEFORE);
        let since = now.checked_sub_days(idle).unwrap_or(now);
        let wait = TimeDelta::days(TOLD_BEFORE.cast_signed());
        let mut tx = world.db.begin().await?;
        let (mut told, mut deleted, mut files) = (0, 0, Vec::new());
        for row in application::idle(&mut tx, since, AT_ONCE).await? {
            match row.told_at {
                None => {
                    news::tell(&world, &mut tx, row.applicant_id, "draft_soon_gone", None).await?;
                    application::told(&mut tx, row.id, now).await?;
                    told += 1;
                }
                Some(at) if now - at > wait => {
                    let thrown = throw_away(&mut tx, row.id, PersonId(row.applicant_id)).await?;
                    deleted += usize::from(thrown.is_some());
                    files.extend(thrown.into_iter().flatten());
                }
                Some(_) => {}
            }
        }
        tx.commit().await?;
        for file in files {
            world.evidence.forget(file).await;
        }
        Ok((told, deleted))
    })
    .await
}
