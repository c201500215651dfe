//! An office's queue: what it holds, most urgent first.
use super::records;
use crate::{
    failure::Failure,
    store::{case_file, case_file::CaseRow, paper, person},
    world::{Who, World},
};
use domain::case::{Case, OfficeKind};
use uuid::Uuid;

/// A case in a queue, with its applicant's name.
pub type Entry = (CaseRow, Case, String);

/// One page of a queue.
#[derive(Clone, Debug)]
pub struct Queue {
    /// Cases on this page with the applicant's name.
    pub entries: Vec<Entry>,
    /// Applications among them that lost a file to the scanner and have not got it again.
    pub harmful: Vec<Uuid>,
    /// How many there are in this selection.
    pub total: i64,
    /// Stages in this office's hands, with how many cases each.
    pub stages: Vec<(String, i64)>,
}

/// Cases on one page.
pub const PAGE: i64 = 25;

/// Reads a page of the queue, from page 0; one stage of it when one is named.
///
/// # Errors
/// [`Failure::Missing`] for citizens.
pub async fn read_queue(
    world: &World,
    who: &Who,
    stage: Option<&str>,
    page: i64,
) -> Result<Queue, Failure> {
    let office = who.office().ok_or(Failure::Missing)?;
    if office.kind == OfficeKind::Finance {
        return Ok(Queue {
            entries: Vec::new(),
            harmful: Vec::new(),
            total: 0,
            stages: Vec::new(),
        });
    }
    let (kind, place) = (office.kind.code(), office.place.as_str());
    let mut reader = world.db.read().await?;
    let mut entries = Vec::new();
    let (only, from) = (stage.unwrap_or_default(), page.max(0).saturating_mul(PAGE));
    let harmful = paper::harmful_in_queue(&mut reader, (kind, place), only, (PAGE, from)).await?;
    for row in case_file::queue(&mut reader, kind, place, only, PAGE, from).await? {
        let case = records::case(&row)?;
        let name = match person::by_id(&mut reader, row.applicant_id).await? {
            Some(person) => records::person(&world.keys, &person)?.name,
            None => String::new(),
        };
        entries.push((row, case, name));
    }
    let stages = case_file::counts(&mut reader, kind, place).await?;
    let selected = stages
        .iter()
        .filter(|(code, _)| stage.is_none_or(|stage| stage == code));
    let total = selected.map(|(_, count)| count).sum();
    Ok(Queue {
        entries,
        harmful,
        total,
        stages,
    })
}
