//! Writes in a thread of their own. SQLite has one writer: whoever holds it makes a dozen trips to the database, and where each answer
//! stood in line behind the pages that are being drawn, everybody else would wait for the sum of that (decision 0056).
use super::StoreError;
use std::{future::Future, sync::OnceLock, thread};
use tokio::runtime::{Builder, Handle};
use tracing::Instrument;

/// Runs a write in a task of its own, so that a browser which hangs up, or a time-out layer, cannot drop it in the middle
/// of its transaction. The work goes on to its end; only the answer is lost.
///
/// # Errors
/// What the work itself returns; [`StoreError::Busy`] when the server is stopping.
pub async fn detached<T, E, F>(work: F) -> Result<T, E>
where
    F: Future<Output = Result<T, E>> + Send + 'static,
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    match writers().spawn(work.in_current_span()).await {
        Ok(result) => result,
        Err(stopped) => match stopped.try_into_panic() {
            // A panic stays a panic: the layer that turns it into a 500 sits further out.
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => Err(StoreError::Busy("the server is stopping").into()),
        },
    }
}

/// The thread that writes, of the whole program; where it cannot be had, whoever asks.
fn writers() -> Handle {
    static THREAD: OnceLock<Option<Handle>> = OnceLock::new();
    let thread = THREAD.get_or_init(|| start().ok());
    thread.clone().unwrap_or_else(Handle::current)
}

fn start() -> std::io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    // It ends with the program; what is in the middle of a transaction then is rolled back by the database.
    thread::Builder::new()
        .name("writes".to_owned())
        .spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok(handle)
}
