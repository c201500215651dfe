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
    rows: Vec<Line>,
    pub(super) index: Index,
}

/// Where one row stands in the text, so that its name is at hand without reading the line.
#[derive(Debug, Clone, Copy)]
struct Line {
    start: u32,
    code_width: u8,
    name_width: u8,
    flag: u8,
}

impl Divisions {
    /// The national list, read at the first call and kept: call it once at start, or the first citizen waits.
    pub fn national() -> &'static Self {
        static NATIONAL_LIST: OnceLock<Divisions> = OnceLock::new();
        NATIONAL_LIST.get_or_init(|| Self::read(NATIONAL))
    }

    fn read(text: &'static str) -> Self {
        let mut rows = Vec::with_capacity(text.lines().count());
        let mut start: u32 = 0;
        for line in text.split_inclusive('\n') {
            let mut fields = line.trim_end().split('\t');
            let mut width = || {
                fields
                    .next()
                    .and_then(|field| u8::try_from(field.len()).ok())
                    .unwrap_or(0)
            };
            let (code_width, name_width, _initials) = (width(), width(), width());
            let flag = fields
                .next()
                .and_then(|flag| flag.bytes().next())
                .unwrap_or_default();
            rows.push(Line {
                start,
                code_width,
                name_width,
                flag,
            });
            start = start.saturating_add(u32::try_from(line.len()).unwrap_or(u32::MAX));
        }
        let mut list = Self {
            text,
            rows,
            index: Index::default(),
        };
        list.index = Index::of(&list);
        list
    }

    /// How many divisions the list holds, placeholders counted.
    #[must_use]
    pub fn count(&self) -> usize {
        self.rows.len()
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
        let line = self.rows.get(row)?;
        let code = self.code_of(line)?;
        Some(Division {
            code,
            name: self.name(row)?,
            initials: self.initials(row)?,
            level: code.level(),
            is_office: line.flag == b'1',
            is_placeholder: line.flag == b'-',
        })
    }

    /// The name in row `row`.
    pub(super) fn name(&self, row: usize) -> Option<&'static str> {
        let line = self.rows.get(row)?;
        let from = usize::try_from(line.start).ok()? + usize::from(line.code_width) + 1;
        self.text.get(from..from + usize::from(line.name_width))
    }

    /// The initials in row `row`.
    pub(super) fn initials(&self, row: usize) -> Option<&'static str> {
        let line = self.rows.get(row)?;
        let before = usize::from(line.code_width) + usize::from(line.name_width) + 2;
        self.text
            .get(usize::try_from(line.start).ok()? + before..)?
            .split('\t')
            .next()
    }

    /// The level of row `row`, and whether it is an office.
    pub(super) fn standing(&self, row: usize) -> Option<(Level, bool)> {
        let line = self.rows.get(row)?;
        let level = match line.code_width {
            2 => Level::Province,
            4 => Level::Prefecture,
            6 => Level::County,
            _ => Level::Township,
        };
        Some((level, line.flag == b'1'))
    }

    /// Whether row `row` names no place.
    pub(super) fn is_placeholder(&self, row: usize) -> bool {
        self.rows.get(row).is_some_and(|line| line.flag == b'-')
    }

    /// The row of `code`.
    pub(super) fn position(&self, code: DivisionCode) -> Option<usize> {
        let row = self.first_row(|other| other < code);
        (self.code_of(self.rows.get(row)?)? == code).then_some(row)
    }

    /// The first row after everything within `code`.
    pub(super) fn end_of(&self, code: DivisionCode) -> usize {
        self.first_row(|other| other < code || other.is_within(code))
    }

    fn first_row(&self, before: impl Fn(DivisionCode) -> bool) -> usize {
        self.rows
            .partition_point(|line| self.code_of(line).is_some_and(&before))
    }

    fn code_of(&self, line: &Line) -> Option<DivisionCode> {
        let from = usize::try_from(line.start).ok()?;
        self.text
            .get(from..from + usize::from(line.code_width))?
            .parse()
            .ok()
    }
}
