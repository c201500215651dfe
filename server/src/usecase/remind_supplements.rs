//! Reminds citizens of a supplement notice that waits for their answer (R2.5 D): a message that there is news, to them and to
//! those who receive their notices. Run by the hourly job; how often somebody was reminded is kept with the notice.
use super::{act_on_case::save, news, records};
use crate::{
    failure::Failure,
    store::{case_file, case_file::CaseRow, detached, notice, outbox, outbox::OutboxRow, reporter},
    world::World,
};
use domain::{
    application as rules,
    calendar::{Calendar, china_date},
    case::{Case, Stage},
    id::PersonId,
    notice::NoticeKind,
};

/// Reminds; running it twice reminds once. Returns how many were reminded.
///
/// # Errors
/// When the database refuses; who was reminded before stays reminded.
pub async fn remind_supplements(world: &World) -> Result<usize, Failure> {
    let mut reader = world.db.read().await?;
    let open = case_file::in_stage(&mut reader, Stage::SupplementRequested.code(), 500).await?;
    drop(reader);
    let mut reminded = 0;
    for row in open {
        let Some(case) = due(world, &row)? else {
            continue;
        };
        let world = world.clone();
        match detached(async move { remind(&world, &row, &case).await }).await {
            Ok(()) => reminded += 1,
            // The citizen did something this very moment: they know of it.
            Err(Failure::Stale) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(reminded)
}

/// The case with one more reminder noted, where one is due. A missed day makes up with one message and never with several.
fn due(world: &World, row: &CaseRow) -> Result<Option<Case>, Failure> {
    let mut case = records::case(row)?;
    let periods = rules::periods(&case.home, china_date(case.submitted_at));
    let Some(notice) = case.notices.last_mut() else {
        return Ok(None);
    };
    let by_now = notice.reminders_by(periods, Calendar::national(), world.today());
    let by_now = u32::try_from(by_now).unwrap_or(u32::MAX);
    if by_now <= notice.reminded {
        return Ok(None);
    }
    notice.reminded = by_now;
    Ok(Some(case))
}

async fn remind(world: &World, row: &CaseRow, case: &Case) -> Result<(), Failure> {
    let mut tx = world.db.begin().await?;
    save(world, &mut tx, row, case).await?;
    let written = notice::of_case(&mut tx, row.id).await?;
    let asked = written
        .iter()
        .rfind(|written| written.kind == NoticeKind::Supplement.code());
    let nameless = reporter::by_person(&mut tx, row.applicant_id)
        .await?
        .is_some();
    if let Some(asked) = asked.filter(|_| !nameless) {
        let message = OutboxRow {
            id: world.ids.uuid(),
            notice_id: Some(asked.id),
            kind: "sms_news".to_owned(),
            created_at: world.now(),
            due_at: world.now(),
            attempts: 0,
            delivered_at: None,
        };
        outbox::insert(&mut tx, &message).await?;
        let applicant = PersonId(row.applicant_id);
        news::remind_copies(world, &mut tx, applicant, &row.service_id).await?;
    }
    tx.commit().await?;
    Ok(())
}
