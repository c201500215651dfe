//! How somebody wants the pages, kept with the account. The code is the pages' own (`app::settings`); nothing here reads it.
use crate::{
    failure::Failure,
    store::{detached, setting},
    world::World,
};
use domain::id::AccountId;

/// Keeps an account's settings.
///
/// # Errors
/// When the database refuses.
pub async fn keep_settings(world: &World, account: AccountId, code: String) -> Result<(), Failure> {
    let world = world.clone();
    detached(async move {
        let mut tx = world.db.begin().await?;
        setting::save(&mut tx, account.0, &code, world.now()).await?;
        tx.commit().await?;
        Ok::<_, Failure>(())
    })
    .await
}

/// An account's settings, if it has any.
///
/// # Errors
/// When the database cannot be read.
pub async fn settings_of(world: &World, account: AccountId) -> Result<Option<String>, Failure> {
    let mut reader = world.db.read().await?;
    Ok(setting::of_account(&mut reader, account.0).await?)
}
