//! Words beside the items of supplement notices, sealed and opened. Which items there are is in the case itself.
use super::records;
use crate::{
    failure::Failure,
    store::{
        Conn, Tx,
        case_file::CaseRow,
        supplement::{self, WordsRow},
    },
    world::World,
};
use domain::{field::FieldError, id::CaseId};

/// Name of the field with the words.
pub const WORDS: &str = "words";

/// What somebody typed, without the blanks around it.
///
/// # Errors
/// More than `max` characters.
pub(super) fn fitting(typed: &str, max: usize) -> Result<&str, Failure> {
    let words = typed.trim();
    match words.chars().nth(max) {
        Some(_) => Err(Failure::field(WORDS, FieldError::TooLong { max })),
        None => Ok(words),
    }
}

/// Whose words they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The officer's, added to what is asked for.
    Asked,
    /// The citizen's: the answer.
    Given,
    /// The officer's, about what came.
    Judged,
}

impl Part {
    const ALL: [Self; 3] = [Self::Asked, Self::Given, Self::Judged];

    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Asked => "asked",
            Self::Given => "given",
            Self::Judged => "judged",
        }
    }
}

/// The words beside one case's notices.
#[derive(Clone, Debug, Default)]
pub struct ItemWords(Vec<(usize, String, Part, String)>);

impl ItemWords {
    /// The words beside one item of the notice of this round (from 1).
    #[must_use]
    pub fn of(&self, round: usize, item: &str, part: Part) -> Option<&str> {
        self.0
            .iter()
            .find(|(r, i, p, _)| *r == round && i == item && *p == part)
            .map(|(.., words)| words.as_str())
    }

    /// All words beside one item of the notice of this round: the office's, then the answer, then the office's about it.
    pub fn beside<'a>(&'a self, round: usize, item: &'a str) -> impl Iterator<Item = &'a str> {
        Part::ALL
            .into_iter()
            .filter_map(move |part| self.of(round, item, part))
    }

    /// Adds opened words; false for a part that nobody knows.
    pub(super) fn add(&mut self, round: usize, item: &str, part: &str, words: String) -> bool {
        let part = Part::ALL.into_iter().find(|known| known.code() == part);
        if let Some(part) = part {
            self.0.push((round, item.to_owned(), part, words));
        }
        part.is_some()
    }

    /// Leaves out what somebody may not read.
    pub fn keep(&mut self, may: impl Fn(usize, &str, Part) -> bool) {
        self.0
            .retain(|(round, item, part, _)| may(*round, item, *part));
    }
}

/// Opens all words beside a case's notices.
pub(super) async fn of_case(
    world: &World,
    conn: &mut Conn,
    case: &CaseRow,
) -> Result<ItemWords, Failure> {
    let unknown = || Failure::Broken("words beside an item of an unknown part".to_owned());
    let mut all = ItemWords::default();
    for row in supplement::of_case(conn, case.id).await? {
        let words = records::item_words(&world.keys, row.id, &row.words_sealed)?;
        let round = usize::try_from(row.round).map_err(|_| unknown())?;
        if !all.add(round, &row.item, &row.part, words) {
            return Err(unknown());
        }
    }
    Ok(all)
}

/// Puts words beside an item; empty ones take away what was there.
pub(super) async fn put(
    world: &World,
    tx: &mut Tx,
    case: CaseId,
    (round, item, part): (usize, &str, Part),
    words: &str,
) -> Result<(), Failure> {
    let round = i64::try_from(round).unwrap_or(i64::MAX);
    if words.is_empty() {
        supplement::remove(tx, case.0, round, item, part.code()).await?;
        return Ok(());
    }
    let id = world.ids.uuid();
    let row = WordsRow {
        id,
        case_id: case.0,
        round,
        item: item.to_owned(),
        part: part.code().to_owned(),
        words_sealed: records::seal_item_words(&world.keys, id, words),
    };
    supplement::put(tx, &row).await?;
    Ok(())
}
