//! The township's list of asks, with names and identity numbers to compare with the papers: each person whom the portal knows finds
//! the look in their book.
use super::{
    asks::Ask,
    decide_ask::waiting_at_township,
    deeds::{self, Thing, What},
};
use crate::{
    failure::Failure,
    store::person,
    world::{Who, World},
};
use std::collections::BTreeSet;

/// Reads what waits for the officer's township; the looks are in the books before it is shown.
///
/// # Errors
/// [`Failure::Missing`] for everybody but a township.
pub async fn look_at_asks(world: &World, who: &Who) -> Result<Vec<Ask>, Failure> {
    let waiting = waiting_at_township(world, who).await?;
    let sides = |ask: &Ask| [ask.row.principal_index.clone(), ask.row.agent_index.clone()];
    let shown: BTreeSet<Vec<u8>> = waiting.iter().flat_map(sides).collect();
    let mut reader = world.db.read().await?;
    let mut looks = Vec::new();
    for index in shown {
        let Some(known) = person::by_id_number_index(&mut reader, &index).await? else {
            continue;
        };
        let look = deeds::row(world, who, known.id, What::SawAsk, Thing::default());
        looks.extend(deeds::unseen(world, &mut reader, look).await?);
    }
    drop(reader);
    deeds::looked_at_all(world, looks).await?;
    Ok(waiting)
}
