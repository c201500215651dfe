//! Ends every bearer token of an account at once, by raising the version that each token carries.
use crate::{
    failure::Failure,
    store::{account, detached},
    world::{Who, World},
};

/// Ends them. Browser sessions go on.
///
/// # Errors
/// [`Failure::SignedOut`] when the account is gone.
pub async fn end_tokens(world: &World, who: &Who) -> Result<(), Failure> {
    let (world, account) = (world.clone(), who.account);
    detached(async move {
        let mut tx = world.db.begin().await?;
        account::bump_token_version(&mut tx, account.0)
            .await?
            .ok_or(Failure::SignedOut)?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
