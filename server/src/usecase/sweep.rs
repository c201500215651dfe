//! Removes what has ended: old sessions, kept forms, counted tries, codes that open nothing.
use crate::{
    failure::Failure,
    store::{attempt, detached, kept_form, session, short_code},
    world::World,
};
use chrono::TimeDelta;

/// Removes it.
///
/// # Errors
/// When the database refuses.
pub async fn sweep(world: &World) -> Result<(), Failure> {
    let world = world.clone();
    detached(async move {
        let now = world.now();
        let mut tx = world.db.begin().await?;
        kept_form::sweep(&mut tx, now - TimeDelta::days(7)).await?;
        session::sweep(&mut tx, now - TimeDelta::days(30)).await?;
        attempt::sweep(&mut tx, now - TimeDelta::days(2)).await?;
        short_code::sweep(&mut tx, now).await?;
        tx.commit().await?;
        Ok::<_, Failure>(())
    })
    .await
}
