//! Tells both sides that a mandate runs out soon; for a minor's guardian, that the person comes of age. Once for each mandate.
use super::{actor::read, news, records};
use crate::{
    failure::Failure,
    store::{Tx, detached, mandate, mandate::MandateRow, news as rows, person},
    world::World,
};
use chrono::Days;
use domain::delegation::{AgentKind, is_minor};

/// Days before the last day.
const DAYS_BEFORE: u64 = 30;

/// Whether a guardianship ends because the child comes of age the day after, and not because its term is over: a court's over an
/// adult may have one too.
async fn comes_of_age(world: &World, tx: &mut Tx, row: &MandateRow) -> Result<bool, Failure> {
    let mandate = read(row)?;
    let (AgentKind::Guardian, Some(last)) = (mandate.kind, mandate.last_day) else {
        return Ok(false);
    };
    let Some(found) = person::by_id(tx, row.principal_id).await? else {
        return Ok(false);
    };
    let born = records::person(&world.keys, &found)?.id_number.birth_date();
    let is_child = |day| is_minor(born, day);
    Ok(is_child(last) && !last.succ_opt().is_some_and(is_child))
}

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
            let kind = match comes_of_age(&world, &mut tx, &row).await? {
                true => "ward_soon_18",
                false => "mandate_soon_over",
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
