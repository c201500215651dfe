//! What one part of a query means and which rows it finds: part of a name, names run together from the top down
//! (赤峰市林西县), first letters in pinyin, the beginning of a code. Putting parts together and ranking: `search`.

use super::index::Row;
use super::table::Divisions;

/// How well a row fits, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// The whole name: 林西县.
    Whole,
    /// All but the kind of place: 林西 for 林西县.
    Stem,
    /// The name begins so.
    Beginning,
    /// Somewhere in the name.
    Inside,
}

/// One part of a query, folded.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// Chinese writing.
    Name(String),
    /// Letters.
    Initials(String),
    /// Digits.
    Digits(String),
}

/// The words that say only what kind of place it is.
const KINDS: [&str; 16] = [
    "省",
    "市",
    "县",
    "区",
    "旗",
    "盟",
    "地区",
    "林区",
    "矿区",
    "特区",
    "镇",
    "乡",
    "街道",
    "苏木",
    "办事处",
    "街道办事处",
];

/// 宁夏 + 回族自治区: a people's name before the kind.
const PEOPLES_KINDS: [&str; 6] = ["自治区", "自治州", "自治县", "自治旗", "族乡", "族镇"];

impl Part {
    /// Cuts a folded query where the kind of writing changes, and at everything that is neither letter nor digit.
    pub(super) fn all(query: &str) -> Vec<Self> {
        let mut parts: Vec<Self> = Vec::new();
        let mut joined = false;
        for c in query.chars() {
            match (parts.last_mut(), c) {
                (Some(Self::Digits(text)), '0'..='9') if joined => text.push(c),
                (Some(Self::Initials(text)), 'a'..='z') if joined => text.push(c),
                (Some(Self::Name(text)), _) if joined && is_writing(c) => text.push(c),
                (_, '0'..='9') => parts.push(Self::Digits(c.to_string())),
                (_, 'a'..='z') => parts.push(Self::Initials(c.to_string())),
                _ if is_writing(c) => parts.push(Self::Name(c.to_string())),
                _ => {
                    joined = false;
                    continue;
                }
            }
            joined = true;
        }
        parts
    }

    /// The rows this part finds; a row may come twice.
    pub(super) fn rows(&self, list: &Divisions) -> Vec<(Row, Fit)> {
        match self {
            Self::Name(text) => {
                let mut rows = named(list, text);
                run_together(list, text, &mut rows);
                rows
            }
            Self::Initials(letters) => with_initials(list, letters),
            Self::Digits(digits) => coded(list, digits),
        }
    }
}

fn is_writing(c: char) -> bool {
    !c.is_ascii() && c.is_alphabetic()
}

fn named(list: &Divisions, text: &str) -> Vec<(Row, Fit)> {
    let candidates = text
        .chars()
        .map(|c| list.index.holding.rows(c))
        .min_by_key(|rows| rows.len());
    // A single character is in these names already: no need to look for it.
    let single = text.chars().nth(1).is_none().then_some(Fit::Inside);
    let fit = |name: &str| {
        let inside = || name.contains(text).then_some(Fit::Inside);
        beginning(name, text).or(single).or_else(inside)
    };
    let candidates = candidates.unwrap_or_default().iter();
    candidates
        .filter_map(|&row| Some((row, fit(name(list, row)?)?)))
        .collect()
}

/// How `text` fits as the beginning of `name`; `None` if it is not.
fn beginning(name: &str, text: &str) -> Option<Fit> {
    let rest = name.strip_prefix(text)?;
    Some(match rest {
        "" => Fit::Whole,
        _ if text.chars().nth(1).is_some() && is_kind(rest) => Fit::Stem,
        _ => Fit::Beginning,
    })
}

fn is_kind(rest: &str) -> bool {
    KINDS.contains(&rest) || PEOPLES_KINDS.iter().any(|kind| rest.ends_with(kind))
}

