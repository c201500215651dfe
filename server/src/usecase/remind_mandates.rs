//! Tells both sides that a mandate runs out soon; for a minor's guardian, that the person comes of age. Once for each mandate.
use super::{actor::read, news};
use crate::{
    failure::Failure,
    store::{detached, mandate, news as rows},
    world::World,
};
use chrono::Days;
use domain::delegation::AgentKind;

/// Days before the last day.
const DAYS_BEFORE: u64 = 30;

/// Tells; running it twice tells once.
///
/// # Errors
/// When the database refuses.
pub async fn remind_mandates(world: &World) -> Result<usize, Failure> {
    let world = world.clone();
    detached(async move {
        let today = world.today();
        let until = today.checked_add_days(Days::new(DAYS_BEFORE));
        let mut tx = world.db.begin().await?;
        let mut told = 0;
        for row in mandate::running_out(&mut tx, today, until.unwrap_or(today)).await? {
            let kind = match read(&row)?.kind {
                AgentKind::Guardian => "ward_soon_18",
                _ => "mandate_soon_over",
            };
            for person in [Some(row.principal_id), row.agent_id].into_iter().flatten() {
                if !rows::was_told(&mut tx, person, row.id, kind).await? {
                    news::tell(&world, &mut tx, person, kind, Some(row.id)).await?;
                    told += 1;
                }
            }
        }
        tx.commit().await?;
        Ok(told)
    })
    .await
}
