//! The national list as one text and a few arrays of row numbers; looking up, walking up and down, full names. How a
//! name is found by what is typed: `search`.

use std::sync::OnceLock;

use super::code::{DivisionCode, Level};
use super::index::Index;

/// `code TAB name TAB pinyin initials TAB flag`, sorted by code; see `places/divisions.md`.
const NATIONAL: &str = include_str!("../../places/divisions.tsv");

/// One division of the list. Small, and borrows from the program itself: copy it freely.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Division {
    /// Its code.
    pub code: DivisionCode,
    /// Its own name, such as 林西县; never empty.
    pub name: &'static str,
    /// The first letters of the name in pinyin, small: `lxx`.
    pub initials: &'static str,
    /// Its level.
    pub level: Level,
    /// Whether a government or its street office sits there. Development zones, farms, forest stations and the like are
    /// in the list because the statistics count them, but nobody can apply there.
    pub is_office: bool,
    /// 市辖区, 省直辖县级行政区划 and the like: a code without a place. Never shown.
    pub is_placeholder: bool,
}

/// The divisions of the country. Get it from [`Divisions::national`].
#[derive(Debug)]
pub struct Divisions {
    text: &'static str,
    /// Where each row begins in `text`.
    starts: Vec<u32>,
    pub(super) index: Index,
}

impl Divisions {
    /// The national list, read at the first call and kept: call it once at start, or the first citizen waits.
    pub fn national() -> &'static Self {
        static NATIONAL_LIST: OnceLock<Divisions> = OnceLock::new();
        NATIONAL_LIST.get_or_init(|| Self::read(NATIONAL))
    }

    fn read(text: &'static str) -> Self {
        let mut starts = Vec::with_capacity(text.len() / 28);
        let mut at: u32 = 0;
        for line in text.split_inclusive('\n') {
            starts.push(at);
            at = at.saturating_add(u32::try_from(line.len()).unwrap_or(u32::MAX));
        }
        starts.shrink_to_fit();
        let mut list = Self {
            text,
            starts,
            index: Index::default(),
        };
        list.index = Index::of(&list);
        list
    }

    /// How many divisions the list holds, placeholders counted.
    #[must_use]
    pub fn count(&self) -> usize {
        self.starts.len()
    }

    /// Every division, sorted by code.
    pub fn all(&self) -> impl Iterator<Item = Division> + '_ {
        (0..self.count()).filter_map(|row| self.row(row))
    }

    /// The division with this code.
    #[must_use]
    pub fn get(&self, code: DivisionCode) -> Option<Division> {
        self.position(code).and_then(|row| self.row(row))
    }

    /// The divisions one level below `parent`, or the provinces: as the list has them, placeholders included.
    pub fn children(&self, parent: Option<DivisionCode>) -> impl Iterator<Item = Division> + '_ {
        let mut row = match parent {
            None => Some(0),
            Some(code) => self.position(code).map(|row| row + 1),
        };
        std::iter::from_fn(move || {
            let child = self.row(row?)?;
            if child.code.parent() != parent {
                return None;
            }
            row = Some(self.end_of(child.code));
            Some(child)
        })
    }

    /// What a citizen chooses from below `parent`: its children, where a level that says nothing (市辖区 in 北京市, the
    /// county 东莞市 in 东莞市) is passed over for what lies below it. Sorted by code, zones without an office included.
    #[must_use]
    pub fn choices(&self, parent: Option<DivisionCode>) -> Vec<Division> {
        let above = parent.and_then(|code| self.get(code));
        let mut choices = Vec::new();
        for child in self.children(parent) {
            if child.is_placeholder || above.is_some_and(|above| above.name == child.name) {
                choices.extend(self.choices(Some(child.code)));
            } else {
                choices.push(child);
            }
        }
        choices
    }

    /// From the province down to the division itself, placeholders included; empty for an unknown code.
    #[must_use]
    pub fn path(&self, code: DivisionCode) -> Vec<Division> {
        if self.position(code).is_none() {
            return Vec::new();
        }
        let above = [
            Level::Province,
            Level::Prefecture,
            Level::County,
            Level::Township,
        ];
        above
            .into_iter()
            .filter_map(|level| code.at(level))
            .filter_map(|code| self.get(code))
            .collect()
    }

    /// The names from the province down, such as 内蒙古自治区赤峰市林西县林西镇; without placeholders, and without saying
    /// 东莞市 twice.
    #[must_use]
    pub fn full_name(&self, code: DivisionCode) -> Option<String> {
        let mut name = String::new();
        let mut last = "";
        for division in self.path(code) {
            if !division.is_placeholder && division.name != last {
                name.push_str(division.name);
                last = division.name;
            }
        }
        // A placeholder itself is called by the place it stands in; an unknown code has no path and no name.
        (!name.is_empty()).then_some(name)
    }

    /// The division in row `row`.
    pub(super) fn row(&self, row: usize) -> Option<Division> {
        let start = usize::try_from(*self.starts.get(row)?).ok()?;
        let line = self.text.get(start..)?.split('\n').next()?;
        let mut fields = line.split('\t');
        let code: DivisionCode = fields.next()?.parse().ok()?;
        let (name, initials, flag) = (fields.next()?, fields.next()?, fields.next()?);
        let (is_office, is_placeholder) = (flag == "1", flag == "-");
        Some(Division {
            code,
            name,
            initials,
            level: code.level(),
            is_office,
            is_placeholder,
        })
    }

    /// The row of `code`.
    pub(super) fn position(&self, code: DivisionCode) -> Option<usize> {
        let row = self.first_row(|other| other < code);
        (self.code_at(row)? == code).then_some(row)
    }

    /// The first row after everything within `code`.
    pub(super) fn end_of(&self, code: DivisionCode) -> usize {
        self.first_row(|other| other < code || other.is_within(code))
    }

    fn first_row(&self, before: impl Fn(DivisionCode) -> bool) -> usize {
        self.starts
            .partition_point(|&start| self.code_from(start).is_some_and(&before))
    }

    fn code_at(&self, row: usize) -> Option<DivisionCode> {
        self.code_from(*self.starts.get(row)?)
    }

    fn code_from(&self, start: u32) -> Option<DivisionCode> {
        self.text
            .get(usize::try_from(start).ok()?..)?
            .split('\t')
            .next()?
            .parse()
            .ok()
    }
}
