//! The citizen says that they have read a notice. It says nothing about agreeing.
use crate::{
    failure::Failure,
    store::{detached, notice},
    world::World,
};
use domain::id::{NoticeId, PersonId};

/// Writes down when it was first read.
///
/// # Errors
/// When the database refuses.
pub async fn mark_read(world: &World, reader: PersonId, id: NoticeId) -> Result<(), Failure> {
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        notice::mark_read(&mut tx, id.0, reader.0, world.now()).await?;
        tx.commit().await?;
        Ok::<_, Failure>(())
    })
    .await
}
