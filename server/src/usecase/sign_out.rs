//! Signing out: the session ends on the server, at once.
use crate::{
    failure::Failure,
    store::{detached, session},
    world::World,
};

/// Ends the session with this token hash; ending twice is fine.
///
/// # Errors
/// When the database refuses.
pub async fn sign_out(world: &World, token_hash: [u8; 32]) -> Result<(), Failure> {
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        session::end(&mut tx, &token_hash, world.now()).await?;
        tx.commit().await?;
        Ok::<_, Failure>(())
    })
    .await
}
