//! What is worked out once so that a search touches few rows: which rows hold a character, begin with one, have initials
//! that begin with a letter, and the row above each row. Kept as row numbers of two bytes: the country has 44 703 rows.

use super::table::Divisions;
use crate::fold::fold;

/// The number of a row in the list.
pub(super) type Row = u16;

/// The rows that belong to each character.
#[derive(Debug, Default)]
pub(super) struct Postings {
    /// Each character once, sorted, with the place in `rows` where its rows end.
    ends: Vec<(char, u32)>,
    rows: Vec<Row>,
}

impl Postings {
    fn of(mut pairs: Vec<(char, Row)>) -> Self {
        pairs.sort_unstable();
        pairs.dedup();
        let mut ends: Vec<(char, u32)> = Vec::new();
        for (end, &(c, _)) in (1..).zip(&pairs) {
            match ends.last_mut() {
                Some(last) if last.0 == c => last.1 = end,
                _ => ends.push((c, end)),
            }
        }
        ends.shrink_to_fit();
        Self {
            ends,
            rows: pairs.into_iter().map(|(_, row)| row).collect(),
        }
    }

    /// The rows of `c`, sorted; empty for a character that no name has.
    pub(super) fn rows(&self, c: char) -> &[Row] {
        let Ok(at) = self.ends.binary_search_by_key(&c, |&(other, _)| other) else {
            return &[];
        };
        let end = |at: usize| {
            self.ends
                .get(at)
                .and_then(|&(_, end)| usize::try_from(end).ok())
        };
        let start = at.checked_sub(1).and_then(end).unwrap_or(0);
        end(at)
            .and_then(|end| self.rows.get(start..end))
            .unwrap_or(&[])
    }
}

/// Everything a search looks up.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// Rows whose folded name holds the character.
    pub(super) holding: Postings,
    /// Rows whose folded name begins with the character.
    pub(super) beginning: Postings,
    /// Rows whose initials begin with the letter.
    pub(super) initial: Postings,
    /// The row above each row; a province stands above itself.
    parents: Vec<Row>,
    /// The few names that folding changes (乾安县), by row.
    folded: Vec<(Row, Box<str>)>,
}

impl Index {
    pub(super) fn of(list: &Divisions) -> Self {
        let (mut holding, mut beginning, mut initial) = (Vec::new(), Vec::new(), Vec::new());
        let mut index = Self {
            parents: Vec::with_capacity(list.count()),
            ..Self::default()
        };
        // The rows from the province down to the one just read.
        let mut above: Vec<(super::DivisionCode, Row)> = Vec::new();
        for (row, division) in (0..=Row::MAX).zip(list.all()) {
            let name = fold(division.name);
            holding.extend(name.chars().map(|c| (c, row)));
            beginning.extend(name.chars().next().map(|c| (c, row)));
            initial.extend(division.initials.chars().next().map(|c| (c, row)));
            if name != division.name {
                index.folded.push((row, name.into_boxed_str()));
            }
            while above
                .last()
                .is_some_and(|&(code, _)| !division.code.is_within(code))
            {
                above.pop();
            }
            index
                .parents
                .push(above.last().map_or(row, |&(_, row)| row));
            above.push((division.code, row));
        }
        index.holding = Postings::of(holding);
        index.beginning = Postings::of(beginning);
        index.initial = Postings::of(initial);
        index
    }

    /// The row above `row`; `None` for a province.
    pub(super) fn parent(&self, row: Row) -> Option<Row> {
        self.parents
            .get(usize::from(row))
            .copied()
            .filter(|&parent| parent != row)
    }

    /// The name to compare with what is typed: the folded one.
    pub(super) fn name<'a>(&'a self, row: Row, name: &'a str) -> &'a str {
        let found = self.folded.binary_search_by_key(&row, |&(other, _)| other);
        found
            .ok()
            .and_then(|at| self.folded.get(at))
            .map_or(name, |(_, folded)| folded)
    }
}
