//! The person corrects the phone that the portal knows (个保法 46). The phone before is told; other sessions and every token end;
//! for a day the account that is paid into stays as it is.
use super::{
    actor::actor,
    fresh, news,
    records::{self, phone_index},
};
use crate::{
    failure::Failure,
    seal::{At, Secret},
    store::{
        account, detached, outbox, outbox::OutboxRow, person, renewal, renewal::RenewalRow, session,
    },
    world::{Who, World},
};
use domain::{contact::Phone, field::FieldError};

/// What a message to the phone before is called in the outbox.
const MESSAGE: &str = "sms_phone_changed";

/// Changes it. `session`: the browser session that goes on; a program has none.
///
/// # Errors
/// A mistyped or unchanged phone, a wrong password; `Rejection::NEVER_DELEGATED` while acting for somebody.
pub async fn change_phone(
    world: &World,
    who: &Who,
    typed: &str,
    password: Secret<String>,
    keep: Option<[u8; 32]>,
) -> Result<(), Failure> {
    let mut reader = world.db.read().await?;
    actor(world, &mut reader, who).await?.own()?;
    drop(reader);
    let phone = Phone::parse(typed).map_err(|error| Failure::field("phone", error))?;
    fresh::password(world, who, password).await?;
    let (world, who) = (world.clone(), who.clone());
    detached(async move {
        let mut tx = world.db.begin().await?;
        let me = actor(&world, &mut tx, &who).await?.own()?;
        let row = person::by_id(&mut tx, me.0)
            .await?
            .ok_or(Failure::Missing)?;
        let mut known = records::person(&world.keys, &row)?;
        let before = known.phone.replace(phone.clone());
        if before.as_ref() == Some(&phone) {
            return Err(Failure::field("phone", FieldError::NoMatch));
        }
        let sealed = records::person_row(&world.keys, &known, row.created_at).phone_sealed;
        let index = phone_index(&world.keys, &phone);
        person::set_phone(&mut tx, me.0, &sealed, &index).await?;
        // The message goes to the phone before, which is kept for that and no longer.
        let message = OutboxRow {
            id: world.ids.uuid(),
            notice_id: None,
            kind: MESSAGE.to_owned(),
            created_at: world.now(),
            due_at: world.now(),
            attempts: 0,
            delivered_at: None,
        };
        outbox::insert(&mut tx, &message).await?;
        let id = world.ids.uuid();
        let at = At {
            table: "renewal",
            column: "old_phone_sealed",
            row: id,
        };
        let renewed = RenewalRow {
            id,
            account_id: who.account.0,
            kind: "phone".to_owned(),
            old_phone_sealed: before.map(|old| world.keys.seal(at, old.reveal().as_bytes())),
            outbox_id: Some(message.id),
            at: world.now(),
        };
        renewal::insert(&mut tx, &renewed).await?;
        news::tell(&world, &mut tx, me.0, "phone_changed", None).await?;
        match keep {
            Some(keep) => {
                session::end_others_of(&mut tx, who.account.0, &keep, world.now()).await?
            }
            None => session::end_all_of(&mut tx, who.account.0, world.now()).await?,
        };
        account::bump_token_version(&mut tx, who.account.0).await?;
        tx.commit().await?;
        Ok(())
    })
    .await
}
