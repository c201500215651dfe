//! Finding a division by what a citizen types: all parts must fit one place or the places above it; the likeliest come
//! first. What a single part finds: `matching`.

use super::code::Level;
use super::index::Row;
use super::matching::{Fit, Part, addressed};
use super::table::{Division, Divisions};
use crate::fold::fold;

/// The longest query that is searched, in characters: longer than any postal address.
const LONGEST_QUERY: usize = 80;
/// The most parts in one query.
const MOST_PARTS: usize = 8;

/// One place that fits a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The place.
    pub division: Division,
    /// Its name from the province down, to tell it from its namesakes.
    pub full_name: String,
}

impl Divisions {
    /// The places that fit `query`, likeliest first, at most `limit`.
    ///
    /// Understands part of a name in Simplified or Traditional writing (林西, 林西縣), several parts in any order
    /// (林西 大井), names run together (赤峰市林西县), a whole address down to the last division in it, first letters in
    /// pinyin (lx, lxx) and codes. Whole names come before beginnings, beginnings before names that hold the text
    /// elsewhere; among equals counties first, then prefectures and provinces, then township offices, then zones
    /// without an office.
    ///
    /// Nothing, too much, or control characters find nothing.
    #[must_use]
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit> {
        if query.chars().nth(LONGEST_QUERY).is_some() {
            return Vec::new();
        }
        let query = fold(query);
        let parts = Part::all(&query);
        if parts.is_empty() || parts.len() > MOST_PARTS || query.chars().any(char::is_control) {
            return Vec::new();
        }
        let mut ranked = self.fitting(&parts);
        if ranked.is_empty()
            && let Some(Part::Name(text)) = parts.first()
        {
            ranked = addressed(self, text)
                .into_iter()
                .filter_map(|(row, fit)| self.rank(row, fit))
                .collect();
        }
        best(ranked, limit)
            .into_iter()
            .filter_map(|row| self.hit(row))
            .collect()
    }

    /// The rows that fit one part themselves and every other part themselves or by a place above them.
    fn fitting(&self, parts: &[Part]) -> Vec<Rank> {
        let found: Vec<Vec<(Row, Fit)>> = parts.iter().map(|part| part.rows(self)).collect();
        let sets: Vec<Set> = if found.len() > 1 {
            found
                .iter()
                .map(|rows| Set::of(rows, self.count()))
                .collect()
        } else {
            Vec::new()
        };
        let fits_all = |row: Row| {
            sets.iter()
                .all(|set| self.lineage(row).any(|row| set.holds(row)))
        };
        let rows = found.iter().flatten().filter(|&&(row, _)| fits_all(row));
        rows.filter_map(|&(row, fit)| self.rank(row, fit)).collect()
    }

    /// A row and the rows above it.
    fn lineage(&self, row: Row) -> impl Iterator<Item = Row> {
        std::iter::successors(Some(row), |&row| self.index.parent(row))
    }

    /// Where the row comes among the hits; `None` for what is never shown.
    fn rank(&self, row: Row, fit: Fit) -> Option<Rank> {
        let at = usize::from(row);
        if self.is_placeholder(at) {
            return None;
        }
        let name = self.name(at)?;
        let kind = match self.standing(at)? {
            (_, false) => 3,
            (Level::County, _) => 0,
            (Level::Prefecture, _) if self.is_doubled(at, name) => return None,
            (Level::Province | Level::Prefecture, _) => 1,
            (Level::Township, _) => 2,
        };
        let length = if fit <= Fit::Stem { 0 } else { name.len() };
        Some(Rank {
            fit,
            kind,
            length,
            row,
        })
    }

    /// 东莞市, whose one county is called 东莞市 again: the county stands for both.
    fn is_doubled(&self, row: usize, name: &str) -> bool {
        let next = self.row(row + 1);
        next.is_some_and(|next| next.level == Level::County && next.name == name)
    }

    fn hit(&self, row: Row) -> Option<Hit> {
        let division = self.row(usize::from(row))?;
        Some(Hit {
            division,
            full_name: self.full_name(division.code)?,
        })
    }
}

/// What hits are sorted by, least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    fit: Fit,
    kind: u8,
    length: usize,
    row: Row,
}

/// The first `limit` rows by rank, each once.
fn best(mut ranked: Vec<Rank>, limit: usize) -> Vec<Row> {
    // A row comes once for each part and way to read it; each way finds its rows in order, so this sorts a few runs.
    ranked.sort_by_key(|rank| (rank.row, rank.fit));
    ranked.dedup_by_key(|rank| rank.row);
    if limit < ranked.len() {
        ranked.select_nth_unstable(limit);
        ranked.truncate(limit);
    }
    ranked.sort_unstable();
    ranked.into_iter().map(|rank| rank.row).collect()
}

/// A set of rows, one bit each.
struct Set(Vec<u64>);

impl Set {
    fn of(rows: &[(Row, Fit)], count: usize) -> Self {
        let mut words = vec![0_u64; count / 64 + 1];
        for &(row, _) in rows {
            if let Some(word) = words.get_mut(usize::from(row) / 64) {
                *word |= 1 << (row % 64);
            }
        }
        Self(words)
    }

    fn holds(&self, row: Row) -> bool {
        self.0
            .get(usize::from(row) / 64)
            .is_some_and(|word| word & (1 << (row % 64)) != 0)
    }
}
