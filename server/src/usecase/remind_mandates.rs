//! Tells both sides that a mandate runs out soon; for a minor's guardian, that the person comes of age. Once for each term: a mandate
//! that was renewed is reminded of again.
use super::{actor::read, news, records};
use crate::{
    failure::Failure,
    store::{Tx, detached, mandate, mandate::MandateRow, news as rows, person},
    world::World,
};
use chrono::{Days, TimeDelta};
use domain::delegation::RENEWAL_DAYS;

/// Whether it is a child's guardian who stops, as the child comes of age.
async fn comes_of_age(world: &World, tx: &mut Tx, row: &MandateRow) -> Result<bool, Failure> {
    let Some(found) = person::by_id(tx, row.principal_id).await? else {
        return Ok(false);
    };
    let born = records::person(&world.keys, &found)?.id_number.birth_date();
    Ok(read(row)?.ends_with_majority(born))
}

/// Tells; running it twice tells once.
///
/// # Errors
/// When the database refuses.
pub async fn remind_mandates(world: &World) -> Result<usize, Failure> {
    let world = world.clone();
    detached(async move {
        let today = world.today();
        let until = today.checked_add_days(Days::new(RENEWAL_DAYS));
        let mut tx = world.db.begin().await?;
        // Longer ago it was about an earlier term.
        let since = world.now() - TimeDelta::days(RENEWAL_DAYS.cast_signed() + 1);
        let mut told = 0;
        for row in mandate::running_out(&mut tx, today, until.unwrap_or(today)).await? {
            let kind = match comes_of_age(&world, &mut tx, &row).await? {
                true => "ward_soon_18",
                false => "mandate_soon_over",
            };
            for person in news::both_sides(&mut tx, &row).await? {
                if !rows::was_told(&mut tx, person, (row.id, kind), since).await? {
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