/// 赤峰市林西县大井: the end begins a name, and what stands before it names the places above.
fn run_together(list: &Divisions, text: &str, rows: &mut Vec<(Row, Fit)>) {
    for (head, tail, c) in cuts(text) {
        for &row in list.index.beginning.rows(c) {
            if let Some(fit) = name(list, row).and_then(|name| beginning(name, tail))
                && names_above(list, row, head)
            {
                rows.push((row, fit));
            }
        }
    }
}

/// The places an address leads down to: 内蒙古赤峰市林西县大井镇 and then words that are no division.
pub(super) fn addressed(list: &Divisions, text: &str) -> Vec<(Row, Fit)> {
    let (mut found, mut reached) = (Vec::new(), 0);
    for (head, tail, c) in cuts(text) {
        for &row in list.index.beginning.rows(c) {
            let Some(name) = name(list, row).filter(|name| tail.starts_with(name)) else {
                continue;
            };
            let reach = head.len() + name.len();
            if reach >= reached && names_above(list, row, head) {
                if reach > reached {
                    found.clear();
                }
                reached = reach;
                found.push((row, Fit::Whole));
            }
        }
    }
    found
}

/// Each way to cut `text` in two with at least two characters before the cut, and the character after it.
fn cuts(text: &str) -> impl Iterator<Item = (&str, &str, char)> {
    text.char_indices().skip(2).filter_map(|(at, c)| {
        let (head, tail) = text.split_at_checked(at)?;
        Some((head, tail, c))
    })
}

/// Whether `head` is made of the names above `row` from the top down, each whole or at least its first two characters.
fn names_above(list: &Divisions, row: Row, head: &str) -> bool {
    let mut names = [""; 3];
    let mut above = row;
    for slot in names.iter_mut().rev() {
        let Some(parent) = list.index.parent(above) else {
            break;
        };
        above = parent;
        if !list.is_placeholder(usize::from(parent)) {
            *slot = name(list, parent).unwrap_or_default();
        }
    }
    made_of(head, &names)
}

fn made_of(text: &str, names: &[&str]) -> bool {
    if text.is_empty() {
        return true;
    }
    let Some((name, below)) = names.split_first() else {
        return false;
    };
    let mut common = text
        .chars()
        .zip(name.char_indices())
        .take_while(|&(c, (_, other))| c == other);
    let taken = common.by_ref().skip(1).any(|(_, (at, other))| {
        let end = at + other.len_utf8();
        text.get(end..).is_some_and(|rest| made_of(rest, below))
    });
    taken || made_of(text, below)
}

fn with_initials(list: &Divisions, letters: &str) -> Vec<(Row, Fit)> {
    let candidates = letters
        .chars()
        .next()
        .map(|c| list.index.initial.rows(c))
        .unwrap_or_default();
    let fit = |row: usize| {
        let rest = list.initials(row)?.strip_prefix(letters)?;
        // One letter a character: as many characters at the end of the name are still to come.
        let name = list.name(row)?;
        let to_come = rest
            .len()
            .checked_sub(1)
            .and_then(|last| name.char_indices().nth_back(last));
        let is_stem = to_come.is_none_or(|(at, _)| name.get(at..).is_some_and(is_kind));
        Some(if is_stem { Fit::Stem } else { Fit::Beginning })
    };
    candidates
        .iter()
        .filter_map(|&row| Some((row, fit(usize::from(row))?)))
        .collect()
}

fn coded(list: &Divisions, digits: &str) -> Vec<(Row, Fit)> {
    // A six-digit national code may be filled up: 150400 is 1504. Where both exist (441900) the longer one is meant.
    let filled = [
        digits,
        digits.strip_suffix("00").unwrap_or_default(),
        digits.strip_suffix("0000").unwrap_or_default(),
    ];
    let found = filled
        .iter()
        .filter_map(|code| code.parse().ok())
        .find_map(|code| list.position(code));
    found
        .and_then(|row| Row::try_from(row).ok())
        .map(|row| (row, Fit::Whole))
        .into_iter()
        .collect()
}

fn name(list: &Divisions, row: Row) -> Option<&str> {
    list.name(usize::from(row))
        .map(|name| list.index.name(row, name))
}
