//! Work that nobody asks for: closing what was not answered, sweeping what has ended, warning the operator. Each job is one
//! use case, run on a clock; running it twice does no harm.
use crate::{
    usecase::{
        close_overdue::close_overdue, old_drafts::old_drafts, remind_mandates::remind_mandates,
        remind_supplements::remind_supplements, report_nameless::sweep_unsent,
        scan_waiting::scan_waiting, sweep::sweep, sweep_evidence::sweep_evidence,
    },
    world::World,
};
use domain::calendar::Calendar;
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(3_600);

/// Runs the hourly jobs until the program ends.
pub async fn run(world: World) {
    let mut clock = tokio::time::interval(EVERY);
    loop {
        clock.tick().await;
        if let Some(year) = Calendar::national().missing_year_warning(world.today()) {
            tracing::warn!(
                year,
                "next year's holidays are not loaded; due dates in it are provisional"
            );
        }
        match close_overdue(&world).await {
            Ok(count) => tracing::info!(count, "closed cases whose answering period is over"),
            Err(failure) => {
                tracing::error!(code = failure.code(), "closing overdue cases failed")
            }
        }
        if let Err(failure) = remind_mandates(&world).await {
            tracing::error!(code = failure.code(), "reminding of mandates failed");
        }
        if let Err(failure) = remind_supplements(&world).await {
            tracing::error!(
                code = failure.code(),
                "reminding of supplement notices failed"
            );
        }
        match old_drafts(&world).await {
            Ok((told, deleted)) => {
                tracing::info!(count = told, "told owners of idle drafts");
                tracing::info!(count = deleted, "deleted drafts that ran out");
            }
            Err(failure) => tracing::error!(code = failure.code(), "old drafts failed"),
        }
        if let Err(failure) = sweep_unsent(&world).await {
            tracing::error!(code = failure.code(), "sweeping unsent reports failed");
        }
        if let Err(failure) = sweep(&world).await {
            tracing::error!(code = failure.code(), "sweeping failed");
        }
        if let Err(failure) = scan_waiting(&world).await {
            tracing::error!(code = failure.code(), "scanning documents failed");
        }
        match sweep_evidence(&world).await {
            Ok(count) => tracing::info!(count, "swept bytes that belong to no file"),
            Err(failure) => tracing::error!(code = failure.code(), "sweeping files failed"),
        }
    }
}
